"use client";

import { useTranslations } from "next-intl";
import type { Antwoorden } from "@/lib/invoer/antwoorden";

/** Enough of some answers to know them by, as they were typed. Needs the messages `bewaren`. */
export function AnswersSummary({ antwoorden }: { readonly antwoorden: Antwoorden }) {
  const t = useTranslations("bewaren.herken");
  const typed = (text: string) => (text.trim() === "" ? t("leeg") : text);
  return (
    <ul className="list-disc ps-6">
      <li>{t("geboren", { dag: typed(antwoorden.huishouden.aanvrager.geboortedatum) })}</li>
      {antwoorden.scenarios.flatMap(({ banen }, place) =>
        banen.map(({ uren, bedrag, van }, job) => (
          <li key={`${String(place)} ${String(job)}`}>
            {antwoorden.scenarios.length > 1 &&
              `${t("mogelijkheid", { nummer: String(place + 1) })} `}
            {t("baan", { uren: typed(uren), bedrag: typed(bedrag), van: typed(van) })}
          </li>
        )),
      )}
    </ul>
  );
}
