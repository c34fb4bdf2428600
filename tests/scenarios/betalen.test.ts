// When the money comes: settlement and payment a month later, the reserved holiday allowance, premium, bufferbudget and
// gifts. Norm of somebody alone: 1401.50, from 1-7-2026 1419.46 (kept in 2027); 5%: 70.08 and 70.97.
import { describe, expect, test } from "vitest";
import { getal } from "@/lib/recht/bedrag";
import { maandnummer } from "@/lib/recht/maand";
import { vakantietoeslagBijstand } from "@/lib/recht/parameters/vakantietoeslag";
import { bufferbudgetMaximum } from "@/lib/recht/parameters/vrij-te-laten";
import { Bufferbudget } from "@/lib/recht/regels/bufferbudget";
import type { Maand } from "@/lib/recht/situatie";
import type { GemeenteJson, GiftJson, SituatieJson, WerkJson } from "@/tests/tegenproef/soorten";
import { metRijen } from "./andere-rijen";
import {
  ALLEEN,
  nettoBaan,
  PAAR,
  situatie,
  toetsGeval,
  ZONDER_VRIJLATING,
  type Geval,
} from "./geval";

/** Somebody alone, without a disregard unless asked. */
function toets(
  start: string,
  maanden: number,
  rest: Parameters<typeof situatie>[3],
  verwacht: Geval["verwacht"],
): void {
  toetsGeval({
    titel: start,
    situatie: situatie(start, maanden, ALLEEN, { ...ZONDER_VRIJLATING, ...rest }),
    verwacht,
  });
}
const LATER: GemeenteJson = { verrekenen: "maandLater" };
const VOLGENDE: GemeenteJson = { uitbetalen: "volgendeMaand" };

describe("een maand later verrekend", () => {
  test("eerst te veel betaald, na het einde weer ingelopen", () => {
    // Full: 1331.42. With 500: 901.50, 5% = 45.08, 856.42.
    toets(
      "2026-01",
      5,
      {
        werk: [nettoBaan("500.00", { van: "2026-02-01", tot: "2026-03-31" })],
        gemeente: LATER,
      },
      {
        "2026-01": { "opRekening.bijstand": "1331.42", terugTeBetalen: "0.00" },
        "2026-02": {
          bijstand: "901.50",
          uitbetaling: "856.42",
          "opRekening.bijstand": "1331.42",
          terugTeBetalen: "475.00",
        },
        "2026-03": { "opRekening.bijstand": "856.42", terugTeBetalen: "475.00" },
        "2026-04": {
          uitbetaling: "1331.42",
          "opRekening.bijstand": "856.42",
          terugTeBetalen: "0.00",
        },
        "2026-05": { "opRekening.bijstand": "1331.42" },
      },
    );
  });

  test("de maand voor het begin telt zonder vrijlating", () => {
    toets(
      "2026-02",
      2,
      {
        werk: [nettoBaan("500.00", { van: "2026-01-01" })],
        vrijlating: {},
        gemeente: LATER,
      },
      {
        // entitlement with n: 1401.50 − 375 = 1026.50, 5% = 51.33; paid over January without: 901.50
        "2026-02": {
          uitbetaling: "975.17",
          "opRekening.bijstand": "856.42",
          terugTeBetalen: "0.00",
        },
        "2026-03": { "opRekening.bijstand": "975.17", terugTeBetalen: "0.00" },
      },
    );
  });

  test("met de norm van de maand zelf", () => {
    // July: 1419.46 − 500 of June = 919.46; 5% = 45.97
    toets(
      "2026-06",
      2,
      { werk: [nettoBaan("500.00")], gemeente: LATER },
      { "2026-07": { "opRekening.bijstand": "873.49" } },
    );
  });
});

describe("een maand later betaald", () => {
  test("januari krijgt de betaling over december 2025", () => {
    // Norm of 1-7-2025: 1369.06, 5% = 68.45
    toets(
      "2026-01",
      2,
      { gemeente: VOLGENDE },
      {
        "2026-01": { uitbetaling: "1331.42", "opRekening.bijstand": "1300.61" },
        "2026-02": { "opRekening.bijstand": "1331.42" },
      },
    );
    // 1369.06 − 500 = 869.06; 5% = 43.45; no disregard before the start
    toets(
      "2026-01",
      2,
      { werk: [nettoBaan("500.00")], vrijlating: {}, gemeente: VOLGENDE },
      {
        "2026-01": { "opRekening.bijstand": "825.61", terugTeBetalen: "0.00" },
        "2026-02": { "opRekening.bijstand": "975.17" },
      },
    );
  });
});

