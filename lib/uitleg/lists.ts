/** Words and names in a row, as a language writes them: "bruto, netto en vakantiegeld". */
import { languages, type Locale } from "@/lib/i18n/locales";

export function listOf(locale: Locale, parts: readonly string[]): string {
  return new Intl.ListFormat(languages[locale].tag, { type: "conjunction" }).format(parts);
}
