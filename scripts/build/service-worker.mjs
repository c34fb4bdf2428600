// Makes out/sw.js: scripts/service-worker/worker.js with the list of all files and their hashes filled in.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { addressOf, listFiles, outDir } from "./output.mjs";

const template = "scripts/service-worker/worker.js";

/** Not needed offline: for search engines, servers and very old browsers. */
const leftOut = [
  /^(404|_not-found)\//,
  /^(robots\.txt|sbom\.json|sitemap\.xml|_headers|sw\.js)$/,
  /^(\.well-known|schema)\//,
  /\.(map|br|gz)$/,
  // Pieces of pages that are fetched ahead: only the outcome is, from the check page (components/ui/link.tsx).
  /^(?!([\w-]+\/)?uitkomst\/)(.*\/)?__next\.[^/]*\.txt$/,
  /_(buildManifest|ssgManifest|clientMiddlewareManifest)\.js$/,
];

/**
 * Writes the worker; gives the number of files that it keeps.
 * @param {string} [dir]
 */
export function writeServiceWorker(dir = outDir) {
  const all = listFiles(dir);
  const files = Object.fromEntries(
    all
      .filter((file) => !leftOut.some((pattern) => pattern.test(file)))
      .map((file) => [
        encodeURI(addressOf(file)),
        createHash("sha256")
          .update(readFileSync(`${dir}/${file}`))
          .digest("base64"),
      ]),
  );
  const list = JSON.stringify(files);
  const release = createHash("sha256").update(list).digest("hex").slice(0, 12);
  const worker = readFileSync(template, "utf8")
    .replace("__RELEASE__", () => release)
    .replace("{}; /* __FILES__ */", () => `${list};`);
  if (!worker.includes(list) || !worker.includes(release))
    throw new Error(`${template} has changed`);
  writeFileSync(`${dir}/sw.js`, worker);
  return Object.keys(files).length;
}
