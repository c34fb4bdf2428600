import { dagvraag } from "./gewone-vragen";
import { foutInGeboortedatum } from "./persoon";

export const geboortedatum = dagvraag({
  naam: "geboortedatum",
  stap: "jij",
  pad: "huishouden.aanvrager.geboortedatum",
  fout: foutInGeboortedatum,
  tekening: "leeftijd",
});

export const partnerGeboortedatum = dagvraag({
  naam: "partnerGeboortedatum",
  teksten: "geboortedatum",
  stap: "jij",
  per: "partner",
  pad: "huishouden.partner.geboortedatum",
  fout: foutInGeboortedatum,
});
