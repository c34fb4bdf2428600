/**
 * All answers of a person, as they typed and chose them.
 *
 * Text stays the text that was typed, so that nothing is ever lost; `null` means: not answered yet. What is filled
 * in but does not apply (a partner after "alleen") is kept and left out by `toZaak`.
 */
import type { LoonSoort, Wie } from "@/lib/recht";

/** One of some choices, or not answered yet. */
export type Keuze<T extends string> = T | null;
export type JaNee = "ja" | "nee";
export type JaNeeWeetNiet = JaNee | "weetNiet";

/** Which benefit somebody has. Only bijstand can be computed. */
export type Uitkering = "bijstand" | "aangevraagd" | "ioaw" | "ioaz" | "bbz" | "aow" | "weetNiet";

/** What makes a person's situation different; "niets" excludes the others. */
export type Bijzonderheid =
  | "medischUrenbeperkt"
  | "loonkostensubsidie"
  | "inrichting"
  | "zelfstandige"
  | "niets";

export interface PersoonAntwoorden {
  /** As typed, "15-6-1985". */
  readonly geboortedatum: string;
  /** Empty means not answered; ["niets"] means none of them. */
  readonly bijzonderheden: readonly Bijzonderheid[];
}

export interface PartnerAntwoorden extends PersoonAntwoorden {
  /** Is the bijstand for both? "nee": the partner has no right to bijstand. */
  readonly recht: Keuze<JaNeeWeetNiet>;
  /** Why the partner has no right to bijstand; "verblijf": not allowed to live here. */
  readonly reden: Keuze<"studeert" | "verblijf" | "anders" | "weetNiet">;
}

/** Who lives in the same home. "alleen" excludes the others. */
export type Medebewoner = "alleen" | "partner" | "kinderen" | "anderen";

/**
 * What somebody of 27 or older in the same home does there (article 19a Participatiewet): only "gewoon" shares costs.
 * "weetNiet" is counted as sharing: that gives the lower norm.
 */
export type HuisgenootSituatie =
  | "gewoon"
  | "opleiding"
  | "huurcontract" // rents from the claimant
  | "ikHuur"
  | "eigenContract"
  | "weetNiet";

export interface Huisgenoot {
  /** As typed. */
  readonly geboortedatum: string;
  readonly situatie: Keuze<HuisgenootSituatie>;
}

export interface HuishoudenAntwoorden {
  readonly aanvrager: PersoonAntwoorden;
  readonly metWie: readonly Medebewoner[];
  readonly partner: PartnerAntwoorden;
  readonly kinderen: readonly { readonly geboortedatum: string }[];
  readonly huisgenoten: readonly Huisgenoot[];
  /** Number of people who share costs, when it is known; replaces `huisgenoten` when filled in. */
  readonly kostendelers: string;
  /** 18–20 years: can the parents pay? */
  readonly oudersBetalen: Keuze<JaNeeWeetNiet>;
  /** Reduction of the norm by the municipality, in percent; empty is none. */
  readonly verlagingNormProcent: string;
  /** Assets minus debts in euro; empty is not asked. */
  readonly vermogen: string;
}

/** Fields of a job for which somebody chose "Weet ik niet". */
export type BaanOnbekend = "uren" | "loon" | "van" | "eersteBetaaldag" | "eerstePeriodeTot";

export type Ritme = "maand" | "maandErna" | "vierWeken" | "week";

/** A month that differs from the others; an empty field is as in other months. */
export interface AfwijkendeMaandAntwoorden {
  /** "2027-03". */
  readonly maand: string;
  readonly uren: string;
  readonly bedrag: string;
}

export interface BaanAntwoorden {
  readonly wie: Wie;
  /** Hours per week, also when the wage is not per hour. */
  readonly uren: string;
  readonly loonSoort: Keuze<LoonSoort>;
  /** Wage in euro for the period of `loonSoort`. */
  readonly bedrag: string;
  /** First day, as typed. */
  readonly van: string;
  /** Does the job end on a day that is known? */
  readonly stopt: Keuze<JaNee>;
  /** Last day, as typed. */
  readonly tot: string;
  readonly ritme: Keuze<Ritme | "weetNiet">;
  /** For four weeks and week: a pay day, as typed. */
  readonly eersteBetaaldag: string;
  /** The last day that this pay covers, as typed. */
  readonly eerstePeriodeTot: string;
  /** Travel money that is in a net `bedrag`, in euro a month; empty is none. */
  readonly reisgeld: string;
  readonly vakantiegeld: Keuze<"jaarlijks" | "bijElkLoon" | "geen" | "weetNiet">;
  /** "1"–"12". */
  readonly vakantiegeldMaand: string;
  /** With every wage: is it in the amount of `bedrag`, or does it come on top? */
  readonly vakantiegeldErbij: Keuze<"erin" | "erbij" | "weetNiet">;
  /** On top: how much, in percent of the wage. */
  readonly vakantiegeldProcent: string;
  readonly loonheffingskorting: Keuze<JaNeeWeetNiet>;
  /** Pension premium in percent of the gross wage; empty is none. */
  readonly pensioenpremieProcent: string;
  /** Year-end bonus in percent of the gross wage; empty is none. */
  readonly eindejaarsuitkeringProcent: string;
  /** "1"–"12". */
  readonly eindejaarsuitkeringMaand: string;
  readonly perMaand: readonly AfwijkendeMaandAntwoorden[];
  readonly onbekend: readonly BaanOnbekend[];
}

/** What working costs a month, in euro, as typed; not part of the situation file. */
export interface EigenKosten {
  readonly reiskosten: string;
  readonly reiskostenvergoeding: string;
  readonly kinderopvang: string;
}

