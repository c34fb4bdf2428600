// Time grows in a line: twice as much takes about twice as long, and nothing is computed over and over.
import { expect, test } from "vitest";
import { parseSituatie } from "@/lib/contract/situatie";
import { ALLEEN, situatie } from "@/tests/scenarios/geval";
import { bereken } from "./bereken";
import type { Zaak } from "./situatie";

const times = <T>(aantal: number, maak: (plaats: number) => T): T[] =>
  Array.from({ length: aantal }, (_, plaats) => maak(plaats));
const maandVan = (plaats: number): string => `2026-${String((plaats % 12) + 1).padStart(2, "0")}`;

/** Every call has another wage: nothing is read back from an earlier one. */
let loon = 12;
function huishouden({ maanden = 12, inkomens = 0, giften = 0 }): Zaak {
  loon += 0.01;
  const gelezen = parseSituatie(
    situatie("2026-01", maanden, ALLEEN, {
      werk: [
        {
          wie: "aanvrager",
          van: "2026-02-01",
          loon: { soort: "uurloon", bedrag: loon.toFixed(2), urenPerWeek: "12" },
        },
      ],
      overigInkomen: times(inkomens, (plaats) => ({
        van: `${maandVan(plaats)}-01`,
        nettoPerMaand: "10.00",
        wie: "aanvrager" as const,
        omschrijving: "",
      })),
      giften: times(giften, (plaats) => ({
        maand: maandVan(plaats),
        bedrag: "5.00",
        soort: "geld",
      })),
    }),
  );
  if (gelezen.soort === "fouten") throw new Error(JSON.stringify(gelezen.fouten));
  return gelezen.zaak;
}

function duur(zaak: Zaak): number {
  const begin = performance.now();
  bereken(zaak);
  return performance.now() - begin;
}

// The fastest of many rounds, more while it seems too long: others use the machine too.
test.each([
  ["maanden", { maanden: 12 }, { maanden: 24 }],
  ["andere inkomens", { inkomens: 24 }, { inkomens: 48 }],
  ["giften", { giften: 100 }, { giften: 200 }],
])("twee keer zoveel %s duurt geen drie keer zo lang", (_naam, klein, groot) => {
  let [kort, lang] = [Infinity, Infinity];
  for (let ronde = 0; ronde < 40 || (ronde < 200 && lang >= 3 * kort); ronde++) {
    kort = Math.min(kort, duur(huishouden(klein)));
    lang = Math.min(lang, duur(huishouden(groot)));
  }
  expect(lang / kort).toBeLessThan(3);
});
