import { keuzevraag } from "./gewone-vragen";
import { banenMetPlaats } from "./vraag";

/** Not known: with the average of a month. */
export const aangenomenVierWeken = "gemiddelde";

/** How the municipality counts wages per week or four weeks. */
export const vierWeken = keuzevraag({
  naam: "vierWeken",
  stap: "gemeente",
  pad: "gemeente.vierWeken",
  opties: ["gemiddelde", "werkdagen", "ontvangen", "weetNiet"],
  als: (antwoorden) =>
    banenMetPlaats(antwoorden).some(
      ({ baan }) => baan.ritme === "vierWeken" || baan.ritme === "week",
    ),
  tekening: "betaaldag",
});
