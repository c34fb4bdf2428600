/** De uitkeringsspecificatie: de regels van de brief waarin de gemeente vertelt wat zij over een maand betaalt. */
import { NUL, som, tekst, type Decimal } from "./bedrag";
import { maandVan } from "./maand";
import { doorloop, type Maandstand } from "./regels/rekening";
import type { Vaststelling } from "./regels/vaststelling";
import { getoetst } from "./reken";
import type { Bedrag, Maand, Zaak } from "./situatie";

/** De regels van een specificatie, in de volgorde van de brief. */
export const specificatieRegels = [
  "norm",
  "inkomsten",
  "vrijlating",
  "vakantiegeldOverInkomsten",
  "partnerTeltNiet",
  "verrekend",
  "bijstand",
  "reservering",
  "ingehouden",
  "betaald",
] as const;

export type SpecificatieRegel = (typeof specificatieRegels)[number];

/**
 * Bedragen in euro netto. Zij tellen op: inkomsten − vrijlating + vakantiegeldOverInkomsten − partnerTeltNiet = verrekend,
 * norm − verrekend = bijstand (nooit onder nul), bijstand − reservering − ingehouden = betaald.
 */
export type SpecificatieBedragen = Readonly<Record<SpecificatieRegel, Bedrag>>;

/** De specificatie over een maand. */
export interface Specificatie {
  readonly maand: Maand;
  /** De maand waarvan de inkomsten eraf gaan. */
  readonly inkomstenVan: Maand;
  /** De maand waarin het geld komt; null als die na de laatste maand ligt. */
  readonly betaaldIn: Maand | null;
  readonly bedragen: SpecificatieBedragen;
  /** Boven de vermogensgrens is er geen bijstand, hoe veel norm er ook over is. */
  readonly teVeelVermogen: boolean;
}

function bedragenVan(vaststelling: Vaststelling, ingehouden: Decimal): SpecificatieBedragen {
  const { norm, posten, verrekend, bijstand, reservering, betaling } = vaststelling;
  // Van ander geld staat alleen op de brief wat meetelt; wat van loon niet meetelt, heet vrijlating.
  const telt = posten.map((post) => ({
    inkomsten: post.bron === "werk" ? post.netto : post.naVrijlating,
    vrijlating: post.bron === "werk" ? post.netto.minus(post.naVrijlating) : NUL,
  }));
  const bedragen: Record<SpecificatieRegel, Decimal> = {
    norm,
    inkomsten: som(telt.map(({ inkomsten }) => inkomsten)),
    vrijlating: som(telt.map(({ vrijlating }) => vrijlating)),
    vakantiegeldOverInkomsten: som(posten.map(({ vakantietoeslag }) => vakantietoeslag)),
    partnerTeltNiet: som(posten.map((post) => post.verrekend)).minus(verrekend.bedrag),
    verrekend: verrekend.bedrag,
    bijstand,
    reservering,
    ingehouden,
    betaald: betaling.bedrag.minus(ingehouden),
  };
  return Object.fromEntries(
    specificatieRegels.map((regel) => [regel, tekst(bedragen[regel])]),
  ) as SpecificatieBedragen;
}

function specificatieVan(vaststelling: Vaststelling, stand: Maandstand | null): Specificatie {
  return {
    maand: maandVan(vaststelling.over),
    inkomstenVan: maandVan(vaststelling.inkomstenVan),
    betaaldIn: stand === null ? null : maandVan(stand.maand),
    bedragen: bedragenVan(
      vaststelling,
      stand === null ? NUL : som([stand.ingehouden, stand.teruggehaald]),
    ),
    teVeelVermogen: vaststelling.teVeelVermogen,
  };
}

/**
 * De specificaties van een zaak, op volgorde van de maand waarover zij gaan: wat de gemeente vaststelt en betaalt, met
 * dezelfde berekening als `bereken`. Schulden (`inhoudingen`) staan er niet op: niet zeker is wie ze inhoudt.
 * @throws BuitenBereik zoals `bereken`
 */
export function specificaties(zaak: Zaak): readonly Specificatie[] {
  const { standen, nogTeBetalen } = doorloop(getoetst(zaak));
  const betaald = standen.map((stand) => specificatieVan(stand.vaststelling, stand));
  return nogTeBetalen === null ? betaald : [...betaald, specificatieVan(nogTeBetalen, null)];
}
