// Money beside the wage. Sums by hand; those that name a row are in ../shared/cases/levens-scherm.md.
import { describe, expect, test } from "vitest";
import { parseSituatie } from "@/lib/contract/situatie";
import { heeftBelastGeld } from "@/lib/recht";
import type { EenmaligJson, InhoudingJson, OverigInkomenJson } from "@/tests/tegenproef/soorten";
import {
  ALLEEN,
  nettoBaan,
  situatie,
  toetsGeval,
  uitkomstVan,
  ZONDER_VRIJLATING,
  type Geval,
} from "./geval";

const inkomen = (
  soort: NonNullable<OverigInkomenJson["soort"]>,
  nettoPerMaand: string,
  rest: Partial<OverigInkomenJson> = {},
): OverigInkomenJson => ({
  wie: "aanvrager",
  omschrijving: soort,
  soort,
  nettoPerMaand,
  van: "2026-01-01",
  ...rest,
});
const eenmalig = (
  maand: string,
  soort: EenmaligJson["soort"],
  netto: string,
  rest: Partial<EenmaligJson> = {},
): EenmaligJson => ({ wie: "aanvrager", maand, soort, netto, ...rest });
const beslag = (rest: Partial<InhoudingJson>): InhoudingJson => ({
  soort: "beslag",
  van: "2026-01",
  ...rest,
});
const van = "2026-12-01";
const JONG = { aanvrager: { geboortedatum: "2001-06-15" } };

