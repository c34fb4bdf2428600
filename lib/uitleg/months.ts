/** Months and days for people. Calendar values are text; the time zone of the device plays no part. */
import type { Dag, Maand } from "@/lib/recht";
import { languages, type Locale } from "@/lib/i18n/locales";

type Style = "month" | "monthYear" | "short" | "day";

const options: Readonly<Record<Style, Intl.DateTimeFormatOptions>> = {
  month: { month: "long" },
  monthYear: { month: "long", year: "numeric" },
  short: { month: "short" },
  day: { day: "numeric", month: "long", year: "numeric" },
};

const formatters = new Map<string, Intl.DateTimeFormat>();

function write(locale: Locale, style: Style, day: Dag): string {
  const key = `${locale} ${style}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(languages[locale].tag, {
      ...options[style],
      timeZone: "UTC",
    });
    formatters.set(key, formatter);
  }
  return formatter.format(new Date(`${day}T00:00:00Z`));
}

/** "2027-02" → "februari". */
export function monthName(locale: Locale, month: Maand): string {
  return write(locale, "month", `${month}-01`);
}

/** "2027-02" → "februari 2027". */
export function monthAndYear(locale: Locale, month: Maand): string {
  return write(locale, "monthYear", `${month}-01`);
}

/** "2027-02" → "feb", for under a picture. */
export function monthShort(locale: Locale, month: Maand): string {
  return write(locale, "short", `${month}-01`).replace(".", "");
}

/** "2027-02-01" → "1 februari 2027". */
export function dayName(locale: Locale, day: Dag): string {
  return write(locale, "day", day);
}

/** A capital at the start: "februari" → "Februari". */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
