import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    include: ["{lib,components,app,scripts}/**/*.test.{ts,tsx,mjs}"],
    // A person's clock may stand anywhere; tests that need a zone name it themselves.
    env: { TZ: "Europe/Amsterdam" },
    // No test changes what another one reads, so the rules and zod are loaded once and not once per file.
    isolate: false,
    pool: "threads",
    // For a test that hangs; a slow machine is not a failure.
    testTimeout: 60_000,
  },
});
