import { LEEFTIJD } from "@/lib/recht/grenzen";
import { partnerElders, partnerZonderRecht, type Antwoorden } from "../antwoorden";
import type { InvoerFoutCode } from "@/lib/notation/lezen";
import { keuzesvraag } from "./gewone-vragen";
import { jongerDan } from "./gronden";
import type { Plek } from "./vraag";

const gewoon = {
  stap: "jij",
  opties: ["medischUrenbeperkt", "loonkostensubsidie", "inrichting", "zelfstandige", "niets"],
  uitgesloten: "niets",
  samenFout: "nietsEnIets",
  fout: (
    gekozen: readonly string[],
    antwoorden: Antwoorden,
    { wie }: Plek,
  ): InvoerFoutCode | null => {
    if (gekozen.includes("zelfstandige")) return "zelfstandige";
    if (!gekozen.includes("inrichting")) return null;
    if (jongerDan(antwoorden, wie, LEEFTIJD.volleNorm)) return "jongInInrichting";
    return partnerZonderRecht(antwoorden) ? "inrichtingPartnerZonderRecht" : null;
  },
  woorden: ["medischUrenbeperkt", "loonkostensubsidie"],
} as const;

/** What makes the claimant's situation different. */
export const bijzonder = keuzesvraag({
  ...gewoon,
  naam: "bijzonder",
  pad: "huishouden.aanvrager.bijzonderheden",
});

/** The same for the partner. */
export const partnerBijzonder = keuzesvraag({
  ...gewoon,
  naam: "partnerBijzonder",
  teksten: "bijzonder",
  per: "partner",
  pad: "huishouden.partner.bijzonderheden",
  als: (antwoorden) => !partnerElders(antwoorden),
});
