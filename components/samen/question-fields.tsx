"use client";

import { useVeldTekst, useVormOpties, type Waarden } from "@/components/berekening/field-text";
import { useVraagTekst } from "@/components/berekening/text";
import { waardeOp, type Pad } from "@/lib/invoer/pad";
import {
  padVan,
  type Definitie,
  type Plek,
  type Velden,
  type VormVeld,
} from "@/lib/invoer/vragen/vraag";
import { ChoiceAnswer, ListAnswer, TextAnswer } from "./fields";
import { setAt, useAnswer } from "./store";

type Vraag = Definitie<unknown>;

/** The boxes of the questions that open more fields; here these stand open. */
const opens = { wisselt: true };

function OneField({
  vraag,
  veld,
  pad,
  kept,
}: {
  vraag: Vraag;
  veld: VormVeld<Waarden>;
  pad: Pad;
  kept: Velden<Waarden>[string];
}) {
  const antwoorden = useAnswer((all) => all);
  const gewoon = { naam: vraag.naam, teksten: vraag.teksten ?? vraag.naam };
  const tekst = useVeldTekst(gewoon);
  const opties = useVormOpties(gewoon, veld, antwoorden);
  const label = tekst.label(veld.naam);
  switch (veld.soort) {
    case "bedrag":
      return <TextAnswer pad={pad} label={label} prefix="€" />;
    case "procent":
      return <TextAnswer pad={pad} label={label} />;
    case "tekst":
      return <TextAnswer pad={pad} label={label} inputMode="text" />;
    case "dag":
      return <TextAnswer pad={pad} label={label} inputMode="text" day />;
    case "maand":
      return (
        <ChoiceAnswer
          pad={pad}
          label={label}
          options={tekst.maanden(veld, waardeOp(antwoorden, pad))}
          asText
        />
      );
    case "keuze":
    case "kies":
      return (
        <ChoiceAnswer
          pad={(kept.over?.[0] as Pad | undefined) ?? pad}
          label={label}
          options={opties}
          value={String(kept.lees(waardeOp(antwoorden, pad)))}
          onChoose={(value) => {
            setAt(pad, kept.schrijf(value, waardeOp(antwoorden, pad)));
          }}
          {...(veld.naam === "wie" ? { empty: null } : {})}
        />
      );
    case "vinkje":
      return null;
  }
}

/** A box that is kept at a place as its field says. */
function Box({ pad, label, veld }: { pad: Pad; label: string; veld: Velden<Waarden>[string] }) {
  const checked = useAnswer((antwoorden) => veld.lees(waardeOp(antwoorden, pad)) === true);
  return (
    <label className="whk-check">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => {
          setAt(pad, veld.schrijf(event.target.checked, undefined));
        }}
      />
      <span>{label}</span>
    </label>
  );
}

/** What counts of a choice and what does not. */
const Counts = ({ text }: { text: string | undefined }) =>
  text ? <p className="mt-1 text-base text-subtle">{text}</p> : null;

/** The fields of a question, or of one item of its list. */
function Fields({
  vraag,
  velden,
  waarden,
  padOf,
}: {
  vraag: Vraag;
  velden: Velden<Waarden>;
  waarden: Waarden;
  padOf: (naam: string) => Pad;
}) {
  const antwoorden = useAnswer((all) => all);
  const t = useVraagTekst();
  const tekst = useVeldTekst({ teksten: vraag.teksten ?? vraag.naam });
  return (vraag.vorm ?? [])
    .filter((veld) => veld.als?.({ ...waarden, ...opens }, antwoorden) ?? true)
    .map((veld) => {
      const kept = velden[veld.naam];
      const unknown = velden[veld.onbekend ?? ""];
      if (!kept || veld.naam in opens) return null;
      return (
        <div key={veld.naam}>
          {veld.soort === "vinkje" ? (
            <Box pad={padOf(veld.naam)} label={tekst.label(veld.naam)} veld={kept} />
          ) : (
            <OneField vraag={vraag} veld={veld} pad={padOf(veld.naam)} kept={kept} />
          )}
          <Counts text={tekst.telt(waarden[veld.naam])} />
          {veld.onbekend && unknown?.schrijf(true, undefined) === true ? (
            <Box pad={padOf(veld.onbekend)} label={t("algemeen.weetNiet")} veld={unknown} />
          ) : null}
        </div>
      );
    });
}

/** A question with fields, once or in a list: everything about it stands with the question. */
export function QuestionFields({
  vraag,
  plek = { wie: "aanvrager", baan: null },
  scenario = 0,
}: {
  vraag: Vraag;
  plek?: Plek;
  scenario?: number;
}) {
  const antwoorden = useAnswer((all) => all);
  const velden = vraag.velden as Velden<Waarden>;
  const at = (naam: string) => padVan(velden[naam]?.pad ?? "", plek, scenario) as Pad;
  const lijst = vraag.lijst === undefined ? undefined : velden[vraag.lijst];
  if (vraag.lijst === undefined || !lijst) {
    const waarden = Object.fromEntries(
      Object.entries(velden).map(([naam, veld]) => [
        naam,
        veld.lees(waardeOp(antwoorden, at(naam))),
      ]),
    );
    return <Fields vraag={vraag} velden={velden} waarden={waarden} padOf={at} />;
  }
  const { item = {}, leeg } = lijst;
  const pad = at(vraag.lijst);
  const kept = waardeOp(antwoorden, pad);
  const items = Array.isArray(kept) ? (kept as readonly Waarden[]) : [];
  return (
    <ListAnswer pad={pad} leeg={leeg} teksten={vraag.teksten ?? vraag.naam}>
      {(place) => (
        <Fields
          vraag={vraag}
          velden={item}
          waarden={Object.fromEntries(
            Object.entries(item).map(([naam, veld]) => [naam, veld.lees(items[place]?.[veld.pad])]),
          )}
          padOf={(naam) => `${pad}.${place}.${item[naam]?.pad ?? ""}` as Pad}
        />
      )}
    </ListAnswer>
  );
}
