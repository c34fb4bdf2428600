"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import type { Bestand } from "@/lib/gemeente/all-files";
import { municipalityOptions } from "@/lib/gemeente/municipality-options";

interface GemeenteKiezerProps {
  /** Id of the list, so that an error or a link can lead to it. */
  id?: string;
  /** All practice files (useGemeenten), none while they load. */
  bestanden: readonly Bestand[];
  /** Name of the chosen file; "" is the national rules. */
  value: string;
  onChange: (bestand: string) => void;
  /** The label is the question above the list already; it stays for screen readers. */
  labelHidden?: boolean;
}

/** In which municipality somebody lives: a plain list, that works with a keyboard and on every phone. */
export function GemeenteKiezer({
  id,
  bestanden,
  value,
  onChange,
  labelHidden = false,
}: GemeenteKiezerProps) {
  const t = useTranslations("gemeente.kies");
  const ownId = useId();
  // The answers know the file; which municipality of a service was chosen is only for this list.
  const [place, setPlace] = useState(value);
  const shown = place === value || place.startsWith(`${value}/`) ? place : value;
  const selectId = id ?? ownId;
  return (
    <div>
      <label htmlFor={selectId} className={labelHidden ? "sr-only" : "mb-1 block font-semibold"}>
        {t("label")}
      </label>
      <select
        id={selectId}
        className="whk-input max-w-96"
        value={shown}
        onChange={(event) => {
          const next = event.target.value;
          setPlace(next);
          onChange(next.split("/")[0] ?? "");
        }}
      >
        <option value="">{t("landelijk")}</option>
        {municipalityOptions(bestanden, (gemeente, dienst) =>
          t("dienst", { gemeente, dienst }),
        ).map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
