// Rows and versions in time: the one that is in force, or why there is none; and which tables are out of date.
import { expect, test } from "vitest";
import { tekst } from "./bedrag";
import { rijIn, zoek, type Geldig, type Tabel } from "./geldig";
import { maandnummer } from "./maand";
import { verouderdeTabellen } from "./tabellen";

const EERSTE: Geldig = { van: "2026-01", tot: "2026-03" };
const TWEEDE: Geldig = { van: "2026-06", tot: "2026-08" };

test.each([
  ["2025-12", { soort: "nogNiet", vanaf: "2026-01" }],
  ["2026-01", { soort: "inWerking", versie: EERSTE }],
  ["2026-03", { soort: "inWerking", versie: EERSTE }],
  ["2026-04", { soort: "verlopen", tot: "2026-03" }],
  ["2026-06", { soort: "inWerking", versie: TWEEDE }],
  ["2026-09", { soort: "verlopen", tot: "2026-08" }],
])("in %s", (maand, verwacht) => {
  expect(zoek([EERSTE, TWEEDE], maand)).toEqual(verwacht);
});

test("teksten van een rij worden bedragen, getallen en wat er niet is blijven", () => {
  const tabel: Tabel<{ lijst: readonly string[]; leeg: null; aantal: number }> = [
    {
      ...EERSTE,
      bron: { titel: "", url: "", gelezen: "" },
      waarden: { lijst: ["1.5", "2"], leeg: null, aantal: 3 },
    },
  ];
  const { lijst, leeg, aantal } = rijIn(tabel, maandnummer("2026-02")).waarden;
  expect([...lijst].map(tekst)).toEqual(["1.50", "2.00"]);
  expect([leeg, aantal]).toEqual([null, 3]);
  expect(() => rijIn(tabel, maandnummer("2026-04"))).toThrow("zij eindigen in 2026-03");
  expect(() => rijIn(tabel, maandnummer("2025-12"))).toThrow("zij beginnen in 2026-01");
});

test("een tabel is oud als haar bedragen bekend horen te zijn", () => {
  // Huurtoeslag: Staatscourant by 1 November. Tax tables: January. Most others: in the last days of December.
  expect(verouderdeTabellen("2026-11-01")).toEqual([]);
  expect(verouderdeTabellen("2026-11-02")).toEqual(["huurtoeslag"]);
  expect(verouderdeTabellen("2026-12-31")).toEqual(["huurtoeslag"]);
  const nieuwjaar = verouderdeTabellen("2027-01-01");
  expect(nieuwjaar).toEqual(expect.arrayContaining(["huurtoeslag", "normen", "minimumloon"]));
  expect(nieuwjaar).not.toContain("loonheffing");
  expect(verouderdeTabellen("2027-02-01")).toEqual(
    expect.arrayContaining(["loonheffing", "bijzonderTarief"]),
  );
});
