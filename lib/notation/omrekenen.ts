/**
 * Shows a wage the other way round ("€ 14,99 per uur is ongeveer € 1.299 per maand"), without waiting for the rules.
 *
 * Whole cents in BigInt, half up. What is computed with stays what was typed; this is only for recognition.
 */
import type { Bedrag, LoonSoort, Uren } from "@/lib/recht";

/** "14.99" → 1499n. */
function centen(bedrag: Bedrag): bigint {
  return BigInt(bedrag.replace(".", ""));
}

/** "12.5" → 1250n: hundredths of an hour. */
function honderdsten(uren: Uren): bigint {
  const [heel = "0", deel = ""] = uren.split(".");
  return BigInt(heel + deel.padEnd(2, "0").slice(0, 2));
}

/** 129913n → "1299.13". */
function vanCenten(aantal: bigint): Bedrag {
  const tekst = String(aantal).padStart(3, "0");
  return `${tekst.slice(0, -2)}.${tekst.slice(-2)}`;
}

/** One amount less another, at least nothing: what is left of a net wage when the travel money is taken out. */
export function zonder(bedrag: Bedrag, reisgeld: Bedrag): Bedrag {
  const over = centen(bedrag) - centen(reisgeld);
  return over < 0n ? "0.00" : vanCenten(over);
}

/** Two amounts together. */
export const samen = (een: Bedrag, ander: Bedrag): Bedrag => vanCenten(centen(een) + centen(ander));

const deel = (teller: bigint, noemer: bigint) => (teller * 2n + noemer) / (noemer * 2n);

/** Gross wage a month in euro of a wage per hour, week, four weeks or month: uur × uren × 52 / 12, × 52 / 12, × 13 / 12. */
export function brutoPerMaand(soort: LoonSoort, bedrag: Bedrag, uren: Uren): Bedrag | null {
  const aantal = centen(bedrag);
  switch (soort) {
    case "uurloon":
      return vanCenten(deel(aantal * honderdsten(uren) * 52n, 1200n));
    case "brutoPerWeek":
      return vanCenten(deel(aantal * 52n, 12n));
    case "brutoPerVierWeken":
      return vanCenten(deel(aantal * 13n, 12n));
    case "brutoPerMaand":
      return bedrag;
    case "nettoPerMaand":
      return null;
  }
}

/** Gross wage an hour in euro of the same wages; null when it is net or the hours are not known. */
export function brutoPerUur(soort: LoonSoort, bedrag: Bedrag, uren: Uren): Bedrag | null {
  const perWeek = honderdsten(uren);
  if (perWeek === 0n) return null;
  const aantal = centen(bedrag);
  switch (soort) {
    case "uurloon":
      return bedrag;
    case "brutoPerWeek":
      return vanCenten(deel(aantal * 100n, perWeek));
    case "brutoPerVierWeken":
      return vanCenten(deel(aantal * 100n, perWeek * 4n));
    case "brutoPerMaand":
      return vanCenten(deel(aantal * 1200n, perWeek * 52n));
    case "nettoPerMaand":
      return null;
  }
}
