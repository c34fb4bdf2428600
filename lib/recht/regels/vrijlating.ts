/**
 * Vrijlating van inkomsten uit arbeid, per persoon en per maand: artikel 31 lid 2 onder n, r, y, z en aa (tot en met
 * 2026) en artikel 34a (vanaf 2027) Participatiewet. De vrijlating gaat van het nettoloon af vóór de toets aan de norm.
 */
import { fractie, laagste, NUL, rond, tekst, type Decimal } from "../bedrag";
import { pw } from "../bron";
import { isVoorlopig, versieIn, waardenIn, type Geldig } from "../geldig";
import { dagnummer, laatsteDag, leeftijd, maandnummer } from "../maand";
import { artikel34a, overgangVrijlating, vrijlatingGronden } from "../parameters/vrijlating";
import { vrijlatingMaxima } from "../parameters/vrij-te-laten";
import type { Huishouden, Persoon, VrijlatingKeuzes, Wie, Zaak } from "../situatie";
import type { Stap, Vindplaats } from "../stap";
import type { Grond } from "../uitkomst";
import { stap } from "../waarde";
import type { Baan } from "./baan";
import { beginmaand } from "./begin";
import { samenstelling } from "./thuis";

/** De gronden en termijnen van artikel 31; een termijn die in 2026 loopt, telt in de overgang nog mee. */
const { n: N, r: R, z: Z, leeftijd: LEEFTIJD } = vrijlatingGronden[0].waarden;
const MAANDEN_34A = artikel34a[0].waarden.maanden;
/** Eerste maand van artikel 34a. */
export const BEGIN_34A = maandnummer(artikel34a[0].van);

/** Een vrijlating die in een maand kan gelden. */
export interface Aanspraak {
  readonly grond: Grond;
  readonly percentage: Decimal;
  readonly bedrag: Decimal;
  readonly maximum: Decimal | null;
  /** Maanden die na deze maand over zijn. */
  readonly maandenOver: number | null;
  /** Een vrijlating van voor 2027 die doorloopt. */
  readonly overgang: boolean;
}

