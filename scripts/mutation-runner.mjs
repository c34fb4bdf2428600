// The test runner of `npm run mutatie`, a Stryker plugin. It runs the tests that vitest runs, with vitest's own `expect`,
// but without vitest: everything is one script, compiled once and evaluated anew for every mutant. So a mutant costs
// milliseconds, and never meets a value that another mutant left behind. The second computation is not mutated: it is loaded
// once, and computes each situation once.
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join, resolve } from "node:path";
import { Script } from "node:vm";
import { INSTRUMENTER_CONSTANTS } from "@stryker-mutator/api/core";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { DryRunStatus, TestStatus, toMutantRunResult } from "@stryker-mutator/api/test-runner";
import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from "@vitest/expect";
import { buildSync } from "esbuild";
import { require as requireTypeScript } from "tsx/cjs/api";

/**
 * @import { InstrumenterContext } from "@stryker-mutator/api/core"
 * @import { DryRunResult, MutantRunOptions, TestResult, TestRunner } from "@stryker-mutator/api/test-runner"
 * @typedef {(...values: unknown[]) => unknown} Body
 * @typedef {{ id: string, run: () => unknown }} Test
 */

const ROOT = resolve(import.meta.dirname, "..");
const SAMPLE = "steekproef.mutatie.ts";
/** Left out: what tries very many situations, starts a process, or reads files instead of computing. */
const LEFT_OUT = [
  "eigenschappen",
  "helling",
  "vergelijk",
  "tegenproef",
  "opdrachtregel",
  "documentatie",
];

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

/**
 * The tests of the rules, as paths from the root.
 * @param {string} root
 */
const testFiles = (root) =>
  readdirSync(join(root, "lib/recht"), { recursive: true, encoding: "utf8" })
    .map((file) => `lib/recht/${file}`)
    .concat("lib/invoer/situatie.test.ts")
    .filter((file) => /\.(test|mutatie)\.ts$/.test(file))
    .filter((file) => !LEFT_OUT.some((name) => file.endsWith(`/${name}.test.ts`)))
    // The random situations notice most.
    .sort((a, b) => Number(b.endsWith(SAMPLE)) - Number(a.endsWith(SAMPLE)) || a.localeCompare(b));

/**
 * One script with all tests and the (instrumented) rules; each of the `files` that it exports loads one test file.
 * @param {string} sandbox
 * @param {readonly string[]} files
 */
function compile(sandbox, files) {
  const contents = files
    .map((file) => `${JSON.stringify(file)}: () => require(${JSON.stringify(`./${file}`)}),`)
    .join("\n");
  const { outputFiles } = buildSync({
    stdin: { contents: `exports.files = {${contents}};`, resolveDir: sandbox },
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    packages: "external",
    external: ["./tegenproef/*", "../tegenproef/*"],
    tsconfig: join(sandbox, "tsconfig.json"),
  });
  const code = outputFiles[0]?.text ?? "";
  return new Script(`(function (require, exports) {${code}\n})`, {
    filename: "rules-and-tests.js",
  });
}

/** @type {(row: unknown, body: Body) => () => unknown} */
const withRow = (row, body) => () =>
  Array.isArray(row) ? Reflect.apply(body, undefined, row) : body(row);

/**
 * What the tests of one file import from vitest. They put themselves in `tests`; a test is known by its number in the file.
 * @param {string} file
 * @param {Test[]} tests
 */
function vitestFor(file, tests) {
  /** @type {(name: string, body: Body) => void} */
  const describe = (_name, body) => {
    body();
  };
  /** @type {(name: string, ...rest: unknown[]) => void} the rest: options, if any, and the test */
  const test = (name, ...rest) => {
    const run = /** @type {Body} */ (rest.at(-1));
    tests.push({ id: `${file} ${tests.length + 1}: ${name}`, run });
  };
  /** @type {(rows: readonly unknown[]) => (name: string, body: Body) => void} */
  const describeEach = (rows) => (name, body) => {
    for (const row of rows) describe(name, withRow(row, body));
  };
  /** @type {(rows: readonly unknown[]) => (name: string, ...rest: unknown[]) => void} */
  const testEach =
    (rows) =>
    (name, ...rest) => {
      for (const row of rows) test(name, withRow(row, /** @type {Body} */ (rest.at(-1))));
    };
  return {
    describe: Object.assign(describe, { each: describeEach }),
    test: Object.assign(test, { each: testEach }),
    expect: chai.expect,
  };
}

/**
 * Remembers every answer.
 * @template T
 * @param {(input: unknown) => T} compute
 */
function once(compute) {
  /** @type {Map<unknown, T>} */
  const known = new Map();
  return (/** @type {unknown} */ input) => {
    const key = JSON.stringify(input);
    const found = known.has(key) ? /** @type {T} */ (known.get(key)) : compute(input);
    known.set(key, found);
    return found;
  };
}

const packages = createRequire(join(ROOT, "package.json"));

