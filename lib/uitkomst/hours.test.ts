import fc from "fast-check";
import { expect, test } from "vitest";
import { parseSituatie } from "@/lib/contract/situatie";
import { bereken, type Uitkomst, type Zaak } from "@/lib/recht";
import {
  describeCurve,
  joinAlike,
  largestTaker,
  maxHours,
  outOfTen,
  searchHours,
  shareNames,
  splitExtraWage,
  type HoursPoint,
  type ShareName,
  type WageSplit,
} from "./hours";
import { compare, subtract, sum } from "@/lib/notation/money";
import { outcomeWithin, withHours } from "./what-if";

/** Points with these averages from 0 hours on; the outcome plays no part in the description. */
const pointsOf = (amounts: readonly string[]): readonly HoursPoint[] =>
  amounts.map((amount, hours) => ({ hours, amount, outcome: {} as Uitkomst }));

test("the first hour with more than at 0 hours", () => {
  expect(describeCurve(pointsOf(["100.00", "90.00", "100.00", "100.01"])).firstGain).toBe(3);
  expect(describeCurve(pointsOf(["100.00", "100.00", "99.00"])).firstGain).toBeNull();
});

test("the largest drop is the one hour more that costs most", () => {
  expect(
    describeCurve(pointsOf(["100.00", "90.00", "120.00", "105.00", "104.00"])).largestDrop,
  ).toEqual({ from: 2, to: 3, amount: "15.00" });
  expect(describeCurve(pointsOf(["100.00", "100.00", "130.00"])).largestDrop).toBeNull();
});

test("little gain is less than € 2 per hour worked, and neighbours are one stretch", () => {
  // One hour a week is 52/12 hours a month: € 2 an hour is € 8,67 a month.
  const points = pointsOf(["100.00", "108.66", "117.33", "117.33", "117.33", "150.00", "150.00"]);
  expect(describeCurve(points).littleGain).toEqual([
    { from: 0, to: 1 },
    { from: 2, to: 4 },
    { from: 5, to: 6 },
  ]);
});

test("the curve ends where the table for childcare ends, and hours beyond it have no outcome", () => {
  // The partner 12 × 8,000 = 96,000; an hour a week is 30 × 52 = 1,560 a year: 17 hours 122,520, 18 hours 124,080.
  const job = { van: "2026-01-01", tot: null, vakantiegeld: { hoe: "geen" } };
  const zaak = household({
    start: "2027-01",
    huishouden: {
      aanvrager: { geboortedatum: "1985-06-15" },
      partner: { geboortedatum: "1986-06-15" },
      kinderen: [{ geboortedatum: "2024-03-01" }],
    },
    werk: [
      { ...job, wie: "aanvrager", loon: { soort: "uurloon", bedrag: "30.00", urenPerWeek: "12" } },
      { ...job, wie: "partner", loon: { soort: "brutoPerMaand", bedrag: "8000.00" } },
    ],
    toeslagen: {
      zorg: true,
      huur: null,
      kindgebonden: true,
      kinderopvang: [{ kind: 0, soort: "dagopvang", urenPerMaand: "80", uurprijs: "10.00" }],
    },
  });
  expect(outcomeWithin(withHours(zaak, 0, "18", null))).toBeNull();
  expect(outcomeWithin(withHours(zaak, 0, "17", null))).not.toBeNull();
  const { points } = describeCurve([...searchHours(outcomeWithin, zaak, 0, null)]);
  expect(points.at(-1)?.hours).toBe(17);
  expect([...searchHours(outcomeWithin, withHours(zaak, 0, "30", null), 0, null)]).toEqual([]);
});

function household(change: object = {}): Zaak {
  const read = parseSituatie({
    versie: 1,
    start: "2026-12",
    huishouden: { aanvrager: { geboortedatum: "1985-06-15" } },
    werk: [
      {
        wie: "aanvrager",
        van: "2026-12-01",
        tot: null,
        loon: { soort: "uurloon", bedrag: "14.99", urenPerWeek: "16" },
      },
    ],
    ...change,
  });
  if (read.soort !== "zaak") throw new Error(JSON.stringify(read.fouten));
  return read.zaak;
}

