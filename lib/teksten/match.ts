/**
 * Finds a message in the text of a page, with its values, and says how a rewritten message reads there.
 * This is how a reviewer sees a sentence in the real screen: the screens themselves know nothing of it.
 */
import { kind, parseNodes, type Node } from "../leesbaarheid/messages";

interface Captured {
  /** The text of each argument on the page. */
  readonly values: Map<string, string>;
  /** The branch that stands on the page, by argument. */
  readonly branches: Map<string, string>;
}

type Capture =
  | { readonly soort: "value"; readonly name: string }
  | { readonly soort: "branch"; readonly name: string; readonly branch: string };

const escaped = (text: string) =>
  text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&").replace(/\s+/gu, "\\s+");

/** A value is a word, an amount or a name: it does not run on into the next sentence of the page. */
const oneValue = "((?:(?![.?!]\\s*\\p{Lu}).)+?)";

/** These values are sentences themselves. */
const sentenceValues: ReadonlySet<string> = new Set(["wetten", "reden", "melding", "zin"]);

function source(nodes: readonly Node[], captures: Capture[], plural: string): string {
  return nodes
    .map(({ type, value, options = {}, children = [] }) => {
      if (type === kind.literal) return escaped(value);
      if (type === kind.tag) return source(children, captures, plural);
      if (type === kind.select || type === kind.plural) {
        const branches = Object.entries(options).map(([branch, option]) => {
          captures.push({ soort: "branch", name: value, branch });
          return `(${source(option.value, captures, type === kind.plural ? value : plural)})`;
        });
        return `(?:${branches.join("|")})`;
      }
      const name = type === kind.pound ? plural : value;
      captures.push({ soort: "value", name });
      return sentenceValues.has(name) ? "(.+?)" : oneValue;
    })
    .join("");
}

/** Marks where a tag begins or ends; it stands in no message. */
const cut = "\u0000";

function write(nodes: readonly Node[], captured: Captured, plural: string): string {
  return nodes
    .map(({ type, value, options = {}, children = [] }) => {
      if (type === kind.literal) return value;
      if (type === kind.tag) return cut + write(children, captured, plural) + cut;
      if (type === kind.select || type === kind.plural) {
        const branch = options[captured.branches.get(value) ?? "other"] ?? options.other;
        return write(branch?.value ?? [], captured, type === kind.plural ? value : plural);
      }
      return captured.values.get(type === kind.pound ? plural : value) ?? "";
    })
    .join("");
}

export interface Matcher {
  /** True when this text of the page is the message. */
  readonly matches: (text: string) => boolean;
  /** The text of the page as the rewritten message says it, or null when it is another text. */
  readonly replace: (text: string, rewritten: string) => string | null;
  /** The same, cut where the message has tags: "Je hebt <b>meer</b> over" is three pieces. */
  readonly replacePieces: (text: string, rewritten: string) => string[] | null;
}

/** Recognises a message. Throws a SyntaxError when it is not valid ICU. */
export function matcherOf(message: string): Matcher {
  const captures: Capture[] = [];
  const pattern = new RegExp(`^\\s*${source(parseNodes(message), captures, "")}\\s*$`, "u");
  const replacePieces: Matcher["replacePieces"] = (text, rewritten) => {
    const found = pattern.exec(text);
    if (!found) return null;
    const captured: Captured = { values: new Map(), branches: new Map() };
    captures.forEach((capture, index) => {
      const part = found[index + 1];
      if (part === undefined) return;
      if (capture.soort === "value") captured.values.set(capture.name, part);
      else captured.branches.set(capture.name, capture.branch);
    });
    return write(parseNodes(rewritten), captured, "").split(cut);
  };
  return {
    matches: (text) => pattern.test(text),
    replace: (text, rewritten) => replacePieces(text, rewritten)?.join("") ?? null,
    replacePieces,
  };
}
