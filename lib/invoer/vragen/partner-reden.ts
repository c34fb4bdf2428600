import { partnerElders } from "../antwoorden";
import { keuzevraag } from "./gewone-vragen";

/** Why the partner has no bijstand. Not known: not because of the stay, so that the allowances are as for a couple. */
export const partnerReden = keuzevraag({
  naam: "partnerReden",
  stap: "jij",
  per: "partner",
  pad: "huishouden.partner.reden",
  opties: ["studeert", "verblijf", "anders", "weetNiet"],
  woorden: ["toeslagen"],
  als: (antwoorden) => antwoorden.huishouden.partner.recht === "nee" && !partnerElders(antwoorden),
});
