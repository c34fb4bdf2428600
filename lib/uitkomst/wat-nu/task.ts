/** What a task is: its kinds, when it is to be done, where it comes from. */
import type { Bedrag, Dag, Grond, Maand, Vindplaats, Wie } from "@/lib/recht";

/** When to do a task. */
export type Wanneer =
  /** Before this day. */
  | { readonly soort: "voorDag"; readonly dag: Dag }
  | { readonly soort: "maand"; readonly maand: Maand }
  /** Every month from one up to and including another. */
  | { readonly soort: "elkeMaand"; readonly van: Maand; readonly tot: Maand }
  /** Only when it happens; no date is known. */
  | { readonly soort: "alsHetGebeurt" };

/** Where a task comes from: an article of an act, or a page of an authority. */
export type TaakBron =
  | { readonly soort: "wet"; readonly wet: "pw" | "awir"; readonly vindplaats: Vindplaats }
  | {
      readonly soort: "pagina";
      readonly code: "loonheffingskorting" | "toeslagen";
      readonly gelezen: Dag;
    };

/** Per kind of task the numbers of its sentence. Amounts are text, in euro. */
export interface TaakWaarden {
  /** Tell the municipality about the job before it starts. */
  meldWerk: { plaats: number; wie: Wie; dag: Dag };
  /** Ask for the disregard of `wie`; `bedrag` is what it is worth from the month `van` up to and including `tot`. */
  vraagVrijlating: { wie: Wie; grond: Grond; bedrag: Bedrag; van: Maand; tot: Maand };
  /** The sum has no disregard because the college decides; ask whether it is possible. */
  vraagOfVrijlatingKan: Record<never, never>;
  /** Ask for the decision about the disregard in 2026: what was granted then may go on in 2027. */
  vrijlatingOpPapier: { voor: Dag; daarna: Maand };
  /** Under 27 in 2026: ask whether the municipality is ahead of the law of 2027. */
  vraagVooruitlopen: { procent: string };
  /** Have the loonheffingskorting applied at the one employer. */
  loonheffingskortingEen: Record<never, never>;
  /** More than one job or income at a time: choose one. */
  loonheffingskortingKies: { wie: Wie; banen: number };
  /** Hand in pay slips; `eerste` is the month in which the first wage comes. */
  loonstrook: { eerste: Maand };
  /** Report the income of the year to Dienst Toeslagen. `inkomen` is null when it is not known. */
  toeslagen: { jaar: string; inkomen: Bedrag | null; gerekend: boolean; anderInkomen: boolean };
  /** Too much bijstand comes in this month; it can be asked back. */
  bewaarVoorTerugbetalen: { maand: Maand; bedrag: Bedrag };
  /** After the first months in full: ask to pay back in parts; `bedrag` is the most that is owed. */
  terugInDelen: { maand: Maand; bedrag: Bedrag };
  /** More money than usual this month, less in months after it. */
  zetOpzij: { maand: Maand; bedrag: Bedrag; minderIn: readonly Maand[] };
  /** The lowest month brings less than without work: ask what is possible before starting. */
  lageMaand: { maand: Maand; bedrag: Bedrag; minder: Bedrag };
  /** From 2027: ask about the bufferbudget for months below the norm. */
  bufferbudget: { maanden: readonly Maand[] };
  /** A gift above the limit. */
  giftBoven: { maand: Maand; bedrag: Bedrag };
  /** Tell the municipality what changes in the home; `minder` is what the norm is lower from the month `vanaf` on. */
  meldThuis: {
    wat: "leeftijd27" | "studie" | "komt" | "gaat" | "kind18";
    dag: Dag;
    vanaf: Maand | null;
    minder: Bedrag | null;
  };
  /** From this month `wie` has no disregard any more; `bedrag` is that of the month before. */
  vrijlatingStopt: { wie: Wie; maand: Maand; bedrag: Bedrag };
  /** The job ends on this day while bijstand goes on. */
  werkStopt: { plaats: number; dag: Dag };
  /** The last month with childcare allowance after the job: have it stopped then. */
  stopOpvang: { maand: Maand; maanden: number };
  /** The job ends and there is no bijstand at that time: apply again. `voorschot` is `procent` of the norm. */
  opnieuwAanvragen: {
    dag: Dag | null;
    norm: Bedrag;
    procent: string;
    voorschot: Bedrag;
    jongerDan27: boolean;
    samen: boolean;
  };
}

