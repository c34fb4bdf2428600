import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { addCompileHints } from "./compile-hints.mjs";

test("every long script of the pages gets the line, first and once; nothing else changes", () => {
  const dir = mkdtempSync(join(tmpdir(), "whk-"));
  const chunks = `${dir}/_next/static/chunks`;
  mkdirSync(chunks, { recursive: true });
  const long = `f(${"1,".repeat(7000)}1)`;
  const files = {
    [`${chunks}/long.js`]: long,
    [`${chunks}/short.js`]: "f()",
    [`${chunks}/style.css`]: long,
    [`${dir}/sw.js`]: long,
  };
  for (const [path, text] of Object.entries(files)) writeFileSync(path, text);
  expect(addCompileHints(dir)).toBe(1);
  const after = Object.keys(files).map((path) => readFileSync(path, "utf8"));
  expect(after).toEqual([`//# allFunctionsCalledOnLoad\n${long}`, "f()", long, long]);
  rmSync(dir, { recursive: true });
});
