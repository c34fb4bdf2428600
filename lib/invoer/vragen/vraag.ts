/**
 * What a question is. Each stands in a file of its own that says everything about it; how it reads and writes its
 * answers follows from the place (`pad`) of each field of its form.
 */
import type { Wie } from "@/lib/recht";
import type { Woord } from "../../paginas/woorden";
import { legeBaan } from "../antwoorden-vorm";
import { metPartner, type Antwoorden, type BaanAntwoorden } from "../antwoorden";
import type { InvoerFoutCode } from "@/lib/notation/lezen";
import { waardeOp, zetOp, type Pad } from "../pad";

/** The steps, named above every question. */
export const stappen = ["jij", "werk", "geld", "gemeente", "controle"] as const;
export type StapId = (typeof stappen)[number];

/** The drawings that a question can have beside it. */
export type Tekening =
  | "betaaldag"
  | "brief"
  | "controle"
  | "gemeente"
  | "gift"
  | "huis"
  | "kinderen"
  | "leeftijd"
  | "loon"
  | "spaarpot"
  | "uren"
  | "vrijlating"
  | "werk";

/**
 * A place in the answers, "huishouden.metWie". "@uren" is a field of the job that is asked about, "{wie}" the person;
 * in a list it is the name of a part of an item. vragen.test.ts proves that each is there.
 */
export type VraagPad = string;

/** One field of a form: where its answer is kept, and how. */
export interface Veld<W> {
  /** "@" is the whole job: for a field that follows from several of its answers. */
  readonly pad: VraagPad;
  /** The places that such a field is about. */
  readonly over?: readonly VraagPad[];
  /** Of a list: the fields of an item, and a new item as it is kept. */
  readonly item?: Velden<Record<string, unknown>>;
  readonly leeg?: object;
  /** From what is kept (undefined when there is nothing) to what the form shows. */
  lees(bewaard: unknown): W;
  /** From the form to what is kept. */
  schrijf(waarde: W, bewaard: unknown): unknown;
}

export type Velden<W> = { readonly [K in keyof W]: Veld<W[K]> };

/** One field on a form of fields: how it looks, and when it is there. Its label is `velden.<naam>` of the question. */
export interface VormVeld<W> {
  readonly naam: keyof W & string;
  readonly soort: "bedrag" | "procent" | "tekst" | "dag" | "maand" | "keuze" | "kies" | "vinkje";
  readonly opties?: readonly string[] | ((antwoorden: Antwoorden) => readonly string[]);
  readonly optioneel?: boolean;
  /** Of a month: also the months of that year before the first one shown. */
  readonly vanafJanuari?: boolean;
  /** The box "Weet ik niet" that belongs to it. */
  readonly onbekend?: keyof W & string;
  /** "alleen": on the page with all answers only. */
  readonly samen?: "alleen";
  als?(waarden: W, antwoorden: Antwoorden): boolean;
  /** What is wrong with it, beside that it must be there and can be read. */
  fout?(waarden: W, antwoorden: Antwoorden): InvoerFoutCode | null;
}

/** What is wrong with a field of the form: its name, "van.dag" or "kinderen.0.dag", and a code of `fouten`. */
export type VeldFout = readonly [veld: string, code: InvoerFoutCode];

/** Whom a question is about, and the place of its job in the first possibility. */
export interface Plek {
  readonly wie: Wie;
  readonly baan: number | null;
}

/** How answers are put into words; the texts are those of `vragen`. */
export interface Taal {
  readonly zin: (sleutel: string, waarden?: Record<string, string | number>) => string;
  readonly weetNiet: string;
  /** The text of a choice of the question with these texts; empty when nothing is chosen. */
  readonly keuze: (teksten: string, gekozen: string) => readonly string[];
  readonly dag: (tekst: string) => string;
  readonly maand: (tekst: string) => string;
  readonly kalendermaand: (nummer: string) => string;
  readonly euro: (tekst: string) => string;
}

