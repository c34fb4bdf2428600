/**
 * What can be wrong with single typed fields, as a code of `fouten`, never a text.
 */
import type { core } from "zod/mini";
import { parseBedrag, parseUren } from "../bedrag";
import { parseDag } from "../datum";
import type { Gelezen, InvoerFoutCode } from "../lezen";

/** A value that a check can look at, and a place to say what is wrong with it. */
interface Context {
  readonly value: unknown;
  readonly issues: core.$ZodRawIssue[];
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

/** Working more than this is against the law (Arbeidstijdenwet art. 5:7: 60 hours in a week). */
export const meesteUren = 60;

/** Wages per hour above this are wages per week or month in the wrong box. */
const hoogsteUurloon = 150;

export const boven = (waarde: string, grens: number) => Number(waarde) > grens;

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
