/** Every file in public/gemeenten is valid, says how old its facts are, and can be computed with. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkText } from "../leesbaarheid/rules";
import { readBegrippen, termsOf } from "../leesbaarheid/terms";
import { readPraktijkText } from "./read-praktijk";
import register from "./gemeenten-2026.json";
import type { Praktijk } from "./praktijk";
import { landelijkeGemeente, toGemeente } from "./to-gemeente";

const terms = termsOf(readBegrippen(readFileSync("docs/begrippen.md", "utf8")));
const folder = "public/gemeenten";
const names = readdirSync(folder);

function read(name: string): Praktijk {
  const gelezen = readPraktijkText(readFileSync(`${folder}/${name}`, "utf8"));
  // The errors stand in the failure: field and code of each.
  expect(gelezen.goed ? [] : gelezen.fouten, name).toEqual([]);
  if (!gelezen.goed) throw new Error(`${name} is not a valid practice file`);
  return gelezen.praktijk;
}

const known = (praktijk: Praktijk) => [
  ...Object.values(praktijk.gegevens).flatMap((gegeven) =>
    Array.isArray(gegeven) || gegeven === "onbekend" ? [] : [gegeven],
  ),
  ...praktijk.gegevens.regelingen,
];

test("there is a file for the country and for at least forty municipalities and services", () => {
  expect(names).toContain("landelijk.json");
  expect(names.length).toBeGreaterThan(40);
});

test.each(names)("%s is valid and named after the municipality", (name) => {
  expect(name).toMatch(/^[a-z]+(-[a-z]+)*\.json$/);
  const praktijk = read(name);
  expect(praktijk.soort === "landelijk").toBe(name === "landelijk.json");
  // By their names in the register, so that a choice finds the file.
  const known = new Map(register.map(({ naam, ookWel }) => [naam, [naam, ...ookWel]]));
  for (const gemeente of praktijk.gemeenten) expect(known.has(gemeente), gemeente).toBe(true);
  if (praktijk.soort === "gemeente")
    expect(praktijk.gemeenten.flatMap((een) => known.get(een) ?? [])).toContain(praktijk.naam);
});

test("every file says something, with a source that was read on a known day", () => {
  for (const name of names) {
    const facts = known(read(name));
    expect(facts.length, name).toBeGreaterThan(0);
    for (const { gelezen, bevestigd } of facts) {
      expect(gelezen <= "2026-11-28", name).toBe(true);
      // No municipality has confirmed a value yet; who does so changes this test with the file.
      expect(bevestigd, name).toBe(false);
    }
  }
});

test("no municipality stands in two files", () => {
  const all = names.flatMap((name) => read(name).gemeenten);
  expect(all.filter((gemeente, index) => all.indexOf(gemeente) !== index)).toEqual([]);
});

test("the national file computes exactly the national default", () => {
  expect(toGemeente(read("landelijk.json"), "2026-11-22").gemeente).toEqual(landelijkeGemeente);
});

test("Dronten's pay day of 2026 is computed, in the month after", () => {
  const { gemeente, toegepast } = toGemeente(read("dronten.json"), "2026-11-22");
  expect(gemeente).toEqual({ ...landelijkeGemeente, verrekenwijze: "volgendeMaand" });
  expect(toegepast.map(({ veld }) => veld)).toEqual(["betaaldag", "vakantietoeslag"]);
});

test("Dronten's pay days of 2026 are text in 2027", () => {
  const { gemeente, toegepast, tekst } = toGemeente(read("dronten.json"), "2027-01-01");
  expect(gemeente).toEqual(landelijkeGemeente);
  expect(toegepast).toEqual([]);
  expect(tekst.map(({ veld, waarom }) => [veld, waarom])).toEqual([
    ["inlevermoment", "ouder"],
    ["betaaldag", "ouder"],
    ["vakantietoeslag", "ouder"],
  ]);
});

test("Rotterdam's values are older: shown with their age, not computed", () => {
  const { gemeente, toegepast, tekst } = toGemeente(read("rotterdam.json"), "2026-11-22");
  expect(gemeente).toEqual(landelijkeGemeente);
  expect(toegepast).toEqual([]);
  expect(tekst.find(({ veld }) => veld === "vakantietoeslag")).toMatchObject({
    waarom: "ouder",
    kanGekozen: true,
    gegeven: { jaar: 2022 },
  });
});

test("a client manager can say that an older value is still right: then it is computed", () => {
  const { gemeente, toegepast } = toGemeente(read("rotterdam.json"), "2026-11-22", [
    "vakantietoeslag",
  ]);
  expect(gemeente).toEqual({ ...landelijkeGemeente, vakantietoeslagMaand: 5 });
  expect(toegepast).toMatchObject([{ veld: "vakantietoeslag", keuze: true }]);
});

test("the sentences in the files are plain Dutch", () => {
  const findings = names.flatMap((name) =>
    known(read(name)).flatMap((fact) => {
      const value: unknown = fact.waarde;
      const own =
        typeof value === "object" && value !== null
          ? Object.entries(value)
              .filter(([key]) => key === "voorwaarde" || key === "omschrijving")
              .map(([, text]) => String(text))
          : [];
      return [fact.toelichting ?? "", ...own].flatMap((text) =>
        checkText(text, terms).map(({ message, sentence }) => `${name}: ${message} – ${sentence}`),
      );
    }),
  );
  expect(findings).toEqual([]);
});
