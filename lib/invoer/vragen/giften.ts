import { parseMaand } from "@/lib/notation/datum";
import { bij, foutIn, foutInBedrag, gekozen, keuze, lijst, tekst } from "./velden";
import { maakVraag } from "./vraag";

/** The gifts of this calendar year and after. */
export const giften = maakVraag({
  naam: "giften",
  stap: "geld",
  opties: ["geld", "natura", "voedselbank"],
  als: ({ anderGeld }) => anderGeld.includes("giften"),
  velden: {
    giften: lijst(
      "giften",
      { maand: tekst("maand"), bedrag: tekst("bedrag"), soort: keuze("soort") },
      { maand: "", bedrag: "", soort: null },
    ),
  },
  fouten: (waarden) =>
    waarden.giften.flatMap(({ maand, bedrag, soort }, plaats) => [
      ...bij(`giften.${plaats}.maand`, foutIn(maand, parseMaand, "maandLeeg")),
      ...bij(`giften.${plaats}.bedrag`, foutInBedrag(bedrag)),
      ...bij(`giften.${plaats}.soort`, gekozen(soort)),
    ]),
  antwoord: (_, taal, antwoorden) =>
    antwoorden.giften.map(({ bedrag, maand }) =>
      taal.zin("giften.antwoord", { bedrag: taal.euro(bedrag), maand: taal.maand(maand) }),
    ),
  tekening: "gift",
  woorden: ["gift"],
});
