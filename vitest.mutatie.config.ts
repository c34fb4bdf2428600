// The tests that `npm run mutatie` runs for every change: not those that try very many situations, start a process, or read
// files instead of computing; a fixed sample of random situations instead.
import { defineConfig } from "vitest/config";

const leftOut = ["eigenschappen", "helling", "vergelijk", "tegenproef", "opdrachtregel"];

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    setupFiles: "tests/rijen/bewaard.ts",
    include: ["{lib/recht,tests}/**/*.{test,mutatie}.ts", "lib/contract/situatie.test.ts"],
    exclude: [...leftOut, "documentatie", "gevallen"].map((name) => `**/${name}.test.ts`),
    env: { TZ: "Europe/Amsterdam" },
  },
});
