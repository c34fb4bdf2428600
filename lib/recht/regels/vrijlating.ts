/**
 * Vrijlating van inkomsten uit arbeid, per persoon en per maand: artikel 31 lid 2 onder n, r, y, z en aa (tot en met
 * 2026) en artikel 34a (vanaf 2027) Participatiewet. De vrijlating gaat van het nettoloon af vóór de toets aan de norm.
 */
import { fractie, getal, laagste, NUL, rond, tekst, type Decimal } from "../bedrag";
import { pw } from "../bron";
import { versieIn, waardenIn, type Geldig } from "../geldig";
import { laatsteDag, dagnummer } from "../maand";
import { vrijlatingMaxima } from "../parameters/vrij-te-laten";
import type { Persoon, VrijlatingKeuzes, Wie } from "../situatie";
import type { Stap, Vindplaats } from "../stap";
import type { Grond } from "../uitkomst";
import { stap } from "../waarde";
import type { Baan } from "./baan";

/** Artikel 31 lid 2: percentages en duur in maanden; artikel 34a lid 1. */
const PERCENTAGE: Readonly<Record<Grond, Decimal>> = {
  n: getal("25"),
  r: getal("12.5"),
  y: getal("15"),
  z: getal("15"),
  aa: getal("15"),
  "34a": getal("15"),
};
const DUUR = { n: 6, r: 30, z: 12, "34a": 12 } as const;
/** Artikel 31 lid 5: onder n en r gelden niet voor wie jonger is dan 27. */
const LEEFTIJD_N = 27;
/** Artikel 31 lid 2 onder r: een kind tot 12 jaar. */
const LEEFTIJD_KIND_R = 12;

/** Een vrijlating die in een maand kan gelden. */
export interface Aanspraak {
  readonly grond: Grond;
  readonly bedrag: Decimal;
  readonly maximum: Decimal | null;
  /** Maanden die na deze maand over zijn. */
  readonly maandenOver: number | null;
}

/** Hoever de termijnen van één persoon zijn. Maanden als volgnummer; null: nog niet begonnen. */
interface Termijnen {
  gebruiktN: number;
  /** Onder 27: maanden met loon, waarna de termijn van z begint. */
  maandenMetLoon: number;
  beginZ: number | null;
  beginR: number | null;
  begin34a: number | null;
}

export interface Gegevens {
  readonly wie: Wie;
  readonly persoon: Persoon;
  readonly leeftijd: number;
  readonly alleenstaandeOuder: boolean;
  /** Leeftijden van de kinderen die meetellen. */
  readonly kinderen: readonly number[];
  readonly netto: Decimal;
  readonly banen: readonly Baan[];
}

interface VrijlatingVersie extends Geldig {
  readonly aanspraak: (
    gegevens: Gegevens,
    maand: number,
    termijnen: Termijnen,
    keuzes: VrijlatingKeuzes,
  ) => Aanspraak | null;
}

/** Hetzelfde loon geeft elke maand hetzelfde deel. */
const delenVan = new WeakMap<Decimal, Partial<Record<Grond, Decimal>>>();

function maak(
  grond: Grond,
  netto: Decimal,
  maximum: Decimal | null,
  maandenOver: number | null,
): Aanspraak {
  let delen = delenVan.get(netto);
  if (delen === undefined) {
    delen = {};
    delenVan.set(netto, delen);
  }
  const deel = (delen[grond] ??= rond(netto.times(fractie(PERCENTAGE[grond]))));
  return { grond, bedrag: maximum === null ? deel : laagste(deel, maximum), maximum, maandenOver };
}

/** Dezelfde vrijlating over een ander nettoloon. */
export function overAnderLoon(aanspraak: Aanspraak, netto: Decimal): Aanspraak {
  return maak(aanspraak.grond, netto, aanspraak.maximum, aanspraak.maandenOver);
}

/** Maanden die na deze maand over zijn van een termijn die loopt, of null als hij niet (meer) loopt. */
function over(begin: number | null, duur: number, maand: number): number | null {
  if (begin === null || maand < begin || maand >= begin + duur) return null;
  return begin + duur - 1 - maand;
}

