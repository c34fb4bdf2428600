import { expect, test } from "vitest";
import nl from "../../messages/nl.json";
import { artikelen, uitlegPaginas, type Artikel } from "./artikelen";
import { bedragenTabel } from "./bedragen-tabel";
import { bronnen } from "./bronnen";
import { versies } from "./versies";
import { woorden } from "./woorden";

const fixed: Record<string, readonly string[]> = {
  // These messages stand in the table of amounts.
  bedragen: [
    "tabelKop",
    "tabel",
    "wat",
    "vanaf",
    "waar",
    ...new Set(bedragenTabel.map((r) => r.wat)),
  ],
};

test.each(Object.entries(artikelen as Record<string, Artikel>))(
  "page %s shows each of its messages exactly once",
  (pagina, { secties }) => {
    const shown = [
      "titel",
      "inleiding",
      ...secties.flatMap(({ kop, teksten = [], lijst = [] }) => [kop, ...lijst, ...teksten]),
      ...(fixed[pagina] ?? []),
    ];
    const messages = Object.keys(nl.paginas[pagina as keyof typeof artikelen]);
    expect([...shown].sort()).toEqual([...messages].sort());
  },
);

test("every explanation page has sources, and every source was read on a day and has an address", () => {
  for (const pagina of Object.values(uitlegPaginas)) {
    if (pagina !== "bedragen") expect(artikelen[pagina].bronnen.length, pagina).toBeGreaterThan(0);
  }
  const all = [...Object.values(bronnen), ...bedragenTabel.map(({ bron }) => bron)];
  for (const { url, gelezen } of all) {
    expect(URL.canParse(url), url).toBe(true);
    expect(url).toMatch(/^https:\/\//);
    expect(gelezen).toMatch(/^2026-\d\d-\d\d$/);
  }
});

test("release notes stand newest first and tell every message once", () => {
  const dates = versies.map(({ datum }) => datum);
  expect(dates).toEqual([...dates].sort().reverse());
  const told = versies.flatMap(({ punten }) => punten);
  const messages = Object.keys(nl.paginas.veranderd).filter((key) => key.startsWith("versie"));
  expect([...told].sort()).toEqual(messages.sort());
});

test("the list of words explains every word once, in alphabetical order", () => {
  const keys = Object.keys(nl.paginas.woorden).filter((key) => key !== "titel");
  expect(woorden.map(({ sleutel }) => sleutel as string).sort()).toEqual(keys.sort());
  const words = woorden.map(({ woord }) => woord.toLowerCase());
  expect(words).toEqual([...words].sort());
});
