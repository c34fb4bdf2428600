// `npm run mutatie`: changes the rules in small ways and sees whether a test notices. Not part of `npm test`.
// One file: `npm run mutatie -- --mutate lib/recht/regels/norm.ts`.
const config = {
  testRunner: "vitest",
  vitest: { configFile: "vitest.mutatie.config.ts", related: false },
  mutate: [
    "lib/recht/**/*.ts",
    "!lib/recht/**/*.{test,mutatie}.ts",
    "!lib/recht/regels/testhuishouden.ts",
    // Rows of law: dekking.test.ts and the published cases hold them, not the logic.
    "!lib/recht/parameters/**",
  ],
  ignorePatterns: [
    "/*",
    "!/lib",
    "!/tests",
    "!/messages",
    "!/tsconfig.json",
    "!/package.json",
    "!/*.config.ts",
  ],
  disableTypeChecks: false,
  coverageAnalysis: "perTest",
  // TypeScript refuses these: a name of a step or a reason, an object without its fields, a function without a result.
  mutator: { excludedMutations: ["StringLiteral", "ObjectLiteral", "ArrowFunction"] },
  concurrency: 1,
  timeoutMS: 15_000,
  timeoutFactor: 2,
  reporters: ["progress-append-only", "clear-text", "json"],
  jsonReporter: { fileName: "test-results/mutatie.json" },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
};

export default config;
