/** Months for under a picture. Apart from the others, because the questions do not need them. */
import type { Maand } from "@/lib/recht";
import type { Locale } from "@/lib/i18n/locales";

const names: Readonly<Record<Locale, string>> = {
  nl: "jan feb mrt apr mei jun jul aug sep okt nov dec",
  en: "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec",
};

/** "2027-02" → "feb". */
export function monthShort(locale: Locale, month: Maand): string {
  return names[locale].split(" ")[Number(month.slice(5)) - 1] ?? "";
}
