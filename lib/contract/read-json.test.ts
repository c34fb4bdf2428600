import { expect, test } from "vitest";
import { decodeText, doubleKey } from "./read-json";

const utf16 = (text: string, bigEndian: boolean) =>
  new Uint8Array(
    `\uFEFF${text}`.split("").flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return bigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8];
    }),
  );

test("a file in UTF-8 or UTF-16, with or without a byte order mark, gives the same text", () => {
  const text = '{"a":"€ 5"}';
  const utf8 = new TextEncoder();
  expect(decodeText(utf8.encode(text))).toBe(text);
  expect(decodeText(utf8.encode(`\uFEFF${text}`))).toBe(text);
  expect(decodeText(utf16(text, false))).toBe(text);
  expect(decodeText(utf16(text, true))).toBe(text);
});

test.each([
  ['{"a":1,"b":{"a":1}}', null],
  ['{"a":"{\\"a\\":1,\\"a\\":2}"}', null],
  ['[{"a":1},{"a":1}]', null],
  ['{"a":1,"\\u0061":2}', "a"],
  ['{"werk":[{"van":"x"},{"van":"y","tot":[1,2],"van":"z"}]}', "werk.1.van"],
  ['{"a":"a","b":":","a":{}}', "a"],
])("%s: the key that stands twice is %s", (json, path) => {
  expect(doubleKey(json)).toBe(path);
});
