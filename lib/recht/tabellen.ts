/** Alle tabellen bij elkaar: voor het overzicht van bedragen, en voor een oude kopie die moet weten dat zij oud is. */
import { isVoorlopig, versieIn, type Tabel } from "./geldig";
import { maandnummer } from "./maand";
import { bijzonderTarief, loonheffing } from "./parameters/loonheffing";
import { kwijtschelding } from "./parameters/kwijtschelding";
import { leeftijden } from "./parameters/leeftijden";
import { minimumloon } from "./parameters/minimumloon";
import { artikel22a, artikel24, normen } from "./parameters/normen";
import {
  combinatiekorting,
  huurtoeslag,
  kinderbijslag,
  kinderopvangtoeslag,
  kindgebondenBudget,
  kleineToeslag,
  zorgtoeslag,
} from "./parameters/toeslagen";
import {
  aanspraakVakantietoeslag,
  vakantietoeslagBijstand,
  vakantiebijslag,
  voorschot,
} from "./parameters/vakantietoeslag";
import {
  bufferbudgetMaximum,
  giftenGrens,
  ophoging24a,
  premieMaximum,
  vermogensgrens,
  vrijwilligersvergoeding,
  vrijlatingMaxima,
} from "./parameters/vrij-te-laten";
import {
  artikel34a,
  overgangVrijlating,
  premieKeren,
  vrijlatingGronden,
} from "./parameters/vrijlating";
import type { Dag, Maand } from "./situatie";

/** Elke tabel onder haar naam. */
export const tabellen = {
  leeftijden,
  normen,
  artikel22a,
  artikel24,
  vrijlatingMaxima,
  vrijlatingGronden,
  artikel34a,
  overgangVrijlating,
  premieMaximum,
  premieKeren,
  giftenGrens,
  vermogensgrens,
  vrijwilligersvergoeding,
  bufferbudgetMaximum,
  ophoging24a,
  loonheffing,
  bijzonderTarief,
  minimumloon,
  aanspraakVakantietoeslag,
  vakantietoeslagBijstand,
  voorschot,
  vakantiebijslag,
  kleineToeslag,
  zorgtoeslag,
  huurtoeslag,
  kindgebondenBudget,
  kinderopvangtoeslag,
  kinderbijslag,
  combinatiekorting,
  kwijtschelding,
} as const satisfies Readonly<Record<string, Tabel<unknown>>>;

export type Tabelnaam = keyof typeof tabellen;

/**
 * Wat een tabel in een maand zegt, als tekst zoals het is gepubliceerd.
 * @throws RangeError als de maand buiten de tabel valt
 */
export function waardenVan<N extends Tabelnaam>(
  naam: N,
  maand: Maand,
): (typeof tabellen)[N][number]["waarden"] {
  const tabel: Tabel<unknown> = tabellen[naam];
  return versieIn(tabel, maandnummer(maand)).waarden as (typeof tabellen)[N][number]["waarden"];
}

/** Staat wat deze tabel in de maand zegt nog niet vast? */
export function staatNogNietVast(naam: Tabelnaam, maand: Maand): boolean {
  return isVoorlopig(tabellen[naam], maandnummer(maand));
}

/**
 * Tabellen met een voorlopige rij waarvan de officiële bedragen op deze dag al bekend horen te zijn. Een oude kopie van
 * de app kan daarmee zeggen dat haar bedragen verouderd zijn.
 * @param vandaag de dag van vandaag; de rekenregels vragen die zelf nooit
 */
export function verouderdeTabellen(vandaag: Dag): readonly Tabelnaam[] {
  const alle: Readonly<Record<Tabelnaam, Tabel<unknown>>> = tabellen;
  return (Object.keys(alle) as Tabelnaam[]).filter((naam) =>
    alle[naam].some((rij) => rij.verwacht !== undefined && rij.verwacht < vandaag),
  );
}
