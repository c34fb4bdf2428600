/** The rules of plain Dutch, sentence by sentence. Each finding says what is wrong and what to do. */
import { splitSentences, splitWords } from "./text";
import {
  abbreviations,
  formalWords,
  knownCapitals,
  monthNames,
  numberWords,
  toneWords,
  type Replaced,
} from "./word-lists";

/** The kinds of fault that the gate knows. */
export type Rule =
  | "zinslengte"
  | "formeel"
  | "toon"
  | "lijdend"
  | "langWoord"
  | "notatie"
  | "dubbeleOntkenning"
  | "vraag"
  | "uitroepteken"
  | "afkorting"
  | "andereTerm";

export interface Finding {
  readonly rule: Rule;
  readonly sentence: string;
  /** What is wrong and what to write, in Dutch. */
  readonly message: string;
}

/** What the rules know about the terms of the app (docs/begrippen.md). */
export interface Terms {
  /** Words that the app explains, in lower case: they may be long. */
  readonly explained: ReadonlySet<string>;
  /** A word that is not used on the screen, with the one word for the same thing. */
  readonly otherWords: Compiled;
}

export const mostWords = 15;
export const mostLetters = 16;

// What stands before a word is read along: the phones that we support cannot look back in a pattern.
const wordStart = "(?:^|[^\\p{L}\\p{N}])";
const wordEnd = "(?![\\p{L}\\p{N}])";

function sourceOf(avoid: string): string {
  const source =
    avoid.startsWith("/") && avoid.endsWith("/")
      ? `(?:${avoid.slice(1, -1)})`
      : avoid.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
  // A short form may end in a dot: no word boundary after it.
  return `${wordStart}(${source})${avoid.endsWith(".") ? "" : wordEnd}`;
}

interface CompiledWord {
  readonly pattern: RegExp;
  readonly instead: string;
  /** What a sentence must contain before the pattern is worth trying; "" for a pattern of several words. */
  readonly part: string;
}

type Compiled = readonly CompiledWord[];

/** The patterns of words, made once for each list. */
export function compiled(list: readonly Replaced[]): Compiled {
  return list.map(({ avoid, instead }) => ({
    pattern: new RegExp(sourceOf(avoid), "iu"),
    instead,
    part: avoid.startsWith("/") ? "" : avoid.toLowerCase(),
  }));
}

const formal = compiled(formalWords);
const tone = compiled(toneWords);
const short = compiled(abbreviations);

function* listed(sentence: string, rule: Rule, list: Compiled) {
  const lower = sentence.toLowerCase();
  for (const { pattern, instead, part } of list) {
    const found = lower.includes(part) ? pattern.exec(sentence) : null;
    if (found) yield { rule, sentence, message: `“${found[1] ?? ""}”: schrijf liever ${instead}` };
  }
}

