/** Months and days for people. Calendar values are text; the time zone of the device plays no part. */
import type { Dag, Maand } from "@/lib/recht";
import type { Locale } from "@/lib/i18n/locales";

/**
 * As they stand in a day. Not asked of the browser: its first Intl object of a page costs a slow phone over 100 ms
 * (docs/adr/007). A test compares them with the browser's.
 */
const names: Readonly<Record<Locale, string>> = {
  nl: "januari februari maart april mei juni juli augustus september oktober november december",
  en: "January February March April May June July August September October November December",
};

/** "2027-02" → "februari". */
export function monthName(locale: Locale, month: Maand): string {
  return names[locale].split(" ")[Number(month.slice(5)) - 1] ?? "";
}

/** "2027-02" → "februari 2027". */
export function monthAndYear(locale: Locale, month: Maand): string {
  return `${monthName(locale, month)} ${month.slice(0, 4)}`;
}

/** "2027-02-01" → "1 februari 2027". */
export function dayName(locale: Locale, day: Dag): string {
  return `${String(Number(day.slice(8)))} ${monthAndYear(locale, day.slice(0, 7))}`;
}

/** A capital at the start: "februari" → "Februari". */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
