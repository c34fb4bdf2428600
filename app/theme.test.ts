/** The contrast of every theme, light and dark: WCAG 2.2 AA at least, 7:1 for text as design.md asks. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

type Tokens = ReadonlyMap<string, string>;

/** The declarations of the blocks of a file, by the media query they stand in ("" is none). */
function blocks(css: string): readonly { readonly media: string; readonly tokens: Tokens }[] {
  const source = css.replace(/\/\*[\s\S]*?\*\//g, "");
  const found = [...source.matchAll(/(?:@media ([^{]+)\{\s*)?(?::root)+ \{([^}]*)\}/g)];
  return found.map(([, media = "", body = ""]) => ({
    media: media.trim(),
    tokens: new Map(
      [...body.matchAll(/(--whk-[a-z0-9-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [
        name,
        value.trim(),
      ]),
    ),
  }));
}

const defaults = blocks(readFileSync("app/theme.css", "utf8"));
const folder = "public/themas";
const themes = ["", ...readdirSync(folder)].map((file) => ({
  name: file === "" ? "default" : file,
  own: file === "" ? [] : blocks(readFileSync(`${folder}/${file}`, "utf8")),
}));

/** What the screen shows in a colour scheme: the default, then dark, then the theme and its dark part. */
function shown(own: ReturnType<typeof blocks>, scheme: "light" | "dark"): Tokens {
  const holds = (media: string) =>
    !media.includes("print") && (scheme === "dark" || !media.includes("dark"));
  return new Map(
    [...defaults, ...own]
      .filter(({ media }) => holds(media))
      .flatMap(({ tokens }) => [...tokens.entries()]),
  );
}

/** Relative luminance of a colour, WCAG 2.2. */
function luminance(hex: string): number {
  if (!/^#[0-9a-f]{6}$/.test(hex)) throw new Error(`Not a colour that can be measured: ${hex}`);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const page = "--whk-document-background-color";
const surfaces = [page, "--whk-surface-background-color", "--whk-surface-subtle-background-color"];
const on = (fronts: readonly string[], backs: readonly string[], least: number) =>
  fronts.flatMap((front) => backs.map((back) => [front, back, least] as const));

/** What stands on what, and how much they must differ. */
const pairs = [
  ...on(["--whk-document-color"], surfaces, 7),
  ...on(["--whk-document-subtle-color"], surfaces, 4.5),
  ...on(["--whk-link-color", "--whk-link-hover-color"], surfaces, 7),
  ...on(["--whk-link-color", "--whk-document-color"], ["--whk-accent-background-color"], 4.5),
  ...on(["--whk-button-primary-color"], ["--whk-button-primary-background-color"], 7),
  ...on(["--whk-button-primary-color"], ["--whk-button-primary-hover-background-color"], 7),
  ...on(
    ["--whk-button-secondary-color"],
    [page, "--whk-button-secondary-hover-background-color"],
    4.5,
  ),
  ...on(["--whk-accent-contrast-color"], ["--whk-accent-color"], 4.5),
  ...on(
    ["--whk-form-control-color"],
    ["--whk-form-control-background-color", "--whk-form-control-checked-background-color"],
    7,
  ),
  ...on(["--whk-alert-error-color"], [...surfaces, "--whk-alert-error-background-color"], 4.5),
  ...on(["--whk-alert-info-color"], ["--whk-alert-info-background-color"], 7),
  ...on(["--whk-document-subtle-color"], ["--whk-alert-info-background-color"], 4.5),
  // Parts that are no text: 3:1 (WCAG 1.4.11, 2.4.13).
  ...on(
    ["--whk-form-control-border-color"],
    [...surfaces, "--whk-form-control-background-color"],
    3,
  ),
  ...on(
    ["--whk-form-control-checked-border-color"],
    [page, "--whk-form-control-checked-background-color"],
    3,
  ),
  ...on(["--whk-button-secondary-border-color", "--whk-accent-color"], [page], 3),
  ...on(["--whk-button-primary-background-color"], [page], 3),
  ...on(["--whk-focus-outline-color"], [...surfaces, "--whk-focus-inner-color"], 3),
  ...on(["--whk-chart-line-color", "--whk-chart-loon-color"], [page], 3),
];

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
    const tokens = shown(own, scheme);
    // "transparent" shows the page.
    const colour = (name: string) => {
      const value = tokens.get(name) ?? "";
      return value === "transparent" ? (tokens.get(page) ?? "") : value;
    };
    test("text, controls and focus can be seen", () => {
      const tooLow = pairs
        .map(([front, back, least]) => ({
          pair: `${front} on ${back}`,
          least,
          ratio: Math.round(contrast(colour(front), colour(back)) * 100) / 100,
        }))
        .filter(({ ratio, least }) => ratio < least);
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
