/**
 * Loonbelasting en premie volksverzekeringen onder de AOW-leeftijd, tot op de cent zoals de tabellen van de
 * Belastingdienst (rekenvoorschriften voor de geautomatiseerde loonadministratie).
 */
import { hoogste, laagste, nietNegatief, NUL, rond, type Decimal } from "../bedrag";
import { isVoorlopig, waardenIn, type Getallen } from "../geldig";
import { maandnummer } from "../maand";
import { loonheffing, bijzonderTarief, type Loonheffing } from "../parameters/loonheffing";
import { tredeVan } from "../trede";

/** Aantal loontijdvakken in een jaar. */
export const TIJDVAKKEN = { maand: 12, vierWeken: 13, week: 52 } as const;
export type Tijdvak = keyof typeof TIJDVAKKEN;

/** Wat na de laatste tabel wordt betaald, volgt die tabel. */
const LAATSTE_TABEL = maandnummer((loonheffing.at(-1) ?? loonheffing[0]).tot);

/** Eerste maand van het tabeljaar. */
function tabelmaand(jaar: number): number {
  return Math.min(jaar * 12, LAATSTE_TABEL);
}

/** Staat de tabel van dit jaar nog niet vast? */
export function isVoorlopigeHeffing(jaar: number): boolean {
  return isVoorlopig(loonheffing, tabelmaand(jaar));
}

/** Staat de tabel voor bijzondere beloningen van dit jaar nog niet vast? */
export function isVoorlopigBijzonderTarief(jaar: number): boolean {
  return isVoorlopig(bijzonderTarief, tabelmaand(jaar));
}

function belastingVoorKortingen(loon: Decimal, tabel: Getallen<Loonheffing>): Decimal {
  let belasting = NUL;
  for (const [vanaf, tarief, cumulatief] of tabel.schijven)
    if (loon.greaterThan(vanaf))
      belasting = cumulatief.plus(loon.minus(vanaf).times(tarief).floor());
  return belasting;
}

function algemeneHeffingskorting(loon: Decimal, tabel: Getallen<Loonheffing>): Decimal {
  const { maximum, afbouwVanaf, afbouwTot, afbouw } = tabel.algemeneHeffingskorting;
  if (loon.lessThanOrEqualTo(afbouwVanaf)) return maximum;
  if (loon.greaterThanOrEqualTo(afbouwTot)) return NUL;
  return nietNegatief(maximum.minus(loon.minus(afbouwVanaf).times(afbouw).floor()));
}

function arbeidskorting(loon: Decimal, tabel: Getallen<Loonheffing>): Decimal {
  const { opbouw, afbouw, grenzen, maxima } = tabel.arbeidskorting;
  if (loon.greaterThanOrEqualTo(grenzen[3])) return NUL;
  let korting = laagste(loon.times(opbouw[0]), maxima[0]);
  if (loon.greaterThan(grenzen[0]))
    korting = laagste(korting.plus(loon.minus(grenzen[0]).times(opbouw[1])), maxima[1]);
  if (loon.greaterThan(grenzen[1]))
    korting = laagste(korting.plus(loon.minus(grenzen[1]).times(opbouw[2])), maxima[2]);
  if (loon.greaterThan(grenzen[2])) korting = korting.minus(loon.minus(grenzen[2]).times(afbouw));
  return hoogste(NUL, korting.ceil());
}

/** Jaarloon waarmee de tabel rekent: naar beneden op een veelvoud van de tabelstap. */
function tabelloon(loon: Decimal, tijdvak: Tijdvak, tabel: Getallen<Loonheffing>): Decimal {
  return loon.times(TIJDVAKKEN[tijdvak]).div(tabel.stap).floor().times(tabel.stap);
}

/**
 * Inhouding over het loon van een tijdvak.
 * @param loon belast loon van het tijdvak, na pensioenpremie
 * @param jaar jaar van de tabel
 */
export function inhouding(
  loon: Decimal,
  tijdvak: Tijdvak,
  jaar: number,
  metKorting: boolean,
): Decimal {
  const tabel = waardenIn(loonheffing, tabelmaand(jaar));
  const jaarloon = tabelloon(loon, tijdvak, tabel);
  const belasting = belastingVoorKortingen(jaarloon, tabel);
  const verschuldigd = metKorting
    ? nietNegatief(
        belasting
          .minus(algemeneHeffingskorting(jaarloon, tabel))
          .minus(arbeidskorting(jaarloon, tabel)),
      )
    : belasting;
  return rond(verschuldigd.div(TIJDVAKKEN[tijdvak]));
}

/** Algemene heffingskorting die een maandloon niet opmaakt, in hele euro's per jaar. */
export function ongebruikteHeffingskorting(maandloon: Decimal, jaar: number): Decimal {
  const tabel = waardenIn(loonheffing, tabelmaand(jaar));
  const { maximum } = tabel.algemeneHeffingskorting;
  return nietNegatief(
    maximum.minus(belastingVoorKortingen(tabelloon(maandloon, "maand", tabel), tabel)),
  );
}

/** Tarief van de eerste schijf, als fractie. */
export function eersteTarief(jaar: number): Decimal {
  return waardenIn(loonheffing, tabelmaand(jaar)).schijven[0]?.[1] ?? NUL;
}

/** Arbeidskorting per jaar waarmee de maandtabel bij dit maandloon rekent, in hele euro's. */
export function arbeidskortingPerJaar(maandloon: Decimal, jaar: number): Decimal {
  const tabel = waardenIn(loonheffing, tabelmaand(jaar));
  return arbeidskorting(tabelloon(maandloon, "maand", tabel), tabel);
}

/** Arbeidskorting en belasting over een heel jaar (aangifte), in hele euro's; voor de waarschuwing over het startjaar. */
export function jaarbelasting(
  arbeidsinkomen: Decimal,
  overigInkomen: Decimal,
  jaar: number,
): {
  readonly belasting: Decimal;
  readonly heffingskorting: Decimal;
  readonly arbeidskorting: Decimal;
} {
  const tabel = waardenIn(loonheffing, tabelmaand(jaar));
  const totaal = arbeidsinkomen.plus(overigInkomen).floor();
  return {
    belasting: belastingVoorKortingen(totaal, tabel),
    heffingskorting: algemeneHeffingskorting(totaal, tabel),
    arbeidskorting: arbeidskorting(arbeidsinkomen.floor(), tabel),
  };
}

/**
 * Percentage van de witte tabel bijzondere beloningen.
 * @param jaarloon verwacht loon over een heel jaar, bijzondere beloningen inbegrepen
 */
export function bijzonderPercentage(jaarloon: Decimal, jaar: number, metKorting: boolean): Decimal {
  const tabel = waardenIn(bijzonderTarief, tabelmaand(jaar));
  const [, percentage = NUL] =
    tredeVan(metKorting ? tabel.metKorting : tabel.zonderKorting, (vanaf) =>
      jaarloon.greaterThanOrEqualTo(vanaf),
    ) ?? [];
  return percentage;
}
