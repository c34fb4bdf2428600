/** The rows of the page on where the amounts come from: what, since when, and the publication. */
import type nl from "../../messages/nl.json";
import { bronnen, type Bron } from "./bronnen";

const gelezen = "2026-11-21";

export interface BedragenRij {
  /** Key of the message that names the amounts. */
  readonly wat: keyof (typeof nl)["paginas"]["bedragen"];
  readonly vanaf: `${number}-${number}-${number}`;
  readonly bron: Bron;
  /** Not published law yet. */
  readonly voorlopig?: true;
}

export const bedragenTabel: readonly BedragenRij[] = [
  {
    wat: "norm",
    vanaf: "2026-07-01",
    bron: {
      titel: "Participatiewet, geldend op 1 juli 2026",
      url: "https://wetten.overheid.nl/BWBR0015703/2026-07-01",
      gelezen,
    },
  },
  {
    wat: "norm",
    vanaf: "2026-01-01",
    bron: {
      titel: "Normenbrief SZW 1 januari 2026 (Staatscourant 2025, 43553)",
      url: "https://zoek.officielebekendmakingen.nl/stcrt-2025-43553.html",
      gelezen,
    },
  },
  { wat: "vrijlating", vanaf: "2026-07-01", bron: bronnen.middelen },
  { wat: "vakantiegeld", vanaf: "2026-01-01", bron: bronnen.regeling },
  { wat: "giften", vanaf: "2026-01-01", bron: bronnen.vermogen },
  {
    wat: "minimumloon",
    vanaf: "2026-07-01",
    bron: {
      titel: "Bedragen minimumloon 2026, Rijksoverheid (Staatscourant 2026, 16505)",
      url: "https://www.rijksoverheid.nl/onderwerpen/minimumloon/bedragen-minimumloon",
      gelezen,
    },
  },
  {
    wat: "belasting",
    vanaf: "2026-01-01",
    bron: {
      titel: "Rekenvoorschriften voor de geautomatiseerde loonadministratie, januari 2026",
      url: "https://www.belastingdienst.nl/wps/wcm/connect/nl/personeel-en-loon/content/hulpmiddel-loonbelastingtabellen",
      gelezen,
    },
  },
  {
    wat: "toeslagen",
    vanaf: "2026-01-01",
    bron: {
      titel: "Berekening toeslagen 2026, Dienst Toeslagen",
      url: "https://www.toeslagen.nl",
      gelezen,
    },
  },
  { wat: "regels2027", vanaf: "2027-01-01", bron: bronnen.vrijlating2027, voorlopig: true },
];
