// For mutation testing only: a fixed sample of what tegenproef/vergelijk.test.ts tries by the thousands.
import { expect, test } from "vitest";
import { uitkomstVan } from "./geval";
import { steekproef } from "../tegenproef/steekproef";
import { tegenproef } from "../tegenproef/tegenproef";
import { verschillen } from "../tegenproef/verschil";

test.each(steekproef)("situatie %#", (situatie) => {
  expect(verschillen(uitkomstVan(situatie), tegenproef(situatie))).toEqual([]);
});
