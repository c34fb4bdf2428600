/** How the sentences of a practice file write dates and amounts, in the language of the screen. */
import type { Locale } from "@/lib/i18n/locales";
import { listOf } from "@/lib/notation/lists";
import { euro, plainNumber } from "@/lib/notation/money";
import { calendarMonth, dayName, monthAndYear } from "@/lib/notation/months";
import type { GemeenteVertaler, Schrijver } from "./zinnen";

/** The writer of one screen. */
export function schrijver(t: GemeenteVertaler, locale: Locale): Schrijver {
  return {
    t,
    dag: (day) => dayName(locale, day),
    maand: (month) => monthAndYear(locale, month),
    maandNaam: (month) => calendarMonth(locale, month),
    lijst: (parts) => listOf(locale, parts),
    bedrag: euro,
    getal: plainNumber,
  };
}
