// Nothing depends on a newer selector for being visible: where a browser has no `:has()`, what has the focus keeps its ring.
import { readFileSync } from "node:fs";
import postcss, { type AtRule, type Rule } from "postcss";
import { expect, test } from "vitest";

const rules: Rule[] = [];
postcss.parse(readFileSync("app/globals.css", "utf8")).walkRules((rule) => {
  rules.push(rule);
});
const asksForHas = (rule: Rule): boolean => {
  for (let at = rule.parent; at && at.type !== "root"; at = at.parent)
    if ((at as AtRule).params?.includes("selector(:has(*))")) return true;
  return false;
};
const sets = (rule: Rule, property: string): string | undefined => {
  let found: string | undefined;
  rule.walkDecls(property, ({ value }) => {
    found = value;
  });
  return found;
};

test("everything that gets the focus has a ring, without any newer selector", () => {
  const ring = rules.find(({ selector }) => selector === ":focus");
  expect(ring && sets(ring, "outline")).toMatch(/^var\(--whk-focus-outline-width\) solid/);
});

test("a ring is taken away only where another shows, or where nothing is chosen or typed", () => {
  const away = rules.filter((rule) => sets(rule, "outline") === "none" && !asksForHas(rule));
  expect(away.flatMap(({ selectors }) => selectors)).toEqual([
    ":focus:where(:not(:focus-visible))",
    "h1:focus",
    "[data-focus-silent]:focus",
  ]);
});

test("a ring on a row comes together with what asks for it", () => {
  const rows = rules.filter(({ selector }) => selector.includes(":has(:focus"));
  expect(rows).not.toEqual([]);
  expect(rows.filter((rule) => !asksForHas(rule))).toEqual([]);
});