const notations: readonly (readonly [RegExp, string])[] = [
  [/€(?![\s\u00a0]\d)/u, "zet een spatie tussen € en het bedrag"],
  [/€\s?\d{4,}/u, "zet een punt bij duizend: € 1.300"],
  [/€\s?[\d.]*\d\.\d{1,2}(?!\d)/u, "gebruik een komma voor centen: € 12,50"],
  [/\d+\s?(?:euro|eur)(?!\p{L})/iu, "schrijf het bedrag als € 1.300"],
  [/%/u, "schrijf “procent” voluit"],
  [/\d(?:procent|uur|maand|dag|jaar)/iu, "zet een spatie na het getal"],
  [/(?:^|\D)\d{1,2}[-/]\d{1,2}[-/]\d{2,4}(?!\d)/u, "schrijf de datum als 1 januari 2027"],
  [/(?:^|\D)\d{4}-\d{2}(?!\d)/u, "schrijf de maand als januari 2027"],
  [
    /(?:^|[^\p{L}])(?:jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec)(?!\p{L})/iu,
    "schrijf de maand voluit",
  ],
  [/(?:^|[^\p{L}])'\d{2}(?!\d)/u, "schrijf het jaar voluit"],
  [/\d+(?:e|de|ste)(?!\p{L})/u, "schrijf eerste, tweede, derde voluit"],
  [
    new RegExp(
      `\\d+ (?:${monthNames.map((m) => (m[0] ?? "").toUpperCase() + m.slice(1)).join("|")})`,
      "u",
    ),
    "schrijf de maand met een kleine letter",
  ],
  [
    new RegExp(`${wordStart}(?:${numberWords.join("|")})${wordEnd}`, "iu"),
    "schrijf getallen in cijfers",
  ],
];

const passiveVerb = /(?:^|[^\p{L}])(?:word|wordt|worden|werd|werden)(?!\p{L})/giu;
const participle =
  /(?:^|[^\p{L}])(?:\p{L}*ge\p{L}{2,}(?:d|t|en)|(?:be|ver|ont|her|er)\p{L}{2,}(?:d|t|en))(?!\p{L})/iu;
const negation = /(?:^|[^\p{L}])(?:niet|geen|nooit|niemand|niets|nergens)(?!\p{L})/giu;
const threshold =
  /(?:^|[^\p{L}])(?:of ouder|of jonger|of meer|of minder|of hoger|of lager|minder dan|meer dan|ouder dan|jonger dan|hoger dan|lager dan|minimaal|maximaal|hoogstens|minstens)(?!\p{L})/iu;

/** True when the sentence is in the passive: a form of "worden" with a past participle. */
function isPassive(sentence: string): boolean {
  return new RegExp(passiveVerb).test(sentence) && participle.test(sentence);
}

/** Literal words of a law stand between “…”: they are not ours to rewrite. */
function withoutQuotes(text: string): string {
  return text.replace(/“[^”]*”/gu, "");
}

function* checkSentence(sentence: string, terms: Terms, asks: boolean): Generator<Finding> {
  const words = splitWords(sentence);
  if (words.length > mostWords) {
    yield {
      rule: "zinslengte",
      sentence,
      message: `${String(words.length)} woorden: maak er 2 zinnen van (hoogstens ${String(mostWords)})`,
    };
  }
  yield* listed(sentence, "formeel", formal);
  yield* listed(sentence, "toon", tone);
  yield* listed(sentence, "afkorting", short);
  yield* listed(sentence, "andereTerm", terms.otherWords);

  for (const word of words) {
    const longest = Math.max(...word.split("-").map((part) => part.length));
    if (longest > mostLetters && !terms.explained.has(word.toLowerCase())) {
      yield {
        rule: "langWoord",
        sentence,
        message: `“${word}” heeft ${String(longest)} letters: deel het op of leg het uit in docs/begrippen.md`,
      };
    }
    if (/^\p{Lu}{2,}$/u.test(word) && !knownCapitals.has(word)) {
      yield { rule: "afkorting", sentence, message: `“${word}”: schrijf het voluit` };
    }
  }

  for (const [wrong, advice] of notations) {
    const found = wrong.exec(sentence);
    if (found) yield { rule: "notatie", sentence, message: `“${found[0].trim()}”: ${advice}` };
  }

  if (sentence.includes("!")) {
    yield { rule: "uitroepteken", sentence, message: "zonder uitroepteken" };
  }
  if ((sentence.match(passiveVerb)?.length ?? 0) > 1 && participle.test(sentence)) {
    yield { rule: "lijdend", sentence, message: "2 keer “worden” in 1 zin: zeg wie het doet" };
  }
  if ((sentence.match(negation)?.length ?? 0) > 1) {
    yield {
      rule: "dubbeleOntkenning",
      sentence,
      message: "2 keer nee in 1 zin: zeg wat wel zo is",
    };
  }
  if (asks && sentence.endsWith("?")) {
    const found = threshold.exec(sentence) ?? new RegExp(negation).exec(sentence);
    if (found) {
      yield {
        rule: "vraag",
        sentence,
        message: `“${found[0].trim()}” in een vraag: vraag het getal of geef keuzes`,
      };
    }
  }
}

/**
 * All findings in one rendered text. `asks` is true for the questions of the form,
 * where a question with a limit or a "niet" is answered the wrong way round.
 */
export function checkText(text: string, terms: Terms, asks = false): Finding[] {
  const sentences = splitSentences(withoutQuotes(text));
  const findings = sentences.flatMap((sentence) => [...checkSentence(sentence, terms, asks)]);
  sentences.forEach((sentence, index) => {
    const before = sentences[index - 1];
    if (before !== undefined && isPassive(before) && isPassive(sentence)) {
      findings.push({
        rule: "lijdend",
        sentence,
        message: "2 zinnen na elkaar met “worden”: zeg wie het doet",
      });
    }
  });
  return findings;
}
