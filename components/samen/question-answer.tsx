"use client";

import { useOpties, useVraagTekst } from "@/components/berekening/text";
import type { Pad } from "@/lib/invoer/pad";
import { padVan, type Definitie, type Plek } from "@/lib/invoer/vragen/vraag";
import { ChoiceAnswer } from "./fields";

/** The answer to a question that is one choice: everything about it stands with the question. */
export function QuestionAnswer({
  vraag,
  plek = { wie: "aanvrager", baan: null },
  scenario = 0,
  other = false,
}: {
  vraag: Definitie<{ keuze: string }>;
  plek?: Plek;
  /** The possibility of the job that it is about. */
  scenario?: number;
  other?: boolean;
}) {
  const t = useVraagTekst();
  return (
    <ChoiceAnswer
      pad={padVan(vraag.velden.keuze.pad, plek, scenario) as Pad}
      label={t(`${vraag.teksten ?? vraag.naam}.kort`, { wie: plek.wie })}
      options={useOpties(vraag)}
      other={other}
    />
  );
}
