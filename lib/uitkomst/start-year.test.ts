import { expect, test } from "vitest";
import { parseSituatie } from "@/lib/contract/situatie";
import { bereken, jaaroverzichten, zonderWerk, type Zaak } from "@/lib/recht";
import { watNu } from "./wat-nu";
import { outOfDate } from "./out-of-date";
import {
  bandOf,
  firstWorkMonth,
  laterFullYear,
  reportYears,
  startsIn,
  startYearTax,
  yearIncomes,
} from "./start-year";

const toeslagen = {
  zorg: true,
  huur: { kaleHuur: "710.00" },
  kindgebonden: false,
  kinderopvang: [],
};

function household(
  days: { readonly van: string; readonly tot?: string },
  change: object = {},
): Zaak {
  const read = parseSituatie({
    versie: 1,
    start: "2026-07",
    maanden: 18,
    huishouden: { aanvrager: { geboortedatum: "1985-06-15" } },
    werk: [
      {
        wie: "aanvrager",
        van: days.van,
        tot: days.tot ?? null,
        loon: { soort: "uurloon", bedrag: "14.99", urenPerWeek: "36" },
      },
    ],
    toeslagen,
    ...change,
  });
  if (read.soort !== "zaak") throw new Error(JSON.stringify(read.fouten));
  return read.zaak;
}

function reported(zaak: Zaak) {
  const outcome = bereken(zaak);
  return reportYears(zaak, outcome, bereken(zonderWerk(zaak)), yearIncomes(bereken, zaak, outcome));
}

test("with other income there is no amount to report, and nothing is said about paying back", () => {
  const zaak = household(
    { van: "2026-07-15" },
    {
      overigInkomen: [
        {
          wie: "aanvrager",
          omschrijving: "WIA",
          van: "2026-01-01",
          tot: null,
          nettoPerMaand: "900.00",
          metVakantietoeslag: true,
        },
      ],
    },
  );
  for (const year of reported(zaak)) expect(year).toMatchObject({ income: null, atRisk: null });
  for (const task of watNu(zaak, bereken(zaak)).filter(({ soort }) => soort === "toeslagen"))
    expect(task.waarden).toMatchObject({ inkomen: null, anderInkomen: true });
});

test("the year of the start apart from the first whole year", () => {
  const zaak = household({ van: "2026-07-15" });
  const incomes = bereken(zaak).samenvatting.jaarinkomen;
  const years = reported(zaak);
  expect(years).toMatchObject([
    {
      year: "2026",
      from: "2026-07",
      kind: "begint",
      income: incomes?.["2026"]?.toetsingsinkomen,
      provisional: false,
      complete: false,
    },
    {
      year: "2027",
      from: "2027-01",
      kind: "heel",
      income: incomes?.["2027"]?.toetsingsinkomen,
      provisional: true,
      complete: true,
    },
  ]);
  expect(laterFullYear(zaak, years)).toBeNull();
  expect(firstWorkMonth(zaak)).toBe("2026-07");
});

test("a start in 2027 has its whole year later, unless the job ends before", () => {
  const on = household({ van: "2027-02-01" });
  expect(reported(on).map(({ year, kind }) => [year, kind])).toEqual([["2027", "begint"]]);
  expect(laterFullYear(on, reported(on))).toBe("2028");
  const ends = household({ van: "2027-02-01", tot: "2028-06-30" });
  expect(laterFullYear(ends, reported(ends))).toBeNull();
});

test("work that stops in a year is a part of it", () => {
  expect(
    reported(household({ van: "2026-01-01", tot: "2027-03-31" })).map(({ year, from, kind }) => [
      year,
      from,
      kind,
    ]),
  ).toEqual([
    ["2026", "2026-01", "heel"],
    ["2027", "2027-01", "deel"],
  ]);
});

test("what is at risk is what goes down in the months shown, and not the childcare that begins", () => {
  const zaak = household({ van: "2026-07-01" });
  const outcome = bereken(zaak);
  const now = bereken(zonderWerk(zaak));
  for (const { year, atRisk } of reported(zaak)) {
    const lost = outcome.maanden.reduce(
      (total, { maand, toeslagen: with_ }, index) =>
        maand.startsWith(year)
          ? total + Number(now.maanden[index]?.toeslagen?.totaal) - Number(with_?.totaal)
          : total,
      0,
    );
    expect(Number(atRisk)).toBeCloseTo(Math.max(lost, 0), 2);
  }
  expect(Number(reported(zaak)[1]?.atRisk)).toBeGreaterThan(0);
  const child = { kind: 0, soort: "bso", urenPerMaand: "40", uurprijs: "9.50" };
  const family = household(
    { van: "2026-07-01" },
    {
      huishouden: {
        aanvrager: { geboortedatum: "1985-06-15" },
        kinderen: [{ geboortedatum: "2018-09-09" }],
      },
      toeslagen: { ...toeslagen, kinderopvang: [child] },
    },
  );
  const without = household(
    { van: "2026-07-01" },
    {
      huishouden: {
        aanvrager: { geboortedatum: "1985-06-15" },
        kinderen: [{ geboortedatum: "2018-09-09" }],
      },
    },
  );
  expect(reported(family).map(({ atRisk }) => atRisk)).toEqual(
    reported(without).map(({ atRisk }) => atRisk),
  );
});

