/** Geld: altijd decimaal, nooit een drijvendekommagetal. Afronden gebeurt alleen hier, half naar boven op centen. */
import { Decimal as Decimaal } from "decimal.js";
import type { Bedrag } from "./situatie";

const Geld = Decimaal.clone({ precision: 40, rounding: Decimaal.ROUND_HALF_UP });
export type Decimal = InstanceType<typeof Geld>;

/** Getal uit een tekst of een geheel aantal. */
export function getal(waarde: string | number): Decimal {
  return new Geld(waarde);
}

export const NUL = getal(0);

const HONDERD = getal(100);

/** Een percentage als fractie: 25 wordt 0,25. */
export function fractie(percentage: Decimal): Decimal {
  return percentage.div(HONDERD);
}

/** Half naar boven op centen. */
export function rond(bedrag: Decimal): Decimal {
  return bedrag.decimalPlaces() <= 2 ? bedrag : bedrag.toDecimalPlaces(2);
}

/** Naar beneden op centen (inhouding over bijzondere beloningen). */
export function rondNaarBeneden(bedrag: Decimal): Decimal {
  return bedrag.toDecimalPlaces(2, Decimaal.ROUND_DOWN);
}

export function laagste(a: Decimal, b: Decimal): Decimal {
  return a.lessThan(b) ? a : b;
}

export function hoogste(a: Decimal, b: Decimal): Decimal {
  return a.greaterThan(b) ? a : b;
}

/** Nooit onder nul. */
export function nietNegatief(bedrag: Decimal): Decimal {
  return bedrag.isNegative() ? NUL : bedrag;
}

export function som(bedragen: readonly Decimal[]): Decimal {
  let totaal = NUL;
  for (const bedrag of bedragen) if (!bedrag.isZero()) totaal = totaal.plus(bedrag);
  return totaal;
}

/** Bedrag als tekst met een punt en twee decimalen, "1401.50". */
export function tekst(bedrag: Decimal): Bedrag {
  return bedrag.isZero() ? "0.00" : bedrag.toFixed(2);
}
