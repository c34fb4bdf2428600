/**
 * Geld dat één keer komt: als inkomen van die maand (artikel 32 lid 1), als vermogen vanaf die maand (artikel 34), of
 * geen van beide.
 */
import { getal, NUL, som, type Decimal } from "../bedrag";
import { pw } from "../bron";
import { maandnummer, maandVan } from "../maand";
import type { Eenmalig, Zaak } from "../situatie";
import type { Stap, Vindplaats } from "../stap";
import { stap, type Waarde } from "../waarde";
import type { Post } from "./inkomen";
import { staatOpRekening } from "./thuis";

/** Soorten waarvan het bruto bedrag altijd bij het jaarinkomen hoort. */
export const BELAST_EENMALIG: ReadonlySet<Eenmalig["soort"]> = new Set([
  "verlofuren",
  "ontslagvergoeding",
]);

/** Waar staat hoe dit geld telt. */
export function eenmaligArtikel({ telt }: Eenmalig): Vindplaats {
  if (telt === "nee") return pw("31", "2");
  return telt === "inkomen" ? pw("32", "1") : pw("34", "1");
}

/** Wat in een maand komt, elk met zijn plaats in `eenmalig`. */
export function eenmaligIn(
  { eenmalig }: Zaak,
  maand: number,
): readonly (readonly [plaats: number, geld: Eenmalig])[] {
  const naam = maandVan(maand);
  return [...eenmalig.entries()].filter(([, geld]) => geld.maand === naam);
}

function bedragStap(geld: Eenmalig): Stap {
  const { soort, telt } = geld;
  return stap("eenmaligBedrag", getal(geld.netto), [eenmaligArtikel(geld)], { soort, telt });
}

/** Posten van wat in de maand als inkomen telt: geen vrijlating en geen vakantietoeslag. */
export function eenmaligePosten(zaak: Zaak, maand: number): readonly Post[] {
  return eenmaligIn(zaak, maand).flatMap(([plaats, geld]) => {
    if (geld.telt !== "inkomen") return [];
    const netto = getal(geld.netto);
    return {
      wie: geld.wie,
      bron: `eenmalig:${plaats}`,
      bruto: geld.bruto === null ? null : getal(geld.bruto),
      netto,
      vrijlating: null,
      naVrijlating: netto,
      vakantietoeslag: NUL,
      verrekend: netto,
      stap: () => bedragStap(geld),
      nettoStap: () => bedragStap(geld),
    };
  });
}

/** Wat er in de maand van op de rekening komt. */
export function eenmaligOpRekening(zaak: Zaak, maand: number): Waarde {
  const alle = eenmaligIn(zaak, maand)
    .map(([, geld]) => geld)
    .filter(({ wie }) => staatOpRekening(zaak, wie));
  const bedrag = som(alle.map(({ netto }) => getal(netto)));
  return {
    bedrag,
    stap: () => stap("eenmalig", bedrag, [], {}, { onderdelen: alle.map(bedragStap) }),
  };
}

/** Vermogen in een maand: dat van de eerste dag, met wat sinds `start` als vermogen is gekomen; null als niet gevraagd. */
export function vermogenIn(zaak: Zaak, maand: number): Decimal | null {
  const { vermogen } = zaak.huishouden;
  if (vermogen === null) return null;
  const erbij = zaak.eenmalig.filter(
    (geld) =>
      geld.telt === "vermogen" && geld.maand >= zaak.start && maandnummer(geld.maand) <= maand,
  );
  return getal(vermogen).plus(som(erbij.map(({ netto }) => getal(netto))));
}
