"use client";

import { useTranslations } from "next-intl";
import { lazy, Suspense, useId, useMemo, useState, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { ErrorText } from "@/components/ui/error-text";
import type { Catalogue } from "@/lib/teksten/catalogue";
import { readReview, writeReview, type Remark, type ReviewFout } from "@/lib/teksten/review";
import { screenOf, screens, type ScreenId } from "@/lib/teksten/screens";
import {
  addRemarks,
  clearRemarks,
  readKept,
  readKeptOnServer,
  setOnDevice,
  subscribe,
} from "@/lib/teksten/store";

/** The texts of a screen: what reads messages and the reading gate come when somebody opens one. */
const TextsOfScreen = lazy(() => import("./texts-of-screen"));

/** Offers a text as a file; the page stays where it is. */
function download(name: string, text: string, type: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}

/** All screens with their texts, what the reviewer has said of them, and the ways to take that along. */
export default function TextOverview({ catalogue }: { catalogue: Catalogue }) {
  const t = useTranslations("teksten");
  const { taal, berichten } = catalogue;
  const { remarks, onDevice } = useSyncExternalStore(
    subscribe,
    () => readKept(taal),
    readKeptOnServer,
  );
  const [open, setOpen] = useState<ScreenId | null>(null);
  const [fout, setFout] = useState<ReviewFout | "andereTaal" | null>(null);
  const id = useId();

  const perScherm = useMemo(
    () =>
      screens.map((screen) => ({
        screen,
        berichten: berichten.filter(({ key }) => screenOf(key) === screen),
      })),
    [berichten],
  );

  async function leesbaar(): Promise<string> {
    const { renderVariants } = await import("@/lib/leesbaarheid/messages");
    const voorbeeld = (text: string) => renderVariants(text, taal)[0] ?? text;
    const lines = [t("leesbaar.titel"), ""];
    for (const { screen, berichten: opScherm } of perScherm) {
      for (const { key } of opScherm) {
        const remark = remarks.get(key);
        if (remark) lines.push(...regels(remark, t(`scherm.${screen.id}`), voorbeeld), "");
      }
    }
    return `${lines.join("\n")}\n`;
  }

  function regels(
    { sleutel, tekst, oordeel, voorstel }: Remark,
    scherm: string,
    voorbeeld: (text: string) => string,
  ): string[] {
    return [
      t("leesbaar.scherm", { scherm }),
      t("leesbaar.zin", { zin: voorbeeld(tekst) }),
      ...(oordeel ? [t("leesbaar.oordeel", { oordeel: t(`oordeel.${oordeel}`) })] : []),
      ...(voorstel ? [t("leesbaar.voorstel", { zin: voorbeeld(voorstel) })] : []),
      t("leesbaar.sleutel", { sleutel }),
    ];
  }

  async function openBestand(file: File | undefined) {
    if (!file) return;
    const read = readReview(await file.text());
    if (read.soort === "fout") setFout(read.fout);
    else if (read.review.taal !== taal) setFout("andereTaal");
    else {
      setFout(null);
      addRemarks(taal, read.review.opmerkingen);
    }
  }

  return (
    <>
      <p className="mt-6" role="status">
        {t("bekeken", { aantal: remarks.size, totaal: berichten.length })}
      </p>
      <div className="mt-2">
        <label className="whk-check">
          <input
            type="checkbox"
            checked={onDevice}
            aria-describedby={`${id}-bewaar`}
            onChange={(event) => {
              setOnDevice(taal, event.target.checked);
            }}
          />
          <span>{t("bewaar.vraag")}</span>
        </label>
        <p id={`${id}-bewaar`} className="text-subtle">
          {onDevice ? t("bewaar.aan") : t("bewaar.uit")}
        </p>
      </div>

      <div className="mt-8">
        {perScherm.map(({ screen, berichten: opScherm }) =>
          opScherm.length === 0 ? null : (
            <section key={screen.id} className="border-b border-line">
              <h2 className="text-base">
                <button
                  type="button"
                  className="flex min-h-12 w-full flex-wrap items-center justify-between gap-x-4 py-2 text-start"
                  aria-expanded={open === screen.id}
                  onClick={() => {
                    setOpen(open === screen.id ? null : screen.id);
                  }}
                >
                  <span className="text-link underline">{t(`scherm.${screen.id}`)}</span>
                  <span className="font-normal text-subtle">
                    {t("aantalZinnen", {
                      aantal: opScherm.length,
                      bekeken: opScherm.filter(({ key }) => remarks.has(key)).length,
                    })}
                  </span>
                </button>
              </h2>
              {open === screen.id ? (
                <Suspense fallback={<p role="status">{t("laden")}</p>}>
                  <TextsOfScreen catalogue={catalogue} berichten={opScherm} remarks={remarks} />
                </Suspense>
              ) : null}
            </section>
          ),
        )}
      </div>

      <h2 className="mt-8">{t("klaar.titel")}</h2>
      <p className="mt-2">{t("klaar.uitleg")}</p>
      <div className="mt-4 grid gap-3">
        <Button
          variant="primary"
          onClick={() => {
            download(
              t("klaar.bestandsnaam"),
              writeReview(taal, [...remarks.values()]),
              "application/json",
            );
          }}
        >
          {t("klaar.download")}
        </Button>
        <Button
          onClick={() => {
            void leesbaar().then((text) => {
              download(t("klaar.leesbaarNaam"), text, "text/plain;charset=utf-8");
            });
          }}
        >
          {t("klaar.leesbaar")}
        </Button>
        <div>
          <label htmlFor={`${id}-bestand`} className="mb-1 block font-semibold">
            {t("klaar.openBestand")}
          </label>
          {fout ? <ErrorText id={`${id}-fout`}>{t(`fout.${fout}`)}</ErrorText> : null}
          <input
            id={`${id}-bestand`}
            type="file"
            accept="application/json,.json"
            aria-describedby={fout ? `${id}-fout` : undefined}
            className="whk-input"
            onChange={(event) => {
              void openBestand(event.target.files?.[0]);
            }}
          />
        </div>
        <Button
          variant="text"
          onClick={() => {
            clearRemarks(taal);
          }}
        >
          {t("klaar.wis")}
        </Button>
      </div>
    </>
  );
}
