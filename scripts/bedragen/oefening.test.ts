// A rehearsal of 1 January 2027 with made-up amounts, in a copy of the project: the tables that are expected get their
// row by the command, and the tests that guard the tables run in that copy.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tabellen, type Tabelnaam } from "../../lib/recht";
import { laatsteRij, leegFormulier, leesFormulier, type Formulier } from "./formulier";
import { veranderd } from "../../tests/rijen/bewaard";
import { nieuweRij } from "./nieuwe-rij";
import { plekken } from "./plekken";
import { stand } from "./stand";
import { uitgevers } from "./wie";

/** Tables with a provisional row from January 2027. */
const verwacht = (Object.keys(tabellen) as Tabelnaam[]).filter((naam) =>
  tabellen[naam].some(({ van, voorlopig }) => van === "2027-01" && voorlopig !== undefined),
);

/** Made up. What is not here keeps its provisional amounts, now as if they were published. */
const verzonnen: Partial<Record<Tabelnaam, Record<string, unknown>>> = {
  normen: { alleenstaande: "1450.00", gehuwden: "2071.43" },
  giftenGrens: { perJaar: "1260.00" },
  minimumloon: {
    perLeeftijd: [
      [18, "10.00"],
      [19, "12.00"],
      [20, "14.00"],
      [21, "16.00"],
    ],
  },
};

function ingevuld(tabel: Tabelnaam): Formulier {
  const voorlopig = tabellen[tabel].find(({ van }) => van === "2027-01") ?? laatsteRij(tabel);
  return leesFormulier({
    ...leegFormulier(tabel, "2027-01", "2026-12-10"),
    titel: "Verzonnen bedragen voor januari 2027",
    url: "https://voorbeeld.nl/bedragen-2027",
    waarden: { ...voorlopig.waarden, ...verzonnen[tabel] },
  });
}

const na = `
import { expect, test } from "vitest";
import { stand2027 } from "./paginas/bedragen-tabel";
import { staatNogNietVast, tabellen, waardenVan } from "./recht";
test("January 2027 is certain, July is expected", () => {
  const open = Object.keys(tabellen).filter((naam) => staatNogNietVast(naam, "2027-01"));
  expect(open).toEqual([]);
  expect(waardenVan("normen", "2027-03")).toMatchObject({ alleenstaande: "1450.00", gehuwden: "2071.43" });
  expect(waardenVan("giftenGrens", "2027-12")).toEqual({ perJaar: "1260.00" });
  expect(waardenVan("normen", "2026-12")).toMatchObject({ alleenstaande: "1419.46" });
  expect(staatNogNietVast("normen", "2027-07")).toBe(true);
  expect(stand2027().map(({ grond }) => grond)).toEqual(["vast"]);
});
`;
const overDeTabellen = [
  "lib/recht/dekking.test.ts",
  "lib/recht/documentatie.test.ts",
  "na.test.ts",
];
/** Sums by hand over 2027, which keep the rows that they were made with. */
const overIetsAnders = [
  "tests/scenarios/overgang-2027.test.ts",
  "tests/scenarios/voorbehouden.test.ts",
  "lib/paginas/artikelen.test.ts",
];
const kopie = mkdtempSync(join(tmpdir(), "whk-"));
// As soon as the first amounts are there it is no rehearsal any more.
describe.skipIf(veranderd.length > 0)("January 2027", () => {
  beforeAll(() => {
    for (const deel of [
      "lib",
      "messages",
      "docs",
      "tests",
      "e2e",
      "scripts",
      "public",
      "app",
      "components",
    ])
      cpSync(deel, join(kopie, deel), { recursive: true });
    for (const bestand of ["package.json", "tsconfig.json", "vitest.config.ts"])
      cpSync(bestand, join(kopie, bestand));
    symlinkSync(join(process.cwd(), "node_modules"), join(kopie, "node_modules"));
    // What the copy itself says of its tables afterwards.
    writeFileSync(join(kopie, "lib/na.test.ts"), na);
    for (const tabel of verwacht) nieuweRij(kopie, ingevuld(tabel));
  });
  afterAll(() => {
    rmSync(kopie, { recursive: true });
  });
  test("what is expected has a publisher, and the list says who, where and when", () => {
    expect(verwacht).toContain("normen");
    expect(verwacht.filter((naam) => uitgevers[naam] === undefined)).toEqual([]);
    const op = stand("2026-12-10");
    expect(op).toContain(`Nog te verwachten voor 2027-01: ${String(verwacht.length)} tabellen`);
    expect(op).toMatch(/huurtoeslag: ZOEK OP: hoort er te zijn sinds 2026-11-01/);
    expect(op).toMatch(
      /normen: uiterlijk 2026-12-31. Nu: aangehouden.\n +van wie: Ministerie van SZW/,
    );
    expect(op).toMatch(/kindgebondenBudget: .*Nu: begroting/);
  });

  test("an amount that was not typed, or typed wrong, is named; an old row never changes", () => {
    const leeg = leegFormulier("normen", "2027-01", "2026-12-10");
    const bron = { titel: "Verzonnen normenbrief", url: "https://voorbeeld.nl/norm" };
    expect(() => leesFormulier(leeg)).toThrow("titel");
    expect(() => leesFormulier({ ...leeg, ...bron })).toThrow(
      "alleenstaande: schrijf een getal als tekst",
    );
    const goed = ingevuld("normen");
    const fout = { ...(goed.waarden as object), gehuwden: "2071.4" };
    expect(() => leesFormulier({ ...goed, waarden: fout })).toThrow("gehuwden: schrijf 2 cijfers");
    expect(() => nieuweRij(kopie, { ...goed, van: "2026-07", tot: "2026-12" })).toThrow(
      "verandert niet",
    );
    expect(() => nieuweRij(kopie, { ...goed, van: "2027-07", tot: "2027-12" })).toThrow("2027-01");
  });

  test("the places to look at are the second computation, the texts and the docs", () => {
    const lijst = plekken(".", ingevuld("normen")).join("\n");
    expect(lijst).toMatch(
      /^tests\/tegenproef\/bedragen\.ts: regel \d+.* noemt een bedrag van 2026-07$/m,
    );
    for (const taal of ["nl", "en"])
      expect(lijst).toContain(`messages/${taal}.json: voorbehoud.code.bedragen2027`);
    const vrijlating = plekken(".", ingevuld("artikel34a")).join("\n");
    for (const taal of ["nl", "en"])
      expect(vrijlating).toContain(`messages/${taal}.json: voorbehoud.code.volgorde34a`);
  });

  test("in the copy every expected table has its row; tests of the tables and of other subjects pass", () => {
    const { stdout, status } = spawnSync(
      "npx",
      ["vitest", "run", ...overDeTabellen, ...overIetsAnders],
      { cwd: kopie, encoding: "utf8", shell: process.platform === "win32" },
    );
    expect(status, stdout).toBe(0);
    expect(stdout).toMatch(/6 passed/);
  });
});
