/**
 * One description of everything that somebody can answer: its type, what is empty, how kept answers are read, and how they
 * are written. A new answer is a line here.
 *
 * Text (`tekst`) stays the text that was typed, so that nothing is ever lost; null means: not answered yet.
 */
import type { Wie } from "@/lib/recht";
import { deel, een, keuze, keuzes, lijst, misschien, tekst, vlag, type Inhoud } from "./vorm";

/** How many possibilities can be compared beside "nu". */
export const maxScenarios = 3;

/** "1"–"12". */
const kalendermaand = tekst;
/** "2027-03". */
const maand = tekst;
/** As typed, "15-6-1985". */
const dag = tekst;

const wie = een("aanvrager", "partner");
const jaNee = keuze("ja", "nee");
const jaNeeWeetNiet = keuze("ja", "nee", "weetNiet");

/** Which benefit somebody has. Only bijstand can be computed. */
const uitkering = keuze("bijstand", "aangevraagd", "ioaw", "ioaz", "bbz", "aow", "weetNiet");

/** The first day of bijstand, for who applied for it or has only just got it; not known: bijstand in all months. */
const bijstandVorm = deel({ vanaf: dag, weetNiet: vlag });

const persoon = {
  geboortedatum: dag,
  /** Empty means not answered; "niets" excludes the others. */
  bijzonderheden: keuzes(
    "niets",
    "medischUrenbeperkt",
    "loonkostensubsidie",
    "inrichting",
    "zelfstandige",
  ),
};

export const persoonVorm = deel(persoon);
const partnerVorm = deel({
  ...persoon,
  /** Is the bijstand for both? "nee": the partner has no right to bijstand. */
  recht: jaNeeWeetNiet,
  /** Why the partner has no right to bijstand; "verblijf": not allowed to live here. */
  reden: keuze("studeert", "verblijf", "anders", "weetNiet"),
  /** Of a partner who lives somewhere else: net income in euro a month, and whether it is not known. */
  inkomen: tekst,
  inkomenWeetNiet: vlag,
});

export const huisgenootVorm = deel({
  geboortedatum: dag,
  /**
   * What somebody of 27 or older in the same home does there (article 19a Participatiewet): only "gewoon" shares costs.
   * "weetNiet" is counted as sharing: that gives the lower norm. "huurcontract": rents from the claimant.
   */
  situatie: keuze(
    "gewoon",
    "opleiding",
    "huurcontract",
    "ikHuur",
    "eigenContract",
    // Of a file only: rents from the claimant and shares the costs all the same.
    "huurtEnDeelt",
    "weetNiet",
  ),
  /** Last month of the study; empty is not known. */
  studeertTotEnMet: maand,
  /** Moves in or out on a day that is known. */
  wisselt: jaNee,
  van: dag,
  tot: dag,
  /** For the huurtoeslag, in euro a year before tax; empty is not known. */
  jaarinkomen: tekst,
});

const kindVorm = deel({
  geboortedatum: dag,
  /** The month from which a child that has become 18 lives somewhere else; empty is staying. */
  vertrekt: maand,
});

const huishoudenVorm = deel({
  aanvrager: persoonVorm,
  /** Who lives in the same home; "alleen" excludes them. "elders": married, but living apart. */
  metWie: keuzes("alleen", "elders", "partner", "kinderen", "anderen"),
  partner: partnerVorm,
  kinderen: lijst(kindVorm),
  huisgenoten: lijst(huisgenootVorm),
  /** Number of people who share costs, beside those of `huisgenoten`; empty is none. */
  kostendelers: tekst,
  /** 18–20 years: can the parents pay? */
  oudersBetalen: jaNeeWeetNiet,
  /** Reduction of the norm by the municipality, in percent; empty is none. */
  verlagingNormProcent: tekst,
  /** Assets minus debts in euro; empty is not asked. */
  vermogen: tekst,
});

/** A month that differs from the others; an empty field is as in other months. */
const afwijkendeMaandVorm = deel({ maand, uren: tekst, bedrag: tekst });

