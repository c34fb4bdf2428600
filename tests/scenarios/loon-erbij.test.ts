// Pay in arrears, holiday pay with every wage, untaxed allowances and the end-of-year payment, each by hand
// (contract, part "Lives").
import { describe, expect, test } from "vitest";
import { parseSituatie } from "@/lib/contract/situatie";
import type { BetalingJson, WerkJson } from "@/tests/tegenproef/soorten";
import { ALLEEN, nettoBaan, situatie, toetsGeval, uitkomstVan, ZONDER_VRIJLATING } from "./geval";

/** 1,200.00 net a month: 1,107.69 per four weeks, 276.92 a week. Monday 3 August 2026. */
const OP_REKENING = (betaling: BetalingJson, tot: string | null = null): readonly string[] =>
  uitkomstVan(
    situatie("2026-08", 5, ALLEEN, {
      werk: [nettoBaan("1200.00", { van: "2026-08-03", tot, betaling })],
    }),
  ).maanden.map(({ opRekening }) => opRekening.loon);

const perVierWeken = (eersteBetaaldag: string, eerstePeriodeTot?: string): BetalingJson => ({
  ritme: "vierWeken",
  eersteBetaaldag,
  ...(eerstePeriodeTot === undefined ? {} : { eerstePeriodeTot }),
});

describe("loon achteraf", () => {
  test("28 tot en met 55 dagen na het begin: over het eerste tijdvak, en niets ervoor", () => {
    // 31 August is day 28, 27 September day 55; then every 28 days.
    expect(OP_REKENING(perVierWeken("2026-08-31"))).toEqual([
      "1107.69",
      "1107.69",
      "1107.69",
      "1107.69",
      "1107.69",
    ]);
    expect(OP_REKENING(perVierWeken("2026-09-27"))).toEqual([
      "0.00",
      "1107.69",
      "1107.69",
      "1107.69",
      "1107.69",
    ]);
  });

  test("een dag eerder of later: de betaaldag sluit haar eigen tijdvak", () => {
    // 30 August closes 3–30 August itself; 28 September closes a period, so 31 August pays 4–31 August (20 days) and
    // 3 August the one day of its own.
    expect(OP_REKENING(perVierWeken("2026-08-30"))[0]).toBe("1107.69");
    // 1,107.69 / 20 = 55.3845 → 55.38; 55.38 + 1,107.69 = 1,163.07
    expect(OP_REKENING(perVierWeken("2026-09-28"))[0]).toBe("1163.07");
  });

  test("weekloon: 7 tot en met 13 dagen", () => {
    // 10 and 16 August: the first week of 3–9 August, then every 7 days: 10, 17, 24, 31 and 16, 23, 30.
    const week = (dag: string) => OP_REKENING({ ritme: "week", eersteBetaaldag: dag })[0];
    expect(week("2026-08-10")).toBe("1107.68");
    expect(week("2026-08-16")).toBe("830.76");
  });

  test("met de laatste dag erbij: ook vooruit, en na het einde van de baan", () => {
    // Covered up to 30 August, paid on 20 August: ten days ahead, and then 17 September.
    expect(OP_REKENING(perVierWeken("2026-08-20", "2026-08-30")).slice(0, 2)).toEqual([
      "1107.69",
      "1107.69",
    ]);
    // Paid on 9 October; the job ends on 30 August: nothing else comes.
    expect(OP_REKENING(perVierWeken("2026-10-09", "2026-08-30"), "2026-08-30")).toEqual([
      "0.00",
      "0.00",
      "1107.69",
      "0.00",
      "0.00",
    ]);
  });

  test("loon na het einde van de baan staat bij de redenen", () => {
    const { maanden } = uitkomstVan(
      situatie("2026-08", 3, ALLEEN, {
        werk: [
          nettoBaan("1200.00", {
            van: "2026-08-03",
            tot: "2026-08-30",
            betaling: perVierWeken("2026-10-09", "2026-08-30"),
          }),
        ],
      }),
    );
    expect(maanden[2]?.redenen).toContainEqual(
      expect.objectContaining({ code: "laterLoon", bedrag: "1107.69" }),
    );
  });

  test.each([
    // 3–30 August holds all working days; the other half of the year is not touched.
    ["werkdagen", "1107.69", "0.00"],
    ["ontvangen", "0.00", "1107.69"],
  ] as const)("geteld volgens %s", (vierWeken, augustus, september) => {
    toetsGeval({
      titel: vierWeken,
      situatie: situatie("2026-08", 2, ALLEEN, {
        werk: [
          nettoBaan("1200.00", {
            van: "2026-08-03",
            tot: "2026-08-30",
            betaling: perVierWeken("2026-09-11"),
          }),
        ],
        gemeente: { vierWeken },
        ...ZONDER_VRIJLATING,
      }),
      verwacht: {
        "2026-08": { verrekendTotaal: augustus, "opRekening.loon": "0.00" },
        "2026-09": { verrekendTotaal: september, "opRekening.loon": "1107.69" },
      },
    });
  });
});

