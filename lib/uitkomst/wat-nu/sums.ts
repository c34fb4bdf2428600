/** Sums over amounts of an outcome. */
import { Decimal } from "decimal.js";
import type { Bedrag } from "@/lib/recht";

/** A percentage of an amount, rounded to cents. */
export function partOf(amount: Bedrag, percentage: number): Decimal {
  return new Decimal(amount).times(percentage).div(100).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
}

export function isPositive(bedrag: Bedrag): boolean {
  return new Decimal(bedrag).gt(0);
}

export function sum(bedragen: readonly Bedrag[]): Decimal {
  return bedragen.reduce((total, bedrag) => total.plus(bedrag), new Decimal(0));
}
