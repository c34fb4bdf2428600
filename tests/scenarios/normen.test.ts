// Every kind of norm, in both halves of 2026 and in 2027, on both sides of every birthday. Amounts: Participatiewet
// articles 20 to 24a as of 1-1-2026 (Normenbrief SZW; Stcrt. 2025, 43553) and 1-7-2026; 2027 keeps July 2026.
import { describe, expect, test } from "vitest";
import type { SituatieJson } from "@/tests/tegenproef/soorten";
import { ALLEEN, PAAR, situatie, toetsGeval, uitkomstVan, ZONDER_VRIJLATING } from "./geval";

type Huishouden = SituatieJson["huishouden"];

const negentien = { geboortedatum: "2006-11-30" };
const veertig = { geboortedatum: "1985-06-15" };
const kind = [{ geboortedatum: "2024-01-01" }];
const JONG: Huishouden = { aanvrager: negentien };
const JONG_PAAR: Huishouden = { aanvrager: negentien, partner: { geboortedatum: "2006-12-31" } };
const GEMENGD: Huishouden = { aanvrager: veertig, partner: negentien };
const ZONDER_RECHT: Huishouden = {
  aanvrager: veertig,
  partner: { geboortedatum: "1986-01-01", heeftRechtOpBijstand: false },
};
const JONG_ZONDER_RECHT: Huishouden = { ...ZONDER_RECHT, aanvrager: negentien };
const NET_21 = { geboortedatum: "2005-01-01" };
const zonderOuders = { kanBeroepDoenOpOuders: false };

