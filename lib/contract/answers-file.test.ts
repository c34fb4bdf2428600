import fc from "fast-check";
import { expect, test } from "vitest";
import { legeAntwoorden } from "@/lib/invoer/antwoorden-vorm";
import { parseSituatie } from "./situatie";
import { anyAnswers, damaged } from "@/lib/invoer/test-willekeurig";
import { readAnswers, toAnswersCode, toAnswersFile } from "./answers-file";
import { decodeScanned, encodeCode } from "./fragment";
import { toAntwoorden } from "./situation-file";
import { toFileText, toShortText } from "./test-first-version";
import { alles, vierWeken, zaakVan } from "@/lib/uitkomst/test-situations";

const today = "2026-11-28";

/** AANTAL=10000 npx vitest run lib/contract/answers-file.test.ts, once in a while. */
const numRuns = Number(process.env.AANTAL ?? 300);

test("opening what was kept gives the same answers, finished or not, from a file and from a code", async () => {
  await fc.assert(
    fc.asyncProperty(anyAnswers(today), async (antwoorden) => {
      expect(readAnswers(toAnswersFile(antwoorden), today)).toEqual({
        antwoorden,
        verloren: false,
      });
      const code = await decodeScanned(await encodeCode(toAnswersCode(antwoorden)));
      expect(code.soort === "tekst" && readAnswers(code.tekst, today)).toEqual({
        antwoorden,
        verloren: false,
      });
    }),
    { numRuns },
  );
});

test("a file holds the answers and the situations of the contract, and no day of use", () => {
  const zaak = zaakVan(alles);
  const file = JSON.parse(toAnswersFile(toAntwoorden([zaak], today))) as {
    situaties: unknown[];
  };
  expect(file).toMatchObject({
    versie: 2,
    soort: "wat-houd-ik-over",
    antwoorden: { uitkering: "bijstand", periode: { vandaag: "" } },
  });
  expect(file.situaties.map(parseSituatie)).toEqual([{ soort: "zaak", zaak }]);
});

test("unfinished answers are kept too, without a situation", () => {
  const antwoorden = { ...legeAntwoorden(today), uitkering: "bijstand" } as const;
  const text = toAnswersFile(antwoorden);
  expect(JSON.parse(text)).toMatchObject({ situaties: [] });
  expect(readAnswers(text, today)).toEqual({ antwoorden, verloren: false });
});

test("upgrade 1, situations become answers: bare situations and short texts of version 1 open", () => {
  for (const zaak of [zaakVan(alles), zaakVan(vierWeken)])
    for (const text of [toFileText([zaak]), toShortText([zaak]), `\uFEFF${toFileText([zaak])}`])
      expect(readAnswers(text, today)).toEqual({
        antwoorden: toAntwoorden([zaak], today),
        verloren: false,
      });
});

test.each([
  ["a newer version", '{"versie":3,"soort":"wat-houd-ik-over","antwoorden":{}}', "nieuwer"],
  ["a newer situation", '{"versie":2}', "nieuwer"],
  ["a newer code", '3{"a":1}', "nieuwer"],
  ["a code with words of a newer version", "2{Zz:y}", "nieuwer"],
  ["half a code", "2{b:", "geenBestandVanHier"],
  ["no answers", '{"versie":2,"soort":"wat-houd-ik-over"}', "geenBestandVanHier"],
  ["something else", '{"soort":"iets"}', "geenBestandVanHier"],
  ["nothing", " ", "leeg"],
])("says what is wrong with %s", (_, text, soort) => {
  expect(readAnswers(text, today)).toEqual({ fout: { soort } });
});

test("a damaged file opens as far as it can be read, and says so", () => {
  fc.assert(
    fc.property(anyAnswers(today), fc.nat(), (antwoorden, seed) => {
      const [kapot] = fc.sample(damaged(antwoorden), { numRuns: 1, seed });
      const read = readAnswers(
        JSON.stringify({ versie: 2, soort: "wat-houd-ik-over", antwoorden: kapot }),
        today,
      );
      expect("antwoorden" in read && readAnswers(toAnswersFile(read.antwoorden), today)).toEqual(
        "antwoorden" in read ? { ...read, verloren: false } : false,
      );
    }),
    { numRuns: 200 },
  );
});
