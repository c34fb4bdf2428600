/**
 * A message as a reviewer can rewrite it: plain text in which every value is a word between square brackets,
 * "Je krijgt [€ 1.300] in [februari 2027]." A choice between whole sentences gives a field for each sentence.
 */
import { kind, parseNodes, renderVariants, type Node } from "../leesbaarheid/messages";

export interface Field {
  /** The branch of the choice, "wie = partner"; empty for text that always stands there. */
  readonly when: string;
  /** What the reviewer sees and rewrites. */
  readonly text: string;
  /** The source of each value by what stands between the brackets. */
  readonly values: ReadonlyMap<string, string>;
  /** Where the field stands in the message; spaces around the text stay out of it. */
  readonly start: number;
  readonly end: number;
}

const longestLabel = 40;

function sourceOf(message: string, node: Node): string {
  return message.slice(node.location?.start.offset, node.location?.end.offset);
}

/** What a value looks like to a reader: its last rendering, or all words of a choice. */
function labelOf(source: string, node: Node): string {
  if (node.type === kind.pound) return "3";
  const variants = renderVariants(source).filter((variant) => variant.trim() !== "");
  const label = node.type === kind.select ? variants.join(" / ") : (variants.at(-1) ?? "");
  return label.replaceAll(/[[\]]/g, "").trim().slice(0, longestLabel).trim();
}

function literalOf(nodes: readonly Node[]): string {
  return nodes.map(({ type, value }) => (type === kind.literal ? value : "")).join("");
}

/** True for a choice between sentences; a choice between words inside a sentence is a value. */
function choosesSentences(node: Node): boolean {
  return (
    (node.type === kind.select || node.type === kind.plural) &&
    Object.values(node.options ?? {}).some(({ value }) => /[.?:]\s*$/.test(literalOf(value)))
  );
}

function fieldOf(message: string, nodes: readonly Node[], when: string): Field[] {
  const first = nodes[0]?.location?.start.offset;
  const last = nodes.at(-1)?.location?.end.offset;
  if (first === undefined || last === undefined) return [];
  const values = new Map<string, string>();
  const text = nodes
    .map((node) => {
      if (node.type === kind.literal) return node.value;
      const source = sourceOf(message, node);
      const label = labelOf(source, node);
      let free = label;
      for (let nr = 2; values.has(free) && values.get(free) !== source; nr += 1)
        free = `${label} (${String(nr)})`;
      values.set(free, source);
      return `[${free}]`;
    })
    .join("");
  if (text.trim() === "") return [];
  const source = message.slice(first, last);
  return [
    {
      when,
      text: text.trim(),
      values,
      start: first + (source.length - source.trimStart().length),
      end: last - (source.length - source.trimEnd().length),
    },
  ];
}

function fieldsIn(message: string, nodes: readonly Node[], when: string): Field[] {
  const fields: Field[] = [];
  let run: Node[] = [];
  for (const node of nodes) {
    if (!choosesSentences(node)) {
      run.push(node);
      continue;
    }
    fields.push(...fieldOf(message, run, when));
    run = [];
    for (const [branch, { value }] of Object.entries(node.options ?? {}))
      fields.push(...fieldsIn(message, value, `${node.value} = ${branch}`));
  }
  return [...fields, ...fieldOf(message, run, when)];
}

/** The parts of a message that a reviewer can rewrite. Throws a SyntaxError when it is not valid ICU. */
export function fieldsOf(message: string): Field[] {
  return fieldsIn(message, parseNodes(message), "");
}

/** Signs that mean something in ICU have no place in a sentence. */
const signs = /[{}<>#]/g;

export type Rewritten =
  | { readonly message: string }
  /** Values of the old sentence that the new one does not name, or names that do not exist. */
  | { readonly missing: readonly string[]; readonly unknown: readonly string[] };

/**
 * The message with its fields replaced by what the reviewer wrote, in the same order.
 * A value may move but not vanish: without it the sentence would say less than the app knows.
 */
export function rewrite(message: string, texts: readonly string[]): Rewritten {
  const fields = fieldsOf(message);
  const missing: string[] = [];
  const unknown: string[] = [];
  let result = message;
  fields
    .map((field, index) => ({ field, text: texts[index] ?? field.text }))
    .reverse()
    .forEach(({ field, text }) => {
      if (text.trim() === field.text) return;
      const used = new Set<string>();
      const source = text
        .trim()
        .split(/(\[[^\]]*\])/)
        .map((part) => {
          if (!part.startsWith("[")) return part.replaceAll(signs, "");
          const label = part.slice(1, -1).trim();
          const value = field.values.get(label);
          // Brackets that the sentence itself has, around something that is not a value.
          if (value === undefined && field.text.includes(part)) return part;
          if (value === undefined) unknown.push(label);
          used.add(label);
          return value ?? "";
        })
        .join("");
      missing.push(...[...field.values.keys()].filter((label) => !used.has(label)));
      result = result.slice(0, field.start) + source + result.slice(field.end);
    });
  return missing.length + unknown.length > 0 ? { missing, unknown } : { message: result };
}
