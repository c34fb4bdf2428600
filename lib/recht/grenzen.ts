/**
 * Leeftijden, termijnen en maanden van de wet, en de uitgave, zonder de rekenregels: de tweede deur, voor vragen die klein moeten
 * blijven op de telefoon.
 */
import { leeftijden } from "./parameters/leeftijden";
import { artikel34a, premieKeren, vrijlatingGronden } from "./parameters/vrijlating";
import type { Maand } from "./situatie";

export { partnerHeeftRecht } from "./partner";
export { VENSTER } from "./parameters/verwacht";
export { UITGAVE } from "./uitgave";

/** Leeftijden in jaren. */
export const LEEFTIJD = leeftijden[0].waarden;

const { n, r, z } = vrijlatingGronden[0].waarden;
/** Hoeveel maanden een vrijlating hoogstens duurt. */
export const MAANDEN_VRIJLATING = {
  n: n.maanden,
  r: r.maanden,
  z: z.maanden,
  "34a": artikel34a[0].waarden.maanden,
} as const;
/** Vrijlating onder r: een kind dat jonger is. */
export const LEEFTIJD_KIND_R = r.kindTot;
/** Eerste maand van artikel 34a. */
export const BEGIN_34A: Maand = artikel34a[0].van;
/** Hoe vaak per kalenderjaar een premie hoogstens komt. */
export const PREMIES_PER_JAAR = premieKeren[0].waarden.hoogstens;
