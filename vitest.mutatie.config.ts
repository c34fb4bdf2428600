import { defineConfig } from "vitest/config";

/** The tests of the rules, for mutation testing: the random comparisons are short here (see `aantal`). */
export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    include: ["lib/recht/**/*.test.ts", "lib/invoer/situatie.test.ts"],
    // Tests of the second computation and of other numbers than these.
    exclude: ["lib/recht/tegenproef/tegenproef.test.ts"],
    env: { TZ: "Europe/Amsterdam", RONDES: "0.01" },
    testTimeout: 60_000,
  },
});
