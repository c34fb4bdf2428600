"use client";

import { useTranslations } from "next-intl";
import { useId, useRef, useState } from "react";
import { useLiveHours, type LiveHours } from "@/components/uitkomst/grafiek/live-hours";
import { Button } from "@/components/ui/button";
import { ErrorText } from "@/components/ui/error-text";
import { parseUren } from "@/lib/notation/bedrag";
import type { Uren } from "@/lib/recht";
import { maxHours } from "@/lib/uitkomst/hours";
import { plainNumber } from "@/lib/notation/money";

/** The slider under the curve, on the same scale as the curve. */
export function HoursSlider({
  live,
  onHours,
}: {
  live: LiveHours;
  onHours: (hours: Uren) => void;
}) {
  const t = useTranslations("watAls.uren");
  const slider = useRef<HTMLInputElement>(null);
  useLiveHours(live, (hours) => {
    if (!slider.current) return;
    slider.current.value = String(Math.min(Math.round(Number(hours)), maxHours));
    slider.current.setAttribute("aria-valuetext", `${plainNumber(hours)} ${t("eenheid")}`);
  });
  return (
    // In a language from right to left the curve does not turn, so its slider does not either. Half its knob sticks out.
    <div dir="ltr" className="pr-[calc(0.75rem-8px)] pl-[calc(3.5rem-8px)]">
      <input
        ref={slider}
        type="range"
        min={0}
        max={maxHours}
        step={1}
        aria-label={t("schuif")}
        onInput={(event) => {
          onHours(event.currentTarget.value);
        }}
        className="h-11 w-full cursor-pointer accent-accent"
      />
    </div>
  );
}

/** The hours as a field, and the way back to the hours that were answered. */
export function HoursField({
  live,
  answered,
  onHours,
}: {
  live: LiveHours;
  answered: Uren;
  onHours: (hours: Uren) => void;
}) {
  const t = useTranslations("watAls.uren");
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const back = useRef<HTMLDivElement>(null);
  // What is typed stays as it is typed, until somebody leaves the field.
  const typing = useRef(false);
  const [wrong, setWrong] = useState(false);
  useLiveHours(live, (hours) => {
    if (field.current && !typing.current) field.current.value = plainNumber(hours);
    if (back.current) back.current.hidden = hours === answered;
  });
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-semibold">
        {t("veld")}
      </label>
      {wrong ? <ErrorText id={`${id}-fout`}>{t("fout")}</ErrorText> : null}
      <div className="flex flex-wrap items-center gap-3">
        <input
          ref={field}
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          aria-invalid={wrong ? true : undefined}
          aria-describedby={wrong ? `${id}-fout` : undefined}
          onInput={(event) => {
            const text = event.currentTarget.value;
            const read = parseUren(text);
            typing.current = true;
            setWrong(!read.ok && text !== "");
            if (read.ok) onHours(read.waarde);
          }}
          onBlur={(event) => {
            if (wrong) return;
            typing.current = false;
            event.currentTarget.value = plainNumber(live.hours);
          }}
          className="whk-input max-w-24"
        />
        <span aria-hidden="true">{t("eenheid")}</span>
        <div ref={back}>
          <Button
            variant="text"
            onClick={() => {
              typing.current = false;
              setWrong(false);
              onHours(answered);
            }}
          >
            {t("terug", { uren: plainNumber(answered) })}
          </Button>
        </div>
      </div>
    </div>
  );
}
