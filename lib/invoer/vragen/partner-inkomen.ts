import { partnerElders } from "../antwoorden";
import { alsGevuld } from "./gewone-vragen";
import { tekst, vinkje } from "./velden";
import { veldenvraag } from "./velden-vragen";

/** What a partner who lives somewhere else earns. Not known: too little to count. */
export const partnerInkomen = veldenvraag({
  naam: "partnerInkomen",
  stap: "jij",
  per: "partner",
  als: partnerElders,
  velden: {
    inkomen: tekst("huishouden.partner.inkomen"),
    onbekend: vinkje("huishouden.partner.inkomenWeetNiet"),
  },
  woorden: ["netto"],
  vorm: [{ naam: "inkomen", soort: "bedrag", onbekend: "onbekend" }],
  antwoord: ({ inkomen, onbekend }, taal) =>
    onbekend ? [taal.weetNiet] : alsGevuld(inkomen, taal.euro),
});
