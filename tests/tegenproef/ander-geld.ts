// Money beside the wage, a second time: other income by kind, one-offs, deductions, the gross of both for a year.
import { vrijwilligersgrenzen } from "./bedragen";
import { breuk, cent, meest, minst, procent, rond, som, type Cent } from "./geld";
import {
  bestaat,
  dagnr,
  eersteDag,
  jaarVan,
  laatsteDag,
  leeftijdOpEerste,
  maandnr,
  type Maandnr,
} from "./kalender";
import type { EenmaligJson, InhoudingJson, OverigInkomenJson, SituatieJson, Wie } from "./soorten";

type Huishouden = SituatieJson["huishouden"];

/** The 18th birthday as a day number; somebody of 29 February has it on 1 March in an ordinary year. */
function achttiendeVerjaardag(geboren: string): number {
  const dag = `${(Number(geboren.slice(0, 4)) + 18).toString()}${geboren.slice(4)}`;
  return bestaat(dag) ? dagnr(dag) : dagnr(`${dag.slice(0, 4)}-03-01`);
}

/** Days of this income in the month, from a day on. */
function dagen(
  inkomen: OverigInkomenJson,
  huishouden: Huishouden,
  maand: Maandnr,
  vanaf = 0,
): bigint {
  const grenzen = [laatsteDag(maand)];
  if (inkomen.tot != null) grenzen.push(dagnr(inkomen.tot));
  const kind = inkomen.kind == null ? undefined : huishouden.kinderen?.[inkomen.kind];
  const hoortBijKind = inkomen.soort === "kinderalimentatie" || inkomen.soort === "loonKind";
  if (hoortBijKind && kind !== undefined) {
    grenzen.push(achttiendeVerjaardag(kind.geboortedatum) - 1);
  }
  const einde = grenzen.reduce((a, b) => (b < a ? b : a));
  const begin = [dagnr(inkomen.van), eersteDag(maand), vanaf].reduce((a, b) => (b > a ? b : a));
  return einde < begin ? 0n : BigInt(einde - begin + 1);
}

const lengte = (maand: Maandnr): bigint => BigInt(laatsteDag(maand) - eersteDag(maand) + 1);

/** Other income of one month by calendar days; null in a month without a day of it. */
export function overigInMaand(
  inkomen: OverigInkomenJson,
  huishouden: Huishouden,
  maand: Maandnr,
): Cent | null {
  const aantal = dagen(inkomen, huishouden, maand);
  return aantal === 0n ? null : rond(cent(inkomen.nettoPerMaand) * aantal, lengte(maand));
}

/** What of it belongs to days with bijstand, in the month in which bijstand begins; other months whole. */
export function overigGeteld(
  inkomen: OverigInkomenJson,
  { huishouden, bijstandVanaf }: SituatieJson,
  maand: Maandnr,
): Cent | null {
  const heel = overigInMaand(inkomen, huishouden, maand);
  if (heel === null || bijstandVanaf == null || maandnr(bijstandVanaf) !== maand) return heel;
  const vanaf = dagen(inkomen, huishouden, maand, dagnr(bijstandVanaf));
  return vanaf === 0n ? null : rond(heel * vanaf, dagen(inkomen, huishouden, maand));
}

function telt(inkomen: OverigInkomenJson): boolean {
  return (inkomen.telt ?? (inkomen.soort === "loonKind" ? "nee" : "ja")) === "ja";
}

/** Has the income a holiday allowance that is counted? */
export function heeftVakantietoeslag(inkomen: OverigInkomenJson): boolean {
  return (inkomen.metVakantietoeslag ?? false) && inkomen.soort !== "winst" && telt(inkomen);
}

/** What of each income is left out in this month, in the order of the file. */
export function nietGeteld(situatie: SituatieJson, maand: Maandnr): readonly Cent[] {
  const { huishouden } = situatie;
  const inkomens = situatie.overigInkomen ?? [];
  const [perMaand, perJaar] = vrijwilligersgrenzen(jaarVan(maand));
  const gebruikt = new Map<Wie, Cent>();
  const vrijIn = (welke: Maandnr): readonly Cent[] => {
    const dezeMaand = new Map<Wie, Cent>();
    return inkomens.map((inkomen) => {
      const netto = overigGeteld(inkomen, situatie, welke) ?? 0n;
      if (!telt(inkomen)) return netto;
      if (inkomen.soort !== "vrijwilligerswerk") return 0n;
      const persoon = huishouden[inkomen.wie] ?? huishouden.aanvrager;
      if (leeftijdOpEerste(persoon.geboortedatum, welke) < 27) return 0n;
      const [maandAl, jaarAl] = [dezeMaand.get(inkomen.wie) ?? 0n, gebruikt.get(inkomen.wie) ?? 0n];
      const vrij = minst(netto, minst(perMaand - maandAl, perJaar - jaarAl));
      dezeMaand.set(inkomen.wie, maandAl + vrij);
      gebruikt.set(inkomen.wie, jaarAl + vrij);
      return vrij;
    });
  };
  for (let eerder = jaarVan(maand) * 12; eerder < maand; eerder += 1) vrijIn(eerder);
  return vrijIn(maand);
}

