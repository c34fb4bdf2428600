import { banenMetPlaats } from "./vraag";
import { keuze, tekst } from "./velden";
import { veldenvraag } from "./velden-vragen";

/** "Eerst krijg ik alles": how many months, and what happens then. Not known: it is taken back at once. */
export const eersteMaanden = veldenvraag({
  naam: "eersteMaanden",
  stap: "gemeente",
  opties: ["1", "2", "3", "verrekenen", "later"],
  als: (antwoorden) =>
    antwoorden.gemeente.eerstVolledig === "ja" &&
    antwoorden.gemeente.verrekenen !== "maandLater" &&
    banenMetPlaats(antwoorden).length > 0,
  velden: {
    eersteMaanden: tekst("gemeente.eersteMaanden"),
    terughalen: keuze("gemeente.terughalen"),
  },
  vorm: [
    { naam: "eersteMaanden", soort: "keuze", opties: ["1", "2", "3"] },
    { naam: "terughalen", soort: "keuze", opties: ["verrekenen", "later", "weetNiet"] },
  ],
  antwoord: (waarden, taal) => [
    ...taal.keuze("eersteMaanden", waarden.eersteMaanden),
    ...taal.keuze("eersteMaanden", waarden.terughalen),
  ],
  tekening: "betaaldag",
});
