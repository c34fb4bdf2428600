// Next gives every page a script for browsers without modules. None of those can run this site (docs/adr/008-oldest-phones.md),
// and the script that tells them so (page-start.js) needs nothing of it.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { listFiles, outDir } from "./output.mjs";

/**
 * Takes those scripts out of the pages and out of the site; gives the number of pages.
 * @param {string} [dir]
 */
export function removeLegacyScripts(dir = outDir) {
  const pages = listFiles(dir).filter((file) => file.endsWith(".html"));
  /** @type {Set<string>} */
  const gone = new Set();
  for (const page of pages) {
    const path = `${dir}/${page}`;
    const html = readFileSync(path, "utf8");
    writeFileSync(
      path,
      html.replace(/<script src="[^"]*?(_next\/[^"]*)" noModule=""><\/script>/g, (_, src) => {
        gone.add(String(src));
        return "";
      }),
    );
  }
  for (const file of gone) rmSync(`${dir}/${file}`);
  return pages.length;
}