describe("vakantietoeslag van de bijstand", () => {
  test("in juni over wat sinds de vorige keer is bewaard", () => {
    toets(
      "2026-01",
      24,
      {},
      {
        "2026-05": { reservering: "70.08", "opRekening.vakantietoeslagBijstand": "0.00" },
        // 5 × 70.08
        "2026-06": { "opRekening.vakantietoeslagBijstand": "350.40" },
        // 70.08 + 11 × 70.97
        "2027-06": { "opRekening.vakantietoeslagBijstand": "850.75" },
      },
    );
  });

  test("in een andere maand, of elke maand", () => {
    toets(
      "2026-01",
      6,
      { gemeente: { vakantietoeslagMaand: 5 } },
      {
        "2026-05": { "opRekening.vakantietoeslagBijstand": "280.32" },
        "2026-06": { "opRekening.vakantietoeslagBijstand": "0.00" },
      },
    );
    toets(
      "2026-01",
      6,
      { gemeente: { vakantietoeslagUitbetaling: "maandelijks" } },
      {
        "2026-01": { reservering: "0.00", uitbetaling: "1401.50" },
        "2026-06": { "opRekening.vakantietoeslagBijstand": "0.00" },
      },
    );
  });

  test("na een hele maand zonder bijstand komt de rest", () => {
    toets(
      "2026-01",
      6,
      { werk: [nettoBaan("2000.00", { van: "2026-03-01" })] },
      {
        "2026-03": { bijstand: "0.00", "opRekening.vakantietoeslagBijstand": "0.00" },
        // January and February: 2 × 70.08
        "2026-04": { "opRekening.vakantietoeslagBijstand": "140.16" },
        "2026-06": { "opRekening.vakantietoeslagBijstand": "0.00" },
      },
    );
  });

  test.each([
    // 861.50: 5% = 43.08. Of the norm: 70.08 − 40.00 over 500.00
    ["500.00", "jaarlijks", "861.50", "43.08", "30.08"],
    // 10.00: not more than the bijstand itself
    ["1391.50", "geen", "10.00", "0.50", "10.00"],
    // article 11 over 1059.26 = 82.07, more than 70.08: not below 0. 1401.50 − 1141.33 = 260.17; 5% = 13.01
    ["1059.26", "jaarlijks", "260.17", "13.01", "0.00"],
  ] as const)("reservering bij netto %s", (netto, hoe, bijstand, vanBijstand, vanNorm) => {
    const werk = [nettoBaan(netto, { vakantiegeld: { hoe } })];
    toets("2026-01", 1, { werk }, { "2026-01": { bijstand, reservering: vanBijstand } });
    toets(
      "2026-01",
      1,
      { werk, gemeente: { reservering: "vanNorm" } },
      { "2026-01": { bijstand, reservering: vanNorm } },
    );
  });

  test("vanaf 2027 gewoonlijk van de norm", () => {
    // 1419.46 − 540.00 = 879.46; December 5% = 43.97; January 70.97 − 40.00
    const werk = [nettoBaan("500.00", { vakantiegeld: { hoe: "jaarlijks" } })];
    toets(
      "2026-12",
      2,
      { werk },
      { "2026-12": { reservering: "43.97" }, "2027-01": { reservering: "30.97" } },
    );
    toets(
      "2026-12",
      2,
      { werk, gemeente: { reservering: "vanBijstand" } },
      { "2027-01": { reservering: "43.97" } },
    );
  });
});