/** Norm in January 2026, July 2026; the sum stands behind it where the law gives a formula. */
const normen: readonly (readonly [
  titel: string,
  huishouden: Huishouden,
  januari: string,
  juli: string,
])[] = [
  // Article 21.
  ["21 a alleenstaande", ALLEEN, "1401.50", "1419.46"],
  ["21 a alleenstaande ouder", { ...ALLEEN, kinderen: kind }, "1401.50", "1419.46"],
  ["21 b gehuwden", PAAR, "2002.13", "2027.79"],
  ["21 b gehuwden met kind", { ...PAAR, kinderen: kind }, "2002.13", "2027.79"],
  // Article 20.
  ["20 lid 1 a alleen, 18–20", JONG, "345.99", "350.42"],
  ["20 lid 1 b beiden 18–20", JONG_PAAR, "691.98", "700.84"],
  ["20 lid 1 c één van beiden 18–20", GEMENGD, "1347.06", "1364.32"],
  ["20 lid 2 a ouder van 18–20", { ...JONG, kinderen: kind }, "345.99", "350.42"],
  ["20 lid 2 b beiden 18–20 met kind", { ...JONG_PAAR, kinderen: kind }, "1092.41", "1106.40"],
  ["20 lid 2 c één 18–20 met kind", { ...GEMENGD, kinderen: kind }, "1747.49", "1769.88"],
  // Article 20 lid 3 and 4: + 746.45 / 762.24 for each of 18–20, to at most article 21.
  // 345.99 + 746.45; 350.42 + 762.24
  ["20 lid 3 alleen", { ...JONG, ...zonderOuders }, "1092.44", "1112.66"],
  ["20 lid 3 ouder", { ...JONG, kinderen: kind, ...zonderOuders }, "1092.44", "1112.66"],
  // 691.98 + 2 × 746.45 = 2184.88 > 2002.13; 700.84 + 1524.48 = 2225.32 > 2027.79
  ["20 lid 4 beiden, tot 21 b", { ...JONG_PAAR, ...zonderOuders }, "2002.13", "2027.79"],
  // 1347.06 + 746.45 = 2093.51 > 2002.13; 1364.32 + 762.24 = 2126.56 > 2027.79
  ["20 lid 4 één, tot 21 b", { ...GEMENGD, ...zonderOuders }, "2002.13", "2027.79"],
  // 18 on the day itself: born on 1 January 2008.
  ["20 lid 1 a net 18", { aanvrager: { geboortedatum: "2008-01-01" } }, "345.99", "350.42"],
  ["20 lid 3 niet voor wie 21 is", { ...ALLEEN, ...zonderOuders }, "1401.50", "1419.46"],
  // Article 22a: ((40% + A × 30%) / A) × 2002.13 / 2027.79.
  // A = 2: 50% = 1001.065; 1013.895
  ["22a A=2", { ...ALLEEN, kostendelendeMedebewoners: 1 }, "1001.07", "1013.90"],
  // A = 3: 43.33…% = 867.58967; 878.70900
  ["22a A=3", { ...ALLEEN, kostendelendeMedebewoners: 2 }, "867.59", "878.71"],
  // A = 4: 40% = 800.852; 811.116
  ["22a A=4", { ...ALLEEN, kostendelendeMedebewoners: 3 }, "800.85", "811.12"],
  // A = 5: 38% = 760.8094; 770.5602
  ["22a A=5", { ...ALLEEN, kostendelendeMedebewoners: 4 }, "760.81", "770.56"],
  // A = 6: 36.67% = 734.11433; 743.523
  ["22a A=6", { ...ALLEEN, kostendelendeMedebewoners: 5 }, "734.11", "743.52"],
  // A = 7: 35.71% = 715.04643; 724.21071
  ["22a A=7", { ...ALLEEN, kostendelendeMedebewoners: 6 }, "715.05", "724.21"],
  // A couple: 2 × 867.58967 = 1735.17933; 2 × 878.709 = 1757.418
  ["22a lid 2 paar, A=3", { ...PAAR, kostendelendeMedebewoners: 1 }, "1735.18", "1757.42"],
  // 2 × 800.852 = 1601.704; 2 × 811.116 = 1622.232
  ["22a lid 2 paar, A=4", { ...PAAR, kostendelendeMedebewoners: 2 }, "1601.70", "1622.23"],
  // Lid 3: 345.99 + 50% × 2002.13 = 1347.055; 350.42 + 1013.895 = 1364.315
  ["22a lid 3 b, A=2", { ...GEMENGD, kostendelendeMedebewoners: 1 }, "1347.06", "1364.32"],
  // 345.99 + 867.58967 = 1213.57967; 350.42 + 878.709 = 1229.129
  ["22a lid 3 b, A=3", { ...GEMENGD, kostendelendeMedebewoners: 2 }, "1213.58", "1229.13"],
  // 746.42 + 867.58967 = 1614.00967; 755.98 + 878.709 = 1634.689
  [
    "22a lid 3 a, A=3",
    { ...GEMENGD, kinderen: kind, kostendelendeMedebewoners: 2 },
    "1614.01",
    "1634.69",
  ],
  // 1213.57967 + 746.45 = 1960.02967, under 2002.13; 1229.129 + 762.24 = 1991.369, under 2027.79
  [
    "22a lid 3 b met toeslag van 20 lid 3",
    { ...GEMENGD, ...zonderOuders, kostendelendeMedebewoners: 2 },
    "1960.03",
    "1991.37",
  ],
  // 1614.01 + 746.45 > 2002.13: co-residents do not lower the ceiling.
  [
    "22a lid 3 a met toeslag, tot 21 b",
    { ...GEMENGD, ...zonderOuders, kinderen: kind, kostendelendeMedebewoners: 2 },
    "2002.13",
    "2027.79",
  ],
  // 22a lid 1 is for a belanghebbende of 21 or older.
  ["18–20 met medebewoner: 20", { ...JONG, kostendelendeMedebewoners: 1 }, "345.99", "350.42"],
  [
    "beiden 18–20 met medebewoner",
    { ...JONG_PAAR, kostendelendeMedebewoners: 1 },
    "691.98",
    "700.84",
  ],
  // Article 23: 443.76 + 47; 449.44 + 47. Couple 690.27 + 106; 699.11 + 106.
  [
    "23 alleen in inrichting",
    { aanvrager: { ...veertig, inInrichting: true } },
    "490.76",
    "496.44",
  ],
  [
    "23 beiden in inrichting",
    {
      aanvrager: { ...veertig, inInrichting: true },
      partner: { ...veertig, inInrichting: true },
    },
    "796.27",
    "805.11",
  ],
  // Lid 3: as single persons, 1401.50 + 490.76; 1419.46 + 496.44
  [
    "23 lid 3 één in inrichting",
    { aanvrager: veertig, partner: { ...veertig, inInrichting: true } },
    "1892.26",
    "1915.90",
  ],
  // At home with one co-resident: 1001.065 + 490.76 = 1491.825; 1013.895 + 496.44 = 1510.335
  [
    "23 lid 3 met medebewoner",
    {
      aanvrager: { ...veertig, inInrichting: true },
      partner: veertig,
      kostendelendeMedebewoners: 1,
    },
    "1491.83",
    "1510.34",
  ],
  // At home somebody of 19: 345.99 + 490.76; with the supplement 1092.44 + 490.76
  [
    "23 lid 3, thuis 18–20",
    { aanvrager: { ...veertig, inInrichting: true }, partner: negentien },
    "836.75",
    "846.86",
  ],
  [
    "23 lid 3, thuis 18–20 zonder ouders",
    { aanvrager: { ...veertig, inInrichting: true }, partner: negentien, ...zonderOuders },
    "1583.20",
    "1609.10",
  ],
  // Article 24: half of the couple's norm; under 21 half of 20 lid 1 b or lid 2 b.
  ["24 a partner zonder recht", ZONDER_RECHT, "1001.07", "1013.90"],
  [
    "24 a partner van 18–20 zonder recht",
    { aanvrager: veertig, partner: { ...negentien, heeftRechtOpBijstand: false } },
    "1001.07",
    "1013.90",
  ],
  ["24 a met kind: 24a geldt nog niet", { ...ZONDER_RECHT, kinderen: kind }, "1001.07", "1013.90"],
  ["24 b 18–20", JONG_ZONDER_RECHT, "345.99", "350.42"],
  // 50% × 1092.41 = 546.205; 50% × 1106.40
  [
    "24 b 18–20 met kind: 24a geldt nog niet",
    { ...JONG_ZONDER_RECHT, kinderen: kind },
    "546.21",
    "553.20",
  ],
  // 345.99 + 746.45 = 1092.44 > 1001.065; 350.42 + 762.24 > 1013.895
  [
    "24 b met toeslag, tot de helft van 21 b",
    { ...JONG_ZONDER_RECHT, ...zonderOuders },
    "1001.07",
    "1013.90",
  ],
  // One share of the formula; A counts the partner of 21 or older.
  [
    "22a partner zonder recht 21+",
    { ...ZONDER_RECHT, kostendelendeMedebewoners: 1 },
    "867.59",
    "878.71",
  ],
  [
    "22a partner zonder recht 18–20",
    {
      aanvrager: veertig,
      partner: { ...negentien, heeftRechtOpBijstand: false },
      kostendelendeMedebewoners: 1,
    },
    "1001.07",
    "1013.90",
  ],
  [
    "24 b: altijd 50 procent, ook met medebewoner",
    { ...JONG_ZONDER_RECHT, kostendelendeMedebewoners: 2 },
    "345.99",
    "350.42",
  ],
  // Articles 27 and 28: a percentage of 21 b, off norms of 20 and 21 only.
  // 1401.50 − 400.426 = 1001.074; 1419.46 − 405.558 = 1013.902
  ["27 20 procent", { ...ALLEEN, verlagingNormProcent: "20" }, "1001.07", "1013.90"],
  // 2002.13 × 90% = 1801.917; 1825.011
  ["27 10 procent, paar", { ...PAAR, verlagingNormProcent: "10" }, "1801.92", "1825.01"],
  // 345.99 − 200.213 = 145.777; 350.42 − 202.779 = 147.641
  ["27 10 procent, 18–20", { ...JONG, verlagingNormProcent: "10" }, "145.78", "147.64"],
  // After the supplement: 1092.44 − 200.213 = 892.227; 1112.66 − 202.779 = 909.881
  [
    "27 na de toeslag",
    { ...JONG, ...zonderOuders, verlagingNormProcent: "10" },
    "892.23",
    "909.88",
  ],
  // 345.99 − 400.426 is below zero.
  // 691.98 − 200.213; 700.84 − 202.779
  ["27 10 procent, beiden 18–20", { ...JONG_PAAR, verlagingNormProcent: "10" }, "491.77", "498.06"],
  // A = 3, whoever of both is exactly 21
  [
    "24 en 22a, wie aanvraagt is net 21",
    { ...ZONDER_RECHT, aanvrager: NET_21, kostendelendeMedebewoners: 1 },
    "867.59",
    "878.71",
  ],
  [
    "24 en 22a, de partner is net 21",
    {
      aanvrager: veertig,
      partner: { ...NET_21, heeftRechtOpBijstand: false },
      kostendelendeMedebewoners: 1,
    },
    "867.59",
    "878.71",
  ],
  ["27 niet onder nul", { ...JONG, verlagingNormProcent: "20" }, "0.00", "0.00"],
  [
    "27 niet op 22a",
    { ...ALLEEN, kostendelendeMedebewoners: 1, verlagingNormProcent: "20" },
    "1001.07",
    "1013.90",
  ],
  [
    "27 niet op 22a lid 3",
    { ...GEMENGD, kostendelendeMedebewoners: 2, verlagingNormProcent: "20" },
    "1213.58",
    "1229.13",
  ],
  ["27 niet op 24", { ...ZONDER_RECHT, verlagingNormProcent: "20" }, "1001.07", "1013.90"],
  [
    "27 niet op 23",
    { aanvrager: { ...veertig, inInrichting: true }, verlagingNormProcent: "20" },
    "490.76",
    "496.44",
  ],
  [
    "27 niet op 23, beiden",
    {
      aanvrager: { ...veertig, inInrichting: true },
      partner: { ...veertig, inInrichting: true },
      verlagingNormProcent: "20",
    },
    "796.27",
    "805.11",
  ],
  [
    "27 niet op de norm thuis van 23 lid 3",
    {
      aanvrager: veertig,
      partner: { ...veertig, inInrichting: true },
      verlagingNormProcent: "20",
    },
    "1892.26",
    "1915.90",
  ],
];

