/** The draft of a practice file: read field by field; what cannot be read is unknown again, and named. */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { damaged } from "@/lib/invoer/test-willekeurig";
import { beoordeel, conceptVan, isEmptyDraft, leegConcept, readDraft, type Concept } from "./draft";
import { readPraktijkText } from "./read-praktijk";

const today = "2026-11-22";

function practice(file: string): Concept {
  const read = readPraktijkText(readFileSync(`public/gemeenten/${file}`, "utf8"));
  if (!read.goed) throw new Error(file);
  return conceptVan(read.praktijk);
}

const read = (value: unknown) => readDraft(JSON.stringify(value), today);

const source = {
  bron: "",
  bronsoort: "gemeente",
  gelezen: today,
  bevestigd: true,
};

describe("a draft that was kept", () => {
  test("comes back as it was, also half-typed", () => {
    const half = {
      ...leegConcept(today),
      naam: "Voorbeeldstad",
      gegevens: {
        ...leegConcept(today).gegevens,
        giften: { ...source, waarde: { bedragPerJaar: "12 hon" } },
        betaaldag: { ...source, waarde: { soort: "omstreeks", maand: "zelfde", dag: "" } },
      },
    };
    expect(read(half)).toEqual({ concept: half, lost: [] });
    for (const file of readdirSync("public/gemeenten").filter((name) => name.endsWith(".json"))) {
      const concept = practice(file);
      const { concept: back, lost } = read(concept);
      expect(lost, file).toEqual([]);
      expect(back.gegevens, file).toEqual(JSON.parse(JSON.stringify(concept.gegevens)));
    }
  });

  test.each([
    ["a choice that does not exist", { verrekenen: { ...source, waarde: "ooit" } }, "verrekenen"],
    ["a value without its kind", { betaaldag: { ...source, waarde: { dag: 3 } } }, "betaaldag"],
    ["something else than a fact", { giften: 12 }, "giften"],
    ["a yes that is a word", { schatten: { ...source, waarde: "ja" } }, "schatten"],
    ["a list that is none", { regelingen: {} }, "regelingen"],
  ] as const)("%s is unknown again, and named", (_, part, name) => {
    const gegevens = { ...leegConcept(today).gegevens, bufferbudget: { ...source, waarde: true } };
    const { concept, lost } = read({
      ...leegConcept(today),
      naam: "Voorbeeldstad",
      gegevens: { ...gegevens, ...part },
    });
    expect(lost).toEqual([name]);
    // Everything else stays.
    expect(concept).toEqual({ ...leegConcept(today), naam: "Voorbeeldstad", gegevens });
  });

  test("a text that is not there is asked again, and the rest of its field stays", () => {
    const { concept, lost } = read({
      ...leegConcept(today),
      gegevens: {
        giften: { ...source, waarde: { bedragPerJaar: null, per: "persoon", onbekend: 1 } },
      },
    });
    expect(lost).toEqual(["giften"]);
    expect(concept.gegevens.giften).toEqual({
      ...source,
      waarde: { bedragPerJaar: "", per: "persoon" },
    });
  });

  test.each(["", "{", "[]", "null", "3"])("nothing of %j can be read: empty, and said", (text) => {
    expect(readDraft(text, today)).toEqual({ concept: leegConcept(today), lost: ["over"] });
  });

  test("however it was damaged, the form can be drawn and checked, and the same comes back the next time", () => {
    const whole = practice("dronten.json");
    fc.assert(
      fc.property(damaged(whole), (value) => {
        const { concept } = read(value);
        beoordeel(concept, today);
        expect(read(concept)).toEqual({ concept, lost: [] });
      }),
      { numRuns: 300, seed: 2026 },
    );
  });
});

test("a draft is empty until something is filled in", () => {
  expect(isEmptyDraft(leegConcept(today))).toBe(true);
  expect(isEmptyDraft({ ...leegConcept(today), naam: "Voorbeeldstad" })).toBe(false);
  expect(isEmptyDraft(practice("dronten.json"))).toBe(false);
});
