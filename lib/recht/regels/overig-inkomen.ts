/**
 * Inkomen dat geen loon is: tot wanneer het er is, wat ervan meetelt en wat het voor het jaarinkomen is (artikelen 31
 * lid 2 onder h en k, 32 lid 1 en 33 Participatiewet).
 */
import { getal, laagste, NUL, rond, tekst, type Decimal } from "../bedrag";
import { pw, regeling } from "../bron";
import { waardenIn } from "../geldig";
import { LEEFTIJD } from "../grenzen";
import {
  dagenInMaand,
  dagnummer,
  dagVanLeeftijd,
  eersteDag,
  jaarVan,
  laatsteDag,
  leeftijd,
} from "../maand";
import { vrijwilligersvergoeding } from "../parameters/vrij-te-laten";
import type { Huishouden, OverigInkomen, Wie, Zaak } from "../situatie";
import type { Stap } from "../stap";
import { stap } from "../waarde";
import { beginmaand, beginVan } from "./begin";
import type { Post } from "./inkomen";
import { aanspraakOverInkomen, aanspraakStap } from "./vakantietoeslag";

type Soort = OverigInkomen["soort"];
const VAN_HET_KIND: ReadonlySet<Soort> = new Set(["kinderalimentatie", "loonKind"]);
export const BELAST: ReadonlySet<Soort> = new Set(["uitkering", "partneralimentatie", "winst"]);

/** Is niet bekend wat dit voor het jaarinkomen is? "anders" is alleen onbelast als het bruto bedrag 0,00 is. */
export function jaarinkomenOnbekend({ soort, brutoPerMaand }: OverigInkomen): boolean {
  return soort === "anders"
    ? brutoPerMaand !== "0.00"
    : BELAST.has(soort) && brutoPerMaand === null;
}

/** Dag waarop het kind 18 wordt en dit inkomen dus niet meer komt; null als het niet aan een kind hangt. */
export function dagVanAchttien(overig: OverigInkomen, huishouden: Huishouden): number | null {
  const kind = huishouden.kinderen[overig.kind ?? -1];
  return kind === undefined || !VAN_HET_KIND.has(overig.soort)
    ? null
    : dagVanLeeftijd(kind.geboortedatum, LEEFTIJD.volwassen);
}

/** Kalenderdagen van de maand waarop het inkomen er is, vanaf `vanaf`. */
export function dagenMetInkomen(
  overig: OverigInkomen,
  huishouden: Huishouden,
  maand: number,
  vanaf = -Infinity,
): number {
  const achttien = dagVanAchttien(overig, huishouden);
  const begin = Math.max(dagnummer(overig.van), eersteDag(maand), vanaf);
  const einde = Math.min(
    laatsteDag(maand),
    overig.tot === null ? Infinity : dagnummer(overig.tot),
    achttien === null ? Infinity : achttien - 1,
  );
  return Math.max(0, einde - begin + 1);
}

/** Netto bedrag van overig inkomen in een maand, naar kalenderdagen; null als het er dan niet is. */
export function overigInMaand(
  overig: OverigInkomen,
  huishouden: Huishouden,
  maand: number,
): Decimal | null {
  const dagen = dagenMetInkomen(overig, huishouden, maand);
  if (dagen === 0) return null;
  return rond(getal(overig.nettoPerMaand).times(dagen).div(dagenInMaand(maand)));
}

/** Wat van het inkomen bij de dagen met bijstand hoort (artikel 32 lid 1 onder b); null als het er dan niet is. */
function overigGeteld(zaak: Zaak, overig: OverigInkomen, maand: number): Decimal | null {
  const bedrag = overigInMaand(overig, zaak.huishouden, maand);
  if (beginmaand(zaak) !== maand) return bedrag;
  const dagen = dagenMetInkomen(overig, zaak.huishouden, maand);
  const vanaf = dagenMetInkomen(overig, zaak.huishouden, maand, beginVan(zaak));
  return vanaf === 0 ? null : rond((bedrag ?? NUL).times(vanaf).div(dagen));
}

/** 27 of ouder op de eerste dag van de maand: eerder geldt lid 2 onder k niet (artikel 31 lid 5). */
function vanaf27(huishouden: Huishouden, wie: Wie, maand: number): boolean {
  const { geboortedatum } = huishouden[wie] ?? huishouden.aanvrager;
  return leeftijd(geboortedatum, maand) >= LEEFTIJD.vanaf27;
}

