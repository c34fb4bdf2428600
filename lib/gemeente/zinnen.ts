/**
 * What a practice file says, as plain sentences. Used on the screen and on paper; the words stand in
 * messages › gemeente.zinnen and gemeente.ouderdom.
 */
import type { useTranslations } from "next-intl";
import type { Bekend, Herkomst, Regeling, Veld } from "./praktijk";

/** What the sentences need of next-intl: the texts under "gemeente". */
export type GemeenteVertaler = ReturnType<typeof useTranslations<"gemeente">>;

/** Writes dates, months and amounts in the language of the screen. */
export interface Schrijver {
  readonly t: GemeenteVertaler;
  /** "2026-06-18" → "18 juni 2026". */
  readonly dag: (dag: string) => string;
  /** "2026-06" → "juni 2026". */
  readonly maand: (maand: string) => string;
  /** 6 → "juni". */
  readonly maandNaam: (maand: number) => string;
  /** ["mei", "juni"] → "mei en juni". */
  readonly lijst: (delen: readonly string[]) => string;
  /** "1200.00" → "€ 1.200". */
  readonly bedrag: (bedrag: string) => string;
  /** "12.5" → "12,5". */
  readonly getal: (getal: string) => string;
}

type Zinnen = { readonly [V in Veld]: (s: Schrijver, gegeven: Bekend<V>) => string[] };

const yesNo = (value: boolean) => (value ? "ja" : "nee");

/** The sentences of parts that may be left out. */
const some = (...parts: (string | false | undefined)[]) =>
  parts.filter((part): part is string => Boolean(part));