export const baanVorm = deel({
  wie,
  /** Hours per week, also when the wage is not per hour. */
  uren: tekst,
  loonSoort: keuze(
    "uurloon",
    "brutoPerMaand",
    "brutoPerVierWeken",
    "brutoPerWeek",
    "nettoPerMaand",
  ),
  /** Wage in euro for the period of `loonSoort`. */
  bedrag: tekst,
  /** First day. */
  van: dag,
  /** Does the job end on a day that is known? */
  stopt: jaNee,
  /** Last day. */
  tot: dag,
  ritme: keuze("maand", "maandErna", "vierWeken", "week", "weetNiet"),
  /** For four weeks and week: a pay day. */
  eersteBetaaldag: dag,
  /** The last day that this pay covers. */
  eerstePeriodeTot: dag,
  /** Travel money in euro a month: in a net `bedrag`, beside a gross one; empty is none. */
  reisgeld: tekst,
  vakantiegeld: keuze("jaarlijks", "bijElkLoon", "geen", "weetNiet"),
  vakantiegeldMaand: kalendermaand,
  /** With every wage: is it in the amount of `bedrag`, or does it come on top? */
  vakantiegeldErbij: keuze("erin", "erbij", "weetNiet"),
  /** On top: how much, in percent of the wage. */
  vakantiegeldProcent: tekst,
  loonheffingskorting: jaNeeWeetNiet,
  /** Pension premium in percent of the gross wage; empty is none. */
  pensioenpremieProcent: tekst,
  /** Year-end bonus in percent of the gross wage; empty is none. */
  eindejaarsuitkeringProcent: tekst,
  eindejaarsuitkeringMaand: kalendermaand,
  perMaand: lijst(afwijkendeMaandVorm),
  /** Fields for which somebody chose "Weet ik niet". */
  onbekend: keuzes("uren", "loon", "van", "eersteBetaaldag", "eerstePeriodeTot"),
});

/** What working costs a month, in euro; not part of the situation file. */
export const kostenVorm = deel({
  reiskosten: tekst,
  reiskostenvergoeding: tekst,
  kinderopvang: tekst,
});

/** One possibility to compare: a set of jobs at the same time. */
export const scenarioVorm = deel({
  banen: lijst(baanVorm, { leeg: [baanVorm.leeg] }),
  kosten: kostenVorm,
});

const giftVorm = deel({
  maand,
  bedrag: tekst,
  soort: keuze("geld", "natura", "voedselbank"),
});

/** The kinds of income beside a job, in the order of the question. */
export const inkomenSoorten = [
  "uitkering",
  "partneralimentatie",
  "kinderalimentatie",
  "kostgeld",
  "winst",
  "vrijwilligerswerk",
  "loonKind",
  "anders",
] as const;

export const overigInkomenVorm = deel({
  wie,
  soort: keuze(...inkomenSoorten),
  /** Place of the child in `huishouden.kinderen`, from "0"; empty is none. */
  kind: tekst,
  /** Begins or ends on a day that is known. */
  wisselt: jaNee,
  omschrijving: tekst,
  nettoPerMaand: tekst,
  /** Of something else: is tax taken off? */
  belast: jaNeeWeetNiet,
  /** Before tax, without holiday allowance, for the year income of the taxed kinds; empty is not known. */
  brutoPerMaand: tekst,
  /** Does the municipality count it? null: as the kind says. */
  telt: jaNeeWeetNiet,
  metVakantietoeslag: jaNeeWeetNiet,
  van: dag,
  tot: dag,
});

/** The kinds of money that comes once. Of trade and of things of one's own: the two count in another way. */
export const eenmaligSoorten = [
  "verlofuren",
  "ontslagvergoeding",
  "verkoopHandel",
  "verkoopEigen",
  "teruggave",
  "erfenis",
  "anders",
] as const;

const eenmaligVorm = deel({
  wie,
  maand,
  soort: keuze(...eenmaligSoorten),
  netto: tekst,
  /** Before tax; empty is not known, or not taxed. */
  bruto: tekst,
  /** As what it counts for bijstand; null: as the kind says. */
  telt: keuze("inkomen", "vermogen", "nee", "weetNiet"),
});

/** What is taken from the money on the account. */
const inhoudingVorm = deel({
  soort: keuze("aflossing", "beslag", "boete", "anders"),
  /** Euro a month. */
  bedrag: tekst,
  /** It follows what somebody has: the two percentages instead of an amount. */
  procenten: jaNee,
  procentVanNorm: tekst,
  procentVanMeer: tekst,
  /** Begins or ends in a month that is known. */
  wisselt: jaNee,
  van: maand,
  tot: maand,
});

/** What else there is, so that it is asked; "niets" excludes the others. */
const anderGeldVorm = keuzes(
  "inkomen",
  "giften",
  "bedrijf",
  "vrijwilligerswerk",
  "eenmalig",
  "schuld",
  "baanStopt",
  "bijstandBegint",
  "niets",
);

const gebruikteMaandenVorm = deel({
  n: tekst,
  r: tekst,
  z: tekst,
  "34a": tekst,
  /** Not known how many: all are taken as used. */
  weetNiet: vlag,
});

export const premieVorm = deel({
  procent: tekst,
  /** Empty is no maximum. */
  maximumPerMaand: tekst,
  maanden: lijst(kalendermaand),
  /** Empty is no maximum. */
  maximumPerJaar: tekst,
});