const gevallen: readonly Geval[] = [
  {
    titel:
      "rij 5: winst telt, zonder vrijlating of vakantietoeslag; 1.419,46 − 265 = 1.154,46; 5% 57,72",
    situatie: situatie("2026-12", 1, ALLEEN, {
      overigInkomen: [inkomen("winst", "265.00", { metVakantietoeslag: true })],
    }),
    verwacht: {
      "2026-12": { bijstand: "1154.46", uitbetaling: "1096.74", "opRekening.totaal": "1361.74" },
    },
  },
  {
    titel: "rij 8: verlofuren 310 en ontslagvergoeding 640; 1.419,46 − 950 = 469,46; 5% 23,47",
    situatie: situatie("2026-12", 3, ALLEEN, {
      ...ZONDER_VRIJLATING,
      werk: [nettoBaan("500.00", { tot: "2026-12-31" })],
      eenmalig: [
        eenmalig("2027-01", "verlofuren", "310.00"),
        eenmalig("2027-01", "ontslagvergoeding", "640.00"),
      ],
      gemeente: { reservering: "vanBijstand" },
    }),
    verwacht: {
      "2027-01": {
        bijstand: "469.46",
        "inkomsten.0.bron": "eenmalig:0",
        "inkomsten.1.verrekend": "640.00",
        "opRekening.eenmalig": "950.00",
        "opRekening.bijstand": "445.99",
      },
      "2027-02": { bijstand: "1419.46", "opRekening.eenmalig": "0.00" },
    },
  },
  {
    titel: "rij 9: handel telt in zijn maand, eigen spullen niet",
    situatie: situatie("2026-12", 2, ALLEEN, {
      eenmalig: [
        eenmalig("2026-12", "verkoop", "120.00"),
        eenmalig("2027-01", "verkoop", "60.00", { telt: "nee" }),
      ],
    }),
    verwacht: {
      "2026-12": { bijstand: "1299.46" },
      "2027-01": { bijstand: "1419.46", "opRekening.eenmalig": "60.00" },
    },
  },
  {
    titel: "rij 10: 180 is vrij; 1.348,49 + 180",
    situatie: situatie("2026-12", 1, ALLEEN, {
      overigInkomen: [inkomen("vrijwilligerswerk", "180.00")],
    }),
    verwacht: {
      "2026-12": {
        bijstand: "1419.46",
        "inkomsten.0.vrijlating.bedrag": "180.00",
        "inkomsten.0.vrijlating.grond": null,
        "opRekening.totaal": "1528.49",
      },
    },
  },
  {
    titel: "rij 10, jonger dan 27: alles telt",
    situatie: situatie("2026-12", 1, JONG, {
      overigInkomen: [inkomen("vrijwilligerswerk", "180.00")],
    }),
    verwacht: { "2026-12": { bijstand: "1239.46", "inkomsten.0.vrijlating.bedrag": "0.00" } },
  },
  {
    titel: "vrijwilligerswerk: 220,00 is vrij en 220,01 niet; 10 × 220 = 2.200 tot en met oktober",
    situatie: situatie("2026-09", 3, ALLEEN, {
      overigInkomen: [inkomen("vrijwilligerswerk", "220.00"), inkomen("vrijwilligerswerk", "0.01")],
    }),
    verwacht: {
      "2026-09": { "inkomsten.0.naVrijlating": "0.00", "inkomsten.1.naVrijlating": "0.01" },
      "2026-10": { "inkomsten.0.naVrijlating": "0.00" },
      "2026-11": { "inkomsten.0.naVrijlating": "220.00" },
    },
  },
  {
    titel: "rij 11 zonder werk: 1.348,49 − 45 − 71",
    situatie: situatie("2026-12", 1, ALLEEN, {
      inhoudingen: [beslag({ soort: "aflossing", bedrag: "45.00" }), beslag({ bedrag: "71.00" })],
    }),
    verwacht: {
      "2026-12": {
        "inhoudingen.0.bedrag": "45.00",
        "inhoudingen.1.bedrag": "71.00",
        "opRekening.inhoudingen": "-116.00",
        "opRekening.totaal": "1232.49",
      },
    },
  },
  {
    titel: "inhoudingen samen nooit meer dan wat er komt, van en tot meegerekend",
    situatie: situatie("2026-11", 3, ALLEEN, {
      inhoudingen: [
        beslag({ bedrag: "1348.00" }),
        beslag({ soort: "boete", bedrag: "10.00", van: "2026-12", tot: "2026-12" }),
      ],
      gemeente: { reservering: "vanBijstand" },
    }),
    verwacht: {
      "2026-11": { "opRekening.inhoudingen": "-1348.00", "inhoudingen.1.bedrag": undefined },
      "2026-12": { "inhoudingen.1.bedrag": "0.49", "opRekening.totaal": "0.00" },
      "2027-01": { "opRekening.inhoudingen": "-1348.00", "inhoudingen.1.bedrag": undefined },
    },
  },
  {
    titel: "rij 14: 1.348,49 twee keer; recht 856,01 en 868,49; terug 492,48, 972,48, 103,99, 0",
    situatie: situatie("2026-12", 4, ALLEEN, {
      ...ZONDER_VRIJLATING,
      werk: [nettoBaan("480.00", { van: "2026-12-01", vakantiegeld: { hoe: "jaarlijks" } })],
      gemeente: { eersteMaandenVolledig: 2, terughalen: "verrekenen" },
    }),
    verwacht: {
      "2026-12": { "opRekening.totaal": "1828.49", terugTeBetalen: "492.48" },
      "2027-01": { "opRekening.totaal": "1828.49", terugTeBetalen: "972.48" },
      "2027-02": { "opRekening.totaal": "480.00", terugTeBetalen: "103.99" },
      "2027-03": { "opRekening.totaal": "1244.50", terugTeBetalen: "0.00" },
    },
  },
  {
    titel: "rij 14 met later: er gaat niets af, 972,48 blijft staan",
    situatie: situatie("2026-12", 3, ALLEEN, {
      ...ZONDER_VRIJLATING,
      werk: [nettoBaan("480.00", { van: "2026-12-01", vakantiegeld: { hoe: "jaarlijks" } })],
      gemeente: { eersteMaandenVolledig: 2 },
    }),
    verwacht: {
      "2027-02": { "opRekening.bijstand": "868.49", terugTeBetalen: "972.48" },
    },
  },
  {
    titel: "een maand later betaald: de volle maand december komt in januari",
    situatie: situatie("2026-12", 3, ALLEEN, {
      ...ZONDER_VRIJLATING,
      werk: [nettoBaan("480.00", { van: "2026-12-01", vakantiegeld: { hoe: "jaarlijks" } })],
      gemeente: { eersteMaandenVolledig: 1, uitbetalen: "volgendeMaand" },
    }),
    verwacht: {
      "2026-12": { terugTeBetalen: "0.00" },
      "2027-01": { "opRekening.bijstand": "1348.49", terugTeBetalen: "492.48" },
      "2027-02": { "opRekening.bijstand": "868.49", terugTeBetalen: "492.48" },
    },
  },
  {
    titel: "rij 15: loon van een kind telt niet",
    situatie: situatie(
      "2026-12",
      1,
      { ...ALLEEN, kinderen: [{ geboortedatum: "2010-05-01" }] },
      { overigInkomen: [inkomen("loonKind", "240.00", { kind: 0 })] },
    ),
    verwacht: { "2026-12": { bijstand: "1419.46", "opRekening.overig": "240.00" } },
  },
  {
    titel: "rij 4: alimentatie tot de verjaardag op 11 januari, 10/31 × 210 = 67,74",
    situatie: situatie(
      "2026-12",
      3,
      { ...ALLEEN, kinderen: [{ geboortedatum: "2009-01-11" }] },
      { overigInkomen: [inkomen("kinderalimentatie", "210.00", { kind: 0 })] },
    ),
    verwacht: {
      "2026-12": { verrekendTotaal: "210.00" },
      "2027-01": { verrekendTotaal: "67.74" },
      "2027-02": { verrekendTotaal: "0.00" },
    },
  },
  {
    titel:
      "vermogen: op de grens van 8.000 is er bijstand, een cent erboven niet; voor start telt niet",
    situatie: situatie(
      "2026-10",
      3,
      { ...ALLEEN, vermogen: "7000.00" },
      {
        eenmalig: [
          eenmalig("2026-09", "erfenis", "5000.00"),
          eenmalig("2026-11", "erfenis", "1000.00"),
          eenmalig("2026-12", "erfenis", "0.01"),
        ],
      },
    ),
    verwacht: {
      "2026-10": { bijstand: "1419.46" },
      "2026-11": { bijstand: "1419.46", "opRekening.eenmalig": "1000.00" },
      "2026-12": { bijstand: "0.00" },
    },
  },
  {
    titel: "vermogen: alleen wat als vermogen telt komt erbij, in de eerste maand ook",
    situatie: situatie(
      "2026-10",
      2,
      { ...ALLEEN, vermogen: "7000.00" },
      {
        eenmalig: [
          eenmalig("2026-10", "erfenis", "1000.00"),
          eenmalig("2026-10", "verkoop", "1000.00"),
          eenmalig("2026-10", "verkoop", "1000.00", { telt: "nee" }),
          eenmalig("2026-11", "erfenis", "0.01"),
        ],
      },
    ),
    verwacht: {
      "2026-10": { bijstand: "419.46", "opRekening.eenmalig": "3000.00" },
      "2026-11": { bijstand: "0.00" },
    },
  },
  {
    titel: "van een partner die elders woont komt het niet op de rekening",
    situatie: situatie(
      "2026-12",
      1,
      { ...ALLEEN, partner: { geboortedatum: "1986-01-01", woontElders: true } },
      {
        eenmalig: [
          eenmalig("2026-12", "verkoop", "1500.00", { wie: "partner" }),
          eenmalig("2026-12", "verkoop", "20.00", { telt: "nee" }),
        ],
      },
    ),
    // Norm 1013.90; of his money 1500.00 − 1419.46 = 80.54 counts.
    verwacht: { "2026-12": { bijstand: "933.36", "opRekening.eenmalig": "20.00" } },
  },
  {
    titel: "27 op de eerste dag van de maand: vanaf die maand is het vrij",
    situatie: situatie(
      "2026-11",
      2,
      { aanvrager: { geboortedatum: "1999-12-01" } },
      { overigInkomen: [inkomen("vrijwilligerswerk", "180.00")] },
    ),
    verwacht: {
      "2026-11": { verrekendTotaal: "180.00" },
      "2026-12": { verrekendTotaal: "0.00" },
    },
  },
  {
    titel:
      "van een partner naar zijn eigen leeftijd; ander geld en dat van een ander is geen vergoeding",
    situatie: situatie(
      "2026-12",
      1,
      { ...ALLEEN, partner: { geboortedatum: "2001-06-15" } },
      {
        overigInkomen: [
          inkomen("uitkering", "100.00"),
          inkomen("vrijwilligerswerk", "150.00", { telt: "nee", van }),
          inkomen("vrijwilligerswerk", "180.00", { wie: "partner", van }),
          inkomen("vrijwilligerswerk", "200.00", { van }),
        ],
      },
    ),
    verwacht: {
      "2026-12": {
        "inkomsten.0.vrijlating.bedrag": "0.00",
        "inkomsten.2.vrijlating.bedrag": "0.00",
        "inkomsten.3.vrijlating.bedrag": "200.00",
        verrekendTotaal: "280.00",
      },
    },
  },
];

