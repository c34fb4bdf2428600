/**
 * Shows a wage the other way round ("€ 14,99 per uur is ongeveer € 1.299 per maand"), without waiting for the rules.
 *
 * What is computed with stays what was typed; this is only for recognition.
 */
import type { Bedrag, LoonSoort, Uren } from "@/lib/recht";
import { hundredths, scale } from "./money";

/** Gross wage a month in euro of a wage per hour, week, four weeks or month: uur × uren × 52 / 12, × 52 / 12, × 13 / 12. */
export function brutoPerMaand(soort: LoonSoort, bedrag: Bedrag, uren: Uren): Bedrag | null {
  switch (soort) {
    case "uurloon":
      return scale(bedrag, hundredths(uren) * 52n, 1200n);
    case "brutoPerWeek":
      return scale(bedrag, 52n, 12n);
    case "brutoPerVierWeken":
      return scale(bedrag, 13n, 12n);
    case "brutoPerMaand":
      return bedrag;
    case "nettoPerMaand":
      return null;
  }
}

/** Gross wage an hour in euro of the same wages; null when it is net or the hours are not known. */
export function brutoPerUur(soort: LoonSoort, bedrag: Bedrag, uren: Uren): Bedrag | null {
  const perWeek = hundredths(uren);
  if (perWeek === 0n) return null;
  switch (soort) {
    case "uurloon":
      return bedrag;
    case "brutoPerWeek":
      return scale(bedrag, 100n, perWeek);
    case "brutoPerVierWeken":
      return scale(bedrag, 100n, perWeek * 4n);
    case "brutoPerMaand":
      return scale(bedrag, 1200n, perWeek * 52n);
    case "nettoPerMaand":
      return null;
  }
}
