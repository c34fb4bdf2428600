// The engine against the second computation of the contract: the same amounts to the cent on random situations.
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseSituatie } from "@/lib/invoer/situatie";
import { bereken } from "../bereken";
import type { SituatieJson } from "./soorten";
import { tegenproef } from "./tegenproef";
import { verschillen } from "./verschil";
import {
  eenvoudigeSituatie,
  geweigerdeSituatie,
  situatieMetKlokken,
  situatieMetToeslagen,
  situatieMetVierWeken,
  willekeurigeSituatie,
} from "./willekeurig";

const SEED = 20_261_122;

/** Fails with the first paths that differ; fast-check then shrinks to the smallest situation and prints it. */
function zelfdeUitkomst(situatie: SituatieJson): void {
  const gelezen = parseSituatie(situatie);
  if (gelezen.soort === "fouten") throw new Error(`refused: ${JSON.stringify(gelezen.fouten)}`);
  const anders = verschillen(bereken(gelezen.zaak), tegenproef(situatie));
  if (anders.length > 0)
    throw new Error(`engine / second computation:\n${anders.slice(0, 8).join("\n")}`);
}

const soorten: readonly (readonly [string, number, fc.Arbitrary<SituatieJson>])[] = [
  ["alles tegelijk", 3000, willekeurigeSituatie()],
  ["één persoon met één baan", 3000, eenvoudigeSituatie()],
  ["vierwekenloon en weekloon", 1500, situatieMetVierWeken()],
  ["vrijlatingen die beginnen en aflopen", 1500, situatieMetKlokken()],
  ["toeslagen", 1000, situatieMetToeslagen()],
];

test("tienduizend situaties", () => {
  expect(soorten.reduce((totaal, [, aantal]) => totaal + aantal, 0)).toBeGreaterThanOrEqual(10_000);
});

test.each(soorten)("%s: %i situaties", { timeout: 600_000 }, (_naam, aantal, situaties) => {
  fc.assert(fc.property(situaties, zelfdeUitkomst), { seed: SEED, numRuns: aantal });
});

test("geweigerd door beide: 500 situaties", { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(geweigerdeSituatie(), (situatie) => {
      const gelezen = parseSituatie(situatie);
      const tweede = tegenproef(situatie);
      const paden = gelezen.soort === "fouten" ? gelezen.fouten.map(({ pad }) => pad) : [];
      // The second computation names every reason; the engine stops at a window that cannot be.
      expect(paden).not.toEqual([]);
      expect("fout" in tweede ? tweede.fout.map(({ pad }) => pad) : []).toEqual(
        expect.arrayContaining(paden),
      );
    }),
    { seed: SEED, numRuns: 500 },
  );
});

test("een verschil valt op", () => {
  const gelijk = { maanden: [{ bijstand: "1.00", redenen: [1] }] };
  expect(verschillen(gelijk, { maanden: [{ bijstand: "1.00", redenen: [] }] })).toEqual([]);
  expect(verschillen(gelijk, { maanden: [{ bijstand: "1.01" }] })).toEqual([
    "maanden.0.bijstand: 1.00 / 1.01",
  ]);
  expect(verschillen(gelijk, { maanden: [] })).toEqual(["maanden.0: [object Object] / undefined"]);
});
