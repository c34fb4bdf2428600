// The site may stand under a sub-path. Next puts it before what it makes itself: <Link>, scripts, styles. What we
// write ourselves needs BASE_PATH, and forgetting it shows only under a sub-path (npm run subpad).
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const patterns = {
  "a request or a jump": /\b(?:fetch|assign|register|open)\(\s*["'`]\//,
  "an address in an element of HTML":
    /<(?:a|link|img|script|source|iframe|form)\b[^>]*?\b(?:href|src|action)=(?:["']\/|\{\s*(?:["'`]\/|localePath\())/,
};

/** @param {string} source */
const mistakes = (source) =>
  Object.entries(patterns).flatMap(([name, pattern]) => (pattern.test(source) ? [name] : []));

test("the measure sees an address without the sub-path", () => {
  expect(mistakes('await fetch("/gemeenten/alle.json")')).toHaveLength(1);
  expect(mistakes("<a\n  className='x'\n  href={localePath(locale, '/')}>")).toHaveLength(1);
  expect(mistakes('<img src="/icons/icon-192.png" />')).toHaveLength(1);
  expect(mistakes("fetch(`${process.env.BASE_PATH ?? ''}/sw.js`)")).toEqual([]);
  expect(mistakes('<Link href={localePath(locale, "/")}>')).toEqual([]);
});

test("every address that we write ourselves has the sub-path before it", () => {
  const files = ["app", "components", "lib"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((file) => `${folder}/${file}`)
      .filter((file) => /(?<!\.test)\.tsx?$/.test(file)),
  );
  expect(files.length).toBeGreaterThan(200);
  const found = files.flatMap((file) =>
    mistakes(readFileSync(file, "utf8")).map((mistake) => `${file}: ${mistake}`),
  );
  expect(found).toEqual([]);
});
