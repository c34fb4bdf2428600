/** The sentences of the steps from a wage to what a job pays. */
import { euro, plainNumber } from "@/lib/notation/money";
import { dayName, monthAndYear } from "@/lib/notation/months";
import { yes, type Sentences } from "./sentences";

export const loon = {
  uurloon: (t, { waarden }, uitkomst) =>
    t("stap.uurloon", {
      uurloon: euro(waarden.uurloon),
      uren: plainNumber(waarden.uren),
      periode: waarden.periode,
      uitkomst,
    }),
  omgerekendLoon: (t, { waarden }, uitkomst) =>
    t("stap.omgerekendLoon", {
      bedrag: euro(waarden.bedrag),
      van: waarden.van,
      naar: waarden.naar,
      uitkomst,
    }),
  brutoloon: (t, { waarden }, uitkomst) =>
    t("stap.brutoloon", { periode: waarden.periode, uitkomst }),
  deelVanMaand: (t, { waarden }, uitkomst) =>
    t("stap.deelVanMaand", {
      dagen: String(waarden.dagen),
      dagenInMaand: String(waarden.dagenInMaand),
      volBedrag: euro(waarden.volBedrag),
      uitkomst,
    }),
  pensioenpremie: (t, { waarden }, uitkomst) =>
    t("stap.pensioenpremie", { percentage: plainNumber(waarden.percentage), uitkomst }),
  loonheffing: (t, { waarden }, uitkomst) =>
    t("stap.loonheffing", {
      bruto: euro(waarden.bruto),
      metKorting: yes(waarden.metKorting),
      uitkomst,
    }),
  nettoloon: (t, { waarden }, uitkomst) =>
    t("stap.nettoloon", {
      bruto: euro(waarden.bruto),
      inhouding: euro(waarden.inhouding),
      uitkomst,
    }),
  deelMetBijstand: (t, { waarden }, uitkomst, locale) =>
    t("stap.deelMetBijstand", {
      dag: dayName(locale, waarden.vanaf),
      heel: euro(waarden.heel),
      uitkomst,
    }),
  nettoOpgegeven: (t, { waarden }, uitkomst) =>
    t("stap.nettoOpgegeven", {
      bedrag: euro(waarden.bedrag),
      periode: waarden.periode,
      uitkomst,
    }),
  gemiddeldPerMaand: (t, { waarden }, uitkomst) =>
    t("stap.gemiddeldPerMaand", {
      periode: waarden.periode,
      perPeriode: euro(waarden.perPeriode),
      uitkomst,
    }),
  loonOverWerkdagen: (t, _, uitkomst) => t("stap.loonOverWerkdagen", { uitkomst }),
  loonOpBetaaldagen: (t, { waarden }, uitkomst) =>
    t("stap.loonOpBetaaldagen", { betalingen: waarden.betalingen, uitkomst }),
  betaling: (t, { waarden }, uitkomst, locale) =>
    t("stap.betaling", {
      dag: dayName(locale, waarden.dag),
      tot: dayName(locale, waarden.tot),
      uitkomst,
    }),
  vakantiegeldBijLoon: (t, { waarden }, uitkomst) =>
    t("stap.vakantiegeldBijLoon", {
      percentage: plainNumber(waarden.percentage),
      loon: euro(waarden.loon),
      uitkomst,
    }),
  onbelasteVergoeding: (t, _, uitkomst) => t("stap.onbelasteVergoeding", { uitkomst }),
  loonOpRekening: (t, { waarden }, uitkomst) =>
    t("stap.loonOpRekening", { banen: waarden.banen, uitkomst }),
  bijElkaar: (t, { waarden }, uitkomst) =>
    t("stap.bijElkaar", { delen: String(waarden.delen), uitkomst }),
  loonVorigeMaand: (t, { waarden }, uitkomst, locale) =>
    t("stap.loonVorigeMaand", { maand: monthAndYear(locale, waarden.maand), uitkomst }),
  vanWie: (t, { waarden }, uitkomst) => t("stap.vanWie", { wie: waarden.wie, uitkomst }),
} satisfies Partial<Sentences>;
