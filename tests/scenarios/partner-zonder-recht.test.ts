// Article 32 lid 3: the income of a partner without right counts as far as the two incomes, the bijstand included, are
// above the norm of a couple. January 2026: norm 1001.07 (half of 2002.13), ceiling 2002.13.
import { test } from "vitest";
import type { SituatieJson, WerkJson } from "@/tests/tegenproef/soorten";
import { ALLEEN, nettoBaan, situatie, toetsGeval, ZONDER_VRIJLATING } from "./geval";

const HUIS: SituatieJson["huishouden"] = {
  ...ALLEEN,
  partner: { geboortedatum: "1986-01-01", heeftRechtOpBijstand: false },
};
const partner = (bedrag: string, rest: Partial<WerkJson> = {}): WerkJson =>
  nettoBaan(bedrag, { wie: "partner", ...rest });

test.each([
  // 1001.07 + partner − 2002.13, not below 0
  ["tot de grens", [partner("1001.06")], "0.00", "1001.07"],
  ["een cent erboven", [partner("1001.07")], "0.01", "1001.06"],
  ["erboven", [partner("1500.00")], "498.94", "502.13"],
  ["alles weg", [partner("2002.13")], "1001.07", "0.00"],
  // own 300 is below the norm: 300 + (1001.07 + 1200 − 2002.13)
  ["eigen loon onder de norm", [nettoBaan("300.00"), partner("1200.00")], "498.94", "502.13"],
  // own 1001.08 is above the norm: 1001.08 + (1001.08 + 1001.06 − 2002.13) = 1001.08 + 0.01
  ["eigen loon boven de norm", [nettoBaan("1001.08"), partner("1001.06")], "1001.09", "0.00"],
  // never more than the partner has: 2500 + 100, not 2500 + (2500 + 100 − 2002.13)
  ["niet meer dan zijn inkomen", [nettoBaan("2500.00"), partner("100.00")], "2600.00", "0.00"],
  // his holiday allowance counts: 8% × 1000 − 20.77 = 59.23: 1001.07 + 1059.23 − 2002.13
  [
    "met vakantietoeslag",
    [partner("1000.00", { vakantiegeld: { hoe: "jaarlijks" } })],
    "58.17",
    "942.90",
  ],
] as const)("%s", (titel, werk, verrekendTotaal, bijstand) => {
  toetsGeval({
    titel,
    situatie: situatie("2026-01", 1, HUIS, { werk: [...werk], ...ZONDER_VRIJLATING }),
    verwacht: { "2026-01": { norm: "1001.07", verrekendTotaal, bijstand } },
  });
});

test("hij heeft geen vrijlating, de ander wel", () => {
  toetsGeval({
    titel: "n voor de aanvrager",
    situatie: situatie("2026-01", 1, HUIS, { werk: [nettoBaan("400.00"), partner("1200.00")] }),
    verwacht: {
      "2026-01": {
        "inkomsten.0.vrijlating.grond": "n",
        "inkomsten.0.vrijlating.bedrag": "100.00",
        "inkomsten.1.vrijlating.grond": null,
        // 300.00 + (1001.07 + 1200 − 2002.13)
        verrekendTotaal: "498.94",
      },
    },
  });
});

test("de grens is die van twee mensen met recht, zonder verlaging", () => {
  // With one co-resident: norm 43.33%: (0.4 + 0.9) / 3 × 2002.13 = 867.59; ceiling 2 × that = 1735.18.
  // 867.59 + 1000 − 1735.18
  toetsGeval({
    titel: "medebewoner",
    situatie: situatie(
      "2026-01",
      1,
      { ...HUIS, kostendelendeMedebewoners: 1 },
      { werk: [partner("1000.00")], ...ZONDER_VRIJLATING },
    ),
    verwacht: { "2026-01": { norm: "867.59", verrekendTotaal: "132.41", bijstand: "735.18" } },
  });
  toetsGeval({
    titel: "verlaging",
    situatie: situatie(
      "2026-01",
      1,
      { ...HUIS, verlagingNormProcent: "20" },
      { werk: [partner("1500.00")], ...ZONDER_VRIJLATING },
    ),
    verwacht: { "2026-01": { norm: "1001.07", bijstand: "502.13" } },
  });
});

test("zijn overig inkomen telt net zo", () => {
  toetsGeval({
    titel: "uitkering",
    situatie: situatie("2026-01", 1, HUIS, {
      overigInkomen: [
        { wie: "partner", omschrijving: "uitkering", nettoPerMaand: "1500.00", van: "2025-01-01" },
      ],
    }),
    verwacht: { "2026-01": { verrekendTotaal: "498.94", "opRekening.overig": "1500.00" } },
  });
});

test("24a vanaf 2027 telt in de norm, niet in de grens", () => {
  // 1013.895 + 3505.00 / 12 (292.083) = 1305.98; 1305.98 + 1000 − 2027.79 = 278.19
  toetsGeval({
    titel: "kind",
    situatie: situatie(
      "2027-01",
      1,
      { ...HUIS, kinderen: [{ geboortedatum: "2015-01-01" }] },
      { werk: [partner("1000.00")], ...ZONDER_VRIJLATING },
    ),
    verwacht: { "2027-01": { norm: "1305.98", verrekendTotaal: "278.19", bijstand: "1027.79" } },
  });
});
