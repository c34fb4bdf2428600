/** One sentence or two for every reason why a month is as it is. Exhaustive by type, like the steps. */
import type { Reden, RedenCode } from "@/lib/recht";
import { absolute, euro, isZero, signOf } from "@/lib/notation/money";
import { dayName } from "@/lib/notation/months";
import type { Locale } from "@/lib/i18n/locales";
import { remaining } from "./steps/sentences";
import type { ReasonTranslator } from "@/lib/i18n/translator";

type Sentences = Readonly<
  Record<RedenCode, (t: ReasonTranslator, reason: Reden, locale: Locale) => string>
>;

function who({ wie }: Reden) {
  return wie ?? "aanvrager";
}

/** The amount as words; without an amount the message leaves its second sentence out. */
function amount({ bedrag }: Reden) {
  return bedrag === null || isZero(bedrag)
    ? { heeft: "nee", bedrag: "" }
    : { heeft: "ja", bedrag: euro(absolute(bedrag)) };
}

/** The amount as a rise or a fall. */
function change({ bedrag }: Reden) {
  const sign = bedrag === null ? 0 : signOf(bedrag);
  return {
    richting: sign > 0 ? "meer" : sign < 0 ? "minder" : "gelijk",
    bedrag: bedrag === null ? "" : euro(absolute(bedrag)),
  };
}

/** A birthday in words. */
const birthday = ({ dag }: Reden, locale: Locale) =>
  dag === undefined ? "" : dayName(locale, dag);

/** Of a deduction, a one-off or another income: its kind. */
const kind = ({ soort }: Reden) => ({ soort: soort ?? "anders" });

const time = ({ maandenOver }: Reden) => remaining(maandenOver ?? null);

