// npm run beelden: e2e/beelden.ts is no test, and runs on demand only.
import { defineConfig, devices } from "@playwright/test";
import tests from "./playwright.config";

export default defineConfig({
  ...tests,
  outputDir: "test-results/beelden",
  reporter: "line",
  projects: [
    {
      name: "beelden",
      use: { ...devices["Pixel 7"], deviceScaleFactor: 1 },
      testMatch: /beelden\.ts$/,
    },
  ],
});
