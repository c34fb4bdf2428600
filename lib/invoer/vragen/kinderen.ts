import { LEEFTIJD } from "@/lib/recht/grenzen";
import { leeftijdOp } from "@/lib/notation/datum";
import { alsGevuld } from "./gewone-vragen";
import { eersteDag } from "./gronden";
import { laatsteDag } from "./persoon";
import { bij, dag, foutInDag, lijst, vanDelen } from "./velden";
import { maakVraag } from "./vraag";

/** The birth dates of the children under 18. */
export const kinderen = maakVraag({
  naam: "kinderen",
  stap: "jij",
  als: ({ huishouden }) => huishouden.metWie.includes("kinderen"),
  velden: {
    kinderen: lijst(
      "huishouden.kinderen",
      { geboortedatum: dag("geboortedatum") },
      { geboortedatum: "" },
    ),
  },
  fouten: (waarden, antwoorden) =>
    waarden.kinderen.flatMap(({ geboortedatum }, plaats) =>
      bij(
        `kinderen.${plaats}.geboortedatum.dag`,
        foutInDag(geboortedatum, (een) => {
          if (een > laatsteDag(antwoorden)) return "geboortedatumToekomst";
          return leeftijdOp(een, eersteDag(antwoorden)) >= LEEFTIJD.volwassen
            ? "kindOuderDan18"
            : null;
        }),
      ),
    ),
  antwoord: (waarden, taal) =>
    waarden.kinderen.flatMap(({ geboortedatum }, plaats) =>
      alsGevuld(vanDelen(geboortedatum), (tekst) =>
        taal.zin("kinderen.antwoord", { nummer: String(plaats + 1), dag: taal.dag(tekst) }),
      ),
    ),
  tekening: "kinderen",
});
