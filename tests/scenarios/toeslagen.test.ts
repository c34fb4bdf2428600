// Allowances in a household, on the income of the calendar year (loon-en-toeslagen.md 3.2 and 4, parameters of 2026).
import { describe, expect, test } from "vitest";
import { getal, tekst } from "@/lib/recht/bedrag";
import { maandnummer } from "@/lib/recht/maand";
import {
  kinderopvangtoeslagPerMaand,
  kindgebondenBudgetPerMaand,
  zorgtoeslagPerMaand,
} from "@/lib/recht/regels/toeslagen";
import type { SituatieJson, ToeslagenVraagJson, WerkJson } from "@/tests/tegenproef/soorten";
import { ALLEEN, nettoBaan, PAAR, situatie, toetsGeval } from "./geval";

type Huishouden = SituatieJson["huishouden"];
const ALLES: ToeslagenVraagJson = {
  zorg: true,
  huur: { kaleHuur: "710.00" },
  kindgebonden: true,
  kinderopvang: [],
};
const werk = (bedrag: string, rest: Partial<WerkJson> = {}): WerkJson => ({
  wie: "aanvrager",
  van: "2026-01-01",
  loon: { soort: "brutoPerMaand", bedrag },
  ...rest,
});

/** Allowances of one month, and the year income they are on. */
function toets(
  start: string,
  maanden: number,
  huishouden: Huishouden,
  rest: Parameters<typeof situatie>[3],
  toetsingsinkomen: string,
  perMaand: Readonly<Record<string, Readonly<Record<string, string>>>>,
): void {
  const velden = (bedragen: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(bedragen).map(([naam, bedrag]) => [`toeslagen.${naam}`, bedrag]),
    );
  toetsGeval({
    titel: start,
    situatie: situatie(start, maanden, huishouden, { toeslagen: ALLES, ...rest }),
    verwacht: {
      ...Object.fromEntries(
        Object.entries(perMaand).map(([maand, bedragen]) => [maand, velden(bedragen)]),
      ),
      samenvatting: { [`jaarinkomen.${start.slice(0, 4)}.toetsingsinkomen`]: toetsingsinkomen },
    },
  });
}

describe("toetsingsinkomen", () => {
  // Bijstand without work: gross (net − 3115 / 12) / (1 − 35.75%): 1777.30 × 6 and 1805.26 × 6 = 21495.35.
  // Zorg 2119 − 1.912% × 29736 = 1550 / 12 = 129. Huur (498.20 − 202.52) + 65% × (710 − 498.20) = 433.35.
  const zonderWerk = { zorg: "129.00", huur: "433.00", kindgebonden: "0.00", totaal: "562.00" };

  test("een jaar bijstand", () => {
    toets("2026-01", 12, ALLEEN, {}, "21495.35", { "2026-01": zonderWerk, "2026-12": zonderWerk });
  });

  test("ook de maanden voor en na het venster", () => {
    toets("2026-07", 2, ALLEEN, {}, "21495.35", { "2026-07": zonderWerk });
  });

  test("loon en betaald vakantiegeld; zonder bijstand", () => {
    // 12 × 2500 + January to April 4 × 200 = 30800. Net 2314.00: no bijstand in any month.
    // Zorg 2119 − 568.55 − 13.73% × 1064 = 1404 / 12 = 117. Huur 433.35 − 27% × 7375 / 12 = 267.41.
    toets("2026-01", 12, ALLEEN, { werk: [werk("2500.00")] }, "30800.00", {
      "2026-03": { zorg: "117.00", huur: "267.00", totaal: "384.00" },
    });
  });

  test("na pensioenpremie", () => {
    // 12 × (2500 − 125) + 800 = 29300: below the threshold of zorg; huur 433.35 − 27% × 5875 / 12 = 301.16
    toets(
      "2026-01",
      12,
      ALLEEN,
      { werk: [werk("2500.00", { pensioenpremieProcent: "5" })] },
      "29300.00",
      { "2026-03": { zorg: "129.00", huur: "301.00" } },
    );
  });

  test("loon naast bijstand: de heffingskorting die over is", () => {
    // 500 a month, no holiday pay, no disregard: 901.50 × 6 and 919.46 × 6. L 5994: 2142 used, 973 / 12 = 81.08 left:
    // (901.50 − 81.083) / 0.6425 × 6 = 7661.48; (919.46 − 81.083) / 0.6425 × 6 = 7829.20; + 6000
    toets(
      "2026-01",
      12,
      ALLEEN,
      {
        werk: [werk("500.00", { vakantiegeld: { hoe: "geen" } })],
        vrijlating: { toepassen: false },
      },
      "21490.68",
      { "2026-01": zonderWerk },
    );
  });

  test("loon zonder heffingskorting maakt haar niet op", () => {
    // The same 500, of a job without it: (901.50 − 259.583) / 0.6425 × 6 = 5994.55; (919.46 − 259.583) / 0.6425 × 6 =
    // 6162.27; + 6000
    toets(
      "2026-01",
      12,
      ALLEEN,
      {
        werk: [nettoBaan("500.00", { loonheffingskorting: false })],
        vrijlating: { toepassen: false },
      },
      "18156.82",
      { "2026-01": zonderWerk },
    );
  });
});

