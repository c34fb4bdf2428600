// Holiday pay of a job, the allowance counted over a wage, and the end-of-year payment.
// Special rate 2026 (loon-en-toeslagen.md 2.3): 0%; from 11,358: 27.43%; from 12,923: 4.74%; from 23,931: 33.80%;
// without credit 35.75%. 2027: from 13,434 6.02%. The year wage is 12 × month wage × 1.08; tax down to cents.
import { describe, expect, test } from "vitest";
import { parseSituatie } from "@/lib/contract/situatie";
import { tekst } from "@/lib/recht/bedrag";
import { maandnummer } from "@/lib/recht/maand";
import { BijzondereBeloning } from "@/lib/recht/regels/bijzondere-beloning";
import { Looptijd } from "@/lib/recht/regels/looptijd";
import { Maandloon } from "@/lib/recht/regels/maandloon";
import type { SituatieJson, WerkJson } from "@/tests/tegenproef/soorten";
import { ALLEEN, nettoBaan, PAAR, situatie, toetsGeval, ZONDER_VRIJLATING } from "./geval";

const baan = (bedrag: string, rest: Partial<WerkJson> = {}): WerkJson => ({
  wie: "aanvrager",
  van: "2025-06-01",
  loon: { soort: "brutoPerMaand", bedrag },
  ...rest,
});

/** Holiday pay on the account in the months named; every other month none. */
function betaald(start: string, werk: WerkJson, verwacht: Readonly<Record<string, string>>): void {
  const maanden = Array.from({ length: 12 }, (_, plaats) => {
    const nummer = Number(start.slice(5)) - 1 + plaats;
    const jaar = Number(start.slice(0, 4)) + Math.floor(nummer / 12);
    return `${jaar}-${String((nummer % 12) + 1).padStart(2, "0")}`;
  }).filter((maand) => maand <= "2027-12");
  toetsGeval({
    titel: start,
    situatie: situatie(start, maanden.length, PAAR, { werk: [werk], ...ZONDER_VRIJLATING }),
    verwacht: Object.fromEntries(
      maanden.map((maand) => [maand, { "opRekening.vakantiegeldWerk": verwacht[maand] ?? "0.00" }]),
    ),
  });
}

