"use client";

import { useLocale, useTranslations } from "next-intl";
import type { Dag, Maand } from "@/lib/recht";
import type { InvoerFoutCode } from "@/lib/notation/lezen";
import type { Definitie } from "@/lib/invoer/vragen/vraag";
import { calendarMonth, dayName, monthAndYear } from "@/lib/notation/months";
import type { Option } from "@/components/ui/choices";

/** Looks a message up by a key that is put together; vragen.test.ts proves that every such key exists. */
type LosseVertaler = ((key: string, values?: Record<string, string | number>) => string) & {
  has: (key: string) => boolean;
};

/** The texts of the questions by keys that are put together. */
export function useVraagTekst(): LosseVertaler {
  // Via unknown in two steps: the linter takes minutes to compare the two types.
  const t: unknown = useTranslations("vragen");
  return t as LosseVertaler;
}

/** The choices of a question with their texts. */
export function useOpties({
  naam,
  teksten = naam,
  opties = [],
}: Pick<Definitie<unknown>, "naam" | "teksten" | "opties">): readonly Option[] {
  const t = useVraagTekst();
  const gewoon: Readonly<Record<string, string>> = {
    ja: t("algemeen.ja"),
    nee: t("algemeen.nee"),
    weetNiet: t("algemeen.weetNiet"),
  };
  return opties.map((value) => {
    const hint = `${teksten}.hints.${value}`;
    const tekst = `${teksten}.opties.${value}`;
    return {
      value,
      label: t.has(tekst) ? t(tekst) : (gewoon[value] ?? value),
      ...(t.has(hint) ? { hint: t(hint) } : {}),
    };
  });
}

/** Yes, no and "Weet ik niet". */
export function useJaNee(): readonly Option[] {
  const t = useTranslations("vragen.algemeen");
  return [
    { value: "ja", label: t("ja") },
    { value: "nee", label: t("nee") },
    { value: "weetNiet", label: t("weetNiet") },
  ];
}

/** The sentence that says what to do about a code. */
export function useFoutTekst(): (code: string | undefined) => string | undefined {
  const t = useTranslations("fouten.code");
  return (code) => (code === undefined ? undefined : t(code as InvoerFoutCode));
}

/** Days and months as people say them: "1 december 2026", "december 2026". */
export function useDatumTekst() {
  const locale = useLocale();
  return {
    dag: (dag: Dag) => dayName(locale, dag),
    maand: (maand: Maand) => monthAndYear(locale, maand),
    /** "mei", from 5. */
    kalendermaand: (nummer: number) => calendarMonth(locale, nummer),
  };
}

/** The months of the year as choices, "1" to "12". */
export function useKalendermaanden() {
  const { kalendermaand } = useDatumTekst();
  return Array.from({ length: 12 }, (_, plaats) => ({
    value: String(plaats + 1),
    label: kalendermaand(plaats + 1),
  }));
}
