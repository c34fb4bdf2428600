// Twice as much asks about twice the work, and nothing is computed over and over. The time is in docs/metingen.md.
import Decimal from "decimal.js";
import { expect, test } from "vitest";
import { parseSituatie } from "@/lib/contract/situatie";
import { ALLEEN, situatie } from "@/tests/scenarios/geval";
import { bereken } from "./bereken";
import type { Zaak } from "./situatie";

const times = <T>(aantal: number, maak: (plaats: number) => T): T[] =>
  Array.from({ length: aantal }, (_, plaats) => maak(plaats));
const maandVan = (plaats: number): string => `2026-${String((plaats % 12) + 1).padStart(2, "0")}`;

function huishouden({ maanden = 12, inkomens = 0, giften = 0 }): Zaak {
  const gelezen = parseSituatie(
    situatie("2026-01", maanden, ALLEEN, {
      werk: [
        {
          wie: "aanvrager",
          van: "2026-02-01",
          loon: { soort: "uurloon", bedrag: "14.99", urenPerWeek: "12" },
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

/** How many times an amount is handled: what the time is made of, the same on a busy machine. */
function handelingen(zaak: Zaak): number {
  let aantal = 0;
  const echt = Object.entries(Object.getOwnPropertyDescriptors(Decimal.prototype)).filter(
    ([naam, { value }]) => naam !== "constructor" && typeof value === "function",
  );
  for (const [naam, { value }] of echt)
    Object.defineProperty(Decimal.prototype, naam, {
      configurable: true,
      writable: true,
      value(this: Decimal, ...rest: unknown[]): unknown {
        aantal += 1;
        return Reflect.apply(value as (...alles: unknown[]) => unknown, this, rest);
      },
    });
  try {
    bereken(zaak);
  } finally {
    Object.defineProperties(Decimal.prototype, Object.fromEntries(echt));
  }
  return aantal;
}

test.each([
  ["maanden", { maanden: 12 }, { maanden: 24 }],
  ["andere inkomens", { inkomens: 24 }, { inkomens: 48 }],
  ["giften", { giften: 100 }, { giften: 200 }],
])("twee keer zoveel %s vraagt geen tweeënhalf keer zoveel rekenen", (_naam, klein, groot) => {
  const minder = handelingen(huishouden(klein));
  expect(minder).toBeGreaterThan(0);
  expect(handelingen(huishouden(groot)) / minder).toBeLessThan(2.5);
});
