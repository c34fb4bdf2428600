import type { Locale } from "@/lib/i18n/locales";

/** What stands before the last; a comma stands before the others. Not asked of the browser, as the months are not. */
const beforeLast: Readonly<Record<Locale, string>> = { nl: " en ", en: " and " };

/** Words and names in a row, as a language writes them: "bruto, netto en vakantiegeld". */
export function listOf(locale: Locale, parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  if (parts.length < 2) return last;
  return `${parts.slice(0, -1).join(", ")}${beforeLast[locale]}${last}`;
}
