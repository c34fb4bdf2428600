import type { Locale } from "@/lib/i18n/locales";
import { writing } from "@/lib/i18n/writing";

/** Words and names in a row, as a language writes them: "bruto, netto en vakantiegeld". */
export function listOf(locale: Locale, parts: readonly string[]): string {
  const { between, beforeLast, two } = writing[locale].list;
  const last = parts.at(-1) ?? "";
  if (parts.length < 2) return last;
  return `${parts.slice(0, -1).join(between)}${parts.length === 2 ? two : beforeLast}${last}`;
}
