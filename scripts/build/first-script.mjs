// Writes scripts/build/page-start.js into the head of every page, before anything that can fail.
import { readFileSync, writeFileSync } from "node:fs";
import { transformSync } from "esbuild";
import { parse } from "acorn";
import { listFiles, outDir } from "./output.mjs";

const source = "scripts/build/page-start.js";

/**
 * The script as pages carry it: short, and in ES5.
 * @throws when it holds something newer
 */
export function firstScript() {
  const { code } = transformSync(readFileSync(source, "utf8"), { minify: true, target: "es5" });
  parse(code, { ecmaVersion: 5 });
  return code.trim();
}

/**
 * Writes it into every page; the policy comes after it, with its hash.
 * @param {string} [dir]
 */
export function addFirstScript(dir = outDir) {
  const script = `<script>${firstScript()}</script>`;
  const charset = '<head><meta charSet="utf-8"/>';
  for (const page of listFiles(dir).filter((file) => file.endsWith(".html"))) {
    const path = `${dir}/${page}`;
    const html = readFileSync(path, "utf8");
    if (!html.includes(charset)) throw new Error(`${page}: the head does not start with a charset`);
    writeFileSync(
      path,
      html.replace(charset, () => charset + script),
    );
  }
}
