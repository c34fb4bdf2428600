// Disregards: percentages and caps to the cent, clocks to the month. Article 31 lid 2 n, r, y, z, aa and lid 5, and
// article 34a (from 1-1-2027), Participatiewet; caps of 1-1-2026 (Normenbrief SZW) and 1-7-2026.
// Jobs have a net wage and no holiday pay: what is counted is the wage less the disregard.
import { describe, expect, test } from "vitest";
import type { SituatieJson, WerkJson } from "@/tests/tegenproef/soorten";
import { ALLEEN, nettoBaan, PAAR, situatie, toetsGeval, uitkomstVan } from "./geval";

type Vrijlating = NonNullable<SituatieJson["vrijlating"]>;
type Huishouden = SituatieJson["huishouden"];

const OUDER: Huishouden = { ...ALLEEN, kinderen: [{ geboortedatum: "2020-01-01" }] };
const MEDISCH: Huishouden = {
  aanvrager: { geboortedatum: "1985-06-15", medischUrenbeperkt: true },
};
const DOELGROEP: Huishouden = {
  aanvrager: { geboortedatum: "1985-06-15", doelgroepLoonkostensubsidie: true },
};
const gebruikt = (maanden: Partial<Record<"n" | "r" | "z" | "34a", number>>): Vrijlating => ({
  gebruikteMaanden: { aanvrager: maanden },
});
const N_OP = gebruikt({ n: 6 });

/** The disregard of the claimant in each month: "n 5" is ground n with 5 months left; "–" is none. */
function gronden(huis: SituatieJson, plaats = 0): string[] {
  return uitkomstVan(huis).maanden.map(({ inkomsten }) => {
    const vrijlating = inkomsten[plaats]?.vrijlating;
    if (vrijlating?.grond == null) return "–";
    return vrijlating.maandenOver === null
      ? vrijlating.grond
      : `${vrijlating.grond} ${vrijlating.maandenOver}`;
  });
}

function verloop(
  start: string,
  maanden: number,
  huishouden: Huishouden,
  vrijlating: Vrijlating,
  ...werk: WerkJson[]
): string[] {
  return gronden(
    situatie(start, maanden, huishouden, {
      vrijlating,
      werk: werk.length > 0 ? werk : [nettoBaan("300.00")],
    }),
  );
}

