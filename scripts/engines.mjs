// npm run engines: a smoke test in other engines than that of Playwright, on the packages of Debian. What is not installed is
// left out with a line that says so. With --tabel it writes what was seen into docs/browsers.md.
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listFiles, outDir } from "./build/output.mjs";
import { writeServiceWorker } from "./build/service-worker.mjs";
import { findEngines } from "./engines/drivers.mjs";
import { checks, journey } from "./engines/journey.mjs";
import { createSiteServer, listenOnFreePort, siteHandler } from "./server.mjs";

/** The day on which the tests live; the amounts of that day are known. */
const today = "2026-11-22T10:00:00+01:00";

/** A script that sets the clock of a page. It belongs to the site, so the policy of the page lets it through. */
const clock = `(() => {
  const Real = Date, shift = Real.parse("${today}") - Real.now();
  const now = () => Real.now() + shift;
  window.Date = class extends Real {
    constructor(...parts) { if (parts.length) super(...parts); else super(now()); }
    static now() { return now(); }
  };
})();`;

/** A copy of the build in which it is the day of the tests. */
function copyWithClock() {
  const dir = mkdtempSync(join(tmpdir(), "whk-engines-"));
  cpSync(outDir, dir, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
  writeFileSync(`${dir}/klok.js`, clock);
  for (const file of listFiles(dir).filter((name) => name.endsWith(".html"))) {
    const html = readFileSync(`${dir}/${file}`, "utf8");
    // Right after the policy.
    const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/.exec(html)?.[0] ?? "";
    writeFileSync(
      `${dir}/${file}`,
      html.replace(policy, () => `${policy}<script src="/klok.js"></script>`),
    );
  }
  writeServiceWorker(dir);
  return dir;
}

/** @param {string} dir */
async function startSite(dir) {
  const handler = siteHandler(dir);
  const server = createSiteServer(() => handler);
  const port = await listenOnFreePort(server);
  return {
    origin: `http://localhost:${port}`,
    stop: async () => {
      if (!server.listening) return;
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** @typedef {import("./engines/journey.mjs").Findings} Findings */

const started = performance.now();
const engines = findEngines();
for (const { name, packages } of engines.filter(({ installed }) => !installed))
  console.log(
    `${name} is not on this machine and is left out (apt-get install ${packages.join(" ")})`,
  );

const dir = copyWithClock();
const results = await Promise.all(
  engines
    .filter(({ installed }) => installed)
    .map(async ({ name, start }) => {
      const site = await startSite(dir);
      /** @type {import("./engines/drivers.mjs").Session | undefined} */
      let session;
      try {
        session = await start();
        const found = await journey(session, site.origin, site.stop);
        return { name, version: session.version, found };
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        /** @type {Findings} */
        const found = { start: { result: "fails", why } };
        return { name, version: session?.version ?? "", found };
      } finally {
        await session?.quit();
        await site.stop();
      }
    }),
);
rmSync(dir, { recursive: true, force: true });

let expected = 0;
let unexpected = 0;
for (const { name, version, found } of results)
  for (const [check, finding] of Object.entries(found)) {
    if (finding.result === "works") expected += 1;
    if (finding.result === "fails") unexpected += 1;
    const why = finding.result === "fails" ? `: ${finding.why}` : "";
    console.log(`${name} ${version}: ${check} ${finding.result}${why}`);
  }
mkdirSync("test-results", { recursive: true });
writeFileSync("test-results/engines.json", JSON.stringify({ stats: { expected, unexpected } }));
console.log(`${((performance.now() - started) / 1000).toFixed(0)} s`);

if (process.argv.includes("--tabel")) {
  const path = "docs/browsers.md";
  const names = /** @type {(keyof typeof checks)[]} */ (Object.keys(checks));
  const words = { works: "ja", fails: "nee", "not measured": "niet gemeten" };
  const rows = [
    ["motor", "versie", ...names.map((name) => checks[name])],
    ["---", "---", ...names.map(() => "---")],
    ...results.map(({ name, version, found }) => [
      name,
      version,
      ...names.map((check) => words[found[check]?.result ?? "fails"]),
    ]),
  ].map((row) => `| ${row.join(" | ")} |`);
  const [before = "", after = ""] = readFileSync(path, "utf8").split(
    /<!-- tabel -->[\s\S]*<!-- einde -->/,
  );
  writeFileSync(path, `${before}<!-- tabel -->\n\n${rows.join("\n")}\n\n<!-- einde -->${after}`);
}
process.exit(unexpected === 0 ? 0 : 1);
