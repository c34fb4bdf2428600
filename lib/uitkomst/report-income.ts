/** The year income that somebody may report to Dienst Toeslagen. */
import type { Bedrag, Uitkomst, Zaak } from "@/lib/recht";

type YearIncome = NonNullable<Uitkomst["samenvatting"]["jaarinkomen"]>[string];

/**
 * The income of a year to report; null when it cannot be said: other income of which nobody said whether it is taxed,
 * or taxed money of which the amount before tax is missing. Who reports an amount that is too low has to pay allowances back.
 */
export function reportableIncome(zaak: Zaak, income: YearIncome | undefined): Bedrag | null {
  const unknown = zaak.overigInkomen.some(
    ({ soort, brutoPerMaand }) => soort === "anders" && brutoPerMaand !== "0.00",
  );
  return income === undefined || unknown || income.ontbreekt !== undefined
    ? null
    : income.toetsingsinkomen;
}
