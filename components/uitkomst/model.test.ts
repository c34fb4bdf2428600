import { expect, test } from "vitest";
import { parseSituatie } from "@/lib/contract/situatie";
import { fromZaak } from "@/lib/invoer/van-zaak";
import { bereken, zonderWerk, type Zaak } from "@/lib/recht";
import { outcomeModel, type OutcomeState } from "./model";

const job = (uren: string) => ({
  wie: "aanvrager",
  van: "2026-12-01",
  tot: null,
  loon: { soort: "uurloon", bedrag: "14.99", urenPerWeek: uren },
});

function household(...werk: object[]): Zaak {
  const read = parseSituatie({
    versie: 1,
    start: "2026-12",
    huishouden: { aanvrager: { geboortedatum: "1985-06-15" } },
    werk,
  });
  if (read.soort !== "zaak") throw new Error(JSON.stringify(read.fouten));
  return read.zaak;
}

function modelOf(
  zaken: readonly Zaak[],
  state: Partial<OutcomeState> = {},
  within: (zaak: Zaak) => boolean = () => true,
) {
  const [first, ...others] = zaken.map((zaak) => fromZaak(zaak, "2026-11-22"));
  if (!first) throw new Error("no situation");
  const scenarios = [first, ...others].flatMap((answers) => answers.scenarios);
  const compute = (zaak: Zaak) => ({ zaak, outcome: bereken(zaak) });
  return outcomeModel(
    { answers: { ...first, scenarios }, zaken, tried: null, chosen: 0, place: 0, ...state },
    (zaak) => (within(zaak) ? compute(zaak) : null),
    (zaak) => compute(zonderWerk(zaak)),
  );
}

const hoursOf = (zaak: Zaak) =>
  zaak.werk.map(({ loon }) => (loon.soort === "uurloon" ? loon.urenPerWeek : null));

test("one possibility: its outcome beside the same household without work", () => {
  const model = modelOf([household(job("16"))]);
  expect(model.scenarios).toHaveLength(1);
  expect(model.hours).toBe("16");
  const { maanden } = model.scenario.outcome;
  expect(maanden).toHaveLength(12);
  // 1419.46 − 5%, tests/scenarios/gewone-maand.test.ts
  expect(maanden[0]?.opRekening.totaal).toBe("1584.46");
  expect(model.now.maanden[0]?.opRekening.totaal).toBe("1348.49");
  expect(model.curveMonths).toHaveLength(12);
});

test("hours that are tried change that possibility and that job, and nothing else", () => {
  const zaken = [household(job("8")), household(job("16"), job("4"))];
  const tried = { scenario: 1, place: 1, hours: "6" };
  const model = modelOf(zaken, { tried, chosen: 1, place: 1 });
  expect(hoursOf(model.scenario.zaak)).toEqual(["16", "6"]);
  expect(hoursOf(model.baseZaak)).toEqual(["16", "4"]);
  expect([model.hours, model.answered]).toEqual(["6", "4"]);
  expect(model.scenarios.map(({ zaak }) => hoursOf(zaak))).toEqual([["8"], ["16", "6"]]);
  // Looking at another job or possibility shows what was answered there.
  expect(modelOf(zaken, { tried, chosen: 1, place: 0 }).hours).toBe("16");
  expect(modelOf(zaken, { tried, chosen: 0 }).hours).toBe("8");
});

test("hours that cannot be computed leave the outcome as it was", () => {
  const zaken = [household(job("8"))];
  const tried = { scenario: 0, place: 0, hours: "30" };
  const model = modelOf(zaken, { tried }, (zaak) => hoursOf(zaak)[0] === "8");
  expect(hoursOf(model.scenario.zaak)).toEqual(["8"]);
  expect(model.hours).toBe("8");
});

test("what went away is not looked at", () => {
  const model = modelOf([household(job("8"))], { chosen: 2, place: 3 });
  expect(model.scenario.index).toBe(0);
  expect(model.job).toBe(0);
});

test("hours that cannot vary have no curve", () => {
  const net = { ...job("16"), loon: { soort: "nettoPerMaand", bedrag: "900.00" } };
  expect(modelOf([household(net)]).varied).toBeNull();
  expect(modelOf([household()]).varied).toBeNull();
  expect(modelOf([household(job("16"))]).varied).toMatchObject({ scenario: 0, job: 0 });
});
