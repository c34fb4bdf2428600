// Rows and versions in time: the one that is in force, or why there is none; and which tables are out of date.
import { describe, expect, test } from "vitest";
import { tekst } from "./bedrag";
import { houdAan, rijIn, versieIn, type Geldig, type Tabel } from "./geldig";
import { maandnummer } from "./maand";
import { staatNogNietVast, verouderdeTabellen, waardenVan } from "./tabellen";

const EERSTE: Geldig = { van: "2026-01", tot: "2026-03" };
const TWEEDE: Geldig = { van: "2026-06", tot: "2026-08" };

describe("wat in een maand geldt", () => {
  const in_ = (maand: string) => versieIn([EERSTE, TWEEDE], maandnummer(maand));
  test.each([
    ["2026-01", EERSTE],
    ["2026-03", EERSTE],
    ["2026-06", TWEEDE],
    ["2026-08", TWEEDE],
  ])("%s", (maand, versie) => {
    expect(in_(maand)).toBe(versie);
  });

  test.each([
    ["2025-12", "zij beginnen in 2026-01"],
    ["2026-04", "zij eindigen in 2026-03"],
    ["2026-09", "zij eindigen in 2026-08"],
  ])("%s: %s", (maand, melding) => {
    expect(() => in_(maand)).toThrow(melding);
  });
});

test("bedragen blijven, voorlopig, in elk tijdvak waarvoor nieuwe worden verwacht", () => {
  const bron = { titel: "", url: "", gelezen: "" };
  const rijen: Tabel<string> = [
    { van: "2025-01", tot: "2025-12", bron, waarden: "1.00" },
    { van: "2026-01", tot: "2026-06", bron, waarden: "2.00" },
  ];
  const momenten = (["2026-06", "2026-07", "2027-01"] as const).map((van) => ({
    van,
    bekend: `${van}-20`,
  }));
  const [een, twee, ...komt] = houdAan(rijen, { momenten, tot: "2027-12" });
  expect([een, twee]).toEqual(rijen);
  expect(komt).toEqual([
    expect.objectContaining({ van: "2026-07", tot: "2026-12", verwacht: "2026-07-20" }),
    expect.objectContaining({ van: "2027-01", tot: "2027-12", verwacht: "2027-01-20" }),
  ]);
  for (const rij of komt)
    expect(rij).toMatchObject({ waarden: "2.00", berustOp: "aangehouden", bron });
  expect(komt[0]?.voorlopig).toContain("de bedragen van 2026-01 zijn aangehouden");
});

test("wat een tabel in een maand zegt, en of dat vaststaat", () => {
  // Normenbrief SZW 1 January 2026; November 2026 knows no norm of 2027.
  expect(waardenVan("normen", "2026-01").alleenstaande).toBe("1401.50");
  expect(staatNogNietVast("normen", "2026-12")).toBe(false);
  expect(staatNogNietVast("normen", "2027-01")).toBe(true);
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