/** A module that is the same for every mutant: a package, or of the second computation with its answers remembered. */
const shared = once((id) => {
  const path = String(id);
  if (!path.includes("/tegenproef/")) return /** @type {unknown} */ (packages(path));
  const file = join(ROOT, "lib/recht/tegenproef", `${basename(path)}.ts`);
  /** @type {unknown} */
  const loaded = requireTypeScript(file, import.meta.url);
  const names = /** @type {Record<string, Body | undefined>} */ (loaded);
  const { tegenproef, leesGedeeld } = names;
  return {
    ...names,
    ...(tegenproef && { tegenproef: once(tegenproef) }),
    ...(leesGedeeld && { leesGedeeld: once(leesGedeeld) }),
  };
});

/** Where the instrumented rules look which mutant is active, and write which ones they pass. */
function instrumented() {
  const globals = /** @type {Record<string, InstrumenterContext | undefined>} */ (
    /** @type {unknown} */ (globalThis)
  );
  return (globals[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});
}

/**
 * @param {Test} test
 * @returns {Promise<TestResult>}
 */
async function outcomeOf({ id, run }) {
  const start = performance.now();
  const done = () => ({ id, name: id, timeSpentMs: performance.now() - start });
  try {
    await run();
    return { ...done(), status: TestStatus.Success };
  } catch (error) {
    return { ...done(), status: TestStatus.Failed, failureMessage: String(error) };
  }
}

/** @implements {TestRunner} */
class RulesRunner {
  /** @type {[]} */
  static inject = [];
  #context = instrumented();
  /** @type {readonly string[]} */
  #files = [];
  /** @type {Script | undefined} */
  #script;

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    this.#files = testFiles(process.cwd());
    this.#script = compile(process.cwd(), this.#files);
    // ../shared lies beside the repository, not beside Stryker's copy of it.
    process.chdir(ROOT);
    return Promise.resolve();
  }

  /** The rules and the tests from the start: a function that gives the tests of a file. */
  #fresh() {
    /** @type {{ files?: Record<string, () => void> }} */
    const exports = {};
    /** @type {Test[]} */
    let tests = [];
    let current = "";
    /** @type {(id: string) => unknown} */
    const require = (id) => (id === "vitest" ? vitestFor(current, tests) : shared(id));
    /** @type {unknown} */
    const evaluate = this.#script?.runInThisContext();
    /** @type {Body} */ (evaluate)(require, exports);
    return (/** @type {string} */ file) => {
      current = file;
      tests = [];
      exports.files?.[file]?.();
      return tests;
    };
  }

  /**
   * Every test by itself, so that what an earlier one computed and kept does not hide which rules it reaches.
   * @returns {Promise<DryRunResult>}
   */
  async dryRun() {
    const context = this.#context;
    const coverage = (context.mutantCoverage = { static: {}, perTest: {} });
    /** @type {TestResult[]} */
    const tests = [];
    for (const file of this.#files) {
      const count = this.#fresh()(file).length;
      for (let place = 0; place < count; place++) {
        const test = this.#fresh()(file)[place];
        if (test === undefined) throw new Error(`${file} does not give the same tests twice`);
        context.currentTestId = test.id;
        tests.push(await outcomeOf(test));
        delete context.currentTestId;
      }
    }
    return { status: DryRunStatus.Complete, tests, mutantCoverage: coverage };
  }

  /** @param {MutantRunOptions} options */
  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    const context = this.#context;
    context.activeMutant = activeMutant.id;
    // Stryker allows a hundred times the passes of all tests together. A single test that passes the mutant ten times as
    // often as all tests together runs away.
    if (hitLimit === undefined) delete context.hitLimit;
    else context.hitLimit = Math.ceil(hitLimit / 10);
    const tests = await this.#untilOneFails(testFilter && new Set(testFilter));
    const runsAway = (context.hitCount ?? 0) > (context.hitLimit ?? Infinity);
    return toMutantRunResult(
      runsAway ? { status: DryRunStatus.Timeout } : { status: DryRunStatus.Complete, tests },
    );
  }

  /** @param {ReadonlySet<string> | undefined} wanted all tests when not given */
  async #untilOneFails(wanted) {
    /** @type {TestResult[]} */
    const results = [];
    const testsOf = this.#fresh();
    for (const file of this.#files) {
      if (wanted && ![...wanted].some((id) => id.startsWith(`${file} `))) continue;
      /** @type {Test[]} */
      let tests = [];
      // A mutant that fails while the tests are made is noticed too.
      const loading = await outcomeOf({ id: file, run: () => (tests = testsOf(file)) });
      if (loading.status === TestStatus.Failed) return [loading];
      for (const test of tests) {
        if (wanted && !wanted.has(test.id)) continue;
        this.#context.hitCount = 0;
        const outcome = await outcomeOf(test);
        results.push(outcome);
        if (outcome.status === TestStatus.Failed) {
          // What noticed this one will likely notice the next: that is on the same line, or the one below.
          this.#files = [file, ...this.#files.filter((other) => other !== file)];
          return results;
        }
      }
    }
    return results;
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "rules", RulesRunner)];
