import { describe, expect, test } from "vitest";
import { parseSituatie } from "@/lib/contract/situatie";
import { bereken, type Zaak } from "@/lib/recht";
import { answerOf, averageOver, monthsInFull, monthsWithWork, stillOwed } from "./answer";
import { describeCurve, searchHours } from "./hours";
import { subtract } from "@/lib/notation/money";

// Sums by hand in tests/scenarios/gewone-maand.test.ts: 1348.49 without work; 16 hours at 14.99 bring 1584.46 in 2026
// (235.97 more) and 1502.34 in 2027 (153.85 more); 24 hours 1546.23 in 2027 (197.74 more).
const december = { from: "2026-12", to: "2026-12", difference: "236.00" };

const job = (van: string, tot: string | null, uren = "16", rest: object = {}) => ({
  wie: "aanvrager",
  van,
  tot,
  loon: { soort: "uurloon", bedrag: "14.99", urenPerWeek: uren },
  ...rest,
});

function household(...werk: object[]): Zaak {
  const read = parseSituatie({
    versie: 1,
    start: "2026-12",
    huishouden: { aanvrager: { geboortedatum: "1985-06-15" } },
    werk,
  });
  if (read.soort !== "zaak") throw new Error(JSON.stringify(read.fouten));
  return read.zaak;
}

const answer = (...werk: object[]) => {
  const zaak = household(...werk);
  return answerOf(zaak, bereken(zaak));
};

describe("16 hours from December 2026", () => {
  test("without an end: every month, and the one that differs", () => {
    expect(answer(job("2026-12-01", null))).toEqual({
      kind: "werk",
      difference: "153.85",
      about: [],
      others: [december],
      begins: null,
      after: null,
    });
  });

  test("ending in May: the months with work, and what comes after", () => {
    expect(answer(job("2026-12-01", "2027-05-31"))).toEqual({
      kind: "werk",
      difference: "153.85",
      about: [{ from: "2026-12", to: "2027-05" }],
      others: [december],
      begins: null,
      after: { from: "2027-06", amount: "1348.49" },
    });
  });

  test("ending in February: the first of months that occur as often", () => {
    expect(answer(job("2026-12-01", "2027-02-28"))).toMatchObject({
      difference: "235.97",
      about: [{ from: "2026-12", to: "2027-02" }],
      others: [{ from: "2027-01", to: "2027-02", difference: "154.00" }],
      after: { from: "2027-03" },
    });
  });

  test("per four weeks with an end: June still has a wage, so it is July that has none", () => {
    const rest = { betaling: { ritme: "vierWeken", eersteBetaaldag: "2026-12-28" } };
    expect(answer(job("2026-12-01", "2027-05-31", "16", rest))).toMatchObject({
      // 946.74 + 476.70 − 1348.49, and in December 944.98 + 560.73 − 1348.49
      difference: "74.95",
      about: [{ from: "2026-12", to: "2027-05" }],
      others: [{ ...december, difference: "157.00" }],
      after: { from: "2027-07" },
    });
  });
});

test("a job that starts in August says so", () => {
  expect(answer(job("2027-08-01", null))).toEqual({
    kind: "werk",
    difference: "153.85",
    about: [{ from: "2027-08", to: "2027-11" }],
    others: [],
    begins: "2027-08",
    after: null,
  });
});

test("two jobs, one after the other, and with a month between them", () => {
  expect(answer(job("2026-12-01", "2027-01-31"), job("2027-02-01", null, "24"))).toMatchObject({
    difference: "197.74",
    about: [],
    others: [december, { from: "2027-01", to: "2027-01", difference: "154.00" }],
  });
  expect(answer(job("2027-02-01", "2027-03-31"), job("2027-05-01", "2027-06-30"))).toMatchObject({
    difference: "153.85",
    about: [
      { from: "2027-02", to: "2027-03" },
      { from: "2027-05", to: "2027-06" },
    ],
  });
});

test("a job outside the months shown is never the same as now", () => {
  expect(answer(job("2027-12-01", null))).toEqual({
    kind: "buiten",
    shown: { from: "2026-12", to: "2027-11" },
  });
  expect(answer()).toEqual({ kind: "geenWerk", without: "1348.49" });
});

test.each([
  ["without an end", job("2026-12-01", null), 12],
  ["ending in May", job("2026-12-01", "2027-05-31"), 6],
  ["starting in August", job("2027-08-01", null), 4],
])("the curve is about the months of the answer: %s", (_, werk, count) => {
  const zaak = household(werk);
  const months = monthsWithWork(bereken(zaak));
  expect(months).toHaveLength(count);
  const { points } = describeCurve([...searchHours(bereken, zaak, 0, null)]);
  const [none, at16] = [points[0], points[16]];
  if (!none || !at16) throw new Error("no points");
  expect(averageOver(bereken(zaak), months)).toBe(at16.amount);
  // Without work nothing is a one-off but the holiday pay of May or June, which both have.
  expect(Number(subtract(at16.amount, none.amount))).toBeGreaterThan(100);
});

test("money of months in full that has to be paid back is not kept", () => {
  const zaak = household(job("2026-12-01", null));
  const full = bereken({ ...zaak, gemeente: { ...zaak.gemeente, eersteMaandenVolledig: 2 } });
  const months = monthsWithWork(bereken(zaak));
  expect(Number(stillOwed(full))).toBeGreaterThan(0);
  expect(averageOver(full, months)).toBe(averageOver(bereken(zaak), months));
});

test("months paid in full are counted, and only these", () => {
  const zaak = household(job("2026-12-01", null));
  const months = (eersteMaandenVolledig: number) =>
    monthsInFull(bereken({ ...zaak, gemeente: { ...zaak.gemeente, eersteMaandenVolledig } }));
  expect([0, 1, 3].map(months)).toEqual([0, 1, 3]);
});
