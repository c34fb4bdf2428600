"use client";

import { useTranslations } from "next-intl";
import { teKiezenMaanden } from "@/lib/invoer/periode";
import { useAntwoorden } from "@/lib/invoer/use-antwoorden";
import type { Vraag, VormVeld } from "@/lib/invoer/vragen/vraag";
import { useDatumTekst, useOpties, useVraagTekst } from "./text";

export type Waarden = Record<string, unknown>;

/** The words of a field of a question, and the choices that it has. */
export function useVeldTekst({ teksten }: Pick<Vraag, "teksten">) {
  const t = useVraagTekst();
  const { antwoorden } = useAntwoorden();
  const { maand } = useDatumTekst();
  const kindTekst = useTranslations("vragen.kinderen");
  const of = (sleutel: string) => (t.has(sleutel) ? t(sleutel) : undefined);
  return {
    label: (naam: string) => t(`${teksten}.velden.${naam}`),
    hint: (naam: string) => of(`${teksten}.uitlegBij.${naam}`),
    /** What counts and what does not, of the choice that was made. */
    telt: (gekozen: unknown) => of(`${teksten}.telt.${String(gekozen)}`),
    gevolg: (naam: string) => of(`${teksten}.gevolg.${naam}`) ?? "",
    leeg: (soort: VormVeld<Waarden>["soort"]) =>
      t(`algemeen.${soort === "maand" ? "kiesMaand" : "kies"}`),
    maanden: (
      { vanafJanuari = false }: Pick<VormVeld<Waarden>, "vanafJanuari">,
      gekozen: unknown,
    ) =>
      teKiezenMaanden(antwoorden, [String(gekozen)], vanafJanuari).map((value) => ({
        value,
        label: maand(value),
      })),
    kind: (plaats: string) => kindTekst("item", { nummer: String(Number(plaats) + 1) }),
  };
}

/** The choices of a field: those of the question have texts of their own, others are people, children, yes and no. */
export function useVormOpties(
  vraag: Pick<Vraag, "naam" | "teksten">,
  veld: VormVeld<Waarden>,
  antwoorden: Parameters<NonNullable<VormVeld<Waarden>["als"]>>[1],
) {
  const lijst = typeof veld.opties === "function" ? veld.opties(antwoorden) : (veld.opties ?? []);
  const tekst = useVeldTekst(vraag);
  const gewoon = useOpties({ naam: vraag.naam, teksten: vraag.teksten, opties: lijst });
  return veld.naam === "kind"
    ? lijst.map((value) => ({ value, label: tekst.kind(value) }))
    : gewoon.map(({ value, label, hint }) => ({
        value,
        label: typeof label === "string" ? label : value,
        ...(hint ? { hint } : {}),
      }));
}
