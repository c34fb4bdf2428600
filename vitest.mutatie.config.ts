import { defineConfig } from "vitest/config";

/** The tests of the rules, for mutation testing: the cases worked out by hand, without the random comparisons. */
export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    include: ["lib/recht/**/*.test.ts", "lib/invoer/situatie.test.ts"],
    // Of the second computation itself, and what tries too many situations to do so for every mutant.
    exclude: [
      "lib/recht/tegenproef/*.test.ts",
      "lib/recht/eigenschappen.test.ts",
      "lib/recht/helling.test.ts",
      "lib/recht/documentatie.test.ts",
    ],
    env: { TZ: "Europe/Amsterdam" },
    testTimeout: 60_000,
  },
});
