// Bijstand that begins inside the months shown: the norm by days, of income only what belongs to those days, and clocks
// that start with it. From 18 September 2026 there are 13 of 30 days: 1419.46 × 13 / 30 = 615.10.
import { describe, expect, test } from "vitest";
import { parseSituatie } from "@/lib/contract/situatie";
import { verklaar } from "@/lib/recht";
import type { SituatieJson, WerkJson } from "@/tests/tegenproef/soorten";
import { ALLEEN, nettoBaan, situatie, toetsGeval, uitkomstVan, ZONDER_VRIJLATING } from "./geval";

const BEGIN = "2026-09-18";

function vanaf18(
  rest: Partial<SituatieJson>,
  huishouden: SituatieJson["huishouden"] = ALLEEN,
): SituatieJson {
  return situatie("2026-08", 4, huishouden, {
    bijstandVanaf: BEGIN,
    ...ZONDER_VRIJLATING,
    ...rest,
  });
}

test("loon naar kalenderdagen, de belasting blijft die van de maand", () => {
  toetsGeval({
    titel: "brutoloon",
    situatie: vanaf18({
      werk: [
        nettoBaan("0.00", { loon: { soort: "brutoPerMaand", bedrag: "1200.00" } }),
        // Ten days of it are before the begin: 630 × 21 / 30 = 441.00, of that 13 / 21
        nettoBaan("630.00", { van: "2026-09-10" }),
      ],
    }),
    verwacht: {
      "2026-08": { norm: "0.00", inkomsten: [] as never, "opRekening.loon": "1176.67" },
      // loon-en-toeslagen.md 2.5: 23.33 off 1200.00. (1200.00 − 23.33) × 13 / 30 = 509.89, and 273.00
      "2026-09": {
        norm: "615.10",
        "inkomsten.0.netto": "782.89",
        "opRekening.loon": "1617.67",
        bijstand: "0.00",
      },
      "2026-10": { norm: "1419.46", "inkomsten.0.netto": "1806.67" },
    },
  });
});

test("bruto en netto worden elk naar dagen gerekend", () => {
  toetsGeval({
    titel: "één baan",
    situatie: vanaf18({
      werk: [nettoBaan("0.00", { loon: { soort: "brutoPerMaand", bedrag: "1200.00" } })],
    }),
    verwacht: {
      "2026-09": {
        "inkomsten.0.bruto": "520.00",
        "inkomsten.0.netto": "509.89",
        verrekendTotaal: "509.89",
        bijstand: "105.21",
      },
    },
  });
});

describe("vierwekenloon naar werkdagen", () => {
  // 1300.00 × 12 / 13 = 1200.00 over 29 August to 25 September: 20 working days, 6 of them from the 18th on.
  const baan = (betaling: Partial<WerkJson["betaling"]>): WerkJson =>
    nettoBaan("1300.00", {
      betaling: { ritme: "vierWeken", eersteBetaaldag: "2026-09-25", ...betaling } as NonNullable<
        WerkJson["betaling"]
      >,
    });
  const zaak = (vierWeken: "werkdagen" | "ontvangen", betaling = {}): SituatieJson =>
    vanaf18({ werk: [baan(betaling)], gemeente: { vierWeken } });

  test("werkdagen: 6 en van het volgende tijdvak 3", () => {
    toetsGeval({
      titel: "werkdagen",
      situatie: zaak("werkdagen"),
      verwacht: {
        "2026-09": { "inkomsten.0.netto": "540.00", bijstand: "75.10" },
        // 17 of the second period, 5 of the third
        "2026-10": { "inkomsten.0.netto": "1320.00" },
      },
    });
  });

  test("ontvangen: van de betaling op 25 september", () => {
    toetsGeval({
      titel: "ontvangen",
      situatie: zaak("ontvangen"),
      verwacht: { "2026-09": { "inkomsten.0.netto": "360.00", bijstand: "255.10" } },
    });
  });

  test("ontvangen in een latere maand: ook dan telt alleen dat deel", () => {
    // Paid a week later: 2 October over the period to 25 September (360.00), 30 October over the next (1200.00).
    toetsGeval({
      titel: "achteraf",
      situatie: zaak("ontvangen", {
        eersteBetaaldag: "2026-10-02",
        eerstePeriodeTot: "2026-09-25",
      }),
      verwacht: {
        "2026-09": { "inkomsten.0.netto": "0.00", bijstand: "615.10" },
        "2026-10": { "inkomsten.0.netto": "1560.00" },
      },
    });
  });
});

test("overig inkomen naar kalenderdagen; wat eerder ophield telt niet", () => {
  const inkomen = {
    wie: "aanvrager",
    omschrijving: "uitkering",
    nettoPerMaand: "300.00",
    van: "2025-01-01",
  } as const;
  toetsGeval({
    titel: "loopt door",
    situatie: vanaf18({ overigInkomen: [inkomen] }),
    verwacht: {
      "2026-08": { "opRekening.overig": "300.00", verrekendTotaal: "0.00" },
      "2026-09": { verrekendTotaal: "130.00", bijstand: "485.10", "opRekening.overig": "300.00" },
    },
  });
  toetsGeval({
    titel: "tot en met de zeventiende",
    situatie: vanaf18({ overigInkomen: [{ ...inkomen, tot: "2026-09-17" }] }),
    verwacht: {
      "2026-09": { verrekendTotaal: "0.00", bijstand: "615.10", "opRekening.overig": "170.00" },
    },
  });
});