/** Artikel 31 lid 2 zoals het tot en met 2026 geldt. */
function onderdelenVan2026(
  { persoon, leeftijd, alleenstaandeOuder, kinderen, netto }: Gegevens,
  maand: number,
  termijnen: Termijnen,
  keuzes: VrijlatingKeuzes,
): Aanspraak | null {
  const maxima = waardenIn(vrijlatingMaxima, maand);
  const { toepassen } = keuzes;
  const vanaf27 = leeftijd >= LEEFTIJD_N;
  if (toepassen && vanaf27 && termijnen.gebruiktN < DUUR.n)
    return maak("n", netto, maxima.n, DUUR.n - termijnen.gebruiktN - 1);
  if (persoon.medischUrenbeperkt) return maak("y", netto, maxima.y, null);
  if (!toepassen) return null;
  if (persoon.doelgroepLoonkostensubsidie) {
    const overZ = over(termijnen.beginZ, DUUR.z, maand);
    if (overZ !== null) return maak("z", netto, maxima.z, overZ);
    const voorbij = termijnen.beginZ !== null && maand >= termijnen.beginZ + DUUR.z;
    if (voorbij && keuzes.uitbreidingNietMogelijk) return maak("aa", netto, maxima.aa, null);
  }
  const overR = over(termijnen.beginR, DUUR.r, maand);
  if (
    overR !== null &&
    vanaf27 &&
    alleenstaandeOuder &&
    kinderen.some((jaren) => jaren < LEEFTIJD_KIND_R)
  )
    return maak("r", netto, maxima.r, overR);
  return !vanaf27 && keuzes.vooruitlopen2026 ? maak("34a", netto, null, null) : null;
}

/** Artikel 34a zoals het vanaf 2027 geldt. */
function artikel34a(
  { persoon, netto, banen }: Gegevens,
  maand: number,
  termijnen: Termijnen,
  keuzes: VrijlatingKeuzes,
): Aanspraak | null {
  if (persoon.medischUrenbeperkt) return maak("y", netto, null, null);
  if (!keuzes.toepassen) return null;
  const { begin34a } = termijnen;
  if (begin34a === null) return maak("34a", netto, null, DUUR["34a"] - 1);
  const resterend = over(begin34a, DUUR["34a"], maand);
  if (resterend !== null) return maak("34a", netto, null, resterend);
  if (keuzes.uitbreidingNietMogelijk) return maak("34a", netto, null, null);
  return keuzes.opnieuwBijNieuweBaan && nieuweBaanNa(begin34a, maand, banen)
    ? maak("34a", netto, null, DUUR["34a"] - 1)
    : null;
}

/** Levert een baan die na de oude termijn begon in deze maand loon op? (artikel 34a lid 3) */
function nieuweBaanNa(begin34a: number, maand: number, banen: readonly Baan[]): boolean {
  const eindeTermijn = laatsteDag(begin34a + DUUR["34a"] - 1);
  return banen.some(
    (baan) => dagnummer(baan.werk.van) > eindeTermijn && !baan.verdiend(maand).netto.isZero(),
  );
}

export const vrijlatingen: readonly [VrijlatingVersie, ...VrijlatingVersie[]] = [
  { van: "2026-01", tot: "2026-12", aanspraak: onderdelenVan2026 },
  { van: "2027-01", tot: "2027-12", aanspraak: artikel34a },
];

/** De termijnen van één persoon, maand voor maand in volgorde te lopen vanaf de eerste maand van het venster. */
export class Vrijlating {
  readonly #termijnen: Termijnen;

