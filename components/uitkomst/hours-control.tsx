"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorText } from "@/components/ui/error-text";
import { parseUren } from "@/lib/invoer/bedrag";
import type { Uren } from "@/lib/recht";
import { maxHours } from "@/lib/uitleg/hours";
import { plainNumber } from "@/lib/uitleg/money";

/** The slider under the curve, on the same scale as the curve. */
export function HoursSlider({
  hours,
  onHours,
  wide,
}: {
  hours: Uren;
  onHours: (hours: Uren) => void;
  wide: boolean;
}) {
  const t = useTranslations("watAls.uren");
  return (
    <div className={wide ? "pr-[1%] pl-[11%]" : "pr-[1%] pl-[14.5%]"}>
      <input
        type="range"
        min={0}
        max={maxHours}
        step={1}
        value={Math.min(Math.round(Number(hours)), maxHours)}
        aria-label={t("schuif")}
        aria-valuetext={`${plainNumber(hours)} ${t("eenheid")}`}
        onChange={(event) => {
          onHours(event.target.value);
        }}
        className="h-11 w-full cursor-pointer accent-accent"
      />
    </div>
  );
}

/** The hours as a field, with minus and plus, and the way back to the hours that were answered. */
export function HoursField({
  hours,
  answered,
  onHours,
}: {
  hours: Uren;
  answered: Uren;
  onHours: (hours: Uren) => void;
}) {
  const t = useTranslations("watAls.uren");
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const read = typed === null ? null : parseUren(typed);
  const wrong = read !== null && !read.ok && typed !== "";
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-semibold">
        {t("veld")}
      </label>
      {wrong ? <ErrorText id={`${id}-fout`}>{t("fout")}</ErrorText> : null}
      <div className="flex flex-wrap items-center gap-3">
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={typed ?? plainNumber(hours)}
          aria-invalid={wrong ? true : undefined}
          aria-describedby={wrong ? `${id}-fout` : undefined}
          onChange={(event) => {
            const text = event.target.value;
            setTyped(text);
            const value = parseUren(text);
            if (value.ok) onHours(value.waarde);
          }}
          onBlur={() => {
            if (!wrong) setTyped(null);
          }}
          className="whk-input max-w-24"
        />
        <span aria-hidden="true">{t("eenheid")}</span>
        {hours === answered ? null : (
          <Button
            variant="text"
            onClick={() => {
              setTyped(null);
              onHours(answered);
            }}
          >
            {t("terug", { uren: plainNumber(answered) })}
          </Button>
        )}
      </div>
    </div>
  );
}