describe("ander geld", () => {
  test.each(gevallen)("$titel", toetsGeval);
});

describe("redenen", () => {
  const codes = (geval: number, maand: number): readonly string[] =>
    uitkomstVan(gevallen[geval]?.situatie).maanden[maand]?.redenen.map(({ code }) => code) ?? [];

  test("eenmalig geld heeft een reden in zijn maand en in de maand erna", () => {
    expect(codes(1, 1).filter((code) => code === "eenmaligInkomen")).toHaveLength(2);
    expect(codes(1, 2).filter((code) => code === "eenmaligGeweest")).toHaveLength(2);
    expect(codes(2, 1)).toEqual(expect.arrayContaining(["eenmaligTeltNiet", "eenmaligGeweest"]));
  });

  test("met bedrag, plaats in het bestand en plaats in de wet", () => {
    const redenen = (rest: Parameters<typeof situatie>[3], huis = ALLEEN) =>
      uitkomstVan(situatie("2026-11", 3, huis, rest)).maanden.map(({ redenen: lijst }) =>
        lijst.filter(({ code }) => /^eenmalig|^inhouding|^overigInkomenTelt|grens$|18$/.test(code)),
      );
    const erfenis = {
      code: "eenmaligVermogen",
      bedrag: "50.00",
      artikel: "34 lid 1 Participatiewet",
    };
    const wat = { wie: "aanvrager", soort: "erfenis", plaats: 0 };
    expect(redenen({ eenmalig: [eenmalig("2026-12", "erfenis", "50.00")] })).toMatchObject([
      [],
      [{ ...erfenis, ...wat }],
      [{ code: "eenmaligGeweest", bedrag: "50.00", artikel: null, ...wat }],
    ]);
    const boete = { plaats: 1, soort: "boete" };
    expect(
      redenen({
        inhoudingen: [
          beslag({ bedrag: "20.00" }),
          beslag({ soort: "boete", bedrag: "10.00", van: "2026-12", tot: "2026-12" }),
        ],
      }),
    ).toMatchObject([
      [{ code: "inhouding", bedrag: "20.00", plaats: 0, soort: "beslag" }],
      [{ code: "inhouding", bedrag: "10.00", ...boete }],
      [{ code: "inhoudingStopt", bedrag: "10.00", ...boete }],
    ]);
    // 250.00 − 220.00 in November and December; in January a new year.
    const vergoeding = (nettoPerMaand: string) => ({
      overigInkomen: [inkomen("vrijwilligerswerk", nettoPerMaand, { van: "2026-11-01" })],
    });
    expect(redenen(vergoeding("250.00"))).toMatchObject([
      [{ code: "vrijwilligersgrens", bedrag: "30.00", wie: "aanvrager", plaats: 0 }],
      [],
      [],
    ]);
    expect(redenen(vergoeding("220.00"))).toEqual([[], [], []]);
    const { overigInkomen } = vergoeding("250.00");
    expect(
      redenen({ overigInkomen: [inkomen("uitkering", "100.00"), ...overigInkomen] })[0],
    ).toMatchObject([{ code: "vrijwilligersgrens", bedrag: "30.00", plaats: 1 }]);
    // Born on 1 December 2008: nothing comes any more in December, and that month says why.
    const kind = { ...ALLEEN, kinderen: [{ geboortedatum: "2008-12-01" }] };
    expect(redenen({ overigInkomen: [inkomen("loonKind", "240.00", { kind: 0 })] }, kind)).toEqual([
      [
        {
          code: "overigInkomenTeltNiet",
          bedrag: "240.00",
          artikel: "31 lid 2 onder h Participatiewet",
          wie: "aanvrager",
          plaats: 0,
          soort: "loonKind",
        },
      ],
      [
        expect.objectContaining({
          code: "kindWordt18",
          wie: "aanvrager",
          plaats: 0,
          dag: "2026-12-01",
        }),
      ],
      [],
    ]);
    const anders = (wie: "aanvrager" | "partner") => ({
      overigInkomen: [inkomen("anders", "240.00", { wie, telt: "nee", van })],
    });
    expect(redenen(anders("aanvrager"))).toMatchObject([
      [],
      [{ code: "overigInkomenTeltNiet", artikel: null }],
      [],
    ]);
    // What does not reach the account has no reason.
    const elders = { ...ALLEEN, partner: { geboortedatum: "1986-01-01", woontElders: true } };
    expect(redenen(anders("partner"), elders)).toEqual([[], [], []]);
    // Eighteen in the first month: there is no month before it to compare with.
    const jarig = { ...ALLEEN, kinderen: [{ geboortedatum: "2008-11-10" }] };
    expect(
      redenen({ overigInkomen: [inkomen("loonKind", "240.00", { kind: 0 })] }, jarig)[0],
    ).toMatchObject([{ code: "kindWordt18" }, { code: "overigInkomenTeltNiet" }]);
  });

  test("een inhouding zegt wanneer zij begint en stopt", () => {
    expect(codes(7, 1)).toContain("inhouding");
    expect(codes(7, 2)).toContain("inhoudingStopt");
  });

  test("een volle maand en het terughalen", () => {
    expect(codes(8, 0)).toContain("eersteMaandVolledig");
    expect(codes(8, 2)).toContain("teruggehaald");
    expect(codes(8, 2)).not.toContain("eersteMaandVolledig");
  });

  test("een kind dat 18 wordt, in de maand en de maand erna", () => {
    expect(codes(12, 0)).not.toContain("kindWordt18");
    expect(codes(12, 1)).toContain("kindWordt18");
    expect(codes(12, 2)).toContain("kindWordt18");
  });
});

