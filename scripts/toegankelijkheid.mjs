// npm run toegankelijkheid, after npm test: the report on EN 301 549 from the results of that run.
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { fromPlaywright, fromVitest, report } from "./accessibility/report.mjs";
import { releaseName } from "./build/release.mjs";

const [e2e, unit] = ["test-results/e2e.json", "test-results/unit.json"];
const file = "test-results/en-301-549.md";
if (![e2e, unit].every((path) => existsSync(path))) {
  console.error(`${e2e} en ${unit} ontbreken. Draai eerst: npm test`);
  process.exit(1);
}
const read = (/** @type {string} */ path) =>
  /** @type {unknown} */ (JSON.parse(readFileSync(path, "utf8")));
const results = [
  ...fromPlaywright(/** @type {import("./accessibility/report.mjs").Suite} */ (read(e2e))),
  ...fromVitest(/** @type {Parameters<typeof fromVitest>[0]} */ (read(unit))),
];
const { version } = /** @type {{ version: string }} */ (read("node_modules/axe-core/package.json"));
const day = statSync(e2e).mtime.toISOString().slice(0, 10);
writeFileSync(file, report(results, { release: releaseName(), day, axe: version }));
console.log(`${file}: ${results.length} tests`);
