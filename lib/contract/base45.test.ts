import fc from "fast-check";
import { expect, test } from "vitest";
import { fromBase45, toBase45 } from "./base45";

// RFC 9285, 4.3 and 4.4.
test.each([
  ["AB", "BB8"],
  ["Hello!!", "%69 VD92EX0"],
  ["base-45", "UJCLQE7W581"],
  ["ietf!", "QED8WEX0"],
])("%s is %s, as the standard says", (text, signs) => {
  expect(toBase45(new TextEncoder().encode(text))).toBe(signs);
  expect(new TextDecoder().decode(fromBase45(signs) ?? undefined)).toBe(text);
});

test("every row of bytes comes back", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(fromBase45(toBase45(bytes))).toEqual(bytes);
    }),
  );
});

// GGW is 65,535; GGX and ::: are more than two bytes hold, and so is "::" for one.
test.each(["GGX", ":::", "::", "A", "ABCD", "ab0"])("%s is none", (text) => {
  expect(fromBase45(text)).toBeNull();
});