describe("jaarlijks vakantiegeld", () => {
  test.each<[string, string, WerkJson, Record<string, string>]>([
    // June to April: 11 × 1500 × 8% = 1320.00; 12 × 1500 × 1.08 = 19440: 4.74% = 62.568, down to 62.56
    ["over de maanden voor mei", "2026-01", baan("1500.00"), { "2026-05": "1257.44" }],
    // 35.75% × 1320 = 471.90
    [
      "zonder loonheffingskorting",
      "2026-01",
      baan("1500.00", { loonheffingskorting: false }),
      { "2026-05": "848.10" },
    ],
    // premium is not taken from holiday pay
    [
      "met pensioenpremie",
      "2026-01",
      baan("1500.00", { pensioenpremieProcent: "5" }),
      { "2026-05": "1257.44" },
    ],
    // the rest: May to August, 4 × 120 = 480.00; 22.752 down to 22.75
    [
      "de rest in de laatste maand",
      "2026-01",
      baan("1500.00", { tot: "2026-08-31" }),
      { "2026-05": "1257.44", "2026-08": "457.25" },
    ],
    // one payment over June to May: 12 × 120 = 1440.00; 68.256 down to 68.25
    [
      "laatste maand is de betaalmaand",
      "2026-01",
      baan("1500.00", { tot: "2026-05-31" }),
      { "2026-05": "1371.75" },
    ],
    // ends in April: 11 months paid then
    ["einde in april", "2026-01", baan("1500.00", { tot: "2026-04-30" }), { "2026-04": "1257.44" }],
    // begins in the month of payment: nothing yet
    ["begin in mei", "2026-01", baan("1500.00", { van: "2026-05-01" }), {}],
    [
      "betaald in december",
      "2026-06",
      baan("1500.00", { vakantiegeld: { hoe: "jaarlijks", maand: 12 } }),
      // December 2025 to November 2026: 12 × 120 = 1440.00
      { "2026-12": "1371.75" },
    ],
    // 16 February: 1500 × 13 / 28 = 696.43; + 3000 = 3696.43 × 8% = 295.71; 14.0167 down to 14.01
    [
      "met een deel van een maand",
      "2026-01",
      baan("1500.00", { van: "2026-02-16" }),
      { "2026-05": "281.70" },
    ],
    // four weeks: 1200 × 13 / 12 = 1300.00; 3 × 1300 × 8% = 312.00; 12 × 1300 × 1.08 = 16848: 14.7888
    [
      "per vier weken: × 13 / 12",
      "2026-01",
      baan("0.00", {
        van: "2026-02-01",
        loon: { soort: "brutoPerVierWeken", bedrag: "1200.00" },
        betaling: { ritme: "vierWeken", eersteBetaaldag: "2026-02-20" },
      }),
      { "2026-05": "297.22" },
    ],
    // 2027: 6.02% × 1440 = 86.688 down to 86.68
    ["tabel van het jaar van betaling", "2027-01", baan("1500.00"), { "2027-05": "1353.32" }],
    ["bij elk loon", "2026-01", baan("1500.00", { vakantiegeld: { hoe: "bijElkLoon" } }), {}],
    ["geen", "2026-01", baan("1500.00", { vakantiegeld: { hoe: "geen" } }), {}],
    // net: article 11 over each month: 8% × 1000 − 20.77 = 59.23; × 4; without credit article 13: 80.00 × 4
    [
      "netto opgegeven loon",
      "2026-01",
      nettoBaan("1000.00", { van: "2026-01-01", vakantiegeld: { hoe: "jaarlijks" } }),
      { "2026-05": "236.92" },
    ],
    [
      "netto opgegeven loon zonder korting",
      "2026-01",
      nettoBaan("1000.00", {
        van: "2026-01-01",
        vakantiegeld: { hoe: "jaarlijks" },
        loonheffingskorting: false,
      }),
      { "2026-05": "320.00" },
    ],
  ])("%s", (_titel, start, werk, verwacht) => {
    betaald(start, werk, verwacht);
  });

  test.each([
    // Over April alone. 12.96 × 997.14 = 12922.93 (27.43%); × 997.15 = 12923.06 (4.74%)
    ["997.14", "57.89"], // 79.77 − 21.88
    ["997.15", "75.99"], // 79.77 − 3.78
    // 12.96 × 1846.52 = 23930.90 (4.74%); × 1846.53 = 23931.03 (33.80%)
    ["1846.52", "140.72"], // 147.72 − 7.00
    ["1846.53", "97.80"], // 147.72 − 49.92
    // 12.96 × 876.38 = 11357.88 (0%); × 876.39 = 11358.01 (27.43%)
    ["876.38", "70.11"],
    ["876.39", "50.88"], // 70.11 − 19.23
  ])("rand van een rij van het bijzonder tarief: %s per maand", (bedrag, netto) => {
    betaald("2026-01", baan(bedrag, { van: "2026-04-01" }), { "2026-05": netto });
  });
});

/** The allowance over a wage or other income of March 2026, without a disregard. */
function aanspraak(verwacht: string, rest: Partial<SituatieJson>): void {
  toetsGeval({
    titel: verwacht,
    situatie: { ...situatie("2026-03", 1, PAAR, ZONDER_VRIJLATING), ...rest },
    verwacht: { "2026-03": { "inkomsten.0.vakantietoeslag": verwacht } },
  });
}
const metOpbouw = (bedrag: string, rest: Partial<WerkJson> = {}): WerkJson =>
  nettoBaan(bedrag, { vakantiegeld: { hoe: "jaarlijks" }, ...rest });

