/** Days that the questions about people are measured by. */
import type { Dag } from "@/lib/recht";
import { LEEFTIJD } from "@/lib/recht/grenzen";
import type { Antwoorden } from "../antwoorden";
import { laatsteDagVan, leeftijdOp, maandPlus } from "@/lib/notation/datum";
import type { InvoerFoutCode } from "@/lib/notation/lezen";
import { periodeVan } from "../periode";
import { eersteDag } from "./gronden";

/** The last day that is computed with these answers. */
export function laatsteDag(antwoorden: Antwoorden): Dag {
  const { start, maanden } = periodeVan(antwoorden);
  return laatsteDagVan(maandPlus(start, maanden - 1));
}

/** Why somebody with this birth date cannot have bijstand in all months that are computed. */
export function foutInGeboortedatum(dag: Dag, antwoorden: Antwoorden): InvoerFoutCode | null {
  if (dag > antwoorden.periode.vandaag) return "geboortedatumToekomst";
  if (leeftijdOp(dag, eersteDag(antwoorden)) < LEEFTIJD.volwassen) return "onder18";
  return leeftijdOp(dag, laatsteDag(antwoorden)) >= LEEFTIJD.aow ? "aowLeeftijd" : null;
}
