// Wage tax by the calculation rules of the Belastingdienst (loon-en-toeslagen.md 2.2 and 2.3).
import { loonheffingstabel, type Loonheffingstabel } from "./bedragen";
import { meest, minst, rond, type Cent } from "./geld";

const STAP = 54n;
const HONDERDDUIZEND = 100_000n;

/** The year wage of the table: rounded down to whole steps of 54 euros. */
function tabeljaarloon(periodeloon: Cent, perioden: bigint): bigint {
  return ((periodeloon * perioden) / (STAP * 100n)) * STAP;
}

/** Tax before credits, whole euros a year. */
function heffingVoorKorting(jaarloon: bigint, tabel: Loonheffingstabel): bigint {
  const [grens1, grens2] = tabel.schijfgrens;
  if (jaarloon <= grens1) return (jaarloon * tabel.tarief[0]) / 10_000n;
  if (jaarloon <= grens2)
    return tabel.opgeteld[0] + ((jaarloon - grens1) * tabel.tarief[1]) / 10_000n;
  return tabel.opgeteld[1] + ((jaarloon - grens2) * tabel.tarief[2]) / 10_000n;
}

function algemeneHeffingskorting(jaarloon: bigint, { ahk }: Loonheffingstabel): bigint {
  if (jaarloon <= ahk.van) return ahk.maximum;
  if (jaarloon >= ahk.tot) return 0n;
  return meest(0n, ahk.maximum - ((jaarloon - ahk.van) * ahk.factor) / HONDERDDUIZEND);
}

function arbeidskorting(jaarloon: bigint, { ark }: Loonheffingstabel): bigint {
  const [g1, g2, g3, g4] = ark.grens;
  const [m1, m2, m3] = ark.maximum;
  if (jaarloon >= g4) return 0n;
  let korting = minst(ark.tarief[0] * jaarloon, m1 * HONDERDDUIZEND);
  korting = minst(korting + ark.tarief[1] * meest(0n, jaarloon - g1), m2 * HONDERDDUIZEND);
  korting = minst(korting + ark.tarief[2] * meest(0n, jaarloon - g2), m3 * HONDERDDUIZEND);
  korting -= ark.afbouw * meest(0n, jaarloon - g3);
  return korting <= 0n ? 0n : (korting + HONDERDDUIZEND - 1n) / HONDERDDUIZEND;
}

/** What is withheld from a wage (after pension premium) of one period; `perioden` a year: 12, 13 or 52. */
export function loonheffing(
  belastLoon: Cent,
  perioden: bigint,
  jaar: number,
  metKorting: boolean,
): Cent {
  const tabel = loonheffingstabel(jaar);
  const jaarloon = tabeljaarloon(belastLoon, perioden);
  let heffing = heffingVoorKorting(jaarloon, tabel);
  if (metKorting) {
    heffing = meest(
      0n,
      heffing - algemeneHeffingskorting(jaarloon, tabel) - arbeidskorting(jaarloon, tabel),
    );
  }
  return rond(heffing * 100n, perioden);
}

/** Tax before credits on a month wage, in whole euros a year: so much of the algemene heffingskorting is used. */
export function jaarheffingVoorKorting(belastLoon: Cent, jaar: number): bigint {
  return heffingVoorKorting(tabeljaarloon(belastLoon, 12n), loonheffingstabel(jaar));
}

/** Tax on holiday pay or an end-of-year payment, rounded down; the row is that of 12 × month wage × 1.08. */
export function bijzondereHeffing(
  bedrag: Cent,
  maandloon: Cent,
  jaar: number,
  metKorting: boolean,
): Cent {
  const tabel = loonheffingstabel(jaar);
  const rijen = metKorting ? tabel.bijzonder : tabel.bijzonderZonder;
  // 12 × 1.08 = 12.96; in 1/10000 euro.
  const jaarloon = maandloon * 1296n;
  const rij = rijen.find(([vanaf]) => jaarloon >= vanaf * 10_000n);
  if (rij === undefined) throw new RangeError("geen bijzonder tarief voor dit jaar");
  return (bedrag * rij[1]) / 10_000n;
}
