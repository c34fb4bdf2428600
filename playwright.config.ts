import { defineConfig, devices } from "@playwright/test";
import { findChromium } from "./scripts/find-chromium.mjs";
import { basePath } from "./scripts/site.mjs";

const port = Number(process.env.E2E_PORT ?? 3199);
const executablePath = findChromium();

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results/e2e",
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  // A shared machine with two cores may need longer than the usual 5 seconds for a page with the rules.
  expect: { timeout: 15_000 },
  workers: 2,
  retries: process.env.CI ? 2 : 0,
  reporter: [["list"], ["json", { outputFile: "test-results/e2e.json" }]],
  use: {
    baseURL: `http://localhost:${String(port)}`,
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    // The worker fetches the whole site at a first visit, and every test is one; tests of the worker allow it.
    serviceWorkers: "block",
    // A trace of every test costs a third of the time; a retry makes one of what fails.
    trace: "on-first-retry",
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        // Containers run as root, where Chromium's own sandbox does not start.
        "--no-sandbox",
        "--disable-gpu",
        // A page of a test lives for seconds: what the browser spends on optimising its scripts, a quarter of all time,
        // never pays back.
        "--js-flags=--no-opt,--no-maglev",
      ],
    },
  },
  projects: basePath
    ? [
        {
          // npm run subpad: a build of its own, and what is different there.
          name: "subpad",
          use: { ...devices["Pixel 7"] },
          testMatch: /(subpad|inbedden)\.spec\.ts$/,
        },
      ]
    : [
        {
          name: "phone",
          // One pixel per CSS pixel: nothing that a test looks at has more, and there is no graphics card to paint them.
          use: { ...devices["Pixel 7"], deviceScaleFactor: 1 },
          testIgnore: /subpad\.spec\.ts$/,
          grepInvert: /@desktop/,
        },
        {
          name: "desktop",
          use: { ...devices["Desktop Chrome"] },
          testIgnore: /subpad\.spec\.ts$/,
          // What is only there on a wide screen (@desktop), and what looks or works differently there (@both).
          grep: /@desktop|@both/,
        },
      ],
  webServer: {
    command: "node scripts/serve.mjs",
    env: { PORT: String(port) },
    url: `http://localhost:${String(port)}${basePath}/`,
    reuseExistingServer: false,
  },
});
