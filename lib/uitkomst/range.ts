/** What the outcome says while answers are open: a range, what moves it, and what nobody can answer. Pure. */
import {
  BEGIN_34A,
  type Bedrag,
  type Dag,
  type Maand,
  type OpenAntwoord,
  type OpenPad,
  type OvergangLezingen,
  type Reikwijdte,
  type Spreiding,
  type Wie,
} from "@/lib/recht";
import { dagPlus } from "@/lib/notation/datum";
import { compare, subtract } from "@/lib/notation/money";

/** A range narrower than this is said as one amount. */
const narrow = "5.00";

const isWide = ({ laag, hoog }: Spreiding): boolean => compare(subtract(hoog, laag), narrow) >= 0;

/** The questions that stand behind what can be open, by their name. */
export type OpenQuestion =
  | "vrijlating"
  | "gebruikt"
  | "verrekenen"
  | "vierWeken"
  | "ritme"
  | "vakantiegeld"
  | "meerOverBaan";

const questionOf: Readonly<Record<string, OpenQuestion>> = {
  "vrijlating.toepassen": "vrijlating",
  "vrijlating.gebruikteMaanden": "gebruikt",
  "gemeente.verrekenen": "verrekenen",
  "gemeente.uitbetalen": "verrekenen",
  "gemeente.vierWeken": "vierWeken",
  betaling: "ritme",
  vakantiegeld: "vakantiegeld",
  loonheffingskorting: "meerOverBaan",
};

export interface OpenItem {
  readonly question: OpenQuestion;
  /** Whom it is about. */
  readonly who: Wie;
  /** The place of the job that it is about, from 0. */
  readonly job: number | null;
  /** How much it moves: every ordinary month, or at most in one month. */
  readonly moves: { readonly amount: Bedrag; readonly month: Maand | null };
  /** True when it moves money from month to month, and not the total. */
  readonly sameTotal: boolean;
}

/** Between which amounts a month lies; null for what is one amount. */
export interface MonthRange {
  readonly month: Maand;
  readonly total: Spreiding | null;
  readonly difference: Spreiding | null;
  readonly benefit: Spreiding | null;
}

/** The last day of the disregards that end when article 34a begins. */
export const lastDayBefore34a: Dag = dagPlus(`${BEGIN_34A}-01`, -1);

/** What is a range while answers are open; null for what is one amount. */
export interface Range {
  /** The ordinary month, and that less the one without work. */
  readonly ordinary: Spreiding | null;
  readonly difference: Spreiding | null;
  readonly lowest: Spreiding | null;
  readonly highest: Spreiding | null;
  readonly total: Spreiding | null;
  /** All months together less those without work. */
  readonly year: Spreiding | null;
  readonly payBack: Spreiding | null;
  /** From the lowest month to the highest, when a month of them is a range. */
  readonly allowances: Spreiding | null;
  readonly months: readonly MonthRange[];
  /** What moves something, most over all months first. */
  readonly items: readonly OpenItem[];
  /**
   * What the law leaves open when article 34a begins; null when it moves nothing. `letter` is the last day on which a
   * letter helps; null when that is over.
   */
  readonly transition: (OvergangLezingen & { readonly letter: Dag | null }) | null;
  /** So much is open that each answer was varied alone: what comes out can lie outside the range. */
  readonly partly: boolean;
}

function itemOf(vraag: OpenPad): Pick<OpenItem, "question" | "job" | "who"> | null {
  const [part, second = "", third = ""] = vraag.split(".");
  const work = part === "werk";
  const question = questionOf[work ? third : `${part}.${second}`];
  return question
    ? {
        question,
        who: third === "partner" ? "partner" : "aanvrager",
        job: work ? Number(second) : null,
      }
    : null;
}

/** Two answers of one question stand there once, with what moves most. */
function itemsOf(vragen: readonly OpenAntwoord[]): readonly OpenItem[] {
  const items: OpenItem[] = [];
  for (const one of vragen) {
    const item = itemOf(one.vraag);
    const twice = items.some(
      ({ question, job }) => question === item?.question && job === item.job,
    );
    if (!item || twice) continue;
    const every = compare(one.verschilGewoneMaand, narrow) >= 0;
    items.push({
      ...item,
      moves: every
        ? { amount: one.verschilGewoneMaand, month: null }
        : { amount: one.meesteMaand.bedrag, month: one.meesteMaand.maand },
      sameTotal: !every && compare(one.verschilTotaal, narrow) < 0,
    });
  }
  return items;
}

/** What moves several euros; many answers that each move less move that together. */
function movingOf(vragen: readonly OpenAntwoord[]): readonly OpenItem[] {
  const from = (least: Bedrag) =>
    itemsOf(vragen.filter(({ meesteMaand }) => compare(meesteMaand.bedrag, least) >= 0));
  const items = from(narrow);
  return items.length > 0 ? items : from("0.01");
}

/** Only the two amounts: months with the same ones are alike. */
const wide = ({ laag, hoog }: Spreiding): Spreiding | null =>
  isWide({ laag, hoog }) ? { laag, hoog } : null;

/** From the lowest to the highest of several. */
function outermost(spreads: readonly Spreiding[]): Spreiding {
  const sorted = spreads.flatMap(({ laag, hoog }) => [laag, hoog]).sort(compare);
  return { laag: sorted.at(0) ?? "0.00", hoog: sorted.at(-1) ?? "0.00" };
}

/** What there is to say of a range; null when nothing is open that moves more than a few euros. */
export function rangeOf(reikwijdte: Reikwijdte | null): Range | null {
  if (reikwijdte === null) return null;
  const { maanden, overgang, vragen } = reikwijdte;
  const months = maanden.map((month) => ({
    month: month.maand,
    total: wide(month),
    difference: wide(month.verschil),
    benefit: wide(month.uitkering),
  }));
  const allowances = maanden.map(({ toeslagen }) => toeslagen);
  const found = {
    ordinary: wide(reikwijdte.gewoneMaand),
    difference: wide(reikwijdte.verschilGewoneMaand),
    lowest: wide(reikwijdte.laagsteMaand),
    highest: wide(reikwijdte.hoogsteMaand),
    total: wide(reikwijdte.totaal),
    year: wide(reikwijdte.verschilTotaal),
    payBack: wide(reikwijdte.terugTeBetalen),
    allowances: allowances.some(isWide) ? outermost(allowances) : null,
  };
  const nothing =
    Object.values(found).every((one) => one === null) &&
    months.every(({ total, difference, benefit }) => !total && !difference && !benefit);
  if (nothing) return null;
  return {
    ...found,
    months,
    items: movingOf(vragen),
    transition:
      overgang && compare(overgang.bedrag, narrow) >= 0
        ? {
            ...overgang,
            letter: maanden.some(({ maand }) => maand < BEGIN_34A) ? lastDayBefore34a : null,
          }
        : null,
    partly: !reikwijdte.samen,
  };
}
