// Pay in arrears, holiday pay with every wage and the untaxed allowance (contract "Lives"). Sums by hand, from the cases
// beside each; single of 40, without anything left free.
import { describe, expect, test } from "vitest";
import { parseSituatie } from "@/lib/contract/situatie";
import { bereken, type Uitkomst } from "@/lib/recht";

function reken(werk: object, start = "2026-12", meer: object = {}): Uitkomst {
  const gelezen = parseSituatie({
    versie: 1,
    start,
    maanden: 6,
    huishouden: { aanvrager: { geboortedatum: "1986-03-01" } },
    werk: [werk],
    vrijlating: { toepassen: false },
    ...meer,
  });
  if (gelezen.soort === "fouten") throw new Error(JSON.stringify(gelezen.fouten));
  return bereken(gelezen.zaak);
}
const maand = (uitkomst: Uitkomst, welke: string) => {
  const gevonden = uitkomst.maanden.find((een) => een.maand === welke);
  if (!gevonden) throw new Error(welke);
  return gevonden;
};

describe("loon per vier weken, achteraf", () => {
  // levens-scherm.md nr 13: from Monday 7 December 2026, 20 hours, first wage on 15 January 2027.
  const werk = {
    van: "2026-12-07",
    loon: { soort: "uurloon", bedrag: "14.99", urenPerWeek: "20" },
    betaling: { ritme: "vierWeken", eersteBetaaldag: "2027-01-15" },
  };

  test("nothing comes before the first pay day, and that wage is for four whole weeks", () => {
    const uitkomst = reken(werk);
    const december = maand(uitkomst, "2026-12");
    expect(december.opRekening.loon).toBe("0.00");
    expect(december.opRekening.bijstand).toBe("309.70");
    expect(december.redenen.map(({ code }) => code)).toContain("eersteLoonVolgt");
    expect(uitkomst.samenvatting.laagsteMaand.maand).toBe("2026-12");
    expect(maand(uitkomst, "2027-01").opRekening.loon).toBe("1171.74");
  });

  test.each([
    // 27 days after the first day: paid within the first period, over the days up to that day.
    ["2027-01-03", "2027-01"],
    // 28 days: the first period, in arrears.
    ["2027-01-04", "2027-01"],
    // 55 days: still in arrears.
    ["2027-01-31", "2027-01"],
  ])("the first pay day %s gives no pay in December", (eersteBetaaldag, eerste) => {
    const uitkomst = reken({ ...werk, betaling: { ritme: "vierWeken", eersteBetaaldag } });
    expect(maand(uitkomst, "2026-12").opRekening.loon).toBe("0.00");
    expect(maand(uitkomst, eerste).opRekening.loon).not.toBe("0.00");
  });

  test("56 days after the first day it is a pay day of a job that runs: 28 days earlier there was one too", () => {
    const uitkomst = reken({
      ...werk,
      betaling: { ritme: "vierWeken", eersteBetaaldag: "2027-02-01" },
    });
    expect(maand(uitkomst, "2027-01").opRekening.loon).not.toBe("0.00");
  });

  test("who knows the last day that the first wage covers, says it", () => {
    // Paid on 15 January over the four weeks up to 10 January: of 7–10 January's period all twenty days lie in the job but
    // those before 7 December (14 December is the first Monday of that period).
    const uitkomst = reken({
      ...werk,
      betaling: {
        ritme: "vierWeken",
        eersteBetaaldag: "2027-01-15",
        eerstePeriodeTot: "2027-01-10",
      },
    });
    // The period before, up to 13 December, is paid 5 days later: 18 December, over 5 of its 20 days (7–11 December).
    // 1199.20 × 5 / 20 = 299.80, below what tax begins at.
    expect(maand(uitkomst, "2026-12").opRekening.loon).toBe("299.80");
  });

  test("when the job has ended, the last wage still comes, and says so", () => {
    const uitkomst = reken({ ...werk, tot: "2027-01-31" });
    const februari = maand(uitkomst, "2027-02");
    expect(februari.opRekening.loon).not.toBe("0.00");
    expect(maand(uitkomst, "2027-03").opRekening.loon).toBe("0.00");
  });
});

