// Wages: from gross to net to the cent. Tax tables: loon-en-toeslagen.md 2.1, 2.2 and the check values of 2.5; the other
// amounts are worked out beside the case. L is the year wage down to a multiple of 54; X the tax of the year.
import { describe, expect, test } from "vitest";
import { parseSituatie } from "@/lib/contract/situatie";
import { tekst } from "@/lib/recht/bedrag";
import { maandnummer } from "@/lib/recht/maand";
import { Looptijd } from "@/lib/recht/regels/looptijd";
import { Maandloon } from "@/lib/recht/regels/maandloon";
import type { WerkJson } from "@/tests/tegenproef/soorten";
import {
  ALLEEN,
  nettoBaan,
  PAAR,
  situatie,
  toetsGeval,
  uitkomstVan,
  ZONDER_VRIJLATING,
} from "./geval";

type Loon = WerkJson["loon"];
const maandloon = (bedrag: string): Loon => ({ soort: "brutoPerMaand", bedrag });
const uurloon = (bedrag: string, urenPerWeek: string): Loon => ({
  soort: "uurloon",
  bedrag,
  urenPerWeek,
});
const baan = (loon: Loon, rest: Partial<WerkJson> = {}): WerkJson => ({
  wie: "aanvrager",
  van: "2025-01-01",
  loon,
  vakantiegeld: { hoe: "geen" },
  ...rest,
});

/** Gross and net of the work of the claimant in one month, with the second computation besides. */
function verdiend(maand: string, bruto: string | null, netto: string, ...werk: WerkJson[]): void {
  toetsGeval({
    titel: maand,
    situatie: situatie(maand, 1, PAAR, { werk, ...ZONDER_VRIJLATING }),
    verwacht: { [maand]: { "inkomsten.0.bruto": bruto, "inkomsten.0.netto": netto } },
  });
}

describe("maandloon in 2026, met en zonder loonheffingskorting", () => {
  // Withheld, published: 2000.00 → 61.25 / 714.25; own outputs of the rulebook for the others.
  test.each([
    ["600.00", "600.00", "386.08"],
    ["800.00", "800.00", "515.33"],
    ["1000.00", "986.17", "642.92"],
    ["1200.00", "1176.67", "772.08"],
    ["1500.00", "1462.42", "964.33"],
    ["2000.00", "1938.75", "1285.75"],
    ["2500.00", "2314.00", "1607.17"],
    ["2700.00", "2432.50", "1734.75"],
    ["4000.00", "3181.33", "2557.83"],
    ["4000.50", "3179.58", "2556.67"],
    ["5000.00", "3674.92", "3180.92"],
    ["7500.00", "4861.17", "4628.08"],
  ])("%s bruto", (bruto, met, zonder) => {
    verdiend("2026-03", bruto, met, baan(maandloon(bruto)));
    verdiend("2026-03", bruto, zonder, baan(maandloon(bruto), { loonheffingskorting: false }));
  });
});

describe("de stap van de tabel: 54 euro per jaar is 4,50 per maand", () => {
  // Published: 2477.99 → 177.17 and 2479.50 → 178.83.
  test.each([
    // L 29646: 10598 − 3115 − 5375 = 2108 / 12 = 175.67
    ["2474.99", "2299.32"],
    // L 29700: 10617 − 3115 − 5376 = 2126 / 12 = 177.17
    ["2475.00", "2297.83"],
    ["2477.99", "2300.82"],
    ["2479.49", "2302.32"],
    ["2479.50", "2300.67"],
    // L 11664 (up to 976.49): 4169 − 3115 − 971 = 83 / 12 = 6.92; L 11718: 4189 − 3115 − 976 = 98 / 12 = 8.17
    ["976.49", "969.57"],
    ["976.50", "968.33"],
  ])("%s bruto is %s netto", (bruto, netto) => {
    verdiend("2026-03", bruto, netto, baan(maandloon(bruto)));
  });
});

