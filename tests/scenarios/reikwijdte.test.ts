// The range of answers that are not known (contract, "Unknown answers"): sums by hand over a net wage without holiday pay.
import { describe, expect, test } from "vitest";
import { parseSituatie } from "@/lib/contract/situatie";
import { bereken, reikwijdteVan, zonderWerk } from "@/lib/recht";
import type { Reikwijdte } from "@/lib/recht";
import type { SituatieJson } from "@/tests/tegenproef/soorten";
import { ALLEEN, nettoBaan, PAAR, situatie, uitkomstVan, ZONDER_VRIJLATING } from "./geval";

const werk = [nettoBaan("500.00")];
const reikwijdte = (geval: SituatieJson): Reikwijdte | null | undefined =>
  uitkomstVan(geval).samenvatting.reikwijdte;

describe("of een deel van het loon blijft", () => {
  // 25% of 500.00 is 125.00. With it: 1401.50 − 375.00 = 1026.50, less 5% (51.33) = 975.17, with the wage 1475.17.
  // Without it: 1401.50 − 500.00 = 901.50, less 5% (45.08) = 856.42, with the wage 1356.42. Without work: 1331.42.
  const geval = situatie("2026-01", 1, ALLEEN, { werk, open: ["vrijlating.toepassen"] });

  test("is de ene of de andere uitkomst", () => {
    const [bedrag, meer] = [
      { laag: "1356.42", hoog: "1475.17" },
      { laag: "25.00", hoog: "143.75" },
    ];
    const niets = { laag: "0.00", hoog: "0.00" };
    expect(reikwijdte(geval)).toEqual({
      samen: true,
      gewoneMaand: bedrag,
      laagsteMaand: bedrag,
      hoogsteMaand: bedrag,
      totaal: bedrag,
      verschilTotaal: meer,
      verschilGewoneMaand: meer,
      terugTeBetalen: niets,
      maanden: [
        {
          maand: "2026-01",
          ...bedrag,
          verschil: meer,
          uitkering: { laag: "856.42", hoog: "975.17" },
          toeslagen: niets,
        },
      ],
      overgang: null,
      vragen: [
        {
          vraag: "vrijlating.toepassen",
          gewoneMaand: "118.75",
          laagsteMaand: "118.75",
          verschilTotaal: "118.75",
          verschilGewoneMaand: "118.75",
          meesteMaand: { maand: "2026-01", bedrag: "118.75" },
        },
      ],
    });
  });

  test("de rest van de uitkomst is die van wat er staat", () => {
    const { reikwijdte: weg, ...open } = uitkomstVan(geval).samenvatting;
    const { reikwijdte: niets, ...dicht } = uitkomstVan({ ...geval, open: [] }).samenvatting;
    expect(open).toEqual(dicht);
    expect([weg, niets]).toEqual([expect.anything(), null]);
  });

  test("wat er is gebruikt maakt niets uit als niets mag", () => {
    const dicht = { ...geval, ...ZONDER_VRIJLATING, open: ["vrijlating.gebruikteMaanden"] };
    expect(reikwijdte(dicht)).toMatchObject({
      verschilTotaal: { laag: "25.00", hoog: "25.00" },
      vragen: [{ verschilTotaal: "0.00" }],
    });
  });
});

test("later verrekenen of later uitbetalen, en nooit allebei", () => {
  // In the month itself both months are 1356.42. Later, or paid after: February is 1331.42 + 500.00, March 1356.42.
  const geval = situatie("2026-02", 2, ALLEEN, {
    ...ZONDER_VRIJLATING,
    werk: [nettoBaan("500.00", { van: "2026-02-01" })],
    open: ["gemeente.verrekenen", "gemeente.uitbetalen"],
  });
  expect(reikwijdte(geval)).toMatchObject({
    gewoneMaand: { laag: "1356.42", hoog: "1831.42" },
    laagsteMaand: { laag: "1356.42", hoog: "1356.42" },
    verschilTotaal: { laag: "50.00", hoog: "525.00" },
    vragen: [
      { vraag: "gemeente.verrekenen", verschilTotaal: "475.00", laagsteMaand: "0.00" },
      {
        vraag: "gemeente.uitbetalen",
        verschilTotaal: "475.00",
        meesteMaand: { maand: "2026-02", bedrag: "475.00" },
      },
    ],
  });
});

