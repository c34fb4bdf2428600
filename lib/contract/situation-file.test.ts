import fc from "fast-check";
import { expect, test } from "vitest";
import { bereken } from "@/lib/recht";
import { toZaak } from "@/lib/invoer/naar-zaak";
import { decodeFragment, encodeFragment } from "./fragment";
import { maximumFileBytes, readFileText, toAntwoorden } from "./situation-file";
import { toFileText, toShortText } from "./test-first-version";
import { alles, vierWeken, vijfhonderdNetto, zaakVan } from "@/lib/uitkomst/test-situations";

const examples = [
  ["one monthly wage", zaakVan(vijfhonderdNetto)],
  ["four-weekly wages", zaakVan(vierWeken)],
  ["everything the format has", zaakVan(alles)],
] as const;

test.each(examples)("a saved file opens as the same situation: %s", (_, zaak) => {
  expect(readFileText(toFileText([zaak]))).toEqual({ zaken: [zaak] });
});

test.each(examples)("the short text means the same: %s", (_, zaak) => {
  const short = toShortText([zaak]);
  expect(readFileText(short)).toEqual({ zaken: [zaak] });
  expect(short.length).toBeLessThan(toFileText([zaak]).length / 2);
});

test.each(examples)("the answers of a file compute to the same outcome: %s", (_, zaak) => {
  const answers = toAntwoorden([zaak], "2026-11-22");
  const again = toZaak(answers, 0);
  expect(again.soort).toBe("volledig");
  if (again.soort === "volledig") expect(bereken(again.zaak)).toEqual(bereken(zaak));
});

test("a file is a situation of the contract, with its version", () => {
  const file = JSON.parse(toFileText([zaakVan(vijfhonderdNetto)])) as Record<string, unknown>;
  expect(file).toMatchObject({
    versie: 1,
    start: "2026-01",
    huishouden: { aanvrager: { geboortedatum: "1985-06-15" } },
    werk: [{ loon: { soort: "nettoPerMaand", bedrag: "500.00" } }],
  });
});

test("possibilities that are compared go together in one file and come back as possibilities", () => {
  const first = zaakVan(vijfhonderdNetto);
  const second = zaakVan({
    ...vijfhonderdNetto,
    werk: [{ van: "2026-01-01", loon: { soort: "nettoPerMaand", bedrag: "900.00" } }],
  });
  const read = readFileText(toFileText([first, second]));
  expect(read).toEqual({ zaken: [first, second] });
  if ("zaken" in read)
    expect(
      toAntwoorden(read.zaken, "2026-11-22").scenarios.map(({ banen }) => banen[0]?.bedrag),
    ).toEqual(["500", "900"].map((amount) => expect.stringContaining(amount) as string));
});

test("households that differ are not one comparison", () => {
  const other = zaakVan({
    ...vijfhonderdNetto,
    huishouden: { aanvrager: { geboortedatum: "1990-01-01" } },
  });
  expect(readFileText(toFileText([zaakVan(vijfhonderdNetto), other]))).toEqual({
    fout: { soort: "nietSamen" },
  });
});

test.each([
  ["nothing", "", "leeg"],
  ["spaces", " \n", "leeg"],
  ["a letter", "Beste klantmanager,", "geenBestandVanHier"],
  ["a number", "12", "geenBestandVanHier"],
  ["null", "null", "geenBestandVanHier"],
  ["an empty list", "[]", "geenBestandVanHier"],
  ["another program's file", '{"name":"x"}', "geenBestandVanHier"],
  ["a version that is no number", '{"versie":"1"}', "geenBestandVanHier"],
  ["version 0", '{"versie":0}', "geenBestandVanHier"],
  ["a newer version", '{"versie":2}', "nieuwer"],
  ["an outcome", '{"versie":1,"regels":"2026.11","samenvatting":{},"maanden":[]}', "uitkomst"],
  ["something huge", "x".repeat(maximumFileBytes + 1), "teGroot"],
])("says what is wrong with %s", (_, text, soort) => {
  expect(readFileText(text)).toEqual({ fout: { soort } });
});