describe("kinderen", () => {
  const ouder = (...kinderen: string[]): Huishouden => ({
    ...ALLEEN,
    kinderen: kinderen.map((geboortedatum) => ({ geboortedatum })),
  });
  // No bijstand, 12 × 2500 + 800 = 30800.
  const inkomen = { werk: [werk("2500.00")] };
  // 7.6% × (30800 − 29736) = 80.86
  test.each([
    // 2580 + 3416 − 80.86 = 5915.14 / 12
    ["een kind van 8", ["2018-01-01"], { "2026-03": "492.00" }],
    // + 724 from the month after the 12th birthday: 6639.14 / 12
    ["wordt 12 op 31 maart", ["2014-03-31"], { "2026-03": "492.00", "2026-04": "553.00" }],
    ["wordt 12 op 1 maart", ["2014-03-01"], { "2026-03": "492.00", "2026-04": "553.00" }],
    // 964 instead of 724: 6879.14 / 12
    ["wordt 16 in maart", ["2010-03-15"], { "2026-03": "553.00", "2026-04": "573.00" }],
    // through the month of the 18th birthday
    ["wordt 18 in maart", ["2008-03-15"], { "2026-03": "573.00", "2026-04": "0.00" }],
    // 2 × 2580 + 3416 − 80.86 = 8495.14 / 12; the child born on 2 March counts from April
    [
      "tweede kind in maart",
      ["2018-01-01", "2026-03-02"],
      { "2026-03": "492.00", "2026-04": "707.00" },
    ],
    [
      "tweede kind op 1 maart",
      ["2018-01-01", "2026-03-01"],
      { "2026-02": "492.00", "2026-03": "707.00" },
    ],
  ] as const)("kindgebonden budget: %s", (_titel, kinderen, verwacht) => {
    toets(
      "2026-01",
      12,
      ouder(...kinderen),
      inkomen,
      "30800.00",
      Object.fromEntries(
        Object.entries(verwacht).map(([maand, kindgebonden]) => [maand, { kindgebonden }]),
      ),
    );
  });

  test("met een partner geen alleenstaande-ouderkop, hogere drempel", () => {
    // Partner 1 × 2500 alone: no bijstand for a couple (net 2314.00 > 2002.13). 2580 / 12 = 215.
    // Zorg for two: 4238 − 4.289% × 29736 − 13.73% × 1064 = 2817 / 12 = 234. Huur, three people: 30800 is below 31500:
    // 498.20 − 200.71 + 65% × 211.80 = 435.16
    toets(
      "2026-01",
      12,
      { ...PAAR, kinderen: [{ geboortedatum: "2018-01-01" }] },
      inkomen,
      "30800.00",
      { "2026-03": { zorg: "234.00", huur: "435.00", kindgebonden: "215.00", totaal: "884.00" } },
    );
  });

  test("kinderopvang: 96% van de prijs tot het maximum, tot 230 uur, in maanden met werk", () => {
    const opvang = (
      urenPerMaand: string,
      uurprijs: string,
      rest: Partial<WerkJson> = {},
    ): Parameters<typeof situatie>[3] => ({
      werk: [werk("2500.00", { vakantiegeld: { hoe: "geen" }, ...rest })],
      toeslagen: { kinderopvang: [{ kind: 0, soort: "bso", urenPerMaand, uurprijs }] },
    });
    const maart = (kinderopvang: string) => ({ "2026-03": { kinderopvang } });
    const kind = ouder("2018-01-01");
    // 60 × 9.50 × 96% = 547.20
    toets("2026-01", 12, kind, opvang("60", "9.50"), "30000.00", maart("547.00"));
    // 60 × 9.98 × 96% = 574.85; above the maximum price the same
    toets("2026-01", 12, kind, opvang("60", "9.98"), "30000.00", maart("574.00"));
    toets("2026-01", 12, kind, opvang("60", "9.99"), "30000.00", maart("574.00"));
    // 230 × 9.50 × 96% = 2097.60; more hours the same
    toets("2026-01", 12, kind, opvang("230", "9.50"), "30000.00", maart("2097.00"));
    toets("2026-01", 12, kind, opvang("231", "9.50"), "30000.00", maart("2097.00"));
    // Three calendar months after the month in which the job ended: April to June
    toetsGeval({
      titel: "werk tot en met maart",
      situatie: situatie("2026-01", 12, kind, opvang("60", "9.50", { tot: "2026-03-31" })),
      verwacht: {
        "2026-03": { "toeslagen.kinderopvang": "547.00" },
        "2026-06": { "toeslagen.kinderopvang": "547.00" },
        "2026-07": { "toeslagen.kinderopvang": "0.00" },
      },
    });
    // A child counts in full months, from the first month that begins after its birth
    toetsGeval({
      titel: "geboren op 15 maart",
      situatie: situatie("2026-01", 12, ouder("2026-03-15"), opvang("60", "9.50")),
      verwacht: {
        "2026-03": { "toeslagen.kinderopvang": "0.00" },
        "2026-04": { "toeslagen.kinderopvang": "547.00" },
      },
    });
    // A partner who does not work: nothing
    toetsGeval({
      titel: "partner zonder werk",
      situatie: situatie("2026-01", 12, { ...kind, ...PAAR }, opvang("60", "9.50")),
      verwacht: { "2026-03": { "toeslagen.kinderopvang": "0.00" } },
    });
  });
});

