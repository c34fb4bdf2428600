import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { removeLegacyScripts } from "./legacy.mjs";
import { findPackages, licenceText, packageFolder, removeMaps } from "./packages.mjs";

/** @type {string} */
let dir;
const chunks = "_next/static/chunks";

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "whk-"));
  mkdirSync(`${dir}/${chunks}`, { recursive: true });
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

/**
 * A script with its map, as Turbopack writes them: the map has a name of its own.
 * @param {string} name
 * @param {string[]} sources
 * @param {string[]} [sourcesContent]
 */
function writeScript(name, sources, sourcesContent = []) {
  writeFileSync(`${dir}/${chunks}/${name}.js`, `f()\n\n//# sourceMappingURL=map-${name}.js.map`);
  const map = { version: 3, sections: [{ map: { sources, sourcesContent } }] };
  writeFileSync(`${dir}/${chunks}/map-${name}.js.map`, JSON.stringify(map));
}

const project = "turbopack:///[project]/";

test.each([
  [`${project}node_modules/zod/v4/mini/parse.js`, "node_modules/zod"],
  [`${project}node_modules/@swc/helpers/cjs/a.cjs`, "node_modules/@swc/helpers"],
  [`${project}node_modules/a/node_modules/@b/c/index.js`, "node_modules/a/node_modules/@b/c"],
  [
    `${project}node_modules/next/dist/compiled/react-dom/cjs/client.js`,
    "node_modules/next/dist/compiled/react-dom",
  ],
  [`${project}node_modules/next/dist/client/app-index.js`, "node_modules/next"],
  ["turbopack:///[turbopack]/browser/runtime/base/build-base.ts", "node_modules/next"],
  [`${project}lib/recht/bedrag.ts`, null],
])("%s comes from %s", (source, folder) => {
  expect(packageFolder(source)).toBe(folder);
});

test("every package of which code is in the scripts and styles is named, with its version and the whole licence", () => {
  writeScript("a", [
    `${project}lib/recht/bedrag.ts`,
    `${project}node_modules/decimal.js/decimal.mjs`,
  ]);
  writeScript(
    "b",
    [`${project}node_modules/next/dist/compiled/react/cjs/react.js`],
    ['exports.version = "19.3.0-x";'],
  );
  writeFileSync(`${dir}/${chunks}/c.css`, "a{--tw-ring-inset:1}\n/*# sourceMappingURL=c.css.map*/");
  writeFileSync(`${dir}/${chunks}/c.css.map`, '{"sources":["turbopack:///[project]/app/a.css"]}');
  const found = findPackages(dir);
  expect(found.map(({ name }) => name)).toEqual(["decimal.js", "react", "tailwindcss"]);
  const [decimal, react] = found;
  expect(decimal).toMatchObject({ version: "10.6.0", licence: "MIT" });
  expect(decimal?.text).toContain("Michael Mclaughlin");
  expect(react).toMatchObject({ version: "19.3.0-x", licence: "MIT", inside: "next" });

  const text = licenceText(found, "EUPL, all of it", "https://code.example/");
  expect(text).toContain("- decimal.js 10.6.0 (MIT)\n- react 19.3.0-x (MIT), in next\n");
  for (const part of found) expect(text).toContain(part.text);
  expect(text).toContain("EUPL, all of it");
  expect(text).toContain("https://code.example/");
});

test("a script of which nobody knows what is in it stops the build", () => {
  writeFileSync(`${dir}/${chunks}/a.js`, "f()");
  expect(() => findPackages(dir)).toThrow("a.js has no source map");
});

test("the maps go, and nothing points to them any more", () => {
  writeScript("a", []);
  writeFileSync(`${dir}/${chunks}/c.css`, "a{}\n/*# sourceMappingURL=c.css.map*/");
  removeMaps(dir);
  expect(readdirSync(`${dir}/${chunks}`).sort()).toEqual(["a.js", "c.css"]);
  expect(readFileSync(`${dir}/${chunks}/a.js`, "utf8")).toBe("f()");
  expect(readFileSync(`${dir}/${chunks}/c.css`, "utf8")).toBe("a{}");
});

test("the script for browsers without modules goes, and the others stay", () => {
  const keep = `<script src="/sub/${chunks}/a.js" async=""></script>`;
  writeScript("a", []);
  writeScript("old", []);
  writeFileSync(
    `${dir}/index.html`,
    `${keep}<script src="/sub/${chunks}/old.js" noModule=""></script>`,
  );
  expect(removeLegacyScripts(dir)).toBe(1);
  expect(readFileSync(`${dir}/index.html`, "utf8")).toBe(keep);
  expect(readdirSync(`${dir}/${chunks}`)).not.toContain("old.js");
});
