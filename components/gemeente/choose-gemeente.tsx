"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { Field } from "@/components/ui/field";
import type { GekozenGemeente } from "@/lib/gemeente/to-antwoorden";
import { gemeentenOp, findGemeenten, type Gemeentenaam } from "@/lib/gemeente/register";

/** More than these are not worth reading: one more letter halves the list. */
const hoogstens = 8;

interface ChooseGemeenteProps {
  /** Id of the field, so that an error or a link can lead to it. */
  id: string;
  /** All municipalities (useGemeenten), none while they load. */
  gemeenten: readonly Gemeentenaam[];
  /** The day of today, "2026-11-28": a merged municipality is found under its new one. */
  vandaag: string;
  value: GekozenGemeente;
  onChange: (gekozen: GekozenGemeente) => void;
  /** The label is the question above the field already; it stays for screen readers. */
  labelHidden?: boolean;
  error?: string | undefined;
}

/**
 * In which municipality somebody lives: a field to type in, and under it the ones that can be meant, as choices.
 *
 * Plain radio buttons instead of a combobox: every phone and screen reader knows them, and they cost no library.
 */
export function ChooseGemeente({
  id,
  gemeenten,
  vandaag,
  value,
  onChange,
  labelHidden = false,
  error,
}: ChooseGemeenteProps) {
  const t = useTranslations("gemeente.kies");
  const groep = useId();
  const lijst = gemeentenOp(gemeenten, vandaag);
  const treffers = value.code === "" ? findGemeenten(lijst, value.naam) : [];
  return (
    <div className="grid gap-3">
      <Field
        id={id}
        label={<span className={labelHidden ? "sr-only" : undefined}>{t("label")}</span>}
        error={error}
        className="max-w-96"
        value={value.naam}
        onChange={(event) => {
          const naam = event.target.value;
          const [eerste, ...rest] = findGemeenten(lijst, naam);
          // Its own name typed whole is a choice; any other name may have been meant otherwise.
          const zelf = eerste && rest.length === 0 && isNaam(eerste.gemeente, naam);
          onChange(zelf ? naarKeuze(eerste.gemeente) : { code: "", naam });
        }}
      />
      {/* Always there, so that a screen reader hears how many are left. */}
      <p role="status" className={treffers.length > 0 ? undefined : "sr-only"}>
        {value.code === "" && value.naam.trim() !== "" && gemeenten.length > 0
          ? t("gevonden", { aantal: treffers.length })
          : null}
      </p>
      {treffers.length > 0 ? (
        <div role="radiogroup" aria-label={t("label")} className="grid gap-2">
          {treffers.slice(0, hoogstens).map(({ gemeente, via }) => (
            <label key={gemeente.code} className="whk-choice">
              <input
                type="radio"
                name={groep}
                checked={false}
                onChange={() => {
                  onChange(naarKeuze(gemeente));
                  document.getElementById(id)?.focus();
                }}
              />
              <span>
                {gemeente.naam}
                {via === null ? null : <span className="block text-subtle">{via}</span>}
              </span>
            </label>
          ))}
        </div>
      ) : null}
    </div>
  );
}

const naarKeuze = ({ code, naam }: Gemeentenaam): GekozenGemeente => ({ code, naam });

const isNaam = ({ naam }: Gemeentenaam, getypt: string) =>
  naam.toLowerCase() === getypt.trim().toLowerCase();
