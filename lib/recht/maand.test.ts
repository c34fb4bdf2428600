// The calendar: months and days as numbers, and which texts are a month or a day.
import { describe, expect, test } from "vitest";
import {
  dagenInMaand,
  dagnummer,
  dagVan,
  eersteDag,
  isDag,
  isMaand,
  laatsteDag,
  leeftijd,
  maandnummer,
  maandVan,
  maandVanDag,
  werkdagen,
} from "./maand";

test("elke dag valt in haar eigen maand, van 1900 tot en met 2150", () => {
  for (let maand = 1900 * 12; maand < 2151 * 12; maand++) {
    expect([maandVanDag(eersteDag(maand)), maandVanDag(laatsteDag(maand))]).toEqual([maand, maand]);
    expect(laatsteDag(maand) - eersteDag(maand) + 1).toBe(dagenInMaand(maand));
  }
});

test.each([
  // 1 January 1970 is day 0; 2000 was a leap year, 1900 and 2100 are not.
  ["1970-01-01", 0],
  ["1969-12-31", -1],
  ["1972-03-01", 365 + 365 + 60],
])("dag %s is nummer %i", (dag, nummer) => {
  expect(dagnummer(dag)).toBe(nummer);
  expect(dagVan(nummer)).toBe(dag);
});

test("schrikkeljaren", () => {
  const dagen = (maand: string) => dagenInMaand(maandnummer(maand));
  expect(["1900-02", "2000-02", "2024-02", "2026-02", "2100-02"].map(dagen)).toEqual([
    28, 29, 29, 28, 28,
  ]);
});

test("een maand en haar nummer", () => {
  expect(maandnummer("2026-01")).toBe(2026 * 12);
  expect(maandVan(2026 * 12 + 11)).toBe("2026-12");
});

describe("wat een dag of een maand is", () => {
  test.each([
    ["2026-02-28", true],
    ["2026-02-29", false],
    ["2028-02-29", true],
    ["2026-04-30", true],
    ["2026-04-31", false],
    ["2026-04-01", true],
    ["2026-04-00", false],
    ["2026-13-01", false],
    ["2026-00-01", false],
    ["2026-4-01", false],
    ["2026-04-1", false],
    ["2026-04-011", false],
    ["12026-04-01", false],
    ["1000-01-01", true],
    ["0999-12-31", false],
    ["morgen", false],
  ])("dag %s: %s", (dag, verwacht) => {
    expect(isDag(dag)).toBe(verwacht);
  });

  test.each([
    ["2026-01", true],
    ["2026-12", true],
    ["2026-13", false],
    ["2026-00", false],
    ["2026-1", false],
    ["2026-011", false],
    ["12026-01", false],
    ["1000-01", true],
    ["0999-12", false],
  ])("maand %s: %s", (maand, verwacht) => {
    expect(isMaand(maand)).toBe(verwacht);
  });
});

test.each([
  // Age on the first day of the month.
  ["2005-03-01", "2026-03", 21],
  ["2005-03-02", "2026-03", 20],
  ["2026-03-01", "2026-03", 0],
  ["2026-03-02", "2026-03", -1],
])("wie op %s is geboren, is in %s %i", (geboortedatum, maand, jaren) => {
  expect(leeftijd(geboortedatum, maandnummer(maand))).toBe(jaren);
});

test.each([
  // January 2026 begins on a Thursday and has 22 working days.
  ["2026-01-01", "2026-01-31", 22],
  ["2026-01-03", "2026-01-04", 0],
  ["2026-01-02", "2026-01-05", 2],
  ["2026-01-05", "2026-01-05", 1],
  ["2026-01-09", "2026-01-05", 0],
])("werkdagen van %s tot en met %s: %i", (van, tot, aantal) => {
  expect(werkdagen(dagnummer(van), dagnummer(tot))).toBe(aantal);
});