describe("vermogen en huur", () => {
  const inkomen = { werk: [werk("2500.00")] };
  test.each([
    ["38479.00", "267.00", "117.00"],
    ["38479.01", "0.00", "117.00"],
    ["146011.00", "0.00", "117.00"],
    ["146011.01", "0.00", "0.00"],
  ])("vermogen %s", (vermogen, huur, zorg) => {
    toets("2026-01", 12, { ...ALLEEN, vermogen }, inkomen, "30800.00", {
      "2026-03": { huur, zorg },
    });
  });

  test.each([
    // Income of a year of bijstand, below the threshold: nothing off.
    // 498.20 − 202.52; + 65% × (713.02 − 498.20) = 139.63; + 40% × (932.93 − 713.02) = 87.96
    ["202.52", "0.00"],
    ["206.51", "3.00"],
    ["498.20", "295.00"],
    ["713.02", "435.00"],
    ["932.93", "523.00"],
    ["1200.00", "523.00"],
  ])("kale huur %s", (kaleHuur, huur) => {
    toets("2026-01", 12, ALLEEN, { toeslagen: { huur: { kaleHuur } } }, "21495.35", {
      "2026-03": { huur, zorg: "0.00" },
    });
  });

  // Article 13 lid 2: the full rent counts when somebody is 21 or older, or there is a child; else to 498.20.
  const jong = { geboortedatum: "2006-11-30" };
  test.each<[string, Huishouden, string]>([
    // 498.20 − 202.52
    ["18–20", { aanvrager: jong }, "295.00"],
    // + 65% × (713.02 − 498.20) + 40% × (932.93 − 713.02)
    ["21 op de dag zelf", { aanvrager: { geboortedatum: "2005-03-01" } }, "523.00"],
    // Two people: 498.20 − 200.71 = 297.49; + 139.63 + 87.96 = 525.08
    ["beiden 18–20", { aanvrager: jong, partner: jong }, "297.00"],
    ["partner net 21", { aanvrager: jong, partner: { geboortedatum: "2005-03-01" } }, "525.00"],
    ["partner boven 21", { aanvrager: jong, partner: { geboortedatum: "1985-06-15" } }, "525.00"],
    ["kind", { aanvrager: jong, kinderen: [{ geboortedatum: "2024-01-01" }] }, "525.00"],
    ["medebewoner", { aanvrager: jong, kostendelendeMedebewoners: 1 }, "525.00"],
  ])("huur tot het maximum voor iedereen onder 21: %s", (titel, huishouden, huur) => {
    toetsGeval({
      titel,
      situatie: situatie("2026-03", 1, huishouden, { toeslagen: { huur: { kaleHuur: "932.93" } } }),
      verwacht: { "2026-03": { "toeslagen.huur": huur } },
    });
  });

  test("ook het inkomen van een partner thuis telt voor de huur", () => {
    // 12 × 6000.00 = 72,000: far above the income at which a rent of 710.00 gives nothing
    toetsGeval({
      titel: "partner",
      situatie: situatie("2026-01", 12, PAAR, {
        werk: [werk("6000.00", { wie: "partner" })],
        toeslagen: { huur: { kaleHuur: "710.00" } },
      }),
      verwacht: { "2026-03": { "toeslagen.huur": "0.00" } },
    });
  });

  test("minder dan 24 euro per jaar wordt niet betaald", () => {
    // 204.51 − 202.52 = 1.99 a month; 204.52: 2.00
    const huur = (kaleHuur: string, verwacht: string) => {
      toets("2026-01", 12, ALLEEN, { toeslagen: { huur: { kaleHuur } } }, "21495.35", {
        "2026-03": { huur: verwacht },
      });
    };
    huur("204.51", "0.00");
    huur("204.52", "2.00");
  });
});

