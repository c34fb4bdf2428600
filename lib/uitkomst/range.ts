/** What the outcome says while answers are open: a range, what moves it, and what nobody can answer. Pure. */
import {
  BEGIN_34A,
  type Bedrag,
  type Maand,
  type OpenPad,
  type Reikwijdte,
  type Spreiding,
} from "@/lib/recht";
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
  /** The place of the job that it is about, from 0. */
  readonly job: number | null;
  /** How much it moves: every ordinary month, or at most in one month. */
  readonly moves: { readonly amount: Bedrag; readonly month: Maand | null };
  /** True when it moves money from month to month, and not the total. */
  readonly sameTotal: boolean;
}

export interface Range {
  /** The ordinary month less that without work; null when that is one amount. */
  readonly difference: Spreiding | null;
  /** What the lowest month can be; null when that is one amount. */
  readonly lowest: Spreiding | null;
  /** What moves something, most over all months first. */
  readonly items: readonly OpenItem[];
  /** What the law leaves open in 2027; null when it moves nothing. A letter helps only while 2026 is not over. */
  readonly transition: {
    readonly amount: Bedrag;
    readonly month: Maand;
    readonly letter: boolean;
  } | null;
}

function itemOf(vraag: OpenPad): Pick<OpenItem, "question" | "job"> | null {
  const [part, job, field = ""] = vraag.split(".");
  const question = questionOf[part === "werk" ? field : vraag];
  return question ? { question, job: part === "werk" ? Number(job) : null } : null;
}

/** What there is to say of a range; null when nothing is open that moves more than a few euros. */
export function rangeOf(reikwijdte: Reikwijdte | null): Range | null {
  if (reikwijdte === null) return null;
  const moving = reikwijdte.vragen.filter(
    ({ meesteMaand }) => compare(meesteMaand.bedrag, narrow) >= 0,
  );
  const items: OpenItem[] = [];
  for (const one of moving) {
    const item = itemOf(one.vraag);
    // Two answers of one question stand there once, with what moves most.
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
  const transition = moving.find(({ vraag }) => vraag === "vrijlating.overgang2027");
  const range: Range = {
    difference: isWide(reikwijdte.verschilGewoneMaand) ? reikwijdte.verschilGewoneMaand : null,
    lowest: isWide(reikwijdte.laagsteMaand) ? reikwijdte.laagsteMaand : null,
    items,
    transition: transition
      ? {
          amount: transition.meesteMaand.bedrag,
          month: transition.meesteMaand.maand,
          letter: reikwijdte.maanden.some(({ maand }) => maand < BEGIN_34A),
        }
      : null,
  };
  return range.difference || range.lowest || items.length > 0 || range.transition ? range : null;
}
