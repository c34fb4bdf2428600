// The one way in which tests read the project's reference material beside the repository (../shared).
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * JSON of a file in ../shared, for example "cases/normen.json".
 * @throws when it is not there: a test that skips its reference has shown nothing
 */
export function leesGedeeld(pad: string): unknown {
  const bestand = join(process.cwd(), "..", "shared", pad);
  if (!existsSync(bestand))
    throw new Error(`../shared/${pad} is missing: put the shared folder beside the repository`);
  return JSON.parse(readFileSync(bestand, "utf8"));
}