describe("vakantiegeld boven op elk loon", () => {
  test("bij een nettoloon wordt het geweigerd", () => {
    const werk = [nettoBaan("500.00", { vakantiegeld: { hoe: "bijElkLoon", procent: "8" } })];
    const gelezen = parseSituatie(situatie("2026-01", 1, ALLEEN, { werk }));
    expect(gelezen).toMatchObject({
      soort: "fouten",
      fouten: [{ pad: "werk.0.vakantiegeld.procent", code: "vakantiegeldBovenopNetto" }],
    });
  });

  test.each([
    // 5% of 1,419.46 = 70.97; of the bijstand 1,419.46 − 1,000.00 = 419.46: 20.97.
    ["bijElkLoon", "20.97"],
    ["geen", "70.97"],
  ] as const)("reservering van de norm, vakantiegeld %s", (hoe, reservering) => {
    toetsGeval({
      titel: hoe,
      situatie: situatie("2027-01", 1, ALLEEN, {
        werk: [nettoBaan("1000.00", { vakantiegeld: { hoe } })],
        ...ZONDER_VRIJLATING,
      }),
      verwacht: { "2027-01": { bijstand: "419.46", reservering } },
    });
  });

  test("een maand later: naar het loon van de maand die telt", () => {
    // The job ends in January; in February its wage counts, in March nothing.
    const werk = [nettoBaan("1000.00", { tot: "2027-01-31", vakantiegeld: { hoe: "bijElkLoon" } })];
    toetsGeval({
      titel: "maandLater",
      situatie: situatie("2027-02", 2, ALLEEN, {
        werk,
        gemeente: { verrekenen: "maandLater" },
        ...ZONDER_VRIJLATING,
      }),
      verwacht: {
        // 419.46 − 20.97 and 1,419.46 − 70.97
        "2027-02": { "opRekening.bijstand": "398.49" },
        "2027-03": { "opRekening.bijstand": "1348.49" },
      },
    });
  });
});

test("een onbelaste vergoeding komt met het loon en telt niet: een maand later, naar dagen", () => {
  // From 16 September: 15/30 of 60.00, paid in October; it is no income.
  const werk: WerkJson[] = [
    nettoBaan("400.00", {
      van: "2026-09-16",
      betaling: { ritme: "maandErna" },
      onbelasteVergoeding: "60.00",
    }),
  ];
  toetsGeval({
    titel: "vergoeding",
    situatie: situatie("2026-09", 3, ALLEEN, { werk, ...ZONDER_VRIJLATING }),
    verwacht: {
      "2026-09": { verrekendTotaal: "200.00", "opRekening.onbelasteVergoeding": "0.00" },
      "2026-10": { verrekendTotaal: "400.00", "opRekening.onbelasteVergoeding": "30.00" },
      "2026-11": { "opRekening.onbelasteVergoeding": "60.00" },
    },
  });
});

describe("eindejaarsuitkering", () => {
  const met = (rest: Partial<WerkJson>, gemeente = {}) =>
    situatie("2026-10", 3, ALLEEN, {
      werk: [
        nettoBaan("400.00", {
          van: "2026-09-01",
          eindejaarsuitkering: { procent: "10", maand: 12 },
          ...rest,
        }),
      ],
      gemeente,
      ...ZONDER_VRIJLATING,
    });

  test("komt ook na het einde van de baan; maanden voor de start blijven weg, met een voorbehoud", () => {
    // September and October: 2 × 40.00 paid in December; only October is in the window.
    const geval = met({ tot: "2026-10-31" });
    toetsGeval({
      titel: "na het einde",
      situatie: geval,
      verwacht: {
        "2026-12": { "opRekening.eindejaarsuitkering": "80.00", terugTeBetalen: "40.00" },
      },
    });
    const codes = uitkomstVan(geval).voorbehouden.map(({ code }) => code);
    expect(codes).toContain("eindejaarsuitkeringVoorStart");
    expect(codes).not.toContain("eindejaarsuitkeringVrij");
  });

  test("vrij: niets terug, en de reden zegt dat de gemeente beslist", () => {
    const geval = met({}, { eindejaarsuitkering: "vrij" });
    toetsGeval({
      titel: "vrij",
      situatie: geval,
      verwacht: {
        "2026-12": { "opRekening.eindejaarsuitkering": "160.00", terugTeBetalen: "0.00" },
      },
    });
    const { maanden, voorbehouden } = uitkomstVan(geval);
    expect(maanden[2]?.redenen.map(({ code }) => code)).toContain("eindejaarsuitkeringVrij");
    expect(voorbehouden.map(({ code }) => code)).toContain("eindejaarsuitkeringVrij");
    expect(voorbehouden.map(({ code }) => code)).not.toContain("eindejaarsuitkeringVoorStart");
  });

  test("de vrijlating geldt over loon en uitkering samen, binnen haar maximum", () => {
    // n, at most 289.00: 25% of 1,100 = 275.00. With 110.00 more 25% of 1,210 = 302.50, so 289.00: 14.00 of it is free.
    toetsGeval({
      titel: "maximum",
      situatie: situatie("2026-12", 1, ALLEEN, {
        werk: [
          nettoBaan("1100.00", {
            van: "2026-12-01",
            eindejaarsuitkering: { procent: "10", maand: 12 },
          }),
        ],
      }),
      verwacht: { "2026-12": { terugTeBetalen: "96.00" } },
    });
  });
});
