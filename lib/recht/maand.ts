/**
 * Kalender zonder tijdzone. Maanden rekenen als volgnummer (jaar × 12 + maand − 1), dagen als aantal dagen sinds
 * 1-1-1970; `Date.UTC` levert alleen de kalender zelf (schrikkeljaren), nooit "nu".
 */
import type { Dag, Maand } from "./situatie";

export function maandnummer(maand: Maand): number {
  return Number(maand.slice(0, 4)) * 12 + Number(maand.slice(5, 7)) - 1;
}

export function maandVan(nummer: number): Maand {
  return `${String(jaarVan(nummer))}-${String(kalendermaand(nummer)).padStart(2, "0")}`;
}

export function jaarVan(nummer: number): number {
  return Math.floor(nummer / 12);
}

/** 1 is januari. */
export function kalendermaand(nummer: number): number {
  return (nummer % 12) + 1;
}

/** Dagnummer van de eerste dag van de maand. */
export function eersteDag(nummer: number): number {
  return Date.UTC(jaarVan(nummer), nummer % 12, 1) / 86_400_000;
}

export function laatsteDag(nummer: number): number {
  return eersteDag(nummer + 1) - 1;
}

export function dagenInMaand(nummer: number): number {
  return eersteDag(nummer + 1) - eersteDag(nummer);
}

export function dagnummer(dag: Dag): number {
  return eersteDag(maandnummer(dag)) + Number(dag.slice(8, 10)) - 1;
}

/** Bestaat deze dag op de kalender? "2026-02-29" niet. */
export function isDag(dag: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(dag) || !isMaand(dag.slice(0, 7))) return false;
  const dagVanMaand = Number(dag.slice(8, 10));
  return dagVanMaand >= 1 && dagVanMaand <= dagenInMaand(maandnummer(dag));
}

export function isMaand(maand: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(maand) && maand >= "1000-01";
}

/** De maand waarin een dagnummer valt. */
export function maandVanDag(dag: number): number {
  const schatting = Math.floor(dag / 30.436875) + 1970 * 12;
  if (dag < eersteDag(schatting)) return schatting - 1;
  return dag >= eersteDag(schatting + 1) ? schatting + 1 : schatting;
}

export function dagVan(nummer: number): Dag {
  const maand = maandVanDag(nummer);
  return `${maandVan(maand)}-${String(nummer - eersteDag(maand) + 1).padStart(2, "0")}`;
}

/** Hele jaren op de eerste dag van de maand; negatief voor de geboorte. */
export function leeftijd(geboortedatum: Dag, nummer: number): number {
  const geboortemaand = maandnummer(geboortedatum);
  const maanden = nummer - geboortemaand - (geboortedatum.endsWith("-01") ? 0 : 1);
  return Math.floor(maanden / 12);
}

/** De dag waarop iemand een leeftijd bereikt, als dagnummer. Geboren op 29 februari: 1 maart in een gewoon jaar. */
export function dagVanLeeftijd(geboortedatum: Dag, jaren: number): number {
  const maand = maandnummer(geboortedatum) + jaren * 12;
  return eersteDag(maand) + Number(geboortedatum.slice(8, 10)) - 1;
}

/** Aantal dagen van maandag tot en met vrijdag, beide grenzen meegerekend. */
export function werkdagen(van: number, tot: number): number {
  return tot < van ? 0 : werkdagenTot(tot + 1) - werkdagenTot(van);
}

/** Werkdagen van maandag 29-12-1969 tot (niet met) deze dag. */
function werkdagenTot(dag: number): number {
  const sindsMaandag = dag + 3;
  const week = Math.floor(sindsMaandag / 7);
  return week * 5 + Math.min(5, sindsMaandag - week * 7);
}
