/** What the date of today means for the amounts: what can be computed, what is too old, and whether the clock is right. */
import { maandPlus, maandVan } from "@/lib/notation/datum";
import { venster } from "@/lib/invoer/periode";
import type { Dag } from "@/lib/recht";
import { UITGAVE } from "@/lib/recht/grenzen";

/** The first month in which this edition of the rules could be used; earlier, the clock is wrong. */
const editionMonth = UITGAVE.replace(".", "-");

export type DateNotice =
  /** The clock is before the edition of the rules. */
  | "klokAchter"
  /** A year or more after the last amounts: the clock is wrong, or this copy is far too old. */
  | "klokVooruit"
  /** After the last amounts: what somebody gets now cannot be computed. */
  | "verlopen"
  /** In the last month with amounts: work that starts later cannot be computed. */
  | "laatsteMaand"
  /** Less than a year of months is left; what comes after them is not known. */
  | "tot";

/** What there is to say on this day; null when a whole year from now has amounts. */
export function dateNotice(today: Dag): DateNotice | null {
  const month = maandVan(today);
  if (month < editionMonth) return "klokAchter";
  if (month > maandPlus(venster.laatste, 12)) return "klokVooruit";
  if (month > venster.laatste) return "verlopen";
  if (month === venster.laatste) return "laatsteMaand";
  return maandPlus(month, 11) > venster.laatste ? "tot" : null;
}
