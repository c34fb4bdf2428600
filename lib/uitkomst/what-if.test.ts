import { expect, test } from "vitest";
import { parseSituatie } from "@/lib/contract/situatie";
import type { Zaak } from "@/lib/recht";
import {
  canVaryHours,
  isPaidByWeeks,
  outcomeWithin,
  sameCurve,
  withDisregard,
  withFourWeekly,
  withHours,
  withSettlement,
} from "./what-if";

const hourly = { soort: "uurloon", bedrag: "14.99", urenPerWeek: "16" };

/** A single person with these jobs, of which only what matters here is given. */
function caseWith(...wages: readonly object[]): Zaak {
  const read = parseSituatie({
    versie: 1,
    start: "2026-12",
    huishouden: { aanvrager: { geboortedatum: "1985-06-15" } },
    werk: wages.map((loon) => ({ wie: "aanvrager", van: "2026-12-01", tot: null, loon })),
  });
  if (read.soort !== "zaak") throw new Error(JSON.stringify(read.fouten));
  return read.zaak;
}

const wageOf = (zaak: Zaak, place = 0) => zaak.werk[place]?.loon;

test("an hourly wage gets other hours and keeps its months of their own", () => {
  const zaak = caseWith({ ...hourly, perMaand: { "2027-03": { urenPerWeek: "14" } } });
  expect(wageOf(withHours(zaak, 0, "12.5", null))).toEqual({
    ...hourly,
    urenPerWeek: "12.5",
    perMaand: { "2027-03": { urenPerWeek: "14" } },
  });
});

test("the curve of an hourly wage is the same at all hours of now, and another at every other wage", () => {
  const of = (wage: object, answered: string | null = null, job = 0) => ({
    zaak: caseWith(wage, hourly),
    job,
    answered,
  });
  expect(sameCurve(of({ ...hourly, urenPerWeek: "24" }), of(hourly))).toBe(true);
  expect(sameCurve(of({ ...hourly, bedrag: "15.00" }), of(hourly))).toBe(false);
  expect(sameCurve(of(hourly, null, 1), of(hourly))).toBe(false);
  // At one hour a week both are € 41,67 a month; at forty they differ.
  const monthly = (bedrag: string) => of({ soort: "brutoPerMaand", bedrag }, "24");
  expect(sameCurve(monthly("1000.10"), monthly("1000.00"))).toBe(false);
  expect(sameCurve(monthly("1000.00"), monthly("1000.00"))).toBe(true);
});

test.each([
  ["brutoPerMaand", "1000.00", "20", "30", "1500.00"],
  ["brutoPerVierWeken", "800.00", "16", "8", "400.00"],
  // 200 × 12,5 / 20 = 125; 100 × 1 / 3 rounds half up to cents.
  ["brutoPerWeek", "200.00", "20", "12.5", "125.00"],
  ["brutoPerWeek", "100.00", "3", "1", "33.33"],
] as const)(
  "a wage of %s %s for %s hours is, at %s hours, %s",
  (soort, bedrag, now, hours, expected) => {
    expect(wageOf(withHours(caseWith({ soort, bedrag }), 0, hours, now))).toMatchObject({
      soort,
      bedrag: expected,
    });
  },
);

test("a net wage, or one without known hours, stays as it is", () => {
  const net = caseWith({ soort: "nettoPerMaand", bedrag: "900.00" });
  expect(withHours(net, 0, "30", "16")).toEqual(net);
  const monthly = caseWith({ soort: "brutoPerMaand", bedrag: "900.00" });
  expect(withHours(monthly, 0, "30", null)).toEqual(monthly);
});

test("with 0 hours that job is not there, and the others are", () => {
  const zaak = caseWith(hourly, { ...hourly, urenPerWeek: "4" });
  expect(withHours(zaak, 0, "0", null).werk).toEqual([zaak.werk[1]]);
  expect(withHours(zaak, 1, "0.00", null).werk).toEqual([zaak.werk[0]]);
});

test("the situation that goes in is not changed", () => {
  const zaak = caseWith(hourly);
  const before = JSON.stringify(zaak);
  withHours(zaak, 0, "30", null);
  withSettlement(zaak, "maandLater");
  withDisregard(zaak, false);
  withFourWeekly(zaak, "ontvangen");
  expect(JSON.stringify(zaak)).toBe(before);
});

test.each([
  [hourly, null, true],
  [{ soort: "brutoPerMaand", bedrag: "900.00" }, "20", true],
  [{ soort: "brutoPerMaand", bedrag: "900.00" }, null, false],
  [{ soort: "brutoPerMaand", bedrag: "900.00" }, "0", false],
  [{ soort: "nettoPerMaand", bedrag: "900.00" }, "20", false],
] as const)("whether the hours of %o can vary with %s hours known: %s", (loon, hours, can) => {
  const [job] = caseWith(loon).werk;
  expect(job && canVaryHours(job, hours)).toBe(can);
});

test.each(["opDeMaand", "maandLater", "volgendeMaand"] as const)(
  "settlement %s is chosen, whatever it was",
  (settlement) => {
    for (const from of ["opDeMaand", "maandLater", "volgendeMaand"] as const) {
      const zaak = withSettlement(withSettlement(caseWith(hourly), from), settlement);
      expect(zaak.gemeente.verrekenwijze).toBe(settlement);
    }
  },
);

test("every settlement can be computed where the first months are paid in full", () => {
  const zaak = caseWith(hourly);
  const full: Zaak = {
    ...zaak,
    gemeente: { ...zaak.gemeente, eersteMaandenVolledig: 2, terughalen: "verrekenen" },
  };
  const settle = (how: Zaak["gemeente"]["verrekenwijze"]) =>
    outcomeWithin(withSettlement(full, how));
  expect(settle("maandLater")).toEqual(outcomeWithin(withSettlement(zaak, "maandLater")));
  for (const how of ["opDeMaand", "volgendeMaand"] as const)
    expect(settle(how)?.maanden.some(({ terugTeBetalen }) => Number(terugTeBetalen) > 0)).toBe(
      true,
    );
});

test("disregard and the counting of weeks change that alone", () => {
  const zaak = caseWith(hourly);
  expect(withDisregard(zaak, false)).toEqual({
    ...zaak,
    vrijlating: { ...zaak.vrijlating, toepassen: false },
  });
  expect(withFourWeekly(zaak, "werkdagen")).toEqual({
    ...zaak,
    gemeente: { ...zaak.gemeente, vierWeken: "werkdagen" },
  });
});

test("the counting of weeks matters for pay per week or per four weeks", () => {
  const zaak = caseWith(hourly);
  const [job] = zaak.werk;
  if (!job) throw new Error("no job");
  const paid = (betaling: Zaak["werk"][number]["betaling"]) =>
    isPaidByWeeks({ ...zaak, werk: [{ ...job, betaling }] });
  expect(paid({ ritme: "maand" })).toBe(false);
  expect(paid({ ritme: "maandErna" })).toBe(false);
  expect(paid({ ritme: "week", eersteBetaaldag: "2026-12-04", eerstePeriodeTot: null })).toBe(true);
  expect(paid({ ritme: "vierWeken", eersteBetaaldag: "2026-12-25", eerstePeriodeTot: null })).toBe(
    true,
  );
});
