// Four-weekly and weekly pay: what reaches the account, and what counts in each of the three ways.
// 1200.00 per four weeks in 2026: 1200 × 13 = 15600, L 15552, 5559 − 3115 − 2109 = 335; / 13 = 25.77: net 1174.23.
import { describe, test } from "vitest";
import type { GemeenteJson, WerkJson } from "@/tests/tegenproef/soorten";
import { ALLEEN, PAAR, situatie, toetsGeval, ZONDER_VRIJLATING, type Geval } from "./geval";

type Wijze = NonNullable<GemeenteJson["vierWeken"]>;

/** Pay days: 2 and 30 January, 27 February, 27 March, 24 April, 22 May, 19 June, …, 4 December, 1 and 29 January. */
const vierWeken = (rest: Partial<WerkJson> = {}): WerkJson => ({
  wie: "aanvrager",
  van: "2025-01-01",
  loon: { soort: "brutoPerVierWeken", bedrag: "1200.00" },
  betaling: { ritme: "vierWeken", eersteBetaaldag: "2026-01-02" },
  vakantiegeld: { hoe: "geen" },
  ...rest,
});
/** Every Friday. 300.00 a week: L 15552, 335 / 52 = 6.44: net 293.56. */
const week: WerkJson = vierWeken({
  loon: { soort: "brutoPerWeek", bedrag: "300.00" },
  betaling: { ritme: "week", eersteBetaaldag: "2026-01-02" },
});

function toets(wijze: Wijze, start: string, werk: WerkJson, verwacht: Geval["verwacht"]): void {
  toetsGeval({
    titel: wijze,
    situatie: situatie(start, Object.keys(verwacht).length, PAAR, {
      werk: [werk],
      gemeente: { vierWeken: wijze },
      ...ZONDER_VRIJLATING,
    }),
    verwacht,
  });
}
const maand = (bruto: string, netto: string, opRekening: string) => ({
  "inkomsten.0.bruto": bruto,
  "inkomsten.0.netto": netto,
  "opRekening.loon": opRekening,
});

describe("per vier weken, drie manieren", () => {
  test("gemiddelde: × 13 / 12, elke maand gelijk", () => {
    // 1200 × 13 / 12 = 1300.00; 1174.23 × 13 / 12 = 1272.08; two payments in January
    toets("gemiddelde", "2026-01", vierWeken(), {
      "2026-01": maand("1300.00", "1272.08", "2348.46"),
      "2026-02": maand("1300.00", "1272.08", "1174.23"),
      "2026-03": maand("1300.00", "1272.08", "1174.23"),
    });
  });

  test("ontvangen: in de maand van de betaaldag", () => {
    toets("ontvangen", "2026-01", vierWeken(), {
      "2026-01": maand("2400.00", "2348.46", "2348.46"),
      "2026-02": maand("1200.00", "1174.23", "1174.23"),
    });
  });

  test("werkdagen: elke betaling over haar twintig werkdagen", () => {
    // January: 1 and 2 January of the first payment and the twenty days of the second: 22 × 1174.23 / 20 = 1291.65.
    // February: 2 to 27 February. March: 2 to 27 March, and 30 and 31 March of the payment of 24 April.
    toets("werkdagen", "2026-01", vierWeken(), {
      "2026-01": maand("1320.00", "1291.65", "2348.46"),
      "2026-02": maand("1200.00", "1174.23", "1174.23"),
      "2026-03": maand("1320.00", "1291.65", "1174.23"),
    });
  });

  test("uurloon × 4, en een maandloon × 12 / 13", () => {
    // loon-en-toeslagen.md 1.4: 14.99 × 20 × 4 = 1199.20, net 1173.43, × 13 / 12 = 1271.22
    toets(
      "gemiddelde",
      "2026-07",
      vierWeken({ loon: { soort: "uurloon", bedrag: "14.99", urenPerWeek: "20" } }),
      { "2026-07": maand("1299.13", "1271.22", "1173.43") },
    );
    toets(
      "gemiddelde",
      "2026-02",
      vierWeken({ loon: { soort: "brutoPerMaand", bedrag: "1300.00" } }),
      { "2026-02": maand("1300.00", "1272.08", "1174.23") },
    );
  });
});

