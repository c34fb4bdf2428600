// Other rows in a table while the tests of a file or a block run. Real tables change; sums by hand do not.
import { afterAll, beforeAll } from "vitest";
import type { Rij, Tabel } from "@/lib/recht/geldig";

/** These rows stand in the table. */
export function metRijen<W>(tabel: Tabel<W>, rijen: readonly Rij<W>[]): void {
  const plek = tabel as unknown as Rij<W>[];
  const echt = [...tabel];
  beforeAll(() => {
    plek.splice(0, plek.length, ...rijen);
  });
  afterAll(() => {
    plek.splice(0, plek.length, ...echt);
  });
}