describe("premie: artikel 31 lid 2 onder j", () => {
  const premie = (
    procent: string,
    maximumPerMaand: string | null,
    maximumPerJaar: string | null,
  ): GemeenteJson => ({
    premie: { procent, maximumPerMaand, maanden: [6, 11], maximumPerJaar },
  });
  const betaald = (juni: string, november: string): Geval["verwacht"] => ({
    "2026-05": { "opRekening.premie": "0.00" },
    "2026-06": { "opRekening.premie": juni },
    "2026-11": { "opRekening.premie": november },
  });
  test.each([
    // 50% × 150 = 75.00: January to May, June to October
    ["onder het maximum", "150.00", premie("50", "100.00", null), "375.00", "375.00"],
    ["op het maximum van een maand", "200.00", premie("50", "100.00", null), "500.00", "500.00"],
    ["boven het maximum van een maand", "300.00", premie("50", "100.00", null), "500.00", "500.00"],
    ["maximum van het jaar", "200.00", premie("50", null, "800.00"), "500.00", "300.00"],
    // 5 × 1000 = 5000: at most 3398.00; from July the amount is 3446.00: 48.00 more
    ["maximum van de wet", "1000.00", premie("100", null, null), "3398.00", "48.00"],
    [
      "maximum van de gemeente boven de wet",
      "1000.00",
      premie("100", null, "9999.00"),
      "3398.00",
      "48.00",
    ],
  ])("%s", (_titel, netto, gemeente, juni, november) => {
    toets("2026-01", 12, { werk: [nettoBaan(netto)], gemeente }, betaald(juni, november));
  });

  test("niet over maanden zonder bijstand", () => {
    const werk: WerkJson[] = [
      nettoBaan("200.00", {
        loon: {
          soort: "nettoPerMaand",
          bedrag: "200.00",
          perMaand: { "2026-03": { bedrag: "1401.50" }, "2026-04": { bedrag: "1401.49" } },
        },
      }),
    ];
    // January, February, May: 50% × 200; April still has 0.01 of bijstand: 700.75, at most 100
    toets(
      "2026-01",
      6,
      { werk, gemeente: premie("50", "100.00", null) },
      {
        "2026-03": { bijstand: "0.00" },
        "2026-04": { bijstand: "0.01" },
        "2026-06": { "opRekening.premie": "400.00" },
      },
    );
  });

  test("onder 27 alleen voor de doelgroep loonkostensubsidie; ieder zijn eigen maximum", () => {
    const jong = { geboortedatum: "2000-04-01" };
    const zaak = (aanvrager: object, wie: readonly WerkJson["wie"][]): SituatieJson => ({
      ...situatie("2026-01", 6, PAAR, {
        werk: wie.map((persoon) => nettoBaan("300.00", { wie: persoon })),
        gemeente: premie("50", "100.00", null),
        ...ZONDER_VRIJLATING,
      }),
      huishouden: { ...PAAR, aanvrager: { ...jong, ...aanvrager } },
    });
    const juni = (bedrag: string): Geval["verwacht"] => ({
      "2026-06": { "opRekening.premie": bedrag },
    });
    toetsGeval({ titel: "26", situatie: zaak({}, ["aanvrager"]), verwacht: juni("0.00") });
    toetsGeval({
      titel: "26, doelgroep",
      situatie: zaak({ doelgroepLoonkostensubsidie: true }, ["aanvrager"]),
      verwacht: juni("500.00"),
    });
    // 27 on 1 April: April and May
    toetsGeval({
      titel: "wordt 27",
      situatie: zaak({ geboortedatum: "1999-04-01" }, ["aanvrager"]),
      verwacht: juni("200.00"),
    });
    toetsGeval({
      titel: "beiden",
      situatie: zaak({ geboortedatum: "1990-01-01" }, ["aanvrager", "partner"]),
      verwacht: juni("1000.00"),
    });
    // Only who has a right has a premium.
    const zonderRecht = zaak({ geboortedatum: "1990-01-01" }, ["aanvrager", "partner"]);
    toetsGeval({
      titel: "partner zonder recht",
      situatie: {
        ...zonderRecht,
        huishouden: {
          ...zonderRecht.huishouden,
          partner: { geboortedatum: "1986-01-01", heeftRechtOpBijstand: false },
        },
      },
      verwacht: juni("500.00"),
    });
  });
});

test("de premie begint elk jaar opnieuw, de bewaarde maanden lopen door", () => {
  // 50% × 200, to 800 a year. 2026: 5 × 100 in June, 300 of 500 in November. 2027: 7 × 100 in June, 100 of 500 left.
  toets(
    "2026-01",
    23,
    {
      werk: [nettoBaan("200.00")],
      gemeente: {
        premie: {
          procent: "50",
          maximumPerMaand: null,
          maanden: [6, 11],
          maximumPerJaar: "800.00",
        },
      },
    },
    {
      "2026-11": { "opRekening.premie": "300.00" },
      "2027-06": { "opRekening.premie": "700.00" },
      "2027-11": { "opRekening.premie": "100.00" },
    },
  );
});

