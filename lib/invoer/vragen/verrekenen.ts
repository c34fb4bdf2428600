import type { GemeenteAntwoorden } from "../antwoorden";
import { bij, gekozen } from "./velden";
import { banenMetPlaats, maakVraag, type Veld } from "./vraag";

/** One question for what the situation keeps as two answers: when wages are set off, and when bijstand is paid. */
const keuze: Veld<string> = {
  pad: "gemeente",
  over: ["gemeente.verrekenen", "gemeente.uitbetalen"],
  lees: (bewaard) => {
    const { uitbetalen, verrekenen: wanneer } = bewaard as GemeenteAntwoorden;
    return uitbetalen === "volgendeMaand" ? uitbetalen : (wanneer ?? "");
  },
  schrijf: (waarde, bewaard) => {
    const later = waarde === "volgendeMaand";
    return {
      ...(bewaard as GemeenteAntwoorden),
      verrekenen: later ? "opDeMaand" : waarde === "" ? null : waarde,
      uitbetalen: later || waarde === "weetNiet" ? waarde : waarde === "" ? null : "zelfdeMaand",
    };
  },
};

/** When the municipality sets the wage off. Not known: in the month itself. */
export const verrekenen = maakVraag({
  naam: "verrekenen",
  stap: "gemeente",
  opties: ["opDeMaand", "maandLater", "volgendeMaand", "weetNiet"],
  als: (antwoorden) => banenMetPlaats(antwoorden).length > 0,
  velden: { keuze },
  fouten: (waarden) => bij("keuze", gekozen(waarden.keuze)),
  antwoord: (waarden, taal) => taal.keuze("verrekenen", waarden.keuze),
  tekening: "betaaldag",
});