describe("wat iemand en een partner al hebben gebruikt", () => {
  // Only the partner works. What the claimant used moves nothing; what the partner used moves 118.75, as above: a couple
  // keeps as much of the same wage, and reserves 5% of what is left too.
  const geval = situatie("2026-01", 1, PAAR, {
    werk: [nettoBaan("500.00", { wie: "partner" })],
  });
  test.each([
    ["aanvrager", "0.00"],
    ["partner", "118.75"],
  ])("staat per persoon open: %s scheelt %s", (wie, bedrag) => {
    const open = [`vrijlating.gebruikteMaanden.${wie}`];
    expect(reikwijdte({ ...geval, open })?.vragen).toMatchObject([{ verschilTotaal: bedrag }]);
  });
});

describe("wat in 2027 met een lopende vrijlating gebeurt", () => {
  // January 2027 under 34a: 1419.46 − 425.00, less 70.97 (5% of the norm) = 923.49, with the wage 1423.49.
  // When n goes on 50.00 more is left: 1473.49. December 2026 is 1492.24 in both; without work 1348.49 each month.
  const vrijlating = { gebruikteMaanden: { aanvrager: { n: 4 } } };
  const geval = situatie("2026-12", 2, ALLEEN, { werk, vrijlating });

  test("staat vanzelf open", () => {
    expect(reikwijdte(geval)).toMatchObject({
      gewoneMaand: { laag: "1492.24", hoog: "1492.24" },
      laagsteMaand: { laag: "1423.49", hoog: "1473.49" },
      verschilTotaal: { laag: "218.75", hoog: "268.75" },
      maanden: [{ maand: "2026-12" }, { maand: "2027-01" }],
      overgang: {
        maand: "2027-01",
        bedrag: "50.00",
        oud: { laag: "1473.49", hoog: "1473.49" },
        nieuw: { laag: "1423.49", hoog: "1423.49" },
      },
      vragen: [
        {
          vraag: "vrijlating.overgang2027",
          verschilTotaal: "50.00",
          meesteMaand: { maand: "2027-01", bedrag: "50.00" },
        },
      ],
    });
  });

  test("en wat het doet is te zien als ook niet bekend is of er iets mag", () => {
    // Nothing may be kept: 1419.46 − 500.00, less 70.97 = 848.49, with the wage 1348.49, in both readings.
    const open = {
      ...geval,
      open: ["vrijlating.toepassen"],
      vrijlating: { ...vrijlating, toepassen: false },
    };
    expect(reikwijdte(open)).toMatchObject({
      overgang: {
        maand: "2027-01",
        bedrag: "50.00",
        oud: { laag: "1348.49", hoog: "1473.49" },
        nieuw: { laag: "1348.49", hoog: "1423.49" },
      },
    });
  });

  test.each([
    ["als het is gezegd", { vrijlating: { ...vrijlating, overgang2027: "34a" as const } }],
    ["als er niets mag", ZONDER_VRIJLATING],
    ["als er geen werk is", { werk: [] }],
    ["als alle maanden op zijn", { vrijlating: { gebruikteMaanden: { aanvrager: { n: 6 } } } }],
  ])("maar niet %s", (_naam, rest) => {
    expect(reikwijdte({ ...geval, ...rest })).toBeNull();
  });

  test("en niet als alle maanden in 2026 vallen of er voor 2027 niets was", () => {
    expect(reikwijdte(situatie("2026-11", 2, ALLEEN, { werk }))).toBeNull();
    expect(reikwijdte(situatie("2027-01", 2, ALLEEN, { werk }))).toBeNull();
  });
});

