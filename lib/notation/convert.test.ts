import fc from "fast-check";
import { expect, test } from "vitest";
import { brutoPerMaand, brutoPerUur } from "./convert";

test.each([
  // Rulebook loon-en-toeslagen.md 1.4: 36 hours at 14.99 is 2338.44 a month, 40 hours 2598.27; contract: 20 hours 1299.13
  ["uurloon", "14.99", "36", "2338.44"],
  ["uurloon", "14.99", "40", "2598.27"],
  ["uurloon", "14.99", "20", "1299.13"],
  ["uurloon", "14.99", "12.5", "811.96"],
  // 1.300 in four weeks × 13 / 12 is 1.408,33 a month
  ["brutoPerVierWeken", "1300.00", "16", "1408.33"],
  ["brutoPerWeek", "300.00", "16", "1300.00"],
  ["brutoPerMaand", "1300.00", "16", "1300.00"],
] as const)("%s of %s with %s hours is %s a month", (soort, bedrag, uren, maand) => {
  expect(brutoPerMaand(soort, bedrag, uren)).toBe(maand);
});

test("a net wage is not turned into a gross one", () => {
  expect(brutoPerMaand("nettoPerMaand", "1000.00", "16")).toBeNull();
  expect(brutoPerUur("nettoPerMaand", "1000.00", "16")).toBeNull();
  expect(brutoPerUur("brutoPerMaand", "1000.00", "0")).toBeNull();
});

test("an hourly wage comes back from the month within a cent", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 700, max: 9_999 }),
      fc.integer({ min: 400, max: 6_000 }),
      (cents, hundredths) => {
        const uren = String(hundredths / 100);
        const bedrag = `${String(Math.floor(cents / 100))}.${String(cents % 100).padStart(2, "0")}`;
        const maand = brutoPerMaand("uurloon", bedrag, uren) ?? "";
        const terug = Number((brutoPerUur("brutoPerMaand", maand, uren) ?? "").replace(".", ""));
        expect(Math.abs(terug - cents)).toBeLessThanOrEqual(1);
      },
    ),
  );
});
