/** Alle tabellen bij elkaar: voor het overzicht van bedragen, en voor een oude kopie die moet weten dat zij oud is. */
import type { Tabel } from "./geldig";
import { bijzonderTarief, loonheffing } from "./parameters/loonheffing";
import { minimumloon } from "./parameters/minimumloon";
import { normen } from "./parameters/normen";
import {
  combinatiekorting,
  huurtoeslag,
  kinderbijslag,
  kinderopvangtoeslag,
  kindgebondenBudget,
  zorgtoeslag,
} from "./parameters/toeslagen";
import { aanspraakVakantietoeslag, vakantietoeslagBijstand } from "./parameters/vakantietoeslag";
import {
  bufferbudgetMaximum,
  giftenGrens,
  ophoging24a,
  premieMaximum,
  vermogensgrens,
  vrijlatingMaxima,
} from "./parameters/vrij-te-laten";
import type { Dag } from "./situatie";

/** Elke tabel onder haar naam. */
export const tabellen: Readonly<Record<string, Tabel<unknown>>> = {
  normen,
  vrijlatingMaxima,
  premieMaximum,
  giftenGrens,
  vermogensgrens,
  bufferbudgetMaximum,
  ophoging24a,
  loonheffing,
  bijzonderTarief,
  minimumloon,
  aanspraakVakantietoeslag,
  vakantietoeslagBijstand,
  zorgtoeslag,
  huurtoeslag,
  kindgebondenBudget,
  kinderopvangtoeslag,
  kinderbijslag,
  combinatiekorting,
};

/**
 * Tabellen met een voorlopige rij waarvan de officiële bedragen op deze dag al bekend horen te zijn. Een oude kopie van
 * de app kan daarmee zeggen dat haar bedragen verouderd zijn.
 * @param vandaag de dag van vandaag; de rekenregels vragen die zelf nooit
 */
export function verouderdeTabellen(vandaag: Dag): readonly string[] {
  return Object.entries(tabellen)
    .filter(([, tabel]) =>
      tabel.some((rij) => rij.verwacht !== undefined && rij.verwacht < vandaag),
    )
    .map(([naam]) => naam);
}