describe("tabel van het jaar waarin het is verdiend", () => {
  test.each([
    // 2027: 1000 → 4.08, 1200 → 23.83, 1500 → 41.92, 2000 → 72.00, 2500 → 175.50
    ["2027-03", "1000.00", "995.92"],
    ["2027-03", "1200.00", "1176.17"],
    ["2027-03", "1500.00", "1458.08"],
    ["2027-03", "2000.00", "1928.00"],
    ["2027-03", "2500.00", "2324.50"],
    ["2026-12", "1500.00", "1462.42"],
    ["2027-01", "1500.00", "1458.08"],
  ])("%s: %s bruto is %s netto", (maand, bruto, netto) => {
    verdiend(maand, bruto, netto, baan(maandloon(bruto)));
  });

  test("loon van december 2025 komt in januari 2026 met de tabel van 2025", () => {
    // 2025: 1500 → 53.92
    toetsGeval({
      titel: "maandErna",
      situatie: situatie("2026-01", 2, ALLEEN, {
        werk: [baan(maandloon("1500.00"), { betaling: { ritme: "maandErna" } })],
        ...ZONDER_VRIJLATING,
      }),
      verwacht: {
        "2026-01": { "inkomsten.0.netto": "1462.42", "opRekening.loon": "1446.08" },
        "2026-02": { "inkomsten.0.netto": "1462.42", "opRekening.loon": "1462.42" },
      },
    });
  });
});

describe("uurloon", () => {
  test.each([
    // loon-en-toeslagen.md 2.5: 14.99 × hours × 52 / 12
    ["8", "519.65", "519.65"],
    ["12", "779.48", "779.48"],
    ["16", "1039.31", "1023.73"],
    ["20", "1299.13", "1271.21"],
    ["24", "1558.96", "1518.63"],
    ["32", "2078.61", "2013.78"],
    ["36", "2338.44", "2208.36"],
    ["40", "2598.27", "2372.52"],
  ])("14,99 × %s uur", (uren, bruto, netto) => {
    verdiend("2026-07", bruto, netto, baan(uurloon("14.99", uren)));
  });

  test("andere uren en een ander uurloon in één maand", () => {
    const loon: Loon = {
      soort: "uurloon",
      bedrag: "14.99",
      urenPerWeek: "20",
      perMaand: {
        "2026-03": { urenPerWeek: "30" },
        "2026-04": { bedrag: "15.50" },
        "2026-05": { urenPerWeek: "0" },
      },
    };
    // 14.99 × 30 × 52 / 12 = 1948.70; L 23382: 8359 − 3115 − 4537 = 707 / 12 = 58.92
    verdiend("2026-03", "1948.70", "1889.78", baan(loon));
    // 15.50 × 20 × 52 / 12 = 1343.33; L 16092: 5752 − 3115 − 2276 = 361 / 12 = 30.08
    verdiend("2026-04", "1343.33", "1313.25", baan(loon));
    verdiend("2026-05", "0.00", "0.00", baan(loon));
    verdiend("2026-06", "1299.13", "1271.21", baan(loon));
  });
});