test("overig inkomen van één dag", () => {
  // 310 × 1 / 28 = 11.07
  toets(
    "2026-02",
    1,
    {
      overigInkomen: [
        {
          wie: "aanvrager",
          omschrijving: "uitkering",
          nettoPerMaand: "310.00",
          van: "2026-02-10",
          tot: "2026-02-10",
        },
      ],
    },
    { "2026-02": { "opRekening.overig": "11.07", verrekendTotaal: "11.07" } },
  );
});

describe("bufferbudget vanaf 2027: artikel 34b", () => {
  // Below 1419.46 − 70.97 = 1348.49. The wage comes a month later.
  const later = (bedrag: string): WerkJson =>
    nettoBaan(bedrag, { van: "2027-01-01", betaling: { ritme: "maandErna" } });
  const AAN: GemeenteJson = { bufferbudget: true };

  test("vult aan tot de norm zonder vakantietoeslag", () => {
    toets(
      "2027-01",
      2,
      { werk: [later("600.00")], gemeente: AAN },
      {
        // 819.46 − 70.97 = 748.49; 600.00 short
        "2027-01": { "opRekening.bijstand": "748.49", "opRekening.bufferbudget": "600.00" },
        // 600.00 + 748.49 = 1348.49: not below
        "2027-02": { "opRekening.bufferbudget": "0.00" },
      },
    );
  });

  test("tot 1000 per kalenderjaar", () => {
    // 219.46 − 70.97 = 148.49; 1200.00 short
    toets(
      "2027-01",
      2,
      { werk: [later("1200.00")], gemeente: AAN },
      {
        "2027-01": { "opRekening.bufferbudget": "1000.00" },
        "2027-02": { "opRekening.bufferbudget": "0.00" },
      },
    );
    // 600.00 in January; in May the wage of April (200.00) comes, and 600.00 counts: 400.00 of 400.00
    const wisselt = nettoBaan("600.00", {
      van: "2027-01-01",
      betaling: { ritme: "maandErna" },
      loon: {
        soort: "nettoPerMaand",
        bedrag: "600.00",
        perMaand: { "2027-04": { bedrag: "0.00" } },
      },
    });
    toets(
      "2027-01",
      6,
      { werk: [wisselt], gemeente: AAN },
      {
        // April: no earnings, so nothing. May: no wage on the account, 600.00 counted: 600 short, 400 left
        "2027-04": { "opRekening.bufferbudget": "0.00" },
        "2027-05": { "opRekening.bufferbudget": "400.00" },
        "2027-06": { "opRekening.bufferbudget": "0.00" },
      },
    );
  });

  test("eenmalig geld dat als inkomen telt, is er ook; ander eenmalig geld niet", () => {
    // 600.00 + 200.00 count: 619.46 − 70.97 = 548.49, with 200.00 on the account 748.49; 600.00 short
    const verkoop = {
      wie: "aanvrager",
      maand: "2027-01",
      soort: "verkoop",
      netto: "200.00",
    } as const;
    toets(
      "2027-01",
      1,
      {
        werk: [later("600.00")],
        gemeente: AAN,
        eenmalig: [verkoop, { ...verkoop, netto: "300.00", telt: "nee" }],
      },
      { "2027-01": { "opRekening.eenmalig": "500.00", "opRekening.bufferbudget": "600.00" } },
    );
  });

  test("niet voor het loon van een partner die elders woont", () => {
    // Of his 1519.46 counts what is above 1419.46: 100.00 less than the norm comes in, and nobody at home has a wage.
    const zaak = situatie(
      "2027-01",
      1,
      { ...ALLEEN, partner: { geboortedatum: "1986-01-01", woontElders: true } },
      { werk: [nettoBaan("1519.46", { wie: "partner" })], gemeente: AAN, ...ZONDER_VRIJLATING },
    );
    toetsGeval({
      titel: "elders",
      situatie: zaak,
      verwacht: { "2027-01": { verrekendTotaal: "100.00", "opRekening.bufferbudget": "0.00" } },
    });
  });

  describe("elk kalenderjaar opnieuw", () => {
    // No row of 2028 is known: those of 2027 go on.
    metRijen(bufferbudgetMaximum, [{ ...bufferbudgetMaximum[0], tot: "2028-12" }]);
    metRijen(vakantietoeslagBijstand, [{ ...vakantietoeslagBijstand[0], tot: "2028-12" }]);

    test("tot 1000.00 onder 1000.00 − 50.00", () => {
      const buffer = new Bufferbudget();
      const aanvulling = (maand: Maand) =>
        buffer.vulAan(maandnummer(maand), getal(1000), getal(250))?.bedrag.toFixed(2);
      expect((["2027-11", "2027-12", "2028-01"] as const).map(aanvulling)).toEqual([
        "700.00",
        "300.00",
        "700.00",
      ]);
    });
  });

  test("niet in 2026, niet zonder besluit", () => {
    const in2026 = { ...later("600.00"), van: "2026-02-01" };
    toets(
      "2026-02",
      1,
      { werk: [in2026], gemeente: AAN },
      { "2026-02": { "opRekening.bufferbudget": "0.00" } },
    );
    toets(
      "2027-01",
      1,
      { werk: [later("600.00")] },
      { "2027-01": { "opRekening.bufferbudget": "0.00" } },
    );
  });
});