test.each([
  ["die niet is gevraagd", []],
  ["die vooraan staat", ["vrijlating.overgang2027"]],
])("boven 64 combinaties staat de overgang naar 2027, %s, los van de rest", (_naam, vooraan) => {
  // As above, with four months used: 50.00 more in January. The other answers stay as they are.
  const geval = situatie("2026-12", 2, ALLEEN, {
    werk,
    vrijlating: { gebruikteMaanden: { aanvrager: { n: 4 } } },
    open: [
      ...vooraan,
      "gemeente.verrekenen",
      "gemeente.uitbetalen",
      "gemeente.reservering",
      "gemeente.vakantietoeslagMaand",
      "werk.0.betaling",
      "werk.0.loonheffingskorting",
    ],
  });
  expect(reikwijdte(geval)).toMatchObject({
    samen: false,
    overgang: { maand: "2027-01", oud: { laag: "1473.49", hoog: "1473.49" } },
  });
});

describe("64 combinaties kunnen nog samen", () => {
  const tweeLezingen = [
    "gemeente.reservering",
    "gemeente.vakantietoeslagMaand",
    "vrijlating.toepassen",
    "werk.0.betaling",
  ];
  const keuzes = {
    vrijlating: { gebruikteMaanden: { aanvrager: { n: 4 } } },
    gemeente: { reservering: "vanNorm" },
  } as const;
  test.each([
    // 2⁶, with the transition among them
    ["64", ["werk.0.loonheffingskorting", "vrijlating.overgang2027"], true],
    // 2⁵, and twice that with the transition
    ["32 met de overgang", ["werk.0.loonheffingskorting"], true],
    // 2⁴ × 3 ways to count four weeks fit; twice that do not
    ["48 met de overgang", ["gemeente.vierWeken"], false],
  ])("%s", (_naam, paden, samen) => {
    const open = [...tweeLezingen, ...paden];
    const gevonden = reikwijdte(situatie("2026-12", 2, ALLEEN, { werk, ...keuzes, open }));
    expect(gevonden?.samen).toBe(samen);
    expect(gevonden?.overgang?.maand).toBe("2027-01");
  });
});

test("de toeslagen van de maand staan erbij", () => {
  // toeslagen.test.ts: zorgtoeslag of a year on bijstand, in both readings
  const geval = situatie("2026-01", 1, ALLEEN, {
    toeslagen: { zorg: true, huur: null, kindgebonden: false, kinderopvang: [] },
    open: ["gemeente.vakantietoeslagMaand"],
  });
  const zorg = { laag: "129.00", hoog: "129.00" };
  expect(reikwijdte(geval)?.maanden).toMatchObject([{ toeslagen: zorg }]);
});

test("wat over alle maanden het meest scheelt, staat voorop", () => {
  // Deducted later: February is 1831.42 and not 1475.17, 356.25 more; the lowest month stays. Nothing may be kept: 118.75
  // less in both months, 237.50.
  const geval = situatie("2026-02", 2, ALLEEN, {
    werk: [nettoBaan("500.00", { van: "2026-02-01" })],
  });
  const paden = ["vrijlating.toepassen", "gemeente.verrekenen"];
  for (const open of [paden, paden.toReversed()])
    expect(reikwijdte({ ...geval, open })?.vragen).toMatchObject([
      { vraag: "gemeente.verrekenen", verschilTotaal: "356.25", laagsteMaand: "0.00" },
      { vraag: "vrijlating.toepassen", verschilTotaal: "237.50", laagsteMaand: "118.75" },
    ]);
});

