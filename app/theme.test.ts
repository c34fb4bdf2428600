/** The contrast of every theme, light and dark: WCAG 2.2 AA at least, 7:1 for text as design.md asks. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { blocks, contrast, defaults, measure, shown } from "../scripts/theme/contrast.mjs";

const folder = "public/themas";
const themes = ["", ...readdirSync(folder)].map((file) => ({
  name: file === "" ? "default" : file,
  own: file === "" ? [] : blocks(readFileSync(`${folder}/${file}`, "utf8")),
}));

test("the measure is that of WCAG: black on white is 21, grey #767676 on white is 4.5", () => {
  expect(contrast("#000000", "#ffffff")).toBe(21);
  expect(contrast("#ffffff", "#767676")).toBeCloseTo(4.54, 2);
});

test("there are two example themes beside the default", () => {
  expect(themes.map(({ name }) => name)).toEqual(["default", "haven.css", "heide.css"]);
});

describe.each(themes)("theme $name", ({ own }) => {
  test("changes only tokens that the default file has", () => {
    const known = new Set(defaults.flatMap(({ tokens }) => [...tokens.keys()]));
    const unknown = own
      .flatMap(({ tokens }) => [...tokens.keys()])
      .filter((name) => !known.has(name));
    expect(unknown).toEqual([]);
  });

  test("leaves the print alone and wins from the default file", () => {
    expect(own.filter(({ media }) => !media.startsWith("screen"))).toEqual([]);
  });

  describe.each(["light", "dark"] as const)("%s", (scheme) => {
    test("text, controls and focus can be seen", () => {
      const tooLow = measure(shown(own, scheme)).filter(({ ratio, least }) => ratio < least);
      expect(tooLow).toEqual([]);
    });
  });
});

test("only globals.css takes a height from the window: a frame that follows its content would grow for ever", () => {
  const files = ["app", "components"].flatMap((dir) =>
    readdirSync(dir, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(tsx|css)$/.test(name) && name !== "globals.css")
      .map((name) => `${dir}/${name}`),
  );
  expect(files.length).toBeGreaterThan(50);
  expect(
    files.filter((file) => /min-h-screen|h-screen|\d[dsl]?vh\b/.test(readFileSync(file, "utf8"))),
  ).toEqual([]);
});