  constructor(
    wie: Wie,
    private readonly keuzes: VrijlatingKeuzes,
    start: number,
  ) {
    const gebruikt = keuzes.gebruikteMaanden[wie];
    const loopt = (maanden: number, duur: number): number | null =>
      maanden > 0 ? start - Math.min(maanden, duur) : null;
    const nOp = gebruikt.n >= DUUR.n;
    this.#termijnen = {
      gebruiktN: Math.min(gebruikt.n, DUUR.n),
      maandenMetLoon: gebruikt.n,
      beginZ: loopt(gebruikt.z, DUUR.z) ?? (nOp ? start : null),
      beginR: loopt(gebruikt.r, DUUR.r) ?? (nOp ? start : null),
      begin34a: loopt(gebruikt["34a"], DUUR["34a"]),
    };
  }

  /** De vrijlating die in deze maand zou gelden; null zonder loon of zonder grond. */
  aanspraak(gegevens: Gegevens, maand: number): Aanspraak | null {
    if (gegevens.netto.isZero()) return null;
    return versieIn(vrijlatingen, maand).aanspraak(gegevens, maand, this.#termijnen, this.keuzes);
  }

  /**
   * Werkt de termijnen bij nadat over de maand is beslist.
   * @param toegepast de vrijlating die is gegeven; null als er geen bijstand over was of geen grond
   */
  verwerk(gegevens: Gegevens, maand: number, toegepast: Aanspraak | null): void {
    if (!this.keuzes.toepassen || gegevens.netto.isZero()) return;
    const termijnen = this.#termijnen;
    if (toegepast?.grond === "n") {
      termijnen.gebruiktN += 1;
      if (termijnen.gebruiktN === DUUR.n) {
        termijnen.beginZ ??= maand + 1;
        termijnen.beginR ??= maand + 1;
      }
    }
    if (gegevens.leeftijd < LEEFTIJD_N) {
      termijnen.maandenMetLoon += 1;
      if (termijnen.maandenMetLoon >= DUUR.n) termijnen.beginZ ??= maand + 1;
    }
    this.#werk34aBij(gegevens, maand, toegepast);
  }

  #werk34aBij(gegevens: Gegevens, maand: number, toegepast: Aanspraak | null): void {
    const termijnen = this.#termijnen;
    if (maand < BEGIN_34A || gegevens.persoon.medischUrenbeperkt) return;
    if (termijnen.begin34a === null) {
      if (toegepast?.grond === "34a") termijnen.begin34a = maand;
      return;
    }
    const { opnieuwBijNieuweBaan, uitbreidingNietMogelijk } = this.keuzes;
    if (
      opnieuwBijNieuweBaan &&
      !uitbreidingNietMogelijk &&
      over(termijnen.begin34a, DUUR["34a"], maand) === null &&
      nieuweBaanNa(termijnen.begin34a, maand, gegevens.banen)
    )
      termijnen.begin34a = maand;
  }
}

/** Eerste maand van artikel 34a. */
const BEGIN_34A = 2027 * 12;

function grondslag(grond: Grond, maand: number): Vindplaats {
  if (maand < BEGIN_34A && grond !== "34a") return pw("31", "2", grond);
  return pw("34a", "1", grond === "y" ? "b" : "a");
}

/** De stap bij een vrijlating: onder of op het maximum, of geen vrijlating. */
export function vrijlatingStap(
  wie: Wie,
  netto: Decimal,
  toegepast: Aanspraak | null,
  maand: number,
): Stap {
  const inkomen = tekst(netto);
  if (toegepast === null) return stap("geenVrijlating", NUL, [], { wie, inkomen });
  const { grond, bedrag, maximum, maandenOver } = toegepast;
  const waarden = { wie, inkomen, percentage: PERCENTAGE[grond].toString(), grond, maandenOver };
  const extra = {
    gemeenteBeslist: grond !== "y",
    voorlopig: grond === "34a" || maand >= BEGIN_34A,
  };
  return maximum !== null && bedrag.equals(maximum)
    ? stap(
        "vrijlatingMaximum",
        bedrag,
        [grondslag(grond, maand)],
        { ...waarden, maximum: tekst(maximum) },
        extra,
      )
    : stap("vrijlatingPercentage", bedrag, [grondslag(grond, maand)], waarden, extra);
}

/** Artikel van een vrijlating als tekst, voor een reden. */
export function vrijlatingArtikel(grond: Grond, maand: number): Vindplaats {
  return grondslag(grond, maand);
}
