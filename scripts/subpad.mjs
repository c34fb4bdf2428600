// npm run subpad: the site as a municipality may build it, under a sub-path and with another theme, tried in a browser.
// A second build takes as long as the first, so this is not in npm test; docs/beheer.md says when to run it.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { outDir } from "./build/output.mjs";

const aside = "test-results/out-before-subpad";
const env = {
  ...process.env,
  BASE_PATH: "/sub/pad",
  THEMA: "heide",
  SITE_URL: "https://www.voorbeeldstad.example",
  SECURITY_CONTACT: "mailto:veilig@voorbeeldstad.example",
};

/**
 * Runs a command with these settings.
 * @param {string} command
 * @returns {boolean} whether it went well
 */
const run = (command) => spawnSync(command, { stdio: "inherit", shell: true, env }).status === 0;

mkdirSync("test-results", { recursive: true });
rmSync(aside, { recursive: true, force: true });
if (existsSync(outDir)) renameSync(outDir, aside);
let ok = false;
try {
  ok = run("npm run --silent build") && run("playwright test");
} finally {
  rmSync(outDir, { recursive: true, force: true });
  if (existsSync(aside)) renameSync(aside, outDir);
}
process.exit(ok ? 0 : 1);