test("jaarinkomen: vakantietoeslag komt bij een uitkering die haar heeft, en niet bij winst", () => {
  const jaar = (soort: "uitkering" | "winst", metVakantietoeslag: boolean) =>
    uitkomstVan(
      situatie("2026-01", 12, ALLEEN, {
        overigInkomen: [
          inkomen(soort, "2500.00", { metVakantietoeslag, brutoPerMaand: "1000.00" }),
        ],
        toeslagen: { zorg: true },
      }),
    ).samenvatting.jaarinkomen?.["2026"]?.toetsingsinkomen;
  expect(jaar("uitkering", true)).toBe("12960.00");
  expect(jaar("uitkering", false)).toBe("12000.00");
  expect(jaar("winst", true)).toBe("12000.00");
});

test.each([
  // Taxed and without a gross amount; of other money only 0.00 says that it is not taxed.
  ["uitkering", null, true],
  ["uitkering", "100.00", false],
  ["uitkering", "0.00", false],
  ["kinderalimentatie", null, false],
  ["kinderalimentatie", "100.00", false],
  ["anders", null, true],
  ["anders", "100.00", true],
  ["anders", "0.00", false],
] as const)("jaarinkomen onbekend: %s met bruto %s", (soort, bruto, onbekend) => {
  const { voorbehouden } = uitkomstVan(
    situatie("2026-12", 1, ALLEEN, {
      overigInkomen: [inkomen(soort, "100.00", bruto === null ? {} : { brutoPerMaand: bruto })],
      toeslagen: { zorg: true },
    }),
  );
  const codes = voorbehouden.map(({ code }) => code);
  expect(codes.includes("toeslagenZonderOverigInkomen")).toBe(onbekend);
});

