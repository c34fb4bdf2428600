/**
 * One sentence for every kind of step of the rules. The table is exhaustive by type: a step without a sentence, an
 * unknown key or a missing number does not compile.
 */
import type { Stap, StapSoort, StapVan } from "@/lib/recht";
import type { Locale } from "@/lib/i18n/locales";
import { euro, isZero, plainNumber } from "@/lib/notation/money";
import { dayName, monthAndYear } from "@/lib/notation/months";
import type { ExplanationTranslator } from "@/lib/i18n/translator";

type Sentences = {
  readonly [S in StapSoort]: (
    t: ExplanationTranslator,
    step: StapVan<S>,
    uitkomst: string,
    locale: Locale,
  ) => string;
};

const yes = (value: boolean) => (value ? "ja" : "nee");

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

function youngHousehold({ gehuwd, kinderen, eenVan21 }: StapVan<"normJong">["waarden"]) {
  const who = gehuwd ? (eenVan21 ? "een" : "beiden") : "alleen";
  return kinderen ? `${who}Kind` : who;
}

/** Which other income it is: its kind, and the name that somebody gave it. */
const income = ({ soort, omschrijving }: StapVan<"overigInkomen">["waarden"]) => ({
  soort,
  heeftNaam: yes(omschrijving !== ""),
  omschrijving,
});

const sentences: Sentences = {
  normAlleenstaande: (t, { waarden }, uitkomst) =>
    t("stap.normAlleenstaande", { alleen: yes(waarden.kostenAlleen), uitkomst }),
  normAlleenstaandeOuder: (t, _, uitkomst) => t("stap.normAlleenstaandeOuder", { uitkomst }),
  normGehuwden: (t, _, uitkomst) => t("stap.normGehuwden", { uitkomst }),
  normJong: (t, { waarden }, uitkomst) =>
    t("stap.normJong", { wie: youngHousehold(waarden), uitkomst }),
  toeslagJong: (t, { waarden }, uitkomst) =>
    t("stap.toeslagJong", { begrensd: yes(waarden.begrensd), uitkomst }),
  kostendelersnorm: (t, { waarden }, uitkomst) =>
    t("stap.kostendelersnorm", {
      aantal: String(waarden.aantal),
      gehuwdennorm: euro(waarden.gehuwdennorm),
      uitkomst,
    }),
  normPartnerZonderRecht: (t, { waarden }, uitkomst) =>
    t("stap.normPartnerZonderRecht", { gehuwdennorm: euro(waarden.gehuwdennorm), uitkomst }),
  normInrichting: (t, { waarden }, uitkomst) =>
    t("stap.normInrichting", {
      norm: euro(waarden.norm),
      verhoging: euro(waarden.verhogingZorgverzekering),
      uitkomst,
    }),
  normEenInInrichting: (t, { waarden }, uitkomst) =>
    t("stap.normEenInInrichting", {
      thuis: euro(waarden.thuis),
      inrichting: euro(waarden.inrichting),
      uitkomst,
    }),
  ophogingKind24a: (t, { waarden }, uitkomst) =>
    t("stap.ophogingKind24a", { jaarbedrag: euro(waarden.jaarbedrag), uitkomst }),
  verlagingNorm: (t, { waarden }, uitkomst) =>
    t("stap.verlagingNorm", {
      percentage: plainNumber(waarden.percentage),
      verlaging: euro(waarden.verlaging),
      uitkomst,
    }),
  norm: (t, _, uitkomst) => t("stap.norm", { uitkomst }),
  normOverDagen: (t, { waarden }, uitkomst, locale) =>
    t("stap.normOverDagen", {
      dag: dayName(locale, waarden.vanaf),
      dagen: String(waarden.dagen),
      dagenInMaand: String(waarden.dagenInMaand),
      uitkomst,
    }),
  bijstandNogNiet: (t, { waarden }, _, locale) =>
    t("stap.bijstandNogNiet", { dag: dayName(locale, waarden.vanaf) }),

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
  nettoOpgegeven: (t, _, uitkomst) => t("stap.nettoOpgegeven", { uitkomst }),
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
    t("stap.overigInkomen", { ...income(waarden), uitkomst }),
  overigInkomenTeltNiet: (t, { waarden }) =>
    t("stap.overigInkomenTeltNiet", {
      ...income(waarden),
      heeft: isZero(waarden.netto) ? "nee" : "ja",
      netto: euro(waarden.netto),
    }),
  vrijwilligersvergoeding: (t, { waarden }, uitkomst) =>
    t("stap.vrijwilligersvergoeding", {
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
  bijstandOpRekening: (t, _, uitkomst) => t("stap.bijstandOpRekening", { uitkomst }),
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

  zorgtoeslag: (t, { waarden }, uitkomst) =>
    t("stap.zorgtoeslag", { toetsingsinkomen: euro(waarden.toetsingsinkomen), uitkomst }),
  huurtoeslag: (t, { waarden }, uitkomst) =>
    t("stap.huurtoeslag", {
      huur: euro(waarden.huur),
      toetsingsinkomen: euro(waarden.toetsingsinkomen),
      personen: waarden.personen,
      uitkomst,
    }),
  kindgebondenBudget: (t, { waarden }, uitkomst) =>
    t("stap.kindgebondenBudget", {
      toetsingsinkomen: euro(waarden.toetsingsinkomen),
      kinderen: waarden.kinderen,
      uitkomst,
    }),
  kinderopvangtoeslag: (t, { waarden }, uitkomst) =>
    t("stap.kinderopvangtoeslag", {
      toetsingsinkomen: euro(waarden.toetsingsinkomen),
      kinderen: waarden.kinderen,
      uitkomst,
    }),
  geenToeslagVerblijf: (t) => t("stap.geenToeslagVerblijf"),
  toeslagen: (t, _, uitkomst) => t("stap.toeslagen", { uitkomst }),
};

/** The sentence or two that say what a step did, with its numbers. */
export function stepSentence(t: ExplanationTranslator, step: Stap, locale: Locale): string {
  const write = sentences[step.soort] as (
    translator: ExplanationTranslator,
    value: Stap,
    uitkomst: string,
    language: Locale,
  ) => string;
  return write(t, step, euro(step.uitkomst), locale);
}

/**
 * The steps of an amount in the order in which a person reckons: what comes first stands first, the amount itself last.
 * A step that several others use is told once.
 */
export function stepsInOrder(step: Stap): readonly Stap[] {
  const told = new Set<Stap>();
  const order: Stap[] = [];
  const visit = (current: Stap) => {
    if (told.has(current)) return;
    told.add(current);
    current.onderdelen.forEach(visit);
    order.push(current);
  };
  visit(step);
  return order;
}

/** Every kind of step, for tests and for the page with all texts. */
export const stepKinds = Object.keys(sentences) as readonly StapSoort[];