describe("aanspraak op vakantietoeslag: artikelen 11 tot en met 13 van de Regeling", () => {
  test.each([
    // bijstand.md 5.1: the jumps are real
    ["876.38", "70.11"],
    ["876.39", "49.34"],
    ["1059.25", "63.97"],
    ["1059.26", "82.07"],
    ["2175.47", "171.37"],
    ["2175.48", "107.53"],
  ])("artikel 11 over %s", (netto, verwacht) => {
    aanspraak(verwacht, { werk: [metOpbouw(netto)] });
  });

  test.each([
    // 8%; 5.14%; 8% − 20.77; 7.20% − 18.70; 8% − 33.46
    ["672.37", "53.79"],
    ["672.38", "34.56"],
    ["726.14", "37.32"],
    ["726.15", "37.32"],
    ["726.40", "37.34"],
    ["1733.80", "117.93"],
    ["1733.81", "106.13"],
    ["1851.74", "114.63"],
    ["1851.75", "114.68"],
  ])("artikel 12 over %s", (nettoPerMaand, verwacht) => {
    const overig = {
      wie: "aanvrager",
      omschrijving: "uitkering",
      nettoPerMaand,
      van: "2026-01-01",
    } as const;
    aanspraak(verwacht, { overigInkomen: [{ ...overig, metVakantietoeslag: true }] });
    aanspraak("0.00", { overigInkomen: [overig] });
  });

  test.each([
    // 8% at every level
    ["876.39", "70.11"],
    ["2175.48", "174.04"],
  ])("artikel 13 over %s", (netto, verwacht) => {
    aanspraak(verwacht, { werk: [metOpbouw(netto, { loonheffingskorting: false })] });
  });

  test("alleen over het deel dat vakantiegeld opbouwt", () => {
    const deel = [metOpbouw("600.00"), nettoBaan("400.00")];
    // 1000 × 600 / 1000 = 600; 8%
    aanspraak("48.00", { werk: deel });
    // disregard n: 250.00; 750 × 600 / 1000 = 450; 8%
    aanspraak("36.00", { werk: deel, vrijlating: {} });
    aanspraak("0.00", { werk: [nettoBaan("400.00")] });
  });

  test("de korting van een baan zonder opbouw telt niet voor de tabel", () => {
    const zonder = metOpbouw("900.00", { loonheffingskorting: false });
    // article 13: 8% × 900; with article 11 it would be 51.23
    aanspraak("72.00", { werk: [zonder, nettoBaan("100.00")] });
    aanspraak("51.23", { werk: [metOpbouw("900.00"), nettoBaan("100.00")] });
    // one with the flag in the share is enough: article 11 over 1000: 59.23
    aanspraak("59.23", { werk: [zonder, metOpbouw("100.00")] });
    // a job with the flag that earns nothing this month does not decide
    aanspraak("72.00", { werk: [zonder, metOpbouw("0.00")] });
  });

  test("de tabel van 2026 ook in 2027", () => {
    toetsGeval({
      titel: "2027",
      situatie: situatie("2027-03", 1, ALLEEN, {
        werk: [metOpbouw("876.39")],
        ...ZONDER_VRIJLATING,
      }),
      verwacht: { "2027-03": { "inkomsten.0.vakantietoeslag": "49.34" } },
    });
  });
});

