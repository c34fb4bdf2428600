import { expect, test } from "vitest";
import { dateNotice } from "./date-notice";

test.each([
  ["1970-01-01", "klokAchter"],
  ["2026-10-31", "klokAchter"],
  ["2026-11-01", null],
  // January to December 2027 is a whole year.
  ["2027-01-31", null],
  ["2027-02-01", "tot"],
  ["2027-11-30", "tot"],
  ["2027-12-01", "laatsteMaand"],
  ["2027-12-31", "laatsteMaand"],
  ["2028-01-01", "verlopen"],
  ["2028-12-31", "verlopen"],
  ["2029-01-01", "klokVooruit"],
  ["2040-06-15", "klokVooruit"],
] as const)("on %s: %s", (today, notice) => {
  expect(dateNotice(today)).toBe(notice);
});
