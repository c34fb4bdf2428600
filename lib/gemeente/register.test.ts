/** Everything somebody may type for their municipality leads where gemeenten-2026.json says. */
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import register from "./gemeenten-2026.json";
import { gemeentenOp, findGemeenten, type Gemeentenaam } from "./register";

const lijst: readonly Gemeentenaam[] = register.map(({ code, naam, ookWel, vroeger }) => ({
  code,
  naam,
  ookWel,
  vroeger,
  uitvoerder: null,
}));
const namen = (tekst: string) => findGemeenten(lijst, tekst).map(({ gemeente }) => gemeente.naam);

test("CBS knows 342 municipalities in 2026, each with its own code", () => {
  expect(register.length).toBe(342);
  expect(new Set(register.map(({ code }) => code)).size).toBe(342);
});

test("the list is that of the shared data", () => {
  const shared = "../shared/data/gemeenten-2026.json";
  if (existsSync(shared)) expect(register).toEqual(JSON.parse(readFileSync(shared, "utf8")));
});

test("each of the 342 names leads to that municipality alone", () => {
  for (const { naam } of register) expect(namen(naam), naam).toEqual([naam]);
});

test("each other name leads to the municipalities that have it, and to no other", () => {
  const perNaam = new Map<string, string[]>();
  for (const { naam, ookWel, vroeger } of register)
    for (const ander of [...ookWel, ...vroeger])
      perNaam.set(ander, [...(perNaam.get(ander) ?? []), naam]);
  for (const [ander, gemeenten] of perNaam)
    expect(namen(ander), ander).toEqual(expect.arrayContaining(gemeenten));
  // Seven names went to several municipalities (data/README.md of the shared data, "Counts"); one of them has two spellings.
  const meer = [...perNaam].filter(([, gemeenten]) => gemeenten.length > 1);
  expect(meer.length).toBe(8);
  for (const [ander, gemeenten] of meer)
    expect(namen(ander).sort(), ander).toEqual(gemeenten.sort());
});

test.each([
  ["breda", "Breda"],
  ["  BREDA ", "Breda"],
  ["gemeente Utrecht", "Utrecht"],
  ["den haag", "'s-Gravenhage"],
  ["Den Bosch", "'s-Hertogenbosch"],
  ["s hertogenbosch", "'s-Hertogenbosch"],
  ["’s-Hertogenbosch", "'s-Hertogenbosch"],
  ["Alphen a/d Rijn", "Alphen aan den Rijn"],
  ["sudwest fryslan", "Súdwest-Fryslân"],
  ["Hoofddorp", "Haarlemmermeer"],
  ["Graft-De Rijp", "Alkmaar"],
  ["nuenen", "Nuenen, Gerwen en Nederwetten"],
])("%s is %s", (tekst, naam) => {
  expect(namen(tekst)[0]).toBe(naam);
});

test("while somebody types, names that start so come first", () => {
  // Ter Apel is the main town of Westerwolde.
  expect(namen("apel")).toEqual(["Apeldoorn", "Westerwolde"]);
  expect(namen("bergen op")).toEqual(["Bergen op Zoom"]);
  // Breukelen went into Stichtse Vecht; alike, they stand in the order of the alphabet.
  expect(namen("breu")).toEqual(["Son en Breugel", "Stichtse Vecht"]);
  expect(namen("")).toEqual([]);
  expect(namen("xyz")).toEqual([]);
});

test("an old name says so", () => {
  expect(findGemeenten(lijst, "schermer")).toMatchObject([
    { gemeente: { naam: "Alkmaar" }, via: "Schermer" },
  ]);
  expect(findGemeenten(lijst, "alkmaar")).toMatchObject([{ via: null }]);
});

test("Wijdemeren goes to Hilversum on 1 January 2027 once the law is adopted, and not before", () => {
  const wet = { van: "GM1696", naar: "GM0402", vanaf: "2027-01-01" };
  const zoek = (dag: string, bevestigd: boolean) =>
    findGemeenten(gemeentenOp(lijst, dag, [{ ...wet, bevestigd }]), "Wijdemeren").map(
      ({ gemeente }) => gemeente.naam,
    );
  expect(zoek("2026-12-31", true)).toEqual(["Wijdemeren"]);
  expect(zoek("2027-01-01", true)).toEqual(["Hilversum"]);
  expect(zoek("2027-01-01", false)).toEqual(["Wijdemeren"]);
  expect(gemeentenOp(lijst, "2027-01-01", [{ ...wet, bevestigd: true }]).length).toBe(341);
});