test.each<readonly [titel: string, geld: object, belast: boolean]>([
  ["niets", {}, false],
  ["een vrije vergoeding", { overigInkomen: [inkomen("vrijwilligerswerk", "10.00")] }, false],
  [
    "een uitkering",
    {
      overigInkomen: [
        inkomen("vrijwilligerswerk", "10.00"),
        inkomen("uitkering", "10.00", { brutoPerMaand: "11.00" }),
      ],
    },
    true,
  ],
  ["ander geld", { overigInkomen: [inkomen("anders", "10.00")] }, true],
  ["een erfenis", { eenmalig: [eenmalig("2026-12", "erfenis", "10.00")] }, false],
  [
    "verlofuren",
    {
      eenmalig: [
        eenmalig("2026-12", "erfenis", "10.00"),
        eenmalig("2026-12", "verlofuren", "10.00", { bruto: "12.00" }),
      ],
    },
    true,
  ],
])("belast geld naast loon en bijstand: %s", (_titel, geld, belast) => {
  const gelezen = parseSituatie(situatie("2026-12", 1, ALLEEN, geld));
  if (gelezen.soort === "fouten") throw new Error(JSON.stringify(gelezen.fouten));
  expect(heeftBelastGeld(gelezen.zaak)).toBe(belast);
});