export type TaakSoort = keyof TaakWaarden;

/** Before the job, in the months shown, or when the job stops. */
export type TaakFase = "voor" | "tijdens" | "stopt";

export interface TaakVan<S extends TaakSoort> {
  readonly soort: S;
  readonly fase: TaakFase;
  readonly wanneer: Wanneer;
  /** The amount the task is about; null when it is about no amount. */
  readonly bedrag: Bedrag | null;
  readonly bron: readonly TaakBron[];
  /** The municipality decides. */
  readonly gemeenteBeslist: boolean;
  /** Rests on law or amounts that are not final. */
  readonly voorlopig: boolean;
  readonly waarden: Readonly<TaakWaarden[S]>;
}

export type Taak = { [S in TaakSoort]: TaakVan<S> }[TaakSoort];

export const read: Dag = "2026-11-21";

export function pw(artikel: string, lid?: string, onderdeel?: string): TaakBron {
  return {
    soort: "wet",
    wet: "pw",
    vindplaats: {
      bwb: "BWBR0015703",
      artikel,
      ...(lid === undefined ? {} : { lid }),
      ...(onderdeel === undefined ? {} : { onderdeel }),
    },
  };
}

/** The duty to tell the municipality everything that matters, at once and unasked. */
export const tellAtOnce = pw("17", "1");

export const vrijlatingBron: Readonly<Record<Grond, TaakBron>> = {
  n: pw("31", "2", "n"),
  r: pw("31", "2", "r"),
  y: pw("31", "2", "y"),
  z: pw("31", "2", "z"),
  aa: pw("31", "2", "aa"),
  "34a": pw("34a", "1"),
};

/** The day or month on which a task comes up, as text that sorts; "" for a task without a date. */
export function dateOf({ wanneer }: Taak): string {
  switch (wanneer.soort) {
    case "voorDag":
      return wanneer.dag;
    case "maand":
      return wanneer.maand;
    case "elkeMaand":
      return wanneer.van;
    case "alsHetGebeurt":
      return "";
  }
}

export interface Extra {
  readonly bedrag?: Bedrag;
  readonly gemeenteBeslist?: true;
  readonly voorlopig?: boolean;
}

export const faseVan: Readonly<Record<TaakSoort, TaakFase>> = {
  meldWerk: "voor",
  lageMaand: "voor",
  vraagVrijlating: "voor",
  vraagOfVrijlatingKan: "voor",
  vrijlatingOpPapier: "voor",
  vraagVooruitlopen: "voor",
  loonheffingskortingEen: "voor",
  loonheffingskortingKies: "voor",
  loonstrook: "tijdens",
  toeslagen: "tijdens",
  bewaarVoorTerugbetalen: "tijdens",
  terugInDelen: "tijdens",
  zetOpzij: "tijdens",
  bufferbudget: "tijdens",
  giftBoven: "tijdens",
  meldThuis: "tijdens",
  vrijlatingStopt: "tijdens",
  werkStopt: "stopt",
  stopOpvang: "stopt",
  opnieuwAanvragen: "stopt",
};

export function task<S extends TaakSoort>(
  soort: S,
  wanneer: Wanneer,
  bron: readonly TaakBron[],
  waarden: TaakWaarden[S],
  extra: Extra = {},
): Taak {
  return {
    soort,
    fase: faseVan[soort],
    wanneer,
    bedrag: extra.bedrag ?? null,
    bron,
    gemeenteBeslist: extra.gemeenteBeslist ?? false,
    voorlopig: extra.voorlopig ?? false,
    waarden,
  } as TaakVan<S> as Taak;
}
