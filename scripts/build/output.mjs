// Small helpers to walk through the built site in out/.
import { readdirSync } from "node:fs";

export const outDir = "out";

/**
 * All files below out/, as paths inside it with forward slashes, sorted.
 * @param {string} [dir]
 * @returns {string[]}
 */
export function listFiles(dir = outDir) {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll("\\", "/").slice(dir.length + 1))
    .sort();
}

/**
 * The address of a file below the site's root: "privacy/index.html" → "privacy/".
 * @param {string} file
 */
export function addressOf(file) {
  return file.replace(/(^|\/)index\.html$/, "$1");
}

/**
 * The values of an attribute in all tags of one kind, in order.
 * @param {string} html
 * @param {RegExp} tag matches the whole opening tag
 * @param {string} attribute
 */
export function attributes(html, tag, attribute) {
  return [...html.matchAll(tag)].flatMap(([open]) => {
    const value = new RegExp(` ${attribute}="([^"]*)"`).exec(open)?.[1];
    return value === undefined ? [] : [value];
  });
}
