import { keuzevraag } from "./gewone-vragen";

/** Does somebody want the allowances in the sum? */
export const toeslagen = keuzevraag({
  naam: "toeslagen",
  stap: "geld",
  pad: "toeslagen.meerekenen",
  opties: ["ja", "nee"],
  tekening: "brief",
  woorden: ["toeslagen"],
});