describe("percentage en maximum", () => {
  const [januari, juli, in2027] = ["2026-01", "2026-07", "2027-01"];
  test.each([
    // n: 25%, at most 285.00 (from 1140.00) and 289.00 (from 1156.00).
    ["n onder het maximum", januari, ALLEEN, {}, "1139.96", "n", "284.99"],
    ["n op het maximum", januari, ALLEEN, {}, "1140.00", "n", "285.00"],
    ["n boven het maximum", januari, ALLEEN, {}, "1140.04", "n", "285.00"],
    // 25% × 100.01 = 25.0025; 25% × 100.02 = 25.005, half up
    ["n half naar beneden", januari, ALLEEN, {}, "100.01", "n", "25.00"],
    ["n half naar boven", januari, ALLEEN, {}, "100.02", "n", "25.01"],
    ["n juli onder", juli, ALLEEN, {}, "1155.96", "n", "288.99"],
    ["n juli op", juli, ALLEEN, {}, "1156.00", "n", "289.00"],
    ["n juli boven", juli, ALLEEN, {}, "1156.04", "n", "289.00"],
    // r: 12.5%, at most 177.66 (from 1421.28) and 180.17 (from 1441.36).
    ["r onder", januari, OUDER, N_OP, "1421.20", "r", "177.65"],
    ["r op", januari, OUDER, N_OP, "1421.28", "r", "177.66"],
    ["r boven", januari, OUDER, N_OP, "1421.36", "r", "177.66"],
    ["r juli onder", juli, OUDER, N_OP, "1441.28", "r", "180.16"],
    ["r juli op", juli, OUDER, N_OP, "1441.36", "r", "180.17"],
    ["r juli boven", juli, OUDER, N_OP, "1441.44", "r", "180.17"],
    // y, z and aa: 15%, at most 180.19 (from 1201.27) and 182.73 (from 1218.20).
    ["y onder", januari, MEDISCH, N_OP, "1201.20", "y", "180.18"],
    ["y op", januari, MEDISCH, N_OP, "1201.27", "y", "180.19"],
    ["y boven", januari, MEDISCH, N_OP, "1201.40", "y", "180.19"],
    ["y juli op", juli, MEDISCH, N_OP, "1218.20", "y", "182.73"],
    ["y juli boven", juli, MEDISCH, N_OP, "1218.40", "y", "182.73"],
    ["z op", januari, DOELGROEP, N_OP, "1201.27", "z", "180.19"],
    ["z boven", januari, DOELGROEP, N_OP, "1201.40", "z", "180.19"],
    ["z juli boven", juli, DOELGROEP, N_OP, "1218.40", "z", "182.73"],
    [
      "aa boven",
      januari,
      DOELGROEP,
      { ...gebruikt({ n: 6, z: 12 }), uitbreidingNietMogelijk: true },
      "1201.40",
      "aa",
      "180.19",
    ],
    // 34a: 15% without a maximum. 15% × 1600.00; half up: 15% × 100.03 = 15.0045, 15% × 100.10 = 15.015
    ["34a zonder maximum", in2027, ALLEEN, {}, "1600.00", "34a", "240.00"],
    ["34a half naar beneden", in2027, ALLEEN, {}, "100.03", "34a", "15.00"],
    ["34a half naar boven", in2027, ALLEEN, {}, "100.10", "34a", "15.02"],
    ["34a medisch urenbeperkt", in2027, MEDISCH, {}, "1600.00", "y", "240.00"],
    [
      "vooruitlopen in 2026 zonder maximum",
      januari,
      { aanvrager: { geboortedatum: "2002-01-01" } },
      { vooruitlopen2026: true },
      "1600.00",
      "34a",
      "240.00",
    ],
  ] as const)("%s", (titel, start, huishouden, vrijlating, netto, grond, bedrag) => {
    toetsGeval({
      titel,
      situatie: situatie(start, 1, huishouden, { vrijlating, werk: [nettoBaan(netto)] }),
      verwacht: {
        [start]: { "inkomsten.0.vrijlating.grond": grond, "inkomsten.0.vrijlating.bedrag": bedrag },
      },
    });
  });

  test("eerst vrijlaten, dan toetsen aan de norm (CRvB 24-8-2021)", () => {
    // bijstand.md 4.7: 1500.00 is above 1401.50; 1500 − 285 = 1215.00, table 8% − 2.67 = 94.53, counted 1309.53.
    toetsGeval({
      titel: "netto 1500 onder n",
      situatie: situatie("2026-01", 1, ALLEEN, {
        werk: [nettoBaan("1500.00", { vakantiegeld: { hoe: "jaarlijks" } })],
      }),
      verwacht: {
        "2026-01": {
          "inkomsten.0.naVrijlating": "1215.00",
          "inkomsten.0.vakantietoeslag": "94.53",
          verrekendTotaal: "1309.53",
          bijstand: "91.97",
        },
      },
    });
  });
});

