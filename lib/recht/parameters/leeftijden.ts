/** Leeftijden waarop de wet iets laat beginnen of eindigen, in jaren. */
import type { Tabel } from "../geldig";
import { participatiewetJuli2026 } from "./bronnen";
import { LAATSTE_MAAND } from "./verwacht";

export interface Leeftijden {
  /** Artikel 11: recht op bijstand; een kind telt tot deze leeftijd. */
  readonly volwassen: number;
  /** Artikelen 20 en 21: de volle norm, en in een inrichting artikel 23. */
  readonly volleNorm: number;
  /** Artikel 19a en artikel 31 lid 5: kostendeler, en vrijlating onder n en r; artikel 41 lid 4: geen wachttijd. */
  readonly vanaf27: number;
  /** Artikel 7a Algemene Ouderdomswet, in 2026 en 2027. */
  readonly aow: number;
}

export const leeftijden: Tabel<Leeftijden> = [
  {
    van: "2024-07",
    tot: LAATSTE_MAAND,
    bron: participatiewetJuli2026,
    waarden: { volwassen: 18, volleNorm: 21, vanaf27: 27, aow: 67 },
  },
];
