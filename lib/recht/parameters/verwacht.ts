/** Wanneer nieuwe bedragen worden verwacht. Een rij die ze heeft, gaat voor (zie `houdAan`). */
import type { Verwachting } from "../geldig";

/** De laatste maand waarover iets bekend is. */
export const LAATSTE_MAAND = "2027-12";
/** De maanden waarover gerekend wordt. */
export const VENSTER = { van: "2026-01", tot: LAATSTE_MAAND } as const;

/** Normen en wat met ze meebeweegt: bekend in de laatste dagen voor 1 januari en 1 juli. */
export const halfjaarlijks: Verwachting = {
  momenten: [
    { van: "2027-01", bekend: "2026-12-31" },
    { van: "2027-07", bekend: "2027-06-30" },
  ],
  tot: LAATSTE_MAAND,
};

/** Bedragen van een kalenderjaar: bekend voor 1 januari. */
export const jaarlijks: Verwachting = {
  momenten: [{ van: "2027-01", bekend: "2026-12-31" }],
  tot: LAATSTE_MAAND,
};

/** Artikel 27 lid 6 Wet op de huurtoeslag: uiterlijk 1 november in de Staatscourant. */
export const huurgrenzen: Verwachting = {
  momenten: [{ van: "2027-01", bekend: "2026-11-01" }],
  tot: LAATSTE_MAAND,
};
