// Other rows in a table while the tests of a file or a block run. Real tables change; sums by hand do not.
import { afterAll, beforeAll } from "vitest";
import { houdAan, type Rij, type Tabel } from "@/lib/recht/geldig";
import { gepubliceerdeNormen, normen } from "@/lib/recht/parameters/normen";
import { halfjaarlijks } from "@/lib/recht/parameters/verwacht";
import { normen as normenTegenproef } from "@/tests/tegenproef/bedragen";
import { maandnr } from "@/tests/tegenproef/kalender";

function vervang<T>(lijst: readonly T[], door: readonly T[]): void {
  const plek = lijst as T[];
  const echt = [...lijst];
  beforeAll(() => {
    plek.splice(0, plek.length, ...door);
  });
  afterAll(() => {
    plek.splice(0, plek.length, ...echt);
  });
}

/** These rows stand in the table. */
export function metRijen<W>(tabel: Tabel<W>, rijen: readonly Rij<W>[]): void {
  vervang(tabel, rijen);
}

/** Sums by hand over 2027 were made with the norms of July 2026, whatever is published after. */
export function normenVanJuli2026(): void {
  const [eerste, ...rest] = gepubliceerdeNormen;
  metRijen(normen, houdAan([eerste, ...rest.filter(({ tot }) => tot <= "2026-12")], halfjaarlijks));
  vervang(
    normenTegenproef,
    normenTegenproef.filter(({ vanaf }) => vanaf <= maandnr("2026-07")),
  );
}
