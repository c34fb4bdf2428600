import { expect, test } from "vitest";
import { firstScript } from "./first-script.mjs";
import { newerThanSupported, skippedByOlder } from "./support.mjs";

test.each([
  ["class A { static { this.x = 1; } }", "static { } in a class"],
  ["class A { #x; static is(y) { return #x in y; } }", "#x in y"],
  ["'a.b'.split(/(?<=[.])/u)", "looking back in a pattern: (?<= or (?<!"],
  ["new RegExp('(?<!a)b')", "looking back in a pattern: (?<= or (?<!"],
  ["[1, 2].toSorted()", "toSorted()"],
  ["Response.json({})", "Response.json()"],
  ["structuredClone({})", "structuredClone()"],
  ["crypto.randomUUID()", "randomUUID()"],
])("%s does not run in iOS 15", (code, what) => {
  expect(newerThanSupported(code)).toEqual([what]);
});

test("syntax of after 2022 does not run either", () => {
  expect(newerThanSupported("using a = b;")[0]).toContain("syntax");
});

test.each([
  "class A { static a = 1; #b = 2; c() { return this.#b ?? this?.d; } }",
  "fetch('/a').then((response) => response.json())",
  "crypto.randomUUID ? crypto.randomUUID() : ''",
  "typeof structuredClone === 'function' ? structuredClone({}) : null",
])("%s does", (code) => {
  expect(newerThanSupported(code)).toEqual([]);
});

test.each([
  ["@layer base { a { color: red } }", "@layer"],
  ["a { &:hover { color: red } }", "nested rules"],
  ["@media (width >= 40rem) { a { color: red } }", "@media (width >= …)"],
  [".a, .b:has(c) { color: red }", "a list with a newer selector: .a, .b:has(c)"],
  ["a { color: oklch(50% 0 0) }", "color: oklch(50% 0 0) without a plain value before it"],
])("%s is skipped by an older browser", (css, what) => {
  expect(skippedByOlder(css)).toEqual([what]);
});

test.each([
  "a { color: #777; color: oklch(50% 0 0) }",
  "@supports (color: color-mix(in lab, red, red)) { a { color: color-mix(in lab, red, red) } }",
  ".b:has(c) { color: red }",
])("%s is not, or does no harm", (css) => {
  expect(skippedByOlder(css)).toEqual([]);
});

test("the first script of every page is ES5 and short", () => {
  expect(firstScript().length).toBeLessThan(2000);
});
