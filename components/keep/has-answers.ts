import type { Antwoorden } from "@/lib/invoer/antwoorden";
import { legeAntwoorden } from "@/lib/invoer/antwoorden-vorm";
import { same } from "@/lib/same";

/** True when there is something that would be lost by replacing these answers. */
export function hasAnswers(antwoorden: Antwoorden): boolean {
  return !same(antwoorden, legeAntwoorden(antwoorden.periode.vandaag));
}
