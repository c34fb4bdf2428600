/** Wat naast loon en bijstand bij het toetsingsinkomen van een kalenderjaar hoort (artikel 8 Awir). */
import { fractie, getal, NUL, rond, som, type Decimal } from "../bedrag";
import { dagenInMaand, jaarVan, maandnummer } from "../maand";
import { vakantiebijslag } from "../parameters/vakantietoeslag";
import type { OverigInkomen, Zaak } from "../situatie";
import { BELAST_EENMALIG } from "./eenmalig";
import { BELAST, dagenMetInkomen, jaarinkomenOnbekend } from "./overig-inkomen";

/** Het bruto maandbedrag met de vakantietoeslag erbij. */
const MET_VAKANTIETOESLAG = getal(1).plus(fractie(getal(vakantiebijslag[0].waarden.percentage)));

export interface BrutoNaastLoon {
  readonly bruto: Decimal;
  /** Belast geld waarvan het bruto bedrag niet bekend is. */
  readonly ontbreekt: readonly string[];
}

/** Aantal maanden van het jaar waarin het inkomen er is, naar kalenderdagen. */
function maandenIn(overig: OverigInkomen, zaak: Zaak, jaar: number): Decimal {
  return som(
    Array.from({ length: 12 }, (_, plaats) => {
      const maand = jaar * 12 + plaats;
      return getal(dagenMetInkomen(overig, zaak.huishouden, maand)).div(dagenInMaand(maand));
    }),
  );
}

/** Hoort er naast loon en bijstand belast geld bij het jaarinkomen, of geld waarvan niet bekend is of het belast is? */
export function heeftBelastGeld({ overigInkomen, eenmalig }: Zaak): boolean {
  return (
    overigInkomen.some((overig) => BELAST.has(overig.soort) || jaarinkomenOnbekend(overig)) ||
    eenmalig.some(({ soort }) => BELAST_EENMALIG.has(soort))
  );
}

/** Belaste soorten overig inkomen, en het bruto van eenmalig geld, in een kalenderjaar. */
export function brutoNaastLoon(zaak: Zaak, jaar: number): BrutoNaastLoon {
  const ontbreekt: string[] = [];
  const bedragen: Decimal[] = [];
  zaak.overigInkomen.forEach((overig, plaats) => {
    const maanden = maandenIn(overig, zaak, jaar);
    if (!BELAST.has(overig.soort) || maanden.isZero()) return;
    if (overig.brutoPerMaand === null) ontbreekt.push(`overig:${plaats}`);
    else {
      const bedrag = getal(overig.brutoPerMaand).times(maanden);
      const erbij = overig.metVakantietoeslag && overig.soort !== "winst";
      bedragen.push(rond(erbij ? bedrag.times(MET_VAKANTIETOESLAG) : bedrag));
    }
  });
  zaak.eenmalig.forEach(({ maand, soort, bruto }, plaats) => {
    if (jaarVan(maandnummer(maand)) !== jaar) return;
    if (bruto === null && BELAST_EENMALIG.has(soort)) ontbreekt.push(`eenmalig:${plaats}`);
    bedragen.push(bruto === null ? NUL : getal(bruto));
  });
  return { bruto: som(bedragen), ontbreekt };
}
