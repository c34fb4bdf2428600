import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { releaseName } from "./release.mjs";

/** @param {string[]} files in the order in which they are written */
function project(files) {
  const root = mkdtempSync(join(tmpdir(), "whk-release-"));
  mkdirSync(join(root, "lib"));
  writeFileSync(join(root, "package.json"), '{ "version": "1.2.3" }');
  for (const file of files) writeFileSync(join(root, "lib", file), file);
  return root;
}

test("the same files have the same name wherever they stand, without git, and a change has another", () => {
  const here = project(["a.ts", "b.ts"]);
  const there = project(["b.ts", "a.ts"]);
  const name = releaseName(here);
  expect(name).toMatch(/^1\.2\.3-[0-9a-f]{8}$/);
  expect(releaseName(there)).toBe(name);
  writeFileSync(join(there, "lib/b.test.ts"), "a test is not in the site");
  writeFileSync(join(there, "lib/nl.d.json.ts"), "made by a type check");
  expect(releaseName(there)).toBe(name);
  writeFileSync(join(there, "lib/b.ts"), "changed");
  expect(releaseName(there)).not.toBe(name);
  for (const root of [here, there]) rmSync(root, { recursive: true });
});
