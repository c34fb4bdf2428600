/**
 * What somebody keeps at 0 to 40 hours a week: the curve, the first hour with gain, the largest drop, the stretches
 * where more hours bring little, and where the extra wage goes.
 */
import { metVakantiegeld, type Bedrag, type Uitkomst, type Uren, type Zaak } from "@/lib/recht";
import { averageOver, monthsWithWork } from "./answer";
import { absolute, cents, compare, scale, signOf, subtract, sum } from "@/lib/notation/money";
import { withHours } from "./what-if";

export const maxHours = 40;

/** More hours "bring little" below this, in euro per hour worked. */
export const littlePerHour: Bedrag = "2.00";

export interface HoursPoint {
  readonly hours: number;
  readonly outcome: Uitkomst;
  /** On average per month over the months with work, one-offs included, euro. */
  readonly amount: Bedrag;
}

/** From `from` to `to` hours. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface HoursCurve {
  /** One point for each whole hour from 0 (the job is not there) to 40, or to the last that can be computed. */
  readonly points: readonly HoursPoint[];
  /** First number of hours with more than at 0 hours; null when there is none. */
  readonly firstGain: number | null;
  /** The one hour more that costs most; null when no hour costs anything. */
  readonly largestDrop: (Stretch & { readonly amount: Bedrag }) | null;
  /** Where one hour a week more brings less than € 2 per hour worked. */
  readonly littleGain: readonly Stretch[];
}

/** One hour a week is 52/12 hours a month. */
function perMonth(perHour: Bedrag): Bedrag {
  return scale(perHour, 52n, 12n);
}

function join(stretches: readonly Stretch[]): readonly Stretch[] {
  return stretches.reduce<readonly Stretch[]>((joined, next) => {
    const last = joined.at(-1);
    return last?.to === next.from
      ? [...joined.slice(0, -1), { from: last.from, to: next.to }]
      : [...joined, next];
  }, []);
}

/**
 * Computes the situation at every whole number of hours, one at a time, so that a page can do something else in between.
 * The average over the months with work is compared: the ordinary month is the total that occurs most often, and which
 * month that is may differ from one number of hours to the next.
 * `place` is the job of which the hours vary, `hoursNow` its hours when the wage is not per hour. It ends at the first
 * number of hours that cannot be computed: `bereken` gives null.
 */
export function* searchHours(
  bereken: (zaak: Zaak) => Uitkomst | null,
  zaak: Zaak,
  place: number,
  hoursNow: Uren | null,
): Generator<HoursPoint, void> {
  const now = bereken(zaak);
  if (now === null) return;
  const months = monthsWithWork(now);
  for (let hours = 0; hours <= maxHours; hours += 1) {
    const outcome = bereken(withHours(zaak, place, String(hours), hoursNow));
    if (outcome === null) return;
    yield { hours, outcome, amount: averageOver(outcome, months) };
  }
}

/** The conclusions from the points of a curve. */
export function describeCurve(points: readonly HoursPoint[]): HoursCurve {
  const [start] = points;
  const steps = points.slice(1).map((point, index) => {
    const before = points[index] ?? point;
    return {
      from: before.hours,
      to: point.hours,
      change: subtract(point.amount, before.amount),
    };
  });
  const deepest = steps.reduce<(typeof steps)[number] | null>(
    (worst, step) => (compare(step.change, worst?.change ?? "0.00") < 0 ? step : worst),
    null,
  );
  const little = perMonth(littlePerHour);
  return {
    points,
    firstGain:
      points.find(({ amount }) => start && compare(amount, start.amount) > 0)?.hours ?? null,
    largestDrop: deepest && {
      from: deepest.from,
      to: deepest.to,
      amount: subtract("0.00", deepest.change),
    },
    littleGain: join(
      steps
        .filter(({ change }) => compare(change, little) < 0)
        .map(({ from, to }) => ({ from, to })),
    ),
  };
}

/** Where extra gross wage goes. "over" is what the person keeps. */
export const shareNames = [
  "over",
  "belasting",
  "uitkering",
  "huur",
  "zorg",
  "kindgebonden",
  "kinderopvang",
] as const;
export type ShareName = (typeof shareNames)[number];

export interface WageSplit extends Stretch {
  /** Extra gross wage over the months shown. */
  readonly gross: Bedrag;
  /** How much of that goes where; they add up to `gross`. Negative: this part grows. */
  readonly shares: Readonly<Record<ShareName, Bedrag>>;
}

