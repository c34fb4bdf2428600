import { keuze, lijst, tekst } from "./velden";
import { lijstvraag } from "./velden-vragen";

const opties = ["geld", "natura", "voedselbank"];

/** The gifts of this calendar year and after: those from January on use up the room of the year. */
export const giften = lijstvraag({
  naam: "giften",
  stap: "geld",
  opties,
  als: ({ anderGeld }) => anderGeld.includes("giften"),
  velden: {
    giften: lijst(
      "giften",
      { maand: tekst("maand"), bedrag: tekst("bedrag"), soort: keuze("soort") },
      { maand: "", bedrag: "", soort: null },
    ),
  },
  lijst: "giften",
  vorm: [
    { naam: "maand", soort: "maand", vanafJanuari: true },
    { naam: "bedrag", soort: "bedrag" },
    { naam: "soort", soort: "keuze", opties },
  ],
  antwoord: (_, taal, antwoorden) =>
    antwoorden.giften.map(({ bedrag, maand }) =>
      taal.zin("giften.antwoord", { bedrag: taal.euro(bedrag), maand: taal.maand(maand) }),
    ),
  tekening: "gift",
  woorden: ["gift"],
});