const zinnen: Zinnen = {
  verrekenen: ({ t }, { waarde }) => [t(`zinnen.verrekenen.${waarde}`)],
  schatten: ({ t }, { waarde }) => [t(`zinnen.schatten.${yesNo(waarde)}`)],
  correctie: ({ t }, { waarde }) => [t("zinnen.correctie", waarde)],
  wachtOpLoonstrook: ({ t }, { waarde }) => [t(`zinnen.wachtOpLoonstrook.${yesNo(waarde)}`)],
  doorbetaling: ({ t }, { waarde }) => [t(`zinnen.doorbetaling.${yesNo(waarde)}`)],
  inlevermoment: ({ t, dag, lijst, maandNaam }, { waarde }) => {
    switch (waarde.soort) {
      case "geen":
      case "elkeMaand":
        return [t(`zinnen.inlevermoment.${waarde.soort}`)];
      case "naOntvangst":
        return [t("zinnen.inlevermoment.naOntvangst", { dagen: String(waarde.dagen) })];
      case "naWijziging":
        return [t("zinnen.inlevermoment.naWijziging", { dagen: waarde.werkdagen })];
      case "voorBetaaldag":
        return [
          t(`zinnen.inlevermoment.${waarde.werkdagen ? "voorBetaaldagWerk" : "voorBetaaldag"}`, {
            dagen: waarde.dagen,
          }),
        ];
      case "dagVanMaand":
        return [
          t(
            `zinnen.inlevermoment.${waarde.maand === "volgende" ? "dagVolgendeMaand" : "dagVanMaand"}`,
            { nummer: String(waarde.dag) },
          ),
        ];
      case "datums":
        return [t("zinnen.inlevermoment.datums"), ...waarde.datums.map((date) => dag(date))];
      case "vasteMaanden":
        return [
          t("zinnen.inlevermoment.vasteMaanden", { maanden: lijst(waarde.maanden.map(maandNaam)) }),
        ];
    }
  },
  betaaldag: ({ t, dag, maand }, { waarde }) => {
    switch (waarde.soort) {
      case "laatsteWerkdag":
      case "eindeMaand":
        return [t(`zinnen.betaaldag.${waarde.maand}.${waarde.soort}`)];
      case "omstreeks":
      case "uiterlijk":
        return [
          t(`zinnen.betaaldag.${waarde.maand}.${waarde.soort}`, { nummer: String(waarde.dag) }),
        ];
      case "werkdag":
        return [t(`zinnen.betaaldag.${waarde.maand}.werkdag`, { nummer: String(waarde.nummer) })];
      case "datums":
        return [
          t("zinnen.betaaldag.datums"),
          ...waarde.datums.map((date) =>
            t("zinnen.betaaldag.datum", { over: maand(date.over), dag: dag(date.dag) }),
          ),
        ];
    }
  },
  vierWeken: ({ t }, { waarde }) => [t(`zinnen.vierWeken.${waarde}`)],
  reservering: ({ t }, { waarde }) => [t(`zinnen.reservering.${waarde}`)],
  vakantietoeslag: ({ t, dag, maandNaam }, { waarde }) => {
    if (waarde.uitbetaling === "maandelijks") return [t("zinnen.vakantietoeslag.maandelijks")];
    if (waarde.datum) return [t("zinnen.vakantietoeslag.datum", { datum: dag(waarde.datum) })];
    return [
      t(`zinnen.vakantietoeslag.${waarde.wanneer ?? "jaarlijks"}`, {
        maand: maandNaam(waarde.maand),
      }),
    ];
  },
  eindejaarsuitkering: ({ t }, { waarde }) => [t(`zinnen.eindejaarsuitkering.${waarde}`)],
  vrijlating: ({ t }, { waarde }) => some(t(`zinnen.vrijlating.${waarde.hoe}`), waarde.voorwaarde),
  vooruitlopen2026: ({ t }, { waarde }) => [t(`zinnen.vooruitlopen2026.${yesNo(waarde)}`)],
  premie: ({ t, bedrag, getal, lijst, maandNaam }, { waarde }) => {
    if (waarde.soort === "geen") return [t("zinnen.premie.geen")];
    if (waarde.soort === "anders") return [waarde.omschrijving];
    const { maximumPerMaand, maximumPerJaar, maximumMaanden, vanafLeeftijd } = waarde;
    return some(
      t("zinnen.premie.procent", { procent: getal(waarde.procent) }),
      maximumPerMaand && t("zinnen.premie.maximumPerMaand", { bedrag: bedrag(maximumPerMaand) }),
      maximumPerJaar && t("zinnen.premie.maximumPerJaar", { bedrag: bedrag(maximumPerJaar) }),
      waarde.maanden &&
        t("zinnen.premie.maanden", { maanden: lijst(waarde.maanden.map(maandNaam)) }),
      waarde.per === "huishouden" && t("zinnen.premie.huishouden"),
      (waarde.bijVrijlating === "naVrijlating" ||
        waarde.bijVrijlating === "naastMetMaximum" ||
        waarde.bijVrijlating === "aanvullend") &&
        t(`zinnen.premie.${waarde.bijVrijlating}`),
      maximumMaanden !== undefined &&
        t("zinnen.premie.maximumMaanden", { maanden: maximumMaanden }),
      vanafLeeftijd !== undefined &&
        t("zinnen.premie.vanafLeeftijd", { leeftijd: String(vanafLeeftijd) }),
      waarde.ambtshalve === false && t("zinnen.premie.zelfAanvragen"),
    );
  },
  uitstroompremie: ({ t, bedrag }, { waarde }) =>
    some(
      ...waarde.delen.map((deel) => {
        if (deel.totBedrag)
          return t("zinnen.uitstroompremie.totBedrag", {
            bedrag: bedrag(deel.bedrag),
            tot: bedrag(deel.totBedrag),
          });
        return deel.naMaanden === undefined
          ? t("zinnen.uitstroompremie.bedrag", { bedrag: bedrag(deel.bedrag) })
          : t("zinnen.uitstroompremie.naMaanden", {
              maanden: deel.naMaanden,
              bedrag: bedrag(deel.bedrag),
            });
      }),
      waarde.voorwaarde,
    ),
  bufferbudget: ({ t }, { waarde }) => [t(`zinnen.bufferbudget.${yesNo(waarde)}`)],
  giften: ({ t, bedrag }, { waarde }) =>
    some(
      t("zinnen.giften.bedrag", { bedrag: bedrag(waarde.bedragPerJaar) }),
      waarde.bedragPaar && t("zinnen.giften.bedragPaar", { bedrag: bedrag(waarde.bedragPaar) }),
      waarde.per && t(`zinnen.giften.${waarde.per}`),
      (waarde.melden === "altijd" || waarde.melden === "bovenBedrag") &&
        t(`zinnen.giften.${waarde.melden}`),
      waarde.meldenVanaf && t("zinnen.giften.perGift", { bedrag: bedrag(waarde.meldenVanaf) }),
    ),
  iit: ({ t, bedrag, getal }, { waarde }) =>
    some(
      ...waarde.bedragen.map((rij) =>
        t("zinnen.iit.bedrag", {
          huishouden: rij.huishouden,
          kinderen: rij.kinderen ?? "geen",
          bedrag: bedrag(rij.bedrag),
        }),
      ),
      waarde.perKind &&
        t("zinnen.iit.perKind", {
          onder12: bedrag(waarde.perKind.onder12),
          vanaf12: bedrag(waarde.perKind.vanaf12),
        }),
      waarde.maanden !== undefined && t("zinnen.iit.maanden", { maanden: String(waarde.maanden) }),
      waarde.procent && t("zinnen.iit.procent", { procent: getal(waarde.procent) }),
      waarde.meting && t(`zinnen.iit.${waarde.meting}`),
      ...(waarde.trappen ?? []).map((trap) =>
        t("zinnen.iit.trap", { tot: getal(trap.tot), deel: getal(trap.deel) }),
      ),
      waarde.vanafLeeftijd !== undefined &&
        t("zinnen.iit.vanafLeeftijd", { leeftijd: String(waarde.vanafLeeftijd) }),
      waarde.aanvraag && t(`zinnen.iit.${waarde.aanvraag}`),
    ),
  kwijtschelding: ({ t, getal, lijst }, { waarde }) =>
    some(
      waarde.procent && t("zinnen.kwijtschelding.procent", { procent: getal(waarde.procent) }),
      waarde.belastingen &&
        t("zinnen.kwijtschelding.belastingen", { belastingen: lijst(waarde.belastingen) }),
      waarde.deelNaarAanslag &&
        t("zinnen.kwijtschelding.deelNaarAanslag", { procent: getal(waarde.deelNaarAanslag) }),
      waarde.kinderopvangTeltMee && t("zinnen.kwijtschelding.kinderopvang"),
    ),
  garantie: ({ t }, { waarde }) =>
    some(t("zinnen.garantie", { maanden: waarde.maanden }), waarde.voorwaarde),
  contact: ({ t }, { waarde }) =>
    (["telefoon", "email", "website", "adres"] as const).flatMap((soort) => {
      const value = waarde[soort];
      return value ? [t(`zinnen.contact.${soort}`, { waarde: value })] : [];
    }),
};