describe("normen in 2026", () => {
  test.each(normen)("%s", (titel, huishouden, januari, juli) => {
    toetsGeval({
      titel,
      situatie: situatie("2026-01", 7, huishouden),
      verwacht: {
        "2026-01": { norm: januari },
        "2026-06": { norm: januari },
        "2026-07": { norm: juli },
      },
    });
  });
});

describe("normen in 2027", () => {
  test.each(normen.filter(([titel]) => !titel.includes("24a")))(
    "%s: als juli 2026",
    (titel, huishouden, _januari, juli) => {
      // 18–20 in July 2026 is 18–20 in January 2027 too: born at the end of 2006.
      const huis = situatie("2027-01", 1, verjongd(huishouden));
      toetsGeval({ titel, situatie: huis, verwacht: { "2027-01": { norm: juli } } });
      expect(uitkomstVan(huis).maanden[0]?.voorlopig).toContain("bedragen-2027");
    },
  );

  // 1013.895 + 3505 / 12 = 1013.895 + 292.08333 = 1305.97833
  test.each([
    ["24a met kind", { ...ZONDER_RECHT, kinderen: kind }, "1305.98"],
    ["24a niet zonder kind", ZONDER_RECHT, "1013.90"],
    // 878.709 + 292.08333 = 1170.79233
    [
      "24a met medebewoner",
      { ...ZONDER_RECHT, kinderen: kind, kostendelendeMedebewoners: 1 },
      "1170.79",
    ],
    // 553.20 + 292.08333 = 845.28333
    ["24a onder 21", verjongd({ ...JONG_ZONDER_RECHT, kinderen: kind }), "845.28"],
    ["24a niet als de partner recht heeft", { ...PAAR, kinderen: kind }, "2027.79"],
  ] as const)("%s", (titel, huishouden, norm) => {
    toetsGeval({
      titel,
      situatie: situatie("2027-01", 1, huishouden),
      verwacht: { "2027-01": { norm } },
    });
  });

  test("24a tot de maand waarin het kind op de eerste dag 18 is", () => {
    toetsGeval({
      titel: "kind wordt 18 op 2 juni en op 1 juni 2027",
      situatie: situatie("2027-05", 3, {
        ...ZONDER_RECHT,
        kinderen: [{ geboortedatum: "2009-06-02" }],
      }),
      verwacht: {
        "2027-06": { norm: "1305.98" },
        "2027-07": { norm: "1013.90" },
      },
    });
    toetsGeval({
      titel: "kind wordt 18 op 1 juni 2027",
      situatie: situatie("2027-05", 3, {
        ...ZONDER_RECHT,
        kinderen: [{ geboortedatum: "2009-06-01" }],
      }),
      verwacht: { "2027-05": { norm: "1305.98" }, "2027-06": { norm: "1013.90" } },
    });
  });
});