/** Hoever de termijnen van één persoon zijn. Maanden als volgnummer; null: nog niet begonnen. */
interface Termijnen {
  gebruiktN: number;
  /** Onder 27: maanden met loon, waarna de termijn van z begint. */
  maandenMetLoon: number;
  beginZ: number | null;
  beginR: number | null;
  begin34a: number | null;
  /** Onder n zijn voor 2027 maanden gebruikt, en er zijn er over. */
  nLooptDoor: boolean;
  /** Onder r is voor 2027 vrijgelaten, en op 1 januari 2027 zijn de voorwaarden er nog. */
  rLooptDoor: boolean;
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

function maak(
  grond: Grond,
  netto: Decimal,
  percentage: Decimal,
  rest: Partial<Pick<Aanspraak, "maximum" | "maandenOver" | "overgang">> = {},
): Aanspraak {
  const { maximum = null, maandenOver = null, overgang = false } = rest;
  const deel = rond(netto.times(fractie(percentage)));
  const bedrag = maximum === null ? deel : laagste(deel, maximum);
  return { grond, percentage, bedrag, maximum, maandenOver, overgang };
}

/** Dezelfde vrijlating over een ander nettoloon. */
export function overAnderLoon(aanspraak: Aanspraak, netto: Decimal): Aanspraak {
  return maak(aanspraak.grond, netto, aanspraak.percentage, aanspraak);
}

/** Maanden die na deze maand over zijn van een termijn; null als hij niet is begonnen of voorbij is. */
function over(begin: number | null, duur: number, maand: number): number | null {
  return begin === null || maand >= begin + duur ? null : begin + duur - 1 - maand;
}

/** Artikel 31 lid 2 zoals het tot en met 2026 geldt. */
function onderdelenVan2026(
  { persoon, leeftijd: jaren, alleenstaandeOuder, kinderen, netto }: Gegevens,
  maand: number,
  termijnen: Termijnen,
  keuzes: VrijlatingKeuzes,
): Aanspraak | null {
  const maxima = waardenIn(vrijlatingMaxima, maand);
  const gronden = waardenIn(vrijlatingGronden, maand);
  const { toepassen } = keuzes;
  const volwassen = jaren >= gronden.leeftijd;
  if (toepassen && (volwassen || keuzes.vooruitlopen2026Als27) && termijnen.gebruiktN < N.maanden)
    return maak("n", netto, gronden.n.percentage, {
      maximum: maxima.n,
      maandenOver: N.maanden - termijnen.gebruiktN - 1,
    });
  if (persoon.medischUrenbeperkt)
    return maak("y", netto, gronden.y.percentage, { maximum: maxima.y });
  if (!toepassen) return null;
  if (persoon.doelgroepLoonkostensubsidie) {
    const overZ = over(termijnen.beginZ, Z.maanden, maand);
    if (overZ !== null)
      return maak("z", netto, gronden.z.percentage, { maximum: maxima.z, maandenOver: overZ });
    if (termijnen.beginZ !== null && keuzes.uitbreidingNietMogelijk)
      return maak("aa", netto, gronden.aa.percentage, { maximum: maxima.aa });
  }
  const overR = over(termijnen.beginR, R.maanden, maand);
  if (
    overR !== null &&
    volwassen &&
    alleenstaandeOuder &&
    kinderen.some((kind) => kind < gronden.r.kindTot)
  )
    return maak("r", netto, gronden.r.percentage, { maximum: maxima.r, maandenOver: overR });
  return !volwassen && keuzes.vooruitlopen2026
    ? maak("34a", netto, waardenIn(artikel34a, BEGIN_34A).percentage)
    : null;
}

/** Artikel 34a zoals het vanaf 2027 geldt, met wat van voor die tijd doorloopt. */
function artikel34aMetOvergang(
  gegevens: Gegevens,
  maand: number,
  termijnen: Termijnen,
  keuzes: VrijlatingKeuzes,
): Aanspraak | null {
  const { persoon, netto, banen } = gegevens;
  const overgang = looptDoor(keuzes) ? waardenIn(overgangVrijlating, maand) : null;
  if (overgang !== null && termijnen.nLooptDoor && termijnen.gebruiktN < N.maanden)
    return maak("n", netto, overgang.n.percentage, {
      maximum: overgang.n.maximum,
      maandenOver: N.maanden - termijnen.gebruiktN - 1,
      overgang: true,
    });
  const { percentage } = waardenIn(artikel34a, maand);
  if (persoon.medischUrenbeperkt) return maak("y", netto, percentage);
  if (!keuzes.toepassen) return null;
  const vijftien = (maandenOver: number | null): Aanspraak =>
    maak("34a", netto, percentage, { maandenOver });
  if (overgang !== null && termijnen.nLooptDoor)
    return vijftien(over(BEGIN_34A, MAANDEN_34A, maand));
  if (overgang !== null && termijnen.rLooptDoor) {
    const maandenOver = over(termijnen.beginR, R.maanden, maand);
    return maandenOver === null
      ? null
      : maak("34a", netto, overgang.r.percentage, { maandenOver, overgang: true });
  }
  const { begin34a } = termijnen;
  if (begin34a === null) return vijftien(MAANDEN_34A - 1);
  const resterend = over(begin34a, MAANDEN_34A, maand);
  if (resterend !== null) return vijftien(resterend);
  if (keuzes.uitbreidingNietMogelijk) return vijftien(null);
  return keuzes.opnieuwBijNieuweBaan && nieuweBaanNa(begin34a, maand, banen)
    ? vijftien(MAANDEN_34A - 1)
    : null;
}

/** Loopt in 2027 door wat daarvoor is toegekend? */
function looptDoor({ toepassen, overgang2027 }: VrijlatingKeuzes): boolean {
  return toepassen && overgang2027 === "n";
}

/** Is dit op de eerste dag van artikel 34a een alleenstaande ouder met een jong genoeg kind? */
function heeftJongKind(huishouden: Huishouden): boolean {
  const { alleenstaandeOuder, kinderen } = samenstelling(huishouden, BEGIN_34A);
  return alleenstaandeOuder && kinderen.some((kind) => kind < R.kindTot);
}

/** Levert een baan die na de oude termijn begon in deze maand loon op? (artikel 34a lid 3) */
function nieuweBaanNa(begin34a: number, maand: number, banen: readonly Baan[]): boolean {
  const eindeTermijn = laatsteDag(begin34a + MAANDEN_34A - 1);
  return banen.some(
    (baan) => dagnummer(baan.werk.van) > eindeTermijn && !baan.geteld(maand).netto.isZero(),
  );
}

export const vrijlatingen: readonly [VrijlatingVersie, ...VrijlatingVersie[]] = [
  { van: "2026-01", tot: "2026-12", aanspraak: onderdelenVan2026 },
  { van: "2027-01", tot: "2027-12", aanspraak: artikel34aMetOvergang },
];

/** De termijnen van één persoon, maand voor maand in volgorde te lopen vanaf de eerste maand van het venster. */
export class Vrijlating {
  readonly #termijnen: Termijnen;
  readonly #keuzes: VrijlatingKeuzes;
  /** Op de eerste dag van artikel 34a: een alleenstaande ouder met een jong genoeg kind. */
  readonly #jongKindBijOvergang: boolean;
  #liepDoor = false;

