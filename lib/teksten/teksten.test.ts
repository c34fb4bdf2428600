import fc from "fast-check";
import { expect, test } from "vitest";
import en from "../../messages/en.json";
import nl from "../../messages/nl.json";
import { argumentNames, listMessages, type MessageTree } from "../leesbaarheid/messages";
import { termsOf } from "../leesbaarheid/terms";
import { fieldsOf, rewrite } from "./fields";
import { mergeReview } from "./merge";
import { readReview, writeReview, type Remark } from "./review";

const noTerms = termsOf([]);
const choice =
  "{wie, select, partner {Je partner krijgt {bedrag}.} other {Je krijgt {bedrag}.}} Dat duurt {n, plural, one {# maand} other {# maanden}}.";

test("values stand between brackets, each sentence of a choice is a field", () => {
  expect(fieldsOf(choice).map(({ when, text }) => [when, text])).toEqual([
    ["wie = partner", "Je partner krijgt [€ 1.300]."],
    ["wie = other", "Je krijgt [€ 1.300]."],
    ["", "Dat duurt [3 maanden]."],
  ]);
});

test("a rewritten field goes back into the message with its values", () => {
  expect(
    rewrite(choice, [
      "Naar je partner gaat [€ 1.300].",
      "Je krijgt [€ 1.300].",
      "Duur: [3 maanden].",
    ]),
  ).toEqual({
    message:
      "{wie, select, partner {Naar je partner gaat {bedrag}.} other {Je krijgt {bedrag}.}} Duur: {n, plural, one {# maand} other {# maanden}}.",
  });
});

test("a value that is left out, or that does not exist, is named", () => {
  expect(rewrite("Je krijgt {bedrag}.", ["Je krijgt geld."])).toEqual({
    missing: ["€ 1.300"],
    unknown: [],
  });
  expect(rewrite("Je krijgt {bedrag}.", ["Je krijgt [€ 1.300] in [mei]."])).toEqual({
    missing: [],
    unknown: ["mei"],
  });
});

test("signs of ICU that somebody types cannot break the message", () => {
  expect(rewrite("Je krijgt {bedrag}.", ["Jij {krijgt} <b>[€ 1.300] '"])).toEqual({
    message: "Jij krijgt b{bedrag} '",
  });
});

test("every message of the catalogue can be taken apart and put together again", () => {
  for (const { key, text } of [...listMessages(nl), ...listMessages(en)]) {
    const fields = fieldsOf(text);
    expect(fields.length, key).toBeGreaterThan(0);
    expect(
      rewrite(
        text,
        fields.map((field) => field.text),
      ),
      key,
    ).toEqual({ message: text });
  }
});

test("every message with one field keeps its values when its sentence changes", () => {
  for (const { key, text } of listMessages(nl)) {
    const [field] = fieldsOf(text);
    const result = rewrite(text, [`Anders: ${field?.text ?? ""}`]);
    if (!("message" in result)) throw new Error(key);
    expect(argumentNames(result.message), key).toEqual(argumentNames(text));
  }
});

const remark = (over: Partial<Remark>): Remark => ({
  sleutel: "a.b",
  tekst: "Je krijgt {bedrag}.",
  oordeel: "snapNiet",
  voorstel: "Je houdt {bedrag} over.",
  ...over,
});
const small: MessageTree = { a: { b: "Je krijgt {bedrag}.", c: "Dit is zo." } };

test("an accepted proposal changes its own message and nothing else", () => {
  const { catalogue, proposals } = mergeReview(small, [remark({})], noTerms);
  expect(catalogue).toEqual({ a: { b: "Je houdt {bedrag} over.", c: "Dit is zo." } });
  expect(Object.keys(catalogue.a as object)).toEqual(["b", "c"]);
  expect(proposals.map(({ refusal }) => refusal)).toEqual([null]);
});

