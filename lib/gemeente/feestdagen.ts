/**
 * The public holidays on which nothing is paid or received: Algemene termijnenwet, article 3, with Good Friday (its
 * second paragraph). A table of Easter instead of a computation: the rules end in 2027.
 */
import { dagPlus } from "@/lib/notation/datum";

/** Easter Sunday by year. A year that is not here has only the days with a fixed date. */
const paaszondag: Readonly<Record<string, string>> = {
  "2026": "2026-04-05",
  "2027": "2027-03-28",
  "2028": "2028-04-16",
};

/** Good Friday, Easter Monday, Ascension Day and Whit Monday, in days from Easter Sunday. */
const vanafPasen = [-2, 1, 39, 50];

/** New Year, King's Day (on a Sunday it is the Saturday before, no working day either), 5 May and both days of Christmas. */
const vast = ["01-01", "04-27", "05-05", "12-25", "12-26"];

/**
 * True on a public holiday.
 * @param dag "2027-05-06"
 */
export function isFeestdag(dag: string): boolean {
  const pasen = paaszondag[dag.slice(0, 4)];
  return (
    vast.includes(dag.slice(5)) ||
    (pasen !== undefined && vanafPasen.some((dagen) => dagPlus(pasen, dagen) === dag))
  );
}