describe("randen van de formules", () => {
  const maart2026 = maandnummer("2026-03");

  test.each([
    // 2119 − 568.55 − 13.73% × 11117 = 24.08; × 11124 = 23.12
    ["40853.00", "24.00", "2.00"],
    ["40860.00", "0.00", "0.00"],
  ])("zorgtoeslag onder 24 euro per jaar: inkomen %s", (inkomen, perJaar, perMaand) => {
    const zorg = zorgtoeslagPerMaand(getal(inkomen), false, null, maart2026);
    expect([zorg.perJaar, zorg.perMaand].map(tekst)).toEqual([perJaar, perMaand]);
  });

  test.each([
    // 2580 + 3416 = 5996 / 12; 2580 / 12. Limits of 2026: 146,011 and 184,633; at the limit is not above it.
    [false, "146011.00", "499.00"],
    [false, "146011.01", "0.00"],
    [true, "184633.00", "215.00"],
    [true, "184633.01", "0.00"],
  ] as const)("kindgebonden budget, partner %s, vermogen %s", (partner, vermogen, bedrag) => {
    const inkomen = getal("20000");
    expect(
      tekst(kindgebondenBudgetPerMaand([8], inkomen, partner, getal(vermogen), maart2026)),
    ).toBe(bedrag);
  });

  test.each([
    // Budget of 2027: 8.05% above 40,560, 9.95% above 61,917. Two children of 8 and 14: 2 × 2653 + 729 = 6035.
    // 6035 − 8.05% × 21357 = 4315.76; 6035 − 1719.24 − 9.95% × 10000 = 3320.76
    ["61917", "359.00"],
    ["71917", "276.00"],
  ])("kindgebonden budget 2027 boven de tweede knik: inkomen %s", (inkomen, bedrag) => {
    const maand = maandnummer("2027-03");
    expect(tekst(kindgebondenBudgetPerMaand([8, 14], getal(inkomen), true, null, maand))).toBe(
      bedrag,
    );
  });

  test("kinderopvang: het eerste kind heeft de meeste uren, bij gelijke uren de hoogste kosten", () => {
    const opvang = (kind: number, uren: string, uurprijs: string) =>
      ({ kind, soort: "dagopvang", uren: getal(uren), uurprijs: getal(uurprijs) }) as const;
    const bedrag = (...kinderen: ReturnType<typeof opvang>[]) =>
      tekst(kinderopvangtoeslagPerMaand(kinderen, getal("100000"), maart2026));
    // 99,890: 72.1% for the first, 90.5% for the next.
    // 100 × 10 × 72.1% + 50 × 10 × 90.5% = 721.00 + 452.50
    expect(bedrag(opvang(0, "50", "10.00"), opvang(1, "100", "10.00"))).toBe("1173.00");
    expect(bedrag(opvang(0, "100", "10.00"), opvang(1, "50", "10.00"))).toBe("1173.00");
    // 100 × 10 × 72.1% + 100 × 8 × 90.5% = 721.00 + 724.00
    expect(bedrag(opvang(0, "100", "8.00"), opvang(1, "100", "10.00"))).toBe("1445.00");
    // Two kinds of care of one child are one child: 100 × 10 × 72.1% + 80 × 10 × 90.5% = 721.00 + 724.00
    expect(
      bedrag(opvang(1, "80", "10.00"), opvang(0, "60", "10.00"), opvang(0, "40", "10.00")),
    ).toBe("1445.00");
  });
});
