/** Aanspraak op vakantietoeslag over inkomen: artikelen 10 tot en met 13 Regeling Participatiewet, IOAW en IOAZ. */
import { fractie, NUL, tekst, type Decimal } from "../bedrag";
import { pw, regeling } from "../bron";
import { rijIn } from "../geldig";
import { aanspraakVakantietoeslag } from "../parameters/vakantietoeslag";
import type { Stap } from "../stap";
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
  if (inkomen.isZero()) return NUL;
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
