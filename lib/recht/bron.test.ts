// Citations and links (Juriconnect) of places in the law.
import { expect, test } from "vitest";
import { citaat, pw, wetLink, wkgb } from "./bron";

test.each([
  [pw("31", "2", "n"), "31 lid 2 onder n Participatiewet", "31&lid=2&onderdeel=n"],
  [pw("21", undefined, "a"), "21 onder a Participatiewet", "21&onderdeel=a"],
  [pw("45", "1"), "45 lid 1 Participatiewet", "45&lid=1"],
  [pw("24a"), "24a Participatiewet", "24a"],
])("$1", (plaats, tekst, adres) => {
  expect(citaat(plaats)).toBe(tekst);
  expect(wetLink(plaats, "2026-07")).toBe(
    `https://wetten.overheid.nl/jci1.3:c:BWBR0015703&artikel=${adres}&g=2026-07-01`,
  );
});

test("een andere wet", () => {
  expect(citaat(wkgb("2"))).toBe("2 Wet op het kindgebonden budget");
  expect(wetLink(wkgb("2"), "2027-01")).toBe(
    "https://wetten.overheid.nl/jci1.3:c:BWBR0022751&artikel=2&g=2027-01-01",
  );
});
