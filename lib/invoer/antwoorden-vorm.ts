/**
 * One description of all answers: what is empty, how kept answers are read, and how they are written. A field that is
 * added to the types of antwoorden.ts gets its line here; without it the types do not fit.
 */
import type { LoonSoort, Wie } from "@/lib/recht";
import type {
  AfwijkendeMaandAntwoorden,
  AnderGeld,
  Antwoorden,
  BaanAntwoorden,
  BaanOnbekend,
  Bijzonderheid,
  EigenKosten,
  GebruikteMaandenAntwoorden,
  GemeenteAntwoorden,
  GiftAntwoorden,
  Huisgenoot,
  HuisgenootSituatie,
  HuishoudenAntwoorden,
  JaNee,
  JaNeeWeetNiet,
  KinderopvangAntwoorden,
  Medebewoner,
  OverigInkomenAntwoorden,
  OverigInkomenSoort,
  PartnerAntwoorden,
  PeriodeAntwoorden,
  PersoonAntwoorden,
  PremieAntwoorden,
  ScenarioAntwoorden,
  ToeslagenAntwoorden,
  Uitkering,
  VrijlatingAntwoorden,
} from "./antwoorden";
import { deel, een, keuze, keuzes, lijst, misschien, tekst, vlag } from "./vorm";

/** How many possibilities can be compared beside "nu". */
export const maxScenarios = 3;

const wie = een<Wie>("aanvrager", "partner");
const jaNee = keuze<JaNee>("ja", "nee");
const jaNeeWeetNiet = keuze<JaNeeWeetNiet>("ja", "nee", "weetNiet");
const bijzonderheden = keuzes<Bijzonderheid>(
  "niets",
  "medischUrenbeperkt",
  "loonkostensubsidie",
  "inrichting",
  "zelfstandige",
);

const baanVorm = deel<BaanAntwoorden>({
  wie,
  uren: tekst,
  loonSoort: keuze<LoonSoort>(
    "uurloon",
    "brutoPerMaand",
    "brutoPerVierWeken",
    "brutoPerWeek",
    "nettoPerMaand",
  ),
  bedrag: tekst,
  van: tekst,
  stopt: jaNee,
  tot: tekst,
  ritme: keuze("maand", "maandErna", "vierWeken", "week", "weetNiet"),
  eersteBetaaldag: tekst,
  eerstePeriodeTot: tekst,
  reisgeld: tekst,
  vakantiegeld: keuze("jaarlijks", "bijElkLoon", "geen", "weetNiet"),
  vakantiegeldMaand: tekst,
  vakantiegeldErbij: keuze("erin", "erbij", "weetNiet"),
  vakantiegeldProcent: tekst,
  loonheffingskorting: jaNeeWeetNiet,
  pensioenpremieProcent: tekst,
  eindejaarsuitkeringProcent: tekst,
  eindejaarsuitkeringMaand: tekst,
  perMaand: lijst(deel<AfwijkendeMaandAntwoorden>({ maand: tekst, uren: tekst, bedrag: tekst })),
  onbekend: keuzes<BaanOnbekend>("uren", "loon", "van", "eersteBetaaldag", "eerstePeriodeTot"),
});

const scenarioVorm = deel<ScenarioAntwoorden>({
  banen: lijst(baanVorm, { leeg: [baanVorm.leeg] }),
  kosten: deel<EigenKosten>({
    reiskosten: tekst,
    reiskostenvergoeding: tekst,
    kinderopvang: tekst,
  }),
});

const gebruikt = deel<GebruikteMaandenAntwoorden>({
  n: tekst,
  r: tekst,
  z: tekst,
  "34a": tekst,
  weetNiet: vlag,
});

