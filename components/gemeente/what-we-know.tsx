"use client";

import { useTranslations } from "next-intl";
import type { Praktijk } from "@/lib/gemeente/praktijk";
import type { GekozenGemeente } from "@/lib/gemeente/to-antwoorden";
import type { Gemeentenaam } from "@/lib/gemeente/register";
import { toGemeente } from "@/lib/gemeente/to-gemeente";

interface WhatWeKnowProps {
  readonly gekozen: GekozenGemeente;
  readonly gemeenten: readonly Gemeentenaam[];
  readonly praktijk: Praktijk | undefined;
  readonly vandaag: string;
}

/**
 * What is known of the municipality that was chosen: its practice, only who carries out the bijstand there, or nothing.
 * Never a guess, and never the rules of a neighbour: what is not known is asked.
 */
export function WhatWeKnow({ gekozen, gemeenten, praktijk, vandaag }: WhatWeKnowProps) {
  const t = useTranslations("gemeente.kies");
  const { code, naam } = gekozen;
  if (code === "") return <p role="status">{t("zonder")}</p>;
  const bekend = praktijk !== undefined && praktijk.soort !== "landelijk";
  if (bekend && toGemeente(praktijk, vandaag).toegepast.length > 0)
    return <p role="status">{t("gekozen", { naam })}</p>;
  const uitvoerder = gemeenten.find((een) => een.code === code)?.uitvoerder ?? null;
  return (
    <div className="grid gap-2">
      <p role="status">{t("weetNiet", { naam })}</p>
      {uitvoerder && uitvoerder.naam !== `Gemeente ${naam}` ? (
        <p>
          {uitvoerder.jaar === null
            ? t("uitvoerderZonderJaar", { uitvoerder: uitvoerder.naam })
            : t("uitvoerder", { uitvoerder: uitvoerder.naam, jaar: String(uitvoerder.jaar) })}
        </p>
      ) : null}
      <p className="font-semibold">{t("vraag")}</p>
      <ul className="grid list-disc gap-1 ps-6">
        {(["vrijlating", "verrekenen", "vierWeken"] as const).map((wat) => (
          <li key={wat}>{t(`vragen.${wat}`)}</li>
        ))}
      </ul>
      <p>{t("scheelt")}</p>
    </div>
  );
}
