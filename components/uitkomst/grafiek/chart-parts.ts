/** The parts that a picture of money shows, and how amounts become places in it. */
import type { Bedrag, OpRekening } from "@/lib/recht";
import { signOf, sum } from "@/lib/notation/money";

/** From the bottom of a column up. */
export const chartParts = ["loon", "bijstand", "vakantiegeld", "toeslagen", "overig"] as const;
export type ChartPart = (typeof chartParts)[number];

/** The lines of an account in the five parts of a picture; they add up to the total. */
export function partsOf(account: OpRekening): Readonly<Record<ChartPart, Bedrag>> {
  // What is taken off comes first out of the benefit, then out of the wage: the columns show what is left.
  const afterDeductions = sum([account.bijstand, account.inhoudingen]);
  const short = signOf(afterDeductions) < 0;
  return {
    loon: short ? sum([account.loon, afterDeductions]) : account.loon,
    bijstand: short ? "0.00" : afterDeductions,
    vakantiegeld: sum([
      account.vakantiegeldWerk,
      account.vakantietoeslagBijstand,
      account.eindejaarsuitkering,
    ]),
    toeslagen: account.toeslagen,
    overig: sum([
      account.onbelasteVergoeding,
      account.premie,
      account.bufferbudget,
      account.giften,
      account.overig,
      account.eenmalig,
    ]),
  };
}

/** Amount as a number, for places in a picture only. */
export function forDrawing(amount: Bedrag): number {
  return Number(amount);
}

/** A round step so that an axis has at most about `most` labels: 100, 200, 250, 500, 1000, … */
export function axisStep(range: number, most: number): number {
  const steps = [10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 2500, 5000, 10000];
  return steps.find((step) => range / step <= most) ?? 20000;
}

/** The labels of an axis from `low` to `high`, both rounded outwards to whole steps. */
export function axisTicks(low: number, high: number, most: number): readonly number[] {
  const step = axisStep(Math.max(high - low, 1), most);
  const first = Math.floor(low / step) * step;
  const count = Math.ceil((high - first) / step);
  return Array.from({ length: Math.max(count, 1) + 1 }, (_, index) => first + index * step);
}

export interface Layer<K extends string> {
  readonly key: K;
  /** Where the layer begins and ends, counted from the bottom. */
  readonly from: number;
  readonly to: number;
}

/** Layers on top of each other, without those that add nothing; nothing goes above `limit`. */
export function stack<K extends string>(
  keys: readonly K[],
  valueOf: (key: K) => number,
  limit = Infinity,
): readonly Layer<K>[] {
  return keys.reduce<readonly Layer<K>[]>((layers, key) => {
    const from = layers.at(-1)?.to ?? 0;
    const to = Math.min(from + Math.max(valueOf(key), 0), limit);
    return to > from ? [...layers, { key, from, to }] : layers;
  }, []);
}
