// The ordinary month is one with work: a job that ends or starts late gets the answer of its own months (contract,
// "Ordinary month. Corrected"). Sums by hand: norm of July 2026 1419.46, tax by rulebook loon-en-toeslagen.md 2.2.
import { describe, expect, test } from "vitest";
import type { WerkJson } from "@/tests/tegenproef/soorten";
import type { GewoneMaand } from "@/lib/recht/uitkomst";
import { ALLEEN, nettoBaan, situatie, toetsGeval, uitkomstVan } from "./geval";

// Without work 1419.46 − 5% (70.97).
const ZONDER = "1348.49";
// 16 h at 14.99: 1039.31; 2026: (4440 − 3115 − 1138) / 12 = 15.58, net 1023.73; 25% free 255.93; 767.80 counted with
// 61.42; bijstand 590.24 − 29.51: 1023.73 + 560.73.
const MET_25 = "1584.46";
// 2027: (4499 − 3154 − 1181) / 12 = 13.67, net 1025.64; 15% free 153.85; 871.79 counted with 69.74; bijstand 477.93, of
// which 70.97 − 69.74 is kept: 1025.64 + 476.70.
const MET_15 = "1502.34";
// 24 h in 2027: 1558.96; (6769 − 3154 − 3069) / 12 = 45.50, net 1513.46; 15% free 227.02; 1286.44 counted with 100.25;
// bijstand 32.77, nothing kept: 1513.46 + 32.77.
const UREN_24 = "1546.23";
// Four weeks: 959.36; 2026 187 / 13 = 14.38, net 944.98; 2027 164 / 13 = 12.62, net 946.74; × 13/12 these are the month
// wages above, so the same bijstand: 944.98 + 560.73 and 946.74 + 476.70.
const VIER_WEKEN = ["1505.71", "1423.44"] as const;

function baan(van: string, tot: string | null = null, rest: Partial<WerkJson> = {}): WerkJson {
  return {
    wie: "aanvrager",
    van,
    tot,
    loon: { soort: "uurloon", bedrag: "14.99", urenPerWeek: "16" },
    ...rest,
  };
}

function reeks(van: string, tot: string, bedrag: string, zonderWerk = ZONDER): GewoneMaand {
  return { van, tot, bedrag, zonderWerk };
}

interface Antwoord {
  readonly titel: string;
  readonly werk: readonly WerkJson[];
  readonly gewoneMaand: string;
  readonly reeksen: readonly GewoneMaand[];
}

const TABEL: readonly Antwoord[] = [
  {
    titel: "geen einde",
    werk: [baan("2026-12-01")],
    gewoneMaand: MET_15,
    reeksen: [reeks("2026-12", "2026-12", MET_25), reeks("2027-01", "2027-11", MET_15)],
  },
  {
    // The last month has the rest of the holiday pay: December and January are left, the first of equals.
    titel: "einde in februari",
    werk: [baan("2026-12-01", "2027-02-28")],
    gewoneMaand: MET_25,
    reeksen: [reeks("2026-12", "2026-12", MET_25), reeks("2027-01", "2027-02", MET_15)],
  },
  {
    titel: "einde in mei",
    werk: [baan("2026-12-01", "2027-05-31")],
    gewoneMaand: MET_15,
    reeksen: [reeks("2026-12", "2026-12", MET_25), reeks("2027-01", "2027-05", MET_15)],
  },
  {
    titel: "begin in augustus",
    werk: [baan("2027-08-01")],
    gewoneMaand: MET_15,
    reeksen: [reeks("2027-08", "2027-11", MET_15)],
  },
  {
    // The last payment, of 14 June, comes after the job: June is no month of work.
    titel: "vier weken met een einde",
    werk: [
      baan("2026-12-01", "2027-05-31", {
        betaling: { ritme: "vierWeken", eersteBetaaldag: "2026-12-28" },
      }),
    ],
    gewoneMaand: VIER_WEKEN[1],
    reeksen: [
      reeks("2026-12", "2026-12", VIER_WEKEN[0]),
      reeks("2027-01", "2027-05", VIER_WEKEN[1]),
    ],
  },
  {
    // November has two payments, each with travel money of 60.00 × 12/13 = 55.38: the second of both comes once.
    titel: "vier weken met reisgeld",
    werk: [
      baan("2026-12-01", null, {
        betaling: { ritme: "vierWeken", eersteBetaaldag: "2026-12-28" },
        onbelasteVergoeding: "60.00",
      }),
    ],
    gewoneMaand: "1478.82",
    reeksen: [reeks("2026-12", "2026-12", "1561.09"), reeks("2027-01", "2027-11", "1478.82")],
  },
  {
    titel: "twee banen na elkaar",
    werk: [
      baan("2026-12-01", "2027-01-31"),
      baan("2027-02-01", null, {
        loon: { soort: "uurloon", bedrag: "14.99", urenPerWeek: "24" },
      }),
    ],
    gewoneMaand: UREN_24,
    reeksen: [
      reeks("2026-12", "2026-12", MET_25),
      reeks("2027-01", "2027-01", MET_15),
      reeks("2027-02", "2027-11", UREN_24),
    ],
  },
  {
    titel: "twee banen met een maand ertussen",
    werk: [baan("2027-02-01", "2027-03-31"), baan("2027-05-01", "2027-06-30")],
    gewoneMaand: MET_15,
    reeksen: [reeks("2027-02", "2027-03", MET_15), reeks("2027-05", "2027-06", MET_15)],
  },
];