test("ook de grens bij een partner zonder recht is naar dagen", () => {
  // Norm 1013.90 × 13 / 30 = 439.36, ceiling 2027.79 × 13 / 30 = 878.71, his wage 650.00:
  // 439.36 + 650.00 − 878.71 = 210.65
  toetsGeval({
    titel: "lid 3",
    situatie: vanaf18(
      { werk: [nettoBaan("1500.00", { wie: "partner" })] },
      { ...ALLEEN, partner: { geboortedatum: "1986-01-01", heeftRechtOpBijstand: false } },
    ),
    verwacht: { "2026-09": { norm: "439.36", verrekendTotaal: "210.65", bijstand: "228.71" } },
  });
});

describe("termijnen beginnen in deze maand", () => {
  const OUDER = { ...ALLEEN, kinderen: [{ geboortedatum: "2020-01-01" }] };
  const zaak = (gebruikt: object, rest: Partial<SituatieJson> = {}): SituatieJson =>
    vanaf18(
      {
        werk: [nettoBaan("400.00")],
        vrijlating: { gebruikteMaanden: { aanvrager: gebruikt } },
        ...rest,
      },
      OUDER,
    );

  test("n: één maand over, die gaat in september", () => {
    // 400.00 × 13 / 30 = 173.33; 25% is 43.33
    toetsGeval({
      titel: "n",
      situatie: zaak({ n: 5 }),
      verwacht: {
        "2026-09": {
          "inkomsten.0.vrijlating.grond": "n",
          "inkomsten.0.vrijlating.bedrag": "43.33",
          "inkomsten.0.vrijlating.maandenOver": 0,
        },
        // r begins when n is used up
        "2026-10": {
          "inkomsten.0.vrijlating.grond": "r",
          "inkomsten.0.vrijlating.maandenOver": 29,
        },
      },
    });
  });

  test("r loopt door vanaf september", () => {
    toetsGeval({
      titel: "r",
      situatie: zaak({ n: 6, r: 10 }),
      verwacht: {
        "2026-09": {
          "inkomsten.0.vrijlating.grond": "r",
          "inkomsten.0.vrijlating.bedrag": "21.67",
          "inkomsten.0.vrijlating.maandenOver": 19,
        },
      },
    });
  });

  test("loon van voor de achttiende gebruikt geen maand", () => {
    toetsGeval({
      titel: "tot en met 17",
      situatie: zaak(
        { n: 5 },
        {
          werk: [
            nettoBaan("400.00", { tot: "2026-09-17" }),
            nettoBaan("400.00", { van: "2026-11-01" }),
          ],
        },
      ),
      verwacht: {
        "2026-09": { inkomsten: [] as never, bijstand: "615.10" },
        "2026-11": {
          "inkomsten.0.vrijlating.grond": "n",
          "inkomsten.0.vrijlating.maandenOver": 0,
        },
      },
    });
  });
});

describe("eerste maanden volledig", () => {
  const volledig = { gemeente: { eersteMaandenVolledig: 1 } } as const;

  test("niet voor het begin van de bijstand", () => {
    // In full 615.10 − 30.76 = 584.34; with 260.00 counted 355.10 − 17.76 = 337.34
    toetsGeval({
      titel: "september",
      situatie: vanaf18({ werk: [nettoBaan("600.00")], ...volledig }),
      verwacht: {
        "2026-08": { "opRekening.bijstand": "0.00", terugTeBetalen: "0.00" },
        "2026-09": { "opRekening.bijstand": "584.34", terugTeBetalen: "247.00" },
        "2026-10": { terugTeBetalen: "247.00" },
      },
    });
  });

  test("een baan tot en met de eerste dag telt als eerste", () => {
    // September in full 584.34. Of 570.00 over 18 days one day counts: 570.00 × 18 / 30 = 342.00; / 18 = 19.00.
    // 615.10 − 19.00 = 596.10 − 29.81 (5%) = 566.29
    toetsGeval({
      titel: "september",
      situatie: vanaf18({
        werk: [nettoBaan("570.00", { tot: BEGIN }), nettoBaan("400.00", { van: "2026-11-01" })],
        ...volledig,
      }),
      verwacht: {
        "2026-09": { "opRekening.bijstand": "584.34", terugTeBetalen: "18.05" },
        "2026-11": { "opRekening.bijstand": "968.49" },
      },
    });
  });

  test("een baan die eerder ophield telt niet als eerste", () => {
    // November in full: 1419.46 − 70.97 = 1348.49; with 400.00 counted 1019.46 − 50.97 = 968.49
    toetsGeval({
      titel: "november",
      situatie: vanaf18({
        werk: [
          nettoBaan("600.00", { tot: "2026-09-17" }),
          nettoBaan("400.00", { van: "2026-11-01" }),
        ],
        ...volledig,
      }),
      verwacht: {
        "2026-09": { terugTeBetalen: "0.00" },
        "2026-11": { "opRekening.bijstand": "1348.49", terugTeBetalen: "380.00" },
      },
    });
  });
});