/** What a field of a practice file says, sentence by sentence, with the file's own remark last. */
export function zinnenVan<V extends Veld>(s: Schrijver, veld: V, gegeven: Bekend<V>): string[] {
  return some(...zinnen[veld](s, gegeven), gegeven.toelichting);
}

/** What a local scheme is, sentence by sentence, without its name. */
export function zinnenVanRegeling({ t, bedrag, getal }: Schrijver, gegeven: Regeling): string[] {
  const { procent, waardePerJaar, soort } = gegeven.waarde;
  return some(
    procent && t("zinnen.regeling.procent", { procent: getal(procent) }),
    waardePerJaar && t("zinnen.regeling.waarde", { bedrag: bedrag(waardePerJaar) }),
    soort === "natura" && t("zinnen.regeling.natura"),
    gegeven.toelichting,
  );
}

/** How old a value is and whether the municipality confirmed it, in sentences. */
export function ouderdomVan(
  { t, dag, maand }: Schrijver,
  { jaar, sinds, geldigTot, bevestigd, gelezen }: Herkomst,
  vandaag: string,
): string[] {
  const since = (date: string) =>
    date.length === 4 ? date : date.length === 7 ? maand(date) : dag(date);
  const expired = geldigTot !== undefined && geldigTot < vandaag;
  return some(
    expired
      ? t("ouderdom.verlopen", { datum: dag(geldigTot) })
      : jaar !== undefined
        ? t(jaar < Number(vandaag.slice(0, 4)) ? "ouderdom.gold" : "ouderdom.jaar", {
            jaar: String(jaar),
          })
        : sinds !== undefined
          ? t("ouderdom.sinds", { datum: since(sinds) })
          : t("ouderdom.zonderDatum"),
    t(bevestigd ? "ouderdom.bevestigd" : "ouderdom.nietBevestigd"),
    t("ouderdom.gelezen", { datum: dag(gelezen) }),
  );
}
