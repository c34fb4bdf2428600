import fc from "fast-check";
import { expect, test } from "vitest";
import { expand, NewerWords, shorten } from "./short-words";

test("words of the format get letters, what was typed stays between quotes", () => {
  expect(shorten({ uitkering: "bijstand", aanvrager: "Ede" })).toBe('{b:c,k:"Ede"}');
});

/** Also what looks like letters of a word, an escape, JSON, or the name of something in JavaScript. */
const text = fc.oneof(
  fc.constantFrom(
    "ja",
    "a",
    "'a",
    "''",
    "Zz",
    '"a"',
    ":a,b",
    "true",
    "null",
    "\\",
    "nieuwWoord",
    "",
  ),
  fc.string({ maxLength: 5 }),
);

test("every value comes back, whatever was typed", () => {
  const value = fc.letrec<{ any: unknown }>((tie) => ({
    any: fc.oneof(
      { depthSize: "small" },
      text,
      fc.constantFrom(true, false, null, 0, -1.5),
      fc.array(tie("any"), { maxLength: 4 }),
      fc.dictionary(
        text.filter((key) => key !== "__proto__"),
        tie("any"),
        { maxKeys: 4, noNullPrototype: true },
      ),
    ),
  })).any;
  fc.assert(
    fc.property(value, (one) => {
      expect(expand(shorten(one))).toEqual(one);
    }),
    { numRuns: 2000 },
  );
});

test("letters that this version does not know are said, and no text is half read", () => {
  expect(() => expand("{b:Zz}")).toThrow(NewerWords);
  for (const broken of ["{b:", "{b c}", "[1,2"]) expect(() => expand(broken)).toThrow(SyntaxError);
});