// 996,11 × 12 × 1,08 = 12.909,59 (rij 12); zonder bruto ontbreekt het.
test("jaarinkomen met en zonder bruto bedrag", () => {
  const metWw = (rest: Partial<OverigInkomenJson>, toeslagen: boolean) =>
    uitkomstVan(
      situatie("2026-01", 12, ALLEEN, {
        overigInkomen: [inkomen("uitkering", "2500.00", { metVakantietoeslag: true, ...rest })],
        ...(toeslagen ? { toeslagen: { zorg: true } } : {}),
      }),
    ).samenvatting.jaarinkomen?.["2026"];
  expect(metWw({ brutoPerMaand: "996.11" }, true)).toEqual({
    toetsingsinkomen: "12909.59",
    volledig: true,
  });
  expect(metWw({}, true)).toEqual({
    toetsingsinkomen: "0.00",
    volledig: false,
    ontbreekt: ["overig:0"],
  });
  expect(metWw({}, false)).toBeUndefined();
});

test.each([
  [{ eersteMaandenVolledig: 1 }, "gemeente.eersteMaandenVolledig"],
  [{ terughalen: "verrekenen" }, "gemeente.terughalen"],
] as const)("met maandLater geweigerd: %j", (gemeente, pad) => {
  expect(
    parseSituatie(
      situatie("2026-12", 1, ALLEEN, { gemeente: { verrekenen: "maandLater", ...gemeente } }),
    ),
  ).toEqual({ soort: "fouten", fouten: [{ pad, code: "volledigEnMaandLater" }] });
});

test.each([
  [{ eenmalig: [eenmalig("2026-12", "anders", "1.00")] }, "eenmalig.0.telt", "verplicht"],
  [{ inhoudingen: [beslag({})] }, "inhoudingen.0.bedrag", "verplicht"],
  [
    { inhoudingen: [beslag({ bedrag: "1.00", procentVanMeer: "5" })] },
    "inhoudingen.0.bedrag",
    "inhoudingHoogte",
  ],
] as const)("geweigerd: %j", (rest, pad, code) => {
  const gelezen = parseSituatie(
    situatie("2026-12", 1, ALLEEN, rest as unknown as Parameters<typeof situatie>[3]),
  );
  expect(gelezen).toEqual({ soort: "fouten", fouten: [{ pad, code }] });
});
