// A hundred random situations with what the second computation makes of them.
import * as fc from "fast-check";
import type { SituatieJson } from "./soorten";
import {
  eenvoudigeSituatie,
  situatieMetKlokken,
  situatieMetToeslagen,
  situatieMetVierWeken,
  willekeurigeSituatie,
} from "./willekeurig";

const soorten = [
  willekeurigeSituatie(),
  eenvoudigeSituatie(),
  situatieMetVierWeken(),
  situatieMetKlokken(),
  situatieMetToeslagen(),
];

/** Always the same ones, twenty of each kind. */
export const steekproef: readonly SituatieJson[] = soorten.flatMap((soort) =>
  fc.sample(soort, { seed: 20_261_122, numRuns: 20 }),
);