/**
 * Wat van een vrijwilligersvergoeding vrij is: per persoon tot een bedrag per maand en per kalenderjaar, in de volgorde
 * van het bestand. Maanden van het jaar vóór het venster of vóór de bijstand gebruiken de ruimte ook.
 */
function vrijeVergoeding(zaak: Zaak, wie: Wie, plaats: number, maand: number): Decimal {
  const { huishouden, overigInkomen } = zaak;
  let jaarruimte = waardenIn(vrijwilligersvergoeding, maand).perJaar;
  let vrij = NUL;
  for (let vroeger = jaarVan(maand) * 12; vroeger <= maand; vroeger++) {
    let maandruimte = vanaf27(huishouden, wie, vroeger)
      ? waardenIn(vrijwilligersvergoeding, vroeger).perMaand
      : NUL;
    overigInkomen.forEach((overig, nummer) => {
      if (overig.soort !== "vrijwilligerswerk" || overig.telt === "nee" || overig.wie !== wie)
        return;
      const bedrag = overigGeteld(zaak, overig, vroeger) ?? NUL;
      const deel = laagste(bedrag, laagste(maandruimte, jaarruimte));
      maandruimte = maandruimte.minus(deel);
      jaarruimte = jaarruimte.minus(deel);
      // Wat van de laatste maand is, blijft.
      if (nummer === plaats) vrij = deel;
    });
  }
  return vrij;
}

/** Post van overig inkomen; met vakantietoeslag volgens artikel 12 als die er is. Winst heeft die niet. */
export function overigePost(zaak: Zaak, plaats: number, maand: number): Post | null {
  const overig = zaak.overigInkomen[plaats];
  const netto = overig && overigGeteld(zaak, overig, maand);
  if (!overig || !netto) return null;
  const { omschrijving, soort, telt } = overig;
  const vrijwilliger = soort === "vrijwilligerswerk";
  const vrij =
    telt === "nee" ? netto : vrijwilliger ? vrijeVergoeding(zaak, overig.wie, plaats, maand) : NUL;
  const naVrijlating = netto.minus(vrij);
  const metVakantietoeslag = overig.metVakantietoeslag && soort !== "winst";
  const vakantietoeslag = metVakantietoeslag
    ? rond(aanspraakOverInkomen(naVrijlating, maand, "12"))
    : NUL;
  const verrekend = naVrijlating.plus(vakantietoeslag);
  const maakStap = (): Stap => {
    if (telt === "nee")
      return stap(
        "overigInkomenTeltNiet",
        NUL,
        soort === "loonKind" ? [pw("31", "2", "h")] : [],
        { soort, omschrijving, netto: tekst(netto) },
        { gemeenteBeslist: soort !== "loonKind" },
      );
    const onderdelen = metVakantietoeslag
      ? [aanspraakStap(naVrijlating, vakantietoeslag, maand, "12")]
      : [];
    if (!vrijwilliger)
      return stap(
        "overigInkomen",
        verrekend,
        [pw("32", "1")],
        {
          soort,
          omschrijving,
          netto: tekst(naVrijlating),
          vakantietoeslag: tekst(vakantietoeslag),
        },
        { onderdelen },
      );
    const grenzen = waardenIn(vrijwilligersvergoeding, maand);
    return stap(
      "vrijwilligersvergoeding",
      verrekend,
      [pw("31", "2", "k"), regeling("7")],
      {
        wie: overig.wie,
        netto: tekst(netto),
        vrij: tekst(vrij),
        perMaand: tekst(grenzen.perMaand),
        perJaar: tekst(grenzen.perJaar),
      },
      { onderdelen },
    );
  };
  return {
    wie: overig.wie,
    bron: `overig:${plaats}`,
    bruto: null,
    netto,
    vrijlating: null,
    naVrijlating,
    vakantietoeslag,
    verrekend,
    stap: maakStap,
    nettoStap: () => overigStap(overig, netto),
  };
}

/** Uitleg van het inkomen zelf, wat er ook van telt. */
export function overigStap({ soort, omschrijving }: OverigInkomen, netto: Decimal): Stap {
  return stap("overigInkomen", netto, [], {
    soort,
    omschrijving,
    netto: tekst(netto),
    vakantietoeslag: tekst(NUL),
  });
}
