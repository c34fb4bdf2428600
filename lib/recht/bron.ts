/** Waar een bedrag of een regel staat, en de link naar de tekst zoals die in een maand gold. */
import type { Maand } from "./situatie";
import type { Vindplaats } from "./stap";

/** De publicatie van een tabel en de dag waarop die is gelezen. */
export interface Bron {
  readonly titel: string;
  readonly url: string;
  readonly gelezen: string;
}

const PARTICIPATIEWET = "BWBR0015703";
const REGELING = "BWBR0015738";
const MINIMUMLOON = "BWBR0002638";
const LOONBELASTING = "BWBR0002471";
const ZORGTOESLAG = "BWBR0018451";
const HUURTOESLAG = "BWBR0008659";
const KINDGEBONDEN = "BWBR0022751";
const KINDEROPVANG = "BWBR0017017";
const AWIR = "BWBR0018472";

const wettenMet = {
  [PARTICIPATIEWET]: "Participatiewet",
  [REGELING]: "Regeling Participatiewet, IOAW en IOAZ",
  [MINIMUMLOON]: "Wet minimumloon en minimumvakantiebijslag",
  [LOONBELASTING]: "Wet op de loonbelasting 1964",
  [ZORGTOESLAG]: "Wet op de zorgtoeslag",
  [HUURTOESLAG]: "Wet op de huurtoeslag",
  [KINDGEBONDEN]: "Wet op het kindgebonden budget",
  [KINDEROPVANG]: "Wet kinderopvang",
  [AWIR]: "Algemene wet inkomensafhankelijke regelingen",
} as const;

function plaats(
  bwb: keyof typeof wettenMet,
  artikel: string,
  lid?: string,
  onderdeel?: string,
): Vindplaats {
  return {
    bwb,
    artikel,
    ...(lid === undefined ? {} : { lid }),
    ...(onderdeel === undefined ? {} : { onderdeel }),
  };
}

/** Participatiewet. */
export const pw = (artikel: string, lid?: string, onderdeel?: string): Vindplaats =>
  plaats(PARTICIPATIEWET, artikel, lid, onderdeel);
/** Regeling Participatiewet, IOAW en IOAZ. */
export const regeling = (artikel: string, lid?: string): Vindplaats =>
  plaats(REGELING, artikel, lid);
/** Wet minimumloon en minimumvakantiebijslag. */
export const wml = (artikel: string, lid?: string): Vindplaats => plaats(MINIMUMLOON, artikel, lid);
/** Wet op de loonbelasting 1964. */
export const wlb = (artikel: string, lid?: string): Vindplaats =>
  plaats(LOONBELASTING, artikel, lid);
export const wzt = (artikel: string): Vindplaats => plaats(ZORGTOESLAG, artikel);
export const wht = (artikel: string): Vindplaats => plaats(HUURTOESLAG, artikel);
export const wkgb = (artikel: string): Vindplaats => plaats(KINDGEBONDEN, artikel);
export const wko = (artikel: string): Vindplaats => plaats(KINDEROPVANG, artikel);
/** Algemene wet inkomensafhankelijke regelingen. */
export const awir = (artikel: string, lid?: string): Vindplaats => plaats(AWIR, artikel, lid);

/** Naam van de wet bij een BWB-nummer. */
export function wetNaam(vindplaats: Vindplaats): string {
  return wettenMet[vindplaats.bwb as keyof typeof wettenMet];
}

/** Bijvoorbeeld "31 lid 2 onder n Participatiewet". */
export function citaat(vindplaats: Vindplaats): string {
  const lid = vindplaats.lid === undefined ? "" : ` lid ${vindplaats.lid}`;
  const onderdeel = vindplaats.onderdeel === undefined ? "" : ` onder ${vindplaats.onderdeel}`;
  return `${vindplaats.artikel}${lid}${onderdeel} ${wetNaam(vindplaats)}`;
}

/** Link naar het artikel zoals het op de eerste dag van de maand luidde. */
export function wetLink(vindplaats: Vindplaats, maand: Maand): string {
  const lid = vindplaats.lid === undefined ? "" : `&lid=${vindplaats.lid}`;
  const onderdeel = vindplaats.onderdeel === undefined ? "" : `&onderdeel=${vindplaats.onderdeel}`;
  return `https://wetten.overheid.nl/jci1.3:c:${vindplaats.bwb}&artikel=${vindplaats.artikel}${lid}${onderdeel}&g=${maand}-01`;
}