describe("16 uur voor € 14,99, gezien vanaf december 2026", () => {
  test.each(TABEL)("$titel", ({ titel, werk, gewoneMaand, reeksen }) => {
    const geval = situatie("2026-12", 12, ALLEEN, { werk: [...werk] });
    toetsGeval({
      titel,
      situatie: geval,
      verwacht: { samenvatting: { gewoneMaand, "zonderWerk.gewoneMaand": ZONDER } },
    });
    expect(uitkomstVan(geval).samenvatting.gewoneMaanden).toEqual(reeksen);
  });
});

test("een baan buiten het venster: geen gewone maand met werk", () => {
  for (const werk of [[], [baan("2027-12-01")], [baan("2026-01-01", "2026-11-30")]]) {
    const { samenvatting } = uitkomstVan(situatie("2026-12", 12, ALLEEN, { werk }));
    expect(samenvatting.gewoneMaanden).toEqual([]);
    expect([samenvatting.gewoneMaand, samenvatting.zonderWerk.gewoneMaand]).toEqual([
      ZONDER,
      ZONDER,
    ]);
  }
});

test("loon dat pas na het venster komt: geen gewone maand met werk", () => {
  const werk = [baan("2027-11-01", null, { betaling: { ritme: "maandErna" } })];
  toetsGeval({
    titel: "maandErna",
    situatie: situatie("2027-11", 1, ALLEEN, { werk }),
    verwacht: {
      // only the bijstand of MET_15
      samenvatting: { totaal: "476.70", gewoneMaand: ZONDER, "zonderWerk.gewoneMaand": ZONDER },
    },
  });
});

test("een baan zonder hele maand: de maanden met loon", () => {
  // 300.00 × 15 / 30 in June: 150.00, and 1401.50 − 150.00 = 1251.50 − 62.58.
  const geval = situatie("2026-05", 3, ALLEEN, {
    werk: [nettoBaan("300.00", { van: "2026-06-01", tot: "2026-06-15" })],
    vrijlating: { toepassen: false },
  });
  // 5% of 1401.50 is kept in May and comes in June, once.
  expect(uitkomstVan(geval).samenvatting.gewoneMaanden).toEqual([
    reeks("2026-06", "2026-06", "1338.92", "1331.42"),
  ]);
});

test("een nieuwe norm zonder bijstand naast het loon: het loon blijft, de vergelijking niet", () => {
  // 1401.50 − 70.08, from July 1419.46 − 70.97
  const geval = situatie("2026-05", 4, ALLEEN, { werk: [nettoBaan("3000.00")] });
  expect(uitkomstVan(geval).samenvatting.gewoneMaanden).toEqual([
    reeks("2026-05", "2026-06", "3000.00", "1331.42"),
    reeks("2026-07", "2026-08", "3000.00", ZONDER),
  ]);
});
