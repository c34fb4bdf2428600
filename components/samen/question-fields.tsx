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
  asText,
}: {
  vraag: Vraag;
  veld: VormVeld<Waarden>;
  pad: Pad;
  asText: boolean;
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
      return <ChoiceAnswer pad={pad} label={label} options={tekst.maanden()} asText />;
    case "keuze":
    case "kies":
      return (
        <ChoiceAnswer
          pad={pad}
          label={label}
          options={opties}
          asText={asText}
          {...(veld.naam === "wie" ? { empty: null } : {})}
        />
      );
    case "vinkje":
      return null;
  }
}

/** "Weet ik niet" of a field that keeps it as yes or no. */
function Unknown({ pad }: { pad: Pad }) {
  const t = useVraagTekst();
  const checked = useAnswer((antwoorden) => waardeOp(antwoorden, pad) === true);
  return (
    <label className="whk-check">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => {
          setAt(pad, event.target.checked);
        }}
      />
      <span>{t("algemeen.weetNiet")}</span>
    </label>
  );
}

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
  return (vraag.vorm ?? [])
    .filter((veld) => veld.als?.({ ...waarden, ...opens }, antwoorden) ?? true)
    .map((veld) => (
      <div key={veld.naam}>
        <OneField
          vraag={vraag}
          veld={veld}
          pad={padOf(veld.naam)}
          // A day writes three parts; only a choice can be kept as an empty text.
          asText={veld.soort !== "dag" && velden[veld.naam]?.schrijf("", undefined) === ""}
        />
        {veld.onbekend && velden[veld.onbekend]?.schrijf(true, undefined) === true ? (
          <Unknown pad={padOf(veld.onbekend)} />
        ) : null}
      </div>
    ));
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
  const t = useVraagTekst();
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
  const tekst = (sleutel: string) => (nummer: number) =>
    t(`${vraag.teksten ?? vraag.naam}.${sleutel}`, { nummer: String(nummer) });
  return (
    <ListAnswer
      pad={pad}
      leeg={leeg}
      add={t(`${vraag.teksten ?? vraag.naam}.toevoegen`)}
      remove={tekst("weg")}
      title={tekst("item")}
    >
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
