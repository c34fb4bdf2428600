/**
 * Eén mechanisme voor alles wat een begin en een einde heeft: rijen met bedragen en versies van een regel.
 * Een maand zonder rij wordt geweigerd; er wordt nooit stil op een andere rij teruggevallen.
 */
import { getal, type Decimal } from "./bedrag";
import type { Bron } from "./bron";
import { maandnummer, maandVan } from "./maand";
import type { Dag, Maand } from "./situatie";

/** Geldt van een maand tot en met een andere. `tot` is verplicht: een tabel eindigt waar onze kennis eindigt. */
export interface Geldig {
  readonly van: Maand;
  readonly tot: Maand;
}

/**
 * Waar iets voorlopigs op berust: een wet die nog niet geldt, de begroting, een plan of wetsvoorstel, of het bedrag dat
 * daarvoor gold.
 */
export type Grondslag = "wet" | "begroting" | "voorstel" | "aangehouden";

/** Wat een begin, een einde en een publicatie heeft: een rij met bedragen of een versie van een regel. */
export interface Gedateerd extends Geldig {
  readonly bron: Bron;
  /** Waarom dit geen vaststaand recht is. */
  readonly voorlopig?: string;
}

/** Een rij van een tabel: bedragen als tekst, met de publicatie erbij. */
export interface Rij<W> extends Gedateerd {
  /** Van een voorlopige rij: waar zij op berust, en de dag waarop de officiële bedragen bekend horen te zijn. */
  readonly berustOp?: Grondslag;
  readonly verwacht?: Dag;
  readonly waarden: W;
}

export type Tabel<W> = readonly [Rij<W>, ...Rij<W>[]];

/** De teksten van een rij als getallen; geneste lijsten en objecten houden hun vorm. */
export type Getallen<W> = W extends string
  ? Decimal
  : W extends null
    ? null
    : W extends number
      ? number
      : { readonly [K in keyof W]: Getallen<W[K]> };

function naarGetallen(waarde: unknown): unknown {
  if (typeof waarde === "string") return getal(waarde);
  if (Array.isArray(waarde)) return waarde.map(naarGetallen);
  if (typeof waarde === "object" && waarde !== null)
    return Object.fromEntries(
      Object.entries(waarde).map(([sleutel, deel]) => [sleutel, naarGetallen(deel)]),
    );
  return waarde;
}

export interface Opgezocht<W> {
  readonly rij: Rij<W>;
  readonly waarden: Getallen<W>;
}

/** Gelezen tekst van een rij, geen uitkomst: een rij verandert nooit. Wie dit nodig heeft, staat in ADR 007. */
const getallenVan = new WeakMap<object, unknown>();

function alsGetallen<W>(rij: Rij<W>): Getallen<W> {
  let waarden = getallenVan.get(rij) as Getallen<W> | undefined;
  if (waarden === undefined) {
    waarden = naarGetallen(rij.waarden) as Getallen<W>;
    getallenVan.set(rij, waarden);
  }
  return waarden;
}

/**
 * De rij die in een maand geldt, met de waarden als getallen.
 * @throws RangeError als de maand buiten de tabel valt.
 */
export function rijIn<W>(tabel: Tabel<W>, nummer: number): Opgezocht<W> {
  const rij = versieIn(tabel, nummer);
  return { rij, waarden: alsGetallen(rij) };
}

/** Berust wat in deze maand geldt op een voorlopige rij? Een maand buiten de tabel gebruikt haar niet. */
export function isVoorlopig(tabel: readonly [Gedateerd, ...Gedateerd[]], nummer: number): boolean {
  const maand = maandVan(nummer);
  return tabel.some(
    ({ van, tot, voorlopig }) => voorlopig !== undefined && van <= maand && maand <= tot,
  );
}

/** Wanneer nieuwe bedragen komen, op volgorde, en tot en met welke maand een tabel reikt. */
export interface Verwachting {
  /** Vanaf welke maand zij gelden, en op welke dag zij bekend horen te zijn. */
  readonly momenten: readonly { readonly van: Maand; readonly bekend: Dag }[];
  readonly tot: Maand;
}

/**
 * Vult gepubliceerde rijen aan: de bedragen van de laatste rij blijven, voorlopig, in elk tijdvak waarvoor nieuwe worden
 * verwacht. Wie een rij toevoegt, haalt het voorlopige van die maanden zo vanzelf weg.
 */
export function houdAan<W>(rijen: Tabel<W>, { momenten, tot }: Verwachting): Tabel<W> {
  const laatste = rijen.at(-1) ?? rijen[0];
  const komt = momenten.filter(({ van }) => van > laatste.tot);
  return [
    ...rijen,
    ...komt.map(({ van, bekend }, plaats) => {
      const volgende = komt[plaats + 1];
      return {
        van,
        tot: volgende === undefined ? tot : maandVan(maandnummer(volgende.van) - 1),
        bron: laatste.bron,
        voorlopig: `Wat vanaf ${van} geldt is nog niet bekend; de bedragen van ${laatste.van} zijn aangehouden.`,
        berustOp: "aangehouden" as const,
        verwacht: bekend,
        waarden: laatste.waarden,
      };
    }),
  ];
}

/** @throws RangeError als er voor de maand geen versie is. */
export function versieIn<T extends Geldig>(versies: readonly [T, ...T[]], nummer: number): T {
  const maand = maandVan(nummer);
  for (const versie of versies) if (versie.van <= maand && maand <= versie.tot) return versie;
  const [{ van: vanaf }] = versies;
  throw new RangeError(
    `Voor ${maand} zijn er geen gegevens: ` +
      (maand < vanaf
        ? `zij beginnen in ${vanaf}.`
        : `zij eindigen in ${versies.filter(({ van }) => van <= maand).at(-1)?.tot ?? ""}.`),
  );
}

/** Waarden van de rij die in een maand geldt. */
export function waardenIn<W>(tabel: Tabel<W>, nummer: number): Getallen<W> {
  return alsGetallen(versieIn(tabel, nummer));
}
