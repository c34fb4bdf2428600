"use client";

import { useAntwoorden } from "@/lib/invoer/use-antwoorden";
import type { DagDelen } from "@/lib/invoer/vragen/velden";
import type { Vraag } from "@/lib/invoer/vragen/vraag";
import { useKopTekst } from "./choice-question";
import { useOpties } from "./text";
import { useVraagForm, VraagScherm } from "./question-screen";
import { DagVeld, KeuzesVeld } from "./question-fields";

/** A question with any number of choices. */
export function KeuzesVraag({ vraag }: { vraag: Vraag<{ keuzes: string[] }> }) {
  const form = useVraagForm(vraag);
  const { antwoorden } = useAntwoorden();
  const opties = useOpties(vraag).filter(
    ({ value }) => vraag.heeftOptie?.(value, antwoorden) ?? true,
  );
  return (
    <VraagScherm vraag={vraag} form={form} {...useKopTekst(vraag)}>
      <KeuzesVeld form={form} naam="keuzes" opties={opties} />
    </VraagScherm>
  );
}

/** A question about a day. */
export function DagVraag({ vraag }: { vraag: Vraag<{ datum: DagDelen }> }) {
  const form = useVraagForm(vraag);
  return (
    <VraagScherm vraag={vraag} form={form} {...useKopTekst(vraag)}>
      <DagVeld form={form} naam="datum" birthday={vraag.naam === "geboortedatum"} />
    </VraagScherm>
  );
}
