import type { Locale } from "@/lib/i18n/locales";

/** By which name Unicode's data (CLDR) writes days as we do: "22 November 2026", not "November 22, 2026". */
export const cldrTags: Readonly<Record<Locale, string>> = { nl: "nl-NL", en: "en-GB" };
