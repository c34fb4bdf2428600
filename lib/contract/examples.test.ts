// What people kept with an earlier version opens: a file or code of each form that was ever written, as it was written.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readAnswers } from "./answers-file";
import { decodeFragment } from "./fragment";

const today = "2026-11-28";
const example = (name: string) =>
  readFileSync(new URL(`examples/${name}`, import.meta.url), "utf8").trim();

const opened = (text: string) => {
  const read = readAnswers(text, today);
  if ("fout" in read) throw new Error(JSON.stringify(read.fout));
  expect(read.verloren).toBe(false);
  return read.antwoorden;
};

async function unpacked(name: string): Promise<string> {
  const found = await decodeFragment(example(name));
  if (found.soort !== "tekst") throw new Error(found.soort);
  return found.tekst;
}

test("upgrade 1, situations become answers: a file of version 1, and its code, come back as the same answers", async () => {
  const answers = opened(example("version-1-situation.json"));
  expect(answers).toMatchObject({
    uitkering: "bijstand",
    huishouden: {
      aanvrager: { geboortedatum: "15-6-1985", bijzonderheden: ["medischUrenbeperkt"] },
      metWie: ["partner", "kinderen", "anderen"],
      kinderen: [{ geboortedatum: "1-3-2015" }, { geboortedatum: "1-2-2027" }],
      kostendelers: "1",
    },
    scenarios: [
      {
        banen: [
          { uren: "12,5", bedrag: "14,99", tot: "30-9-2027", eersteBetaaldag: "4-12-2026" },
          { wie: "partner", bedrag: "640", vakantiegeld: "bijElkLoon" },
        ],
      },
    ],
    giften: [{ maand: "2026-12", bedrag: "1.300", soort: "geld" }],
    gemeente: { verrekenen: "maandLater", premie: { procent: "25", maanden: ["6", "12"] } },
    toeslagen: { kaleHuur: "650" },
    periode: { start: "2026-11", maanden: "14", vandaag: today },
  });
  // A code leaves out what is default, and of the move to 2027 that means: not known.
  expect(opened(await unpacked("version-1-code.txt"))).toEqual({
    ...answers,
    vrijlating: { ...answers.vrijlating, overgang2027: null },
  });
});

test("upgrade 1 also for a list: each situation is one possibility", () => {
  expect(
    opened(example("version-1-possibilities.json")).scenarios.map(({ banen }) => banen[0]),
  ).toMatchObject([{ uren: "20", bedrag: "14,99" }, { bedrag: "1.000" }]);
});

test("a file and a code of version 2 hold what was not known and what is not finished", async () => {
  const answers = opened(example("version-2-file.json"));
  expect(answers).toMatchObject({
    huishouden: { huisgenoten: [{ geboortedatum: "3-4-1970", situatie: "weetNiet" }] },
    scenarios: [
      { kosten: { reiskosten: "113", reiskostenvergoeding: "12,50", kinderopvang: "" } },
      { banen: [{ uren: "3", bedrag: "" }] },
    ],
    vrijlating: { mag: "weetNiet" },
    gemeente: { code: "GM0599", naam: "Rotterdam", verrekenen: "weetNiet" },
  });
  expect(opened(await unpacked("version-2-code.txt"))).toEqual(answers);
});
