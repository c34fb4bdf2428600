import { tekst } from "./velden";
import { maakVraag } from "./vraag";

/**
 * The municipality. Nobody has to answer this: without it the national rules hold. What its practice file says is put
 * among the answers by the screen, which has the files.
 */
export const gemeente = maakVraag({
  naam: "gemeente",
  stap: "gemeente",
  als: ({ scenarios }) => (scenarios[0]?.banen.length ?? 0) > 0,
  velden: { code: tekst("gemeente.code"), naam: tekst("gemeente.naam") },
  fouten: ({ code, naam }) => (code === "" && naam.trim() !== "" ? [["naam", "gemeenteKies"]] : []),
  antwoord: ({ code, naam }, taal) => [code === "" ? taal.zin("gemeente.landelijk") : naam],
  tekening: "gemeente",
});
