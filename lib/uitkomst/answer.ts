/** What the answer says: the difference in an ordinary month with work, the months it is about, and what comes after. */
import { maandPlus, maandVan } from "@/lib/notation/datum";
import type { Bedrag, Maand, Uitkomst, VoorbehoudCode, Zaak } from "@/lib/recht";
import { compare, roundToEuros, signOf, subtract, sum, scale } from "@/lib/notation/money";

/** "more", "less" or "the same", as the choice of a message. */
export function direction(amount: Bedrag): "meer" | "minder" | "gelijk" {
  const sign = signOf(amount);
  return sign > 0 ? "meer" : sign < 0 ? "minder" : "gelijk";
}

/** Months in a row, both included. */
export interface Span {
  readonly from: Maand;
  readonly to: Maand;
}

/** Months in which the difference is another one than that of the ordinary month. */
export interface OtherSpan extends Span {
  /** With work minus without, rounded to whole euros. */
  readonly difference: Bedrag;
}

export type Answer =
  /** There is no job to say anything about. */
  | { readonly kind: "geenWerk"; readonly without: Bedrag }
  /** The work, or its wage, lies outside the months shown. */
  | { readonly kind: "buiten"; readonly shown: Span }
  | {
      readonly kind: "werk";
      /** With work minus without, in an ordinary month. */
      readonly difference: Bedrag;
      /** The months it is about; empty when somebody works in every month shown. */
      readonly about: readonly Span[];
      readonly others: readonly OtherSpan[];
      /** The month in which the work begins, when that is later than the first month shown. */
      readonly begins: Maand | null;
      /** From when there is no wage any more, and the amount that then occurs most; null when the work goes on. */
      readonly after: { readonly from: Maand; readonly amount: Bedrag } | null;
    };

/** Difference of the ordinary month with the same months without work. */
export function differenceOf({ samenvatting }: Uitkomst): Bedrag {
  return subtract(samenvatting.gewoneMaand, samenvatting.zonderWerk.gewoneMaand);
}

/** Adds a span to those before it; it becomes one with the last when it follows on it and `alike` says so. */
function append<T extends Span>(
  spans: readonly T[],
  next: T,
  alike: (last: T) => boolean = () => true,
): readonly T[] {
  const last = spans.at(-1);
  return last && maandPlus(last.to, 1) === next.from && alike(last)
    ? [...spans.slice(0, -1), { ...last, to: next.to }]
    : [...spans, next];
}

/** The months with work that an ordinary month is about, those that follow on each other joined. */
export function workSpans({ samenvatting }: Uitkomst): readonly Span[] {
  return samenvatting.gewoneMaanden.reduce<readonly Span[]>(
    (joined, { van, tot }) => append(joined, { from: van, to: tot }),
    [],
  );
}

/** The value that occurs most; on a tie the first. */
function mostCommon(amounts: readonly Bedrag[]): Bedrag {
  const counts = new Map<Bedrag, number>();
  for (const amount of amounts) counts.set(amount, (counts.get(amount) ?? 0) + 1);
  let most: { amount: Bedrag; count: number } = { amount: "0.00", count: 0 };
  for (const [amount, count] of counts) if (count > most.count) most = { amount, count };
  return most.amount;
}

/** Whether somebody works in a month, for a day or more. */
export function worksIn({ werk }: Zaak, month: Maand): boolean {
  return werk.some(
    ({ van, tot }) => maandVan(van) <= month && (tot === null || month <= maandVan(tot)),
  );
}

/** The answer for one possibility. */
export function answerOf(zaak: Zaak, outcome: Uitkomst): Answer {
  const { maanden, samenvatting } = outcome;
  const months = maanden.map(({ maand }) => maand);
  const [first = zaak.start] = months;
  const last = months.at(-1) ?? first;
  if (zaak.werk.length === 0)
    return { kind: "geenWerk", without: samenvatting.zonderWerk.gewoneMaand };
  const { gewoneMaanden } = samenvatting;
  if (gewoneMaanden.length === 0) return { kind: "buiten", shown: { from: first, to: last } };
  const difference = differenceOf(outcome);
  const worked = months.map((month) => worksIn(zaak, month));
  const everyMonth = worked.every(Boolean);
  const spans = gewoneMaanden.map(({ van, tot, bedrag, zonderWerk }): OtherSpan => ({
    from: van,
    to: tot,
    difference: roundToEuros(subtract(bedrag, zonderWerk)),
  }));
  const main = roundToEuros(difference);
  const paid = maanden.map(
    ({ opRekening }, place) => worked[place] === true || compare(opRekening.loon, "0.00") > 0,
  );
  const lastPaid = paid.lastIndexOf(true);
  const afterMonths = maanden.slice(lastPaid + 1);
  const begins = months[worked.indexOf(true)];
  return {
    kind: "werk",
    difference,
    about: everyMonth ? [] : workSpans(outcome),
    others: spans
      .reduce<readonly OtherSpan[]>(
        (joined, next) =>
          append(joined, next, (before) => compare(before.difference, next.difference) === 0),
        [],
      )
      .filter((span) => compare(span.difference, main) !== 0),
    begins: begins !== undefined && begins > first ? begins : null,
    after: afterMonths[0]
      ? {
          from: afterMonths[0].maand,
          amount: mostCommon(afterMonths.map(({ opRekening }) => opRekening.totaal)),
        }
      : null,
  };
}

/** In how many months the benefit is paid as if there were no wage: these make the range of an ordinary month wide. */
export function monthsInFull({ maanden }: Uitkomst): number {
  return maanden.filter(({ redenen }) => redenen.some(({ code }) => code === "eersteMaandVolledig"))
    .length;
}

/** The months that the answer and the curve over the hours are about: those with work, else all of them. */
export function monthsWithWork({ maanden, samenvatting }: Uitkomst): readonly Maand[] {
  const months = maanden.map(({ maand }) => maand);
  const { gewoneMaanden } = samenvatting;
  if (gewoneMaanden.length === 0) return months;
  return months.filter((month) =>
    gewoneMaanden.some(({ van, tot }) => van <= month && month <= tot),
  );
}

/** The points that are listed: that all of it is an estimate stands above them. */
export function reservationsOf({ voorbehouden }: Uitkomst): readonly VoorbehoudCode[] {
  return voorbehouden.map(({ code }) => code).filter((code) => code !== "schatting");
}

/** What has to be paid back after the last month shown. */
export function stillOwed({ maanden }: Uitkomst): Bedrag {
  return maanden.at(-1)?.terugTeBetalen ?? "0.00";
}

/**
 * What reaches the account on average in these months, one-offs included, rounded to cents. What is still to be paid
 * back afterwards is not kept, and is taken off.
 */
export function averageOver(outcome: Uitkomst, months: readonly Maand[]): Bedrag {
  const totals = outcome.maanden
    .filter(({ maand }) => months.includes(maand))
    .map(({ opRekening }) => opRekening.totaal);
  return scale(subtract(sum(totals), stillOwed(outcome)), 1n, BigInt(Math.max(totals.length, 1)));
}

/**
 * The ordinary month without work that the possibilities are compared with, in whole euros: over the months with work of
 * each, so two amounts, the lowest first, when the norm differs between them.
 */
export function withoutWorkOf(outcomes: readonly Uitkomst[]): readonly Bedrag[] {
  const sorted = outcomes
    .map(({ samenvatting }) => roundToEuros(samenvatting.zonderWerk.gewoneMaand))
    .sort(compare);
  return [...new Set([sorted.at(0) ?? "0.00", sorted.at(-1) ?? "0.00"])];
}
