import { keuzevraag } from "./gewone-vragen";

/** Health insurance, for the zorgtoeslag. Not known: no zorgtoeslag. */
export const zorgverzekering = keuzevraag({
  naam: "zorgverzekering",
  stap: "geld",
  pad: "toeslagen.verzekerd",
  opties: ["ja", "nee", "weetNiet"],
  als: ({ toeslagen }) => toeslagen.meerekenen === "ja",
});