test("boven 64 combinaties doet elk antwoord alleen mee", () => {
  const open = [
    "vrijlating.toepassen",
    "gemeente.verrekenen",
    "gemeente.uitbetalen",
    "gemeente.reservering",
    "gemeente.vakantietoeslagMaand",
    "werk.0.betaling",
    "werk.0.vakantiegeld",
  ];
  const baan = {
    wie: "aanvrager",
    van: "2026-03-01",
    loon: { soort: "brutoPerMaand", bedrag: "900.00" },
  } as const;
  const geval = (paden: string[]): SituatieJson =>
    situatie("2026-01", 11, ALLEEN, { werk: [baan], open: paden });
  const bedragen = (paden: string[]): number[] => {
    const { laag = "", hoog = "" } = reikwijdte(geval(paden))?.verschilTotaal ?? {};
    return [Number(laag), Number(hoog)];
  };
  const alleen = open.flatMap((pad) => bedragen([pad]));
  expect(bedragen(open)).toEqual([Math.min(...alleen), Math.max(...alleen)]);
  expect(reikwijdte(geval(open))?.samen).toBe(false);
  // With one fewer they fit together (2 × 3 × 3 × 3), and together they reach further than each alone.
  const [laag = 0, hoog = 0] = bedragen(open.filter((pad) => !/reservering|Maand$/.test(pad)));
  expect(hoog - laag).toBeGreaterThan(Math.max(...alleen) - Math.min(...alleen));
});

test.each([
  ["werk.1.betaling", "baanBestaatNiet"],
  ["werk.0.loon", "openPad"],
  ["gemeente.premie", "openPad"],
  ["", "openPad"],
])("%s kan niet openstaan", (pad, code) => {
  expect(parseSituatie(situatie("2026-01", 1, ALLEEN, { werk, open: [pad] }))).toEqual({
    soort: "fouten",
    fouten: [{ pad: "open.0", code }],
  });
});

test("zonder de baan maakt een open antwoord over die baan niets uit", () => {
  const gelezen = parseSituatie(
    situatie("2026-01", 1, ALLEEN, { werk, open: ["werk.0.betaling"] }),
  );
  if (gelezen.soort === "fouten") throw new Error("refused");
  expect(reikwijdteVan(gelezen.zaak)).not.toBeNull();
  const { samenvatting } = bereken(zonderWerk(gelezen.zaak));
  expect([samenvatting.totaal, samenvatting.reikwijdte]).toEqual(["1331.42", null]);
});

test("een antwoord over een baan die er niet is, heeft één lezing", () => {
  const gelezen = parseSituatie(situatie("2026-01", 1, ALLEEN));
  if (gelezen.soort === "fouten") throw new Error("refused");
  const bedrag = { laag: "1331.42", hoog: "1331.42" };
  expect(reikwijdteVan({ ...gelezen.zaak, open: ["werk.0.betaling"] })).toMatchObject({
    totaal: bedrag,
    vragen: [{ vraag: "werk.0.betaling", verschilTotaal: "0.00" }],
  });
});

test("wat niet te rekenen is, is geen lezing", () => {
  // On top with every wage is refused for a net wage; May and June are the same for January.
  const open = ["werk.0.vakantiegeld"];
  const baan = nettoBaan("500.00", { vakantiegeld: { hoe: "jaarlijks", maand: 5 } });
  expect(reikwijdte(situatie("2026-01", 1, ALLEEN, { werk: [baan], open }))?.vragen).toMatchObject([
    { vraag: "werk.0.vakantiegeld", verschilTotaal: "0.00" },
  ]);
});

test("zonder loon op de rekening is er geen gewone maand met werk", () => {
  // The wage of January comes in February. Nothing is kept: 856.42; without work, and so the ordinary month, 1331.42.
  const baan = nettoBaan("500.00", { betaling: { ritme: "maandErna" }, van: "2026-01-01" });
  const geval = situatie("2026-01", 1, ALLEEN, {
    ...ZONDER_VRIJLATING,
    werk: [baan],
    open: ["vrijlating.gebruikteMaanden"],
  });
  expect(reikwijdte(geval)).toMatchObject({
    gewoneMaand: { laag: "1331.42", hoog: "1331.42" },
    verschilGewoneMaand: { laag: "0.00", hoog: "0.00" },
    laagsteMaand: { laag: "856.42", hoog: "856.42" },
  });
});

test("een zaak buiten bereik heeft ook geen reikwijdte", () => {
  const gelezen = parseSituatie(situatie("2026-01", 1, ALLEEN, { werk }));
  if (gelezen.soort === "fouten") throw new Error("refused");
  expect(() => reikwijdteVan({ ...gelezen.zaak, start: "2025-12" })).toThrow("buitenVenster");
});
