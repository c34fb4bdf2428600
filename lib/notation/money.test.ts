import fc from "fast-check";
import { expect, test } from "vitest";
import {
  compare,
  euro,
  euroRounded,
  euroWithCents,
  plainNumber,
  scale,
  signOf,
  subtract,
  sum,
} from "./money";

const amount = fc
  .integer({ min: -10_000_000, max: 10_000_000 })
  .map((cents) => (cents / 100).toFixed(2));

test("amounts are written the Dutch way", () => {
  expect(euro("1300.00")).toBe("€\u00a01.300");
  expect(euro("12.50")).toBe("€\u00a012,50");
  expect(euro("-61.20")).toBe("−€\u00a061,20");
  expect(euroWithCents("1300.00")).toBe("€\u00a01.300,00");
  expect(euroWithCents("0.00")).toBe("€\u00a00,00");
  expect(plainNumber("25.00")).toBe("25");
  expect(plainNumber("4.80")).toBe("4,8");
  expect(plainNumber("10")).toBe("10");
});

test.each([
  ["97.49", "€\u00a097"],
  ["97.50", "€\u00a098"],
  ["-97.49", "−€\u00a097"],
  ["-97.50", "−€\u00a098"],
  ["0.49", "€\u00a00"],
  ["-0.49", "€\u00a00"],
  ["999.50", "€\u00a01.000"],
])("%s is rounded half up to %s", (exact, rounded) => {
  expect(euroRounded(exact)).toBe(rounded);
});

test("sums are exact where floats are not", () => {
  expect(sum(["0.10", "0.20"])).toBe("0.30");
  expect(sum([])).toBe("0.00");
  expect(subtract("1.00", "1401.50")).toBe("-1400.50");
  expect(scale("1300.00", 17n, 16n)).toBe("1381.25");
  expect(scale("0.05", 1n, 2n)).toBe("0.03");
  expect(compare("9.00", "10.00")).toBe(-1);
});

test("adding and taking off again gives the same amount, and the order does not matter", () => {
  fc.assert(
    fc.property(amount, amount, (a, b) => {
      expect(subtract(sum([a, b]), b)).toBe(sum([a]));
      expect(sum([a, b])).toBe(sum([b, a]));
      expect(compare(a, b)).toBe(signOf(subtract(a, b)));
    }),
  );
});

test("what is not an amount is refused", () => {
  expect(() => sum(["1,50"])).toThrow("Not an amount");
});
