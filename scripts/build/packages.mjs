// Which packages of others are in the built site, with their licences: from the source maps of its scripts. The maps go
// away after that, because they would make the site twice as large.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { listFiles, outDir } from "./output.mjs";

/** Where a build leaves its list for what comes later (readPackages). */
const listPath = ".next/packages.json";

/**
 * A package whose code is in the site. `inside` is the package that carries a copy of it ("next"), when it does not come
 * from node_modules itself; `text` is the whole licence.
 * @typedef {{ name: string, version: string, licence: string, inside?: string, text: string }} Package
 */

/** @param {string} path */
const readJson = (path) => /** @type {unknown} */ (JSON.parse(readFileSync(path, "utf8")));

/**
 * The folder of the package that a module comes from, or null for a module of our own. Turbopack's own runtime is a part
 * of Next; Next carries React and a few others in dist/compiled.
 * @param {string} source as a source map names it
 */
export function packageFolder(source) {
  if (source.startsWith("turbopack:///[turbopack]/")) return "node_modules/next";
  const inside = source.replace(/^turbopack:\/\/\/\[project\]\//, "");
  return (
    /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?:\/dist\/compiled\/(?:@[^/]+\/)?[^/]+)?(?=\/)/.exec(
      inside,
    )?.[0] ?? null
  );
}

/**
 * @param {string} folder
 * @param {string} code of a module of the package: some copies name their version only there
 * @returns {Package}
 * @throws when there is no licence text: then we may not hand the code on
 */
function describePackage(folder, code) {
  const [, carrier] = /^(.*)\/dist\/compiled\//.exec(folder) ?? [];
  const { version, license } = /** @type {{ version?: string, license?: string }} */ (
    readJson(`${folder}/package.json`)
  );
  const from = carrier ? describePackage(carrier, "") : undefined;
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  if (file === undefined) throw new Error(`No licence text in ${folder}`);
  return {
    name: folder.replace(/^.*(?:node_modules|dist\/compiled)\//, ""),
    version: version ?? /\.version\s*=\s*"(\d[^"]*)"/.exec(code)?.[1] ?? from?.version ?? "",
    licence: license ?? from?.licence ?? "",
    ...(from ? { inside: from.name } : {}),
    text: readFileSync(`${folder}/${file}`, "utf8").trim(),
  };
}

/**
 * The packages of which code is in the scripts and styles of the site, by name.
 * @param {string} [dir]
 * @throws when a script or style has no source map: what is in it is then not known
 */
export function findPackages(dir = outDir) {
  const files = listFiles(dir).filter((file) => file.startsWith("_next/static/chunks/"));
  /** Folder → its code @type {Map<string, string>} */
  const folders = new Map();
  for (const file of files.filter((name) => /\.(js|css)$/.test(name))) {
    const text = readFileSync(`${dir}/${file}`, "utf8");
    const map = /[#] sourceMappingURL=([^\s*]+)/.exec(text)?.[1];
    if (map === undefined) throw new Error(`${file} has no source map`);
    // The rules that Tailwind makes come under the name of our own style sheet.
    if (file.endsWith(".css") && text.includes("--tw-"))
      folders.set("node_modules/tailwindcss", "");
    /** @typedef {{ sources: string[], sourcesContent?: (string | null)[] }} Map */
    const read = /** @type {Map & { sections?: { map: Map }[] }} */ (
      readJson(`${dir}/${file.replace(/[^/]*$/, map)}`)
    );
    for (const { sources, sourcesContent } of read.sections?.map((one) => one.map) ?? [read])
      for (const [index, source] of sources.entries()) {
        const folder = packageFolder(source);
        if (folder === null) continue;
        folders.set(folder, (folders.get(folder) ?? "") + (sourcesContent?.[index] ?? ""));
      }
  }
  return [...folders]
    .map(([folder, code]) => describePackage(folder, code))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Takes the source maps out of the site, with the lines that point to them.
 * @param {string} [dir]
 */
export function removeMaps(dir = outDir) {
  for (const file of listFiles(dir).filter((name) => name.startsWith("_next/"))) {
    const path = `${dir}/${file}`;
    if (file.endsWith(".map")) rmSync(path);
    else if (/\.(js|css)$/.test(file))
      writeFileSync(
        path,
        readFileSync(path, "utf8").replace(
          /\s*(?:\/\/# sourceMappingURL=\S+|\/\*# sourceMappingURL=[^*]+\*\/)\s*$/,
          "",
        ),
      );
  }
}

/**
 * What somebody reads who wants to know whose work this is and what they may do with it.
 * @param {readonly Package[]} packages
 * @param {string} own the licence of this site itself
 * @param {string} source where its source is; "" when that is not known
 */
export function licenceText(packages, own, source) {
  const line = "=".repeat(80);
  return [
    "Wat houd ik over?",
    `Licentie / licence: EUPL-1.2${source === "" ? "" : `\nBroncode / source: ${source}`}`,
    `\nIn deze site zit ook werk van anderen. / This site holds work of others as well:\n`,
    ...packages.map(
      ({ name, version, licence, inside }) =>
        `- ${name} ${version} (${licence})${inside ? `, in ${inside}` : ""}`,
    ),
    ...packages.flatMap(({ name, version, text }) => [`\n${line}\n${name} ${version}\n`, text]),
    `\n${line}\nWat houd ik over?\n`,
    own,
    "",
  ].join("\n");
}

/**
 * After the export: writes out/licenties.txt, leaves the list for readPackages and removes the maps.
 * @param {string} source where the source of this release is
 */
export function writeLicences(source) {
  const packages = findPackages();
  writeFileSync(
    `${outDir}/licenties.txt`,
    licenceText(packages, readFileSync("LICENSE", "utf8").trim(), source),
  );
  writeFileSync(listPath, JSON.stringify(packages));
  removeMaps();
  return packages.length;
}

/**
 * The packages of the build that is in out/, for a bill of materials.
 * @public
 * @throws when there is no build
 */
export function readPackages() {
  if (!existsSync(listPath)) throw new Error("There is no build. Run: npm run build");
  return /** @type {Package[]} */ (readJson(listPath));
}