describe("giften: 1200 per kalenderjaar en huishouden", () => {
  const gift = (maand: string, bedrag: string, soort: GiftJson["soort"] = "geld"): GiftJson => ({
    maand,
    bedrag,
    soort,
  });
  const giften = (vrij: string, boven: string, over: string) => ({
    "giften.vrij": vrij,
    "giften.boven": boven,
    "giften.ruimteOver": over,
  });
  const met = (start: string, lijst: readonly GiftJson[], verwacht: Geval["verwacht"]): void => {
    toets(start, Object.keys(verwacht).length, { giften: [...lijst] }, verwacht);
  };

  test("tot en met de cent", () => {
    met("2026-01", [gift("2026-01", "1200.00")], { "2026-01": giften("1200.00", "0.00", "0.00") });
    met("2026-01", [gift("2026-01", "1199.99")], { "2026-01": giften("1199.99", "0.00", "0.01") });
    met("2026-01", [gift("2026-01", "1200.01")], { "2026-01": giften("1200.00", "0.01", "0.00") });
  });

  test("geld en natura samen; de voedselbank telt nooit mee", () => {
    met(
      "2026-01",
      [
        gift("2026-01", "700.00"),
        gift("2026-01", "600.00", "natura"),
        gift("2026-01", "500.00", "voedselbank"),
      ],
      {
        "2026-01": {
          "giften.ontvangen": "1800.00",
          ...giften("1700.00", "100.00", "0.00"),
          "opRekening.giften": "700.00",
        },
      },
    );
  });

  test("een nieuw jaar begint opnieuw, met hetzelfde bedrag", () => {
    met("2026-12", [gift("2026-12", "1200.00"), gift("2027-01", "1200.01")], {
      "2026-12": giften("1200.00", "0.00", "0.00"),
      "2027-01": giften("1200.00", "0.01", "0.00"),
    });
  });

  test("eerder in het jaar telt, ook voor het begin; vorig jaar niet", () => {
    met(
      "2026-03",
      [gift("2026-01", "1000.00"), gift("2025-12", "900.00"), gift("2026-03", "300.00")],
      { "2026-03": giften("200.00", "100.00", "0.00"), "2026-04": giften("0.00", "0.00", "0.00") },
    );
    met("2026-03", [gift("2026-01", "1500.00")], { "2026-03": giften("0.00", "0.00", "0.00") });
  });

  test("één grens voor een paar", () => {
    toetsGeval({
      titel: "paar",
      situatie: situatie("2026-01", 1, PAAR, { giften: [gift("2026-01", "1200.01")] }),
      verwacht: { "2026-01": giften("1200.00", "0.01", "0.00") },
    });
  });
});

test("de gewone maand is er een zonder iets eenmaligs, ook als dat er maar één is", () => {
  // January is not worked in; from February 300.00 and 1101.50 − 55.08, with a gift of 10.00 in each month.
  toets(
    "2026-01",
    4,
    {
      werk: [nettoBaan("300.00", { van: "2026-02-01" })],
      giften: ["2026-02", "2026-03", "2026-04"].map((maand) => ({
        maand,
        bedrag: "10.00",
        soort: "geld",
      })),
    },
    {
      "2026-02": { "opRekening.totaal": "1356.42" },
      samenvatting: { gewoneMaand: "1346.42", "zonderWerk.gewoneMaand": "1331.42" },
    },
  );
});
