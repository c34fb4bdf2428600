// Holds the built site to the oldest browsers of `browserslist` in package.json: Chrome 87, Firefox 91, Safari and iOS 15.
// The bundler writes newer syntax in an older way; what it cannot rewrite (patterns, functions of the browser, layers)
// would stop a script or a style sheet there without a word, so it stops the build here.
import { readFileSync } from "node:fs";
import { parse } from "acorn";
import { full } from "acorn-walk";
import postcss from "postcss";
import { listFiles, outDir } from "./output.mjs";

/** Functions of the language and the browser that came later, called on something: `list.toSorted()`. */
const newerMethods = new Set([
  // Array, typed arrays, strings
  ...["findLast", "findLastIndex", "toSorted", "toReversed", "toSpliced", "isWellFormed"],
  ...["toWellFormed", "fromAsync", "groupBy", "withResolvers"],
  // Sets and iterators
  ...["isSubsetOf", "isSupersetOf", "isDisjointFrom", "symmetricDifference"],
  // Intl, the page and the network
  ...["supportedValuesOf", "formatRangeToParts", "randomUUID", "checkVisibility", "showPicker"],
  ...["requestSubmit", "showPopover", "hidePopover", "togglePopover"],
]);

/** The same on an object with a name: `Response.json()` is new, `response.json()` is not. */
const newerStatics = new Set([
  "Response.json",
  "AbortSignal.timeout",
  "AbortSignal.any",
  "Promise.try",
  "URL.parse",
  "JSON.rawJSON",
  "RegExp.escape",
]);

/** Names that older browsers do not have at all; fine after a question with `typeof`. */
const newerGlobals = new Set([
  ...["structuredClone", "CompressionStream", "DecompressionStream", "requestIdleCallback"],
  ...["scheduler", "navigation", "Iterator", "reportError", "EditContext"],
]);

/**
 * What a script uses that the oldest supported browsers do not have; empty when they can run it.
 * @param {string} code
 * @returns {string[]}
 */
export function newerThanSupported(code) {
  /** @type {Set<string>} */
  const found = new Set();
  /** @type {import("acorn").Program} */
  let tree;
  try {
    tree = parse(code, { ecmaVersion: 2022, sourceType: "script", allowHashBang: false });
  } catch (error) {
    return [`syntax: ${String(error)}`];
  }
  /** Looked at without being called: `crypto.randomUUID ? …`. */
  const asked = new Set();
  const called = new Set();
  /** @type {Set<unknown>} */
  const callees = new Set();
  /** @type {import("acorn").MemberExpression[]} */
  const members = [];
  full(tree, (n) => {
    if (n.type === "StaticBlock") found.add("static { } in a class");
    if (n.type === "BinaryExpression" && n.left.type === "PrivateIdentifier") found.add("#x in y");
    if (n.type === "Literal") {
      const text = n.regex?.pattern ?? (typeof n.value === "string" ? n.value : "");
      if (/\(\?<[=!]/.test(text)) found.add("looking back in a pattern: (?<= or (?<!");
      if (/[dv]/.test(n.regex?.flags ?? "")) found.add(`the flags ${n.regex?.flags} of a pattern`);
    }
    if (n.type === "UnaryExpression" && n.operator === "typeof" && n.argument.type === "Identifier")
      asked.add(n.argument.name);
    if (n.type === "CallExpression" && n.callee.type === "MemberExpression") {
      callees.add(n.callee);
      const { object, property } = n.callee;
      const name = property.type === "Identifier" ? property.name : "";
      if (newerMethods.has(name)) called.add(name);
      const whole = object.type === "Identifier" ? `${object.name}.${name}` : "";
      if (newerStatics.has(whole)) called.add(whole);
    }
    if (n.type === "MemberExpression" && n.property.type === "Identifier") members.push(n);
    if (n.type === "NewExpression" || n.type === "CallExpression") {
      const { callee } = n;
      if (callee.type === "Identifier" && newerGlobals.has(callee.name)) called.add(callee.name);
    }
  });
  for (const member of members)
    if (!callees.has(member) && member.property.type === "Identifier")
      asked.add(member.property.name);
  for (const name of called) if (!asked.has(name)) found.add(`${String(name)}()`);
  return [...found];
}

/**
 * What a style sheet uses by which an older browser would skip rules that it needs.
 * @param {string} css
 * @returns {string[]}
 */
export function skippedByOlder(css) {
  /** @type {Set<string>} */
  const found = new Set();
  /** @param {import("postcss").Node | undefined} node */
  const isAskedFor = (node) => {
    for (let at = node?.parent; at; at = at.parent)
      if (at.type === "atrule" && /** @type {import("postcss").AtRule} */ (at).name === "supports")
        return true;
    return false;
  };
  const root = postcss.parse(css);
  root.walkAtRules((rule) => {
    if (["layer", "scope", "starting-style", "container"].includes(rule.name))
      found.add(`@${rule.name}`);
    if (rule.name === "media" && /[<>]/.test(rule.params)) found.add("@media (width >= …)");
  });
  root.walkRules((rule) => {
    if (rule.parent?.type === "rule" || /(?<!\\)&/.test(rule.selector)) found.add("nested rules");
    // One unknown selector in a list makes the browser skip the whole list.
    if (rule.selectors.length > 1 && /:has\(|:focus-visible|:user-invalid/.test(rule.selector))
      found.add(`a list with a newer selector: ${rule.selector.slice(0, 80)}`);
  });
  root.walkDecls((declaration) => {
    const { prop, value } = declaration;
    if (!/\b(?:oklch|oklab|lch|lab|color-mix|light-dark)\(/.test(value)) return;
    if (prop.startsWith("--") || isAskedFor(declaration)) return;
    const before = declaration.prev();
    if (before?.type !== "decl" || before.prop !== prop)
      found.add(`${prop}: ${value.slice(0, 40)} without a plain value before it`);
  });
  return [...found];
}

/**
 * Looks at everything that a supported browser loads from the built site.
 * @param {string} [dir]
 * @throws with the files and what is too new in them
 */
export function checkSupport(dir = outDir) {
  const files = listFiles(dir);
  const problems = files.flatMap((file) => {
    const read = () => readFileSync(`${dir}/${file}`, "utf8");
    const found = file.endsWith(".js")
      ? newerThanSupported(read())
      : file.endsWith(".css")
        ? skippedByOlder(read())
        : [];
    return found.map((what) => `${file}: ${what}`);
  });
  if (problems.length > 0)
    throw new Error(`Too new for the browsers of package.json:\n${problems.join("\n")}`);
  return files.filter((file) => /\.(js|css)$/.test(file)).length;
}
