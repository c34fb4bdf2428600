/** Which months that were used before matter. Apart from the questions, so that a page without them stays small. */
import type { Dag, Wie } from "@/lib/recht";
import { BEGIN_34A, LEEFTIJD, LEEFTIJD_KIND_R } from "@/lib/recht/grenzen";
import { kinderenVan, metPartner, type Antwoorden } from "../antwoorden";
import { leeftijdOp, parseDag } from "@/lib/notation/datum";
import { periodeVan } from "../periode";

/** The first day that is computed with these answers. */
export const eersteDag = (antwoorden: Antwoorden): Dag => `${periodeVan(antwoorden).start}-01`;

/** True when the age on the first day that is computed is known and below a limit. */
export function jongerDan(antwoorden: Antwoorden, wie: Wie, grens: number): boolean {
  const dag = parseDag(antwoorden.huishouden[wie].geboortedatum);
  return dag.ok && leeftijdOp(dag.waarde, eersteDag(antwoorden)) < grens;
}

/** Which counts of used months matter for a person, given the first month and what applies to them. */
export function grondenVan(antwoorden: Antwoorden, wie: Wie): readonly ("n" | "r" | "z" | "34a")[] {
  const { start } = periodeVan(antwoorden);
  if (start > BEGIN_34A) return ["34a"];
  // Then everybody starts anew.
  if (start === BEGIN_34A) return [];
  const subsidie = antwoorden.huishouden[wie].bijzonderheden.includes("loonkostensubsidie");
  if (subsidie) return ["n", "z"];
  if (jongerDan(antwoorden, wie, LEEFTIJD.vanaf27)) return [];
  const kindTot12 = kinderenVan(antwoorden).some((kind) => {
    const dag = parseDag(kind.geboortedatum);
    return dag.ok && leeftijdOp(dag.waarde, eersteDag(antwoorden)) < LEEFTIJD_KIND_R;
  });
  return kindTot12 && !metPartner(antwoorden) ? ["n", "r"] : ["n"];
}
