"use client";

import type { ReactNode } from "react";
import type { Vraag } from "@/lib/invoer/vragen/vragen";
import type { VraagSoort, VraagWaarden } from "@/lib/invoer/vragen/soorten";
import { KeuzeVeld } from "./keuze-veld";
import { useJaNee, useOpties, useVraagTekst } from "./tekst";
import { useVraagForm, VraagScherm } from "./vraag-scherm";

/** The texts around the fields of a question. */
export function useKopTekst(vraag: { soort: VraagSoort; wie: string }) {
  const t = useVraagTekst();
  const tekst = (deel: string) => {
    const sleutel = `${vraag.soort === "partnerGeboortedatum" ? "geboortedatum" : vraag.soort === "partnerBijzonder" ? "bijzonder" : vraag.soort}.${deel}`;
    return t.has(sleutel) ? t(sleutel, { wie: vraag.wie }) : undefined;
  };
  const meerTitel = tekst("meerTitel");
  return {
    titel: tekst("vraag") ?? "",
    uitleg: tekst("uitleg"),
    meer: meerTitel ? { titel: meerTitel, tekst: tekst("meer") ?? "" } : undefined,
  };
}

/** One of some kinds of questions. */
export type VraagUit<T extends VraagSoort> = { [S in T]: Vraag<S> }[T];

/** The questions whose form is one choice. */
type KeuzeSoort = {
  [S in VraagSoort]: VraagWaarden[S] extends { keuze: string }
    ? Exclude<keyof VraagWaarden[S], "keuze"> extends never
      ? S
      : never
    : never;
}[VraagSoort];

/** A question with one choice; `boven` stands above the choices. */
export function KeuzeVraag({ vraag, boven }: { vraag: VraagUit<KeuzeSoort>; boven?: ReactNode }) {
  // Every such form has the same values, so one of them can stand for all.
  const een = vraag as unknown as Vraag<"vrijlating">;
  const form = useVraagForm(een);
  const eigen = useOpties(vraag.soort === "zorgverzekering" ? "vrijlating" : vraag.soort);
  const jaNee = useJaNee();
  return (
    <VraagScherm vraag={een} form={form} {...useKopTekst(vraag)}>
      {boven}
      <KeuzeVeld
        form={form}
        naam="keuze"
        opties={vraag.soort === "zorgverzekering" ? jaNee : eigen}
      />
    </VraagScherm>
  );
}
