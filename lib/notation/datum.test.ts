import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  dagNaarTekst,
  dagIn,
  dagPlus,
  dagVanDatum,
  laatsteDagVan,
  leeftijdOp,
  maandPlus,
  maandenTussen,
  maandenVanaf,
  parseDag,
  parseMaand,
} from "./datum";

const goed = (waarde: string) => ({ ok: true, waarde });
const fout = (code: string) => ({ ok: false, code });

describe("parseDag", () => {
  test.each([
    ["1-12-2026", "2026-12-01"],
    ["01-12-2026", "2026-12-01"],
    ["1/12/2026", "2026-12-01"],
    ["1.12.2026", "2026-12-01"],
    ["1 12 2026", "2026-12-01"],
    ["1 december 2026", "2026-12-01"],
    ["1 dec. 2026", "2026-12-01"],
    ["15 Mrt 1985", "1985-03-15"],
    ["01122026", "2026-12-01"],
    ["2026-12-01", "2026-12-01"],
    ["29-2-2028", "2028-02-29"],
    ["1 March 2027", "2027-03-01"],
    ["9 sep 2027", "2027-09-09"],
    ["9 Sept. 2027", "2027-09-09"],
    ["١-١٢-٢٠٢٦", "2026-12-01"],
    ["۱/۱۲/۲۰۲۶", "2026-12-01"],
  ])("reads %j as %s", (tekst, waarde) => {
    expect(parseDag(tekst)).toEqual(goed(waarde));
  });

  test.each([
    ["", "verplicht"],
    ["--", "verplicht"],
    ["morgen", "dag"],
    ["1-12", "dag"],
    ["1-12-26", "jaarVierCijfers"],
    ["31-2-2026", "dagBestaatNiet"],
    ["29-2-2027", "dagBestaatNiet"],
    ["1-13-2026", "dagBestaatNiet"],
    ["1-foo-2026", "dagBestaatNiet"],
    ["0-1-2026", "dagBestaatNiet"],
  ])("refuses %j: %s", (tekst, code) => {
    expect(parseDag(tekst)).toEqual(fout(code));
  });

  test("every real day is read back as it is written", () => {
    const dagen = fc.date({
      min: new Date(1900, 0, 1),
      max: new Date(2099, 11, 31),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(dagen, (datum) => {
        const dag = dagVanDatum(datum);
        expect(parseDag(dagNaarTekst(dag))).toEqual(goed(dag));
        expect(parseDag(dag)).toEqual(goed(dag));
      }),
    );
  });
});

test.each([
  ["2027-03", goed("2027-03")],
  ["3-2027", goed("2027-03")],
  ["maart 2027", goed("2027-03")],
  ["", fout("verplicht")],
  ["2027", fout("maand")],
  ["13-2027", fout("maand")],
])("parseMaand reads %j", (tekst, uitkomst) => {
  expect(parseMaand(tekst)).toEqual(uitkomst);
});

test("months are counted over a new year", () => {
  expect(maandPlus("2026-11", 3)).toBe("2027-02");
  expect(maandPlus("2026-01", -1)).toBe("2025-12");
  expect(maandenTussen("2026-11", "2027-02")).toBe(3);
  expect(maandenVanaf("2026-12", 2)).toEqual(["2026-12", "2027-01"]);
  expect(laatsteDagVan("2028-02")).toBe("2028-02-29");
});

test("days are counted over a new year, as the calendar does", () => {
  expect(dagPlus("2026-12-31", 1)).toBe("2027-01-01");
  expect(dagPlus("2028-03-01", -1)).toBe("2028-02-29");
  expect(dagIn("2028-02", 30)).toBe("2028-02-29");
  expect(dagIn("2028-02", 5)).toBe("2028-02-05");
  fc.assert(
    fc.property(
      fc.date({ min: new Date(2020, 0, 1), max: new Date(2030, 0, 1), noInvalidDate: true }),
      fc.nat(400),
      (datum, aantal) => {
        const later = new Date(datum.getFullYear(), datum.getMonth(), datum.getDate() + aantal);
        expect(dagPlus(dagVanDatum(datum), aantal)).toBe(dagVanDatum(later));
      },
    ),
  );
});

test("somebody is a year older on the birthday, and on 1 March when born on 29 February", () => {
  expect(leeftijdOp("1985-06-15", "2026-06-14")).toBe(40);
  expect(leeftijdOp("1985-06-15", "2026-06-15")).toBe(41);
  expect(leeftijdOp("2000-02-29", "2021-02-28")).toBe(20);
  expect(leeftijdOp("2000-02-29", "2021-03-01")).toBe(21);
});
