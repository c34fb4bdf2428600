// The copies of the project's acceptance cases say when they differ from ../shared/cases, where that is there.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { leesGevallen } from "./lees-gevallen";

const gedeeld = join(process.cwd(), "..", "shared", "cases");
const eigen = readdirSync(join(import.meta.dirname, "gevallen"));

test("there are cases", () => {
  expect(eigen).toContain("huishoudens.json");
});

test.skipIf(!existsSync(gedeeld))("the copies are the cases of ../shared", () => {
  const bestanden = readdirSync(gedeeld).filter((naam) => naam.endsWith(".json"));
  expect(eigen.toSorted()).toEqual(bestanden.toSorted());
  for (const naam of bestanden)
    expect(leesGevallen(naam), naam).toEqual(
      JSON.parse(readFileSync(join(gedeeld, naam), "utf8")) as unknown,
    );
});