describe("deel van een maand: kalenderdagen", () => {
  const van = (dag: string, tot: string | null = null): WerkJson =>
    baan(maandloon("1500.00"), { van: dag, tot });
  test.each([
    ["de hele maand", van("2026-02-01"), "1500.00", "1462.42"],
    // 1500 × 27 / 28 = 1446.43; L 17334: 6196 − 3115 − 2661 = 420 / 12 = 35.00
    ["vanaf de tweede dag", van("2026-02-02"), "1446.43", "1411.43"],
    ["tot en met de voorlaatste dag", van("2025-01-01", "2026-02-27"), "1446.43", "1411.43"],
    ["tot en met de laatste dag", van("2025-01-01", "2026-02-28"), "1500.00", "1462.42"],
    // 1500 × 13 / 28 = 696.43; 1500 / 28 = 53.57
    ["vanaf de zestiende", van("2026-02-16"), "696.43", "696.43"],
    ["één dag", van("2026-02-15", "2026-02-15"), "53.57", "53.57"],
  ])("%s", (_titel, werk, bruto, netto) => {
    verdiend("2026-02", bruto, netto, werk);
  });

  test("netto opgegeven loon gaat net zo naar dagen", () => {
    // 1000 × 13 / 28 = 464.29
    verdiend("2026-02", null, "464.29", nettoBaan("1000.00", { van: "2026-02-16" }));
  });

  test("voor de baan en erna is er geen regel", () => {
    const { maanden } = uitkomstVan(
      situatie("2026-01", 3, ALLEEN, { werk: [van("2026-02-16", "2026-02-28")] }),
    );
    expect(maanden.map(({ inkomsten }) => inkomsten.length)).toEqual([0, 1, 0]);
  });

  test("voor de baan en erna is er geen loon en bouwt niets op; alleen een hele maand is gewoon", () => {
    const loon = {
      ...maandloon("1500.00"),
      perMaand: { "2026-04": { bedrag: "900.00" } },
    } as const;
    const werk = baan(loon, { van: "2026-02-16", tot: "2026-04-30" });
    const gelezen = parseSituatie(situatie("2026-01", 5, ALLEEN, { werk: [werk] }));
    const [gelezenBaan] = gelezen.soort === "fouten" ? [] : gelezen.zaak.werk;
    if (gelezenBaan === undefined) throw new Error("refused");
    const perMaand = new Maandloon(gelezenBaan, new Looptijd(gelezenBaan));
    const januari = maandnummer("2026-01");
    const gevonden = [0, 1, 2, 3, 4].map((plaats) => [
      tekst(perMaand.gemiddeld(januari + plaats).belast),
      tekst(perMaand.opbouw(januari + plaats)),
      perMaand.isGewoon(januari + plaats),
    ]);
    expect(gevonden).toEqual([
      ["0.00", "0.00", false],
      ["696.43", "696.43", false], // 1500 × 13 / 28
      ["1500.00", "1500.00", true],
      ["900.00", "900.00", false],
      ["0.00", "0.00", false],
    ]);
  });
});

describe("pensioenpremie", () => {
  test("gaat van het bruto af voor de belasting", () => {
    // 5% × 1500 = 75.00; 1425.00: L 17064: 6100 − 3115 − 2578 = 407 / 12 = 33.92; 1425.00 − 33.92
    verdiend(
      "2026-03",
      "1500.00",
      "1391.08",
      baan(maandloon("1500.00"), { pensioenpremieProcent: "5" }),
    );
  });

  test("niet van een netto opgegeven loon", () => {
    verdiend("2026-03", null, "900.00", nettoBaan("900.00", { pensioenpremieProcent: "5" }));
  });
});

describe("loon in een ander tijdvak dan de betaling gaat over het jaar", () => {
  // 1300.00: L 15552: 5559 − 3115 − 2109 = 335 / 12 = 27.92
  test.each<[string, Loon]>([
    ["vier weken 1200 × 13 / 12", { soort: "brutoPerVierWeken", bedrag: "1200.00" }],
    ["week 300 × 52 / 12", { soort: "brutoPerWeek", bedrag: "300.00" }],
  ])("%s", (_titel, loon) => {
    verdiend("2026-03", "1300.00", "1272.08", baan(loon));
  });
});

describe("meer banen", () => {
  const eerste = baan(maandloon("1000.00"));
  const tweede = baan(maandloon("600.00"), { loonheffingskorting: false });

  test("een tweede baan zonder loonheffingskorting", () => {
    // 986.17 + 386.08; each rounded on its own
    verdiend("2026-03", "1600.00", "1372.25", eerste, tweede);
    verdiend("2026-03", "1600.00", "1372.25", tweede, eerste);
  });

  test("twee banen met korting worden gerekend zoals opgegeven", () => {
    verdiend("2026-03", "1600.00", "1586.17", eerste, baan(maandloon("600.00")));
  });

  test("één netto opgegeven baan maakt het bruto onbekend", () => {
    verdiend("2026-03", null, "1486.17", eerste, nettoBaan("500.00"));
  });

  test("ieder zijn eigen regel", () => {
    toetsGeval({
      titel: "paar",
      situatie: situatie("2026-03", 1, PAAR, {
        werk: [{ ...tweede, wie: "partner" }, eerste],
        ...ZONDER_VRIJLATING,
      }),
      verwacht: {
        "2026-03": {
          "inkomsten.0.wie": "aanvrager",
          "inkomsten.0.netto": "986.17",
          "inkomsten.1.wie": "partner",
          "inkomsten.1.netto": "386.08",
          "opRekening.loon": "1372.25",
          // 2002.13 − 1372.25
          bijstand: "629.88",
        },
      },
    });
  });
});
