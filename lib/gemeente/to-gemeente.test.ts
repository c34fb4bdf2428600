/** Which values are computed and which are only shown: the rule of docs/gemeenten.md, case by case. */
import { expect, test } from "vitest";
import { readPraktijk } from "./read-praktijk";
import type { Herkomst } from "./praktijk";
import { landelijkeGemeente, toGemeente, waaromNietVanNu } from "./to-gemeente";

const vandaag = "2026-11-22";
const base: Herkomst = {
  bron: "https://www.voorbeeld.nl/bijstand",
  bronsoort: "gemeente",
  gelezen: "2026-11-21",
  bevestigd: false,
};

function praktijk(gegevens: Record<string, unknown>) {
  const gelezen = readPraktijk({
    versie: 1,
    naam: "Voorbeeldstad",
    soort: "gemeente",
    gemeenten: ["Voorbeeldstad"],
    samengesteld: "2026-11-21",
    gegevens,
  });
  if (!gelezen.goed) throw new Error(JSON.stringify(gelezen.fouten));
  return gelezen.praktijk;
}

const current = (waarde: unknown) => ({ waarde, ...base, jaar: 2026 });

test.each<[string, Partial<Herkomst>, ReturnType<typeof waaromNietVanNu>]>([
  ["published for this year", { jaar: 2026 }, null],
  ["published for next year", { jaar: 2027 }, null],
  ["in a regulation of this year", { jaar: 2026, bronsoort: "regeling" }, null],
  ["published for last year", { jaar: 2025 }, "ouder"],
  ["there since an earlier day", { sinds: "2026-01-01" }, "ouder"],
  ["on a page without a date", {}, "zonderDatum"],
  ["in the press, of this year", { jaar: 2026, bronsoort: "pers" }, "pers"],
  ["in the press, of an earlier year", { jaar: 2024, bronsoort: "pers" }, "ouder"],
  ["confirmed without a year, read this year", { bevestigd: true }, null],
  [
    "confirmed without a year, read a year ago to the day",
    { bevestigd: true, gelezen: "2025-11-22" },
    null,
  ],
  [
    "confirmed without a year, read a year and a day ago",
    { bevestigd: true, gelezen: "2025-11-21" },
    "ouder",
  ],
  ["confirmed for last year", { bevestigd: true, jaar: 2025 }, "ouder"],
  ["confirmed, first seen in the press", { bevestigd: true, jaar: 2026, bronsoort: "pers" }, null],
  ["on its last day", { jaar: 2026, geldigTot: "2026-11-22" }, null],
  ["a day after its last day", { jaar: 2026, geldigTot: "2026-11-21" }, "verlopen"],
  ["confirmed and over", { bevestigd: true, jaar: 2026, geldigTot: "2026-11-21" }, "verlopen"],
])("a value %s", (_, herkomst, expected) => {
  expect(waaromNietVanNu({ ...base, ...herkomst }, vandaag)).toBe(expected);
});

test("a confirmation read on 29 February holds for a year", () => {
  const herkomst = { ...base, bevestigd: true, gelezen: "2027-02-28" };
  expect(waaromNietVanNu(herkomst, "2028-02-28")).toBeNull();
  expect(waaromNietVanNu(herkomst, "2028-02-29")).toBeNull();
  expect(waaromNietVanNu(herkomst, "2028-03-01")).toBe("ouder");
});

test("an unknown practice is the national default, and every field is named as unknown", () => {
  const { gemeente, vooruitlopen2026, toegepast, tekst, onbekend } = toGemeente(
    praktijk({}),
    vandaag,
  );
  expect(gemeente).toEqual(landelijkeGemeente);
  expect(vooruitlopen2026).toBeNull();
  expect([toegepast, tekst]).toEqual([[], []]);
  expect(onbekend).toContain("vooruitlopen2026");
});

