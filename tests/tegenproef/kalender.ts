// Months and days as whole numbers; no time zone, no clock.

/** jaar × 12 + (maand − 1). */
export type Maandnr = number;
/** Days since 1 March of the year 0; only differences and the weekday matter. */
export type Dagnr = number;

/** Whole division of numbers from zero up. */
function heel(getal: number, deler: number): number {
  return (getal - (getal % deler)) / deler;
}

/** "2026-07" or "2026-07-15" → month number. */
export function maandnr(maand: string): Maandnr {
  return Number(maand.slice(0, 4)) * 12 + Number(maand.slice(5, 7)) - 1;
}

export function maandtekst(maand: Maandnr): string {
  return `${jaarVan(maand).toString().padStart(4, "0")}-${kalendermaand(maand).toString().padStart(2, "0")}`;
}

export function jaarVan(maand: Maandnr): number {
  return heel(maand, 12);
}

/** 1 … 12. */
export function kalendermaand(maand: Maandnr): number {
  return (maand % 12) + 1;
}

/** Counted in years that begin in March, so that the leap day comes last. */
export function eersteDag(maand: Maandnr): Dagnr {
  const vanafMaart = maand - 2;
  const jaar = heel(vanafMaart, 12);
  const maandInJaar = vanafMaart % 12;
  return (
    jaar * 365 + heel(jaar, 4) - heel(jaar, 100) + heel(jaar, 400) + heel(153 * maandInJaar + 2, 5)
  );
}

export function laatsteDag(maand: Maandnr): Dagnr {
  return eersteDag(maand + 1) - 1;
}

export function dagnr(datum: string): Dagnr {
  return eersteDag(maandnr(datum)) + Number(datum.slice(8, 10)) - 1;
}

/** Does the calendar have this day? The text has the form "YYYY-MM-DD". */
export function bestaat(datum: string): boolean {
  const maand = Number(datum.slice(5, 7));
  const dag = Number(datum.slice(8, 10));
  if (maand < 1 || maand > 12 || dag < 1) return false;
  return dag <= eersteDag(maandnr(datum) + 1) - eersteDag(maandnr(datum));
}

export function maandVanDag(dag: Dagnr): Maandnr {
  // 12 months last 365.2425 days on average; the estimate is at most a month off.
  let maand = heel(dag * 40_000, 1_217_475) + 2;
  while (eersteDag(maand) > dag) maand -= 1;
  while (eersteDag(maand + 1) <= dag) maand += 1;
  return maand;
}

/** "2026-07-15" of a day number. */
export function datumtekst(dag: Dagnr): string {
  const maand = maandVanDag(dag);
  return `${maandtekst(maand)}-${(dag - eersteDag(maand) + 1).toString().padStart(2, "0")}`;
}

/** 0 is Monday, 6 is Sunday: 1 March of the year 0 was a Wednesday. */
function weekdag(dag: Dagnr): number {
  return (dag + 2) % 7;
}

/** Monday to Friday days from `van` up to and with `tot`. */
export function werkdagen(van: Dagnr, tot: Dagnr): number {
  let aantal = 0;
  for (let dag = van; dag <= tot; dag += 1) if (weekdag(dag) < 5) aantal += 1;
  return aantal;
}

/** Age in whole years on the first day of the month; −1 before birth. */
export function leeftijdOpEerste(geboortedatum: string, maand: Maandnr): number {
  const geboren = maandnr(geboortedatum) + (geboortedatum.endsWith("-01") ? 0 : 1);
  return maand < geboren ? -1 : heel(maand - geboren, 12);
}