test("vrijwilligersgeld: maanden voor het begin gebruiken het jaar, de grens van de maand wordt niet kleiner", () => {
  // January to August 8 × 220.00 = 1760.00; September 400.00 × 13 / 30 = 173.33, all free; October 220.00 free;
  // November 2200.00 − 1760.00 − 173.33 − 220.00 = 46.67 free.
  const vergoeding = {
    wie: "aanvrager",
    soort: "vrijwilligerswerk",
    omschrijving: "buurthuis",
    nettoPerMaand: "400.00",
    van: "2026-01-01",
  } as const;
  toetsGeval({
    titel: "ruimte van het jaar",
    situatie: vanaf18({ overigInkomen: [vergoeding] }),
    verwacht: {
      "2026-09": { "inkomsten.0.vrijlating.bedrag": "173.33", verrekendTotaal: "0.00" },
      "2026-10": { verrekendTotaal: "180.00" },
      "2026-11": { verrekendTotaal: "353.33" },
    },
  });
});

test("een eindejaarsuitkering gaat terug naar de dagen met bijstand", () => {
  // 10% of 600.00 a month, net: 60.00 a month since January, paid in October. Of September 60.00 × 13 / 30 = 26.00 and
  // of October 60.00 belong to days with bijstand: 86.00 to pay back.
  toetsGeval({
    titel: "deel van september",
    situatie: vanaf18({
      werk: [
        nettoBaan("600.00", {
          van: "2026-01-01",
          eindejaarsuitkering: { procent: "10", maand: 10 },
        }),
      ],
    }),
    verwacht: {
      "2026-10": { "opRekening.eindejaarsuitkering": "600.00", terugTeBetalen: "86.00" },
    },
  });
});

describe("wat erbij gezegd wordt", () => {
  const zaak = vanaf18({ werk: [nettoBaan("600.00")] });
  const redenen = (geval: SituatieJson): readonly (readonly string[])[] =>
    uitkomstVan(geval).maanden.map(({ redenen: lijst }) => lijst.map(({ code }) => code));

  test("redenen", () => {
    expect(redenen(zaak)).toEqual([
      ["bijstandNogNiet"],
      ["bijstandBegint"],
      ["bijstandHeleMaand"],
      [],
    ]);
    const [, begint, heel] = uitkomstVan(zaak).maanden;
    // 615.10 − 260.00, and 1419.46 − 615.10
    expect(begint?.redenen[0]).toMatchObject({
      bedrag: "355.10",
      artikel: "45 lid 3 Participatiewet",
    });
    expect(heel?.redenen[0]).toMatchObject({ bedrag: "804.36" });
  });

  test("op de eerste dag van een maand: geen deel en geen reden erna", () => {
    const eerste = redenen({ ...zaak, bijstandVanaf: "2026-09-01" });
    expect(eerste).toEqual([["bijstandNogNiet"], ["bijstandBegint"], [], []]);
  });

  test("te veel inkomen in de maand van het begin", () => {
    const veel = vanaf18({ werk: [nettoBaan("1420.00")] });
    expect(redenen(veel)[1]).toEqual(["bijstandBegint", "geenBijstand"]);
    expect(redenen(veel)[2]).toEqual(["bijstandHeleMaand"]);
  });

  test("stappen", () => {
    const gelezen = parseSituatie(zaak);
    if (gelezen.soort === "fouten") throw new Error("refused");
    const [voor, begin] = verklaar(gelezen.zaak);
    expect(voor?.recht).toMatchObject({
      soort: "bijstandNogNiet",
      uitkomst: "0.00",
      waarden: { vanaf: BEGIN },
    });
    expect(begin?.norm).toMatchObject({
      soort: "normOverDagen",
      uitkomst: "615.10",
      waarden: { dagen: 13, dagenInMaand: 30 },
    });
    expect(JSON.stringify(begin?.recht)).toContain('"soort":"deelMetBijstand","uitkomst":"260.00"');
  });

  test("voor het begin is niets voorlopig", () => {
    const later = situatie("2027-01", 2, ALLEEN, { bijstandVanaf: "2027-02-10" });
    expect(uitkomstVan(later).maanden.map(({ voorlopig }) => voorlopig)).toEqual([
      [],
      ["bedragen-2027", "vakantiegeld-2027"],
    ]);
  });
});

test.each(["2026-07-31", "2026-12-01"])("geweigerd: %s ligt buiten de maanden", (bijstandVanaf) => {
  expect(parseSituatie({ ...vanaf18({}), bijstandVanaf })).toEqual({
    soort: "fouten",
    fouten: [{ pad: "bijstandVanaf", code: "bijstandVanafBuitenVenster" }],
  });
});