test.each([
  ["onbekendeSleutel", { sleutel: "a.weg" }],
  ["onbekendeSleutel", { sleutel: "__proto__.toString" }],
  ["tekstVeranderd", { tekst: "Vroeger stond hier iets anders." }],
  ["nietTeLezen", { voorstel: "Je krijgt {bedrag" }],
  ["andereWaarden", { voorstel: "Je krijgt geld." }],
  ["leespoort", { voorstel: "Je ontvangt {bedrag}!" }],
])("%s: the proposal is refused and the catalogue stays", (soort, over) => {
  const { catalogue, proposals } = mergeReview(small, [remark(over)], noTerms);
  expect(catalogue).toEqual(small);
  expect(proposals[0]?.refusal?.soort).toBe(soort);
});

test("a mark without a proposal changes nothing", () => {
  expect(mergeReview(small, [remark({ voorstel: null })], noTerms)).toEqual({
    proposals: [],
    catalogue: small,
  });
});

test("a review file reads back as it was written", () => {
  const remarks = [remark({}), remark({ sleutel: "a.c", voorstel: null, oordeel: "snap" })];
  const read = readReview(writeReview("nl", remarks));
  expect(read).toEqual({
    soort: "gelezen",
    review: { soort: "wat-houd-ik-over-teksten", versie: 1, taal: "nl", opmerkingen: remarks },
  });
});

test.each([
  ["geenJson", "hallo"],
  ["anderBestand", "null"],
  ["anderBestand", '{"versie":1,"start":"2026-01"}'],
  ["nieuwereVersie", '{"soort":"wat-houd-ik-over-teksten","versie":2}'],
  ["dubbel", writeReview("nl", [remark({}), remark({})])],
])("%s is a reason, not a crash", (fout, text) => {
  expect(readReview(text)).toEqual({ soort: "fout", fout });
});

/** Whole catalogue afterwards: the same keys, every message valid with the values it had. */
function isSound(catalogue: MessageTree): boolean {
  const before = listMessages(nl);
  const after = listMessages(catalogue);
  return (
    after.length === before.length &&
    after.every(
      ({ key, text }, index) =>
        key === before[index]?.key &&
        (text === before[index].text ||
          argumentNames(text).join() === argumentNames(before[index].text).join()),
    )
  );
}

test("10,000 broken and hostile review files: a reason or a sound catalogue, never a crash", () => {
  const keys = listMessages(nl).map(({ key }) => key);
  const originals = new Map(listMessages(nl).map(({ key, text }) => [key, text]));
  const sentence = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.stringMatching(/^[a-z{}<>#'[\] ,.]{0,40}$/),
    fc.constantFrom(
      "Je krijgt {bedrag}.",
      "{",
      "{a, select,}",
      "<b>",
      "",
      "{x, plural, other {#}}",
    ),
  );
  const randomRemark = fc
    .record({
      sleutel: fc.oneof(
        fc.constantFrom(...keys),
        fc.constantFrom("__proto__", "constructor.name", ""),
        fc.string(),
      ),
      oordeel: fc.constantFrom("snap", "snapNiet", null, "x"),
      voorstel: fc.oneof(sentence, fc.constant(null)),
      tekst: sentence,
      trouw: fc.boolean(),
    })
    .map(({ trouw, ...rest }) => ({
      ...rest,
      tekst: trouw ? (originals.get(rest.sleutel) ?? rest.tekst) : rest.tekst,
    }));
  const file = fc.oneof(
    fc.string(),
    fc.json(),
    fc
      .record({
        soort: fc.constantFrom("wat-houd-ik-over-teksten", "iets"),
        versie: fc.constantFrom(1, 1, 1, 2, "1"),
        taal: fc.constantFrom("nl", "nl", "en", "de"),
        opmerkingen: fc.array(randomRemark, { maxLength: 4 }),
      })
      .map((value) => JSON.stringify(value)),
  );
  let read = 0;
  fc.assert(
    fc.property(file, (text) => {
      const result = readReview(text);
      if (result.soort === "fout") return true;
      read += 1;
      const { catalogue } = mergeReview(nl, result.review.opmerkingen, noTerms);
      return catalogue === (nl as MessageTree) || isSound(catalogue);
    }),
    { numRuns: 10_000 },
  );
  // The generator must reach the merge, or the property says nothing.
  expect(read).toBeGreaterThan(300);
});