export function eenmaligTelt({ soort, telt: gezegd }: EenmaligJson): EenmaligJson["telt"] {
  return gezegd ?? (soort === "erfenis" ? "vermogen" : "inkomen");
}

/** One-offs of the month with their place in the file. */
export function eenmaligVan(
  situatie: SituatieJson,
  maand: Maandnr,
): readonly { geld: EenmaligJson; nummer: number }[] {
  return (situatie.eenmalig ?? [])
    .map((geld, nummer) => ({ geld, nummer }))
    .filter(({ geld }) => maandnr(geld.maand) === maand);
}

/** What one-offs have added to the assets from `start` up to and with this month. */
export function bijVermogen(situatie: SituatieJson, maand: Maandnr): Cent {
  let erbij = 0n;
  for (let m = maandnr(situatie.start); m <= maand; m += 1) {
    for (const { geld } of eenmaligVan(situatie, m)) {
      if (eenmaligTelt(geld) === "vermogen") erbij += cent(geld.netto);
    }
  }
  return erbij;
}

interface Grondslag {
  readonly maand: string;
  readonly norm: Cent;
  /** Net of work + what counts of other income + bijstand. */
  readonly inkomen: Cent;
  /** Bijstand and wage on the account. */
  readonly ruimte: Cent;
}

/** Deductions of the month: what each really takes. */
export function inhoudingenVan(
  inhoudingen: readonly InhoudingJson[],
  { maand, norm, inkomen, ruimte }: Grondslag,
): { soort: string; bedrag: Cent }[] {
  let rest = ruimte;
  return inhoudingen
    .filter(({ van, tot }) => van <= maand && (tot == null || maand <= tot))
    .map(({ soort, bedrag, procentVanNorm, procentVanMeer }) => {
      const a = procent(procentVanNorm ?? "0");
      const b = procent(procentVanMeer ?? "0");
      const meer = meest(0n, inkomen - norm);
      const gevraagd =
        bedrag == null
          ? rond(norm * a.teller * b.noemer + meer * b.teller * a.noemer, a.noemer * b.noemer)
          : cent(bedrag);
      const genomen = minst(gevraagd, rest);
      rest -= genomen;
      return { soort, bedrag: genomen };
    });
}

const BELAST = ["uitkering", "partneralimentatie", "winst"];
const DEELBAAR = 28n * 29n * 30n * 31n;

/** Gross of the taxed kinds and of one-offs in a calendar year, with what is missing. */
export function brutoVanJaar(
  situatie: SituatieJson,
  jaar: number,
  van: readonly Wie[],
): { bruto: Cent; ontbreekt: string[] } {
  const ontbreekt: string[] = [];
  let bruto = 0n;
  (situatie.overigInkomen ?? []).forEach((inkomen, nummer) => {
    if (!van.includes(inkomen.wie) || !BELAST.includes(inkomen.soort ?? "anders")) return;
    // Parts of months as whole parts of a number that every length of a month divides.
    const maanden = som(
      Array.from({ length: 12 }, (_, m) => {
        const maand = jaar * 12 + m;
        return (dagen(inkomen, situatie.huishouden, maand) * DEELBAAR) / lengte(maand);
      }),
    );
    if (maanden === 0n) return;
    if (inkomen.brutoPerMaand == null) {
      ontbreekt.push(`overig:${nummer.toString()}`);
      return;
    }
    const metToeslag = (inkomen.metVakantietoeslag ?? false) && inkomen.soort !== "winst";
    const factor = breuk(metToeslag ? "1.08" : "1");
    bruto += rond(cent(inkomen.brutoPerMaand) * maanden * factor.teller, DEELBAAR * factor.noemer);
  });
  (situatie.eenmalig ?? []).forEach(({ wie, maand, soort, bruto: opgegeven }, nummer) => {
    if (!van.includes(wie) || jaarVan(maandnr(maand)) !== jaar) return;
    const loon = soort === "verlofuren" || soort === "ontslagvergoeding";
    if (opgegeven != null) bruto += cent(opgegeven);
    else if (loon) ontbreekt.push(`eenmalig:${nummer.toString()}`);
  });
  return { bruto, ontbreekt };
}
