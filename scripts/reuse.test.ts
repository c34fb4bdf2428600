// REUSE 3.3 (reuse.software): every file has a holder and a licence, and the text of each licence is in LICENSES.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** The tables of REUSE.toml: strings and lists of strings, which is all that the format has. */
function annotations(toml: string) {
  return toml
    .split("[[annotations]]")
    .slice(1)
    .map((table) => {
      const value = (name: string) => {
        const found = new RegExp(`^${name} = (.+|\\[[^\\]]*\\])$`, "m").exec(table)?.[1] ?? "[]";
        return [JSON.parse(found.replace(/,\s*\]/, "]")) as string | string[]].flat();
      };
      return {
        paths: value("path"),
        holders: value("SPDX-FileCopyrightText"),
        licences: value("SPDX-License-Identifier"),
      };
    });
}

/** A path of REUSE.toml as a pattern: "*" stays in one folder, "**" does not. */
const pattern = (path: string) =>
  new RegExp(
    `^${path
      .split("**")
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", "[^/]*"))
      .join(".*")}$`,
  );

const tables = annotations(readFileSync("REUSE.toml", "utf8"));
const licences = new Set(tables.flatMap((table) => table.licences));
/** Outside git (a release as a folder) there is no list; then only the rest is checked. */
const files = existsSync(".git")
  ? execFileSync("git", ["ls-files", "-z"], { encoding: "utf8" }).split("\0").filter(Boolean)
  : [];

test("a path with one star stays in its folder", () => {
  expect(pattern("docs/*.md").test("docs/a.md")).toBe(true);
  expect(pattern("docs/*.md").test("docs/adr/a.md")).toBe(false);
  expect(pattern("**").test("docs/adr/a.md")).toBe(true);
});

test("every file has a holder and a licence", () => {
  const complete = tables.filter((table) => table.holders.length > 0 && table.licences.length > 0);
  const paths = complete.flatMap((table) => table.paths.map(pattern));
  const without = files.filter(
    (file) => !file.startsWith("LICENSES/") && !paths.some((path) => path.test(file)),
  );
  expect(complete).toHaveLength(tables.length);
  expect(without).toEqual([]);
});

test("each licence that is named has its text, and no other text is there", () => {
  expect(licences.size).toBeGreaterThan(0);
  expect(readdirSync("LICENSES").sort()).toEqual([...licences].map((id) => `${id}.txt`).sort());
});

test("no file names another licence than REUSE.toml gives it", () => {
  // In two parts, or this file would name one.
  const tag = new RegExp("SPDX-License-" + "Identifier: *([A-Za-z0-9.-]+)");
  const other = files
    .filter((file) => /\.(ts|tsx|mjs|cjs|js|css|md|yml|toml|conf)$/.test(file) && existsSync(file))
    .flatMap((file) => {
      const id = tag.exec(readFileSync(file, "utf8"))?.[1];
      return id === undefined || licences.has(id) ? [] : [`${file}: ${id}`];
    });
  expect(other).toEqual([]);
});
