import { describe, expect, test } from "vitest";
import type { Situatie } from "@/lib/contract/situatie";
import { bereken } from "@/lib/recht";
import {
  brutoPerJaar,
  debtsOn,
  linesOf,
  oorzaken,
  oorzakenVan,
  specificatieVan,
  vergelijk,
  zoekInstelling,
} from "./specificatie";
import { vierWeken, vijfhonderdNetto, zaakVan } from "./test-situations";

const zaak = zaakVan(vijfhonderdNetto);
const uitkomst = bereken(zaak);
const job = vijfhonderdNetto.werk?.[0] ?? raise();

/** The statement about a month of the first case with something else in it. */
function statement(other: Partial<Situatie>, maand: string) {
  const found = specificatieVan(zaakVan({ ...vijfhonderdNetto, ...other }), maand);
  if (!found) throw new Error("no statement");
  return found;
}

test("the lines of January 2026 are those of the first case of the contract", () => {
  const found = statement({}, "2026-01");
  expect(found).toEqual({
    maand: "2026-01",
    bedragen: {
      norm: "1401.50",
      inkomsten: "500.00",
      vrijlating: "125.00",
      vakantiegeldOverInkomsten: "30.00",
      partnerTeltNiet: "0.00",
      verrekend: "405.00",
      bijstand: "996.50",
      reservering: "49.83",
      ingehouden: "0.00",
      betaald: "946.67",
    },
    inkomstenVan: "2026-01",
    betaaldIn: "2026-01",
    teVeelVermogen: false,
  });
  // Lines without anything on them are not on the letter.
  expect(linesOf(found)).toEqual([
    "norm",
    "inkomsten",
    "vrijlating",
    "vakantiegeldOverInkomsten",
    "verrekend",
    "bijstand",
    "reservering",
    "betaald",
  ]);
});

test("an unknown month has no statement", () => {
  expect(specificatieVan(zaak, "2030-01")).toBeNull();
});

describe("when the wage is taken off a month later", () => {
  const gemeente = { verrekenen: "maandLater" } as const;

  test("the statement has the norm of the month and the income of the month before", () => {
    // July: the norm is 1419.46; the wage of June without disregard (the six months are over) counts 540.00.
    const found = statement({ gemeente }, "2026-08");
    expect(found.inkomstenVan).toBe("2026-07");
    expect(found.bedragen).toMatchObject({
      norm: "1419.46",
      verrekend: "540.00",
      bijstand: "879.46",
    });
  });

  test("the first month cannot be shown, since the income before it is not known", () => {
    expect(specificatieVan(zaakVan({ ...vijfhonderdNetto, gemeente }), "2026-01")).toBeNull();
  });

  test("too much savings leave nothing, and nothing is kept of it", () => {
    // 9000 is above the limit of 8000; the norm less the income of January would be 996.50.
    const huishouden = { ...vijfhonderdNetto.huishouden, vermogen: "9000.00" };
    const found = statement({ gemeente, huishouden }, "2026-02");
    expect(found.teVeelVermogen).toBe(true);
    expect(found.bedragen).toMatchObject({
      bijstand: "0.00",
      reservering: "0.00",
      betaald: "0.00",
    });
  });

  test("what is withheld for an end-of-year payment is not kept as holiday pay", () => {
    // December counts 500 + 8% = 540: 1419.46 − 540 = 879.46, of which 5% is 43.97. Of twelve months with a part of
    // 60.00 the benefit was 60.00 too high: 720.00. 879.46 − 43.97 − 720.00 = 115.49.
    const found = statement(
      {
        maanden: 14,
        vrijlating: { toepassen: false },
        werk: [{ ...job, eindejaarsuitkering: { procent: "12", maand: 12 } }],
        gemeente: { ...gemeente, reservering: "vanBijstand" },
      },
      "2027-01",
    );
    expect(found.bedragen).toMatchObject({
      bijstand: "879.46",
      reservering: "43.97",
      ingehouden: "720.00",
      betaald: "115.49",
    });
    expect(linesOf(found)).toContain("ingehouden");
  });

  test("in the month in which the bijstand begins, only the days from that day on count", () => {
    // 16 of 31 days: 1401.50 × 16 / 31 = 723.35, of which 5% is 36.17. Nothing of February counts.
    const begins = { gemeente, bijstandVanaf: "2026-03-16" };
    expect(statement(begins, "2026-03").bedragen).toMatchObject({
      norm: "723.35",
      verrekend: "0.00",
      bijstand: "723.35",
      reservering: "36.17",
      betaald: "687.18",
    });
    // 500 × 16 / 31 = 258.06, 25% of it 64.52 (64.515), 8% of 193.54 is 15.48.
    expect(statement(begins, "2026-04").bedragen).toMatchObject({
      norm: "1401.50",
      inkomsten: "258.06",
      vrijlating: "64.52",
      vakantiegeldOverInkomsten: "15.48",
      verrekend: "209.02",
    });
  });
});