/** One possibility to compare: a set of jobs at the same time. */
export interface ScenarioAntwoorden {
  readonly banen: readonly BaanAntwoorden[];
  readonly kosten: EigenKosten;
}

export interface GiftAntwoorden {
  /** "2027-03". */
  readonly maand: string;
  readonly bedrag: string;
  readonly soort: Keuze<"geld" | "natura" | "voedselbank">;
}

export type OverigInkomenSoort =
  | "uitkering"
  | "partneralimentatie"
  | "kinderalimentatie"
  | "kostgeld"
  | "winst"
  | "loonKind"
  | "anders";

export interface OverigInkomenAntwoorden {
  readonly wie: Wie;
  readonly soort: Keuze<OverigInkomenSoort>;
  readonly omschrijving: string;
  readonly nettoPerMaand: string;
  readonly metVakantietoeslag: Keuze<JaNeeWeetNiet>;
  /** Place of the child in `huishouden.kinderen`, from "0"; empty is none. */
  readonly kind: string;
  /** Begins or ends on a day that is known; the days as typed. */
  readonly wisselt: Keuze<JaNee>;
  readonly van: string;
  readonly tot: string;
}

/** What else there is, so that it is asked; "niets" excludes the others. */
export type AnderGeld = "inkomen" | "giften" | "bedrijf" | "baanStopt" | "niets";

export interface GebruikteMaandenAntwoorden {
  readonly n: string;
  readonly r: string;
  readonly z: string;
  readonly "34a": string;
  /** Not known how many: all are taken as used. */
  readonly weetNiet: boolean;
}

export interface VrijlatingAntwoorden {
  /** Does the municipality let somebody keep part of the wage? */
  readonly mag: Keuze<JaNeeWeetNiet>;
  readonly gebruikt: Readonly<Record<Wie, GebruikteMaandenAntwoorden>>;
  readonly uitbreidingNietMogelijk: Keuze<JaNee>;
  readonly opnieuwBijNieuweBaan: Keuze<JaNee>;
  /** null: follows `mag` for somebody under 27. */
  readonly vooruitlopen2026: Keuze<JaNee>;
}

export interface PremieAntwoorden {
  readonly procent: string;
  /** Empty is no maximum. */
  readonly maximumPerMaand: string;
  /** "1"–"12". */
  readonly maanden: readonly string[];
  /** Empty is no maximum. */
  readonly maximumPerJaar: string;
}

export interface GemeenteAntwoorden {
  /** CBS code of the municipality, "GM0758"; empty is the national default. */
  readonly code: string;
  /** Its name; while it is not chosen from the list, what was typed. */
  readonly naam: string;
  readonly verrekenen: Keuze<"opDeMaand" | "maandLater" | "weetNiet">;
  readonly uitbetalen: Keuze<"zelfdeMaand" | "volgendeMaand" | "weetNiet">;
  readonly vierWeken: Keuze<"gemiddelde" | "werkdagen" | "ontvangen" | "weetNiet">;
  /** null: as is usual in the month. */
  readonly reservering: Keuze<"vanBijstand" | "vanNorm">;
  readonly vakantietoeslagUitbetaling: Keuze<"jaarlijks" | "maandelijks">;
  /** "1"–"12"; empty is June. */
  readonly vakantietoeslagMaand: string;
  readonly premie: PremieAntwoorden | null;
  readonly bufferbudget: Keuze<JaNee>;
}

export interface KinderopvangAntwoorden {
  /** Place of the child in `huishouden.kinderen`, from "0". */
  readonly kind: string;
  readonly soort: Keuze<"dagopvang" | "bso" | "gastouder">;
  readonly urenPerMaand: string;
  readonly uurprijs: string;
}

export interface ToeslagenAntwoorden {
  readonly meerekenen: Keuze<JaNee>;
  readonly verzekerd: Keuze<JaNeeWeetNiet>;
  readonly huurt: Keuze<JaNeeWeetNiet>;
  /** Rent a month without service costs. */
  readonly kaleHuur: string;
  /** null: yes when there are children. */
  readonly kindgebonden: Keuze<JaNee>;
  readonly opvang: Keuze<JaNee>;
  readonly kinderopvang: readonly KinderopvangAntwoorden[];
}

export interface PeriodeAntwoorden {
  /** First month shown, "2027-01"; empty is chosen from the jobs. */
  readonly start: string;
  /** How many months; empty is 12. */
  readonly maanden: string;
  /** The day on which the answers are used, set by the store. */
  readonly vandaag: string;
}

export interface Antwoorden {
  readonly versie: 1;
  readonly uitkering: Keuze<Uitkering>;
  readonly huishouden: HuishoudenAntwoorden;
  /** With a partner: who is going to work. */
  readonly wieWerkt: Keuze<Wie | "beiden">;
  /** One to three; the first is the one the questions ask about. */
  readonly scenarios: readonly ScenarioAntwoorden[];
  readonly anderGeld: readonly AnderGeld[];
  readonly giften: readonly GiftAntwoorden[];
  readonly overigInkomen: readonly OverigInkomenAntwoorden[];
  readonly vrijlating: VrijlatingAntwoorden;
  readonly gemeente: GemeenteAntwoorden;
  readonly toeslagen: ToeslagenAntwoorden;
  readonly periode: PeriodeAntwoorden;
}

/** True when the household has a partner according to the answers. */
export function metPartner(antwoorden: Antwoorden): boolean {
  return antwoorden.huishouden.metWie.includes("partner");
}

/** The children that count: only when "kinderen" is chosen. */
export function kinderenVan(antwoorden: Antwoorden): readonly { readonly geboortedatum: string }[] {
  const { metWie, kinderen } = antwoorden.huishouden;
  return metWie.includes("kinderen") ? kinderen : [];
}
