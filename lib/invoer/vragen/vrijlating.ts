import { keuzevraag } from "./gewone-vragen";
import { banenMetPlaats } from "./vraag";

/** Does the municipality let somebody keep part of the wage? Not known: it does not. */
export const vrijlating = keuzevraag({
  naam: "vrijlating",
  stap: "gemeente",
  pad: "vrijlating.mag",
  opties: ["ja", "nee", "weetNiet"],
  als: (antwoorden) => banenMetPlaats(antwoorden).length > 0,
  tekening: "vrijlating",
});
