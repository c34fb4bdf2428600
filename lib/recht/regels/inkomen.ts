/**
 * Wat in een maand met de norm wordt verrekend: inkomsten uit werk (na vrijlating, met de aanspraak op
 * vakantietoeslag), en het inkomen van een partner zonder recht (artikelen 31 en 32 Participatiewet).
 */
import { hoogste, laagste, nietNegatief, NUL, rond, som, tekst, type Decimal } from "../bedrag";
import { pw } from "../bron";
import type { Wie } from "../situatie";
import type { Stap } from "../stap";
import { stap, vanWie } from "../waarde";
import type { Baan } from "./baan";
import { aanspraakOverInkomen, aanspraakStap, type AanspraakArtikel } from "./vakantietoeslag";
import { vrijlatingStap, type Aanspraak } from "./vrijlating";

/** Het loon van een persoon in een maand, voordat er iets af gaat. */
export interface Arbeidsinkomen {
  readonly wie: Wie;
  readonly bruto: Decimal | null;
  readonly netto: Decimal;
  /** Deel van het netto waarover jaarlijks vakantiegeld wordt opgebouwd. */
  readonly nettoMetOpbouw: Decimal;
  readonly artikel: AanspraakArtikel;
  readonly banen: readonly Baan[];
}

/** Een post van de verrekening. */
export interface Post {
  readonly wie: Wie;
  readonly bron: string;
  readonly bruto: Decimal | null;
  readonly netto: Decimal;
  readonly vrijlating: Aanspraak | null;
  readonly naVrijlating: Decimal;
  readonly vakantietoeslag: Decimal;
  readonly verrekend: Decimal;
  readonly stap: () => Stap;
  /** Hoe `netto` tot stand komt. */
  readonly nettoStap: () => Stap;
  /** Alleen bij werk: wat de vrijlating doet. */
  readonly vrijlatingStap?: () => Stap;
}

/** Alle banen van één persoon in een maand samen; null als er geen baan is en niets wordt betaald. */
export function arbeidsinkomen(
  wie: Wie,
  banen: readonly Baan[],
  maand: number,
): Arbeidsinkomen | null {
  let bruto: Decimal | null = NUL;
  let netto = NUL;
  let nettoMetOpbouw = NUL;
  let aanwezig = false;
  let kortingInOpbouw = false;
  for (const baan of banen) {
    const geteld = baan.geteld(maand);
    if (!baan.teltIn(maand) && geteld.netto.isZero()) continue;
    aanwezig = true;
    bruto = bruto === null || geteld.bruto === null ? null : bruto.plus(geteld.bruto);
    netto = netto.plus(geteld.netto);
    if (baan.werk.vakantiegeld.hoe === "jaarlijks" && !geteld.netto.isZero()) {
      nettoMetOpbouw = nettoMetOpbouw.plus(geteld.netto);
      if (baan.werk.loonheffingskorting) kortingInOpbouw = true;
    }
  }
  if (!aanwezig) return null;
  return { wie, bruto, netto, nettoMetOpbouw, artikel: kortingInOpbouw ? "11" : "13", banen };
}

interface Verrekend {
  readonly naVrijlating: Decimal;
  /** Deel na vrijlating waarover vakantietoeslag wordt berekend. */
  readonly grondslag: Decimal;
  readonly vakantietoeslag: Decimal;
  readonly verrekend: Decimal;
}

function verreken(inkomen: Arbeidsinkomen, vrijgelaten: Decimal, maand: number): Verrekend {
  const { netto, nettoMetOpbouw, artikel } = inkomen;
  const naVrijlating = vrijgelaten.isZero() ? netto : netto.minus(vrijgelaten);
  const grondslag = nettoMetOpbouw.equals(netto)
    ? naVrijlating
    : nettoMetOpbouw.isZero()
      ? NUL
      : naVrijlating.times(nettoMetOpbouw).div(netto);
  const vakantietoeslag = rond(aanspraakOverInkomen(grondslag, maand, artikel));
  return {
    naVrijlating,
    grondslag,
    vakantietoeslag,
    verrekend: naVrijlating.plus(vakantietoeslag),
  };
}

