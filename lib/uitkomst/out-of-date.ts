/** Amounts that this copy of the app uses although newer ones must have been published by now. */
import { maandPlus } from "@/lib/notation/datum";
import {
  partnerHeeftRecht,
  tabellen,
  verouderdeTabellen,
  type Dag,
  type Tabelnaam,
  type Zaak,
} from "@/lib/recht";

/** Tables that always play a part, and when the others do. Each has words under `verouderd.tabel`. */
const usedWhen = {
  normen: () => true,
  vrijlatingMaxima: ({ werk }) => werk.length > 0,
  loonheffing: ({ werk }) => werk.some(({ loon }) => loon.soort !== "nettoPerMaand"),
  bijzonderTarief: ({ werk }) => werk.some(({ loon }) => loon.soort !== "nettoPerMaand"),
  aanspraakVakantietoeslag: ({ werk }) => werk.length > 0,
  vakantietoeslagBijstand: () => true,
  premieMaximum: ({ gemeente }) => gemeente.premie !== null,
  giftenGrens: ({ giften }) => giften.length > 0,
  vermogensgrens: ({ huishouden }) => huishouden.vermogen !== null,
  bufferbudgetMaximum: ({ gemeente }) => gemeente.bufferbudget,
  ophoging24a: ({ huishouden }) =>
    huishouden.partner !== null && !partnerHeeftRecht(huishouden.partner),
  zorgtoeslag: ({ toeslagen }) => toeslagen?.zorg === true,
  huurtoeslag: ({ toeslagen }) => (toeslagen?.huur ?? null) !== null,
  kindgebondenBudget: ({ toeslagen, huishouden }) =>
    toeslagen?.kindgebonden === true && huishouden.kinderen.length > 0,
  kinderopvangtoeslag: ({ toeslagen }) => (toeslagen?.kinderopvang ?? []).length > 0,
  kinderbijslag: ({ huishouden }) => huishouden.kinderen.length > 0,
  combinatiekorting: ({ huishouden }) => huishouden.kinderen.length > 0,
} as const satisfies Readonly<Partial<Record<Tabelnaam, (zaak: Zaak) => boolean>>>;

export type TableName = keyof typeof usedWhen;

const names = Object.keys(usedWhen) as readonly TableName[];

/** The tables behind this situation whose amounts of a month shown should have been replaced by today. */
export function outOfDate(zaak: Zaak, today: Dag): readonly TableName[] {
  const last = maandPlus(zaak.start, zaak.maanden - 1);
  const old = verouderdeTabellen(today);
  return names.filter(
    (name) =>
      old.includes(name) &&
      usedWhen[name](zaak) &&
      tabellen[name].some(
        ({ van, tot, verwacht }) =>
          verwacht !== undefined && verwacht < today && van <= last && tot >= zaak.start,
      ),
  );
}
