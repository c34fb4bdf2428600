import type { Antwoorden } from "@/lib/invoer/antwoorden";
import { legeAntwoorden } from "@/lib/invoer/antwoorden-vorm";

/** True when there is something that would be lost by replacing these answers. */
export function hasAnswers(antwoorden: Antwoorden): boolean {
  return JSON.stringify(antwoorden) !== JSON.stringify(legeAntwoorden(antwoorden.periode.vandaag));
}
