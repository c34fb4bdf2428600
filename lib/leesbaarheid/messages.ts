/**
 * The message catalogue as a list, and every message rendered as a person may see it:
 * with sample values filled in by the real ICU formatter, once for each branch of a plural or a choice.
 */
import { IntlMessageFormat, type Formats } from "intl-messageformat";
import { formats } from "../i18n/formats";

export interface MessageTree {
  readonly [key: string]: string | MessageTree;
}

/** A message with its full key, "vragen.werk.titel". */
export interface Message {
  readonly key: string;
  readonly text: string;
}

/** Where a node stands in the text of its message. */
export interface Place {
  readonly start: { readonly offset: number };
  readonly end: { readonly offset: number };
}

/** A node of a parsed message, as far as it matters here. */
export interface Node {
  readonly type: number;
  readonly value: string;
  readonly style?: unknown;
  readonly options?: Readonly<
    Record<string, { readonly value: readonly Node[]; readonly location?: Place }>
  >;
  readonly children?: readonly Node[];
  /** Only with `parseNodes`. */
  readonly location?: Place;
}

type Values = Record<string, string | number | Date | ((chunks: string[]) => string)>;

/** Every message of a catalogue in the order of the file. */
export function listMessages(tree: MessageTree, prefix = ""): Message[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string"
      ? [{ key: prefix + key, text: value }]
      : listMessages(value, `${prefix}${key}.`),
  );
}

// The node types of the ICU parser; its enum is not part of what intl-messageformat exports.
export const kind = {
  literal: 0,
  argument: 1,
  number: 2,
  date: 3,
  time: 4,
  select: 5,
  plural: 6,
  pound: 7,
  tag: 8,
};

/** What stands in a message: its arguments by name with the values to try, and its tags. */
interface Parts {
  readonly values: Map<string, (string | number | Date)[]>;
  readonly tags: Set<string>;
}

/** A text argument that was formatted by the caller, by what its name says it is. */
const textSamples: readonly (readonly [name: RegExp, sample: string])[] = [
  [/maanden|lijst/i, "februari en maart"],
  [/maand/i, "februari 2027"],
  [/datum|dag|vanaf|tot/i, "1 juli 2026"],
  [/bedrag|norm|totaal|loon|grens|inkomen|over$|verschil/i, "€ 1.300"],
  [/procent|percentage/i, "25"],
  [/uren|uur|aantal|stap|regels|nummer|jaar/i, "16"],
  [/artikel|vindplaats/i, "artikel 31, tweede lid"],
  [/gemeente/i, "Utrecht"],
  [/naam|titel/i, "baan bij de bakker"],
];

function textSample(name: string): string {
  return textSamples.find(([pattern]) => pattern.test(name))?.[1] ?? "dit";
}

function collect(nodes: readonly Node[], parts: Parts): Parts {
  const add = (name: string, values: (string | number | Date)[]) => {
    parts.values.set(name, [...new Set([...(parts.values.get(name) ?? []), ...values])]);
  };
  for (const { type, value, style, options = {}, children = [] } of nodes) {
    if (type === kind.argument) add(value, []);
    if (type === kind.number) add(value, [style === "heleEuro" || style === "euro" ? 1300 : 16]);
    if (type === kind.date || type === kind.time) add(value, [new Date(Date.UTC(2027, 1, 1, 12))]);
    if (type === kind.select) add(value, Object.keys(options));
    if (type === kind.plural) add(value, Object.keys(options).map(pluralSample));
    if (type === kind.tag) parts.tags.add(value);
    for (const option of Object.values(options)) collect(option.value, parts);
    collect(children, parts);
  }
  return parts;
}

function pluralSample(branch: string): number {
  if (branch.startsWith("=")) return Number(branch.slice(1));
  return branch === "one" ? 1 : 3;
}

function partsOf(message: IntlMessageFormat): Parts {
  return collect(message.getAst() as unknown as readonly Node[], {
    values: new Map(),
    tags: new Set(),
  });
}

const messageFormats: Partial<Formats> = {
  number: formats.number,
  date: formats.dateTime,
  time: formats.dateTime,
};

/** Makes something once for each set of arguments: number and date formats are slow to make. */
function once<A extends unknown[], T>(make: (...args: A) => T): (...args: A) => T {
  const made = new Map<string, T>();
  return (...args) => {
    const key = JSON.stringify(args);
    let found = made.get(key);
    if (found === undefined) {
      found = make(...args);
      made.set(key, found);
    }
    return found;
  };
}

const formatters = {
  getNumberFormat: once(
    (...args: ConstructorParameters<typeof Intl.NumberFormat>) => new Intl.NumberFormat(...args),
  ),
  getDateTimeFormat: once(
    (...args: ConstructorParameters<typeof Intl.DateTimeFormat>) =>
      new Intl.DateTimeFormat(...args),
  ),
  getPluralRules: once(
    (...args: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...args),
  ),
};

/** Reads a message. Throws a SyntaxError when it is not valid ICU. */
const parseMessage = once(
  (text: string, locale: string) =>
    new IntlMessageFormat(text, locale, messageFormats, { formatters }),
);

/** The nodes of a message with their places in the text. Throws a SyntaxError when it is not valid ICU. */
export function parseNodes(text: string): readonly Node[] {
  const message = new IntlMessageFormat(text, "nl", messageFormats, { captureLocation: true });
  return message.getAst() as unknown as readonly Node[];
}

/** The names of the arguments and tags of a message, sorted: what a rewritten sentence must keep. */
export function argumentNames(text: string, locale = "nl"): string[] {
  const { values, tags } = partsOf(parseMessage(text, locale));
  return [...values.keys(), ...[...tags].map((tag) => `<${tag}>`)].sort();
}

/** At most this many renderings of one message: branches multiply. */
const mostVariants = 24;

/**
 * All renderings of a message with sample values, without doubles; tags are left out.
 * Throws a SyntaxError when the text is not valid ICU.
 */
export function renderVariants(text: string, locale = "nl"): string[] {
  const message = parseMessage(text, locale);
  const { values, tags } = partsOf(message);
  let combinations: Values[] = [
    Object.fromEntries([...tags].map((tag) => [tag, (chunks: string[]) => chunks.join("")])),
  ];
  for (const [name, options] of values) {
    const tried = options.length > 0 ? options : [textSample(name)];
    combinations = combinations
      .flatMap((combination) => tried.map((value) => ({ ...combination, [name]: value })))
      .slice(0, mostVariants);
  }
  const rendered = combinations.map((combination) => {
    const result: unknown = message.format(combination);
    return Array.isArray(result) ? result.join("") : String(result);
  });
  return [...new Set(rendered)];
}
