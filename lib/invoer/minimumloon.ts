/** The legal minimum wage per hour, for somebody who does not know their wage yet. */
import type { Bedrag, Dag } from "@/lib/recht";
// The table alone: the questions do not need the whole engine.
import { minimumloon } from "@/lib/recht/parameters/minimumloon";
import { leeftijdOp, maandVan } from "@/lib/notation/datum";

/**
 * Minimum wage in euro gross per hour for somebody on a day (Wet minimumloon en minimumvakantiebijslag, article 8).
 *
 * A job that started before 2026 gets the first row, since only the wage from 2026 on is computed; after 2027 the
 * amount is not known and the answer is null.
 */
export function minimumloonOp(dag: Dag, geboortedatum: Dag): Bedrag | null {
  const maand = maandVan(dag) < minimumloon[0].van ? minimumloon[0].van : maandVan(dag);
  const rij = minimumloon.find(({ van, tot }) => van <= maand && maand <= tot);
  if (!rij) return null;
  const leeftijd = leeftijdOp(geboortedatum, dag);
  const { perLeeftijd } = rij.waarden;
  const bereikt = perLeeftijd.filter(([vanaf]) => leeftijd >= vanaf);
  const [, bedrag] = bereikt.at(-1) ?? perLeeftijd[0] ?? [];
  return bedrag ?? null;
}