// Contract, `gemeente.verrekenen` and `gemeente.uitbetalen`: a month later is the wage of the month before; the next month
// is a payment of the month before.
test.each([
  [{}, "2026-03", "2026-03"],
  [{ verrekenen: "maandLater" }, "2026-02", "2026-03"],
  [{ uitbetalen: "volgendeMaand" }, "2026-03", "2026-04"],
] as const)(
  "with %o, the months of the statement about March",
  (gemeente, inkomstenVan, betaaldIn) => {
    expect(statement({ gemeente }, "2026-03")).toMatchObject({ inkomstenVan, betaaldIn });
  },
);

test("money that comes after the months shown has no month", () => {
  expect(statement({ gemeente: { uitbetalen: "volgendeMaand" } }, "2026-12").betaaldIn).toBeNull();
});

describe("a first month paid in full", () => {
  const gemeente = { eersteMaandenVolledig: 1, terughalen: "verrekenen" } as const;
  // 5% of 1401.50 is 70.08 (70.075).
  const full = {
    inkomsten: "0.00",
    verrekend: "0.00",
    bijstand: "1401.50",
    reservering: "70.08",
    betaald: "1331.42",
  };

  test("has no wage on its statement", () => {
    expect(statement({ gemeente }, "2026-01").bedragen).toMatchObject(full);
  });

  test("is taken back on the next one", () => {
    // 1331.42 − 946.67 = 384.75; 996.50 − 49.83 − 384.75 = 561.92.
    expect(statement({ gemeente }, "2026-02").bedragen).toMatchObject({
      bijstand: "996.50",
      reservering: "49.83",
      ingehouden: "384.75",
      betaald: "561.92",
    });
  });

  test("also when it is the last month, and its money comes after the months shown", () => {
    const found = statement(
      { maanden: 1, gemeente: { eersteMaandenVolledig: 1, uitbetalen: "volgendeMaand" } },
      "2026-01",
    );
    expect(found.betaaldIn).toBeNull();
    expect(found.bedragen).toMatchObject(full);
  });
});

test("other income that does not count is not on the statement, and is no disregard", () => {
  const found = statement(
    {
      overigInkomen: [
        { wie: "aanvrager", soort: "loonKind", nettoPerMaand: "200.00", van: "2026-01-01" },
      ],
    },
    "2026-01",
  );
  expect(found.bedragen).toMatchObject({ inkomsten: "500.00", vrijlating: "125.00" });
});

test("what does not count of a partner without right has a line of its own", () => {
  // 800 + 8% = 864; together with half the couple norm (1001.07) below that norm (2002.13): nothing counts.
  const found = statement(
    {
      huishouden: {
        ...vijfhonderdNetto.huishouden,
        partner: { geboortedatum: "1986-01-01", heeftRechtOpBijstand: false },
      },
      werk: [{ ...job, wie: "partner", loon: { soort: "nettoPerMaand", bedrag: "800.00" } }],
    },
    "2026-01",
  );
  expect(found.bedragen).toMatchObject({
    norm: "1001.07",
    inkomsten: "800.00",
    vrijlating: "0.00",
    vakantiegeldOverInkomsten: "64.00",
    partnerTeltNiet: "864.00",
    verrekend: "0.00",
    bijstand: "1001.07",
  });
  expect(linesOf(found)).toContain("partnerTeltNiet");
});

test("debts that may go off the payment are those of the month in which it comes", () => {
  const debts = (bedrag: string) => {
    const other = zaakVan({
      ...vijfhonderdNetto,
      inhoudingen: [{ soort: "aflossing", van: "2026-03", bedrag }],
      gemeente: { uitbetalen: "volgendeMaand" },
    });
    return ["2026-01", "2026-02"].map((maand) =>
      debtsOn(bereken(other), specificatieVan(other, maand) ?? raise()),
    );
  };
  expect(debts("50.00")).toEqual([null, "50.00"]);
  // The rest of it goes off the wage.
  expect(debts("1000.00")).toEqual([null, "946.67"]);
});

