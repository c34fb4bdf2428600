// From the tokens of NL Design System to ours. A theme file of a municipality has basis tokens (`basis.*`), tokens of the
// components that come from them (`nl.*`, `utrecht.*`), or only the last: each of ours takes the first that is there.
import { contrast, shown } from "./contrast.mjs";
import { customProperties, mix, resolve, toHex } from "./tokens.mjs";

/** @typedef {Map<string, string>} Ours our tokens without "--whk-" */
/**
 * A token of ours: where it comes from, and what it is when that is nowhere.
 * @typedef {{ from: readonly string[], else?: (ours: Ours) => string | undefined }} Colour
 */

const page = "document-background-color";
const text = "document-color";
const same = (/** @type {string} */ name) => (/** @type {Ours} */ ours) => ours.get(name);
const tint =
  (/** @type {string} */ name, /** @type {number} */ part) => (/** @type {Ours} */ ours) =>
    mix(ours.get(name) ?? "", ours.get(page) ?? "", part);

/**
 * The colours, each after those that it is made from.
 * @type {Readonly<Record<string, Colour>>}
 */
export const colours = {
  [page]: { from: ["basis-color-default-bg-document", "utrecht-document-background-color"] },
  [text]: { from: ["basis-color-default-color-document", "utrecht-document-color"] },
  "document-subtle-color": {
    from: ["basis-color-default-color-subtle", "utrecht-form-field-description-color"],
    else: tint(text, 0.87),
  },
  "border-color": {
    from: ["basis-color-default-border-subtle", "utrecht-separator-color"],
    else: tint(text, 0.2),
  },
  "surface-background-color": { from: [], else: same(page) },
  "surface-subtle-background-color": {
    from: ["basis-color-default-bg-subtle", "utrecht-surface-background-color"],
    else: tint(text, 0.06),
  },
  "link-color": {
    from: ["nl-link-color", "basis-color-action-2-color-default", "utrecht-link-color"],
  },
  "link-hover-color": {
    from: ["nl-link-hover-color", "basis-color-action-2-color-hover", "utrecht-link-hover-color"],
    else: same("link-color"),
  },
  "accent-color": {
    from: [
      "basis-color-action-1-inverse-bg-default",
      "utrecht-button-primary-action-background-color",
    ],
    else: same("link-color"),
  },
  "accent-background-color": {
    from: ["basis-color-action-1-bg-subtle"],
    else: tint("accent-color", 0.06),
  },
  "accent-contrast-color": {
    from: ["basis-color-action-1-inverse-color-default", "utrecht-button-primary-action-color"],
    else: same(page),
  },
  // The outline must show on every surface and beside the inner colour; themes draw theirs in other ways.
  "focus-outline-color": { from: [], else: same(text) },
  "focus-inner-color": { from: ["basis-focus-background-color", "utrecht-focus-background-color"] },
  "button-primary-background-color": {
    from: ["nl-button-primary-background-color", "utrecht-button-primary-action-background-color"],
    else: same("accent-color"),
  },
  "button-primary-hover-background-color": {
    from: [
      "nl-button-primary-hover-background-color",
      "basis-color-action-1-inverse-bg-hover",
      "utrecht-button-primary-action-hover-background-color",
    ],
    else: same("button-primary-background-color"),
  },
  "button-primary-color": {
    from: ["nl-button-primary-color", "utrecht-button-primary-action-color"],
    else: same("accent-contrast-color"),
  },
  "button-secondary-background-color": {
    from: [
      "nl-button-secondary-background-color",
      "utrecht-button-secondary-action-background-color",
    ],
    else: () => "transparent",
  },
  "button-secondary-color": {
    from: [
      "nl-button-secondary-color",
      "basis-color-action-1-color-default",
      "utrecht-button-secondary-action-color",
    ],
    else: same("accent-color"),
  },
  "button-secondary-hover-background-color": {
    from: [
      "nl-button-secondary-hover-background-color",
      "basis-color-action-1-bg-hover",
      "utrecht-button-secondary-action-hover-background-color",
    ],
    else: same("accent-background-color"),
  },
  "button-secondary-border-color": {
    from: [
      "nl-button-secondary-border-color",
      "basis-color-action-1-border-default",
      "utrecht-button-secondary-action-border-color",
    ],
    else: (ours) => {
      const back = ours.get("button-secondary-background-color");
      return back === "transparent" || back === ours.get(page)
        ? ours.get("button-secondary-color")
        : back;
    },
  },
  "form-control-background-color": {
    from: ["basis-form-control-background-color", "utrecht-form-control-background-color"],
    else: same(page),
  },
  "form-control-border-color": {
    from: ["basis-form-control-border-color", "utrecht-form-control-border-color"],
    else: tint(text, 0.7),
  },
  "form-control-color": {
    from: ["basis-form-control-color", "utrecht-form-control-color"],
    else: same(text),
  },
  "form-control-checked-background-color": { from: [], else: same("accent-background-color") },
  "form-control-checked-border-color": { from: [], else: same("accent-color") },
  "alert-error-color": {
    from: ["basis-color-negative-color-default", "utrecht-form-field-error-message-color"],
  },
  "alert-error-background-color": {
    from: ["basis-color-negative-bg-subtle", "utrecht-alert-error-background-color"],
    else: tint("alert-error-color", 0.06),
  },
  "alert-info-background-color": {
    from: ["basis-color-info-bg-subtle"],
    else: same("accent-background-color"),
  },
  "alert-info-color": { from: ["utrecht-alert-info-color"], else: same(text) },
  "drawing-accent-color": { from: [], else: tint("accent-color", 0.4) },
  "drawing-paper-color": { from: [], else: same(page) },
};