/** Born a year later. */
function verjongd(huishouden: Huishouden): Huishouden {
  const jonger = <P extends { geboortedatum: string }>(persoon: P): P => ({
    ...persoon,
    geboortedatum: persoon.geboortedatum.replace("2006", "2007"),
  });
  const { partner } = huishouden;
  return {
    ...huishouden,
    aanvrager: jonger(huishouden.aanvrager),
    ...(partner == null ? {} : { partner: jonger(partner) }),
  };
}

describe("leeftijd op de eerste dag van de maand", () => {
  test.each([
    ["21 op de eerste: meteen", "2005-03-01", "345.99", "1401.50"],
    ["21 op de tweede: een maand later", "2005-03-02", "345.99", "345.99"],
    ["21 op de laatste van de maand ervoor", "2005-02-28", "345.99", "1401.50"],
  ])("%s", (titel, geboortedatum, februari, maart) => {
    toetsGeval({
      titel,
      situatie: situatie("2026-02", 3, { aanvrager: { geboortedatum } }),
      verwacht: {
        "2026-02": { norm: februari },
        "2026-03": { norm: maart },
        "2026-04": { norm: "1401.50" },
      },
    });
  });

  test("de partner wordt 21", () => {
    toetsGeval({
      titel: "van 20 lid 1 c naar 21 b",
      situatie: situatie("2026-03", 2, {
        aanvrager: veertig,
        partner: { geboortedatum: "2005-04-01" },
      }),
      verwacht: { "2026-03": { norm: "1347.06" }, "2026-04": { norm: "2002.13" } },
    });
  });

  test("21 met een partner zonder recht", () => {
    toetsGeval({
      titel: "van 24 b naar 24 a",
      situatie: situatie("2026-03", 2, {
        ...ZONDER_RECHT,
        aanvrager: { geboortedatum: "2005-04-01" },
      }),
      verwacht: { "2026-03": { norm: "345.99" }, "2026-04": { norm: "1001.07" } },
    });
  });

  test("december 2025: nog geen toeslag voor 18–20", () => {
    // 20 lid 1 a as of 1-7-2025: 337.98; 5% = 16.90
    toetsGeval({
      titel: "uitbetaald in januari 2026",
      situatie: situatie(
        "2026-01",
        2,
        { ...JONG, ...zonderOuders },
        { gemeente: { uitbetalen: "volgendeMaand" } },
      ),
      // January: 1092.44; 5% = 54.62
      verwacht: {
        "2026-01": { "opRekening.bijstand": "321.08" },
        "2026-02": { "opRekening.bijstand": "1037.82" },
      },
    });
  });

  test("vanaf 21 telt de kostendelersnorm", () => {
    toetsGeval({
      titel: "met één medebewoner",
      situatie: situatie("2026-03", 2, {
        aanvrager: { geboortedatum: "2005-04-01" },
        kostendelendeMedebewoners: 1,
      }),
      verwacht: { "2026-03": { norm: "345.99" }, "2026-04": { norm: "1001.07" } },
    });
  });

  test.each([
    ["geboren op de eerste", "2026-03-01", "1092.41"],
    ["geboren op de tweede", "2026-03-02", "691.98"],
  ])("kind in het venster: %s", (titel, geboortedatum, maart) => {
    toetsGeval({
      titel,
      situatie: situatie("2026-02", 3, { ...JONG_PAAR, kinderen: [{ geboortedatum }] }),
      verwacht: {
        "2026-02": { norm: "691.98" },
        "2026-03": { norm: maart },
        "2026-04": { norm: "1092.41" },
      },
    });
  });
});

