"use client";

import type { ReactNode } from "react";
import type { Vraag } from "@/lib/invoer/vragen/vraag";
import { KeuzeVeld } from "./choice-field";
import { useOpties, useVraagTekst } from "./text";
import { useVraagForm, VraagScherm } from "./question-screen";

/** The texts around the fields of a question. */
export function useKopTekst(vraag: { teksten: string; wie: string }) {
  const t = useVraagTekst();
  const tekst = (deel: string) => {
    const sleutel = `${vraag.teksten}.${deel}`;
    return t.has(sleutel) ? t(sleutel, { wie: vraag.wie }) : undefined;
  };
  const meerTitel = tekst("meerTitel");
  return {
    titel: tekst("vraag") ?? "",
    uitleg: tekst("uitleg"),
    meer: meerTitel ? { titel: meerTitel, tekst: tekst("meer") ?? "" } : undefined,
  };
}

/** A question with one choice; `boven` stands above the choices. */
export function KeuzeVraag({
  vraag,
  boven,
}: {
  vraag: Vraag<{ keuze: string }>;
  boven?: ReactNode;
}) {
  const form = useVraagForm(vraag);
  return (
    <VraagScherm vraag={vraag} form={form} {...useKopTekst(vraag)}>
      {boven}
      <KeuzeVeld form={form} naam="keuze" opties={useOpties(vraag)} />
    </VraagScherm>
  );
}