describe("n: ten hoogste zes maanden", () => {
  test("zes maanden achter elkaar, dan niet meer", () => {
    expect(verloop("2026-01", 8, ALLEEN, {})).toEqual([
      "n 5",
      "n 4",
      "n 3",
      "n 2",
      "n 1",
      "n 0",
      "–",
      "–",
    ]);
  });
  test("niet aaneengesloten: een maand zonder loon telt niet", () => {
    const perMaand = { "2026-02": { bedrag: "0.00" } };
    const loon = { soort: "nettoPerMaand", bedrag: "300.00", perMaand } as const;
    expect(
      verloop("2026-01", 4, ALLEEN, gebruikt({ n: 4 }), nettoBaan("300.00", { loon })),
    ).toEqual(["n 1", "–", "n 0", "–"]);
  });
  test("een maand zonder bijstand telt niet en toont geen vrijlating", () => {
    // 2000 − 285 = 1715 is above 1401.50.
    const perMaand = { "2026-02": { bedrag: "2000.00" } };
    const loon = { soort: "nettoPerMaand", bedrag: "300.00", perMaand } as const;
    expect(
      verloop("2026-01", 4, ALLEEN, gebruikt({ n: 4 }), nettoBaan("300.00", { loon })),
    ).toEqual(["n 1", "–", "n 0", "–"]);
  });
  test.each([
    // 1686.49 − 285.00 = 1401.49: a cent of bijstand is left. 1686.50 − 285.00 = 1401.50: nothing is.
    ["een cent bijstand over", "1686.49", "n", "0.01"],
    ["geen cent over", "1686.50", null, "0.00"],
  ])("%s", (titel, netto, grond, bijstand) => {
    toetsGeval({
      titel,
      situatie: situatie("2026-01", 1, ALLEEN, { werk: [nettoBaan(netto)] }),
      verwacht: { "2026-01": { "inkomsten.0.vrijlating.grond": grond, bijstand } },
    });
  });
  test("al gebruikte maanden", () => {
    expect(verloop("2026-01", 2, ALLEEN, gebruikt({ n: 5 }))).toEqual(["n 0", "–"]);
    expect(verloop("2026-01", 2, ALLEEN, N_OP)).toEqual(["–", "–"]);
  });
  test("per persoon: beide partners elk zes maanden", () => {
    const huis = situatie("2026-01", 2, PAAR, {
      werk: [nettoBaan("300.00"), nettoBaan("400.00", { wie: "partner" })],
      vrijlating: { gebruikteMaanden: { aanvrager: { n: 5 }, partner: { n: 4 } } },
    });
    expect(gronden(huis, 0)).toEqual(["n 0", "–"]);
    expect(gronden(huis, 1)).toEqual(["n 1", "n 0"]);
    // 2002.13 − (300 − 75) − (400 − 100) = 1477.13; 2002.13 − 300 − 300 = 1402.13
    toetsGeval({
      titel: "twee keer n",
      situatie: huis,
      verwacht: { "2026-01": { bijstand: "1477.13" }, "2026-02": { bijstand: "1402.13" } },
    });
  });
  test("niet onder 27: vanaf de maand waarin iemand op de eerste dag 27 is", () => {
    expect(verloop("2026-02", 3, { aanvrager: { geboortedatum: "1999-03-01" } }, {})).toEqual([
      "–",
      "n 5",
      "n 4",
    ]);
    expect(verloop("2026-02", 3, { aanvrager: { geboortedatum: "1999-03-02" } }, {})).toEqual([
      "–",
      "–",
      "n 5",
    ]);
  });
  test("bij een paar naar de eigen leeftijd", () => {
    const [jong, ouder] = [{ geboortedatum: "2001-06-15" }, { geboortedatum: "1985-06-15" }];
    const vanPartner = (aanvrager: typeof jong, partner: typeof jong): string[] =>
      verloop("2026-01", 1, { aanvrager, partner }, {}, nettoBaan("300.00", { wie: "partner" }));
    expect(vanPartner(ouder, jong)).toEqual(["–"]);
    expect(vanPartner(jong, ouder)).toEqual(["n 5"]);
  });
  test("niet als het college niet vrijlaat", () => {
    expect(verloop("2026-01", 1, ALLEEN, { toepassen: false })).toEqual(["–"]);
  });
  test("niet voor een partner zonder recht", () => {
    const huis = situatie(
      "2026-01",
      1,
      { ...ALLEEN, partner: { geboortedatum: "1986-01-01", heeftRechtOpBijstand: false } },
      { werk: [nettoBaan("300.00", { wie: "partner" })] },
    );
    expect(gronden(huis)).toEqual(["–"]);
  });
  test("loopt niet door in 2027", () => {
    expect(verloop("2026-11", 4, ALLEEN, {})).toEqual(["n 5", "n 4", "34a 11", "34a 10"]);
  });
});

describe("r: dertig maanden aaneengesloten na n", () => {
  test("volgt op n", () => {
    expect(verloop("2026-01", 3, OUDER, gebruikt({ n: 5 }))).toEqual(["n 0", "r 29", "r 28"]);
  });
  test("loopt door zonder loon", () => {
    const perMaand = { "2026-01": { bedrag: "0.00" } };
    const loon = { soort: "nettoPerMaand", bedrag: "300.00", perMaand } as const;
    expect(
      verloop("2026-01", 3, OUDER, gebruikt({ n: 6, r: 28 }), nettoBaan("300.00", { loon })),
    ).toEqual(["–", "r 0", "–"]);
  });
  test("n = 6 voor de start: de dertig maanden beginnen in de eerste maand", () => {
    expect(verloop("2026-01", 1, OUDER, N_OP)).toEqual(["r 29"]);
  });
  test.each([
    ["kind op 1 maart 12", "2014-03-01", ["r 29", "–", "–"]],
    ["kind op 2 maart 12", "2014-03-02", ["r 29", "r 28", "–"]],
  ])("kind tot 12 jaar: %s", (_titel, geboortedatum, verwacht) => {
    const huishouden = { ...ALLEEN, kinderen: [{ geboortedatum }] };
    expect(verloop("2026-02", 3, huishouden, N_OP)).toEqual(verwacht);
  });
  test("niet zonder kind, niet met een partner, niet onder 27", () => {
    expect(verloop("2026-01", 1, ALLEEN, N_OP)).toEqual(["–"]);
    expect(verloop("2026-01", 1, { ...PAAR, kinderen: OUDER.kinderen ?? [] }, N_OP)).toEqual(["–"]);
    expect(
      verloop("2026-01", 1, { ...OUDER, aanvrager: { geboortedatum: "1999-01-02" } }, N_OP),
    ).toEqual(["–"]);
  });
});

