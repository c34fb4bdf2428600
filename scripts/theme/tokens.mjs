// Reads a theme file of NL Design System: CSS with custom properties, as its theme packages have in dist/.

/**
 * The custom properties of a file; the last one wins, as in a browser.
 * @param {string} css
 * @returns {Map<string, string>} name without "--" → value as written
 */
export function customProperties(css) {
  const source = css.replace(/\/\*[\s\S]*?\*\//g, "");
  return new Map(
    [...source.matchAll(/--([\w-]+)\s*:\s*([^;{}]+)[;}]/g)].map(([, name = "", value = ""]) => [
      name,
      value.trim(),
    ]),
  );
}

/**
 * The value behind a name, with every var() followed; undefined when it is not there or leads nowhere.
 * @param {ReadonlyMap<string, string>} tokens
 * @param {string} name
 * @param {number} [steps] how many references may still follow
 * @returns {string | undefined}
 */
export function resolve(tokens, name, steps = 20) {
  const value = tokens.get(name);
  if (value === undefined || steps === 0) return undefined;
  const [, next, other] = /^var\(\s*--([\w-]+)\s*(?:,\s*(.+))?\)$/.exec(value) ?? [];
  if (next !== undefined) return resolve(tokens, next, steps - 1) ?? other;
  return value.includes("var(") || value.includes("[object") ? undefined : value;
}

const names = new Map([
  ["white", "#ffffff"],
  ["black", "#000000"],
  ["none", "transparent"],
  ["transparent", "transparent"],
]);

const hex = (/** @type {number[]} */ channels) =>
  `#${channels
    .map((one) =>
      Math.round(Math.min(255, Math.max(0, one)))
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;

/**
 * A colour as #1b2427, or "transparent"; undefined for what is no colour that can be measured.
 * @param {string | undefined} value
 */
export function toHex(value) {
  const text = (value ?? "").toLowerCase();
  const named = names.get(text);
  if (named !== undefined) return named;
  const [, digits = ""] = /^#([0-9a-f]{3}|[0-9a-f]{6})(?:ff)?$/.exec(text) ?? [];
  if (digits.length === 6) return `#${digits}`;
  if (digits.length === 3) return `#${digits.replace(/./g, "$&$&")}`;
  const [, kind, inside = ""] = /^(rgb|hsl)a?\(([^)]*)\)$/.exec(text) ?? [];
  const [a = 0, b = 0, c = 0, alpha = 1] = inside
    .split(/[\s,/]+/)
    .filter(Boolean)
    .map(parseFloat);
  if (kind === undefined || (alpha !== 0 && alpha !== 1 && alpha !== 100)) return undefined;
  if (alpha === 0) return "transparent";
  if (kind === "rgb") return hex([a, b, c]);
  const [s, l] = [b / 100, c / 100];
  return hex(
    [0, 8, 4].map((n) => {
      const k = (n + a / 30) % 12;
      return 255 * (l - s * Math.min(l, 1 - l) * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
    }),
  );
}

/**
 * So much of one colour in another.
 * @param {string} front
 * @param {string} back
 * @param {number} part from 0 to 1
 */
export function mix(front, back, part) {
  const channels = (/** @type {string} */ colour) =>
    [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  const below = channels(back);
  return hex(channels(front).map((one, at) => one * part + (below[at] ?? 0) * (1 - part)));
}
