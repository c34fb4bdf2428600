"use client";

import { useTranslations } from "next-intl";
import type { Antwoorden } from "@/lib/invoer/antwoorden";
import { parseBedrag } from "@/lib/notation/bedrag";
import { euro } from "@/lib/notation/money";
import { parseDag, parseMaand } from "@/lib/notation/datum";
import type { Gelezen } from "@/lib/notation/lezen";
import type { Taal, Vraag } from "@/lib/invoer/vragen/vraag";
import { useDatumTekst, useVraagTekst } from "./text";

/** A typed text as it reads when it can be read. */
const netjes =
  <T extends string>(parse: (tekst: string) => Gelezen<T>, schrijf: (waarde: T) => string) =>
  (tekst: string) => {
    const gelezen = parse(tekst);
    return gelezen.ok ? schrijf(gelezen.waarde) : tekst;
  };

/** What somebody answered, in words, one line per part; empty when there is no answer. */
export function useAntwoordTekst(): (vraag: Vraag, antwoorden: Antwoorden) => readonly string[] {
  const t = useVraagTekst();
  const alg = useTranslations("vragen.algemeen");
  const datum = useDatumTekst();
  const taal: Taal = {
    zin: t,
    weetNiet: alg("weetNiet"),
    keuze: (teksten, gekozen) => {
      if (gekozen === "") return [];
      const sleutel = `${teksten}.opties.${gekozen}`;
      if (t.has(sleutel)) return [t(sleutel)];
      return gekozen === "ja" || gekozen === "nee" || gekozen === "weetNiet"
        ? [alg(gekozen)]
        : [gekozen];
    },
    dag: netjes(parseDag, datum.dag),
    maand: netjes(parseMaand, datum.maand),
    kalendermaand: (nummer) => datum.kalendermaand(Number(nummer)),
    euro: netjes(parseBedrag, euro),
  };
  return (vraag, antwoorden) => vraag.antwoord(vraag.lees(antwoorden), taal, antwoorden);
}
