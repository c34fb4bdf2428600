/** Aanspraak op vakantietoeslag over inkomen: artikelen 10 tot en met 13 Regeling Participatiewet, IOAW en IOAZ. */
import { fractie, getal, NUL, rond, tekst, type Decimal } from "../bedrag";
import { pw, regeling } from "../bron";
import { rijIn, waardenIn } from "../geldig";
import { maandnummer } from "../maand";
import { aanspraakVakantietoeslag, vakantiebijslag } from "../parameters/vakantietoeslag";
import type { Bedrag, Maand } from "../situatie";
import type { Stap } from "../stap";
import type { InkomstenUitkomst } from "../uitkomst";
import { stap } from "../waarde";

export type AanspraakArtikel = "11" | "12" | "13";

type Trede = readonly [vanaf: Decimal, percentage: Decimal, aftrek: Decimal];

function trede(inkomen: Decimal, maand: number, artikel: AanspraakArtikel): Trede {
  const { waarden } = rijIn(aanspraakVakantietoeslag, maand);
  let gevonden: Trede = [NUL, NUL, NUL];
  for (const rij of waarden[`artikel${artikel}`])
    if (inkomen.greaterThanOrEqualTo(rij[0])) gevonden = rij;
  return gevonden;
}

/** Aanspraak over een netto-inkomen per maand, niet afgerond. De tabel springt; dat is zo bedoeld. */
export function aanspraakOverInkomen(
  inkomen: Decimal,
  maand: number,
  artikel: AanspraakArtikel,
): Decimal {
  const [, percentage, aftrek] = trede(inkomen, maand, artikel);
  const deel = inkomen.times(fractie(percentage));
  return aftrek.isZero() ? deel : deel.minus(aftrek);
}

/** De stap bij een afgeronde aanspraak. */
export function aanspraakStap(
  inkomen: Decimal,
  uitkomst: Decimal,
  maand: number,
  artikel: AanspraakArtikel,
): Stap {
  const [, percentage, aftrek] = trede(inkomen, maand, artikel);
  return stap(
    "vakantietoeslagOverInkomen",
    uitkomst,
    [pw("31", "4"), regeling(artikel)],
    { inkomen: tekst(inkomen), percentage: percentage.toString(), aftrek: tekst(aftrek) },
    { voorlopig: rijIn(aanspraakVakantietoeslag, maand).rij.voorlopig !== undefined },
  );
}

/**
 * Loon van een maand met het vakantiegeld dat ermee wordt opgebouwd, in euro. Bruto naar artikel 15 Wet minimumloon en
 * minimumvakantiebijslag; netto de aanspraak van de uitkomst, van het deel na vrijlating naar het hele loon. Zonder
 * aanspraak is het vakantiegeld al bij het loon.
 * @returns `bruto` is null als het loon netto is opgegeven
 */
export function metVakantiegeld(
  { bruto, netto, naVrijlating, vakantietoeslag }: InkomstenUitkomst,
  maand: Maand,
): { readonly bruto: Bedrag | null; readonly netto: Bedrag } {
  const aanspraak = getal(vakantietoeslag);
  if (aanspraak.isZero()) return { bruto, netto };
  const deel = fractie(waardenIn(vakantiebijslag, maandnummer(maand)).percentage);
  return {
    bruto: bruto === null ? null : tekst(rond(getal(bruto).times(deel.plus(1)))),
    netto: tekst(getal(netto).plus(rond(aanspraak.times(getal(netto)).div(getal(naVrijlating))))),
  };
}
