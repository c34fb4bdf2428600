import { expect, test } from "vitest";
import { parseSituatie } from "@/lib/contract/situatie";
import { bereken, verklaar, zonderWerk, type Zaak } from "@/lib/recht";
import { isZero, subtract, sum } from "@/lib/notation/money";
import {
  accountLines,
  earnedNotes,
  extremes,
  monthRows,
  newsOf,
  payBack,
  stepOf,
  usedLines,
  wageCounted,
  type View,
} from "./month-rows";

function household(change: object = {}): Zaak {
  const read = parseSituatie({
    versie: 1,
    start: "2026-12",
    huishouden: { aanvrager: { geboortedatum: "1985-06-15" } },
    werk: [
      {
        wie: "aanvrager",
        van: "2026-12-01",
        tot: null,
        loon: { soort: "brutoPerVierWeken", bedrag: "1100.00" },
        betaling: { ritme: "vierWeken", eersteBetaaldag: "2026-12-25" },
      },
    ],
    giften: [{ maand: "2027-02", bedrag: "100.00", soort: "geld" }],
    overigInkomen: [
      {
        wie: "aanvrager",
        omschrijving: "alimentatie",
        nettoPerMaand: "50.00",
        van: "2027-01-01",
        tot: null,
      },
    ],
    toeslagen: { zorg: true, huur: { kaleHuur: "650.00" }, kindgebonden: false, kinderopvang: [] },
    ...change,
  });
  if (read.soort !== "zaak") throw new Error(JSON.stringify(read.fouten));
  return read.zaak;
}

const later = { gemeente: { verrekenen: "maandLater" }, vrijlating: { toepassen: false } };
const views: readonly View[] = ["rekening", "verdiend"];

test.each(views)("in the view %s the lines that count make the total, to the cent", (view) => {
  for (const zaak of [household(), household(later)]) {
    const outcome = bereken(zaak);
    const rows = monthRows(outcome, bereken(zonderWerk(zaak)), view);
    expect(rows.map(({ month }) => month)).toEqual(outcome.maanden.map(({ maand }) => maand));
    for (const { lines, total, without, difference, source } of rows) {
      expect(sum(lines.filter(({ counts }) => counts).map(({ amount }) => amount))).toBe(total);
      expect(difference).toBe(subtract(total, without));
      if (view === "rekening") expect(total).toBe(source.opRekening.totaal);
    }
  }
});

test("the view of the account has every line that the contract has", () => {
  const [month] = bereken(household()).maanden;
  expect(
    Object.keys(month?.opRekening ?? {})
      .filter((name) => name !== "totaal")
      .sort(),
  ).toEqual([...accountLines].sort());
});

test("columns are the lines that occur, in the order of the screen", () => {
  const zaak = household();
  const rows = monthRows(bereken(zaak), bereken(zonderWerk(zaak)), "rekening");
  expect(usedLines(rows)).toEqual([
    "loon",
    "bijstand",
    "vakantiegeldWerk",
    "vakantietoeslagBijstand",
    "giften",
    "overig",
    "toeslagen",
  ]);
  expect(usedLines([])).toEqual([]);
});

test("the lowest and the highest month are those of the outcome", () => {
  for (const zaak of [household(), household(later)]) {
    const outcome = bereken(zaak);
    const { lowest, highest } = extremes(monthRows(outcome, bereken(zonderWerk(zaak)), "rekening"));
    expect(lowest?.month).toBe(outcome.samenvatting.laagsteMaand.maand);
    expect(lowest?.total).toBe(outcome.samenvatting.laagsteMaand.bedrag);
    expect(highest?.total).toBe(outcome.samenvatting.hoogsteMaand.bedrag);
  }
  expect(extremes([])).toEqual({ lowest: undefined, highest: undefined });
});

