/**
 * Text as a reader meets it: sentences, words and syllables of Dutch.
 * Amounts, dates and numbers are words for the length of a sentence, but not for the reading score.
 */

/** Sentences of a text. A line break ends a sentence too; the dot in "1.300" does not. */
export function splitSentences(text: string): string[] {
  return text
    .replace(/([.?!…])[\s"”’)]+/gu, "$1\n")
    .split(/\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

/** Words of a sentence: letters and digits with what stands inside them ("1.300", "auto's", "24-uurs"). */
export function splitWords(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{N}]+(?:['’.,:/-][\p{L}\p{N}]+)*/gu) ?? [];
}

// Longest first. A vowel with a diaeresis starts a syllable of its own: "beïnvloeden", "ideeën".
const vowelGroups =
  /aai|ooi|oei|eeu|ieu|eau|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|au|ou|ay|oy|ey|[aeiouyäëïöüáàéèêíóúû]/gu;

/**
 * Number of syllables of a Dutch word, at least 1, counted by its groups of vowels.
 * Hyphenation patterns do worse here: they join a first syllable of one letter (docs/adr/006).
 */
export function countSyllables(word: string): number {
  // "j" before a vowel is a consonant, but after an i it is the second half of "ij".
  return word.toLowerCase().match(vowelGroups)?.length ?? 1;
}

/**
 * Flesch-Douma reading ease of a set of sentences: 206.84 − 0.93 × words per sentence − 77 × syllables per word.
 * Words in `explained` and words with a digit count for the length, not for the syllables.
 * Null when there is too little text for a score to mean anything.
 */
export function fleschDouma(
  sentences: readonly string[],
  explained: ReadonlySet<string> = new Set(),
): number | null {
  const words = sentences.flatMap(splitWords);
  const counted = words.filter(
    (word) => !/\p{N}/u.test(word) && !explained.has(word.toLowerCase()),
  );
  if (counted.length < 30) return null;
  const syllables = counted.reduce((sum, word) => sum + countSyllables(word), 0);
  return 206.84 - 0.93 * (words.length / sentences.length) - 77 * (syllables / counted.length);
}