test("everything the contract has a field for is computed", () => {
  const { gemeente, vooruitlopen2026 } = toGemeente(
    praktijk({
      verrekenen: current("opDeMaand"),
      betaaldag: current({ soort: "uiterlijk", maand: "volgende", dag: 10 }),
      vierWeken: current("werkdagen"),
      reservering: current("vanNorm"),
      vakantietoeslag: current({ uitbetaling: "jaarlijks", maand: 5 }),
      eindejaarsuitkering: current("nietVerrekend"),
      vooruitlopen2026: current(true),
      bufferbudget: current(true),
      premie: current({
        soort: "procent",
        procent: "25",
        maximumPerMaand: "200.00",
        maximumPerJaar: "607.25",
        maanden: [6, 12],
        per: "persoon",
        bijVrijlating: "naast",
      }),
    }),
    vandaag,
  );
  expect(gemeente).toEqual({
    verrekenwijze: "volgendeMaand",
    vierWeken: "werkdagen",
    reservering: "vanNorm",
    vakantietoeslagUitbetaling: "jaarlijks",
    vakantietoeslagMaand: 5,
    premie: {
      procent: "25",
      maximumPerMaand: "200.00",
      maanden: [6, 12],
      maximumPerJaar: "607.25",
    },
    bufferbudget: true,
    eindejaarsuitkering: "vrij",
    eersteMaandenVolledig: 0,
    terughalen: "later",
  });
  expect(vooruitlopen2026).toBe(true);
});

test("holiday pay every month leaves the month of payment alone", () => {
  expect(
    toGemeente(praktijk({ vakantietoeslag: current({ uitbetaling: "maandelijks" }) }), vandaag)
      .gemeente,
  ).toEqual({ ...landelijkeGemeente, vakantietoeslagUitbetaling: "maandelijks" });
});

const premium = {
  soort: "procent",
  procent: "25",
  maanden: [6, 12],
  per: "persoon",
  bijVrijlating: "naast",
};
test.each<[string, string, unknown]>([
  ["a 13th period settled apart", "vierWeken", "dertiendePeriodeApart"],
  ["two periods in December", "vierWeken", "twaalfEnDertienInDecember"],
  ["an end-of-year payment in its month", "eindejaarsuitkering", "inDeMaand"],
  ["a premium after the disregard", "premie", { ...premium, bijVrijlating: "naVrijlating" }],
  [
    "a premium that is capped together with the disregard",
    "premie",
    { ...premium, bijVrijlating: "naastMetMaximum" },
  ],
  ["a premium per household", "premie", { ...premium, per: "huishouden" }],
  ["a premium that stops after two years", "premie", { ...premium, maximumMaanden: 24 }],
  ["a premium in months that are not known", "premie", { ...premium, maanden: undefined }],
  ["a premium from another age", "premie", { ...premium, vanafLeeftijd: 23 }],
  ["a premium by hours", "premie", { soort: "anders", omschrijving: "Per uur." }],
])("%s is text: the contract cannot compute it", (_, veld, waarde) => {
  const { gemeente, tekst } = toGemeente(praktijk({ [veld]: current(waarde) }), vandaag);
  expect(gemeente).toEqual(landelijkeGemeente);
  expect(tekst).toMatchObject([{ veld, waarom: "nietTeRekenen", kanGekozen: false }]);
});

test("a current value that is no part of the sum is information", () => {
  expect(toGemeente(praktijk({ schatten: current(true) }), vandaag).tekst).toMatchObject([
    { veld: "schatten", waarom: "informatie", kanGekozen: false },
  ]);
});

test("a value that the person at the screen says is right is computed, and marked as a choice", () => {
  const older = praktijk({ verrekenen: { waarde: "maandLater", ...base } });
  expect(toGemeente(older, vandaag).gemeente).toEqual(landelijkeGemeente);
  const { gemeente, toegepast, tekst } = toGemeente(older, vandaag, ["verrekenen"]);
  expect(gemeente).toEqual({ ...landelijkeGemeente, verrekenwijze: "maandLater" });
  expect(toegepast).toMatchObject([{ veld: "verrekenen", keuze: true }]);
  expect(tekst).toEqual([]);
});

test("a choice cannot make the rules compute what they have no field for", () => {
  const thirteenth = praktijk({ vierWeken: { waarde: "dertiendePeriodeApart", ...base } });
  expect(toGemeente(thirteenth, vandaag, ["vierWeken"]).gemeente).toEqual(landelijkeGemeente);
});
