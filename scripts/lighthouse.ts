// npm run lighthouse: the median of three runs per page, on a simulated mid-range phone.
// Lighthouse stands outside package.json: 12.8.2 brings more packages than the whole app, for one command.
import { execFile, execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { promisify } from "node:util";
import { brotliCompressSync } from "node:zlib";
import { sleutel } from "@/lib/invoer/sleutel";
import { antwoordenVan, gezin } from "../e2e/uitkomst";
import { withPolicy } from "./build/policy.mjs";
import { findChromium } from "./find-chromium.mjs";
import { createSiteServer, listenOnFreePort, siteHandler } from "./server.mjs";
import { basePath } from "./site.mjs";

const version = "12.8.2";
const home = ".cache/lighthouse";
const runs = 3;
/**
 * The one page that needs answers to show anything. It is measured, and not held to the limits: with answers and nothing
 * of the site on the phone it only opens where the browser keeps no offline copy.
 */
const outcome = "/uitkomst/";
const given = process.argv.slice(2);
const pages =
  given.length > 0 ? given : ["/", "/uitleg/vrijlating/", "/berekening/", "/samen/", outcome];
const limits = { performance: 95, accessibility: 100, lcp: 1800, cls: 0 };

const cli = `${home}/node_modules/lighthouse/cli/index.js`;
const installed = existsSync(`${home}/node_modules/lighthouse/package.json`)
  ? readFileSync(`${home}/node_modules/lighthouse/package.json`, "utf8")
  : "";
if (!installed.includes(`"version": "${version}"`)) {
  mkdirSync(home, { recursive: true });
  writeFileSync(`${home}/package.json`, '{ "private": true }\n');
  const install = ["install", "--ignore-scripts", "--save-exact", `lighthouse@${version}`];
  spawnSync("npm", install, { cwd: home, stdio: "inherit" });
}

/** The part of Lighthouse's report that is used here. */
interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number }>>;
  readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>;
}

/** One run of Lighthouse. */
async function measure(url: string): Promise<Record<string, number>> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      cli,
      url,
      "--quiet",
      "--output=json",
      "--chrome-flags=--headless=new --no-sandbox --disable-background-networking",
    ],
    {
      maxBuffer: 64e6,
      env: { ...process.env, CHROME_PATH: findChromium() ?? "" },
    },
  );
  const { categories, audits } = JSON.parse(stdout) as Report;
  const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
  const value = (name: string) => audits[name]?.numericValue ?? Number.NaN;
  return {
    performance: score("performance"),
    accessibility: score("accessibility"),
    "best practices": score("best-practices"),
    seo: score("seo"),
    fcp: Math.round(value("first-contentful-paint")),
    lcp: Math.round(value("largest-contentful-paint")),
    tbt: Math.round(value("total-blocking-time")),
    cls: Math.round(value("cumulative-layout-shift") * 1000) / 1000,
  };
}

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** The outcome as somebody sees it who reloads it: the answers of the slowest family are in the tab already. */
function outcomeWithAnswers(): Buffer {
  const answers = JSON.stringify({ antwoorden: antwoordenVan(gezin), concepten: {} });
  const seed = `sessionStorage.setItem(${JSON.stringify(sleutel)}, ${JSON.stringify(answers)})`;
  const html = readFileSync(`out${outcome}index.html`, "utf8")
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "")
    .replace("</head>", () => `<script>${seed}</script></head>`);
  return brotliCompressSync(withPolicy(html));
}

const handler = siteHandler("out");
const withAnswers = outcomeWithAnswers();
const server = createSiteServer(() => (request, response) => {
  if (request.url !== basePath + outcome) {
    handler(request, response);
    return;
  }
  response
    .writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Content-Encoding": "br" })
    .end(withAnswers);
});
const port = await listenOnFreePort(server);

let ok = true;
console.log(
  `Lighthouse ${version}, mobile, median of ${runs}; ${execFileSync(findChromium() ?? "chromium", ["--version"], { encoding: "utf8" }).trim()}\n`,
);
for (const page of pages) {
  const results: Record<string, number>[] = [];
  for (let run = 0; run < runs; run += 1) {
    results.push(await measure(`http://localhost:${port}${basePath}${page}`));
  }
  const names = Object.keys(results[0] ?? {});
  const row = Object.fromEntries(
    names.map((name) => [name, median(results.map((result) => result[name] ?? NaN))]),
  );
  console.log(`${page}  ${names.map((name) => `${name} ${String(row[name])}`).join(" · ")}`);
  const { performance = 0, accessibility = 0, lcp = Infinity, cls = Infinity } = row;
  if (page === outcome) continue;
  if (
    performance < limits.performance ||
    accessibility < limits.accessibility ||
    lcp > limits.lcp ||
    cls > limits.cls
  ) {
    ok = false;
  }
}
server.close();
server.closeAllConnections();
console.log(
  ok
    ? "\nWithin the limits."
    : `\nNot within the limits: performance ≥ ${limits.performance}, accessibility ${limits.accessibility}, LCP ≤ ${limits.lcp} ms, CLS ${limits.cls}.`,
);
process.exit(ok ? 0 : 1);
