import { LEEFTIJD } from "@/lib/recht/grenzen";
import { leeftijdOp, parseDag } from "@/lib/notation/datum";
import type { InvoerFoutCode } from "@/lib/notation/lezen";
import type { Antwoorden } from "../antwoorden";
import { alsGevuld } from "./gewone-vragen";
import { eersteDag } from "./gronden";
import { laatsteDag } from "./persoon";
import { dag, lijst, tekst, vanDelen, type DagDelen } from "./velden";
import { lijstvraag } from "./velden-vragen";

/** True when this child becomes 18 in the months that are shown. */
function wordt18(geboortedatum: DagDelen, antwoorden: Antwoorden): boolean {
  const dag = parseDag(vanDelen(geboortedatum));
  return dag.ok && leeftijdOp(dag.waarde, laatsteDag(antwoorden)) >= LEEFTIJD.volwassen;
}

/** The birth dates of the children under 18; of one that becomes 18 also when it leaves. */
export const kinderen = lijstvraag({
  naam: "kinderen",
  stap: "jij",
  als: ({ huishouden }) => huishouden.metWie.includes("kinderen"),
  velden: {
    kinderen: lijst(
      "huishouden.kinderen",
      { geboortedatum: dag("geboortedatum"), vertrekt: tekst("vertrekt") },
      { geboortedatum: "", vertrekt: "" },
    ),
  },
  lijst: "kinderen",
  vorm: [
    {
      naam: "geboortedatum",
      soort: "dag",
      fout: ({ geboortedatum }, antwoorden): InvoerFoutCode | null => {
        const geboren = parseDag(vanDelen(geboortedatum));
        if (!geboren.ok) return null;
        if (geboren.waarde > laatsteDag(antwoorden)) return "geboortedatumToekomst";
        return leeftijdOp(geboren.waarde, eersteDag(antwoorden)) >= LEEFTIJD.volwassen
          ? "kindOuderDan18"
          : null;
      },
    },
    {
      naam: "vertrekt",
      soort: "maand",
      optioneel: true,
      als: ({ geboortedatum }, antwoorden) => wordt18(geboortedatum, antwoorden),
      fout: ({ geboortedatum, vertrekt }): InvoerFoutCode | null => {
        const geboren = parseDag(vanDelen(geboortedatum));
        return geboren.ok &&
          vertrekt !== "" &&
          leeftijdOp(geboren.waarde, `${vertrekt}-31`) < LEEFTIJD.volwassen
          ? "vertrektVoor18"
          : null;
      },
    },
  ],
  antwoord: ({ kinderen: alle }, taal) =>
    alle.flatMap(({ geboortedatum, vertrekt }, plaats) =>
      alsGevuld(vanDelen(geboortedatum), (getypt) =>
        taal.zin(vertrekt === "" ? "kinderen.antwoord" : "kinderen.antwoordVertrekt", {
          nummer: String(plaats + 1),
          dag: taal.dag(getypt),
          maand: vertrekt === "" ? "" : taal.maand(vertrekt),
        }),
      ),
    ),
  tekening: "kinderen",
});
