import { expect, test } from "vitest";
import { countSyllables, fleschDouma, splitSentences, splitWords } from "./text";

test.each([
  // Counted by hand, by clapping: one-letter first syllables, three-letter vowels, diaeresis.
  ["je", 1],
  ["uren", 2],
  ["over", 2],
  ["idee", 2],
  ["ideeën", 3],
  ["maand", 1],
  ["nieuwe", 2],
  ["leeuw", 1],
  ["mooie", 2],
  ["bijstand", 2],
  ["uitkering", 3],
  ["gemeente", 3],
  ["vrijlating", 3],
  ["vakantiegeld", 4],
  ["rekening", 3],
  ["januari", 4],
  ["beïnvloeden", 4],
  ["loonheffingskorting", 5],
  ["auto's", 2],
  ["ziek", 1],
])("%s has %i syllables", (word, syllables) => {
  expect(countSyllables(word)).toBe(syllables);
});

test("a dot in an amount does not end a sentence, a line break does", () => {
  expect(splitSentences("Je krijgt € 1.300,50. Dat is alles.\nOok dit?")).toEqual([
    "Je krijgt € 1.300,50.",
    "Dat is alles.",
    "Ook dit?",
  ]);
});

test("an amount with its euro sign is one word", () => {
  expect(splitWords("Je krijgt € 1.300,50 in mei.")).toEqual([
    "Je",
    "krijgt",
    "1.300,50",
    "in",
    "mei",
  ]);
});

test("the score follows the formula of Douma", () => {
  // 32 words of one syllable in 4 sentences of 8: 206.84 − 0.93 × 8 − 77 × 1
  const sentence = "Ik ga nu met de bus naar huis.";
  expect(fleschDouma(Array(4).fill(sentence) as string[])).toBeCloseTo(122.4, 5);
});

test("a page with few words has no score", () => {
  expect(fleschDouma(["Ik ga naar huis."])).toBeNull();
});

test("explained words and numbers do not weigh on the score", () => {
  const plain = Array(4).fill("Ik ga nu met de bus naar huis.") as string[];
  const withTerm = [...plain, "Ik ga nu met de loonheffingskorting naar € 1.300."];
  expect(fleschDouma(withTerm, new Set(["loonheffingskorting"]))).toBeCloseTo(122.4, 0);
  expect(fleschDouma(withTerm)).toBeLessThan(115);
});