interface Totals {
  readonly gross: Bedrag;
  readonly net: Bedrag;
  readonly benefit: Bedrag;
  readonly huur: Bedrag;
  readonly zorg: Bedrag;
  readonly kindgebonden: Bedrag;
  readonly kinderopvang: Bedrag;
  readonly total: Bedrag;
}

/**
 * Earned in the months shown, with the holiday pay that is built up; null as soon as a wage was given net, for then the
 * gross wage is not known. The net holiday pay is that of the rules (over the counted part), for the whole wage.
 */
function totalsOf({ maanden }: Uitkomst): Totals | null {
  const work = maanden.flatMap(({ maand, inkomsten }) =>
    inkomsten.filter(({ bron }) => bron === "werk").map((income) => metVakantiegeld(income, maand)),
  );
  const gross = work.map(({ bruto }) => bruto);
  if (!gross.every((amount) => amount !== null)) return null;
  const net = sum(work.map(({ netto }) => netto));
  const benefit = sum(maanden.map(({ bijstand }) => bijstand));
  const allowance = (name: "huur" | "zorg" | "kindgebonden" | "kinderopvang") =>
    sum(maanden.map(({ toeslagen }) => toeslagen?.[name] ?? "0.00"));
  const allowances = {
    huur: allowance("huur"),
    zorg: allowance("zorg"),
    kindgebonden: allowance("kindgebonden"),
    kinderopvang: allowance("kinderopvang"),
  };
  return {
    gross: sum(gross),
    net,
    benefit,
    ...allowances,
    total: sum([net, benefit, ...Object.values(allowances)]),
  };
}

/**
 * Of the extra gross wage between two numbers of hours: how much the person keeps, and how much goes to tax, or off the
 * benefit and each allowance. By the months in which it is earned, so that pay days play no part.
 * Empty when a wage was given net.
 */
export function splitExtraWage(
  points: readonly HoursPoint[],
  stepHours: number,
): readonly WageSplit[] {
  const chosen = points.filter(({ hours }) => hours % stepHours === 0);
  return chosen.slice(1).flatMap((point, index) => {
    const start = chosen[index];
    const before = start && totalsOf(start.outcome);
    const after = totalsOf(point.outcome);
    if (!before || !after) return [];
    const lost = (name: keyof Totals) => subtract(before[name], after[name]);
    const gross = subtract(after.gross, before.gross);
    if (signOf(gross) <= 0) return [];
    const net = subtract(after.net, before.net);
    return [
      {
        from: start.hours,
        to: point.hours,
        gross,
        shares: {
          over: subtract(after.total, before.total),
          belasting: subtract(gross, net),
          uitkering: lost("benefit"),
          huur: lost("huur"),
          zorg: lost("zorg"),
          kindgebonden: lost("kindgebonden"),
          kinderopvang: lost("kinderopvang"),
        },
      },
    ];
  });
}

/** Out of € 10 extra wage, the part of a share. */
export function outOfTen(split: WageSplit, share: ShareName): Bedrag {
  return scale(split.shares[share], 1000n, cents(split.gross));
}

/** What takes most of the extra wage, after the person; null when nothing takes anything. */
export function largestTaker(split: WageSplit): Exclude<ShareName, "over"> | null {
  return shareNames
    .filter((name) => name !== "over")
    .reduce<Exclude<ShareName, "over"> | null>(
      (most, name) =>
        compare(split.shares[name], most ? split.shares[most] : "0.00") > 0 ? name : most,
      null,
    );
}

/**
 * Stretches next to each other in which less than `below` out of € 10 is kept, with the same largest taker and about
 * the same left (within 50 cents), told as one. Stretches in which more is kept are left out.
 */
export function joinAlike(splits: readonly WageSplit[], below: Bedrag): readonly WageSplit[] {
  return splits
    .filter((split) => compare(outOfTen(split, "over"), below) < 0)
    .reduce<readonly WageSplit[]>((joined, next) => {
      const last = joined.at(-1);
      const alike =
        last?.to === next.from &&
        largestTaker(last) === largestTaker(next) &&
        compare(absolute(subtract(outOfTen(last, "over"), outOfTen(next, "over"))), "0.50") <= 0;
      if (!last || !alike) return [...joined, next];
      const shares = Object.fromEntries(
        shareNames.map((name) => [name, sum([last.shares[name], next.shares[name]])]),
      ) as WageSplit["shares"];
      return [
        ...joined.slice(0, -1),
        { from: last.from, to: next.to, gross: sum([last.gross, next.gross]), shares },
      ];
    }, []);
}