describe("y, z en aa", () => {
  test("y zolang n niet geldt, zonder einde; ook als het college niets vrijlaat", () => {
    expect(verloop("2026-01", 3, MEDISCH, gebruikt({ n: 5 }))).toEqual(["n 0", "y", "y"]);
    expect(verloop("2026-01", 1, MEDISCH, { toepassen: false })).toEqual(["y"]);
    expect(verloop("2027-01", 1, MEDISCH, { toepassen: false })).toEqual(["y"]);
  });
  test("y gaat voor r en z", () => {
    const huishouden = {
      aanvrager: { ...MEDISCH.aanvrager, doelgroepLoonkostensubsidie: true },
      kinderen: OUDER.kinderen ?? [],
    };
    expect(verloop("2026-01", 1, huishouden, N_OP)).toEqual(["y"]);
  });
  test("y ook onder 27", () => {
    const huishouden = { aanvrager: { geboortedatum: "2002-01-01", medischUrenbeperkt: true } };
    expect(verloop("2026-01", 1, huishouden, {})).toEqual(["y"]);
  });
  test("z twaalf maanden na n, dan aa alleen als meer uren niet kan", () => {
    expect(verloop("2026-01", 2, DOELGROEP, gebruikt({ n: 5 }))).toEqual(["n 0", "z 11"]);
    const bijnaOp = gebruikt({ n: 6, z: 11 });
    expect(verloop("2026-01", 2, DOELGROEP, bijnaOp)).toEqual(["z 0", "–"]);
    expect(verloop("2026-01", 2, DOELGROEP, { ...bijnaOp, uitbreidingNietMogelijk: true })).toEqual(
      ["z 0", "aa"],
    );
  });
  test("z gaat voor r; na z kan r nog lopen", () => {
    const huishouden = { ...DOELGROEP, kinderen: OUDER.kinderen ?? [] };
    expect(verloop("2026-01", 2, huishouden, gebruikt({ n: 6, z: 11, r: 11 }))).toEqual([
      "z 0",
      "r 17",
    ]);
  });
  test("z onder 27: na zes maanden met loon", () => {
    const jong = { aanvrager: { geboortedatum: "2002-01-01", doelgroepLoonkostensubsidie: true } };
    expect(verloop("2026-01", 8, jong, {})).toEqual(["–", "–", "–", "–", "–", "–", "z 11", "z 10"]);
    expect(verloop("2026-01", 3, jong, gebruikt({ n: 5 }))).toEqual(["–", "z 11", "z 10"]);
    expect(verloop("2026-01", 2, jong, { ...gebruikt({ n: 5 }), vooruitlopen2026: true })).toEqual([
      "34a",
      "z 11",
    ]);
  });
  test("z loopt door als iemand 27 wordt", () => {
    // 27 on 1 March 2026; n is first, and z runs on unseen.
    const jong = { aanvrager: { geboortedatum: "1999-03-01", doelgroepLoonkostensubsidie: true } };
    expect(verloop("2026-02", 3, jong, gebruikt({ n: 5, z: 3 }))).toEqual(["z 8", "n 0", "z 6"]);
  });
});

