"use client";

import { useLocale, useTranslations } from "next-intl";
import { absolute, euroRounded, roundToEuros, signOf, subtract } from "@/lib/notation/money";
import { dayName, monthAndYear } from "@/lib/notation/months";
import type { Bedrag, Spreiding } from "@/lib/recht";
import type { OpenItem, Range } from "@/lib/uitkomst/range";

/** How a range of more or less than now is said: which sentence, and its amounts. */
export function rangeWords({ laag, hoog }: Spreiding) {
  const [low, high] = [roundToEuros(laag), roundToEuros(hoog)];
  const [a, b] = [euroRounded(absolute(low)), euroRounded(absolute(high))];
  if (signOf(low) >= 0) return { soort: "meer", laag: a, hoog: b } as const;
  if (signOf(high) <= 0) return { soort: "minder", laag: b, hoog: a } as const;
  return { soort: "tussen", laag: a, hoog: b } as const;
}

/** More, less, or from less to more: for a picture of a range. */
export function rangeDirection({ laag, hoog }: Spreiding): "meer" | "minder" | "gelijk" {
  if (signOf(roundToEuros(laag)) > 0) return "meer";
  return signOf(roundToEuros(hoog)) < 0 ? "minder" : "gelijk";
}

/** The same range of what is left after an amount. */
export const lessBy = ({ laag, hoog }: Spreiding, amount: Bedrag): Spreiding => ({
  laag: subtract(laag, amount),
  hoog: subtract(hoog, amount),
});

/** The number of the job of a question, when a question of a second job is open too. */
const jobNumber = ({ job }: OpenItem, all: readonly OpenItem[]): string | null =>
  job !== null && all.some((one) => (one.job ?? 0) > 0) ? String(job + 1) : null;

/** What there is to say of a range, in words. The same on the page, on paper and in a file. */
export function useRangeText() {
  const t = useTranslations("uitkomst.reikwijdte");
  const locale = useLocale();
  /** "€ 1.348 tot € 1.475", or one amount. */
  const between = (
    { laag, hoog }: Spreiding,
    format: (amount: Bedrag) => string = euroRounded,
  ): string => {
    const [low, high] = [format(laag), format(hoog)];
    return low === high ? low : t("tot", { laag: low, hoog: high });
  };
  return {
    between,
    /** The range when there is one, else the amount. */
    amount: (
      range: Spreiding | null | undefined,
      one: Bedrag,
      format: (amount: Bedrag) => string = euroRounded,
    ): string => (range ? between(range, format) : format(one)),
    /** "€ 25 tot € 144 meer" */
    difference: (range: Spreiding): string => t("verschil", rangeWords(range)),
    /** What an open question moves, as a sentence. */
    moves: ({ moves: { amount, month }, sameTotal }: OpenItem): string =>
      month === null
        ? t("perMaand", { bedrag: euroRounded(amount) })
        : t(sameTotal ? "inMaandNietJaar" : "inMaand", {
            bedrag: euroRounded(amount),
            maand: monthAndYear(locale, month),
          }),
    /** The question as somebody can ask it. */
    question: (item: OpenItem, all: readonly OpenItem[]): string => {
      const vraag = item.who === "partner" ? t("gebruiktPartner") : t(`zin.${item.question}`);
      const nummer = jobNumber(item, all);
      return nummer === null ? vraag : t("vraagBaan", { nummer, vraag });
    },
    /** Which job a question is about: " (baan 2)"; empty when none of a second job is open. */
    ofJob: (item: OpenItem, all: readonly OpenItem[]): string => {
      const nummer = jobNumber(item, all);
      return nummer === null ? "" : ` ${t("baan", { nummer })}`;
    },
    /** What the law leaves open: both readings, and what somebody can do now. */
    transition: ({ maand, oud, nieuw, letter }: NonNullable<Range["transition"]>) => ({
      short: t("overgang.kort", { maand: monthAndYear(locale, maand) }),
      about: t("overgang.titel", { maand: monthAndYear(locale, maand) }),
      readings: [
        t("overgang.oud", { bedrag: between(oud) }),
        t("overgang.nieuw", { bedrag: between(nieuw) }),
      ],
      now:
        letter === null
          ? t("overgang.gemeente")
          : t("overgang.brief", { dag: dayName(locale, letter) }),
    }),
  };
}
