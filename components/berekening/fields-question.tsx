"use client";

import type { ReactNode } from "react";
import { useWatch, type ArrayPath, type UseFormReturn } from "react-hook-form";
import { useAntwoorden } from "@/lib/invoer/use-antwoorden";
import type { Vraag, VormVeld } from "@/lib/invoer/vragen/vraag";
import { useKopTekst } from "./choice-question";
import { KeuzeVeld } from "./choice-field";
import { useVeldTekst, useVormOpties, type Waarden } from "./field-text";
import { useVraagForm, VraagScherm } from "./question-screen";
import { DagVeld, Lijst, LijstVeld, TekstVeld, WeetNiet } from "./question-fields";

/** One field of a form of fields; `hier` is the place of its item in a list. */
function EenVeld({
  vraag,
  veld,
  form,
  hier,
  waarden,
}: {
  vraag: Vraag<Waarden>;
  veld: VormVeld<Waarden>;
  form: UseFormReturn<Waarden>;
  hier: string;
  waarden: Waarden;
}) {
  const { antwoorden } = useAntwoorden();
  const tekst = useVeldTekst(vraag);
  const naam = `${hier}${veld.naam}`;
  const label = tekst.label(veld.naam);
  const hint = tekst.hint(veld.naam);
  const opties = useVormOpties(vraag, veld, antwoorden);
  const telt = tekst.telt(waarden[veld.naam]);
  let invoer: ReactNode;
  switch (veld.soort) {
    case "bedrag":
    case "procent":
    case "tekst":
      invoer = (
        <TekstVeld
          form={form}
          naam={naam}
          label={label}
          {...(hint ? { hint } : {})}
          {...(veld.soort === "bedrag" ? { prefix: "€" } : {})}
          {...(veld.soort === "tekst" ? { soort: "tekst" as const } : { size: 10 })}
        />
      );
      break;
    case "dag":
      invoer = <DagVeld form={form} naam={naam} legend={label} />;
      break;
    case "maand":
    case "kies":
      invoer = (
        <LijstVeld
          form={form}
          naam={naam}
          label={label}
          leeg={tekst.leeg(veld.soort)}
          opties={veld.soort === "maand" ? tekst.maanden(veld, waarden[veld.naam]) : opties}
        />
      );
      break;
    case "keuze":
      invoer = <KeuzeVeld form={form} naam={naam} legend={label} opties={opties} />;
      break;
    case "vinkje":
      return <WeetNiet form={form} naam={naam} label={label} gevolg="" />;
  }
  return (
    <div>
      {invoer}
      {telt ? (
        <p role="status" className="mt-2 text-subtle">
          {telt}
        </p>
      ) : null}
      {veld.onbekend ? (
        <WeetNiet
          form={form}
          naam={`${hier}${veld.onbekend}`}
          gevolg={tekst.gevolg(veld.onbekend)}
        />
      ) : null}
    </div>
  );
}

/** The fields that are there with these values. */
function VeldenNu({
  vraag,
  form,
  hier = "",
  waarden,
}: {
  vraag: Vraag<Waarden>;
  form: UseFormReturn<Waarden>;
  hier?: string;
  waarden: Waarden;
}) {
  const { antwoorden } = useAntwoorden();
  return (vraag.vorm ?? [])
    .filter((veld) => veld.samen !== "alleen" && (veld.als?.(waarden, antwoorden) ?? true))
    .map((veld) => (
      <EenVeld
        key={veld.naam}
        vraag={vraag}
        veld={veld}
        form={form}
        hier={hier}
        waarden={waarden}
      />
    ));
}

/** The same fields over and over. */
function LijstVelden({ vraag, form }: { vraag: Vraag<Waarden>; form: UseFormReturn<Waarden> }) {
  const naam = (vraag.lijst ?? "") as ArrayPath<Waarden>;
  const nu = useWatch({ control: form.control, name: naam }) as unknown as readonly Waarden[];
  const { item, leeg } = vraag.velden[naam] ?? {};
  const nieuw: Waarden = Object.fromEntries(
    Object.entries(item ?? {}).map(([een, veld]) => [een, veld.lees((leeg as Waarden)[veld.pad])]),
  );
  return (
    <Lijst vraag={vraag} form={form} naam={naam} nieuw={nieuw} fixed={vraag.vast ?? false}>
      {(plaats) => (
        <VeldenNu
          vraag={vraag}
          form={form}
          hier={`${String(naam)}.${plaats}.`}
          // One more is there a moment before its values are.
          waarden={nu[plaats] ?? nieuw}
        />
      )}
    </Lijst>
  );
}

function LosseVelden({ vraag, form }: { vraag: Vraag<Waarden>; form: UseFormReturn<Waarden> }) {
  const nu = useWatch({ control: form.control }) as Waarden;
  return <VeldenNu vraag={vraag} form={form} waarden={nu} />;
}

/** A question with a form of fields, once or in a list: what it asks stands with the question. */
export function VeldenVraag({ vraag }: { vraag: Vraag<Waarden> }) {
  const form = useVraagForm(vraag);
  return (
    <VraagScherm vraag={vraag} form={form} {...useKopTekst(vraag)}>
      {vraag.lijst ? (
        <LijstVelden vraag={vraag} form={form} />
      ) : (
        <LosseVelden vraag={vraag} form={form} />
      )}
    </VraagScherm>
  );
}
