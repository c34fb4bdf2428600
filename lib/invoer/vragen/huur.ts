import { bij, foutInLoon, gekozen, keuze, tekst } from "./velden";
import { maakVraag } from "./vraag";

/** Rent, for the huurtoeslag. Not known: no huurtoeslag. */
export const huur = maakVraag({
  naam: "huur",
  stap: "geld",
  opties: ["ja", "nee", "weetNiet"],
  als: ({ toeslagen }) => toeslagen.meerekenen === "ja",
  velden: { keuze: keuze("toeslagen.huurt"), kaleHuur: tekst("toeslagen.kaleHuur") },
  fouten: (waarden) => [
    ...bij("keuze", gekozen(waarden.keuze)),
    ...bij("kaleHuur", waarden.keuze === "ja" ? foutInLoon(waarden.kaleHuur) : null),
  ],
  antwoord: (waarden, taal) =>
    waarden.keuze === "ja"
      ? [taal.zin("huur.antwoord", { bedrag: taal.euro(waarden.kaleHuur) })]
      : taal.keuze("huur", waarden.keuze),
  tekening: "huis",
  woorden: ["toeslagen"],
});
