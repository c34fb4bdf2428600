/** The words of a task: a title that says what to do, and the reason. Exhaustive by type. */
import type { useTranslations } from "next-intl";
import type { Taak, TaakSoort, TaakVan, Wanneer } from "@/lib/uitkomst/wat-nu/task";
import type { Locale } from "@/lib/i18n/locales";
import type { Maand } from "@/lib/recht";
import { listOf } from "@/lib/notation/lists";
import { euro, plainNumber } from "@/lib/notation/money";
import { dayName, monthAndYear } from "@/lib/notation/months";

export type TaskTranslator = ReturnType<typeof useTranslations<"watNu">>;

interface TaskText {
  readonly title: string;
  readonly reasons: readonly string[];
}

type Texts = {
  readonly [S in TaakSoort]: (t: TaskTranslator, taak: TaakVan<S>, locale: Locale) => TaskText;
};

const texts: Texts = {
  meldWerk: (t, { waarden }, locale) => ({
    title: t(`taken.meldWerk.titel.${waarden.wie}`),
    reasons: [t("taken.meldWerk.tekst", { wie: waarden.wie, dag: dayName(locale, waarden.dag) })],
  }),
  lageMaand: (t, { waarden }, locale) => {
    const maand = monthAndYear(locale, waarden.maand);
    return {
      title: t("taken.lageMaand.titel", { maand }),
      reasons: [
        t("taken.lageMaand.tekst", {
          maand,
          bedrag: euro(waarden.bedrag),
          minder: euro(waarden.minder),
        }),
      ],
    };
  },
  vraagVrijlating: (t, { waarden }, locale) => ({
    title: t("taken.vraagVrijlating.titel", { jaar: waarden.van.slice(0, 4) }),
    reasons: [
      t("taken.vraagVrijlating.tekst", {
        wie: waarden.wie,
        van: monthAndYear(locale, waarden.van),
        tot: monthAndYear(locale, waarden.tot),
        bedrag: euro(waarden.bedrag),
      }),
    ],
  }),
  vraagOfVrijlatingKan: (t) => ({
    title: t("taken.vraagOfVrijlatingKan.titel"),
    reasons: [t("taken.vraagOfVrijlatingKan.tekst")],
  }),
  vrijlatingOpPapier: (t, { waarden: { voor, daarna }, voorlopig }, locale) => ({
    title: t("taken.vrijlatingOpPapier.titel", { jaar: voor.slice(0, 4) }),
    reasons: [
      t("taken.vrijlatingOpPapier.tekst", {
        dag: dayName(locale, voor),
        jaar: daarna.slice(0, 4),
      }),
      ...(voorlopig ? [t("taken.vrijlatingOpPapier.nietVast")] : []),
    ],
  }),
  vraagVooruitlopen: (t, { waarden }) => ({
    title: t("taken.vraagVooruitlopen.titel", { procent: plainNumber(waarden.procent) }),
    reasons: [t("taken.vraagVooruitlopen.tekst")],
  }),
  loonheffingskortingEen: (t) => ({
    title: t("taken.loonheffingskortingEen.titel"),
    reasons: [t("taken.loonheffingskortingEen.tekst")],
  }),
  loonheffingskortingKies: (t, { waarden }) => ({
    title: t("taken.loonheffingskortingKies.titel"),
    reasons: [
      t("taken.loonheffingskortingKies.tekst", {
        wie: waarden.wie,
        banen: String(waarden.banen),
      }),
    ],
  }),
  loonstrook: (t) => ({
    title: t("taken.loonstrook.titel"),
    reasons: [t("taken.loonstrook.tekst")],
  }),
  toeslagen: (t, { waarden }) => ({
    title: t("taken.toeslagen.titel", { jaar: waarden.jaar }),
    reasons: [
      waarden.inkomen === null
        ? t(waarden.anderInkomen ? "taken.toeslagen.tekstAnderInkomen" : "taken.toeslagen.tekst")
        : t("taken.toeslagen.tekstGerekend", { bedrag: euro(waarden.inkomen) }),
    ],
  }),
  bewaarVoorTerugbetalen: (t, { waarden }, locale) => ({
    title: t("taken.bewaarVoorTerugbetalen.titel", {
      bedrag: euro(waarden.bedrag),
      maand: monthAndYear(locale, waarden.maand),
    }),
    reasons: [t("taken.bewaarVoorTerugbetalen.tekst")],
  }),
  terugInDelen: (t, { waarden }) => ({
    title: t("taken.terugInDelen.titel"),
    reasons: [t("taken.terugInDelen.tekst", { bedrag: euro(waarden.bedrag) })],
  }),
  zetOpzij: (t, { waarden }, locale) => ({
    title: t("taken.zetOpzij.titel", {
      bedrag: euro(waarden.bedrag),
      maand: monthAndYear(locale, waarden.maand),
    }),
    reasons: [t("taken.zetOpzij.tekst", { lijst: monthList(t, locale, waarden.minderIn) })],
  }),
  bufferbudget: (t, { waarden, bedrag }, locale) => ({
    title: t("taken.bufferbudget.titel"),
    reasons: [
      t("taken.bufferbudget.tekst", {
        lijst: monthList(t, locale, waarden.maanden),
        bedrag: euro(bedrag ?? "0.00"),
      }),
    ],
  }),
  meldThuis: (t, { waarden }, locale) => ({
    title: t(`taken.meldThuis.titel.${waarden.wat}`),
    reasons: [
      t(`taken.meldThuis.tekst.${waarden.wat}`, {
        dag: dayName(locale, waarden.dag),
        maand: monthAndYear(locale, waarden.dag.slice(0, 7)),
      }),
      ...(waarden.minder === null || waarden.vanaf === null
        ? []
        : [
            t("taken.meldThuis.minder", {
              maand: monthAndYear(locale, waarden.vanaf),
              bedrag: euro(waarden.minder),
            }),
          ]),
    ],
  }),
  giftBoven: (t, { waarden }, locale) => ({
    title: t("taken.giftBoven.titel", { maand: monthAndYear(locale, waarden.maand) }),
    reasons: [t("taken.giftBoven.tekst", { bedrag: euro(waarden.bedrag) })],
  }),
  vrijlatingStopt: (t, { waarden }, locale) => ({
    title: t("taken.vrijlatingStopt.titel", { maand: monthAndYear(locale, waarden.maand) }),
    reasons: [t("taken.vrijlatingStopt.tekst", { wie: waarden.wie, bedrag: euro(waarden.bedrag) })],
  }),
  werkStopt: (t, { waarden }, locale) => ({
    title: t("taken.werkStopt.titel"),
    reasons: [t("taken.werkStopt.tekst", { dag: dayName(locale, waarden.dag) })],
  }),
  stopOpvang: (t, { waarden }, locale) => ({
    title: t("taken.stopOpvang.titel"),
    reasons: [
      t("taken.stopOpvang.tekst", {
        aantal: String(waarden.maanden),
        maand: monthAndYear(locale, waarden.maand),
      }),
    ],
  }),
  opnieuwAanvragen: (t, { waarden }) => ({
    title: t("taken.opnieuwAanvragen.titel"),
    reasons: [
      t("taken.opnieuwAanvragen.tekst"),
      t("taken.opnieuwAanvragen.tekstVoorschot", {
        procent: plainNumber(waarden.procent),
        bedrag: euro(waarden.voorschot),
      }),
      ...(waarden.jongerDan27
        ? [t(`taken.opnieuwAanvragen.${waarden.samen ? "tekstJongSamen" : "tekstJong"}`)]
        : []),
    ],
  }),
};

