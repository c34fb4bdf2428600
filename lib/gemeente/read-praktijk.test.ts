/** A wrong file gets an error that names the field and the remedy; no input at all makes the reader crash. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPraktijk, readPraktijkText, type PraktijkFout } from "./read-praktijk";
import { velden, type Praktijk } from "./praktijk";
import { praktijkSchema } from "./schema";
import { toGemeente } from "./to-gemeente";

const source = {
  bron: "https://www.voorbeeld.nl/bijstand",
  bronsoort: "gemeente",
  gelezen: "2026-11-21",
  jaar: 2026,
  bevestigd: false,
};

const file = (gegevens: Record<string, unknown> = {}) => ({
  versie: 1,
  naam: "Voorbeeldstad",
  soort: "gemeente",
  gemeenten: ["Voorbeeldstad"],
  samengesteld: "2026-11-21",
  gegevens,
});

const fouten = (input: unknown): readonly PraktijkFout[] => {
  const gelezen = readPraktijk(input);
  return gelezen.goed ? [] : gelezen.fouten;
};

const withFact = (veld: string, waarde: unknown, more: Record<string, unknown> = {}) =>
  fouten(file({ [veld]: { waarde, ...source, ...more } }));

test("the list of fields is that of the schema", () => {
  const shape = praktijkSchema._zod.def.shape.gegevens._zod.def.shape;
  expect([...velden, "regelingen"].sort()).toEqual(Object.keys(shape).sort());
});

test("a field that is left out is onbekend, and onbekend differs from nee", () => {
  const gelezen = readPraktijk(file({ schatten: { waarde: false, ...source } }));
  if (!gelezen.goed) throw new Error("this file is right");
  expect(gelezen.praktijk.gegevens.wachtOpLoonstrook).toBe("onbekend");
  expect(gelezen.praktijk.gegevens.schatten).toMatchObject({ waarde: false });
  expect(gelezen.praktijk.gegevens.regelingen).toEqual([]);
});

describe("an error names the field and what is wrong with it", () => {
  const at = "gegevens.";
  test.each<[string, readonly PraktijkFout[], PraktijkFout]>([
    [
      "a day that does not exist",
      withFact("betaaldag", { soort: "omstreeks", maand: "zelfde", dag: 32 }),
      { pad: `${at}betaaldag.waarde.dag`, code: "getal" },
    ],
    [
      "30 February",
      withFact("schatten", true, { gelezen: "2026-02-30" }),
      { pad: `${at}schatten.gelezen`, code: "dag" },
    ],
    [
      "a value outside the list",
      withFact("vierWeken", "middelen"),
      {
        pad: `${at}vierWeken.waarde`,
        code: "keuze",
        keuzes: [
          "gemiddelde",
          "werkdagen",
          "ontvangen",
          "dertiendePeriodeApart",
          "twaalfEnDertienInDecember",
        ],
      },
    ],
    ["ja in words", withFact("schatten", "ja"), { pad: `${at}schatten.waarde`, code: "jaNee" }],
    [
      "an amount with a comma",
      withFact("giften", { bedragPerJaar: "1.200,00" }),
      { pad: `${at}giften.waarde.bedragPerJaar`, code: "bedrag" },
    ],
    [
      "an amount as a number",
      withFact("giften", { bedragPerJaar: 1200 }),
      { pad: `${at}giften.waarde.bedragPerJaar`, code: "bedrag" },
    ],
    [
      "a percentage with a sign",
      withFact("iit", { bedragen: [], procent: "110%" }),
      { pad: `${at}iit.waarde.procent`, code: "procent" },
    ],
    [
      "a source that is no address",
      withFact("schatten", true, { bron: "de website" }),
      { pad: `${at}schatten.bron`, code: "url" },
    ],
    [
      "an address that runs code",
      withFact("schatten", true, { bron: "javascript:alert(1).nl" }),
      { pad: `${at}schatten.bron`, code: "url" },
    ],
    [
      "no source",
      fouten(
        file({
          schatten: {
            waarde: true,
            bronsoort: "gemeente",
            gelezen: "2026-11-21",
            bevestigd: false,
          },
        }),
      ),
      { pad: `${at}schatten.bron`, code: "verplicht" },
    ],
    [
      "a bare value without its source",
      fouten(file({ schatten: true })),
      { pad: `${at}schatten`, code: "gegeven" },
    ],
    [
      "a misspelt field",
      fouten(file({ vierweken: "onbekend" })),
      { pad: `${at}vierweken`, code: "onbekendVeld" },
    ],
    [
      "a misspelt part of a value",
      withFact("garantie", { maand: 6, maanden: 6 }),
      { pad: `${at}garantie.waarde.maand`, code: "onbekendVeld" },
    ],
    [
      "a premium in three months",
      withFact("premie", {
        soort: "procent",
        procent: "25",
        maanden: [3, 6, 9],
        bijVrijlating: "naast",
      }),
      { pad: `${at}premie.waarde.maanden`, code: "premieMaanden" },
    ],
    [
      "a month later together with payment in the next month",
      fouten(
        file({
          verrekenen: { waarde: "maandLater", ...source },
          betaaldag: { waarde: { soort: "eindeMaand", maand: "volgende" }, ...source },
        }),
      ),
      { pad: `${at}betaaldag.waarde.maand`, code: "maandLaterEnVolgendeMaand" },
    ],
    ["another version", fouten({ ...file(), versie: 2 }), { pad: "versie", code: "versie" }],
    ["no name", fouten({ ...file(), naam: "  " }), { pad: "naam", code: "leeg" }],
  ])("%s", (_, found, expected) => {
    expect(found).toEqual([expected]);
  });

  test("text that is no JSON, a list, nothing, and a film", () => {
    expect(readPraktijkText("naam: Rotterdam")).toEqual({
      goed: false,
      fouten: [{ pad: "", code: "json" }],
    });
    expect(fouten([])).toEqual([{ pad: "", code: "object" }]);
    expect(fouten(null)).toEqual([{ pad: "", code: "object" }]);
    expect(readPraktijkText("x".repeat(300_000))).toEqual({
      goed: false,
      fouten: [{ pad: "", code: "teGroot" }],
    });
  });

  test("a file that a word processor saved with a byte order mark is read", () => {
    expect(readPraktijkText(`\uFEFF${JSON.stringify(file())}`).goed).toBe(true);
  });
});

/** Values that look like those of a practice file, often wrong in one place. */
const almost = fc.oneof(
  { depthSize: "small" },
  fc.constantFrom<unknown>(
    "onbekend",
    true,
    false,
    null,
    6,
    -1,
    3.5,
    "25",
    "110",
    "1200.00",
    "2026-06",
    "2026-06-18",
    "opDeMaand",
    "maandLater",
    "gemiddelde",
    "werkdagen",
    { uitbetaling: "maandelijks" },
    { uitbetaling: "jaarlijks", maand: 5 },
    { soort: "geen" },
    { soort: "eindeMaand", maand: "volgende" },
    { soort: "datums", maand: "zelfde", datums: [{ over: "2026-01", dag: "2026-01-25" }] },
    { soort: "procent", procent: "25", maanden: [6, 12], per: "persoon", bijVrijlating: "naast" },
    { bedragen: [{ huishouden: "paar", bedrag: "700.00" }], procent: "110" },
    { maanden: 6 },
    { bedragPerJaar: "1200.00" },
    { hoe: "opAanvraag" },
    { telefoon: "14 010" },
  ),
  fc.string({ maxLength: 8 }),
  fc.anything({ maxDepth: 2 }),
);
const fact = fc.oneof(
  fc.constant("onbekend"),
  fc.record(
    {
      waarde: almost,
      bron: fc.constantFrom("https://www.voorbeeld.nl/a", "nergens"),
      bronsoort: fc.constantFrom("gemeente", "regeling", "pers", "buurman"),
      gelezen: fc.constantFrom("2026-11-21", "2020-01-01", "gisteren"),
      jaar: fc.constantFrom(2026, 2022, 1),
      bevestigd: fc.boolean(),
    },
    { requiredKeys: ["waarde", "bron", "bronsoort", "gelezen", "bevestigd"] },
  ),
  almost,
);
const anyFile = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .dictionary(fc.constantFrom(...velden, "regelingen"), fact, { maxKeys: 5 })
      .map(file),
  },
  { weight: 1, arbitrary: fc.anything() },
);

test(
  "10,000 practice files: read or refused with a place and a remedy, never a crash",
  { timeout: 120_000 },
  () => {
    let good = 0;
    fc.assert(
      fc.property(anyFile, fc.subarray([...velden]), (input, gekozen) => {
        const gelezen = readPraktijk(input);
        if (!gelezen.goed) {
          expect(gelezen.fouten.length).toBeGreaterThan(0);
          return;
        }
        good += 1;
        const { gemeente } = toGemeente(gelezen.praktijk, "2026-11-22", gekozen);
        expect(gemeente.premie?.maanden.length ?? 0).toBeLessThanOrEqual(2);
        // Reading what was read gives the same: the page may save and open its own files.
        const again = readPraktijk(JSON.parse(JSON.stringify(gelezen.praktijk)) as Praktijk);
        expect(again).toEqual(gelezen);
      }),
      { numRuns: 10_000 },
    );
    expect(good).toBeGreaterThan(500);
  },
);