/** What is no colour. Sizes of letters and space stay ours: the pages were measured with them on a small phone. */
const others = {
  "document-font-family": ["basis-text-font-family-default", "utrecht-document-font-family"],
  "heading-font-weight": ["basis-heading-font-weight", "utrecht-heading-font-weight"],
  "border-radius": [
    "nl-button-border-radius",
    "basis-border-radius-md",
    "utrecht-button-border-radius",
  ],
};

/**
 * The colours of one file.
 * @param {ReadonlyMap<string, string>} theirs
 * @param {"light" | "dark"} scheme
 */
function coloursOf(theirs, scheme) {
  const fallback = shown([], scheme);
  /** @type {Ours} */
  const ours = new Map();
  /** @type {Map<string, string>} */
  const origin = new Map();
  for (const [name, { from, else: otherwise }] of Object.entries(colours)) {
    const source = from.find((one) => toHex(resolve(theirs, one)) !== undefined);
    const value = source === undefined ? otherwise?.(ours) : toHex(resolve(theirs, source));
    // Where theirs says transparent for a border, it draws none; ours has to show where the button ends.
    const drawn =
      name.endsWith("border-color") && value === "transparent" ? otherwise?.(ours) : value;
    ours.set(name, drawn ?? fallback.get(`--whk-${name}`) ?? "");
    origin.set(name, source ?? (drawn === undefined ? "ours" : "made from the theme"));
  }
  // Yellow beside a white outline cannot be seen: then the inner colour stays ours.
  const [outline = "", inner = ""] = ["focus-outline-color", "focus-inner-color"].map((name) =>
    ours.get(name),
  );
  if (contrast(outline, inner) < 3)
    ours.set("focus-inner-color", fallback.get("--whk-focus-inner-color") ?? "");
  return { ours, origin };
}

/** @param {Iterable<readonly [string, string]>} tokens */
const declarations = (tokens) =>
  [...tokens].map(([name, value]) => `    --whk-${name}: ${value};`).join("\n");

/**
 * A theme file for the app from a theme file of NL Design System. Without a dark file, who prefers dark sees the app's own
 * dark colours.
 * @param {{ name: string, source: string, light: string, dark?: string }} theme CSS of their theme; `source` says where it
 * comes from
 * @returns {{ css: string, origin: ReadonlyMap<string, string> }} `origin`: for each of our colours the token it comes from
 * @throws when the file has no colour for page, text and links
 */
export function adapt({ name, source, light, dark }) {
  const theirs = customProperties(light);
  const day = coloursOf(theirs, "light");
  const missing = [page, text, "link-color"].filter((one) => day.origin.get(one) === "ours");
  if (missing.length > 0)
    throw new Error(`No token of NL Design System for: ${missing.join(", ")}`);
  const rest = Object.entries(others).flatMap(([one, from]) => {
    const value = from.map((token) => resolve(theirs, token)).find((found) => found !== undefined);
    return value === undefined ? [] : [/** @type {const} */ ([one, value])];
  });
  const part = (/** @type {string} */ media, /** @type {string} */ body) =>
    `@media screen${media} {\n  :root:root {\n${body}\n  }\n}\n`;
  const parts = [part(" and (prefers-color-scheme: light)", declarations(day.ours))];
  if (rest.length > 0) parts.push(part("", declarations(rest)));
  if (dark !== undefined) {
    const night = coloursOf(new Map([...theirs, ...customProperties(dark)]), "dark");
    parts.push(part(" and (prefers-color-scheme: dark)", declarations(night.ours)));
  }
  const head = `/* Theme "${name}", made by npm run thema from ${source}. Change that, and make this again. */\n`;
  return { css: head + parts.join("\n"), origin: day.origin };
}
