import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The comparison of random situations takes longest: it starts first, beside them. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLongest = ({ moduleId }: TestSpecification) => moduleId.endsWith("vergelijk.test.ts");
    const sorted = await super.sort(files);
    return [...sorted.filter(isLongest), ...sorted.filter((file) => !isLongest(file))];
  }
}

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    setupFiles: "tests/rijen/bewaard.ts",
    include: ["{lib,components,app,scripts,tests}/**/*.test.{ts,tsx,mjs}"],
    // A person's clock may stand anywhere; tests that need a zone name it themselves.
    env: { TZ: "Europe/Amsterdam" },
    // No test changes what another one reads, so the rules and zod are loaded once and not once per file.
    isolate: false,
    pool: "threads",
    // By default one core is left alone, which on two cores means one file at a time.
    maxWorkers: "100%",
    sequence: { sequencer: LongestFirst },
    // For a test that hangs; a slow machine is not a failure.
    testTimeout: 60_000,
  },
});
