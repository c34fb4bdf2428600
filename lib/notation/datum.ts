/**
 * Reads days and months the way people write them. Days are text ("2026-07-01") and compare as text.
 */
import type { Dag, Maand } from "@/lib/recht";
import { writing } from "@/lib/i18n/writing";
import { cijfersVan, gelezen, mislukt, type Gelezen } from "./lezen";

/** Every spelling of a month in every language of the app, with its number: someone may type in either. */
const maandnummers = new Map<string, number>(
  Object.values(writing).flatMap(({ months, monthsShort, monthsTyped }) => [
    ...[months, monthsShort].flatMap((namen) =>
      namen
        .toLowerCase()
        .split(" ")
        .map((naam, plaats) => [naam, plaats + 1] as const),
    ),
    ...Object.entries(monthsTyped),
  ]),
);

/** 1–12 for a number or the name of a month in one of the languages; null when it is neither. */
function leesMaandnummer(tekst: string): number | null {
  if (/^\d{1,2}$/.test(tekst)) {
    const nummer = Number(tekst);
    return nummer >= 1 && nummer <= 12 ? nummer : null;
  }
  return maandnummers.get(tekst.replace(/\.$/, "")) ?? null;
}

function schrikkeljaar(jaar: number): boolean {
  return (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0;
}

/** The number of days of a month, 1–12. */
function dagenIn(jaar: number, maand: number): number {
  if (maand === 2) return schrikkeljaar(jaar) ? 29 : 28;
  return [4, 6, 9, 11].includes(maand) ? 30 : 31;
}

const twee = (getal: number) => String(getal).padStart(2, "0");

/**
 * Reads a day: "1-12-2026", "1/12/2026", "1 december 2026", "01122026" or "2026-12-01" → "2026-12-01".
 *
 * Fails with `verplicht`, `jaarVierCijfers` ("1-12-26"), `dagBestaatNiet` ("31-2-2026") or `dag`.
 */
export function parseDag(tekst: string): Gelezen {
  const kaal = cijfersVan(tekst).trim().toLowerCase();
  if (/^[-/.\s]*$/.test(kaal)) return mislukt("verplicht");
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(kaal);
  const aaneen = /^(\d{2})(\d{2})(\d{4})$/.exec(kaal);
  const delen = iso
    ? [iso[3], iso[2], iso[1]]
    : aaneen
      ? aaneen.slice(1)
      : kaal.split(/[-/.\s]+/).filter((deel) => deel !== "");
  const [dagTekst, maandTekst, jaarTekst, ...rest] = delen;
  if (!dagTekst || !maandTekst || !jaarTekst || rest.length > 0) return mislukt("dag");
  const maand = leesMaandnummer(maandTekst);
  if (!/^\d{1,2}$/.test(dagTekst) || !/^\d+$/.test(jaarTekst)) return mislukt("dag");
  if (jaarTekst.length !== 4) return mislukt("jaarVierCijfers");
  const dag = Number(dagTekst);
  const jaar = Number(jaarTekst);
  if (maand === null || dag < 1 || dag > dagenIn(jaar, maand)) return mislukt("dagBestaatNiet");
  return gelezen(`${jaarTekst}-${twee(maand)}-${twee(dag)}`);
}

/** Reads a month: "2027-03", "3-2027" or "maart 2027" → "2027-03". Fails with `verplicht` or `maand`. */
export function parseMaand(tekst: string): Gelezen {
  const kaal = cijfersVan(tekst).trim().toLowerCase();
  if (kaal === "") return mislukt("verplicht");
  const iso = /^(\d{4})-(\d{1,2})$/.exec(kaal);
  const delen = iso ? [iso[2], iso[1]] : kaal.split(/[-/.\s]+/);
  const [maandTekst, jaar, ...rest] = delen;
  const maand = maandTekst ? leesMaandnummer(maandTekst) : null;
  if (maand === null || !jaar || !/^\d{4}$/.test(jaar) || rest.length > 0) return mislukt("maand");
  return gelezen(`${jaar}-${twee(maand)}`);
}

/** "2026-12-01" → "1-12-2026": a day as people type it. */
export function dagNaarTekst(dag: Dag): string {
  const [jaar = "", maand = "", dagnummer = ""] = dag.split("-");
  return `${String(Number(dagnummer))}-${String(Number(maand))}-${jaar}`;
}

/** The month in which a day lies: "2026-12-15" → "2026-12". */
export function maandVan(dag: Dag): Maand {
  return dag.slice(0, 7);
}

/** Months after the year 0, so that months can be counted. */
function maandnummer(maand: Maand): number {
  return Number(maand.slice(0, 4)) * 12 + Number(maand.slice(5, 7)) - 1;
}

/** The month `aantal` months later: ("2026-11", 3) → "2027-02". */
export function maandPlus(maand: Maand, aantal: number): Maand {
  const nummer = maandnummer(maand) + aantal;
  return `${String(Math.floor(nummer / 12)).padStart(4, "0")}-${twee((nummer % 12) + 1)}`;
}

/** How many months `tot` lies after `van`: ("2026-11", "2027-02") → 3. */
export function maandenTussen(van: Maand, tot: Maand): number {
  return maandnummer(tot) - maandnummer(van);
}

/** The months from `start` on: ("2026-12", 2) → ["2026-12", "2027-01"]. */
export function maandenVanaf(start: Maand, aantal: number): readonly Maand[] {
  return Array.from({ length: Math.max(0, aantal) }, (_, plaats) => maandPlus(start, plaats));
}

/** The last day of a month: "2027-02" → "2027-02-28". */
export function laatsteDagVan(maand: Maand): Dag {
  return `${maand}-${twee(dagenIn(Number(maand.slice(0, 4)), Number(maand.slice(5, 7))))}`;
}

/** A day of the month that exists: ("2027-02", 31) → "2027-02-28". */
export function dagIn(maand: Maand, dag: number): Dag {
  const laatste = laatsteDagVan(maand);
  const gewenst = `${maand}-${twee(dag)}`;
  return gewenst > laatste ? laatste : gewenst;
}

/** The day `aantal` days later, or earlier with a minus: ("2026-12-31", 1) → "2027-01-01". */
export function dagPlus(dag: Dag, aantal: number): Dag {
  const datum = new Date(`${dag}T00:00:00Z`);
  datum.setUTCDate(datum.getUTCDate() + aantal);
  return datum.toISOString().slice(0, 10);
}

/** Age in whole years on a day: ("2000-02-29", "2021-02-28") → 20. */
export function leeftijdOp(geboortedatum: Dag, dag: Dag): number {
  const jaren = Number(dag.slice(0, 4)) - Number(geboortedatum.slice(0, 4));
  return dag.slice(5) >= geboortedatum.slice(5) ? jaren : jaren - 1;
}

/** A day in the time zone of the device, "2026-11-22". */
export function dagVanDatum(datum: Date): Dag {
  return `${String(datum.getFullYear())}-${twee(datum.getMonth() + 1)}-${twee(datum.getDate())}`;
}
