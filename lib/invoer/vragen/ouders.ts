import { LEEFTIJD } from "@/lib/recht/grenzen";
import { metPartner, partnerZonderRecht } from "../antwoorden";
import { keuzevraag } from "./gewone-vragen";
import { jongerDan } from "./gronden";

/** Can the parents of somebody of 18 to 20 pay? Not known: they can. */
export const ouders = keuzevraag({
  naam: "ouders",
  stap: "jij",
  pad: "huishouden.oudersBetalen",
  opties: ["ja", "nee", "weetNiet"],
  als: (antwoorden) =>
    jongerDan(antwoorden, "aanvrager", LEEFTIJD.volleNorm) ||
    (metPartner(antwoorden) &&
      !partnerZonderRecht(antwoorden) &&
      jongerDan(antwoorden, "partner", LEEFTIJD.volleNorm)),
});
