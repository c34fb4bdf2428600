import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findPackages } from "./packages.mjs";
import { sbom } from "./sbom.mjs";

const own = { name: "wat-houd-ik-over", version: "1.0.0", license: "EUPL-1.2" };

test("the list holds every package whose code is in the site, and no other that is installed", () => {
  const out = mkdtempSync(join(tmpdir(), "whk-sbom-"));
  const chunks = join(out, "_next/static/chunks");
  mkdirSync(chunks, { recursive: true });
  const sources = [
    "node_modules/decimal.js/decimal.mjs",
    "node_modules/next/dist/compiled/react-dom/a.js",
    "lib/recht/index.ts",
  ];
  writeFileSync(join(chunks, "a.js"), "1\n//# sourceMappingURL=a.js.map");
  writeFileSync(
    join(chunks, "a.js.map"),
    JSON.stringify({ sources: sources.map((source) => `turbopack:///[project]/${source}`) }),
  );
  const { components } = sbom(findPackages(out), own);
  rmSync(out, { recursive: true });
  // zod, uqr and ts-ics are installed too; their code is not in this site.
  expect(components.map(({ name }) => name)).toEqual(["decimal.js", "react-dom"]);
  const [decimal, react] = components;
  expect(decimal?.purl).toMatch(/^pkg:npm\/decimal\.js@10\./);
  expect(decimal?.licenses).toEqual([{ expression: "MIT" }]);
  expect(decimal).not.toHaveProperty("properties");
  expect(react?.properties).toEqual([{ name: "wat-houd-ik-over:inside", value: "next" }]);
});

test("a package of a scope has the address that other tools know", () => {
  const text = "";
  const { components } = sbom(
    [{ name: "@swc/helpers", version: "0.5.1", licence: "Apache-2.0", text }],
    own,
  );
  expect(components[0]?.purl).toBe("pkg:npm/%40swc/helpers@0.5.1");
});
