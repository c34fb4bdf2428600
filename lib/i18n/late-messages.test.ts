// Each late part has the messages that its code uses, and nothing else: both follow from the imports of the code.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { catalogues } from "./test-catalogues";
import { lateParts, messagesOfPart, type LatePartName } from "./late-messages";

/** The file that an import names; null for a package or a style. */
function fileOf(from: string, name: string): string | null {
  const path = name.startsWith("@/")
    ? name.slice(2)
    : name.startsWith(".")
      ? join(dirname(from), name)
      : null;
  if (path === null || path.endsWith(".css")) return null;
  const found = [".tsx", ".ts", "/index.ts"]
    .map((end) => path + end)
    .find((one) => existsSync(one));
  if (found === undefined) throw new Error(`${from} imports ${name}, which is not there`);
  return found;
}

/** The namespaces of messages that a module and everything it imports use. What is imported later brings its own. */
function namespacesOf(entry: string): ReadonlySet<string> {
  const namespaces = new Set<string>();
  const files = new Set([entry]);
  for (const file of files) {
    const code = readFileSync(file, "utf8");
    for (const [, name] of code.matchAll(/useTranslations\((?:"([\w.]+)")?\)/g))
      namespaces.add(name ?? "all of them");
    for (const [, name = ""] of code.matchAll(
      /^(?:import|export) (?!type\b)[^;]*?from "([^"]+)"/gm,
    )) {
      const next = fileOf(file, name);
      if (next !== null) files.add(next);
    }
  }
  return new Set(
    [...namespaces].filter(
      (one) => ![...namespaces].some((other) => other !== one && one.startsWith(`${other}.`)),
    ),
  );
}

/** The module of each late part, as the calls of `latePart` name them. */
const modules = new Map(
  [
    "components/uitkomst/late-places.ts",
    "components/gemeente/late-local-rules.ts",
    "components/print/print-page.tsx",
    "components/samen/keep-panel.tsx",
    "components/samen/late-outcome-side.ts",
  ].flatMap((file) =>
    [
      ...readFileSync(file, "utf8").matchAll(/latePart\(\s*"([\w-]+)",[^"]*import\("([^"]+)"\)/g),
    ].map(([, name = "", module = ""]) => [name, fileOf(file, module) ?? ""] as const),
  ),
);

test("every late part is known here", () => {
  expect([...modules.keys()].sort()).toEqual(Object.keys(lateParts).sort());
});

for (const [part, paths] of Object.entries(lateParts))
  test(`${part}: the messages that its code uses, and no others`, () => {
    expect([...paths].sort()).toEqual([...namespacesOf(modules.get(part) ?? "")].sort());
  });

test("a file holds the whole of each branch and nothing beside it", () => {
  const { fouten, bewaren } = catalogues.nl;
  expect(messagesOfPart(catalogues.nl, "samen-bewaren")).toEqual({
    bewaren,
    fouten: { situatie: fouten.situatie },
  });
  for (const part of Object.keys(lateParts) as LatePartName[])
    expect(JSON.stringify(messagesOfPart(catalogues.en, part))).not.toContain("undefined");
});
