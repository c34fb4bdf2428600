import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  bedragNaarTekst,
  getalNaarTekst,
  parseAantal,
  parseBedrag,
  parseProcent,
  parseSaldo,
  parseOpvangUren,
  parseUren,
} from "./bedrag";
import { euro } from "./money";

const goed = (waarde: string) => ({ ok: true, waarde });
const fout = (code: string) => ({ ok: false, code });

describe("parseBedrag", () => {
  test.each([
    ["1300", "1300.00"],
    ["1.300", "1300.00"],
    ["1300,50", "1300.50"],
    ["1.300,50", "1300.50"],
    ["€ 1.300,00", "1300.00"],
    ["€1300", "1300.00"],
    ["1300 euro", "1300.00"],
    ["EUR 1300", "1300.00"],
    ["1300,-", "1300.00"],
    ["1300,--", "1300.00"],
    ["1300,=", "1300.00"],
    ["1300.-", "1300.00"],
    ["1 300,50", "1300.50"],
    ["1\u00a0300", "1300.00"],
    ["1'300,50", "1300.50"],
    ["12,5", "12.50"],
    ["12.5", "12.50"],
    ["14.99", "14.99"],
    ["14,99", "14.99"],
    ["1300.50", "1300.50"],
    ["1,300.50", "1300.50"],
    ["1.300.000", "1300000.00"],
    [",50", "0.50"],
    ["0", "0.00"],
    ["0,00", "0.00"],
    ["007", "7.00"],
    ["  985,50  ", "985.50"],
    // Arabic and Persian keyboards: their digits, comma, point and mark of direction.
    ["١٣٠٠٫٥٠", "1300.50"],
    ["۱۳۰۰", "1300.00"],
    ["۱٬۳۰۰٫۵۰", "1300.50"],
    ["\u200f٩٨٥", "985.00"],
  ])("reads %j as %s", (tekst, waarde) => {
    expect(parseBedrag(tekst)).toEqual(goed(waarde));
  });

  test.each([
    ["", "verplicht"],
    ["   ", "verplicht"],
    ["€", "bedrag"],
    ["veel", "bedrag"],
    ["12a", "bedrag"],
    ["1300,505", "bedrag"],
    ["1.30.0", "bedrag"],
    ["1300,50,10", "bedrag"],
    ["-12", "negatief"],
    ["€ -12,50", "negatief"],
    ["1,300", "bedragDubbelzinnig"],
    ["12345678", "bedragTeHoog"],
  ])("refuses %j: %s", (tekst, code) => {
    expect(parseBedrag(tekst)).toEqual(fout(code));
  });

  test("every amount is read back from every way of writing it", () => {
    const centen = fc.integer({ min: 0, max: 999_999_999 });
    fc.assert(
      fc.property(centen, (aantal) => {
        const heel = String(Math.floor(aantal / 100));
        const deel = String(aantal % 100).padStart(2, "0");
        const bedrag = `${heel}.${deel}`;
        const punten = heel.replace(/\B(?=(\d{3})+$)/g, ".");
        for (const tekst of [
          `${heel},${deel}`,
          `${heel}.${deel}`,
          `${punten},${deel}`,
          `€ ${punten},${deel}`,
          `${heel},${deel} euro`,
          bedragNaarTekst(bedrag),
          euro(bedrag),
        ])
          expect(parseBedrag(tekst), tekst).toEqual(goed(bedrag));
      }),
    );
  });

  test("any text gives an amount with two decimals or a code, never an exception", () => {
    fc.assert(
      fc.property(fc.string(), (tekst) => {
        const uitkomst = parseBedrag(tekst);
        if (uitkomst.ok) expect(uitkomst.waarde).toMatch(/^(0|[1-9]\d*)\.\d\d$/);
        else expect(uitkomst.code).not.toBe("");
      }),
    );
  });
});

describe("parseUren", () => {
  test.each([
    ["16", "16"],
    ["12,5", "12.5"],
    ["12.5", "12.5"],
    ["12,50", "12.5"],
    ["12½", "12.5"],
    ["½", "0.5"],
    ["12:30", "12.5"],
    ["12u30", "12.5"],
    ["16 uur", "16"],
    ["16u", "16"],
    ["16 uur per week", "16"],
    ["0", "0"],
  ])("reads %j as %s", (tekst, waarde) => {
    expect(parseUren(tekst)).toEqual(goed(waarde));
  });

  test.each([
    ["", "verplicht"],
    ["zestien", "uren"],
    ["-4", "negatief"],
    ["200", "teVeelUren"],
    ["168,5", "teVeelUren"],
  ])("refuses %j: %s", (tekst, code) => {
    expect(parseUren(tekst)).toEqual(fout(code));
  });

  test("what is read is written back the same", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 16_800 }), (honderdsten) => {
        const uren = String(honderdsten / 100);
        expect(parseUren(getalNaarTekst(uren))).toEqual(goed(uren));
      }),
    );
  });
});

test.each([
  ["60 uur per maand", goed("60")],
  ["189,5", goed("189.5")],
  ["300", goed("300")],
  ["300,5", fout("teVeelOpvangUren")],
  ["", fout("verplicht")],
  ["veel", fout("uren")],
])("parseOpvangUren of %j", (tekst, verwacht) => {
  expect(parseOpvangUren(tekst)).toEqual(verwacht);
});

describe("parseProcent", () => {
  test.each([
    ["8", "8"],
    ["8%", "8"],
    ["6,5 procent", "6.5"],
    ["6.50", "6.5"],
    ["100", "100"],
  ])("reads %j as %s", (tekst, waarde) => {
    expect(parseProcent(tekst)).toEqual(goed(waarde));
  });

  test.each([
    ["", "verplicht"],
    ["%", "percentage"],
    ["acht", "percentage"],
    ["-8", "negatief"],
    ["101", "percentageTeHoog"],
  ])("refuses %j: %s", (tekst, code) => {
    expect(parseProcent(tekst)).toEqual(fout(code));
  });
});

test.each([
  ["3", goed("3")],
  [" 06 maanden", goed("6")],
  ["", fout("verplicht")],
  ["2,5", fout("geheelGetal")],
  ["-1", fout("negatief")],
])("parseAantal reads %j", (tekst, uitkomst) => {
  expect(parseAantal(tekst)).toEqual(uitkomst);
});

test("amounts are shown with a space, Dutch separators and no empty cents", () => {
  expect(euro("1300.00")).toBe("€\u00a01.300");
  expect(euro("1300.5")).toBe("€\u00a01.300,50");
  expect(bedragNaarTekst("-61.25")).toBe("-61,25");
});

test.each([
  ["2.500", goed("2500.00")],
  ["-2.500,50", goed("-2500.50")],
  ["€ -500", goed("-500.00")],
  ["--5", fout("negatief")],
  ["schuld", fout("bedrag")],
])("parseSaldo reads %j", (tekst, uitkomst) => {
  expect(parseSaldo(tekst)).toEqual(uitkomst);
});