test("the search is every whole hour through the rules, by brute force", () => {
  const zaak = household();
  const curve = describeCurve([...searchHours(bereken, zaak, 0, null)]);
  expect(curve.points.map(({ hours }) => hours)).toEqual(
    Array.from({ length: maxHours + 1 }, (_, hours) => hours),
  );
  const [job] = zaak.werk;
  if (job?.loon.soort !== "uurloon") throw new Error("no hourly wage");
  const amounts = curve.points.map(({ hours }) => {
    const loon = { ...job.loon, urenPerWeek: String(hours) };
    const werk = hours === 0 ? [] : [{ ...job, loon } as typeof job];
    return bereken({ ...zaak, werk }).samenvatting.gemiddeld;
  });
  expect(curve.points.map(({ amount }) => amount)).toEqual(amounts);
  const [none = ""] = amounts;
  expect(curve.firstGain).toBe(amounts.findIndex((amount) => compare(amount, none) > 0));
});

/** Rent and care allowance: ../shared/rules/loon-en-toeslagen.md 4.6, slopes of about 30, 60 and 80 percent. */
test("the shares of extra wage add up to the wage, with and without allowances", () => {
  const toeslagen = {
    zorg: true,
    huur: { kaleHuur: "710.00" },
    kindgebonden: true,
    kinderopvang: [],
  };
  for (const zaak of [household(), household({ start: "2026-01", toeslagen })]) {
    const splits = splitExtraWage([...searchHours(bereken, zaak, 0, null)], 4);
    expect(splits).toHaveLength(10);
    for (const split of splits) {
      expect(sum(Object.values(split.shares))).toBe(split.gross);
      // To the cent of € 10 each: seven roundings.
      const ten = sum(shareNames.map((name) => outOfTen(split, name)));
      expect(Number(subtract(ten, "10.00"))).toBeCloseTo(0, 1);
    }
  }
});

test("a wage that was given net cannot be divided", () => {
  const zaak = household();
  const [job] = zaak.werk;
  if (!job) throw new Error("no job");
  const net = {
    ...zaak,
    werk: [{ ...job, loon: { soort: "nettoPerMaand", bedrag: "900.00", perMaand: {} } }],
  };
  const points = [...searchHours(bereken, net as Zaak, 0, "16")];
  expect(splitExtraWage(points, 4)).toEqual([]);
});

const split = (from: number, shares: Partial<Record<ShareName, string>>): WageSplit => ({
  from,
  to: from + 4,
  gross: "1000.00",
  shares: {
    over: "0.00",
    belasting: "0.00",
    uitkering: "0.00",
    huur: "0.00",
    zorg: "0.00",
    kindgebonden: "0.00",
    kinderopvang: "0.00",
    ...shares,
  },
});

test("what takes most, apart from what is kept", () => {
  expect(largestTaker(split(0, { over: "900.00", huur: "60.00", belasting: "40.00" }))).toBe(
    "huur",
  );
  expect(largestTaker(split(0, { over: "1050.00", belasting: "-50.00" }))).toBeNull();
});

test("stretches that are alike are told as one, and where enough is kept nothing is told", () => {
  const alike = [
    split(0, { over: "300.00", uitkering: "700.00" }),
    split(4, { over: "340.00", uitkering: "660.00" }),
    split(8, { over: "340.00", belasting: "660.00" }),
    split(12, { over: "500.00", belasting: "500.00" }),
  ];
  expect(joinAlike(alike, "4.00").map(({ from, to }) => [from, to])).toEqual([
    [0, 8],
    [8, 12],
  ]);
  expect(joinAlike(alike, "4.00")[0]?.gross).toBe("2000.00");
});

test("the conclusions hold for any curve", () => {
  const amount = fc.integer({ min: 0, max: 300_000 }).map((cents) => (cents / 100).toFixed(2));
  fc.assert(
    fc.property(fc.array(amount, { minLength: 2, maxLength: 41 }), (amounts) => {
      const { firstGain, largestDrop, littleGain } = describeCurve(pointsOf(amounts));
      const [none = ""] = amounts;
      const before = amounts.slice(0, firstGain ?? amounts.length);
      expect(before.every((one) => compare(one, none) <= 0)).toBe(true);
      const drops = amounts.slice(1).map((one, index) => subtract(amounts[index] ?? "", one));
      const deepest = drops.reduce((a, b) => (compare(b, a) > 0 ? b : a), "0.00");
      expect(largestDrop?.amount ?? "0.00").toBe(deepest);
      for (const [index, stretch] of littleGain.entries())
        expect(stretch.from).toBeGreaterThan(littleGain[index - 1]?.to ?? -1);
    }),
  );
});
