import type { Antwoorden } from "../antwoorden";
import { parseBedrag } from "@/lib/notation/bedrag";
import { alsGevuld } from "./gewone-vragen";
import { bij, foutInOptioneel, tekst } from "./velden";
import { maakVraag, type Taal } from "./vraag";

const bedrag = (getypt: string, taal: Taal, sleutel: string) =>
  alsGevuld(getypt, (euro) => taal.zin(`kosten.${sleutel}`, { bedrag: taal.euro(euro) }));

/** Whether the money for the journey was told with a wage already: then it is asked and counted there only. */
export function reisgeldBijLoon({ scenarios: [eerste] }: Antwoorden): boolean {
  return (eerste?.banen ?? []).some(
    ({ reisgeld, onbekend }) => reisgeld.trim() !== "" && !onbekend.includes("loon"),
  );
}

/** What working costs a month. */
export const kosten = maakVraag({
  naam: "kosten",
  stap: "geld",
  velden: {
    reiskosten: tekst("scenarios.0.kosten.reiskosten"),
    reiskostenvergoeding: tekst("scenarios.0.kosten.reiskostenvergoeding"),
    kinderopvang: tekst("scenarios.0.kosten.kinderopvang"),
  },
  fouten: (waarden) => [
    ...bij("reiskosten", foutInOptioneel(waarden.reiskosten, parseBedrag)),
    ...bij("reiskostenvergoeding", foutInOptioneel(waarden.reiskostenvergoeding, parseBedrag)),
    ...bij("kinderopvang", foutInOptioneel(waarden.kinderopvang, parseBedrag)),
  ],
  antwoord: (waarden, taal, antwoorden) => [
    ...bedrag(waarden.reiskosten, taal, "antwoordReis"),
    ...(reisgeldBijLoon(antwoorden)
      ? []
      : bedrag(waarden.reiskostenvergoeding, taal, "antwoordVergoeding")),
    ...bedrag(waarden.kinderopvang, taal, "antwoordOpvang"),
  ],
});