test("without allowances the income is known and the risk is not", () => {
  const zaak = household({ van: "2026-07-01" }, { toeslagen: null });
  expect(bereken(zaak).samenvatting.jaarinkomen).toBeUndefined();
  const with_ = bereken(household({ van: "2026-07-01" })).samenvatting.jaarinkomen;
  expect(reported(zaak).map(({ income, atRisk }) => [income, atRisk])).toEqual([
    [with_?.["2026"]?.toetsingsinkomen, null],
    [with_?.["2027"]?.toetsingsinkomen, null],
  ]);
});

test("without work there is nothing to report", () => {
  const zaak = zonderWerk(household({ van: "2026-07-01" }));
  expect(reported(zaak)).toEqual([]);
  expect(firstWorkMonth(zaak)).toBeNull();
});

test.each([
  ["2026-07-01", "2026", true],
  ["2026-01-31", "2026", false],
  ["2026-07-01", "2027", false],
])("work from %s starts inside %s: %s", (van, year, starts) => {
  expect(startsIn(household({ van }), year)).toBe(starts);
});

test.each([
  ["7.83", "0.00", "100.00"],
  ["380.00", "300.00", "400.00"],
  ["1349.12", "1300.00", "1400.00"],
  ["300.00", "300.00", "300.00"],
  ["0.00", "0.00", "100.00"],
])("the band around %s is %s to %s", (amount, from, to) => {
  expect(bandOf(amount)).toEqual({ from, to });
});

test("amounts are out of date from the day after they were to be published, for the months they are used in", () => {
  const zaak = household({ van: "2026-07-01" });
  // The rent limits of 2027 come by 1 November 2026, the norms of 2027 by 31 December.
  expect(outOfDate(zaak, "2026-11-01")).toEqual([]);
  expect(outOfDate(zaak, "2026-11-02")).toEqual(["huurtoeslag"]);
  expect(outOfDate(zaak, "2027-01-01")).toEqual(
    expect.arrayContaining(["normen", "huurtoeslag", "zorgtoeslag"]),
  );
  // Not used: no allowances, or only months of 2026.
  expect(outOfDate({ ...zaak, toeslagen: null }, "2026-11-22")).toEqual([]);
  expect(outOfDate({ ...zaak, maanden: 6 }, "2027-02-10")).toEqual([]);
});

test("tax of a first year is of each person, and a net wage says nothing about it", () => {
  const couple = {
    aanvrager: { geboortedatum: "1985-06-15" },
    partner: { geboortedatum: "1986-01-01" },
  };
  const gross = { soort: "uurloon", bedrag: "14.99", urenPerWeek: "24" };
  const net = { soort: "nettoPerMaand", bedrag: "900.00" };
  const told = (...werk: readonly (readonly [string, string, object])[]) => {
    const zaak = household(
      { van: "2026-07-01" },
      {
        maanden: 6,
        huishouden: couple,
        werk: werk.map(([wie, van, loon]) => ({
          ...{ wie, van, loon },
          vakantiegeld: { hoe: "geen" },
        })),
      },
    );
    return jaaroverzichten(zaak).flatMap((year) => startYearTax(zaak, year));
  };
  // ../shared/rules/loon-en-toeslagen.md 3.2, 24 hours: 380 too much from October, 761 from July.
  const [october, july] = [
    { from: "300.00", to: "400.00" },
    { from: "700.00", to: "800.00" },
  ];
  expect(told(["aanvrager", "2026-10-01", gross], ["partner", "2026-07-01", gross])).toEqual([
    { wie: "aanvrager", band: october },
    { wie: "partner", band: july },
  ]);
  expect(told(["aanvrager", "2026-10-01", gross], ["partner", "2026-07-01", net])).toEqual([
    { wie: "aanvrager", band: october },
    { wie: "partner", band: null },
  ]);
  // Only the partner works a part of the year.
  expect(told(["aanvrager", "2025-01-01", gross], ["partner", "2026-07-01", net])).toEqual([
    { wie: "partner", band: null },
  ]);
});
