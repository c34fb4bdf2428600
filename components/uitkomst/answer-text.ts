"use client";

import { useLocale, useTranslations } from "next-intl";
import type { Locale } from "@/lib/i18n/locales";
import type { Answer, OtherSpan, Span } from "@/lib/uitkomst/answer";
import { listOf } from "@/lib/notation/lists";
import { absolute, euroRounded, signOf } from "@/lib/notation/money";
import { capitalise, monthAndYear, monthName } from "@/lib/notation/months";

/** More stretches than this are not named one by one. */
const mostNamed = 2;

type AnswerTranslator = ReturnType<typeof useTranslations<"uitkomst.antwoord">>;

/** "van december 2026 tot en met mei 2027", "van mei tot en met juli 2027", "in mei 2027". */
function spanText(t: AnswerTranslator, locale: Locale, { from, to }: Span): string {
  if (from === to) return t("in", { maand: monthAndYear(locale, from) });
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  return t("vanTot", {
    van: sameYear ? monthName(locale, from) : monthAndYear(locale, from),
    tot: monthAndYear(locale, to),
  });
}

/** How the months that an answer is about are named: "van december 2026 tot en met mei 2027". */
export function useSpans(): (spans: readonly Span[]) => string {
  const t = useTranslations("uitkomst.antwoord");
  const locale = useLocale();
  return (spans) =>
    listOf(
      locale,
      spans.map((span) => spanText(t, locale, span)),
    );
}

/**
 * What the answer says after its first sentence: the months it is about when they are not all, other months that differ,
 * when the work begins, and what comes when it has stopped. The same on the page and on paper.
 */
export function useAnswerNotes(): (answer: Answer) => readonly string[] {
  const t = useTranslations("uitkomst.antwoord");
  const locale = useLocale();
  const spans = useSpans();
  const other = (span: OtherSpan) => {
    const sign = signOf(span.difference);
    return t("anders", {
      wanneer: capitalise(locale, spanText(t, locale, span)),
      richting: sign > 0 ? "meer" : sign < 0 ? "minder" : "gelijk",
      bedrag: euroRounded(absolute(span.difference)),
    });
  };
  return (answer) => {
    if (answer.kind === "geenWerk") return [];
    if (answer.kind === "buiten")
      return [
        t("buitenUitleg", {
          van: monthAndYear(locale, answer.shown.from),
          tot: monthAndYear(locale, answer.shown.to),
        }),
      ];
    const { about, others, begins, after } = answer;
    return [
      ...(about.length > 0 ? [t("geldt", { wanneer: spans(about) })] : []),
      ...(others.length <= mostNamed ? others.map(other) : [t("andersVeel")]),
      ...(begins && begins !== about[0]?.from
        ? [t("begint", { maand: monthAndYear(locale, begins) })]
        : []),
      ...(after
        ? [
            t("daarna", {
              maand: monthAndYear(locale, after.from),
              bedrag: euroRounded(after.amount),
            }),
          ]
        : []),
    ];
  };
}