test("a byte order mark of an editor does no harm", () => {
  const zaak = zaakVan(vijfhonderdNetto);
  expect(readFileText(`\uFEFF${toFileText([zaak])}`)).toEqual({ zaken: [zaak] });
});

test("a wrong amount is named with its place", () => {
  const file = toFileText([zaakVan(vijfhonderdNetto)]).replace('"500.00"', '"vijfhonderd"');
  expect(readFileText(file)).toEqual({
    fout: { soort: "ongeldig", fouten: [{ pad: "werk.0.loon.bedrag", code: "bedrag" }] },
  });
});

/** Every text that stands in a JSON value, to see that no amount has been made up. */
function textsIn(value: unknown): Set<unknown> {
  if (typeof value !== "object" || value === null) return new Set([value]);
  return new Set(Object.values(value).flatMap((part) => [...textsIn(part)]));
}

const known = textsIn(examples.map(([, zaak]) => zaak));

test("10,000 damaged files: never a crash, and an amount is only ever one that stands in the file", () => {
  const files = examples.map(([, zaak]) => toFileText([zaak]));
  let opened = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...files),
      fc.array(
        fc.record({
          at: fc.nat(2000),
          remove: fc.nat(6),
          insert: fc.oneof(
            fc.string({ maxLength: 4 }),
            fc.constantFrom(
              '"',
              "{",
              "}",
              "[",
              "]",
              ",",
              ":",
              "0",
              "9",
              ".",
              "-",
              "null",
              "1e9",
              "__proto__",
            ),
          ),
        }),
        { minLength: 1, maxLength: 3 },
      ),
      (file, changes) => {
        const damaged = changes.reduce(
          (text, { at, remove, insert }) => text.slice(0, at) + insert + text.slice(at + remove),
          file,
        );
        const read = readFileText(damaged);
        if ("fout" in read) {
          if (read.fout.soort === "ongeldig") expect(read.fout.fouten.length).toBeGreaterThan(0);
          return;
        }
        opened += 1;
        const inFile = textsIn(JSON.parse(damaged.replace(/^\uFEFF/, "")));
        for (const text of textsIn(read.zaken))
          expect(inFile.has(text) || known.has(text)).toBe(true);
        for (const zaak of read.zaken) expect(() => bereken(zaak)).not.toThrow();
      },
    ),
    { numRuns: 10_000 },
  );
  // The fuzz would prove nothing if every file were refused.
  expect(opened).toBeGreaterThan(50);
}, 120_000);

test("10,000 made-up files: never a crash", () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string(), fc.string({ unit: "binary" })), (text) => {
      expect("fout" in readFileText(text)).toBe(true);
    }),
    { numRuns: 10_000 },
  );
}, 60_000);

test("10,000 damaged fragments: the situation that was sent, or a reason", async () => {
  const sent = await Promise.all(
    examples.map(async ([, zaak]) => ({
      zaak,
      fragment: await encodeFragment(toShortText([zaak])),
    })),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...sent),
      fc.nat(1000),
      fc.nat(5),
      fc.oneof(fc.stringMatching(/^[A-Za-z0-9_.-]{0,4}$/), fc.string({ maxLength: 4 })),
      async ({ zaak, fragment }, at, remove, insert) => {
        const damaged = fragment.slice(0, at) + insert + fragment.slice(at + remove);
        const content = await decodeFragment(damaged);
        if (content.soort !== "tekst") return;
        expect(readFileText(content.tekst)).toEqual({ zaken: [zaak] });
      },
    ),
    { numRuns: 10_000 },
  );
}, 120_000);

test("10,000 made-up fragments: always a reason", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string(),
        fc.string({ unit: "binary" }),
        fc
          .tuple(
            fc.constantFrom("1d", "1j", "2d", "0j"),
            fc.base64String(),
            fc.stringMatching(/^[0-9a-f]{8}$/),
          )
          .map((parts) => parts.join(".")),
      ),
      async (fragment) => {
        expect((await decodeFragment(fragment)).soort).not.toBe("tekst");
      },
    ),
    { numRuns: 10_000 },
  );
}, 120_000);
