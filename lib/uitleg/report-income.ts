/** The year income that somebody may report to Dienst Toeslagen. */
import type { Bedrag, Uitkomst, Zaak } from "@/lib/recht";

type YearIncome = NonNullable<Uitkomst["samenvatting"]["jaarinkomen"]>[string];

/**
 * The income of a year to report; null when it cannot be said. With other income it leaves out what that is before tax:
 * who reports an amount that is too low has to pay allowances back.
 */
export function reportableIncome(zaak: Zaak, income: YearIncome | undefined): Bedrag | null {
  return income === undefined || zaak.overigInkomen.length > 0 ? null : income.toetsingsinkomen;
}