/**
 * Post van werk: eerst de vrijlating, dan de vakantietoeslag over wat overblijft.
 * @param noemWie zegt de uitleg bij het loon van wie het is
 */
export function werkpost(
  inkomen: Arbeidsinkomen,
  vrijlating: Aanspraak | null,
  maand: number,
  noemWie: boolean,
): Post {
  const { wie, netto, artikel } = inkomen;
  const { naVrijlating, grondslag, vakantietoeslag, verrekend } = verreken(
    inkomen,
    vrijlating?.bedrag ?? NUL,
    maand,
  );
  const vrij = () => vrijlatingStap(wie, netto, vrijlating, maand);
  const lonen = () => inkomen.banen.flatMap((baan) => baan.geteld(maand).stappen());
  const loon = () => vanWie(wie, netto, lonen());
  return {
    wie,
    bron: "werk",
    bruto: inkomen.bruto,
    netto,
    vrijlating,
    naVrijlating,
    vakantietoeslag,
    verrekend,
    nettoStap: loon,
    vrijlatingStap: vrij,
    stap: () =>
      stap(
        "verrekend",
        verrekend,
        [pw("31", "3")],
        { wie, naVrijlating: tekst(naVrijlating), vakantietoeslag: tekst(vakantietoeslag) },
        {
          onderdelen: [
            ...(noemWie ? [loon()] : lonen()),
            vrij(),
            stap("naVrijlating", naVrijlating, [], {
              wie,
              inkomen: tekst(netto),
              vrijlating: tekst(netto.minus(naVrijlating)),
            }),
            grondslag.isZero()
              ? stap("geenVakantietoeslagOverInkomen", NUL, [], { inkomen: tekst(naVrijlating) })
              : aanspraakStap(grondslag, vakantietoeslag, maand, artikel),
          ],
        },
      ),
  };
}

/** Tot waar het inkomen van een partner zonder recht niet telt: artikel 32 lid 3, of lid 4 als hij elders woont. */
export interface Partnergrens {
  readonly lid: "3" | "4";
  readonly bedrag: Decimal;
}

export interface Verrekening {
  readonly bedrag: Decimal;
  readonly stap: () => Stap;
}

/**
 * Som van de posten. Inkomen van een partner zonder recht telt alleen voor zover het gezamenlijk inkomen, de bijstand
 * inbegrepen, hoger is dan de norm die zou gelden als beiden recht hadden (artikel 32 lid 3); van wie elders woont telt
 * wat boven de norm is die hij alleen zou hebben (lid 4).
 * @param grens die norm; null als er geen partner zonder recht is
 */
export function verrekening(
  posten: readonly Post[],
  norm: Decimal,
  grens: Partnergrens | null,
): Verrekening {
  const posten_ = () => posten.map((post) => post.stap());
  if (grens === null) {
    const bedrag = som(posten.map((post) => post.verrekend));
    return {
      bedrag,
      stap: () => stap("verrekendTotaal", bedrag, [], {}, { onderdelen: posten_() }),
    };
  }
  const van = (wie: Wie): Decimal =>
    som(posten.filter((post) => post.wie === wie).map((post) => post.verrekend));
  const eigen = van("aanvrager");
  const partner = van("partner");
  const elders = grens.lid === "4";
  const meegeteld = elders
    ? nietNegatief(partner.minus(grens.bedrag))
    : laagste(partner, nietNegatief(hoogste(eigen, norm).plus(partner).minus(grens.bedrag)));
  const bedrag = eigen.plus(meegeteld);
  return {
    bedrag,
    stap: () =>
      stap(
        "verrekendTotaal",
        bedrag,
        [],
        {},
        {
          onderdelen: [
            ...posten.filter((post) => post.wie === "aanvrager").map((post) => post.stap()),
            stap(
              elders ? "partnerElders" : "partnerZonderRecht",
              meegeteld,
              [pw("32", grens.lid)],
              { inkomenPartner: tekst(partner), grens: tekst(grens.bedrag) },
            ),
          ],
        },
      ),
  };
}
