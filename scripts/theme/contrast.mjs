// What stands on what in the app, and how much two colours differ (WCAG 2.2). For the tests of the themes, for the build
// with a theme, and for the command that makes a theme from tokens of NL Design System.
import { readFileSync } from "node:fs";

/** @typedef {ReadonlyMap<string, string>} Tokens */

/**
 * The declarations of the blocks of a theme file, by the media query they stand in ("" is none).
 * @param {string} css
 * @returns {{ media: string, tokens: Tokens }[]}
 */
export function blocks(css) {
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

/** The app's own tokens. */
export const defaults = blocks(readFileSync("app/theme.css", "utf8"));

/**
 * What the screen shows in a colour scheme: the default, then dark, then the theme and its dark part.
 * @param {ReturnType<typeof blocks>} own
 * @param {"light" | "dark"} scheme
 * @returns {Tokens}
 */
export function shown(own, scheme) {
  const other = scheme === "dark" ? "light" : "dark";
  return new Map(
    [...defaults, ...own]
      .filter(({ media }) => !media.includes("print") && !media.includes(other))
      .flatMap(({ tokens }) => [...tokens.entries()]),
  );
}

/**
 * Relative luminance of a colour.
 * @param {string} hex
 * @throws when it is not written as #1b2427
 */
function luminance(hex) {
  if (!/^#[0-9a-f]{6}$/.test(hex)) throw new Error(`Not a colour that can be measured: ${hex}`);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * How much two colours differ, from 1 to 21.
 * @param {string} a
 * @param {string} b
 */
export function contrast(a, b) {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const page = "--whk-document-background-color";
const surfaces = [page, "--whk-surface-background-color", "--whk-surface-subtle-background-color"];
/**
 * @param {string[]} fronts
 * @param {string[]} backs
 * @param {number} least
 */
const on = (fronts, backs, least) =>
  fronts.flatMap((front) => backs.map((back) => ({ front, back, least })));

/** What stands on what, and how much our own themes let them differ. AA asks 4.5 of text and 3 of the rest. */
const pairs = [
  ...on(["--whk-document-color"], surfaces, 7),
  ...on(["--whk-document-subtle-color"], surfaces, 4.5),
  ...on(["--whk-link-color", "--whk-link-hover-color"], surfaces, 7),
  ...on(["--whk-link-color", "--whk-document-color"], ["--whk-accent-background-color"], 4.5),
  ...on(["--whk-button-primary-color"], ["--whk-button-primary-background-color"], 7),
  ...on(["--whk-button-primary-color"], ["--whk-button-primary-hover-background-color"], 7),
  ...on(
    ["--whk-button-secondary-color"],
    ["--whk-button-secondary-background-color", "--whk-button-secondary-hover-background-color"],
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

/**
 * Every pair with its contrast; "transparent" shows the page.
 * @param {Tokens} tokens
 */
export function measure(tokens) {
  const colour = (/** @type {string} */ name) => {
    const value = tokens.get(name) ?? "";
    return value === "transparent" ? (tokens.get(page) ?? "") : value;
  };
  return pairs.map(({ front, back, least }) => ({
    pair: `${front} on ${back}`,
    least,
    aa: Math.min(least, 4.5),
    ratio: Math.round(contrast(colour(front), colour(back)) * 100) / 100,
  }));
}

/**
 * What a theme lacks, light and dark: below AA nobody may publish it, below 7:1 somebody should know.
 * @param {string} css
 */
export function judge(css) {
  const own = blocks(css);
  const rows = /** @type {const} */ (["light", "dark"]).flatMap((scheme) =>
    measure(shown(own, scheme)).map((row) => ({ ...row, scheme })),
  );
  const line = (/** @type {(typeof rows)[number]} */ { scheme, pair, ratio, aa }) =>
    `${scheme}: ${pair} is ${ratio}:1 (AA asks ${aa}:1)`;
  return {
    belowAA: rows.filter(({ ratio, aa }) => ratio < aa).map(line),
    belowSeven: rows.filter(({ ratio, aa }) => aa === 4.5 && ratio >= aa && ratio < 7).map(line),
  };
}
