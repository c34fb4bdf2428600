// Makes a fresh clone ready: packages, a build, a browser. Node built-ins only: it runs before npm ci.
//   node scripts/setup.mjs [build] [browser] [engines]
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { sources } from "./build/release.mjs";
import { findEngines } from "./engines/drivers.mjs";
import { findChromium } from "./find-chromium.mjs";

const wanted = process.argv.slice(2);

/**
 * Runs a command with its output on the screen; stops everything when it fails.
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  console.log(`> ${command} ${args.join(" ")}`);
  const { status, error } = spawnSync(command, args, {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (error) console.error(error.message);
  if (status !== 0) process.exit(status ?? 1);
}

/**
 * When was this file last changed? A missing file is infinitely old.
 * @param {string} path
 */
function changedAt(path) {
  return existsSync(path) ? statSync(path).mtimeMs : -Infinity;
}

/**
 * The time of the newest file below these paths.
 * @param {string[]} paths
 * @returns {number}
 */
function newest(paths) {
  return Math.max(
    -Infinity,
    ...paths.map((path) => {
      if (!existsSync(path)) return -Infinity;
      if (!statSync(path).isDirectory()) return changedAt(path);
      // The folder's own time also tells of a file that was taken away.
      return Math.max(changedAt(path), newest(readdirSync(path).map((name) => `${path}/${name}`)));
    }),
  );
}

if (changedAt("package-lock.json") > changedAt("node_modules/.package-lock.json")) {
  run("npm", ["ci"]);
}

if (wanted.includes("build")) {
  if (newest(sources) > changedAt("out/index.html")) run("npm", ["run", "build"]);
}

if (wanted.includes("browser") && !findChromium()) {
  const isRoot = process.getuid?.() === 0;
  if (isRoot && spawnSync("apt-get", ["--version"]).status === 0) {
    run("apt-get", ["update", "-qq"]);
    run("apt-get", ["install", "-y", "--no-install-recommends", "chromium-headless-shell"]);
  } else {
    run("npx", ["playwright", "install", "chromium"]);
  }
}

if (wanted.includes("engines")) {
  const packages = findEngines().flatMap((engine) => (engine.installed ? [] : engine.packages));
  // Where this cannot be done, npm run engines says what it leaves out.
  if (packages.length > 0 && process.getuid?.() === 0) {
    const install = ["install", "-y", "-qq", "--no-install-recommends", ...packages];
    const quiet = { stdio: /** @type {const} */ ("ignore") };
    if (spawnSync("apt-get", install, quiet).status !== 0) {
      spawnSync("apt-get", ["update", "-qq"], quiet);
      spawnSync("apt-get", install, quiet);
    }
  }
}
