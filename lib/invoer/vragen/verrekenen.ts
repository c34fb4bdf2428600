import type { GemeenteAntwoorden } from "../antwoorden";
import { bij, gekozen } from "./velden";
import { banenMetPlaats, maakVraag, type Veld } from "./vraag";

/** Not known: in the month itself. */
export const aangenomenVerrekening = {
  verrekenen: "opDeMaand",
  uitbetalen: "zelfdeMaand",
} as const;

/** Both answers of the situation by the one choice on the screen. */
const bijKeuze: Readonly<Record<string, Partial<GemeenteAntwoorden>>> = {
  opDeMaand: aangenomenVerrekening,
  maandLater: { verrekenen: "maandLater", uitbetalen: "zelfdeMaand" },
  volgendeMaand: { verrekenen: "opDeMaand", uitbetalen: "volgendeMaand" },
  eerstAlles: { verrekenen: "opDeMaand", uitbetalen: "zelfdeMaand" },
  weetNiet: { verrekenen: "weetNiet", uitbetalen: "weetNiet" },
};

/**
 * One question for what the situation keeps as three answers: when wages are set off, when bijstand is paid, and whether
 * the first months are paid in full.
 */
const keuze: Veld<string> = {
  pad: "gemeente",
  over: ["gemeente.verrekenen", "gemeente.uitbetalen", "gemeente.eerstVolledig"],
  lees: (bewaard) => {
    const { uitbetalen, verrekenen: wanneer, eerstVolledig } = bewaard as GemeenteAntwoorden;
    if (eerstVolledig === "ja" && wanneer !== "maandLater") return "eerstAlles";
    return uitbetalen === "volgendeMaand" ? uitbetalen : (wanneer ?? "");
  },
  schrijf: (waarde, bewaard) => ({
    ...(bewaard as GemeenteAntwoorden),
    ...(bijKeuze[waarde] ?? { verrekenen: null, uitbetalen: null }),
    eerstVolledig: waarde === "eerstAlles" ? "ja" : null,
  }),
};

/** When the municipality sets the wage off. */
export const verrekenen = maakVraag({
  naam: "verrekenen",
  stap: "gemeente",
  opties: ["opDeMaand", "maandLater", "volgendeMaand", "eerstAlles", "weetNiet"],
  als: (antwoorden) => banenMetPlaats(antwoorden).length > 0,
  velden: { keuze },
  fouten: (waarden) => bij("keuze", gekozen(waarden.keuze)),
  antwoord: (waarden, taal) => taal.keuze("verrekenen", waarden.keuze),
  tekening: "betaaldag",
  woorden: ["loonstrook"],
});