describe("eindejaarsuitkering: terug naar de maanden waarin zij is verdiend (artikel 32 lid 2)", () => {
  // 600.00 a month, no tax; year wage 7776: special rate 0%.
  const metEindejaar = (rest: Partial<WerkJson> = {}): WerkJson =>
    baan("600.00", {
      van: "2026-01-01",
      vakantiegeld: { hoe: "geen" },
      eindejaarsuitkering: { procent: "6", maand: 6 },
      ...rest,
    });

  test("verrekend met de betalingen erna", () => {
    toetsGeval({
      titel: "januari tot en met augustus",
      situatie: situatie("2026-01", 8, ALLEEN, { werk: [metEindejaar()], ...ZONDER_VRIJLATING }),
      verwacht: {
        // 1401.50 − 600 = 801.50; 5% = 40.08
        "2026-05": { "opRekening.bijstand": "761.42", terugTeBetalen: "0.00" },
        // 6 × 600 × 6% = 216.00, 36.00 in each of six months: 6 × 36.00 too much
        "2026-06": {
          "opRekening.eindejaarsuitkering": "216.00",
          "opRekening.bijstand": "761.42",
          bijstand: "801.50",
          terugTeBetalen: "216.00",
        },
        // 1419.46 − 600 = 819.46; 5% = 40.97; 778.49 − 216.00
        "2026-07": {
          uitbetaling: "778.49",
          "opRekening.bijstand": "562.49",
          terugTeBetalen: "0.00",
        },
        "2026-08": { "opRekening.bijstand": "778.49" },
      },
    });
  });

  test("met vrijlating telt driekwart; maanden voor het venster niet", () => {
    toetsGeval({
      titel: "n",
      situatie: situatie("2026-01", 6, ALLEEN, { werk: [metEindejaar()] }),
      // 6 × 36.00 × 75%
      verwacht: { "2026-06": { terugTeBetalen: "162.00" } },
    });
    toetsGeval({
      titel: "venster vanaf april",
      situatie: situatie("2026-04", 4, ALLEEN, { werk: [metEindejaar()], ...ZONDER_VRIJLATING }),
      // April, May and June: 3 × 36.00
      verwacht: {
        "2026-06": { "opRekening.eindejaarsuitkering": "216.00", terugTeBetalen: "108.00" },
      },
    });
  });

  test("een schuld groter dan de betaling loopt door", () => {
    // 1300.00 net (no tax asked): year payment 50% × 6 × 1300 = 3900.00; 650.00 in each month, of which 101.50 was bijstand
    const werk = metEindejaar({
      loon: { soort: "nettoPerMaand", bedrag: "1300.00" },
      eindejaarsuitkering: { procent: "50", maand: 6 },
    });
    toetsGeval({
      titel: "doorlopend",
      situatie: situatie("2026-01", 8, ALLEEN, { werk: [werk], ...ZONDER_VRIJLATING }),
      verwacht: {
        // 6 × 101.50
        "2026-06": { terugTeBetalen: "609.00" },
        // 1419.46 − 1300 = 119.46; 5% = 5.97; 113.49 goes to the debt
        "2026-07": { "opRekening.bijstand": "0.00", terugTeBetalen: "495.51" },
        "2026-08": { "opRekening.bijstand": "0.00", terugTeBetalen: "382.02" },
      },
    });
  });

  test("na het einde van de baan over de maanden daarin", () => {
    toetsGeval({
      titel: "baan tot en met maart",
      situatie: situatie("2026-01", 7, ALLEEN, {
        werk: [metEindejaar({ tot: "2026-03-31" })],
        ...ZONDER_VRIJLATING,
      }),
      verwacht: {
        "2026-06": { "opRekening.eindejaarsuitkering": "108.00", terugTeBetalen: "108.00" },
        // 1419.46 − 70.97 = 1348.49; − 108.00
        "2026-07": { "opRekening.bijstand": "1240.49" },
      },
    });
  });
});