describe("vermogen", () => {
  // Article 34 lid 3: 8,000.00 alone, 16,000.00 lone parent and couple; at the limit is not above it.
  const vermogen = (bedrag: string, huishouden: Huishouden): SituatieJson =>
    situatie("2026-01", 1, { ...huishouden, vermogen: bedrag });
  test.each([
    ["alleen, op de grens", vermogen("8000.00", ALLEEN), "1401.50"],
    ["alleen, een cent erboven", vermogen("8000.01", ALLEEN), "0.00"],
    ["meer schulden dan bezit", vermogen("-500.00", ALLEEN), "1401.50"],
    ["ouder, op de grens", vermogen("16000.00", { ...ALLEEN, kinderen: kind }), "1401.50"],
    ["ouder, erboven", vermogen("16000.01", { ...ALLEEN, kinderen: kind }), "0.00"],
    ["paar, op de grens", vermogen("16000.00", PAAR), "2002.13"],
    ["paar, erboven", vermogen("16000.01", PAAR), "0.00"],
    ["partner zonder recht: gehuwd", vermogen("16000.00", ZONDER_RECHT), "1001.07"],
    ["partner zonder recht, erboven", vermogen("16000.01", ZONDER_RECHT), "0.00"],
  ])("%s", (titel, huis, bijstand) => {
    toetsGeval({ titel, situatie: huis, verwacht: { "2026-01": { bijstand } } });
    const codes = uitkomstVan(huis).maanden[0]?.redenen.map(({ code }) => code) ?? [];
    expect(codes.includes("vermogen")).toBe(bijstand === "0.00");
  });

  test("de grens daalt als het laatste kind 18 wordt", () => {
    toetsGeval({
      titel: "18 op 1 maart 2026",
      situatie: situatie("2026-02", 2, {
        ...ALLEEN,
        kinderen: [{ geboortedatum: "2008-03-01" }],
        vermogen: "8000.01",
      }),
      verwacht: { "2026-02": { bijstand: "1401.50" }, "2026-03": { bijstand: "0.00" } },
    });
  });

  test("geen norm minder, en niets verrekend", () => {
    toetsGeval({
      titel: "8.000,01",
      situatie: situatie("2026-01", 1, { ...ALLEEN, vermogen: "8000.01" }, ZONDER_VRIJLATING),
      verwacht: {
        "2026-01": {
          norm: "1401.50",
          verrekendTotaal: "0.00",
          bijstand: "0.00",
          reservering: "0.00",
          uitbetaling: "0.00",
        },
      },
    });
  });
});
