/** The reading gate: the whole catalogue page by page, with the findings and the reading score. */
import { listMessages, renderVariants, type Message, type MessageTree } from "./messages";
import { checkText, type Finding, type Rule, type Terms } from "./rules";
import { fleschDouma, splitSentences, splitWords } from "./text";

/** The score of a page must not be lower; the aim is ten more. */
export const lowestScore = 70;
export const aimedScore = 80;

export interface KeyFinding extends Omit<Finding, "rule"> {
  readonly key: string;
  readonly rule: Rule | "icu";
}

export interface PageReport {
  readonly page: string;
  readonly sentences: number;
  /** Flesch-Douma, or null when the page has too few words for a score. */
  readonly score: number | null;
}

export interface GateReport {
  readonly pages: readonly PageReport[];
  readonly findings: readonly KeyFinding[];
}

/** In these namespaces a person answers: limits and "niet" are not allowed in a question. */
const asking: ReadonlySet<string> = new Set(["vragen", "samen", "toeslagen", "gemeente", "watAls"]);

/** The page of a key: its namespace; each page of `paginas` is a page of its own. */
export function pageOf(key: string): string {
  const [namespace = "", page = ""] = key.split(".");
  return namespace === "paginas" ? `${namespace}.${page}` : namespace;
}

/** The findings for one message in Dutch; a text that is not valid ICU is a finding of its own. */
export function checkMessage(key: string, text: string, terms: Terms): KeyFinding[] {
  let variants: string[];
  try {
    variants = renderVariants(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [
      { key, rule: "icu", sentence: text, message: `dit bericht is niet te lezen: ${reason}` },
    ];
  }
  const asks = asking.has(key.split(".")[0] ?? "");
  const seen = new Set<string>();
  return variants
    .flatMap((variant) => checkText(variant, terms, asks))
    .filter(({ rule, sentence, message }) => {
      const id = `${rule} ${sentence} ${message}`;
      return !seen.has(id) && seen.add(id);
    })
    .map((finding) => ({ key, ...finding }));
}

/** Sentences of a message for the score: those of its first rendering. A label of 1 or 2 words is no sentence. */
function scoredSentences(text: string): string[] {
  try {
    return splitSentences(renderVariants(text)[0] ?? "").filter(
      (sentence) => splitWords(sentence).length > 2,
    );
  } catch {
    return [];
  }
}

/** The reading score of messages that stand together, or null when they have too few words for one. */
export function scoreOf(messages: readonly Message[], terms: Terms): number | null {
  return fleschDouma(
    messages.flatMap(({ text }) => scoredSentences(text)),
    terms.explained,
  );
}

/** Runs the gate over a Dutch catalogue. */
export function runGate(catalogue: MessageTree, terms: Terms): GateReport {
  const messages = listMessages(catalogue);
  const pages = new Map<string, Message[]>();
  for (const message of messages) {
    const page = pageOf(message.key);
    pages.set(page, [...(pages.get(page) ?? []), message]);
  }
  return {
    pages: [...pages].map(([page, its]) => ({
      page,
      sentences: its.flatMap(({ text }) => scoredSentences(text)).length,
      score: scoreOf(its, terms),
    })),
    findings: messages.flatMap(({ key, text }) => checkMessage(key, text, terms)),
  };
}
