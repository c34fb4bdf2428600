import { expect, test } from "vitest";
import type { InkomstenUitkomst } from "../uitkomst";
import { metVakantiegeld } from "./vakantietoeslag";

const loon: InkomstenUitkomst = {
  wie: "aanvrager",
  bron: "werk",
  bruto: "600.05",
  netto: "500.00",
  vrijlating: { grond: "n", bedrag: "125.00", maandenOver: 5 },
  naVrijlating: "375.00",
  vakantietoeslag: "22.50",
  verrekend: "397.50",
};

// 600,05 × 1,08 = 648,054; 22,50 over 375,00 is 6 procent, over het hele loon van 500,00 dus 30,00.
test("vakantiegeld dat wordt opgebouwd: 8 procent van bruto, en de aanspraak over het hele netto", () => {
  expect(metVakantiegeld(loon, "2026-03")).toEqual({ bruto: "648.05", netto: "530.00" });
});

test("zonder aanspraak komt er niets bij", () => {
  const bijElkLoon = { ...loon, vakantietoeslag: "0.00", verrekend: "375.00" };
  expect(metVakantiegeld(bijElkLoon, "2026-03")).toEqual({ bruto: "600.05", netto: "500.00" });
});

test("van netto opgegeven loon is het bruto niet bekend", () => {
  expect(metVakantiegeld({ ...loon, bruto: null }, "2026-03").bruto).toBeNull();
});