test("a difference is the statement minus the outcome", () => {
  expect(
    vergelijk(statement({}, "2026-01").bedragen, { betaald: "900.00", norm: "1401.50" }),
  ).toEqual([
    { regel: "norm", hier: "1401.50", opgegeven: "1401.50", verschil: "0.00" },
    { regel: "betaald", hier: "946.67", opgegeven: "900.00", verschil: "-46.67" },
  ]);
});

function raise(): never {
  throw new Error("no statement");
}

describe("the setting that explains a difference", () => {
  test("without a disregard the second case of the contract comes out", () => {
    expect(zoekInstelling(zaak, "2026-02", { bijstand: "861.50" })).toContain("zonderVrijlating");
  });

  test("5 percent of the norm minus the holiday pay on the wage", () => {
    // 0.05 × 1401.50 = 70.075 → 70.08 (Normenbrief), minus 30.00 holiday pay on the wage: 40.08.
    const found = zoekInstelling(zaak, "2026-01", { reservering: "40.08" });
    expect(found).toEqual(["vanNorm"]);
  });

  test("nothing to explain when all is equal or nothing was filled in", () => {
    expect(zoekInstelling(zaak, "2026-01", { betaald: "946.67" })).toEqual([]);
    expect(zoekInstelling(zaak, "2026-01", {})).toEqual([]);
  });

  test("no guess when no setting gives exactly the amount", () => {
    expect(zoekInstelling(zaak, "2026-01", { betaald: "1.23" })).toEqual([]);
  });

  test("every setting that is found really gives the amounts", () => {
    const weeks = zaakVan(vierWeken);
    const other = zaakVan({ ...vierWeken, gemeente: { vierWeken: "ontvangen" } });
    const seen = specificatieVan(other, "2026-08");
    expect(zoekInstelling(weeks, "2026-08", { betaald: seen?.bedragen.betaald ?? "" })).toContain(
      "ontvangen",
    );
  });

  test("settings that do not go together are passed over", () => {
    const full = zaakVan({ ...vijfhonderdNetto, gemeente: { eersteMaandenVolledig: 1 } });
    // February without a disregard: the second case of the contract.
    expect(zoekInstelling(full, "2026-02", { bijstand: "861.50" })).toContain("zonderVrijlating");
  });
});

test("there are at least six causes, and those that play a part come first", () => {
  expect(oorzaken.length).toBeGreaterThanOrEqual(6);
  const weeks = zaakVan(vierWeken);
  const found = oorzakenVan(weeks, bereken(weeks), "2026-08");
  expect(found[0]).toEqual({ code: "vierWeken", speelt: true });
  expect(found.map(({ code }) => code).sort()).toEqual([...oorzaken].sort());
  const plays = found.map(({ speelt }) => speelt);
  expect(plays.lastIndexOf(true)).toBeLessThan(plays.indexOf(false));
});

describe("gross wages per year", () => {
  const gross = (werk: NonNullable<Situatie["werk"]>, other: Partial<Situatie> = {}) => {
    const read = zaakVan({ ...vijfhonderdNetto, start: "2026-11", maanden: 3, werk, ...other });
    return brutoPerJaar(read, bereken(read));
  };
  const wage = (van: string, bedrag = "800.00") => ({
    van,
    loon: { soort: "brutoPerMaand" as const, bedrag },
  });

  test("count the months with work", () => {
    expect(gross([wage("2026-12-01")])).toEqual([
      { jaar: "2026", maanden: 1, bedrag: "800.00" },
      { jaar: "2027", maanden: 1, bedrag: "800.00" },
    ]);
  });

  test("leave out a year in which a wage was given net", () => {
    expect(brutoPerJaar(zaak, uitkomst)).toEqual([]);
    // From January the net wage is beside it: the gross wage of 2027 is not whole.
    expect(gross([wage("2026-12-01"), { ...job, van: "2027-01-01" }])).toEqual([
      { jaar: "2026", maanden: 1, bedrag: "800.00" },
    ]);
  });

  test("leave out the year in which bijstand begins: the wage before it is not in the outcome", () => {
    expect(gross([wage("2026-11-01")], { bijstandVanaf: "2026-12-16" })).toEqual([
      { jaar: "2027", maanden: 1, bedrag: "800.00" },
    ]);
  });
});
