// Before the tests of a file: sums by hand over 2027 were made with the rows of November 2026, most of them provisional.
// A table that has new rows of 2027 keeps those old ones in every test of which the new amounts are not the subject.
import { afterAll, beforeAll } from "vitest";
import type { Tabel } from "@/lib/recht/geldig";
import { staatNogNietVast, tabellen, type Tabelnaam } from "@/lib/recht/tabellen";
import { normen as normenTegenproef } from "@/tests/tegenproef/bedragen";
import { maandnr } from "@/tests/tegenproef/kalender";
import november from "./november-2026.json";

/** Tests of what stands in the tables, and of both computations with what stands there now. */
const overDeTabellen =
  /(dekking|documentatie|opdrachtregel|vergelijk|tegenproef\/reikwijdte|oefening|bewaard|na)\.test\.ts$/;

const echt: Readonly<Record<string, Tabel<unknown>>> = tabellen;
export const bewaard = november as unknown as Readonly<Record<Tabelnaam, Tabel<unknown>>>;

/** Tables of which the amounts of January 2027 have been published. */
export const veranderd = (Object.keys(bewaard) as Tabelnaam[]).filter(
  (naam) => !staatNogNietVast(naam, "2027-01"),
);

function vervang<T>(lijst: readonly T[], door: readonly T[]): () => void {
  const plek = lijst as T[];
  const terug = [...lijst];
  plek.splice(0, plek.length, ...door);
  return () => {
    plek.splice(0, plek.length, ...terug);
  };
}

const terug: (() => void)[] = [];
// oxlint-disable-next-line no-empty-pattern -- vitest wants a pattern for fixtures, of which there are none
beforeAll(({}, { file }) => {
  if (overDeTabellen.test(file.filepath)) return;
  for (const naam of veranderd) {
    const tabel = echt[naam] ?? bewaard[naam];
    const eerder = tabel.filter(({ van }) => van < "2027-01");
    terug.push(vervang(tabel, [...eerder, ...bewaard[naam]]));
  }
  const normen = normenTegenproef.filter(({ vanaf }) => vanaf < maandnr("2027-01"));
  terug.push(vervang(normenTegenproef, normen));
});
afterAll(() => {
  for (const zet of terug.splice(0)) zet();
});
