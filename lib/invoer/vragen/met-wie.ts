import { metPartner, partnerElders, type Antwoorden } from "../antwoorden";
import { legeBaan } from "../antwoorden-vorm";
import { keuzesvraag } from "./gewone-vragen";

/** Jobs of a partner who is not in the home any more go; somebody who has no other job left gets a new one. */
function banenVanNu(antwoorden: Antwoorden): Antwoorden {
  if (metPartner(antwoorden) && !partnerElders(antwoorden)) return antwoorden;
  return {
    ...antwoorden,
    scenarios: antwoorden.scenarios.map((scenario) => {
      const eigen = scenario.banen.filter(({ wie }) => wie === "aanvrager");
      return eigen.length === scenario.banen.length
        ? scenario
        : { ...scenario, banen: eigen.length > 0 ? eigen : [legeBaan("aanvrager")] };
    }),
  };
}

/** Who lives in the same home. A husband or wife who lives somewhere else goes with everything but a partner. */
export const metWie = keuzesvraag({
  naam: "metWie",
  stap: "jij",
  pad: "huishouden.metWie",
  opties: ["alleen", "elders", "partner", "kinderen", "anderen"],
  uitgesloten: "alleen",
  gaatSamen: ["elders"],
  samenFout: "alleenEnSamen",
  fout: (gekozen) =>
    gekozen.includes("elders") && gekozen.includes("partner") ? "partnerEnElders" : null,
  daarna: banenVanNu,
  tekening: "huis",
});