/** Everything that somebody can answer. `periode.vandaag` is not kept: the store sets it. */
export const antwoordenVorm = deel<Antwoorden>({
  versie: een(1),
  uitkering: keuze<Uitkering>("bijstand", "aangevraagd", "ioaw", "ioaz", "bbz", "aow", "weetNiet"),
  huishouden: deel<HuishoudenAntwoorden>({
    aanvrager: deel<PersoonAntwoorden>({ geboortedatum: tekst, bijzonderheden }),
    metWie: keuzes<Medebewoner>("alleen", "partner", "kinderen", "anderen"),
    partner: deel<PartnerAntwoorden>({
      geboortedatum: tekst,
      bijzonderheden,
      recht: jaNeeWeetNiet,
      reden: keuze("studeert", "verblijf", "anders", "weetNiet"),
    }),
    kinderen: lijst(deel<{ readonly geboortedatum: string }>({ geboortedatum: tekst })),
    huisgenoten: lijst(
      deel<Huisgenoot>({
        geboortedatum: tekst,
        situatie: keuze<HuisgenootSituatie>(
          "gewoon",
          "opleiding",
          "huurcontract",
          "ikHuur",
          "eigenContract",
          "weetNiet",
        ),
      }),
    ),
    kostendelers: tekst,
    oudersBetalen: jaNeeWeetNiet,
    verlagingNormProcent: tekst,
    vermogen: tekst,
  }),
  wieWerkt: keuze<Wie | "beiden">("aanvrager", "partner", "beiden"),
  scenarios: lijst(scenarioVorm, {
    minstens: 1,
    hoogstens: maxScenarios,
    leeg: [scenarioVorm.leeg],
  }),
  anderGeld: keuzes<AnderGeld>("inkomen", "giften", "bedrijf", "baanStopt", "niets"),
  giften: lijst(
    deel<GiftAntwoorden>({
      maand: tekst,
      bedrag: tekst,
      soort: keuze("geld", "natura", "voedselbank"),
    }),
  ),
  overigInkomen: lijst(
    deel<OverigInkomenAntwoorden>({
      wie,
      soort: keuze<OverigInkomenSoort>(
        "uitkering",
        "partneralimentatie",
        "kinderalimentatie",
        "kostgeld",
        "winst",
        "loonKind",
        "anders",
      ),
      kind: tekst,
      wisselt: jaNee,
      omschrijving: tekst,
      nettoPerMaand: tekst,
      metVakantietoeslag: jaNeeWeetNiet,
      van: tekst,
      tot: tekst,
    }),
  ),
  vrijlating: deel<VrijlatingAntwoorden>({
    mag: jaNeeWeetNiet,
    gebruikt: deel<Readonly<Record<Wie, GebruikteMaandenAntwoorden>>>({
      aanvrager: gebruikt,
      partner: gebruikt,
    }),
    uitbreidingNietMogelijk: jaNee,
    opnieuwBijNieuweBaan: jaNee,
    vooruitlopen2026: jaNee,
  }),
  gemeente: deel<GemeenteAntwoorden>({
    code: tekst,
    naam: tekst,
    verrekenen: keuze("opDeMaand", "maandLater", "weetNiet"),
    uitbetalen: keuze("zelfdeMaand", "volgendeMaand", "weetNiet"),
    vierWeken: keuze("gemiddelde", "werkdagen", "ontvangen", "weetNiet"),
    reservering: keuze("vanBijstand", "vanNorm"),
    vakantietoeslagUitbetaling: keuze("jaarlijks", "maandelijks"),
    vakantietoeslagMaand: tekst,
    premie: misschien(
      deel<PremieAntwoorden>({
        procent: tekst,
        maximumPerMaand: tekst,
        maanden: lijst(tekst),
        maximumPerJaar: tekst,
      }),
    ),
    bufferbudget: jaNee,
  }),
  toeslagen: deel<ToeslagenAntwoorden>({
    meerekenen: jaNee,
    verzekerd: jaNeeWeetNiet,
    huurt: jaNeeWeetNiet,
    kaleHuur: tekst,
    kindgebonden: jaNee,
    opvang: jaNee,
    kinderopvang: lijst(
      deel<KinderopvangAntwoorden>({
        kind: tekst,
        soort: keuze("dagopvang", "bso", "gastouder"),
        urenPerMaand: tekst,
        uurprijs: tekst,
      }),
    ),
  }),
  periode: deel<PeriodeAntwoorden>({ start: tekst, maanden: tekst, vandaag: tekst }),
});

/** A job about which nothing is known yet. */
export function legeBaan(wie: Wie): BaanAntwoorden {
  return { ...baanVorm.leeg, wie };
}

/** A possibility without jobs or costs. */
export function leegScenario(banen: readonly BaanAntwoorden[]): ScenarioAntwoorden {
  return { ...scenarioVorm.leeg, banen };
}

/**
 * Everything that was not answered, one object for ever: what a page draws without answers is not drawn again once the
 * browser knows that there are none.
 */
export const zonderAntwoorden = antwoordenVorm.leeg;

/** No answers at all. `vandaag` is a day, "2026-11-22". */
export function legeAntwoorden(vandaag: string): Antwoorden {
  return { ...zonderAntwoorden, periode: { ...zonderAntwoorden.periode, vandaag } };
}
