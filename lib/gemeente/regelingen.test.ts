/**
 * Local schemes: what is kept, what may be lost and from which month. The formula of kwijtschelding and the tests
 * on the limit are those of loon-en-toeslagen.md 6; the amounts of the schemes are those of gemeenten.md.
 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MaandUitkomst, Uitkomst, Zaak } from "@/lib/recht";
import { readPraktijk } from "./read-praktijk";
import {
  judgeRegelingen,
  eersteMaandBoven,
  iitBedrag,
  inkomenVoorRegelingen,
  kwijtgescholden,
} from "./regelingen";

interface Month {
  readonly bijstand: string;
  /** Counted income of the month. */
  readonly verrekend?: string;
  readonly vrijlating?: string;
}

/** An outcome with a norm of 1000.00 in every month, so that percentages can be read off. */
function uitkomst(start: string, months: readonly Month[]): Uitkomst {
  const [year = "", first = ""] = start.split("-");
  const maanden = months.map(({ bijstand, verrekend = "0.00", vrijlating = "0.00" }, index) => {
    const number = Number(first) - 1 + index;
    return {
      maand: `${String(Number(year) + Math.floor(number / 12))}-${String((number % 12) + 1).padStart(2, "0")}`,
      norm: "1000.00",
      bijstand,
      inkomsten: [
        { verrekend, vrijlating: { grond: null, bedrag: vrijlating, maandenOver: null } },
      ],
    } as unknown as MaandUitkomst;
  });
  return { maanden } as unknown as Uitkomst;
}

function zaak(kinderen: readonly string[] = [], partner = false): Zaak {
  return {
    start: "2026-07",
    huishouden: {
      aanvrager: {},
      partner: partner ? {} : null,
      kinderen: kinderen.map((geboortedatum) => ({ geboortedatum })),
    },
  } as unknown as Zaak;
}

function praktijk(gegevens: Record<string, unknown>) {
  const source = {
    bron: "https://www.voorbeeld.nl/regeling",
    bronsoort: "gemeente",
    gelezen: "2026-11-21",
    jaar: 2026,
    bevestigd: true,
  };
  const gelezen = readPraktijk({
    versie: 1,
    naam: "Voorbeeldstad",
    soort: "gemeente",
    gemeenten: ["Voorbeeldstad"],
    samengesteld: "2026-11-21",
    gegevens: Object.fromEntries(
      Object.entries(gegevens).map(([veld, waarde]) => [
        veld,
        Array.isArray(waarde)
          ? waarde.map((deel: unknown) => ({ waarde: deel, ...source }))
          : { waarde, ...source },
      ]),
    ),
  });
  if (!gelezen.goed) throw new Error(JSON.stringify(gelezen.fouten));
  return gelezen.praktijk;
}

const only = (
  gegevens: Record<string, unknown>,
  outcome: Uitkomst,
  aanslag: string | null = null,
  who = zaak(),
) => judgeRegelingen(praktijk(gegevens), who, outcome, aanslag);

const bijstand = { bijstand: "1000.00" };
const boven = (euro: string) => ({ bijstand: "0.00", verrekend: euro });

test("the income is what counts, what may be kept, and the bijstand", () => {
  const [month] = uitkomst("2026-07", [
    { bijstand: "500.00", verrekend: "500.00", vrijlating: "125.00" },
  ]).maanden;
  if (!month) throw new Error("one month");
  expect(inkomenVoorRegelingen(month).toFixed(2)).toBe("1125.00");
});

test("at the limit is not above it; a cent more is", () => {
  expect(eersteMaandBoven(uitkomst("2026-07", [boven("1100.00")]), "110")).toBeUndefined();
  expect(eersteMaandBoven(uitkomst("2026-07", [bijstand, boven("1100.01")]), "110")).toBe(
    "2026-08",
  );
});

describe("nothing is known of a municipality", () => {
  test("the two schemes of the law are named, and never worth zero", () => {
    expect(only({}, uitkomst("2026-07", [bijstand]))).toMatchObject([
      { naam: "iit", oordeel: { soort: "vraagGemeente" }, waardePerJaar: null },
      { naam: "kwijtschelding", oordeel: { soort: "vraagGemeente" }, waardePerJaar: null },
    ]);
  });

  test("kwijtschelding above 100 percent of the norm may be lost in any municipality", () => {
    expect(only({}, uitkomst("2026-07", [bijstand, boven("1000.01")]))[1]).toMatchObject({
      oordeel: { soort: "misschienKwijt", vanaf: "2026-08" },
      procent: null,
    });
  });
});

