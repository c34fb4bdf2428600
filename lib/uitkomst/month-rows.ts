/**
 * The months of an outcome as rows to show, in two views of the same data: what reaches the account, and what was
 * earned (to which month the money belongs).
 */
import type {
  Bedrag,
  InkomstenUitkomst,
  Maand,
  MaandUitkomst,
  MaandVerklaring,
  OpRekening,
  Reden,
  RedenCode,
  Stap,
  Uitkomst,
  VerdiendVerklaring,
  Zaak,
} from "@/lib/recht";
import { compare, isZero, subtract, sum } from "@/lib/notation/money";
import type { MonthRange, Range } from "./range";

export type View = "rekening" | "verdiend";

/** In the order of the screen. */
export const accountLines = [
  "loon",
  "onbelasteVergoeding",
  "bijstand",
  "vakantiegeldWerk",
  "vakantietoeslagBijstand",
  "eindejaarsuitkering",
  "premie",
  "bufferbudget",
  "giften",
  "overig",
  "eenmalig",
  "toeslagen",
  "inhoudingen",
] as const satisfies readonly Exclude<keyof OpRekening, "totaal">[];
export type AccountLine = (typeof accountLines)[number];

/** The benefit is the norm minus what counts; wage, other income and benefit together make the total. */
export const earnedLines = [
  "norm",
  "verrekend",
  "recht",
  "reservering",
  "verdiendLoon",
  "vrijlating",
  "overig",
  "toeslagen",
] as const;
export type EarnedLine = (typeof earnedLines)[number];

export type LineName = AccountLine | EarnedLine;

export interface Line {
  readonly name: LineName;
  readonly amount: Bedrag;
  /** Part of the total; the other lines tell how a part came about. */
  readonly counts: boolean;
}

export interface MonthRow {
  readonly month: Maand;
  readonly lines: readonly Line[];
  readonly total: Bedrag;
  /** The same total without any job. */
  readonly without: Bedrag;
  /** total − without */
  readonly difference: Bedrag;
  readonly source: MaandUitkomst;
  /** Between which amounts it lies while answers are open; only of what reaches the account. */
  readonly range: MonthRange | null;
}

/**
 * What somebody has to know to read what was earned: the outcome has no income of before bijstand begins, and has that of a
 * partner who lives somewhere else, whose money never comes on this account.
 */
export function earnedNotes({ bijstandVanaf, huishouden: { partner } }: Zaak) {
  return [
    ...(bijstandVanaf === null ? [] : (["verdiendVanaf"] as const)),
    ...(partner?.woontElders === true ? (["verdiendElders"] as const) : []),
  ];
}

const isWork = ({ bron }: InkomstenUitkomst) => bron === "werk";

function earnedAmounts(month: MaandUitkomst): Readonly<Record<EarnedLine, Bedrag>> {
  return {
    norm: month.norm,
    verrekend: month.verrekendTotaal,
    recht: month.bijstand,
    reservering: month.reservering,
    verdiendLoon: sum(month.inkomsten.filter(isWork).map(({ netto }) => netto)),
    vrijlating: sum(month.inkomsten.filter(isWork).map(({ vrijlating }) => vrijlating.bedrag)),
    overig: sum(month.inkomsten.filter((one) => !isWork(one)).map(({ netto }) => netto)),
    toeslagen: month.toeslagen?.totaal ?? "0.00",
  };
}

const earnedParts: readonly EarnedLine[] = ["recht", "verdiendLoon", "overig", "toeslagen"];

function linesOf(month: MaandUitkomst, view: View): readonly Line[] {
  if (view === "rekening")
    return accountLines.map((name) => ({ name, amount: month.opRekening[name], counts: true }));
  const amounts = earnedAmounts(month);
  return earnedLines.map((name) => ({
    name,
    amount: amounts[name],
    counts: earnedParts.includes(name),
  }));
}

function totalOf(month: MaandUitkomst, view: View): Bedrag {
  if (view === "rekening") return month.opRekening.totaal;
  return sum(
    linesOf(month, view)
      .filter(({ counts }) => counts)
      .map(({ amount }) => amount),
  );
}

