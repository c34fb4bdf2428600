// npm run budget: what a phone downloads to show each page, in brotli kilobytes (1 KB = 1000 bytes), and whether
// that is within the budget. Reads out/; run it after npm run build.
import { existsSync, readFileSync, statSync } from "node:fs";
import { addressOf, attributes, listFiles, outDir } from "./build/output.mjs";

/** In KB. */
const budgets = { content: 125, journey: 155, outcome: 210, together: 166, css: 12, html: 17 };

/** Every question on one page, for who sits at the table with a computer. */
const together = /^(en\/)?samen\/index\.html$/;

/** The outcome: the rules come with it, because its answer needs them. */
const outcome = /^(en\/)?uitkomst\/index\.html$/;

/** Pages to read, in every language; on all others somebody begins, answers or looks at an outcome. */
const content = /^(en\/)?((privacy|toegankelijkheid|uitleg|veranderd)\/.*)index\.html$/;

/**
 * The size of a file as it is sent, in bytes: the build has put a brotli copy beside every text file.
 * @param {string} file
 */
function sizeOf(file) {
  const path = `${outDir}/${file}`;
  return statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size;
}

/**
 * The total of the files behind these addresses, each counted once.
 * @param {string[]} addresses
 */
function total(addresses) {
  const files = new Set(
    addresses.map((address) => decodeURI(/(?:_next|themas)\/.*$/.exec(address)?.[0] ?? address)),
  );
  return [...files].reduce((sum, file) => sum + sizeOf(file), 0);
}

const rows = listFiles()
  .filter((file) => file.endsWith("index.html") && !/^(404|_not-found)\//.test(file))
  .map((file) => {
    const html = readFileSync(`${outDir}/${file}`, "utf8");
    const kind = content.test(file)
      ? "content"
      : together.test(file)
        ? "together"
        : outcome.test(file)
          ? "outcome"
          : "journey";
    const scripts = attributes(html, /<script[^>]*>/g, "src");
    const styles = attributes(html, /<link rel="stylesheet"[^>]*>/g, "href");
    return {
      page: `/${addressOf(file)}`,
      kind,
      js: { size: total(scripts), budget: budgets[kind] },
      css: { size: total(styles), budget: budgets.css },
      html: { size: sizeOf(file), budget: budgets.html },
    };
  });

if (rows.length === 0 || rows.some((row) => row.js.size === 0)) {
  console.error("No pages or no scripts found in out/. Run: npm run build");
  process.exit(1);
}

const kilobytes = (/** @type {number} */ size) => (size / 1000).toFixed(1);
const over = (/** @type {{ size: number, budget: number }} */ part) =>
  part.size > part.budget * 1000;

console.log(
  `${"page".padEnd(34)} ${"kind".padEnd(8)} ${["js", "css", "html"].map((name) => name.padStart(9)).join("")}`,
);
for (const { page, kind, js, css, html } of rows) {
  const cells = [js, css, html].map((part) =>
    `${kilobytes(part.size)}${over(part) ? " !" : "  "}`.padStart(9),
  );
  console.log(`${page.padEnd(34)} ${kind.padEnd(8)} ${cells.join("")}`);
}

// Without the pictures of npm run beelden, which no phone keeps.
const offline = listFiles().filter((file) => !/\.(br|gz)$|teksten\/beelden\//.test(file));
console.log(
  `\nWhole site: ${kilobytes(offline.reduce((sum, file) => sum + sizeOf(file), 0))} KB in ${offline.length} files.`,
);

const failures = rows.flatMap((row) =>
  /** @type {const} */ (["js", "css", "html"])
    .filter((part) => over(row[part]))
    .map((part) => `${row.page}: ${part} ${kilobytes(row[part].size)} KB > ${row[part].budget} KB`),
);
if (failures.length > 0) {
  console.error(`\nOver budget:\n${failures.join("\n")}`);
  process.exit(1);
}
