/**
 * Percentages, termijnen en leeftijden van wat vrij blijft: artikel 31 lid 2 en 5, artikel 34a en de overgang daartussen.
 */
import type { Tabel } from "../geldig";
import { ioawOvergang2027, participatiewetInBalans, participatiewetJanuari2026 } from "./bronnen";
import { LAATSTE_MAAND } from "./verwacht";

export interface VrijlatingGronden {
  /** Deel van het nettoloon; termijnen in maanden. */
  readonly n: { readonly percentage: string; readonly maanden: number };
  readonly r: {
    readonly percentage: string;
    readonly maanden: number;
    /** Een kind dat jonger is dan dit aantal jaren. */
    readonly kindTot: number;
  };
  readonly y: { readonly percentage: string };
  readonly z: { readonly percentage: string; readonly maanden: number };
  readonly aa: { readonly percentage: string };
  /** Lid 5: onder n en r gelden niet voor wie jonger is. */
  readonly leeftijd: number;
}

/** Artikel 31 lid 2 onder n, r, y, z en aa. Vervallen met de invoering van artikel 34a. */
export const vrijlatingGronden: Tabel<VrijlatingGronden> = [
  {
    van: "2026-01",
    tot: "2026-12",
    bron: participatiewetJanuari2026,
    waarden: {
      n: { percentage: "25", maanden: 6 },
      r: { percentage: "12.5", maanden: 30, kindTot: 12 },
      y: { percentage: "15" },
      z: { percentage: "15", maanden: 12 },
      aa: { percentage: "15" },
      leeftijd: 27,
    },
  },
];

export interface Artikel34a {
  /** Lid 1: deel van het nettoloon, zonder hoogste bedrag; termijn in maanden. */
  readonly percentage: string;
  readonly maanden: number;
}

export const artikel34a: Tabel<Artikel34a> = [
  {
    van: "2027-01",
    tot: LAATSTE_MAAND,
    bron: participatiewetInBalans,
    voorlopig: "Artikel 34a geldt vanaf 1 januari 2027; het overgangsrecht is niet gelezen.",
    berustOp: "wet",
    verwacht: "2026-12-31",
    waarden: { percentage: "15", maanden: 12 },
  },
];

export interface OvergangVrijlating {
  /** Een lopende vrijlating onder n houdt haar percentage, met dit hoogste bedrag per maand. */
  readonly n: { readonly percentage: string; readonly maximum: string };
  /** Een lopende vrijlating onder r wordt dit deel, zonder hoogste bedrag. */
  readonly r: { readonly percentage: string };
}

export const overgangVrijlating: Tabel<OvergangVrijlating> = [
  {
    van: "2027-01",
    tot: LAATSTE_MAAND,
    bron: ioawOvergang2027,
    voorlopig:
      "Artikel 78ff lid 2 tot en met 4 Participatiewet is niet gelezen; artikel 63l IOAW is naar analogie gevolgd.",
    berustOp: "wet",
    verwacht: "2026-12-31",
    waarden: { n: { percentage: "25", maximum: "289.00" }, r: { percentage: "15" } },
  },
];

export interface PremieKeren {
  /** Artikel 31 lid 2 onder j: een premie komt hoogstens zo vaak per kalenderjaar. */
  readonly hoogstens: number;
}

export const premieKeren: Tabel<PremieKeren> = [
  {
    van: "2026-01",
    tot: LAATSTE_MAAND,
    bron: participatiewetJanuari2026,
    waarden: { hoogstens: 2 },
  },
];
