/** Months and days for people. Calendar values are text; the time zone of the device plays no part. */
import type { Dag, Maand } from "@/lib/recht";
import type { Locale } from "@/lib/i18n/locales";
import { fill, writing } from "@/lib/i18n/writing";

const nth = (names: string, month: Maand): string =>
  names.split(" ")[Number(month.slice(5, 7)) - 1] ?? "";

/** "2027-02" → "februari". */
export function monthName(locale: Locale, month: Maand): string {
  return nth(writing[locale].months, month);
}

/** 2 → "februari": a month of any year. */
export function calendarMonth(locale: Locale, number: number): string {
  return writing[locale].months.split(" ")[number - 1] ?? "";
}

/** "2027-02" → "feb", for under a picture. */
export function monthShort(locale: Locale, month: Maand): string {
  return nth(writing[locale].monthsShort, month);
}

/** "2027-02" → "februari 2027". */
export function monthAndYear(locale: Locale, month: Maand): string {
  const m = monthName(locale, month);
  return fill(writing[locale].monthAndYear, { m, y: month.slice(0, 4) });
}

/** "2027-02-01" → "1 februari 2027". */
export function dayName(locale: Locale, day: Dag): string {
  const m = monthName(locale, day);
  return fill(writing[locale].day, { d: String(Number(day.slice(8))), m, y: day.slice(0, 4) });
}

/** A capital at the start: "februari" → "Februari". */
export function capitalise(locale: Locale, text: string): string {
  const [first = ""] = text;
  return (writing[locale].capitals[first] ?? first.toUpperCase()) + text.slice(first.length);
}
