// npm test: everything that must be right, in the order that finds a mistake soonest.
// The last line is "N passed, N failed": the tests of vitest, of the other engines and of Playwright together.
// A step that is not a test (types, lint, …) counts as one failure when it fails.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

const bin = (/** @type {string} */ command) =>
  spawnSync(command, { stdio: "inherit", shell: true }).status === 0;

const results = "test-results";
rmSync(results, { recursive: true, force: true });
mkdirSync(results);
process.env.NEXT_TELEMETRY_DISABLED = "1";

/** @type {[name: string, command: string][]} */
const steps = [
  ["format", "npm run --silent format:check"],
  ["lint", "npm run --silent lint"],
  ["boundaries", "npm run --silent boundaries"],
  ["unused", "npm run --silent unused"],
  ["unit", `vitest run --reporter=default --reporter=json --outputFile.json=${results}/unit.json`],
  ["build", "npm run --silent build"],
  ["budget", "npm run --silent budget"],
  ["engines", "npm run --silent engines"],
  ["e2e", "playwright test"],
];

let failed = 0;
let built = true;
/** @type {string[]} */
const table = [];

for (const [name, command] of steps) {
  if (["budget", "engines", "e2e"].includes(name) && !built) {
    table.push(`${name.padEnd(11)} skipped: there is no build`);
    continue;
  }
  console.log(`\n── ${name}: ${command}`);
  const start = performance.now();
  const ok = bin(command);
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  table.push(`${name.padEnd(11)} ${ok ? "ok    " : "FAILED"} ${seconds.padStart(4)} s`);
  if (name === "build") built = ok;
  if (!ok && !hasOwnCount(name)) failed += 1;
}

/**
 * True when the step's failures are counted from its report.
 * @param {string} name
 */
function hasOwnCount(name) {
  return countOf(name).failed > 0;
}

/**
 * The tests that passed and failed in a step, from its report.
 * @param {string} name
 */
function countOf(name) {
  const path = `${results}/${name}.json`;
  if (!existsSync(path)) return { passed: 0, failed: 0 };
  /** @type {unknown} */
  const json = JSON.parse(readFileSync(path, "utf8"));
  const report =
    /** @type {{ numPassedTests?: number, numFailedTests?: number, stats?: Record<string, number> }} */ (
      json
    );
  const { expected = 0, flaky = 0, unexpected = 0 } = report.stats ?? {};
  return {
    passed: (report.numPassedTests ?? 0) + expected + flaky,
    failed: (report.numFailedTests ?? 0) + unexpected,
  };
}

const unit = countOf("unit");
const engines = countOf("engines");
const e2e = countOf("e2e");
const passed = unit.passed + engines.passed + e2e.passed;
failed += unit.failed + engines.failed + e2e.failed;
// A suite that ran no test at all has not shown anything.
if (unit.passed + unit.failed === 0) failed += 1;
if (built && e2e.passed + e2e.failed === 0) failed += 1;

const total = `${passed} passed, ${failed} failed`;
writeFileSync(`${results}/total.txt`, `${total}\n`);
console.log(`\n${table.join("\n")}\n\n${total}`);
process.exit(failed === 0 ? 0 : 1);