export const gemeenteVorm = deel({
  /** CBS code of the municipality, "GM0758"; empty is the national default. */
  code: tekst,
  /** Its name; while it is not chosen from the list, what was typed. */
  naam: tekst,
  verrekenen: keuze("opDeMaand", "maandLater", "weetNiet"),
  uitbetalen: keuze("zelfdeMaand", "volgendeMaand", "weetNiet"),
  /** Does it pay the first months with a wage as if there were none? */
  eerstVolledig: jaNee,
  /** How many of these months, "1"–"3". */
  eersteMaanden: tekst,
  /** What was paid too much in them: paid back later, or taken from the payments after it. */
  terughalen: keuze("later", "verrekenen", "weetNiet"),
  vierWeken: keuze("gemiddelde", "werkdagen", "ontvangen", "weetNiet"),
  /** null: as is usual in the month. */
  reservering: keuze("vanBijstand", "vanNorm"),
  vakantietoeslagUitbetaling: keuze("jaarlijks", "maandelijks"),
  /** Empty is June. */
  vakantietoeslagMaand: kalendermaand,
  premie: misschien(premieVorm),
  bufferbudget: jaNee,
  /** Is an end-of-year payment set off against the months in which it was built up? */
  eindejaarsuitkering: keuze("verrekenen", "vrij", "weetNiet"),
});

const kinderopvangVorm = deel({
  /** Place of the child in `huishouden.kinderen`, from "0". */
  kind: tekst,
  soort: keuze("dagopvang", "bso", "gastouder"),
  urenPerMaand: tekst,
  uurprijs: tekst,
});

export const antwoordenVorm = deel({
  versie: een(1),
  uitkering,
  bijstand: bijstandVorm,
  huishouden: huishoudenVorm,
  /** With a partner: who is going to work. */
  wieWerkt: keuze("aanvrager", "partner", "beiden"),
  /** The first is the one the questions ask about. */
  scenarios: lijst(scenarioVorm, {
    minstens: 1,
    hoogstens: maxScenarios,
    leeg: [scenarioVorm.leeg],
  }),
  anderGeld: anderGeldVorm,
  giften: lijst(giftVorm),
  overigInkomen: lijst(overigInkomenVorm),
  eenmalig: lijst(eenmaligVorm),
  inhoudingen: lijst(inhoudingVorm),
  vrijlating: deel({
    /** Does the municipality let somebody keep part of the wage? */
    mag: jaNeeWeetNiet,
    gebruikt: deel({ aanvrager: gebruikteMaandenVorm, partner: gebruikteMaandenVorm }),
    uitbreidingNietMogelijk: jaNee,
    opnieuwBijNieuweBaan: jaNee,
    /** null: follows `mag` for somebody under 27. */
    vooruitlopen2026: jaNee,
    /** Under 27 in 2026: as for 27 and older. */
    vooruitlopen2026Als27: jaNee,
    /** In 2027, for who kept part of the wage before: the months that are left go on ("n"), or not. */
    overgang2027: keuze("34a", "n", "weetNiet"),
  }),
  gemeente: gemeenteVorm,
  toeslagen: deel({
    meerekenen: jaNee,
    verzekerd: jaNeeWeetNiet,
    huurt: jaNeeWeetNiet,
    /** Rent a month without service costs. */
    kaleHuur: tekst,
    /** null: yes when there are children. */
    kindgebonden: jaNee,
    opvang: jaNee,
    kinderopvang: lijst(kinderopvangVorm),
  }),
  periode: deel({
    /** First month shown; empty is chosen from the jobs. */
    start: maand,
    /** How many months; empty is 12. */
    maanden: tekst,
    /** The day on which the answers are used. Not kept: the store sets it. */
    vandaag: tekst,
  }),
});

type Baan = Inhoud<typeof baanVorm>;

/** A job about which nothing is known yet. */
export function legeBaan(wie: Wie): Baan {
  return { ...baanVorm.leeg, wie };
}

/** A possibility without jobs or costs. */
export function leegScenario(banen: readonly Baan[]): Inhoud<typeof scenarioVorm> {
  return { ...scenarioVorm.leeg, banen };
}

/**
 * Everything that was not answered, one object for ever: what a page draws without answers is not drawn again once the
 * browser knows that there are none.
 */
export const zonderAntwoorden = antwoordenVorm.leeg;

/** No answers at all. `vandaag` is a day, "2026-11-22". */
export function legeAntwoorden(vandaag: string): Inhoud<typeof antwoordenVorm> {
  return { ...zonderAntwoorden, periode: { ...zonderAntwoorden.periode, vandaag } };
}
