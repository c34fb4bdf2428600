// For mutation testing only: a fixed sample of what tegenproef/vergelijk.test.ts tries by the thousands.
import { expect, test } from "vitest";
import { uitkomstVan } from "./geval";
import { steekproef } from "@/tests/tegenproef/steekproef";
import { tegenproef } from "@/tests/tegenproef/tegenproef";
import { verschillen } from "@/tests/tegenproef/verschil";

test.each(steekproef)("situatie %#", (situatie) => {
  expect(verschillen(uitkomstVan(situatie), tegenproef(situatie))).toEqual([]);
});
