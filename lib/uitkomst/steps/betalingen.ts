/** The sentences of what comes beside wage and bijstand, or goes off them. */
import { euro, plainNumber } from "@/lib/notation/money";
import { monthAndYear } from "@/lib/notation/months";
import { yes, type Sentences } from "./sentences";

export const betalingen = {
  vakantiegeldWerk: (t, { waarden }, uitkomst, locale) =>
    t("stap.vakantiegeldWerk", {
      bruto: euro(waarden.bruto),
      percentage: plainNumber(waarden.percentage),
      van: monthAndYear(locale, waarden.van),
      tot: monthAndYear(locale, waarden.tot),
      uitkomst,
    }),
  vakantiegeldWerkNetto: (t, { waarden }, uitkomst, locale) =>
    t("stap.vakantiegeldWerkNetto", {
      van: monthAndYear(locale, waarden.van),
      tot: monthAndYear(locale, waarden.tot),
      uitkomst,
    }),
  vakantietoeslagBijstand: (t, { waarden }, uitkomst, locale) =>
    t("stap.vakantietoeslagBijstand", {
      van: monthAndYear(locale, waarden.van),
      tot: monthAndYear(locale, waarden.tot),
      uitkomst,
    }),
  eindejaarsuitkering: (t, { waarden }, uitkomst) =>
    t("stap.eindejaarsuitkering", {
      bruto: euro(waarden.bruto),
      percentage: plainNumber(waarden.percentage),
      uitkomst,
    }),
  premie: (t, { waarden }, uitkomst, locale) =>
    t("stap.premie", {
      percentage: plainNumber(waarden.percentage),
      van: monthAndYear(locale, waarden.van),
      tot: monthAndYear(locale, waarden.tot),
      uitkomst,
    }),
  bufferbudget: (t, { waarden }, uitkomst) =>
    t("stap.bufferbudget", {
      grens: euro(waarden.grens),
      ruimteOver: euro(waarden.ruimteOver),
      uitkomst,
    }),
  gift: (t, { waarden }, uitkomst) => t("stap.gift", { soort: waarden.soort, uitkomst }),
  giften: (t, _, uitkomst) => t("stap.giften", { uitkomst }),
  overig: (t, _, uitkomst) => t("stap.overig", { uitkomst }),
  eenmalig: (t, _, uitkomst) => t("stap.eenmalig", { uitkomst }),
  inhouding: (t, { waarden }, uitkomst) =>
    t("stap.inhouding", { soort: waarden.soort, begrensd: yes(waarden.begrensd), uitkomst }),
  inhoudingProcent: (t, { waarden }, uitkomst) =>
    t("stap.inhoudingProcent", {
      soort: waarden.soort,
      procentVanNorm: plainNumber(waarden.procentVanNorm),
      norm: euro(waarden.norm),
      procentVanMeer: plainNumber(waarden.procentVanMeer),
      meer: euro(waarden.meer),
      begrensd: yes(waarden.begrensd),
      uitkomst,
    }),
  inhoudingen: (t, _, uitkomst) => t("stap.inhoudingen", { uitkomst }),
} satisfies Partial<Sentences>;
