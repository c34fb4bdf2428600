/** Kwijtschelding van belastingen van gemeente en waterschap (artikel 26 Invorderingswet 1990). */
import type { Tabel } from "../geldig";
import { kwijtscheldingZuidplas2026 } from "./bronnen";
import { LAATSTE_MAAND } from "./verwacht";

export interface Kwijtschelding {
  /** Inkomen waarboven minder wordt kwijtgescholden, in procent van de norm: van het Rijk, en hoogstens van een gemeente. */
  readonly rijk: string;
  readonly hoogstens: string;
  /** Deel van wat iemand overhoudt dat naar de aanslag gaat, in procent. */
  readonly deelNaarAanslag: string;
}

export const kwijtschelding: Tabel<Kwijtschelding> = [
  {
    van: "2026-01",
    tot: LAATSTE_MAAND,
    bron: kwijtscheldingZuidplas2026,
    waarden: { rijk: "90", hoogstens: "100", deelNaarAanslag: "80" },
  },
];