  constructor(wie: Wie, zaak: Zaak) {
    const { huishouden, vrijlating } = zaak;
    // Wat voor het venster is gebruikt, loopt door vanaf de maand waarin er bijstand is.
    const start = beginmaand(zaak) ?? maandnummer(zaak.start);
    const gebruikt = vrijlating.gebruikteMaanden[wie];
    const loopt = (maanden: number, duur: number): number | null =>
      maanden > 0 ? start - Math.min(maanden, duur) : null;
    const nOp = gebruikt.n >= N.maanden;
    const begonnen = (maanden: number, duur: number): boolean => maanden > 0 && maanden < duur;
    const geboren = (huishouden[wie] ?? huishouden.aanvrager).geboortedatum;
    this.#keuzes = vrijlating;
    this.#jongKindBijOvergang = heeftJongKind(huishouden);
    this.#termijnen = {
      gebruiktN: Math.min(gebruikt.n, N.maanden),
      maandenMetLoon: gebruikt.n,
      beginZ: loopt(gebruikt.z, Z.maanden) ?? (nOp ? start : null),
      beginR: loopt(gebruikt.r, R.maanden) ?? (nOp ? start : null),
      begin34a: loopt(gebruikt["34a"], MAANDEN_34A),
      // Onder 27 zijn gebruikte maanden onder n maanden met loon, tenzij de gemeente hen als 27 behandelt.
      nLooptDoor:
        begonnen(gebruikt.n, N.maanden) &&
        (vrijlating.vooruitlopen2026Als27 ||
          leeftijd(geboren, maandnummer(zaak.start)) >= LEEFTIJD),
      rLooptDoor: this.#jongKindBijOvergang && begonnen(gebruikt.r, R.maanden),
    };
  }

  /** Kwam er een maand met loon waarin een vrijlating van voor 2027 door kon lopen? Alleen dan doet `overgang2027` iets. */
  get kanDoorlopen(): boolean {
    return this.#liepDoor;
  }

