import { describe, expect, test } from "vitest";
import { bereken } from "@/lib/recht";
import {
  brutoPerJaar,
  oorzaken,
  oorzakenVan,
  specificatieVan,
  vergelijk,
  zoekInstelling,
} from "./specificatie";
import { vierWeken, vijfhonderdNetto, zaakVan } from "./test-situations";

const zaak = zaakVan(vijfhonderdNetto);
const uitkomst = bereken(zaak);

test("the lines of January 2026 are those of the first case of the contract", () => {
  expect(specificatieVan(zaak, uitkomst, "2026-01")).toEqual({
    bedragen: {
      norm: "1401.50",
      inkomsten: "500.00",
      vrijlating: "125.00",
      vakantiegeldOverInkomsten: "30.00",
      verrekend: "405.00",
      bijstand: "996.50",
      reservering: "49.83",
      betaald: "946.67",
    },
    inkomstenVan: "2026-01",
    betaaldIn: "2026-01",
  });
});

test("an unknown month has no statement", () => {
  expect(specificatieVan(zaak, uitkomst, "2030-01")).toBeNull();
});

describe("when the wage is taken off a month later", () => {
  const later = zaakVan({ ...vijfhonderdNetto, gemeente: { verrekenen: "maandLater" } });
  const outcome = bereken(later);

  test("the statement has the norm of the month and the income of the month before", () => {
    // July: the norm is 1419.46; the wage of June without disregard (the six months are over) counts 540.00.
    const found = specificatieVan(later, outcome, "2026-08");
    expect(found?.inkomstenVan).toBe("2026-07");
    expect(found?.bedragen).toMatchObject({
      norm: "1419.46",
      verrekend: "540.00",
      bijstand: "879.46",
    });
  });

  test("the first month cannot be shown, since the income before it is not known", () => {
    expect(specificatieVan(later, outcome, "2026-01")).toBeNull();
  });

  test("what was paid is what reached the account", () => {
    for (const { maand, opRekening } of outcome.maanden.slice(1))
      expect(specificatieVan(later, outcome, maand)?.bedragen.betaald).toBe(opRekening.bijstand);
  });
});

test("money that comes a month later is named with its month", () => {
  const later = zaakVan({ ...vijfhonderdNetto, gemeente: { uitbetalen: "volgendeMaand" } });
  expect(specificatieVan(later, bereken(later), "2026-03")?.betaaldIn).toBe("2026-04");
  expect(specificatieVan(later, bereken(later), "2026-12")?.betaaldIn).toBeNull();
});

test("a difference is the statement minus the outcome", () => {
  const found = specificatieVan(zaak, uitkomst, "2026-01");
  expect(vergelijk(found?.bedragen ?? raise(), { betaald: "900.00", norm: "1401.50" })).toEqual([
    { regel: "norm", hier: "1401.50", opgegeven: "1401.50", verschil: "0.00" },
    { regel: "betaald", hier: "946.67", opgegeven: "900.00", verschil: "-46.67" },
  ]);
});

function raise(): never {
  throw new Error("no statement");
}

describe("the setting that explains a difference", () => {
  test("without a disregard the second case of the contract comes out", () => {
    expect(zoekInstelling(zaak, "2026-02", { bijstand: "861.50" }, bereken)).toContain(
      "zonderVrijlating",
    );
  });

  test("5 percent of the norm minus the holiday pay on the wage", () => {
    // 0.05 × 1401.50 = 70.075 → 70.08 (Normenbrief), minus 30.00 holiday pay on the wage: 40.08.
    const found = zoekInstelling(zaak, "2026-01", { reservering: "40.08" }, bereken);
    expect(found).toEqual(["vanNorm"]);
  });

  test("nothing to explain when all is equal or nothing was filled in", () => {
    expect(zoekInstelling(zaak, "2026-01", { betaald: "946.67" }, bereken)).toEqual([]);
    expect(zoekInstelling(zaak, "2026-01", {}, bereken)).toEqual([]);
  });

  test("no guess when no setting gives exactly the amount", () => {
    expect(zoekInstelling(zaak, "2026-01", { betaald: "1.23" }, bereken)).toEqual([]);
  });

  test("every setting that is found really gives the amounts", () => {
    const weeks = zaakVan(vierWeken);
    const other = zaakVan({ ...vierWeken, gemeente: { vierWeken: "ontvangen" } });
    const seen = specificatieVan(other, bereken(other), "2026-08");
    expect(
      zoekInstelling(weeks, "2026-08", { betaald: seen?.bedragen.betaald ?? "" }, bereken),
    ).toContain("ontvangen");
  });
});

test("there are at least six causes, and those that play a part come first", () => {
  expect(oorzaken.length).toBeGreaterThanOrEqual(6);
  const weeks = zaakVan(vierWeken);
  const found = oorzakenVan(weeks, bereken(weeks), "2026-08");
  expect(found[0]).toEqual({ code: "vierWeken", speelt: true });
  expect(found.map(({ code }) => code).sort()).toEqual([...oorzaken].sort());
  const plays = found.map(({ speelt }) => speelt);
  expect(plays.lastIndexOf(true)).toBeLessThan(plays.indexOf(false));
});

test("gross wages per year leave out what was given net", () => {
  expect(brutoPerJaar(uitkomst)).toEqual([]);
  const gross = zaakVan({
    ...vijfhonderdNetto,
    start: "2026-11",
    maanden: 3,
    werk: [{ van: "2026-12-01", loon: { soort: "brutoPerMaand", bedrag: "800.00" } }],
  });
  expect(brutoPerJaar(bereken(gross))).toEqual([
    { jaar: "2026", maanden: 1, bedrag: "800.00" },
    { jaar: "2027", maanden: 1, bedrag: "800.00" },
  ]);
});
