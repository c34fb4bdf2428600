"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";

type State = "stil" | "leest" | "geenStem" | "begintNiet";

const never = () => () => undefined;

/** Stops at once. The rest of the speech comes when somebody asks for it: most people never do. */
function stopSpeaking(): void {
  if ("speechSynthesis" in window) window.speechSynthesis.cancel();
}

/** What there is to read in an element: its texts, without what can be pressed in it and without lists to choose from. */
function readable(element: HTMLElement | null): string {
  if (!element) return "";
  const controls = [...element.querySelectorAll<HTMLElement>("a, button, select, summary")];
  return controls.reduce((text, { innerText }) => text.replace(innerText, "\n"), element.innerText);
}

/**
 * A button that reads a text, or what stands in some elements, aloud with a voice of the device itself; a voice that
 * sends the text to a server is never used. Without such a voice it says so. Needs the namespace `voorlezen` in the message provider.
 */
export function Voorlezen(
  props:
    | { readonly tekst: string }
    | { /** Ids of the elements to read, with spaces between. */ readonly van: string },
) {
  const wat = "tekst" in props ? props.tekst : props.van;
  const t = useTranslations("voorlezen");
  const locale = useLocale();
  const [state, setState] = useState<State>("stil");
  const inBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

  // Another text or another page: the voice stops, and a voice that is still being looked for stays silent.
  const reading = useRef(false);
  const isReading = () => reading.current;
  useEffect(
    () => () => {
      reading.current = false;
      stopSpeaking();
    },
    [wat],
  );

  async function start() {
    setState("leest");
    reading.current = true;
    const { speak, voiceOnDevice } = await import("./speech");
    const voice = await voiceOnDevice(locale);
    if (!isReading()) return;
    if (!voice) {
      setState("geenStem");
      return;
    }
    const tekst =
      "tekst" in props
        ? props.tekst
        : props.van
            .split(" ")
            .map((id) => readable(document.getElementById(id)))
            .join("\n");
    speak(tekst, voice, {
      done: () => {
        setState("stil");
      },
      silent: () => {
        if (!isReading()) return;
        reading.current = false;
        setState("begintNiet");
      },
    });
  }

  const failed = state === "geenStem" || state === "begintNiet";
  return (
    <div className="print:hidden">
      <button
        type="button"
        // Without JavaScript there is nothing to press; the place is kept so that nothing jumps.
        className={`inline-flex min-h-11 items-center gap-2 underline underline-offset-4 ${inBrowser ? "" : "invisible"}`}
        onClick={() => {
          if (state === "leest") {
            reading.current = false;
            stopSpeaking();
            setState("stil");
          } else {
            void start();
          }
        }}
      >
        <svg
          aria-hidden="true"
          viewBox="0 0 24 24"
          width="24"
          height="24"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
          strokeLinejoin="round"
        >
          {state === "leest" ? (
            <path d="M7 7h10v10H7z" />
          ) : (
            <path d="M4 10v4h4l5 4V6l-5 4zM16.5 9a4 4 0 0 1 0 6M19 6.5a8 8 0 0 1 0 11" />
          )}
        </svg>
        {state === "leest" ? t("stop") : t("lees")}
      </button>
      <p role="status" className={failed ? "mt-2" : "sr-only"}>
        {failed ? t(state) : ""}
      </p>
    </div>
  );
}
