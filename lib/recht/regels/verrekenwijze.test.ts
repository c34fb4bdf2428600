// Contract, `gemeente.verrekenen` and `gemeente.uitbetalen`: a month later is the wage of the month before; the next month is a
// payment of the month before.
import { expect, test } from "vitest";
import { uitkeringsmaanden } from "./verrekenwijze";

test.each([
  ["opDeMaand", "2026-12", "2026-12"],
  ["maandLater", "2026-11", "2026-12"],
  ["volgendeMaand", "2026-12", "2027-01"],
] as const)("%s: bij de uitkering over december", (wijze, inkomstenVan, betaaldIn) => {
  expect(uitkeringsmaanden(wijze, "2026-12")).toEqual({ inkomstenVan, betaaldIn });
});