/** One row for each month; `now` is the same household without work over the same months. */
export function monthRows(
  outcome: Uitkomst,
  now: Uitkomst,
  view: View,
  range: Range | null = null,
): readonly MonthRow[] {
  return outcome.maanden.map((source, index) => {
    const total = totalOf(source, view);
    const sameMonth = now.maanden[index];
    const without = sameMonth ? totalOf(sameMonth, view) : "0.00";
    return {
      month: source.maand,
      lines: linesOf(source, view),
      total,
      without,
      difference: subtract(total, without),
      source,
      range: view === "rekening" ? (range?.months[index] ?? null) : null,
    };
  });
}

/** The lines that are not zero in every month: the columns of the table. */
export function usedLines(rows: readonly MonthRow[]): readonly LineName[] {
  const [first] = rows;
  return (first?.lines ?? [])
    .map(({ name }) => name)
    .filter((name) =>
      rows.some(({ lines }) => lines.some((line) => line.name === name && !isZero(line.amount))),
    );
}

/** The first row with the lowest and the first with the highest total. */
export function extremes(rows: readonly MonthRow[]): {
  readonly lowest: MonthRow | undefined;
  readonly highest: MonthRow | undefined;
} {
  const [first] = rows;
  return rows.reduce(
    ({ lowest, highest }, row) => ({
      lowest: lowest && compare(row.total, lowest.total) < 0 ? row : lowest,
      highest: highest && compare(row.total, highest.total) > 0 ? row : highest,
    }),
    { lowest: first, highest: first },
  );
}

/** The steps that explain an amount of a view; undefined when there is nothing to explain. */
export function stepOf(explanation: MaandVerklaring, line: LineName, view: View): Stap | undefined {
  if (view === "rekening") {
    return line in explanation ? explanation[line as AccountLine] : undefined;
  }
  if (line === "norm" || line === "toeslagen") return explanation[line];
  return line in explanation.verdiend
    ? explanation.verdiend[line as keyof VerdiendVerklaring]
    : undefined;
}

/** Reasons that say what somebody may keep of the wage. */
const keeping: readonly RedenCode[] = ["vrijlatingBegint", "vrijlatingLoopt", "vrijlatingWisselt"];

/** True when a reason of a month was said in the month before, and only goes on. */
export function goesOn(reason: Reden, before: MonthRow | undefined): boolean {
  const { code, wie, bedrag } = reason;
  const codes = code === "vrijlatingLoopt" ? keeping : code === "teruggehaald" ? [code] : [];
  return (
    before?.source.redenen.some(
      (one) => codes.includes(one.code) && one.wie === wie && one.bedrag === bedrag,
    ) === true
  );
}

/**
 * The reasons of a month that are news beside the month before: that somebody may go on keeping the same amount is none,
 * but for the last time. Without a month before, all of them. The wage with which a job begins is said once.
 */
export function newsOf(row: MonthRow, before: MonthRow | undefined): readonly Reden[] {
  const { redenen } = row.source;
  const begins = redenen.filter(({ code }) => code === "werkBegint");
  return redenen
    .filter((reason) => reason.maandenOver === 0 || !goesOn(reason, before))
    .map((reason) =>
      reason.code === "deelVanMaand" && begins.some(({ bedrag }) => bedrag === reason.bedrag)
        ? { ...reason, bedrag: null }
        : reason,
    );
}

/** The net wage that the municipality reckons with in a month: earned, not what is paid in it. */
export function wageCounted(month: MaandUitkomst): Bedrag {
  return earnedAmounts(month).verdiendLoon;
}

/** The highest amount that may have to be paid back, and from which month on; null when there is none. */
export function payBack(
  outcome: Uitkomst,
): { readonly amount: Bedrag; readonly from: Maand } | null {
  const months = outcome.maanden.filter(({ terugTeBetalen }) => !isZero(terugTeBetalen));
  const [first] = months;
  if (!first) return null;
  const amount = months.reduce(
    (highest, { terugTeBetalen }) =>
      compare(terugTeBetalen, highest) > 0 ? terugTeBetalen : highest,
    "0.00",
  );
  return { amount, from: first.maand };
}
