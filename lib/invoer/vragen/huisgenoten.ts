import { parseAantal } from "../bedrag";
import { bij, foutIn, gekozen, keuze, lijst, tekst } from "./velden";
import { maakVraag } from "./vraag";

/** Who else lives in the home. Not known what somebody does there: he shares the costs. */
export const huisgenoten = maakVraag({
  naam: "huisgenoten",
  stap: "jij",
  opties: ["opleiding", "huurcontract", "eigenContract", "gewoon", "weetNiet"],
  als: ({ huishouden }) => huishouden.metWie.includes("anderen") && huishouden.kostendelers === "",
  velden: {
    huisgenoten: lijst(
      "huishouden.huisgenoten",
      { leeftijd: tekst("leeftijd"), situatie: keuze("situatie") },
      { leeftijd: "", situatie: null },
    ),
  },
  fouten: (waarden) =>
    waarden.huisgenoten.flatMap(({ leeftijd, situatie }, plaats) => [
      ...bij(
        `huisgenoten.${plaats}.leeftijd`,
        foutIn(leeftijd, parseAantal, "leeftijdLeeg", (jaren) =>
          Number(jaren) > 120 ? "leeftijd" : null,
        ),
      ),
      ...bij(`huisgenoten.${plaats}.situatie`, gekozen(situatie)),
    ]),
  antwoord: (waarden, taal, { huishouden }) =>
    huishouden.huisgenoten.length === 0
      ? []
      : waarden.huisgenoten.map(({ leeftijd, situatie }) =>
          [
            taal.zin("huisgenoten.antwoord", { leeftijd }),
            ...taal.keuze("huisgenoten", situatie),
          ].join(": "),
        ),
  // Once housemates are described one by one, a number from a file does not hold any more.
  daarna: (antwoorden) => ({
    ...antwoorden,
    huishouden: { ...antwoorden.huishouden, kostendelers: "" },
  }),
});
