/**
 * Reads amounts, hours and percentages the way people write them, and writes them the Dutch way.
 *
 * Text in, text out: an amount never becomes a floating-point number here.
 */
import { cijfersVan, gelezen, mislukt, type Gelezen } from "./lezen";

/** Spaces and marks of direction of every kind (a phone keyboard and a copied amount bring their own). */
const spaties = /[\s\u00a0\u2007\u202f\u061c\u200e\u200f]/g;

/** What was typed as digits 0–9 with the marks of here, without spaces. */
const kaalVan = (tekst: string): string =>
  cijfersVan(tekst).replace(spaties, "").replaceAll("٫", ",").replaceAll("٬", ".");

/**
 * Splits a written number into its whole part and its decimals.
 *
 * A dot or comma before exactly three digits separates thousands in Dutch ("1.300"); a comma there can also be
 * an English thousand ("1,300"), so that one is refused rather than guessed.
 */
function leesGetal(tekst: string): { heel: string; deel: string } | "dubbelzinnig" | null {
  if (/^\d+$/.test(tekst)) return { heel: tekst, deel: "" };
  // 1.300 · 1.300.000 · 1'300
  if (/^\d{1,3}([.'’]\d{3})+$/.test(tekst) && !tekst.startsWith("0"))
    return { heel: tekst.replace(/\D/g, ""), deel: "" };
  // 1,300 · 12,500
  if (/^[1-9]\d{0,2}(,\d{3})+$/.test(tekst)) return "dubbelzinnig";
  // 1.300,50 · 1'300,50
  const nederlands = /^(\d{1,3}(?:[.'’]\d{3})+|\d+),(\d{1,2})$/.exec(tekst);
  if (nederlands?.[1] && nederlands[2])
    return { heel: nederlands[1].replace(/\D/g, ""), deel: nederlands[2] };
  // 1,300.50 · 1300.50 · 12.5
  const engels = /^(\d{1,3}(?:,\d{3})+|\d+)\.(\d{1,2})$/.exec(tekst);
  if (engels?.[1] && engels[2]) return { heel: engels[1].replace(/\D/g, ""), deel: engels[2] };
  // ,50
  const deel = /^[,.](\d{1,2})$/.exec(tekst);
  if (deel?.[1]) return { heel: "0", deel: deel[1] };
  return null;
}

function zonderNullenVooraan(heel: string): string {
  return heel.replace(/^0+(?=\d)/, "");
}

/** Amounts above this are typing mistakes in this calculator. */
const hoogsteCijfers = 7;

/**
 * Reads an amount in euro: "1300", "1.300", "1300,50", "€ 1.300,00", "1300,-", "12.5", "1 300 euro" → "1300.00" etc.
 *
 * Fails with `verplicht` (empty), `negatief`, `bedragDubbelzinnig` ("1,300"), `bedragTeHoog` or `bedrag`.
 */
export function parseBedrag(tekst: string): Gelezen {
  const kaal = kaalVan(tekst)
    .replace(/^(€|eur|euro)|(€|eur|euro)$/gi, "")
    .replace(/[,.](-{1,2}|–|—|=)$/, "");
  if (kaal === "") return mislukt(tekst.trim() === "" ? "verplicht" : "bedrag");
  if (/^[-–−]€?\d/.test(kaal)) return mislukt("negatief");
  const getal = leesGetal(kaal);
  if (getal === "dubbelzinnig") return mislukt("bedragDubbelzinnig");
  if (!getal) return mislukt("bedrag");
  const heel = zonderNullenVooraan(getal.heel);
  if (heel.length > hoogsteCijfers) return mislukt("bedragTeHoog");
  return gelezen(`${heel}.${getal.deel.padEnd(2, "0")}`);
}

/** Reads an amount that may be below zero, such as assets minus debts: "€ -1.300" → "-1300.00". */
export function parseSaldo(tekst: string): Gelezen {
  const min = /^(\s*€?\s*)[-–−]/;
  const uitkomst = parseBedrag(tekst.replace(min, "$1"));
  return uitkomst.ok && min.test(tekst) ? gelezen(`-${uitkomst.waarde}`) : uitkomst;
}

/** Joins a whole part and decimals without trailing zeros: ("12", "50") → "12.5". */
function kortGetal(heel: string, deel: string): string {
  const decimalen = deel.replace(/0+$/, "");
  const cijfers = zonderNullenVooraan(heel);
  return decimalen === "" ? cijfers : `${cijfers}.${decimalen}`;
}

/** Reads hours: "16", "12,5", "12.5", "16 uur", "12½", "12:30", "12u30" → "16", "12.5". */
function leesUren(tekst: string): Gelezen {
  let kaal = kaalVan(tekst).toLowerCase();
  if (kaal === "") return mislukt("verplicht");
  if (/^[-–−]\d/.test(kaal)) return mislukt("negatief");
  const klok = /^(\d{1,3})(?::|u|uur)([0-5]\d)(?:min|minuten)?$/.exec(kaal);
  if (klok?.[1] && klok[2]) {
    const honderdsten = Math.round((Number(klok[2]) * 100) / 60);
    return gelezen(kortGetal(klok[1], String(honderdsten).padStart(2, "0")));
  }
  kaal = kaal
    .replace(/(u|uur|uren)?(\/|per)?(week|wk|maand|mnd)?$/, "")
    .replace(/^(\d*)½$/, (_, heel: string) => `${heel === "" ? "0" : heel}.5`);
  const getal = /^(\d{1,4})(?:[.,](\d{1,2}))?$/.exec(kaal);
  if (!getal?.[1]) return mislukt("uren");
  return gelezen(kortGetal(getal[1], getal[2] ?? ""));
}

/** Hours per week; fails with `verplicht`, `negatief`, `teVeelUren` (over 168, more than a week has) or `uren`. */
export function parseUren(tekst: string): Gelezen {
  const uren = leesUren(tekst);
  return uren.ok && Number(uren.waarde) > 168 ? mislukt("teVeelUren") : uren;
}

/** Hours of childcare per month; fails as hours per week do, but with `teVeelOpvangUren` over 300. */
export function parseOpvangUren(tekst: string): Gelezen {
  const uren = leesUren(tekst);
  return uren.ok && Number(uren.waarde) > 300 ? mislukt("teVeelOpvangUren") : uren;
}

/**
 * Reads a percentage: "8", "6,5", "8%", "8 procent" → "8", "6.5".
 *
 * Fails with `verplicht`, `negatief`, `percentageTeHoog` (over 100) or `percentage`.
 */
export function parseProcent(tekst: string): Gelezen {
  const kaal = kaalVan(tekst)
    .toLowerCase()
    .replace(/([%٪]|procent|pct)$/, "");
  if (kaal === "") return mislukt(tekst.trim() === "" ? "verplicht" : "percentage");
  if (/^[-–−]\d/.test(kaal)) return mislukt("negatief");
  const getal = /^(\d{1,3})(?:[.,](\d{1,4}))?$/.exec(kaal);
  if (!getal?.[1]) return mislukt("percentage");
  const procent = kortGetal(getal[1], getal[2] ?? "");
  return Number(procent) > 100 ? mislukt("percentageTeHoog") : gelezen(procent);
}

/** Reads a whole number from 0: "3", " 12 maanden " → "3", "12". Fails with `verplicht`, `negatief` or `geheelGetal`. */
export function parseAantal(tekst: string): Gelezen {
  const kaal = kaalVan(tekst).replace(/maand(en)?$/i, "");
  if (kaal === "") return mislukt("verplicht");
  if (/^[-–−]\d/.test(kaal)) return mislukt("negatief");
  return /^\d{1,3}$/.test(kaal) ? gelezen(zonderNullenVooraan(kaal)) : mislukt("geheelGetal");
}

/** "1300.50" → "1.300,50": an amount as people type it, for a text field. Whole euros lose their cents. */
export function bedragNaarTekst(bedrag: string): string {
  const [heel = "0", deel = "00"] = bedrag.replace("-", "").split(".");
  const duizenden = heel.replace(/\B(?=(\d{3})+$)/g, ".");
  const teken = bedrag.startsWith("-") ? "-" : "";
  return /^0*$/.test(deel) ? `${teken}${duizenden}` : `${teken}${duizenden},${deel.padEnd(2, "0")}`;
}

/** "12.5" → "12,5": hours or a percentage as people type them. */
export function getalNaarTekst(getal: string): string {
  return getal.replace(".", ",");
}