describe("vakantiegeld bij elk loon", () => {
  // levens-scherm.md nr 1: 20 hours at 14.99 from 1 December 2026; 1,299.13 × 1.08 = 1,403.06, net 1,370.23.
  const loon = { soort: "uurloon", bedrag: "14.99", urenPerWeek: "20" };
  const werk = { van: "2026-12-01", loon, vakantiegeld: { hoe: "bijElkLoon", procent: "8" } };

  test("on top: taxed with the wage, no table over it, and nothing in May", () => {
    const uitkomst = reken(werk);
    const december = maand(uitkomst, "2026-12");
    expect(december.inkomsten[0]).toMatchObject({
      bruto: "1403.06",
      netto: "1370.23",
      vakantietoeslag: "0.00",
    });
    expect(december.opRekening).toMatchObject({ loon: "1370.23", bijstand: "46.77" });
    expect(maand(uitkomst, "2027-05").opRekening.vakantiegeldWerk).toBe("0.00");
  });

  test("in 2027 at most 5 percent of the bijstand is kept", () => {
    // levens.json "uitzendkracht": 184.20 bijstand, 9.21 kept; 5 percent of the norm would be 70.97.
    const uitkomst = reken({ ...werk, loon: { ...loon, urenPerWeek: "18" } });
    expect(maand(uitkomst, "2027-01")).toMatchObject({ bijstand: "184.20", reservering: "9.21" });
  });

  test("with a net amount it is refused: that holds the holiday pay already", () => {
    expect(
      parseSituatie({
        versie: 1,
        start: "2026-12",
        huishouden: { aanvrager: { geboortedatum: "1986-03-01" } },
        werk: [{ ...werk, loon: { soort: "nettoPerMaand", bedrag: "900.00" } }],
      }),
    ).toEqual({
      soort: "fouten",
      fouten: [{ pad: "werk.0.vakantiegeld.procent", code: "vakantiegeldBovenopNetto" }],
    });
  });
});

describe("a pay day far before the work that it pays", () => {
  const read = (eersteBetaaldag: string, gemeente: object) =>
    parseSituatie({
      versie: 1,
      start: "2026-01",
      huishouden: { aanvrager: { geboortedatum: "1986-03-01" } },
      gemeente: { vierWeken: "werkdagen", ...gemeente },
      werk: [
        {
          wie: "aanvrager",
          van: "2025-06-01",
          loon: { soort: "brutoPerVierWeken", bedrag: "800.00" },
          betaling: { ritme: "vierWeken", eersteBetaaldag, eerstePeriodeTot: "2026-02-22" },
        },
      ],
    });

  test.each(["2025-07-31", "2024-12-01", "1900-01-01"])("%s is refused", (day) => {
    expect(read(day, {})).toEqual({
      soort: "fouten",
      fouten: [{ pad: "werk.0.betaling.eersteBetaaldag", code: "verVanBetaaldag" }],
    });
  });

  test.each([{}, { verrekenen: "maandLater" }, { uitbetalen: "volgendeMaand" }])(
    "half a year is computed: %o",
    (gemeente) => {
      const gelezen = read("2025-08-01", gemeente);
      if (gelezen.soort === "fouten") throw new Error(JSON.stringify(gelezen.fouten));
      // Four weeks of 800.00 gross are more than 0 in every month that is counted by its working days.
      const [januari] = bereken(gelezen.zaak).maanden;
      expect(januari?.inkomsten[0]?.bruto).toBe("880.00");
    },
  );
});

test("an untaxed allowance is on the account, apart from the wage, and counts for nothing", () => {
  // levens-scherm.md nr 2: 650 net beside 61.20; 650 + 52 = 702; 717.46 − 35.87 = 681.59.
  const werk = {
    van: "2026-12-01",
    loon: { soort: "nettoPerMaand", bedrag: "650.00" },
    onbelasteVergoeding: "61.20",
  };
  const december = maand(reken(werk), "2026-12");
  expect(december.opRekening).toMatchObject({
    loon: "650.00",
    onbelasteVergoeding: "61.20",
    bijstand: "681.59",
    totaal: "1392.79",
  });
  expect(december.redenen).toContainEqual(
    expect.objectContaining({ code: "onbelasteVergoeding", bedrag: "61.20" }),
  );
  // Paid with the wage of the month before.
  const later = reken({ ...werk, betaling: { ritme: "maandErna" } });
  expect(maand(later, "2026-12").opRekening.onbelasteVergoeding).toBe("0.00");
  expect(maand(later, "2027-01").opRekening.onbelasteVergoeding).toBe("61.20");
});