/** Everything about one kind of question. `W` is what its form holds; a choice that is not made is "". */
export interface Definitie<W, N extends string = string> {
  readonly naam: N;
  readonly stap: StapId;
  /** The name of its texts under `vragen`, when another question has the same. */
  readonly teksten?: string;
  /** About the partner, about each person or about each job; otherwise once, about the claimant. */
  readonly per?: "partner" | "persoon" | "baan";
  /** The form: a plain one, or (without this) one of its own in `components/berekening/later-screens.ts`. */
  readonly scherm?: "keuze" | "keuzes" | "dag" | "velden";
  readonly velden: Velden<W>;
  readonly opties?: readonly string[];
  /** Leaves out choices that cannot be in this household. */
  heeftOptie?(optie: string, antwoorden: Antwoorden): boolean;
  /** The fields of a form of fields, or of every item of its list. */
  readonly vorm?: readonly VormVeld<Record<string, unknown>>[];
  /** The field that is a list of such fields. */
  readonly lijst?: string;
  /** A list whose items are told by another question: none can be added or taken away here. */
  readonly vast?: boolean;
  /** When it is asked; without this always. A question about a partner or a job is asked only when there is one. */
  als?(antwoorden: Antwoorden, plek: Plek): boolean;
  /** What stands in the way of going on. */
  fouten(waarden: W, antwoorden: Antwoorden, plek: Plek): readonly VeldFout[];
  /** The answer in words, a line per part; empty when there is no answer. */
  antwoord(waarden: W, taal: Taal, antwoorden: Antwoorden): readonly string[];
  /** What else changes with this answer; `eerst` are the answers before it. */
  daarna?(antwoorden: Antwoorden, waarden: W, plek: Plek, eerst: Antwoorden): Antwoorden;
  readonly tekening?: Tekening;
  /** The words of the law that somebody first meets here. */
  readonly woorden?: readonly Woord[];
}

/** A question as it stands in the journey of one household. */
export interface Vraag<W = unknown> extends Definitie<W>, Plek {
  readonly teksten: string;
  /** Stands behind the # in the address bar; says which question, never what was answered. */
  readonly adres: string;
  lees(antwoorden: Antwoorden): W;
  schrijf(antwoorden: Antwoorden, waarden: W): Antwoorden;
  foutenIn(antwoorden: Antwoorden, waarden: W): readonly VeldFout[];
}

/** The question in the journey that belongs to a definition. */
export type VraagVan<D> = D extends Definitie<infer W> ? Vraag<W> : never;

/** Ties the values of the form to its fields. */
export const maakVraag = <const N extends string, W>(definitie: Definitie<W, N>) => definitie;

/** "partnerGeboortedatum" → "partner-geboortedatum": how a question is called in the address bar. */
export function adresVan(naam: string): string {
  return naam.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Where a field of a question stands in the answers; of the first possibility, unless `scenario` says another. */
export function padVan(pad: VraagPad, { wie, baan }: Plek, scenario = 0): string {
  return pad
    .replace("@", `scenarios.${scenario}.banen.${baan ?? 0}.`)
    .replace(/\.$/, "")
    .replace("{wie}", wie);
}

/** True when the answer at this place (or the list that it stands in) is given by the question. */
export function gaatOver(vraag: Vraag, pad: string): boolean {
  return Object.values(vraag.velden as Velden<Record<string, unknown>>)
    .flatMap((veld) => veld.over ?? [veld.pad])
    .map((een) => padVan(een, vraag))
    .some((een) => pad === een || pad.startsWith(`${een}.`));
}

function voorvoegsel(per: Definitie<unknown>["per"], { wie, baan }: Plek): string {
  if (per === "baan" && baan !== null && baan > 0) return `baan-${baan + 1}-`;
  return per === "persoon" && wie === "partner" ? "partner-" : "";
}

/** Puts a question at its place in the journey. */
export function opPlek<W>(definitie: Definitie<W>, plek: Plek): Vraag<W> {
  const velden = Object.entries(definitie.velden) as [keyof W & string, Veld<W[keyof W]>][];
  return {
    ...definitie,
    ...plek,
    teksten: definitie.teksten ?? definitie.naam,
    adres: voorvoegsel(definitie.per, plek) + adresVan(definitie.naam),
    lees: (antwoorden) =>
      Object.fromEntries(
        velden.map(([naam, veld]) => [
          naam,
          veld.lees(waardeOp(antwoorden, padVan(veld.pad, plek))),
        ]),
      ) as W,
    schrijf: (antwoorden, waarden) => {
      const nieuw = velden.reduce((tot, [naam, veld]) => {
        const pad = padVan(veld.pad, plek);
        return zetOp(tot, pad as Pad, veld.schrijf(waarden[naam], waardeOp(tot, pad)));
      }, antwoorden);
      return definitie.daarna?.(nieuw, waarden, plek, antwoorden) ?? nieuw;
    },
    foutenIn: (antwoorden, waarden) => definitie.fouten(waarden, antwoorden, plek),
  };
}

/** The job that a question is about. */
export function baanOp(antwoorden: Antwoorden, { baan, wie }: Plek): BaanAntwoorden {
  return antwoorden.scenarios[0]?.banen[baan ?? 0] ?? legeBaan(wie);
}

/** The jobs of the first possibility that count, with their places. */
export function banenMetPlaats(
  antwoorden: Antwoorden,
): readonly { readonly baan: BaanAntwoorden; readonly plaats: number }[] {
  return (antwoorden.scenarios[0]?.banen ?? [])
    .map((baan, plaats) => ({ baan, plaats }))
    .filter(({ baan }) => baan.wie === "aanvrager" || metPartner(antwoorden));
}
