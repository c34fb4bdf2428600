// The rows that the sums by hand over 2027 were made with stay as they were, until new amounts are published.
import { expect, test } from "vitest";
import type { Tabel } from "@/lib/recht/geldig";
import { tabellen } from "@/lib/recht/tabellen";
import { bewaard, veranderd } from "./bewaard";

test("every table with a provisional row of 2027 has been kept, and says what it said", () => {
  const tabel: Readonly<Record<string, Tabel<unknown>>> = tabellen;
  const voorlopig = Object.keys(tabel).filter((naam) =>
    tabel[naam]?.some((rij) => rij.van >= "2027-01" && rij.voorlopig !== undefined),
  );
  for (const naam of voorlopig) expect(Object.keys(bewaard), naam).toContain(naam);
  // A row changes when its amounts are published, and for no other reason.
  for (const naam of veranderd) {
    const januari = tabellen[naam].find(({ van, tot }) => van <= "2027-01" && "2027-01" <= tot);
    expect(januari?.voorlopig, `${naam}: keep the old row in november-2026.json`).toBeUndefined();
  }
});
