// The tests that `npm run mutatie` runs for every change: not those that try very many situations, start a process, or read
// files instead of computing; a fixed sample of random situations instead.
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const leftOut = [
  ...["eigenschappen", "helling", "vergelijk", "tegenproef", "opdrachtregel"],
  ...["documentatie", "gevallen", "nieuwe-rijen", "tegenproef/reikwijdte"],
];

/** A change is tried until a test fails: the sample, which takes longest, only has what no other test notices. */
class SampleLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isSample = ({ moduleId }: TestSpecification) => moduleId.endsWith(".mutatie.ts");
    const sorted = await super.sort(files);
    return [...sorted.filter((file) => !isSample(file)), ...sorted.filter(isSample)];
  }
}

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    setupFiles: "tests/rijen/bewaard.ts",
    include: [
      "{lib/recht,tests}/**/*.{test,mutatie}.ts",
      "lib/contract/situatie.test.ts",
      "lib/uitkomst/specificatie.test.ts",
    ],
    exclude: leftOut.map((name) => `**/${name}.test.ts`),
    env: { TZ: "Europe/Amsterdam" },
    // One fresh worker per change, in which the rules are loaded once and not once per file.
    isolate: false,
    sequence: { sequencer: SampleLast },
    // For a test that hangs; Stryker has its own limit.
    testTimeout: 60_000,
  },
});