describe("34a vanaf 2027", () => {
  test("twaalf maanden aaneengesloten", () => {
    expect(verloop("2027-01", 12, ALLEEN, {})).toEqual(
      Array.from({ length: 12 }, (_, maand) => `34a ${11 - maand}`),
    );
    expect(verloop("2027-01", 3, ALLEEN, gebruikt({ "34a": 10 }))).toEqual(["34a 1", "34a 0", "–"]);
  });
  test("begint in de eerste maand met loon en bijstand", () => {
    const later = nettoBaan("300.00", { van: "2027-02-01" });
    expect(verloop("2027-01", 3, ALLEEN, {}, later)).toEqual(["–", "34a 11", "34a 10"]);
    // 15% off 1700.00 leaves 1445.00, above 1419.46.
    const perMaand = { "2027-01": { bedrag: "1700.00" } };
    const loon = { soort: "nettoPerMaand", bedrag: "300.00", perMaand } as const;
    expect(verloop("2027-01", 2, ALLEEN, {}, nettoBaan("300.00", { loon }))).toEqual([
      "–",
      "34a 11",
    ]);
  });
  test("loopt door in een maand zonder loon", () => {
    const perMaand = { "2027-02": { bedrag: "0.00" } };
    const loon = { soort: "nettoPerMaand", bedrag: "300.00", perMaand } as const;
    expect(verloop("2027-01", 3, ALLEEN, {}, nettoBaan("300.00", { loon }))).toEqual([
      "34a 11",
      "–",
      "34a 9",
    ]);
  });
  test("lid 2: verlengd zonder einde als meer uren niet kan", () => {
    expect(
      verloop("2027-01", 3, ALLEEN, { ...gebruikt({ "34a": 11 }), uitbreidingNietMogelijk: true }),
    ).toEqual(["34a 0", "34a", "34a"]);
  });
  test("lid 3: twaalf nieuwe maanden bij een baan die na de oude begint", () => {
    const opnieuw = { ...gebruikt({ "34a": 11 }), opnieuwBijNieuweBaan: true };
    const oud = nettoBaan("300.00");
    const nieuw = (van: string): WerkJson => nettoBaan("200.00", { van });
    expect(verloop("2027-01", 4, ALLEEN, opnieuw, oud, nieuw("2027-03-01"))).toEqual([
      "34a 0",
      "–",
      "34a 11",
      "34a 10",
    ]);
    // The first day after the old period is new; its last day is not.
    expect(verloop("2027-01", 2, ALLEEN, opnieuw, oud, nieuw("2027-02-01"))).toEqual([
      "34a 0",
      "34a 11",
    ]);
    expect(verloop("2027-01", 2, ALLEEN, opnieuw, oud, nieuw("2027-01-31"))).toEqual([
      "34a 0",
      "–",
    ]);
    expect(
      verloop(
        "2027-01",
        2,
        ALLEEN,
        { ...opnieuw, opnieuwBijNieuweBaan: false },
        nieuw("2027-02-01"),
      ),
    ).toEqual(["–", "–"]);
    // Not given in the first month of the new job, and so not in the next either.
    const op = gebruikt({ "34a": 12 });
    expect(verloop("2027-01", 2, ALLEEN, op, nieuw("2027-01-01"))).toEqual(["–", "–"]);
    expect(verloop("2027-01", 2, ALLEEN, { ...op, opnieuwBijNieuweBaan: true }, oud)).toEqual([
      "–",
      "–",
    ]);
    // Extended without an end: then no new twelve are counted.
    expect(
      verloop(
        "2027-01",
        2,
        ALLEEN,
        { ...op, opnieuwBijNieuweBaan: true, uitbreidingNietMogelijk: true },
        nieuw("2027-01-01"),
      ),
    ).toEqual(["34a", "34a"]);
  });
  test("lid 3: een maand zonder bijstand verbruikt de eerste nieuwe maand", () => {
    const opnieuw = { ...gebruikt({ "34a": 12 }), opnieuwBijNieuweBaan: true };
    const perMaand = { "2027-01": { bedrag: "1700.00" } };
    const loon = { soort: "nettoPerMaand", bedrag: "300.00", perMaand } as const;
    const nieuw = nettoBaan("300.00", { van: "2027-01-01", loon });
    expect(verloop("2027-01", 2, ALLEEN, opnieuw, nieuw)).toEqual(["–", "34a 10"]);
  });
  test("geen leeftijdsgrens; niet als het college niet vrijlaat", () => {
    expect(
      verloop(
        "2027-01",
        1,
        { aanvrager: { geboortedatum: "2006-01-01" } },
        {},
        nettoBaan("100.00"),
      ),
    ).toEqual(["34a 11"]);
    expect(verloop("2027-01", 1, ALLEEN, { toepassen: false })).toEqual(["–"]);
  });
  test("vooruitlopen in 2026 telt niet mee voor de twaalf maanden", () => {
    const jong = { aanvrager: { geboortedatum: "2002-01-01" } };
    expect(verloop("2026-12", 2, jong, { vooruitlopen2026: true })).toEqual(["34a", "34a 11"]);
    expect(verloop("2026-12", 2, ALLEEN, { ...N_OP, vooruitlopen2026: true })).toEqual([
      "–",
      "34a 11",
    ]);
  });
});