test.each(views)("every amount of the view %s has steps that end in that amount", (view) => {
  const wealthy = household({
    huishouden: { aanvrager: { geboortedatum: "1985-06-15" }, vermogen: "50000.00" },
  });
  const holidayPayInWage = household({
    werk: [
      {
        van: "2026-12-01",
        loon: { soort: "brutoPerMaand", bedrag: "900.00" },
        vakantiegeld: { hoe: "bijElkLoon" },
      },
    ],
  });
  const couple = {
    aanvrager: { geboortedatum: "1985-06-15" },
    partner: { geboortedatum: "1986-01-01" },
    kinderen: [{ geboortedatum: "2014-01-01" }],
  };
  const net = (bedrag: string, wie: "aanvrager" | "partner") => ({
    wie,
    van: "2026-01-01",
    loon: { soort: "nettoPerMaand" as const, bedrag },
  });
  const twoEarners = household({
    huishouden: couple,
    werk: [net("400.00", "aanvrager"), net("300.00", "partner"), net("100.00", "aanvrager")],
  });
  const withoutRight = household({
    huishouden: { ...couple, partner: { ...couple.partner, heeftRechtOpBijstand: false } },
    werk: [net("300.00", "partner")],
  });
  const otherMoney = household({
    huishouden: couple,
    overigInkomen: [
      { soort: "loonKind", kind: 0, nettoPerMaand: "200.00", van: "2026-01-01" },
      { soort: "uitkering", nettoPerMaand: "150.00", metVakantietoeslag: true, van: "2026-01-01" },
    ],
    eenmalig: [{ maand: "2027-01", soort: "verkoop", netto: "80.00" }],
  });
  for (const zaak of [
    household(),
    household({ vrijlating: { toepassen: false } }),
    wealthy,
    holidayPayInWage,
    twoEarners,
    withoutRight,
    otherMoney,
  ]) {
    const explained = verklaar(zaak);
    monthRows(bereken(zaak), bereken(zonderWerk(zaak)), view).forEach(({ month, lines }, place) => {
      const explanation = explained[place];
      if (!explanation) throw new Error(`no explanation of ${month}`);
      for (const { name, amount } of lines) {
        if (isZero(amount)) continue;
        const step = stepOf(explanation, name, view);
        expect(step, `${month} ${name}`).toBeDefined();
        // The wage of one person is told by the step that says what of it counts.
        const one = name === "verdiendLoon" && zaak !== twoEarners && zaak !== withoutRight;
        if (one) expect(step?.soort, month).toBe("verrekend");
        else expect(step?.uitkomst, `${month} ${name}`).toBe(amount);
      }
    });
  }
});

test("what was earned says what is not in it, or not of this account", () => {
  expect(earnedNotes(household())).toEqual([]);
  const begins = household({ bijstandVanaf: "2027-03-01" });
  expect(earnedNotes(begins)).toEqual(["verdiendVanaf"]);
  // The wage of January is on the account, and not among what counts.
  const [, january] = bereken(begins).maanden;
  expect(isZero(january?.opRekening.loon ?? "0.00")).toBe(false);
  expect(january?.inkomsten).toEqual([]);
  const partner = { geboortedatum: "1986-01-01", woontElders: true };
  const apart = { huishouden: { aanvrager: { geboortedatum: "1985-06-15" }, partner } };
  expect(earnedNotes(household(apart))).toEqual(["verdiendElders"]);
});

test("the wage that the municipality reckons with is what was earned", () => {
  const [month] = bereken(household()).maanden;
  const work = month?.inkomsten.find(({ bron }) => bron === "werk");
  expect(month && wageCounted(month)).toBe(work?.netto);
});

test("money to pay back: the highest amount and the month in which it begins", () => {
  const outcome = bereken(household(later));
  const amounts = outcome.maanden.map(({ terugTeBetalen }) => Number(terugTeBetalen));
  expect(payBack(outcome)).toEqual({ amount: Math.max(...amounts).toFixed(2), from: "2026-12" });
  expect(payBack(bereken(household()))).toBeNull();
});

test("that the same amount may be kept is told where it begins, changes and ends", () => {
  // Half a year from January 2026 (article 31 paragraph 2 n), 25 percent of the same wage every month.
  const zaak = household({
    start: "2026-01",
    werk: [
      {
        wie: "aanvrager",
        van: "2026-01-01",
        tot: null,
        loon: { soort: "uurloon", bedrag: "14.99", urenPerWeek: "16" },
        betaling: { ritme: "maand" },
      },
    ],
    overigInkomen: [],
    giften: [],
  });
  const rows = monthRows(bereken(zaak), bereken(zonderWerk(zaak)), "rekening");
  const told = rows.flatMap((row, place) =>
    newsOf(row, rows[place - 1])
      .filter(({ code }) => code.startsWith("vrijlating"))
      .map(({ code }) => `${row.month} ${code}`),
  );
  expect(told).toEqual([
    "2026-01 vrijlatingBegint",
    "2026-06 vrijlatingLoopt",
    "2026-07 vrijlatingStopt",
  ]);
  expect(rows[2] && newsOf(rows[2], undefined).map(({ code }) => code)).toContain(
    "vrijlatingLoopt",
  );
});
