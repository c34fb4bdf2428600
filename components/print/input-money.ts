/** Money beside work, in the list of what was filled in. */
import type { useTranslations } from "next-intl";
import type { Locale } from "@/lib/i18n/locales";
import type { Eenmalig, Inhouding, OverigInkomen, Wie, Zaak } from "@/lib/recht";
import { euro, plainNumber } from "@/lib/notation/money";
import { dayName, monthAndYear } from "@/lib/notation/months";

type PrintTranslator = ReturnType<typeof useTranslations<"print">>;

export interface Context {
  readonly t: PrintTranslator;
  readonly locale: Locale;
}

export type Pair = readonly [name: string, value: string];

export function who({ t }: Context, wie: Wie): string {
  return t(`invoer.${wie}`).toLowerCase();
}

/** Other income, money that comes once and what is taken from the account: a line for each that is there. */
export function moneyPairs(context: Context, zaak: Zaak): readonly Pair[] {
  const { t } = context;
  const lists: readonly Pair[] = [
    [t("invoer.overigInkomen"), zaak.overigInkomen.map((een) => income(context, een)).join("; ")],
    [t("invoer.eenmalig"), zaak.eenmalig.map((een) => once(context, een)).join("; ")],
    [t("invoer.inhoudingen"), zaak.inhoudingen.map((een) => taken(context, een)).join("; ")],
  ];
  return lists.filter(([, value]) => value !== "");
}

function income(context: Context, overig: OverigInkomen): string {
  const { t, locale } = context;
  const { soort, omschrijving, wie, nettoPerMaand, brutoPerMaand, van, tot } = overig;
  return [
    t("invoer.overigWaarde", {
      omschrijving: omschrijving === "" ? t(`invoer.overigSoort.${soort}`) : omschrijving,
      wie: who(context, wie),
      bedrag: euro(nettoPerMaand),
      dag: dayName(locale, van),
    }),
    ...(tot === null ? [] : [t("invoer.totEnMet", { dag: dayName(locale, tot) })]),
    ...(brutoPerMaand === null ? [] : [t("invoer.bruto", { bedrag: euro(brutoPerMaand) })]),
    ...(overig.metVakantietoeslag ? [t("invoer.metVakantiegeld")] : []),
    ...(overig.telt === "nee" ? [t("invoer.telt.nee")] : []),
  ].join(", ");
}

function once(context: Context, { wie, maand, soort, netto, bruto, telt }: Eenmalig): string {
  const { t, locale } = context;
  return [
    t("invoer.eenmaligWaarde", {
      soort: t(`invoer.eenmaligSoort.${soort}`),
      wie: who(context, wie),
      bedrag: euro(netto),
      maand: monthAndYear(locale, maand),
    }),
    ...(bruto === null ? [] : [t("invoer.bruto", { bedrag: euro(bruto) })]),
    t(`invoer.telt.${telt}`),
  ].join(", ");
}

function taken({ t, locale }: Context, inhouding: Inhouding): string {
  const { soort, van, tot, bedrag, procentVanNorm, procentVanMeer } = inhouding;
  return [
    t(`invoer.inhoudingSoort.${soort}`),
    bedrag === null
      ? t("invoer.inhoudingProcent", {
          norm: plainNumber(procentVanNorm),
          meer: plainNumber(procentVanMeer),
        })
      : t("invoer.inhoudingBedrag", { bedrag: euro(bedrag) }),
    t("invoer.vanaf", { dag: monthAndYear(locale, van) }),
    ...(tot === null ? [] : [t("invoer.totEnMet", { dag: monthAndYear(locale, tot) })]),
  ].join(", ");
}
