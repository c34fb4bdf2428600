// The acceptance cases of the project (../shared/cases): the tests read their own copies, so that a clone alone is green.
import { readFileSync } from "node:fs";
import { join } from "node:path";

const map = join(import.meta.dirname, "gevallen");

/** JSON of a file with cases, for example "normen.json". */
export function leesGevallen(naam: string): unknown {
  return JSON.parse(readFileSync(join(map, naam), "utf8"));
}
