/**
 * Amounts on the screen. Amounts stay text; sums go through whole cents in a BigInt, so that no amount is ever a
 * float. The notation is Dutch in every language, since a person compares it with Dutch letters.
 */
import type { Bedrag, Uren } from "@/lib/recht";
import { bedragNaarTekst } from "./bedrag";

/** A real minus sign: a hyphen could break off at the end of a line. */
const MINUS = "\u2212";

/** Whole cents of an amount of at most two decimals ("-12.5" → -1250n). */
export function cents(amount: Bedrag): bigint {
  const match = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(amount);
  if (!match) throw new Error(`Not an amount: ${amount}`);
  const positive = BigInt(match[2] ?? "0") * 100n + BigInt((match[3] ?? "").padEnd(2, "0"));
  return match[1] ? -positive : positive;
}

/** Hundredths of hours ("12.5" → 1250n): they have at most two decimals too. */
export function hundredths(hours: Uren): bigint {
  return cents(hours);
}

/** The amount of a number of cents, "1401.50". */
function fromCents(count: bigint): Bedrag {
  const digits = (count < 0n ? -count : count).toString().padStart(3, "0");
  return `${count < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** The sum of amounts, to the cent. */
export function sum(amounts: readonly Bedrag[]): Bedrag {
  return fromCents(amounts.reduce((total, amount) => total + cents(amount), 0n));
}

/** a − b, to the cent. */
export function subtract(a: Bedrag, b: Bedrag): Bedrag {
  return fromCents(cents(a) - cents(b));
}

/** The amount times a whole number divided by another, rounded half up to cents. */
export function scale(amount: Bedrag, numerator: bigint, denominator: bigint): Bedrag {
  const product = cents(amount) * numerator;
  const positive = product < 0n ? -product : product;
  const rounded = (positive * 2n + denominator) / (denominator * 2n);
  return fromCents(product < 0n ? -rounded : rounded);
}

/** The amount without its sign. */
export function absolute(amount: Bedrag): Bedrag {
  return amount.startsWith("-") ? amount.slice(1) : amount;
}

/** −1, 0 or 1: the sign of an amount. */
export function signOf(amount: Bedrag): -1 | 0 | 1 {
  const count = cents(amount);
  return count < 0n ? -1 : count > 0n ? 1 : 0;
}

/** True when there is nothing to show: "0.00". */
export function isZero(amount: Bedrag): boolean {
  return signOf(amount) === 0;
}

/** Negative when a < b, positive when a > b: for sorting and choosing. */
export function compare(a: Bedrag, b: Bedrag): -1 | 0 | 1 {
  return signOf(subtract(a, b));
}

/** Rounded half up to whole euros, away from zero for negative amounts: "97.50" → "98.00". */
export function roundToEuros(amount: Bedrag): Bedrag {
  return scale(scale(amount, 1n, 100n), 100n, 1n);
}

function withSign(amount: Bedrag, format: (positive: Bedrag) => string): string {
  return (amount.startsWith("-") ? MINUS : "") + format(absolute(amount));
}

/** With a space that does not break. */
const withEuro = (positive: Bedrag): string => `€\u00a0${bedragNaarTekst(positive)}`;

/** In a sentence: "€ 1.300" for whole euros, "€ 12,50" otherwise. */
export function euro(amount: Bedrag): string {
  return withSign(amount, withEuro);
}

/** In a column: always with cents, so that the commas line up. */
export function euroWithCents(amount: Bedrag): string {
  return withSign(amount, (positive) => {
    const text = withEuro(positive);
    return text.includes(",") ? text : `${text},00`;
  });
}

/** In a headline: whole euros, "ongeveer € 98". */
export function euroRounded(amount: Bedrag): string {
  return euro(roundToEuros(amount));
}

/** A percentage or hours as people write them: "25.00" → "25", "4.80" → "4,8". */
export function plainNumber(value: string): string {
  return (value.includes(".") ? value.replace(/\.?0+$/, "") : value).replace(".", ",");
}