describe("individuele inkomenstoeslag", () => {
  // Alphen aan den Rijn, 2026 (gemeenten.md, others)
  const alphen = {
    bedragen: [
      { huishouden: "alleenstaande", bedrag: "601.00" },
      { huishouden: "alleenstaandeOuder", kinderen: "onder12", bedrag: "701.00" },
      { huishouden: "alleenstaandeOuder", kinderen: "vanaf12", bedrag: "801.00" },
      { huishouden: "paar", bedrag: "801.00" },
      { huishouden: "paar", kinderen: "vanaf12", bedrag: "901.00" },
    ],
    maanden: 36,
    procent: "110",
    meting: "gemiddeld",
  };
  // Enschede (gemeenten.md)
  const enschede = {
    bedragen: [
      { huishouden: "alleenstaande", bedrag: "114.00" },
      { huishouden: "alleenstaandeOuder", bedrag: "114.00" },
      { huishouden: "paar", bedrag: "162.00" },
    ],
    perKind: { onder12: "65.00", vanaf12: "130.00" },
  };
  const amount = (iit: unknown, who: Zaak) => {
    const { gegevens } = praktijk({ iit });
    if (gegevens.iit === "onbekend") throw new Error("known");
    return iitBedrag(gegevens.iit.waarde, who);
  };

  test.each<[string, unknown, Zaak, string | null]>([
    ["single, Alphen", alphen, zaak(), "601.00"],
    ["lone parent, child of 5", alphen, zaak(["2021-01-01"]), "701.00"],
    ["lone parent, child of 13", alphen, zaak(["2013-01-01"]), "801.00"],
    [
      "lone parent, children of 5 and 13: the highest",
      alphen,
      zaak(["2021-01-01", "2013-01-01"]),
      "801.00",
    ],
    ["couple without children", alphen, zaak([], true), "801.00"],
    ["couple, child of 5", alphen, zaak(["2021-01-01"], true), "801.00"],
    ["couple, child of 13", alphen, zaak(["2013-01-01"], true), "901.00"],
    [
      "Enschede, couple with children of 5 and 13",
      enschede,
      zaak(["2021-01-01", "2013-01-01"], true),
      "357.00",
    ],
    ["Enschede, child of 12 on the first of the month", enschede, zaak(["2014-07-01"]), "244.00"],
    ["Enschede, child of 12 a day later", enschede, zaak(["2014-07-02"]), "179.00"],
    [
      "no row for this household",
      { bedragen: [{ huishouden: "paar", bedrag: "700.00" }] },
      zaak(),
      null,
    ],
    ["no rows", { bedragen: [] }, zaak(), null],
  ])("%s", (_, iit, who, expected) => {
    expect(amount(iit, who)).toBe(expected);
  });

  test("an average over 36 months is reached only after months above the limit", () => {
    // 130% of the norm: after k months the average is (36 - k) × 100 + k × 130 over 36; above 110 from k = 13.
    const year = uitkomst(
      "2026-01",
      Array.from({ length: 24 }, () => boven("1300.00")),
    );
    expect(only({ iit: alphen }, year)[0]).toMatchObject({
      oordeel: { soort: "misschienKwijt", vanaf: "2027-01" },
      waardePerJaar: "601.00",
    });
    expect(only({ iit: { ...alphen, meting: "elkeMaand" } }, year)[0]).toMatchObject({
      oordeel: { soort: "misschienKwijt", vanaf: "2026-01" },
    });
  });

  test("a reference period shorter than the months shown moves on with them", () => {
    // Two months: 130 and 130 give 130; the first month gives (100 + 130) / 2 = 115.
    const months = uitkomst("2026-01", [bijstand, bijstand, boven("1300.00"), boven("1300.00")]);
    const iit = { bedragen: [], maanden: 2, procent: "120", meting: "gemiddeld" };
    expect(only({ iit }, months)[0]?.oordeel).toEqual({
      soort: "misschienKwijt",
      vanaf: "2026-04",
    });
  });

  test("the limit is not known: ask the municipality, with the amount that is known", () => {
    expect(only({ iit: enschede }, uitkomst("2026-07", [boven("2000.00")]))[0]).toMatchObject({
      oordeel: { soort: "vraagGemeente" },
      waardePerJaar: "114.00",
    });
  });

  // Noordenveld (gemeenten.md): full to 120%, 75% to 124%, 50% to 127%, 25% to 130%.
  test.each<[string, unknown]>([
    ["1200.00", { soort: "houdt" }],
    ["1200.01", { soort: "minder", vanaf: "2026-08", deel: "75" }],
    ["1240.00", { soort: "minder", vanaf: "2026-08", deel: "75" }],
    ["1270.00", { soort: "minder", vanaf: "2026-08", deel: "50" }],
    ["1300.00", { soort: "minder", vanaf: "2026-08", deel: "25" }],
    ["1300.01", { soort: "misschienKwijt", vanaf: "2026-08" }],
  ])("with steps an income of € %s a month", (euro, expected) => {
    const iit = {
      bedragen: [{ huishouden: "alleenstaande", bedrag: "513.00" }],
      procent: "120",
      trappen: [
        { tot: "130", deel: "25" },
        { tot: "124", deel: "75" },
        { tot: "127", deel: "50" },
      ],
    };
    expect(only({ iit }, uitkomst("2026-07", [bijstand, boven(euro)]))[0]?.oordeel).toEqual(
      expected,
    );
  });
});

