// Where is a Chromium that the browser tests can use?
import { existsSync } from "node:fs";

const usual = [
  // Without the parts of a browser that have a window: tests start and run faster.
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * The path of a Chromium on this machine: $CHROMIUM_PATH, or one of the usual places.
 * @returns {string | undefined} undefined when there is none; Playwright then looks for its own.
 */
export function findChromium() {
  const own = process.env.CHROMIUM_PATH;
  if (own) return own;
  return usual.find((path) => existsSync(path));
}
