/**
 * Checks for single typed fields. The message of an issue is a code of `fouten`, never a text.
 */
import * as z from "zod/mini";
import { parseAantal, parseBedrag, parseProcent, parseSaldo, parseUren } from "../bedrag";
import { parseDag, parseMaand } from "../datum";
import type { Gelezen, InvoerFoutCode } from "../lezen";

/** A value that a check can look at, and a place to say what is wrong with it. */
interface Context {
  readonly value: unknown;
  readonly issues: z.core.$ZodRawIssue[];
}

/** Reports a code at a field of the value that is being checked. */
export function meld(context: Context, code: InvoerFoutCode, pad: (string | number)[] = []): void {
  context.issues.push({
    code: "custom",
    message: code,
    path: pad,
    input: context.value,
    continue: true,
  });
}

/** A text that `parse` can read and that `grens` has nothing against. */
export function veld<T extends string>(
  parse: (tekst: string) => Gelezen<T>,
  leeg: InvoerFoutCode,
  grens: (waarde: T) => InvoerFoutCode | null = () => null,
) {
  return z.string().check((context) => {
    const code = foutIn(context.value, parse, leeg, grens);
    if (code) meld(context, code);
  });
}

/** The code of what is wrong with a text, or null. */
export function foutIn<T extends string>(
  tekst: string,
  parse: (tekst: string) => Gelezen<T>,
  leeg: InvoerFoutCode,
  grens: (waarde: T) => InvoerFoutCode | null = () => null,
): InvoerFoutCode | null {
  const uitkomst = parse(tekst);
  if (uitkomst.ok) return grens(uitkomst.waarde);
  return uitkomst.code === "verplicht" ? leeg : uitkomst.code;
}

/** A field that may stay empty. */
export function optioneel<T extends string>(
  parse: (tekst: string) => Gelezen<T>,
  grens?: (waarde: T) => InvoerFoutCode | null,
) {
  return z.string().check((context) => {
    if (context.value.trim() === "") return;
    const code = foutIn(context.value, parse, "verplicht", grens);
    if (code) meld(context, code);
  });
}

/** One of the choices has been made. */
export const keuze = z.string().check((context) => {
  if (context.value === "") meld(context, "kies");
});

/** Working more than this is against the law (Arbeidstijdenwet art. 5:7: 60 hours in a week). */
const meesteUren = 60;

/** Wages per hour above this are wages per week or month in the wrong box. */
const hoogsteUurloon = 150;

const boven = (waarde: string, grens: number) => Number(waarde) > grens;

/** Hours per week of a job. */
export function foutInUren(tekst: string): InvoerFoutCode | null {
  return foutIn(tekst, parseUren, "urenLeeg", (uren) => {
    if (Number(uren) === 0) return "urenNul";
    return boven(uren, meesteUren) ? "teVeelUren" : null;
  });
}

/** A wage in euro. */
export function foutInLoon(tekst: string, perUur: boolean): InvoerFoutCode | null {
  return foutIn(tekst, parseBedrag, "bedragLeeg", (bedrag) => {
    if (Number(bedrag) === 0) return "bedragNul";
    return perUur && boven(bedrag, hoogsteUurloon) ? "uurloonHoog" : null;
  });
}

/** Any day. */
export function foutInDag(
  tekst: string,
  grens?: (dag: string) => InvoerFoutCode | null,
): InvoerFoutCode | null {
  return foutIn(tekst, parseDag, "dagLeeg", grens);
}

export const bedragVeld = veld(parseBedrag, "bedragLeeg");
export const maandVeld = veld(parseMaand, "maandLeeg");
export const optioneelBedrag = optioneel(parseBedrag);
export const optioneelSaldo = optioneel(parseSaldo);
export const optioneleUren = optioneel(parseUren, (uren) =>
  boven(uren, meesteUren) ? "teVeelUren" : null,
);
export const optioneelProcent = optioneel(parseProcent);

/** A whole number of months up to a maximum. */
export function aantalMaanden(hoogste: number) {
  return veld(parseAantal, "maandenLeeg", (aantal) =>
    boven(aantal, hoogste) ? "teVeelMaanden" : null,
  );
}

/** The three fields of a day. */
export const dagDelen = { dag: z.string(), maand: z.string(), jaar: z.string() };

export interface DagDelen {
  readonly dag: string;
  readonly maand: string;
  readonly jaar: string;
}

/** "15-6-1985" → the three fields; a text without dashes stays in the first field. */
export function naarDelen(tekst: string): DagDelen {
  const [dag = "", maand = "", jaar = ""] = tekst.split("-");
  return { dag, maand, jaar };
}

/** The three fields → "15-6-1985", "" when all are empty. */
export function vanDelen({ dag, maand, jaar }: DagDelen): string {
  const delen = [dag, maand, jaar].map((deel) => deel.trim().replaceAll("-", " "));
  return delen.every((deel) => deel === "") ? "" : delen.join("-");
}