/** The words of a task. */
export function taskText(t: TaskTranslator, taak: Taak, locale: Locale): TaskText {
  const write = texts[taak.soort] as (t: TaskTranslator, taak: Taak, locale: Locale) => TaskText;
  return write(t, taak, locale);
}

/** When to do a task: "Voor 1 februari 2027", "In mei 2027". */
export function taskTime(t: TaskTranslator, wanneer: Wanneer, locale: Locale): string {
  switch (wanneer.soort) {
    case "voorDag":
      return t("wanneer.voorDag", { dag: dayName(locale, wanneer.dag) });
    case "maand":
      return t("wanneer.maand", { maand: monthAndYear(locale, wanneer.maand) });
    case "elkeMaand":
      return t("wanneer.elkeMaand", {
        van: monthAndYear(locale, wanneer.van),
        tot: monthAndYear(locale, wanneer.tot),
      });
    case "alsHetGebeurt":
      return t("wanneer.alsHetGebeurt");
  }
}

/** Names up to three months; more are counted, so that the sentence stays short. */
function monthList(t: TaskTranslator, locale: Locale, months: readonly Maand[]): string {
  if (months.length > 3) return t("aantalMaanden", { aantal: months.length });
  return listOf(
    locale,
    months.map((month) => monthAndYear(locale, month)),
  );
}