describe("wat een verkeerde voorwaarde zou geven", () => {
  const jongeDoelgroep: Huishouden = {
    aanvrager: { geboortedatum: "2002-01-01", doelgroepLoonkostensubsidie: true },
  };
  const langer: Vrijlating = { uitbreidingNietMogelijk: true };

  test("aa begint pas na een z-termijn die er is geweest", () => {
    // Under 27: six months with earnings, then twelve of z; no aa before that.
    expect(verloop("2026-01", 7, jongeDoelgroep, langer)).toEqual([
      ...Array.from({ length: 6 }, () => "–"),
      "z 11",
    ]);
  });

  test("r: één kind onder 12 is genoeg", () => {
    const kinderen = [{ geboortedatum: "2010-01-01" }, { geboortedatum: "2020-01-01" }];
    expect(verloop("2026-01", 1, { ...ALLEEN, kinderen }, N_OP)).toEqual(["r 29"]);
  });

  test("34a: een lopende termijn begint niet opnieuw door een tweede baan", () => {
    expect(
      verloop(
        "2027-01",
        3,
        ALLEEN,
        { opnieuwBijNieuweBaan: true },
        nettoBaan("300.00"),
        nettoBaan("100.00", { van: "2027-02-01" }),
      ),
    ).toEqual(["34a 11", "34a 10", "34a 9"]);
  });
});

describe("wie het betreft, en wanneer een termijn loopt", () => {
  test("de partner heeft zijn eigen grond", () => {
    const huis: Huishouden = {
      ...ALLEEN,
      partner: { geboortedatum: "1986-01-01", medischUrenbeperkt: true },
    };
    const zaak = situatie("2026-01", 1, huis, {
      werk: [nettoBaan("300.00"), nettoBaan("300.00", { wie: "partner" })],
      vrijlating: { gebruikteMaanden: { aanvrager: { n: 6 }, partner: { n: 6 } } },
    });
    expect(gronden(zaak, 0)).toEqual(["–"]);
    expect(gronden(zaak, 1)).toEqual(["y"]);
  });

  test("zonder besluit van het college alleen y", () => {
    const geen: Vrijlating = { ...N_OP, toepassen: false, uitbreidingNietMogelijk: true };
    expect(verloop("2026-01", 1, DOELGROEP, geen)).toEqual(["–"]);
    expect(verloop("2026-01", 1, OUDER, geen)).toEqual(["–"]);
    expect(verloop("2026-01", 1, MEDISCH, geen)).toEqual(["y"]);
    expect(
      verloop(
        "2026-01",
        1,
        { aanvrager: { geboortedatum: "2003-01-01" } },
        {
          toepassen: false,
          vooruitlopen2026: true,
        },
      ),
    ).toEqual(["–"]);
  });

  test("onder 27 begint z na zes maanden met loon, een maand zonder loon telt niet", () => {
    const jong: Huishouden = {
      aanvrager: { geboortedatum: "2003-01-01", doelgroepLoonkostensubsidie: true },
    };
    const werk = nettoBaan("300.00", {
      loon: {
        soort: "nettoPerMaand",
        bedrag: "300.00",
        perMaand: { "2026-02": { bedrag: "0.00" } },
      },
    });
    // With earnings: January, March to July. z from August.
    expect(verloop("2026-01", 9, jong, {}, werk)).toEqual([
      ...Array.from({ length: 7 }, () => "–"),
      "z 11",
      "z 10",
    ]);
  });

  test.each([
    ["40", "1985-06-15"],
    ["net 27", "1998-12-31"],
  ])(
    "vanaf 27 begint z na de maanden van n, niet na maanden met loon: %s",
    (_titel, geboortedatum) => {
      // No bijstand in January to March: nothing is used. n in April to June, z from July.
      const huis: Huishouden = {
        aanvrager: { geboortedatum, doelgroepLoonkostensubsidie: true },
      };
      const hoog = { bedrag: "3000.00" };
      const werk = nettoBaan("300.00", {
        loon: {
          soort: "nettoPerMaand",
          bedrag: "300.00",
          perMaand: { "2026-01": hoog, "2026-02": hoog, "2026-03": hoog },
        },
      });
      expect(verloop("2026-01", 8, huis, gebruikt({ n: 3 }), werk)).toEqual([
        "–",
        "–",
        "–",
        "n 2",
        "n 1",
        "n 0",
        "z 11",
        "z 10",
      ]);
    },
  );
});
