/** How a step of the rules is put into words. */
import type { Locale } from "@/lib/i18n/locales";
import type { ExplanationTranslator } from "@/lib/i18n/translator";
import type { StapSoort, StapVan } from "@/lib/recht";

/** A sentence for every kind of step; `uitkomst` is its amount as it is written. */
export type Sentences = {
  readonly [S in StapSoort]: (
    t: ExplanationTranslator,
    step: StapVan<S>,
    uitkomst: string,
    locale: Locale,
  ) => string;
};

/** A fact as the choice of a message. */
export const yes = (value: boolean) => (value ? "ja" : "nee");

/** How long a disregard still lasts, as the choice of a message. */
export function remaining(maandenOver: number | null) {
  const tijd =
    maandenOver === null
      ? "onbeperkt"
      : maandenOver === 0
        ? "laatste"
        : maandenOver === 1
          ? "een"
          : "meer";
  return { tijd, maanden: String(maandenOver ?? 0) };
}
