import type { Wie } from "@/lib/recht";
import { partnerElders } from "../antwoorden";
import { legeBaan } from "../antwoorden-vorm";
import { keuzevraag } from "./gewone-vragen";

/** With a partner: who is going to work. Each of them has a job then, the one that was there or a new one. */
export const wieWerkt = keuzevraag({
  naam: "wieWerkt",
  stap: "werk",
  per: "partner",
  pad: "wieWerkt",
  opties: ["aanvrager", "partner", "beiden"],
  als: (antwoorden) => !partnerElders(antwoorden),
  daarna: (antwoorden, { keuze }) => {
    const personen: Wie[] = keuze === "beiden" ? ["aanvrager", "partner"] : [keuze as Wie];
    return {
      ...antwoorden,
      scenarios: antwoorden.scenarios.map((scenario, plaats) =>
        plaats === 0
          ? {
              ...scenario,
              banen: personen.flatMap((wie) => {
                const eigen = scenario.banen.filter((baan) => baan.wie === wie);
                return eigen.length > 0 ? eigen : [legeBaan(wie)];
              }),
            }
          : scenario,
      ),
    };
  },
  tekening: "werk",
});
