/** Wettelijk minimumloon per uur, bruto, zonder vakantiegeld (artikel 8 Wet minimumloon en minimumvakantiebijslag). */
import type { Tabel } from "../geldig";
import { minimumjeugdloon2027, minimumloon2026 } from "./bronnen";

export interface Minimumloon {
  /** Per uur vanaf deze leeftijd; het laatste is het volle minimumloon. */
  readonly perLeeftijd: readonly (readonly [vanaf: number, bedrag: string])[];
}

export const minimumloon: Tabel<Minimumloon> = [
  {
    van: "2026-01",
    tot: "2026-06",
    bron: minimumloon2026,
    waarden: {
      perLeeftijd: [
        [18, "7.36"],
        [19, "8.83"],
        [20, "11.77"],
        [21, "14.71"],
      ],
    },
  },
  {
    van: "2026-07",
    tot: "2026-12",
    bron: minimumloon2026,
    waarden: {
      perLeeftijd: [
        [18, "7.50"],
        [19, "8.99"],
        [20, "11.99"],
        [21, "14.99"],
      ],
    },
  },
  {
    van: "2027-01",
    tot: "2027-12",
    bron: minimumjeugdloon2027,
    voorlopig:
      "Het volle minimumloon van 1 juli 2026 is aangehouden. Jongeren krijgen daarvan 87,5, 75 en 62,5 procent: een plan.",
    berustOp: "aangehouden",
    verwacht: "2026-12-31",
    waarden: {
      perLeeftijd: [
        [18, "9.37"],
        [19, "11.24"],
        [20, "13.12"],
        [21, "14.99"],
      ],
    },
  },
];
