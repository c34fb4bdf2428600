/** De samenvatting van een reeks maanden. */
import { getal, rond, som, tekst, type Decimal } from "../bedrag";
import { maandVan } from "../maand";
import type { MaandBedrag, Totalen } from "../uitkomst";
import type { Verloop, Onderdeel } from "./rekening";

export interface Maandtotaal {
  readonly maand: number;
  readonly totaal: Decimal;
  /** Er is deze maand iets eenmaligs. */
  readonly eenmalig: boolean;
  /** Het eenmalige deel. */
  readonly eenmaligBedrag: Decimal;
}

/** Onderdelen die maar in enkele maanden komen. */
export const EENMALIG: readonly Onderdeel[] = [
  "vakantiegeldWerk",
  "vakantietoeslagBijstand",
  "eindejaarsuitkering",
  "premie",
  "giften",
];

/** Totalen per maand met wat eenmalig is: vakantiegeld, premie, gift of een tweede vierwekenloon. */
export function maandtotalen(
  verloop: Verloop,
  toeslagen: readonly Decimal[] | null,
): readonly Maandtotaal[] {
  return verloop.standen.map((stand, plaats) => {
    const eenmaligBedrag = som([
      ...EENMALIG.map((onderdeel) => stand.rekening[onderdeel]?.bedrag ?? getal(0)),
      stand.tweedeLoon,
    ]);
    const extraLoon = stand.betalingen.some(
      (aantal, baan) =>
        aantal > 1 && verloop.kader.banen[baan]?.werk.betaling.ritme === "vierWeken",
    );
    return {
      maand: stand.maand,
      totaal: stand.totaal.plus(toeslagen?.[plaats] ?? getal(0)),
      eenmalig: extraLoon || !eenmaligBedrag.isZero(),
      eenmaligBedrag,
    };
  });
}

/**
 * De gewone maand: het totaal dat zonder eenmalige bedragen het vaakst voorkomt, bij gelijke stand het eerste. Heeft
 * elke maand iets eenmaligs, dan de totalen zonder die bedragen.
 */
export function gewoneMaand(maanden: readonly Maandtotaal[]): Decimal {
  const gewone = maanden.filter((maand) => !maand.eenmalig);
  const bedragen = (gewone.length > 0 ? gewone : maanden).map((maand) =>
    gewone.length > 0 ? maand.totaal : maand.totaal.minus(maand.eenmaligBedrag),
  );
  const aantallen = new Map<string, { aantal: number; bedrag: Decimal }>();
  for (const bedrag of bedragen) {
    const sleutel = bedrag.toString();
    const al = aantallen.get(sleutel);
    aantallen.set(sleutel, { aantal: (al?.aantal ?? 0) + 1, bedrag });
  }
  let beste = { aantal: 0, bedrag: getal(0) };
  for (const kandidaat of aantallen.values())
    if (kandidaat.aantal > beste.aantal) beste = kandidaat;
  return beste.bedrag;
}

/** Totaal, gemiddelde per maand en gewone maand. */
export function totalen(maanden: readonly Maandtotaal[]): {
  readonly totaal: Decimal;
  readonly gemiddeld: Decimal;
  readonly gewoneMaand: Decimal;
} {
  const totaal = som(maanden.map((maand) => maand.totaal));
  return { totaal, gemiddeld: rond(totaal.div(maanden.length)), gewoneMaand: gewoneMaand(maanden) };
}

export function alsTekst(waarden: ReturnType<typeof totalen>): Totalen {
  return {
    totaal: tekst(waarden.totaal),
    gemiddeld: tekst(waarden.gemiddeld),
    gewoneMaand: tekst(waarden.gewoneMaand),
  };
}

/** De eerste maand met het laagste of hoogste totaal. */
export function uiterste(
  maanden: readonly Maandtotaal[],
  welke: "laagste" | "hoogste",
): MaandBedrag {
  let gevonden = maanden[0];
  for (const maand of maanden)
    if (
      gevonden !== undefined &&
      (welke === "laagste"
        ? maand.totaal.lessThan(gevonden.totaal)
        : maand.totaal.greaterThan(gevonden.totaal))
    )
      gevonden = maand;
  if (gevonden === undefined) throw new RangeError("Een zaak heeft ten minste één maand.");
  return { maand: maandVan(gevonden.maand), bedrag: tekst(gevonden.totaal) };
}