describe("eindejaarsuitkering en de aanspraak op vakantietoeslag", () => {
  const EJU = { procent: "6", maand: 6 };
  const halfJaar = (titel: string, werk: WerkJson[], terugTeBetalen: string): void => {
    toetsGeval({
      titel,
      situatie: situatie("2026-01", 6, ALLEEN, { werk, ...ZONDER_VRIJLATING }),
      verwacht: { "2026-05": { terugTeBetalen: "0.00" }, "2026-06": { terugTeBetalen } },
    });
  };
  const jaarlijks = (bedrag: string, rest: Partial<WerkJson> = {}): WerkJson =>
    nettoBaan(bedrag, { van: "2026-01-01", vakantiegeld: { hoe: "jaarlijks" }, ...rest });

  test("de tabel is die over het loon zonder de uitkering, met en zonder korting", () => {
    // 6% × 860.00 = 51.60 in each of six months; the table over 860.00 stays as it was.
    halfJaar("met", [jaarlijks("860.00", { eindejaarsuitkering: EJU })], "309.60");
    halfJaar(
      "zonder",
      [jaarlijks("860.00", { eindejaarsuitkering: EJU, loonheffingskorting: false })],
      "309.60",
    );
  });

  test("een uitkering van een baan zonder opbouw verandert de tabel niet", () => {
    // 900 of 1000 builds up, without credit: 72.00. Of 1060 the same 900: 60.00 more in each of six months.
    halfJaar(
      "korting zonder opbouw",
      [
        jaarlijks("900.00", { loonheffingskorting: false }),
        nettoBaan("100.00", {
          van: "2026-01-01",
          eindejaarsuitkering: { procent: "60", maand: 6 },
        }),
      ],
      "360.00",
    );
  });

  test("een maand waarin is gewerkt en nog niets is ontvangen", () => {
    // From 12 January, first pay day 6 February. Built up: 100 × 20 / 31 × 13 / 12 = 69.90 and 108.33: 60% is 106.94,
    // 41.94 of January and 65.00 of February: together 106.94.
    toetsGeval({
      titel: "ontvangen",
      situatie: situatie("2026-01", 2, ALLEEN, {
        werk: [
          jaarlijks("900.00", { loonheffingskorting: false }),
          baan("0.00", {
            van: "2026-01-12",
            loon: { soort: "brutoPerVierWeken", bedrag: "100.00" },
            betaling: { ritme: "vierWeken", eersteBetaaldag: "2026-02-06" },
            eindejaarsuitkering: { procent: "60", maand: 2 },
          }),
        ],
        gemeente: { vierWeken: "ontvangen" },
        ...ZONDER_VRIJLATING,
      }),
      verwacht: {
        "2026-02": { "opRekening.eindejaarsuitkering": "106.94", terugTeBetalen: "106.94" },
      },
    });
  });

  test("een baan zonder loon heeft geen uitkering en verandert niets", () => {
    // 6% × 6 × 600.00 = 216.00 of the first job, without holiday pay.
    const zonderOpbouw = { van: "2026-01-01", eindejaarsuitkering: EJU };
    halfJaar(
      "tweede baan zonder loon",
      [nettoBaan("600.00", zonderOpbouw), nettoBaan("0.00", zonderOpbouw)],
      "216.00",
    );
  });

  test.each([
    ["een andere maand", "600.00", "2026-07"],
    ["geen loon om over te rekenen", "0.00", "2026-06"],
  ])("zonder uitkering geen delen: %s", (_naam, bedrag, maand) => {
    const werk = baan(bedrag, { vakantiegeld: { hoe: "geen" }, eindejaarsuitkering: EJU });
    const gelezen = parseSituatie(situatie("2026-01", 8, ALLEEN, { werk: [werk] }));
    const [gelezenBaan] = gelezen.soort === "fouten" ? [] : gelezen.zaak.werk;
    if (gelezenBaan === undefined) throw new Error("refused");
    const looptijd = new Looptijd(gelezenBaan);
    const beloning = new BijzondereBeloning(
      gelezenBaan,
      looptijd,
      new Maandloon(gelezenBaan, looptijd),
    );
    const gevonden = beloning.eindejaarsuitkering(maandnummer(maand));
    expect([tekst(gevonden.bedrag), gevonden.delen]).toEqual(["0.00", []]);
  });

  test("een maand zonder deel van de uitkering verandert niet", () => {
    // 60% × 100.00 = 60.00, five times. In February the second job earns nothing, and nothing comes to it.
    const tweede = jaarlijks("100.00", {
      loon: {
        soort: "nettoPerMaand",
        bedrag: "100.00",
        perMaand: { "2026-02": { bedrag: "0.00" } },
      },
      eindejaarsuitkering: { procent: "60", maand: 6 },
    });
    halfJaar("februari", [jaarlijks("900.00", { loonheffingskorting: false }), tweede], "300.00");
  });

  test.each(["aanvrager", "partner"] as const)(
    "met de vrijlating van wie haar krijgt: %s",
    (wie) => {
      // 50% × 400.00 = 200.00; the person has n: 75% of it counts. The other earns 300.00 and has used n.
      const ander = wie === "aanvrager" ? "partner" : "aanvrager";
      toetsGeval({
        titel: wie,
        situatie: situatie("2026-01", 1, PAAR, {
          werk: [
            nettoBaan("400.00", {
              wie,
              van: "2026-01-01",
              eindejaarsuitkering: { procent: "50", maand: 1 },
            }),
            nettoBaan("300.00", { wie: ander }),
          ],
          vrijlating: { gebruikteMaanden: { [ander]: { n: 6 } } },
        }),
        verwacht: { "2026-01": { terugTeBetalen: "150.00" } },
      });
    },
  );
});