  /** De vrijlating die in deze maand zou gelden; null zonder loon of zonder grond. */
  aanspraak(gegevens: Gegevens, maand: number): Aanspraak | null {
    if (gegevens.netto.isZero()) return null;
    const { nLooptDoor, rLooptDoor } = this.#termijnen;
    if (maand >= BEGIN_34A && this.#keuzes.toepassen && (nLooptDoor || rLooptDoor))
      this.#liepDoor = true;
    return versieIn(vrijlatingen, maand).aanspraak(gegevens, maand, this.#termijnen, this.#keuzes);
  }

  /**
   * Werkt de termijnen bij nadat over de maand is beslist.
   * @param toegepast de vrijlating die is gegeven; null als er geen bijstand over was of geen grond
   */
  verwerk(gegevens: Gegevens, maand: number, toegepast: Aanspraak | null): void {
    if (gegevens.netto.isZero()) return;
    const termijnen = this.#termijnen;
    if (toegepast?.grond === "n") {
      termijnen.gebruiktN += 1;
      if (termijnen.gebruiktN === N.maanden) {
        termijnen.beginZ ??= maand + 1;
        termijnen.beginR ??= maand + 1;
      }
    }
    if (gegevens.leeftijd < LEEFTIJD && !this.#keuzes.vooruitlopen2026Als27) {
      termijnen.maandenMetLoon += 1;
      if (termijnen.maandenMetLoon >= N.maanden) termijnen.beginZ ??= maand + 1;
    }
    if (maand >= BEGIN_34A) this.#werk34aBij(gegevens, maand, toegepast);
    else if (toegepast?.grond === "n") termijnen.nLooptDoor = termijnen.gebruiktN < N.maanden;
    else if (toegepast?.grond === "r") termijnen.rLooptDoor = this.#jongKindBijOvergang;
  }

  #werk34aBij(gegevens: Gegevens, maand: number, toegepast: Aanspraak | null): void {
    const termijnen = this.#termijnen;
    if (termijnen.begin34a === null) {
      if (toegepast?.grond === "34a") termijnen.begin34a = maand;
      return;
    }
    const { opnieuwBijNieuweBaan, uitbreidingNietMogelijk } = this.#keuzes;
    if (
      opnieuwBijNieuweBaan &&
      !uitbreidingNietMogelijk &&
      over(termijnen.begin34a, MAANDEN_34A, maand) === null &&
      nieuweBaanNa(termijnen.begin34a, maand, gegevens.banen)
    )
      termijnen.begin34a = maand;
  }
}

/** Artikel van een vrijlating. */
export function vrijlatingArtikel(grond: Grond, maand: number): Vindplaats {
  if (maand >= BEGIN_34A && grond !== "34a" && grond !== "y") return pw("78ff");
  if (grond === "34a" || maand >= BEGIN_34A) return pw("34a", "1", grond === "y" ? "b" : "a");
  return pw("31", "2", grond);
}

/** Berust deze vrijlating op een voorlopige regel? */
export function isVoorlopigeVrijlating({ grond, overgang }: Aanspraak, maand: number): boolean {
  if (overgang) return isVoorlopig(overgangVrijlating, maand);
  return (
    (grond === "34a" || maand >= BEGIN_34A) && isVoorlopig(artikel34a, Math.max(maand, BEGIN_34A))
  );
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
  const { grond, percentage, bedrag, maximum, maandenOver, overgang } = toegepast;
  const waarden = { wie, inkomen, percentage: percentage.toString(), grond, maandenOver };
  const extra = {
    gemeenteBeslist: grond !== "y",
    voorlopig: isVoorlopigeVrijlating(toegepast, maand),
  };
  const artikel = vrijlatingArtikel(grond, maand);
  const grondslag = overgang && grond === "34a" ? [artikel, pw("78ff")] : [artikel];
  return maximum !== null && bedrag.equals(maximum)
    ? stap("vrijlatingMaximum", bedrag, grondslag, { ...waarden, maximum: tekst(maximum) }, extra)
    : stap("vrijlatingPercentage", bedrag, grondslag, waarden, extra);
}
