import { expect, test } from "vitest";
import en from "../../messages/en.json";
import nl from "../../messages/nl.json";

interface Tree {
  readonly [key: string]: string | Tree;
}

function paths(tree: Tree, prefix = ""): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [prefix + key] : paths(value, `${prefix}${key}.`),
  );
}

function lookup(tree: Tree, path: string): string {
  const found = path
    .split(".")
    .reduce<string | Tree | undefined>((at, key) => (typeof at === "object" ? at[key] : at), tree);
  return typeof found === "string" ? found : "";
}

/** The names of the ICU arguments at any depth, sorted: "{naam} heeft {n, plural, …}" → n, naam. */
function icuArguments(message: string): string[] {
  const names = [...message.matchAll(/\{\s*([A-Za-z][A-Za-z0-9]*)\s*[,}]/g)].map((m) => m[1] ?? "");
  return [...new Set(names)].sort();
}

test("every message exists in Dutch and in English", () => {
  expect(paths(en).sort()).toEqual(paths(nl).sort());
});

test("a message has the same arguments in both languages", () => {
  const different = paths(nl).filter(
    (path) =>
      icuArguments(lookup(nl, path)).join() !== icuArguments(lookup(en as Tree, path)).join(),
  );
  expect(different).toEqual([]);
});

test("no message is empty", () => {
  const empty = [nl, en].flatMap((tree) =>
    paths(tree).filter((path) => !lookup(tree, path).trim()),
  );
  expect(empty).toEqual([]);
});
