import { MAANDEN_VRIJLATING } from "@/lib/recht/grenzen";
import type { Antwoorden } from "../antwoorden";
import { parseAantal } from "@/lib/notation/bedrag";
import { hoogste34a, periodeVan } from "../periode";
import { grondenVan } from "./gronden";
import { bij, foutIn, tekst, vinkje } from "./velden";
import { banenMetPlaats, maakVraag } from "./vraag";

/** The most months that can be used up, by ground. */
function hoogsteMaanden(antwoorden: Antwoorden, grond: "n" | "r" | "z" | "34a"): number {
  const hoogste = { ...MAANDEN_VRIJLATING, "34a": hoogste34a(periodeVan(antwoorden).start) };
  return hoogste[grond];
}

/** How many months of the disregard a person used before. Not known: all of them. */
export const gebruikt = maakVraag({
  naam: "gebruikt",
  stap: "gemeente",
  per: "persoon",
  als: (antwoorden, { wie }) =>
    antwoorden.vrijlating.mag === "ja" &&
    banenMetPlaats(antwoorden).some(({ baan }) => baan.wie === wie) &&
    grondenVan(antwoorden, wie).length > 0,
  velden: {
    n: tekst("vrijlating.gebruikt.{wie}.n"),
    r: tekst("vrijlating.gebruikt.{wie}.r"),
    z: tekst("vrijlating.gebruikt.{wie}.z"),
    "34a": tekst("vrijlating.gebruikt.{wie}.34a"),
    onbekend: vinkje("vrijlating.gebruikt.{wie}.weetNiet"),
  },
  fouten: (waarden, antwoorden, { wie }) =>
    waarden.onbekend
      ? []
      : grondenVan(antwoorden, wie).flatMap((grond, plaats) => {
          // Only the first period has to be filled in; the second one follows it for few people.
          if (plaats > 0 && waarden[grond].trim() === "") return [];
          return bij(
            grond,
            foutIn(waarden[grond], parseAantal, "maandenLeeg", (aantal) =>
              Number(aantal) > hoogsteMaanden(antwoorden, grond) ? "teVeelMaanden" : null,
            ),
          );
        }),
  antwoord: ({ onbekend, ...maanden }, taal) => {
    if (onbekend) return [taal.weetNiet];
    const gevuld = Object.values(maanden).filter((getypt) => getypt.trim() !== "");
    if (gevuld.length === 0) return [];
    return [
      taal.zin("gebruikt.antwoord", {
        aantal: gevuld.reduce((som, getypt) => som + Number(getypt), 0),
      }),
    ];
  },
  woorden: ["alleenstaandeOuder", "loonkostensubsidie"],
});
