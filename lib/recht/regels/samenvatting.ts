/** De samenvatting van een reeks maanden. */
import { NUL, rond, som, tekst, type Decimal } from "../bedrag";
import { maandVan } from "../maand";
import type { GewoneMaand, MaandBedrag } from "../uitkomst";
import type { Verloop, Onderdeel } from "./rekening";

export interface Maandtotaal {
  readonly maand: number;
  readonly totaal: Decimal;
  /** Wat er deze maand eenmalig is. */
  readonly eenmaligBedrag: Decimal;
  /** Er komt deze maand loon op de rekening. */
  readonly metLoon: boolean;
  /** De hele maand valt binnen een baan. */
  readonly heleMaandWerk: boolean;
}

/** Onderdelen die maar in enkele maanden komen. */
export const EENMALIG: readonly Onderdeel[] = [
  "vakantiegeldWerk",
  "vakantietoeslagBijstand",
  "eindejaarsuitkering",
  "premie",
  "giften",
  "eenmalig",
];

/** Totalen per maand met wat eenmalig is: vakantiegeld, premie, gift of een tweede vierwekenloon. */
export function maandtotalen(
  verloop: Verloop,
  toeslagen: readonly Decimal[] | null,
): readonly Maandtotaal[] {
  return verloop.standen.map((stand, plaats) => {
    const eenmaligBedrag = som([
      ...EENMALIG.map((onderdeel) => stand.rekening[onderdeel]?.bedrag ?? NUL),
      stand.tweedeLoon,
    ]);
    const { banenThuis } = verloop.kader;
    return {
      maand: stand.maand,
      totaal: stand.totaal.plus(toeslagen?.[plaats] ?? NUL),
      eenmaligBedrag,
      metLoon: stand.rekening.loon !== undefined,
      heleMaandWerk: banenThuis.some(
        (baan) => baan.actiefIn(stand.maand) && !baan.deelIn(stand.maand),
      ),
    };
  });
}

/**
 * De gewone maand: het totaal dat zonder eenmalige bedragen het vaakst voorkomt, bij gelijke stand het eerste. Heeft
 * elke maand iets eenmaligs, dan de totalen zonder die bedragen.
 */
function gewoneMaand(maanden: readonly Maandtotaal[]): Decimal {
  const gewone = maanden.filter((maand) => maand.eenmaligBedrag.isZero());
  const bedragen = (gewone.length > 0 ? gewone : maanden).map((maand) =>
    maand.totaal.minus(maand.eenmaligBedrag),
  );
  const aantallen = new Map<string, { aantal: number; bedrag: Decimal }>();
  for (const bedrag of bedragen) {
    const sleutel = bedrag.toString();
    const al = aantallen.get(sleutel);
    aantallen.set(sleutel, { aantal: (al?.aantal ?? 0) + 1, bedrag });
  }
  let beste = { aantal: 0, bedrag: NUL };
  for (const kandidaat of aantallen.values())
    if (kandidaat.aantal > beste.aantal) beste = kandidaat;
  return beste.bedrag;
}

/**
 * Plaatsen van de maanden met werk: hele maanden binnen een baan met loon op de rekening, en zijn die er niet dan alle
 * maanden met loon op de rekening. Leeg als er in geen maand loon komt.
 */
function werkmaanden(maanden: readonly Maandtotaal[]): readonly number[] {
  const metLoon = [...maanden.keys()].filter((plaats) => maanden[plaats]?.metLoon);
  const heel = metLoon.filter((plaats) => maanden[plaats]?.heleMaandWerk);
  return heel.length > 0 ? heel : metLoon;
}

/** De maanden op deze plaatsen; zonder plaatsen alle. */
function alleen(
  maanden: readonly Maandtotaal[],
  plaatsen: readonly number[],
): readonly Maandtotaal[] {
  return plaatsen.length === 0 ? maanden : maanden.filter((_, plaats) => plaatsen.includes(plaats));
}

/**
 * De gewone maand van de maanden met werk, met werk en zonder; komt er in geen maand loon, dan is er geen gewone maand met
 * werk, en is zij die zonder werk.
 */
export function gewoneMaandVan(
  maanden: readonly Maandtotaal[],
  zonder: readonly Maandtotaal[],
): { readonly met: Decimal; readonly zonder: Decimal } {
  const werk = werkmaanden(maanden);
  const gewoonZonder = gewoneMaand(alleen(zonder, werk));
  return {
    met: werk.length === 0 ? gewoonZonder : gewoneMaand(alleen(maanden, werk)),
    zonder: gewoonZonder,
  };
}

/** Aaneengesloten maanden met werk die zonder eenmalige bedragen hetzelfde opleveren, met en zonder werk. */
export function gewoneMaanden(
  met: readonly Maandtotaal[],
  zonder: readonly Maandtotaal[],
): readonly GewoneMaand[] {
  const gewoon = ({ totaal, eenmaligBedrag }: Maandtotaal): string =>
    tekst(totaal.minus(eenmaligBedrag));
  const reeksen: GewoneMaand[] = [];
  let vorigePlaats = Number.NaN;
  for (const plaats of werkmaanden(met)) {
    const [eigen, ander] = [met[plaats], zonder[plaats]];
    if (eigen === undefined || ander === undefined) continue;
    const maand = maandVan(eigen.maand);
    const [bedrag, zonderWerk] = [gewoon(eigen), gewoon(ander)];
    const vorige = reeksen.at(-1);
    if (
      vorigePlaats === plaats - 1 &&
      vorige?.bedrag === bedrag &&
      vorige.zonderWerk === zonderWerk
    )
      reeksen[reeksen.length - 1] = { ...vorige, tot: maand };
    else reeksen.push({ van: maand, tot: maand, bedrag, zonderWerk });
    vorigePlaats = plaats;
  }
  return reeksen;
}

/** Totaal en gemiddelde per maand. */
export function totalen(maanden: readonly Maandtotaal[]): {
  readonly totaal: Decimal;
  readonly gemiddeld: Decimal;
} {
  const totaal = som(maanden.map((maand) => maand.totaal));
  return { totaal, gemiddeld: rond(totaal.div(maanden.length)) };
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
