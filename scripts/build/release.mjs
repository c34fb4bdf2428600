// The name of the release, from what is built and not from git: the same files give the same name everywhere, in a
// clone, in a container and in a folder that somebody sent.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";

/** What decides what the phone gets. */
export const sources = [
  "app",
  "components",
  "lib",
  "messages",
  "public",
  "scripts",
  "next.config.js",
  "package-lock.json",
  "package.json",
  "postcss.config.js",
  "tsconfig.json",
];

/** Tests, and what a build or a type check writes beside the messages. */
const leftOut = /\.test\.[a-z]+$|\.d\.json\.ts$|\/\.DS_Store$/;

/**
 * Every file at or below a path, sorted by name and not as the disk gives them.
 * @param {string} path
 * @returns {string[]}
 */
function filesBelow(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(`${path}/${name}`))
    .filter((file) => !leftOut.test(file));
}

/**
 * "1.0.0-3f9a1c2b": the version, and what makes this build differ from another of that version.
 * @param {string} [root]
 */
export function releaseName(root = ".") {
  const hash = createHash("sha256");
  for (const path of sources)
    for (const file of filesBelow(`${root}/${path}`))
      hash
        .update(`${file.slice(root.length)}\n`)
        .update(readFileSync(file))
        .update("\n");
  const { version } = /** @type {{ version: string }} */ (
    JSON.parse(readFileSync(`${root}/package.json`, "utf8"))
  );
  return `${version}-${hash.digest("hex").slice(0, 8)}`;
}
