/**
 * The legal minimum wage per hour, for somebody who does not know their wage yet.
 *
 * Source: Rijksoverheid, "Bedragen minimumloon 2026" (Wet minimumloon en minimumvakantiebijslag, article 8),
 * read on 21 November 2026. The amounts of 2027 are not known: the row of July 2026 is kept and marked provisional.
 */
import type { Bedrag, Dag, Maand } from "@/lib/recht";
import { leeftijdOp, maandVan } from "./datum";

interface MinimumloonRij {
  readonly van: Maand;
  readonly tot: Maand;
  readonly bron: string;
  readonly voorlopig: boolean;
  /** Euro gross per hour by age; 21 is 21 and older. */
  readonly perLeeftijd: Readonly<Record<18 | 19 | 20 | 21, Bedrag>>;
}

const juli2026 = { 18: "7.50", 19: "8.99", 20: "11.99", 21: "14.99" } as const;

export const minimumlonen: readonly [MinimumloonRij, ...MinimumloonRij[]] = [
  {
    van: "2026-01",
    tot: "2026-06",
    bron: "Rijksoverheid, Bedragen minimumloon 2026, 1 januari 2026",
    voorlopig: false,
    perLeeftijd: { 18: "7.36", 19: "8.83", 20: "11.77", 21: "14.71" },
  },
  {
    van: "2026-07",
    tot: "2026-12",
    bron: "Rijksoverheid, Bedragen minimumloon 2026, 1 juli 2026; Stcrt. 2026, 16505",
    voorlopig: false,
    perLeeftijd: juli2026,
  },
  {
    van: "2027-01",
    tot: "2027-12",
    bron: "De bedragen van 2027 zijn nog niet bekend: de bedragen van 1 juli 2026 zijn aangehouden",
    voorlopig: true,
    perLeeftijd: juli2026,
  },
];

/**
 * Minimum wage in euro gross per hour for somebody on a day.
 *
 * A job that started before 2026 gets the first row, since only the wage from 2026 on is computed; after 2027 the
 * amount is not known and the answer is null.
 */
export function minimumloonOp(dag: Dag, geboortedatum: Dag): Bedrag | null {
  const maand = maandVan(dag) < minimumlonen[0].van ? minimumlonen[0].van : maandVan(dag);
  const rij = minimumlonen.find(({ van, tot }) => van <= maand && maand <= tot);
  if (!rij) return null;
  const leeftijd = Math.max(18, Math.min(21, leeftijdOp(geboortedatum, dag)));
  return rij.perLeeftijd[leeftijd as 18 | 19 | 20 | 21];
}
