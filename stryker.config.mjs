// `npm run mutatie`: changes the rules in small ways and sees whether a test notices. Not part of `npm test`: it takes
// long. A few files at a time: `npm run mutatie -- --mutate lib/recht/regels/norm.ts`.
const config = {
  testRunner: "vitest",
  vitest: { configFile: "vitest.mutatie.config.ts", related: false },
  plugins: ["@stryker-mutator/vitest-runner"],
  mutate: [
    "lib/recht/**/*.ts",
    "!lib/recht/**/*.test.ts",
    // The second computation and the cases are tests themselves.
    "!lib/recht/tegenproef/**",
    "!lib/recht/scenarios/**",
    "!lib/recht/regels/testhuishouden.ts",
    // Rows of law: dekking.test.ts and the published cases hold them, not the logic.
    "!lib/recht/parameters/**",
  ],
  // The shared cases lie beside the repository, so a copy elsewhere does not find them.
  inPlace: true,
  disableTypeChecks: false,
  coverageAnalysis: "perTest",
  // TypeScript refuses these: a name of a step or a reason, an object without its fields, a function without a result.
  mutator: { excludedMutations: ["StringLiteral", "ObjectLiteral", "ArrowFunction"] },
  // A constant that is made once when the module loads cannot be switched per test.
  ignoreStatic: true,
  concurrency: 1,
  timeoutMS: 60_000,
  reporters: ["progress-append-only", "clear-text", "json"],
  jsonReporter: { fileName: "test-results/mutatie.json" },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
};

export default config;
