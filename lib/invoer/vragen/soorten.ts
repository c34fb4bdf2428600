/**
 * The questions: which there are, and what each form holds while somebody fills it in.
 */
import type { DagDelen } from "./velden";

/** The steps, named above every question. */
export const stappen = ["jij", "werk", "geld", "gemeente", "controle"] as const;
export type StapId = (typeof stappen)[number];

/** Per question the values of its form. Texts are as typed; a choice that is not made is "". */
export interface VraagWaarden {
  // Jij en je huis
  uitkering: { keuze: string };
  geboortedatum: DagDelen;
  metWie: { keuzes: string[] };
  partnerGeboortedatum: DagDelen;
  partnerRecht: { keuze: string };
  kinderen: { kinderen: DagDelen[] };
  huisgenoten: { huisgenoten: { leeftijd: string; situatie: string }[] };
  ouders: { keuze: string };
  bijzonder: { keuzes: string[] };
  partnerBijzonder: { keuzes: string[] };

  // Je werk
  wieWerkt: { keuze: string };
  uren: { uren: string; onbekend: boolean };
  loon: { soort: string; bedrag: string };
  begin: { van: DagDelen; onbekend: boolean; stopt: boolean; tot: DagDelen };
  ritme: { keuze: string };
  betaaldag: DagDelen & { onbekend: boolean };
  vakantiegeld: { keuze: string; maand: string };

  // Ander geld
  anderGeld: { keuzes: string[] };
  giften: { giften: { maand: string; bedrag: string; soort: string }[] };
  inkomen: {
    inkomens: {
      wie: string;
      omschrijving: string;
      nettoPerMaand: string;
      metVakantietoeslag: string;
    }[];
  };
  toeslagen: { keuze: string };
  zorgverzekering: { keuze: string };
  huur: { keuze: string; kaleHuur: string };
  opvang: {
    keuze: string;
    opvang: { kind: string; soort: string; urenPerMaand: string; uurprijs: string }[];
  };

  // Je gemeente
  /** Name of the practice file; "" is the national rules. */
  gemeente: { bestand: string };
  vrijlating: { keuze: string };
  gebruikt: { n: string; r: string; z: string; "34a": string; onbekend: boolean };
  verrekenen: { keuze: string };
  vierWeken: { keuze: string };

  // Only from the check page
  meerOverBaan: {
    loonheffingskorting: string;
    pensioenpremie: string;
    eindejaarsuitkering: string;
    eindejaarsmaand: string;
  };
  anderePeriodes: { maanden: { maand: string; uren: string; bedrag: string }[] };
  spaargeld: { vermogen: string };
  kosten: { reiskosten: string; reiskostenvergoeding: string; kinderopvang: string };
}

export type VraagSoort = keyof VraagWaarden;
