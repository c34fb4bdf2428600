/** The days as Rijksoverheid lists them for 2026 and 2027. */
import { expect, test } from "vitest";
import { isFeestdag } from "./feestdagen";

test.each([
  ["Good Friday", "2026-04-03", "2027-03-26"],
  ["Easter Monday", "2026-04-06", "2027-03-29"],
  ["King's Day", "2026-04-27", "2027-04-27"],
  ["Liberation Day", "2026-05-05", "2027-05-05"],
  ["Ascension Day", "2026-05-14", "2027-05-06"],
  ["Whit Monday", "2026-05-25", "2027-05-17"],
  ["Christmas", "2026-12-25", "2027-12-26"],
  ["New Year", "2026-01-01", "2027-01-01"],
])("%s", (_, in2026, in2027) => {
  expect(isFeestdag(in2026)).toBe(true);
  expect(isFeestdag(in2027)).toBe(true);
});

test("a year has nine, and every other day is ordinary", () => {
  const year = Array.from({ length: 365 }, (_, day) =>
    new Date(Date.UTC(2027, 0, 1 + day)).toISOString().slice(0, 10),
  );
  expect(year.filter(isFeestdag)).toHaveLength(9);
});
