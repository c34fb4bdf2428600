/** The sentences of the steps from income to the bijstand that is left of it. */
import { euro, isZero, plainNumber } from "@/lib/notation/money";
import { monthAndYear } from "@/lib/notation/months";
import type { StapVan } from "@/lib/recht";
import { remaining, yes, type Sentences } from "./sentences";

/** Which other income it is: its kind, and the name that somebody gave it. */
const income = ({
  soort,
  omschrijving,
}: Pick<StapVan<"overigInkomen">["waarden"], "soort" | "omschrijving">) => ({
  soort,
  heeftNaam: yes(omschrijving !== ""),
  omschrijving,
});

export const verrekening = {
  vrijlatingPercentage: (t, { waarden }, uitkomst) =>
    t("stap.vrijlatingPercentage", {
      wie: waarden.wie,
      inkomen: euro(waarden.inkomen),
      percentage: plainNumber(waarden.percentage),
      ...remaining(waarden.maandenOver),
      uitkomst,
    }),
  vrijlatingMaximum: (t, { waarden }, uitkomst) =>
    t("stap.vrijlatingMaximum", {
      wie: waarden.wie,
      inkomen: euro(waarden.inkomen),
      percentage: plainNumber(waarden.percentage),
      maximum: euro(waarden.maximum),
      ...remaining(waarden.maandenOver),
      uitkomst,
    }),
  geenVrijlating: (t, { waarden }) =>
    t("stap.geenVrijlating", { wie: waarden.wie, inkomen: euro(waarden.inkomen) }),
  naVrijlating: (t, { waarden }, uitkomst) =>
    t("stap.naVrijlating", {
      inkomen: euro(waarden.inkomen),
      vrijlating: euro(waarden.vrijlating),
      uitkomst,
    }),
  vakantietoeslagOverInkomen: (t, { waarden }, uitkomst) =>
    t("stap.vakantietoeslagOverInkomen", {
      inkomen: euro(waarden.inkomen),
      percentage: plainNumber(waarden.percentage),
      aftrek: isZero(waarden.aftrek) ? "geen" : euro(waarden.aftrek),
      uitkomst,
    }),
  geenVakantietoeslagOverInkomen: (t, { waarden }) =>
    t("stap.geenVakantietoeslagOverInkomen", { inkomen: euro(waarden.inkomen) }),
  verrekend: (t, { waarden }, uitkomst) =>
    t("stap.verrekend", {
      wie: waarden.wie,
      naVrijlating: euro(waarden.naVrijlating),
      vakantietoeslag: euro(waarden.vakantietoeslag),
      uitkomst,
    }),
  overigInkomen: (t, { waarden }, uitkomst) =>
    t("stap.overigInkomen", {
      ...income(waarden),
      netto: euro(waarden.netto),
      vakantietoeslag: isZero(waarden.vakantietoeslag) ? "geen" : euro(waarden.vakantietoeslag),
      uitkomst,
    }),
  overigInkomenTeltNiet: (t, { waarden }) =>
    t("stap.overigInkomenTeltNiet", {
      ...income(waarden),
      heeft: yes(!isZero(waarden.netto)),
      netto: euro(waarden.netto),
    }),
  vrijwilligersvergoeding: (t, { waarden }, uitkomst) =>
    t("stap.vrijwilligersvergoeding", {
      wie: waarden.wie,
      netto: euro(waarden.netto),
      vrij: euro(waarden.vrij),
      perMaand: euro(waarden.perMaand),
      perJaar: euro(waarden.perJaar),
      uitkomst,
    }),
  eenmaligBedrag: (t, { waarden }, uitkomst) =>
    t("stap.eenmaligBedrag", { soort: waarden.soort, telt: waarden.telt, uitkomst }),
  partnerZonderRecht: (t, { waarden }, uitkomst) =>
    t("stap.partnerZonderRecht", {
      inkomenPartner: euro(waarden.inkomenPartner),
      grens: euro(waarden.grens),
      uitkomst,
    }),
  partnerElders: (t, { waarden }, uitkomst) =>
    t("stap.partnerElders", {
      inkomenPartner: euro(waarden.inkomenPartner),
      grens: euro(waarden.grens),
      uitkomst,
    }),
  verrekendTotaal: (t, _, uitkomst) => t("stap.verrekendTotaal", { uitkomst }),
  bijstand: (t, { waarden }, uitkomst) =>
    t("stap.bijstand", {
      norm: euro(waarden.norm),
      verrekend: euro(waarden.verrekend),
      uitkomst,
    }),
  geenBijstandInkomen: (t, { waarden }) =>
    t("stap.geenBijstandInkomen", {
      norm: euro(waarden.norm),
      verrekend: euro(waarden.verrekend),
    }),
  geenBijstandVermogen: (t, { waarden }) =>
    t("stap.geenBijstandVermogen", {
      vermogen: euro(waarden.vermogen),
      grens: euro(waarden.grens),
    }),
  reserveringVanBijstand: (t, { waarden }, uitkomst) =>
    t("stap.reserveringVanBijstand", {
      bijstand: euro(waarden.bijstand),
      percentage: plainNumber(waarden.percentage),
      uitkomst,
    }),
  reserveringVanNorm: (t, { waarden }, uitkomst) =>
    t("stap.reserveringVanNorm", {
      norm: euro(waarden.norm),
      percentage: plainNumber(waarden.percentage),
      vakantietoeslag: euro(waarden.vakantietoeslagInkomen),
      uitkomst,
    }),
  reserveringBegrensd: (t, { waarden }, uitkomst) =>
    t("stap.reserveringBegrensd", {
      percentage: plainNumber(waarden.percentage),
      bijstand: euro(waarden.bijstand),
      uitkomst,
    }),
  geenReservering: (t) => t("stap.geenReservering"),
  uitbetaling: (t, { waarden }, uitkomst) =>
    t("stap.uitbetaling", {
      bijstand: euro(waarden.bijstand),
      reservering: euro(waarden.reservering),
      uitkomst,
    }),
  bijstandMaandLater: (t, { waarden }, uitkomst, locale) =>
    t("stap.bijstandMaandLater", {
      norm: euro(waarden.norm),
      verrekend: euro(waarden.verrekendVorigeMaand),
      vorigeMaand: monthAndYear(locale, waarden.vorigeMaand),
      uitkomst,
    }),
  bijstandVolgendeMaand: (t, { waarden }, uitkomst, locale) =>
    t("stap.bijstandVolgendeMaand", {
      vorigeMaand: monthAndYear(locale, waarden.vorigeMaand),
      uitkomst,
    }),
  eindejaarsuitkeringVerrekend: (t, { waarden }, uitkomst) =>
    t("stap.eindejaarsuitkeringVerrekend", { verschil: euro(waarden.verschil), uitkomst }),
  bijstandVolledig: (t, { waarden }, uitkomst, locale) =>
    t("stap.bijstandVolledig", {
      maand: monthAndYear(locale, waarden.maand),
      recht: euro(waarden.recht),
      teVeel: euro(waarden.teVeel),
      uitkomst,
    }),
  teruggehaald: (t, { waarden }, uitkomst) =>
    t("stap.teruggehaald", { ingehouden: euro(waarden.ingehouden), uitkomst }),
  terugTeBetalen: (t, { waarden }, uitkomst) =>
    t("stap.terugTeBetalen", {
      betaald: euro(waarden.betaald),
      recht: euro(waarden.recht),
      uitkomst,
    }),
} satisfies Partial<Sentences>;