describe("per week, drie manieren", () => {
  test("gemiddelde: × 52 / 12; vijf betalingen in januari, vier in februari", () => {
    // 293.56 × 52 / 12 = 1272.09; 5 × 293.56; 4 × 293.56
    toets("gemiddelde", "2026-01", week, {
      "2026-01": maand("1300.00", "1272.09", "1467.80"),
      "2026-02": maand("1300.00", "1272.09", "1174.24"),
    });
  });

  test("ontvangen", () => {
    toets("ontvangen", "2026-01", week, {
      "2026-01": maand("1500.00", "1467.80", "1467.80"),
      "2026-02": maand("1200.00", "1174.24", "1174.24"),
    });
  });

  test("werkdagen", () => {
    // 1 and 2 January of the first week, four whole weeks: 22 × 293.56 / 5 = 1291.66
    toets("werkdagen", "2026-01", week, { "2026-01": maand("1320.00", "1291.66", "1467.80") });
  });
});

describe("begin en einde", () => {
  test("eerste betaling over de werkdagen binnen de baan", () => {
    // From Monday 12 January: 15 of 20 days by 30 January: 900.00; L 11664: 83 / 13 = 6.38.
    // The average: 1200 × 20 / 31 = 774.19, no tax, × 13 / 12 = 838.71.
    const werk = vierWeken({ van: "2026-01-12" });
    toets("gemiddelde", "2026-01", werk, { "2026-01": maand("838.71", "838.71", "893.62") });
    toets("ontvangen", "2026-01", werk, { "2026-01": maand("900.00", "893.62", "893.62") });
    toets("werkdagen", "2026-01", werk, { "2026-01": maand("900.00", "893.62", "893.62") });
  });

  test("laatste betaling na het einde", () => {
    // To 31 March: the payment of 24 April is over 30 and 31 March: 2 / 20 × 1200 = 120.00, no tax.
    const werk = vierWeken({ tot: "2026-03-31" });
    toets("ontvangen", "2026-03", werk, {
      "2026-03": maand("1200.00", "1174.23", "1174.23"),
      "2026-04": maand("120.00", "120.00", "120.00"),
    });
    // Working days: 20 of 27 March, and the two of 24 April: 1174.23 + 120.00; nothing counts in April.
    toets("werkdagen", "2026-03", werk, {
      "2026-03": maand("1320.00", "1294.23", "1174.23"),
      "2026-04": { "inkomsten.0": undefined, "opRekening.loon": "120.00" },
    });
  });

  test("een tijdvak zonder werkdag binnen de baan geeft geen betaling", () => {
    // To Saturday 28 February: 27 March would be over that Saturday alone.
    toets("ontvangen", "2026-02", vierWeken({ tot: "2026-02-28" }), {
      "2026-02": maand("1200.00", "1174.23", "1174.23"),
      "2026-03": { "inkomsten.0": undefined, "opRekening.loon": "0.00" },
    });
  });

  test("betaaldagen gaan ook terug in de tijd", () => {
    toets(
      "ontvangen",
      "2026-01",
      vierWeken({ betaling: { ritme: "vierWeken", eersteBetaaldag: "2026-06-19" } }),
      { "2026-01": maand("2400.00", "2348.46", "2348.46") },
    );
  });

  test("loon van een andere maand telt voor de werkdagen van die maand", () => {
    // 30 January: 20 days of January at 1200. 27 February: 20 days at 600: 600.00, no tax.
    // 27 March: 2 to 27 March, 1200.
    toets(
      "ontvangen",
      "2026-02",
      vierWeken({
        loon: {
          soort: "brutoPerVierWeken",
          bedrag: "1200.00",
          perMaand: { "2026-02": { bedrag: "600.00" } },
        },
      }),
      {
        "2026-02": maand("600.00", "600.00", "600.00"),
        "2026-03": maand("1200.00", "1174.23", "1174.23"),
      },
    );
  });
});

test("de betaling op 1 januari 2027 volgt de tabel van 2027", () => {
  // L 15552 in 2027: 5634 − 3154 − 2123 = 357 / 13 = 27.46: 1172.54; × 13 / 12 = 1270.25
  toets("gemiddelde", "2026-12", vierWeken(), {
    "2026-12": maand("1300.00", "1272.08", "1174.23"),
    "2027-01": maand("1300.00", "1270.25", "2345.08"),
  });
});

test("de gewone maand laat een tweede vierwekenloon weg", () => {
  // Allowance by article 13 aside (no holiday pay): 1401.50 − 1272.08 = 129.42; 5% = 6.47; 122.95 + 1174.23
  toetsGeval({
    titel: "januari tot en met april",
    situatie: situatie("2026-01", 4, ALLEEN, { werk: [vierWeken()], ...ZONDER_VRIJLATING }),
    verwacht: {
      "2026-01": { bijstand: "129.42", "opRekening.totaal": "2471.41" },
      "2026-02": { "opRekening.totaal": "1297.18" },
      samenvatting: {
        gewoneMaand: "1297.18",
        "laagsteMaand.maand": "2026-02",
        "hoogsteMaand.maand": "2026-01",
      },
    },
  });
});
