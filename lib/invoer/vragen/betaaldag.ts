import { alsGevuld } from "./gewone-vragen";
import { bij, dag, foutInDag, onbekend, vanDelen } from "./velden";
import { baanOp, maakVraag } from "./vraag";

/** A pay day, for wages per week or four weeks. Not known: the last day of the first period. */
export const betaaldag = maakVraag({
  naam: "betaaldag",
  stap: "werk",
  per: "baan",
  als: (antwoorden, plek) => ["vierWeken", "week"].includes(baanOp(antwoorden, plek).ritme ?? ""),
  velden: { datum: dag("@eersteBetaaldag"), onbekend: onbekend("eersteBetaaldag") },
  fouten: (waarden) => (waarden.onbekend ? [] : bij("datum.dag", foutInDag(waarden.datum))),
  antwoord: (waarden, taal) =>
    waarden.onbekend ? [taal.weetNiet] : alsGevuld(vanDelen(waarden.datum), taal.dag),
  tekening: "betaaldag",
});
