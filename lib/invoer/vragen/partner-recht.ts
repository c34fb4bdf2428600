import { partnerElders } from "../antwoorden";
import { keuzevraag } from "./gewone-vragen";

/** Is the bijstand for both? Not known: it is. */
export const partnerRecht = keuzevraag({
  naam: "partnerRecht",
  stap: "jij",
  per: "partner",
  pad: "huishouden.partner.recht",
  opties: ["ja", "nee", "weetNiet"],
  als: (antwoorden) => !partnerElders(antwoorden),
});
