/**
 * How each language writes months, days and lists. Data, so that a next language is a row here.
 *
 * Not asked of the browser: its first Intl object of a page costs a slow phone over 100 ms (docs/adr/007). Tests compare
 * the rows with Unicode's data (CLDR).
 */
import type { Locale } from "./locales";

interface Writing {
  /** Whose data of CLDR is followed; "en-GB" writes 22 November 2026. */
  readonly cldr: string;
  /** The twelve months as they stand in a day. */
  readonly months: string;
  /** The same, for under a picture. */
  readonly monthsShort: string;
  /** Spellings of a month that people type beside these, with the number of the month. */
  readonly monthsTyped: Readonly<Record<string, number>>;
  /** {d} is the number of the day, {m} the month, {y} the year. */
  readonly day: string;
  readonly monthAndYear: string;
  /** Between the parts of a list, and before its last one; a list of two may differ. */
  readonly list: { readonly between: string; readonly beforeLast: string; readonly two: string };
  /** First letters that get a capital another way than in most languages ("i" in Turkish). */
  readonly capitals: Readonly<Record<string, string>>;
}

export const writing: Readonly<Record<Locale, Writing>> = {
  nl: {
    cldr: "nl-NL",
    months:
      "januari februari maart april mei juni juli augustus september oktober november december",
    monthsShort: "jan feb mrt apr mei jun jul aug sep okt nov dec",
    monthsTyped: { sept: 9 },
    day: "{d} {m} {y}",
    monthAndYear: "{m} {y}",
    list: { between: ", ", beforeLast: " en ", two: " en " },
    capitals: {},
  },
  en: {
    cldr: "en-GB",
    months: "January February March April May June July August September October November December",
    monthsShort: "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec",
    monthsTyped: { sep: 9 },
    day: "{d} {m} {y}",
    monthAndYear: "{m} {y}",
    list: { between: ", ", beforeLast: " and ", two: " and " },
    capitals: {},
  },
};

/** A language's pattern with its parts filled in: ("{d} {m}", {d: "9", m: "mei"}) → "9 mei". */
export function fill(pattern: string, parts: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w)\}/g, (_, name: string) => parts[name] ?? "");
}