const sentences: Sentences = {
  werkBegint: (t, r) => t("code.werkBegint", { wie: who(r), ...amount(r) }),
  werkStopt: (t, r) => t(`code.werkStopt.${who(r)}`),
  deelVanMaand: (t, r) => t("code.deelVanMaand", amount(r)),
  eersteLoonVolgt: (t, r) => t(`code.eersteLoonVolgt.${who(r)}`),
  loonVanVorigeMaand: (t, r) => t("code.loonVanVorigeMaand", amount(r)),
  extraLoon: (t, r) => t("code.extraLoon", { wie: who(r), ...amount(r) }),
  minderLoon: (t, r) => t("code.minderLoon", amount(r)),
  meerLoon: (t, r) => t("code.meerLoon", amount(r)),
  anderLoon: (t, r) => t("code.anderLoon", amount(r)),
  belastingWijzigt: (t, r) => t("code.belastingWijzigt", amount(r)),
  laterLoon: (t, r) => t("code.laterLoon", { wie: who(r), ...amount(r) }),
  onbelasteVergoeding: (t, r) => t("code.onbelasteVergoeding", amount(r)),
  vakantiegeldWerk: (t, r) => t("code.vakantiegeldWerk", amount(r)),
  eindejaarsuitkering: (t, r) => t("code.eindejaarsuitkering", amount(r)),
  eindejaarsuitkeringVrij: (t) => t("code.eindejaarsuitkeringVrij"),
  tweeKeerLoonheffingskorting: (t) => t("code.tweeKeerLoonheffingskorting"),
  geenLoonheffingskorting: (t) => t("code.geenLoonheffingskorting"),
  vrijlatingBegint: (t, r) => t("code.vrijlatingBegint", { wie: who(r), ...amount(r), ...time(r) }),
  vrijlatingLoopt: (t, r) =>
    t("code.vrijlatingLoopt", {
      wie: who(r),
      bedrag: euro(absolute(r.bedrag ?? "0.00")),
      ...time(r),
    }),
  vrijlatingStopt: (t, r) => t("code.vrijlatingStopt", { wie: who(r), ...amount(r) }),
  vrijlatingWisselt: (t, r) =>
    t("code.vrijlatingWisselt", { wie: who(r), ...amount(r), ...time(r) }),
  normWijzigt: (t, r) => t("code.normWijzigt", change(r)),
  huishoudenWijzigt: (t, r) => t("code.huishoudenWijzigt", change(r)),
  medebewonerGaatTellen: (t, r, locale) =>
    t("code.medebewonerGaatTellen", {
      aanleiding: r.aanleiding ?? "inwonen",
      dag: birthday(r, locale),
      ...change(r),
    }),
  medebewonerTeltMee: (t, r, locale) =>
    t("code.medebewonerTeltMee", {
      aanleiding: r.aanleiding ?? "inwonen",
      dag: birthday(r, locale),
      ...change(r),
    }),
  medebewonerTeltNietMee: (t, r) => t("code.medebewonerTeltNietMee", change(r)),
  geenToeslagVerblijf: (t, r) => t(`code.geenToeslagVerblijf.${r.toeslag ?? "zorg"}`),
  bijstandNogNiet: (t) => t("code.bijstandNogNiet"),
  bijstandBegint: (t, r) => t("code.bijstandBegint", amount(r)),
  bijstandHeleMaand: (t) => t("code.bijstandHeleMaand"),
  leeftijd21: (t, r) => t("code.leeftijd21", { wie: who(r), ...change(r) }),
  leeftijd27: (t, r) => t(`code.leeftijd27.${who(r)}`),
  geenBijstand: (t) => t("code.geenBijstand"),
  bijstandTerug: (t, r) => t("code.bijstandTerug", amount(r)),
  meerBijstand: (t, r) => t("code.meerBijstand", amount(r)),
  minderBijstand: (t, r) => t("code.minderBijstand", amount(r)),
  verrekendVorigeMaand: (t, r) => t("code.verrekendVorigeMaand", change(r)),
  bijstandVorigeMaand: (t, r) => t("code.bijstandVorigeMaand", change(r)),
  vakantietoeslagBijstand: (t, r) => t("code.vakantietoeslagBijstand", amount(r)),
  reserveringWijzigt: (t, r) => t("code.reserveringWijzigt", amount(r)),
  eindejaarsuitkeringVerrekend: (t, r) => t("code.eindejaarsuitkeringVerrekend", amount(r)),
  vermogen: (t) => t("code.vermogen"),
  terugbetalen: (t, r) => t("code.terugbetalen", amount(r)),
  eersteMaandVolledig: (t, r) => t("code.eersteMaandVolledig", amount(r)),
  teruggehaald: (t, r) => t("code.teruggehaald", amount(r)),
  overigInkomenTeltNiet: (t, r) => t("code.overigInkomenTeltNiet", { ...kind(r), ...amount(r) }),
  vrijwilligersgrens: (t, r) => t("code.vrijwilligersgrens", amount(r)),
  kindWordt18: (t, r, locale) => t("code.kindWordt18", { dag: birthday(r, locale) }),
  eenmaligInkomen: (t, r) => t("code.eenmaligInkomen", { ...kind(r), ...amount(r) }),
  eenmaligVermogen: (t, r) => t("code.eenmaligVermogen", { ...kind(r), ...amount(r) }),
  eenmaligTeltNiet: (t, r) => t("code.eenmaligTeltNiet", { ...kind(r), ...amount(r) }),
  eenmaligGeweest: (t, r) => t("code.eenmaligGeweest", { ...kind(r), ...amount(r) }),
  inhouding: (t, r) => t("code.inhouding", { ...kind(r), ...amount(r) }),
  inhoudingStopt: (t, r) => t("code.inhoudingStopt", { ...kind(r), ...amount(r) }),
  overigInkomenBegint: (t, r) => t("code.overigInkomenBegint", amount(r)),
  overigInkomenStopt: (t, r) => t("code.overigInkomenStopt", amount(r)),
  overigInkomenAnders: (t, r) => t("code.overigInkomenAnders", amount(r)),
  gift: (t, r) => t("code.gift", amount(r)),
  giftBovenGrens: (t, r) => t("code.giftBovenGrens", amount(r)),
  premie: (t, r) => t("code.premie", amount(r)),
  bufferbudget: (t, r) => t("code.bufferbudget", amount(r)),
  eenmaligVoorbij: (t, r) => t("code.eenmaligVoorbij", amount(r)),
  toeslagenWijzigen: (t, r) => t("code.toeslagenWijzigen", change(r)),
};

/** Why a month is as it is, in words with the amount. */
export function reasonSentence(t: ReasonTranslator, reason: Reden, locale: Locale): string {
  return sentences[reason.code](t, reason, locale);
}
