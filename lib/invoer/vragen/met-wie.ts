import { keuzesvraag } from "./gewone-vragen";

/** Who lives in the same home. */
export const metWie = keuzesvraag({
  naam: "metWie",
  stap: "jij",
  pad: "huishouden.metWie",
  opties: ["alleen", "partner", "kinderen", "anderen"],
  uitgesloten: "alleen",
  samenFout: "alleenEnSamen",
  tekening: "huis",
});