describe("kwijtschelding", () => {
  test.each<[string, string, string]>([
    // waived = bill − 0.8 × 12 × max(0, income − norm)
    ["1000.00", "100", "600.00"],
    ["1010.00", "100", "504.00"],
    ["1062.50", "100", "0.00"],
    ["1100.00", "100", "0.00"],
    ["910.00", "90", "504.00"],
    ["1000.00", "90", "0.00"],
  ])("of € 600 with an income of € %s at %s percent of € 1.000: € %s", (income, percent, left) => {
    expect(kwijtgescholden("600.00", income, "1000.00", percent, 80)).toBe(left);
  });

  test("never more than the bill, never below zero, and it never rises with income", () => {
    const cents = fc.integer({ min: 0, max: 400_000 }).map((n) => (n / 100).toFixed(2));
    fc.assert(
      fc.property(
        cents,
        cents,
        cents,
        fc.constantFrom("90", "95", "100"),
        (bill, a, b, percent) => {
          const [low = a, high = b] = [a, b].sort((x, y) => Number(x) - Number(y));
          const atLow = Number(kwijtgescholden(bill, low, "1000", percent, 80));
          const atHigh = Number(kwijtgescholden(bill, high, "1000", percent, 80));
          expect(atHigh).toBeLessThanOrEqual(atLow);
          expect(atLow).toBeLessThanOrEqual(Number(bill));
          expect(atHigh).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  const outcome = uitkomst("2026-07", [bijstand, boven("1010.00")]);

  test("the bill is known and the percentage is: the lowest amount over the months", () => {
    expect(only({ kwijtschelding: { procent: "100" } }, outcome, "600.00")[1]).toMatchObject({
      oordeel: { soort: "misschienKwijt", vanaf: "2026-08" },
      laagst: { van: "504.00", tot: "504.00" },
    });
  });

  test("the percentage is not known: a band between 90 and 100 percent, no guess", () => {
    expect(only({}, outcome, "1200.00")[1]).toMatchObject({
      oordeel: { soort: "misschienKwijt", vanaf: "2026-08" },
      procent: null,
      laagst: { van: "144.00", tot: "1104.00" },
    });
  });

  test("another share of the capacity goes to the bill", () => {
    expect(
      only({ kwijtschelding: { procent: "100", deelNaarAanslag: "50" } }, outcome, "600.00")[1],
    ).toMatchObject({ laagst: { van: "540.00", tot: "540.00" } });
  });

  test("the bill is not known: no amount at all", () => {
    expect(only({ kwijtschelding: { procent: "100" } }, outcome)[1]).toMatchObject({
      laagst: null,
    });
  });
});

describe("other schemes", () => {
  const scheme = { naam: "Gemeentepolis", groep: "zorgverzekering", soort: "geld", procent: "120" };
  const judge = (more: Record<string, unknown>, outcome: Uitkomst) =>
    only({ regelingen: [{ ...scheme, ...more }] }, outcome)[2]?.oordeel;

  test("tested every month: lost from the first month above the limit", () => {
    expect(
      judge({ getoetst: "maandelijks" }, uitkomst("2026-07", [bijstand, boven("1200.01")])),
    ).toEqual({ soort: "misschienKwijt", vanaf: "2026-08" });
  });

  test("tested once a year: lost on the next first of January", () => {
    const outcome = uitkomst(
      "2026-07",
      Array.from({ length: 12 }, () => boven("1300.00")),
    );
    expect(judge({ getoetst: "jaarlijks" }, outcome)).toEqual({
      soort: "misschienKwijt",
      vanaf: "2027-01",
    });
  });

  test("tested once a year: January lies after the months shown", () => {
    const outcome = uitkomst("2027-02", [bijstand, boven("1300.00")]);
    expect(judge({ getoetst: "jaarlijks" }, outcome)).toEqual({
      soort: "misschienKwijt",
      vanaf: "2028-01",
    });
  });

  test("tested once a year, and the work is over by then: kept", () => {
    const outcome = uitkomst("2026-10", [boven("1300.00"), bijstand, bijstand, bijstand]);
    expect(judge({ getoetst: "jaarlijks" }, outcome)).toEqual({ soort: "houdt" });
  });

  test("the limit is not known: ask", () => {
    expect(judge({ procent: undefined }, uitkomst("2026-07", [boven("9000.00")]))).toEqual({
      soort: "vraagGemeente",
    });
  });
});
