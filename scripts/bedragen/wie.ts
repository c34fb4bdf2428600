/** Who publishes the amounts of each table, where, and in which days. What has no row here does not change each year. */
import type { Tabelnaam } from "../../lib/recht";

export interface Uitgever {
  readonly wie: string;
  /** The publication to look for. */
  readonly waar: string;
  /** When it came in earlier years, or must come by law. */
  readonly wanneer: string;
}

const normenbrief: Uitgever = {
  wie: "Ministerie van SZW",
  waar: "Normenbrief en Staatscourant",
  wanneer: "1 tot 10 december en in juni",
};
const rekenvoorschriften: Uitgever = {
  wie: "Belastingdienst",
  waar: "Rekenvoorschriften voor de geautomatiseerde loonadministratie",
  wanneer: "versie na de Tweede Kamer rond 1 december, laatste versie in januari",
};
const inBalans: Uitgever = {
  wie: "wetten.overheid.nl",
  waar: "Participatiewet zoals die geldt op 1 januari 2027 (artikelen 24, 24a, 34a, 34b en 78ff)",
  wanneer: "uiterlijk 31 december",
};
const toeslagen: Uitgever = {
  wie: "Dienst Toeslagen",
  waar: "Berekening van de toeslag, en de regeling in de Staatscourant",
  wanneer: "december",
};

export const uitgevers: Readonly<Partial<Record<Tabelnaam, Uitgever>>> = {
  normen: normenbrief,
  artikel24: inBalans,
  vrijlatingMaxima: normenbrief,
  artikel34a: inBalans,
  overgangVrijlating: inBalans,
  premieMaximum: normenbrief,
  giftenGrens: normenbrief,
  vermogensgrens: normenbrief,
  vrijwilligersvergoeding: normenbrief,
  bufferbudgetMaximum: inBalans,
  ophoging24a: {
    ...toeslagen,
    waar: "Wet op het kindgebonden budget, artikel 2 lid 6, zoals die geldt op 1 januari",
  },
  loonheffing: rekenvoorschriften,
  bijzonderTarief: rekenvoorschriften,
  minimumloon: {
    wie: "Ministerie van SZW",
    waar: "Bedragen minimumloon; het besluit over het minimumjeugdloon in het Staatsblad",
    wanneer: "oktober tot december, en in april tot juni",
  },
  aanspraakVakantietoeslag: {
    ...normenbrief,
    waar: "Regeling Participatiewet, IOAW en IOAZ, artikelen 11 tot en met 13",
  },
  vakantietoeslagBijstand: normenbrief,
  zorgtoeslag: {
    ...toeslagen,
    waar: "Regeling standaardpremie in de Staatscourant, en de berekening van Dienst Toeslagen",
  },
  huurtoeslag: {
    wie: "Ministerie van VRO",
    waar: "Regeling huurtoeslaggrenzen in de Staatscourant (artikel 27 lid 6 Wet op de huurtoeslag)",
    wanneer: "volgens de wet voor 1 november, meestal eind november",
  },
  kindgebondenBudget: toeslagen,
  kinderopvangtoeslag: {
    wie: "Ministerie van SZW",
    waar: "Besluit kinderopvangtoeslag in het Staatsblad, met de tabel",
    wanneer: "oktober tot december",
  },
  kinderbijslag: { wie: "SVB", waar: "Bedragen kinderbijslag", wanneer: "december en juni" },
  combinatiekorting: rekenvoorschriften,
};
