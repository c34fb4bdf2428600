/**
 * The fields of the forms, and what can be wrong with a typed one, as a code of `fouten`, never a text.
 */
import type { BaanOnbekend } from "../antwoorden";
import { parseBedrag, parseUren } from "@/lib/notation/bedrag";
import { parseDag } from "@/lib/notation/datum";
import type { Gelezen, InvoerFoutCode } from "@/lib/notation/lezen";
import type { Veld, VeldFout, Velden, VraagPad } from "./vraag";

const alsTekst = (bewaard: unknown) => (typeof bewaard === "string" ? bewaard : "");
const alsLijst = (bewaard: unknown): readonly unknown[] => (Array.isArray(bewaard) ? bewaard : []);

/** A typed text. */
export const tekst = (pad: VraagPad): Veld<string> => ({
  pad,
  lees: alsTekst,
  schrijf: (waarde) => waarde,
});

/** One of some choices; not chosen is "" in the form and null in the answers. */
export const keuze = (pad: VraagPad): Veld<string> => ({
  pad,
  lees: alsTekst,
  schrijf: (waarde) => (waarde === "" ? null : waarde),
});

/** Any number of choices. */
export const keuzes = (pad: VraagPad): Veld<string[]> => ({
  pad,
  lees: (bewaard) => alsLijst(bewaard).map(alsTekst),
  schrijf: (waarde) => waarde,
});

/** A box that is ticked or not. */
export const vinkje = (pad: VraagPad): Veld<boolean> => ({
  pad,
  lees: (bewaard) => bewaard === true,
  schrijf: (waarde) => waarde,
});

/** A box that is ticked or not, kept as yes or no. */
export const jaAlsAangevinkt = (pad: VraagPad): Veld<boolean> => ({
  pad,
  lees: (bewaard) => bewaard === "ja",
  schrijf: (waarde) => (waarde ? "ja" : "nee"),
});

/** The list of what is not known of a job, with something added or left out. */
export function metOnbekend<T>(lijst: readonly T[], wat: T, isOnbekend: boolean): readonly T[] {
  const anders = lijst.filter((een) => een !== wat);
  return isOnbekend ? [...anders, wat] : anders;
}

/** "Weet ik niet" for one field of a job: kept by its name in the list of what is not known. */
export const onbekend = (wat: BaanOnbekend): Veld<boolean> => ({
  pad: "@onbekend",
  lees: (bewaard) => alsLijst(bewaard).includes(wat),
  schrijf: (waarde, bewaard) => metOnbekend<unknown>(alsLijst(bewaard), wat, waarde),
});

export interface DagDelen {
  readonly dag: string;
  readonly maand: string;
  readonly jaar: string;
}

/** "15-6-1985" → the three fields; a text without dashes stays in the first field. */
export function naarDelen(datum: string): DagDelen {
  const [een = "", maand = "", jaar = ""] = datum.split("-");
  return { dag: een, maand, jaar };
}

/** The three fields → "15-6-1985", "" when all are empty. */
export function vanDelen({ dag: een, maand, jaar }: DagDelen): string {
  const delen = [een, maand, jaar].map((deel) => deel.trim().replaceAll("-", " "));
  return delen.every((deel) => deel === "") ? "" : delen.join("-");
}

/** A day in three fields. */
export const dag = (pad: VraagPad): Veld<DagDelen> => ({
  pad,
  lees: (bewaard) => naarDelen(alsTekst(bewaard)),
  schrijf: vanDelen,
});

/**
 * A list of the same fields over and over. What an item keeps beside them stays; `leeg` is a new item.
 * @param minstens how many the form shows when there are none
 */
export function lijst<W>(pad: VraagPad, velden: Velden<W>, leeg: object, minstens = 1): Veld<W[]> {
  const alle = Object.entries(velden) as [keyof W & string, Veld<W[keyof W]>][];
  const lees = (item: unknown) =>
    Object.fromEntries(
      alle.map(([naam, veld]) => [naam, veld.lees((item as Record<string, unknown>)[veld.pad])]),
    ) as W;
  return {
    pad,
    item: velden,
    leeg,
    lees: (bewaard) => {
      const items = alsLijst(bewaard);
      return items.length > 0
        ? items.map(lees)
        : Array.from({ length: minstens }, () => lees(leeg));
    },
    schrijf: (waarden, bewaard) =>
      waarden.map((waarde, plaats) => {
        const oud = { ...leeg, ...(alsLijst(bewaard)[plaats] as object | undefined) };
        return alle.reduce<Record<string, unknown>>(
          (tot, [naam, veld]) => ({
            ...tot,
            [veld.pad]: veld.schrijf(waarde[naam], tot[veld.pad]),
          }),
          { ...oud },
        );
      }),
  };
}

/** Says of a field what is wrong with it, when something is. */
export const bij = (veld: string, code: InvoerFoutCode | null): readonly VeldFout[] =>
  code === null ? [] : [[veld, code]];

/** One of the choices has been made. */
export const gekozen = (waarde: string): InvoerFoutCode | null => (waarde === "" ? "kies" : null);

/** The code of what is wrong with a text, or null. */
export function foutIn<T extends string>(
  getypt: string,
  parse: (getypt: string) => Gelezen<T>,
  leeg: InvoerFoutCode,
  grens: (waarde: T) => InvoerFoutCode | null = () => null,
): InvoerFoutCode | null {
  const uitkomst = parse(getypt);
  if (uitkomst.ok) return grens(uitkomst.waarde);
  return uitkomst.code === "verplicht" ? leeg : uitkomst.code;
}

/** The same for a field that may stay empty. */
export function foutInOptioneel<T extends string>(
  getypt: string,
  parse: (getypt: string) => Gelezen<T>,
  grens?: (waarde: T) => InvoerFoutCode | null,
): InvoerFoutCode | null {
  return getypt.trim() === "" ? null : foutIn(getypt, parse, "verplicht", grens);
}

/** Working more than this is against the law (Arbeidstijdenwet art. 5:7: 60 hours in a week). */
const meesteUren = 60;

/** Wages per hour above this are wages per week or month in the wrong box. */
const hoogsteUurloon = 150;

const boven = (waarde: string, grens: number) => Number(waarde) > grens;

const teVeelUren = (uren: string) => (boven(uren, meesteUren) ? "teVeelUren" : null);

/** Hours per week of a job. */
export function foutInUren(getypt: string): InvoerFoutCode | null {
  return foutIn(getypt, parseUren, "urenLeeg", (uren) =>
    Number(uren) === 0 ? "urenNul" : teVeelUren(uren),
  );
}

/** Hours per week that may be left empty. */
export const foutInAndereUren = (getypt: string) => foutInOptioneel(getypt, parseUren, teVeelUren);

/** Any amount in euro, 0 too. */
export const foutInBedrag = (getypt: string) => foutIn(getypt, parseBedrag, "bedragLeeg");

/** An amount in euro above 0. */
export function foutInLoon(getypt: string, perUur = false): InvoerFoutCode | null {
  return foutIn(getypt, parseBedrag, "bedragLeeg", (bedrag) => {
    if (Number(bedrag) === 0) return "bedragNul";
    return perUur && boven(bedrag, hoogsteUurloon) ? "uurloonHoog" : null;
  });
}

/** Any day. */
export function foutInDag(
  delen: DagDelen,
  grens?: (dag: string) => InvoerFoutCode | null,
): InvoerFoutCode | null {
  return foutIn(vanDelen(delen), parseDag, "dagLeeg", grens);
}
