import { expect, test } from "vitest";
import { legeAntwoorden } from "./antwoorden-vorm";
import { waardeOp, zetOp } from "./pad";

const empty = legeAntwoorden("2026-11-22");

test("a value is set and read at its place, in lists as well", () => {
  const set = zetOp(empty, "scenarios.0.banen.0.bedrag", "14,99");
  expect(waardeOp(set, "scenarios.0.banen.0.bedrag")).toBe("14,99");
  expect(set.scenarios[0]?.banen[0]?.bedrag).toBe("14,99");
  expect(zetOp(set, "scenarios.0.banen.0.bedrag", "")).toEqual(empty);
});

test("what does not change stays the same object, so that only one field is drawn again", () => {
  const set = zetOp(empty, "vrijlating.gebruikt.partner.34a", "3");
  expect(set.vrijlating.gebruikt.partner["34a"]).toBe("3");
  expect(set.huishouden).toBe(empty.huishouden);
  expect(set.scenarios).toBe(empty.scenarios);
  expect(set.vrijlating.gebruikt.aanvrager).toBe(empty.vrijlating.gebruikt.aanvrager);
});

test("a place that is not there reads as nothing and changes nothing", () => {
  expect(waardeOp(empty, "scenarios.4.banen.0.bedrag")).toBeUndefined();
  expect(zetOp(empty, "scenarios.4.banen.0.bedrag", "1")).toEqual(empty);
});
