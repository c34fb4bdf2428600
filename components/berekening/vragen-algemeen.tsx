"use client";

import type { Vraag } from "@/lib/invoer/vragen/vragen";
import { useKopTekst, type VraagUit } from "./keuze-vraag";
import { useOpties } from "./tekst";
import { useVraagForm, VraagScherm } from "./vraag-scherm";
import { DagVeld, KeuzesVeld } from "./vraag-velden";

type KeuzesSoort = "metWie" | "bijzonder" | "partnerBijzonder" | "anderGeld";

/** A question with any number of choices. */
export function KeuzesVraag({ vraag }: { vraag: VraagUit<KeuzesSoort> }) {
  const een = vraag as unknown as Vraag<"metWie">;
  const form = useVraagForm(een);
  const opties = useOpties(vraag.soort === "partnerBijzonder" ? "bijzonder" : vraag.soort);
  return (
    <VraagScherm vraag={een} form={form} {...useKopTekst(vraag)}>
      <KeuzesVeld form={form} naam="keuzes" opties={opties} />
    </VraagScherm>
  );
}

/** A birth date. */
export function GeboortedatumVraag({
  vraag,
}: {
  vraag: VraagUit<"geboortedatum" | "partnerGeboortedatum">;
}) {
  const een = vraag as unknown as Vraag<"geboortedatum">;
  const form = useVraagForm(een);
  return (
    <VraagScherm vraag={een} form={form} {...useKopTekst(vraag)}>
      <DagVeld form={form} naam="" />
    </VraagScherm>
  );
}
