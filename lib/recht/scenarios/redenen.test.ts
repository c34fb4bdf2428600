// Why a month is as it is: the reason that belongs to the cause, not to something that happens at the same time.
import { describe, expect, test } from "vitest";
import type { SituatieJson, WerkJson } from "../tegenproef/soorten";
import { ALLEEN, nettoBaan, PAAR, situatie, uitkomstVan, ZONDER_VRIJLATING } from "./geval";

const baan = (rest: Partial<WerkJson> = {}): WerkJson => ({
  wie: "aanvrager",
  van: "2025-01-01",
  loon: { soort: "brutoPerMaand", bedrag: "1500.00" },
  vakantiegeld: { hoe: "geen" },
  ...rest,
});

/** Codes of the reasons of a month. */
function redenen(zaak: SituatieJson, maand: string): string[] {
  const gevonden = uitkomstVan(zaak).maanden.find((kandidaat) => kandidaat.maand === maand);
  if (gevonden === undefined) throw new Error(maand);
  return gevonden.redenen.map(({ code }) => code);
}

describe("nieuwe belastingtabel op 1 januari", () => {
  const over2027 = (werk: WerkJson): SituatieJson =>
    situatie("2026-11", 4, ALLEEN, { werk: [werk], ...ZONDER_VRIJLATING });

  test("hetzelfde bruto, ander netto: de belasting", () => {
    // loon-en-toeslagen.md 2.5: 1500.00 → 37.58 in 2026, 41.92 in 2027.
    expect(redenen(over2027(baan()), "2027-01")).toContain("belastingWijzigt");
    expect(redenen(over2027(baan()), "2027-02")).not.toContain("belastingWijzigt");
  });

  test("loon dat een maand later komt: in februari", () => {
    const later = over2027(baan({ betaling: { ritme: "maandErna" } }));
    expect(redenen(later, "2027-01")).not.toContain("belastingWijzigt");
    expect(redenen(later, "2027-02")).toContain("belastingWijzigt");
  });

  test("een eerste betaling over een deel, dan een volle: meer loon", () => {
    // Pay days 18 December (14 to 18 December) and 15 January (four full weeks).
    const zaak = over2027(
      baan({
        van: "2026-12-14",
        loon: { soort: "brutoPerVierWeken", bedrag: "1200.00" },
        betaling: { ritme: "vierWeken", eersteBetaaldag: "2026-12-18" },
      }),
    );
    const codes = redenen(zaak, "2027-01");
    expect(codes).toContain("meerLoon");
    expect(codes).not.toContain("belastingWijzigt");
  });

  test("netto opgegeven loon: geen belasting", () => {
    expect(redenen(over2027(nettoBaan("1500.00")), "2027-01")).not.toContain("belastingWijzigt");
  });
});

describe("loon", () => {
  const jaar = (werk: WerkJson[], rest: Partial<SituatieJson> = {}): SituatieJson =>
    situatie("2026-01", 12, PAAR, { werk, ...ZONDER_VRIJLATING, ...rest });

  test("begin en einde binnen de maand", () => {
    const zaak = jaar([baan({ van: "2026-03-16", tot: "2026-08-15" })]);
    expect(redenen(zaak, "2026-03")).toEqual(
      expect.arrayContaining(["werkBegint", "deelVanMaand"]),
    );
    expect(redenen(zaak, "2026-04")).toContain("meerLoon");
    expect(redenen(zaak, "2026-08")).toEqual(expect.arrayContaining(["werkStopt", "deelVanMaand"]));
    expect(redenen(zaak, "2026-09")).toContain("minderLoon");
  });

  test("loon een maand later", () => {
    const zaak = jaar([
      baan({ van: "2026-03-01", tot: "2026-08-31", betaling: { ritme: "maandErna" } }),
    ]);
    expect(redenen(zaak, "2026-03")).toEqual(
      expect.arrayContaining(["werkBegint", "eersteLoonVolgt"]),
    );
    expect(redenen(zaak, "2026-04")).toContain("loonVanVorigeMaand");
    expect(redenen(zaak, "2026-09")).toContain("loonVanVorigeMaand");
  });

  test("een tweede vierwekenloon in de maand, en de maand erna", () => {
    // Every 28 days from 2 January: 2 and 30 January, 27 February, 27 March, …, 31 July is the second of July.
    const zaak = jaar([
      baan({
        loon: { soort: "brutoPerVierWeken", bedrag: "1200.00" },
        betaling: { ritme: "vierWeken", eersteBetaaldag: "2026-01-02" },
      }),
    ]);
    expect(redenen(zaak, "2026-01")).toContain("extraLoon");
    expect(redenen(zaak, "2026-02")).toContain("minderLoon");
  });

  test("een maand met ander loon", () => {
    const zaak = jaar([
      baan({
        loon: {
          soort: "brutoPerMaand",
          bedrag: "1500.00",
          perMaand: { "2026-04": { bedrag: "900.00" } },
        },
      }),
    ]);
    expect(redenen(zaak, "2026-04")).toContain("anderLoon");
    expect(redenen(zaak, "2026-05")).toContain("meerLoon");
  });

  test("loonheffingskorting bij twee banen van dezelfde persoon, en bij geen", () => {
    const zonder = baan({ loonheffingskorting: false });
    expect(redenen(jaar([baan(), baan()]), "2026-01")).toContain("tweeKeerLoonheffingskorting");
    expect(redenen(jaar([baan(), zonder]), "2026-01")).not.toContain("tweeKeerLoonheffingskorting");
    expect(redenen(jaar([baan(), zonder]), "2026-01")).not.toContain("geenLoonheffingskorting");
    expect(redenen(jaar([zonder]), "2026-01")).toContain("geenLoonheffingskorting");
    expect(redenen(jaar([baan(), baan({ wie: "partner" })]), "2026-01")).not.toContain(
      "tweeKeerLoonheffingskorting",
    );
  });
});

describe("norm en bijstand", () => {
  test("nieuwe norm in juli", () => {
    expect(redenen(situatie("2026-06", 2, ALLEEN), "2026-07")).toContain("normWijzigt");
    expect(redenen(situatie("2026-07", 2, ALLEEN), "2026-08")).not.toContain("normWijzigt");
  });

  test("21 jaar, en 27 jaar met werk", () => {
    const wordt = (jaren: number, werk: WerkJson[] = []): string[] =>
      redenen(
        situatie("2026-03", 2, { aanvrager: { geboortedatum: `${2026 - jaren}-03-15` } }, { werk }),
        "2026-04",
      );
    expect(wordt(21)).toContain("leeftijd21");
    expect(wordt(27, [nettoBaan("300.00")])).toContain("leeftijd27");
    expect(wordt(27)).not.toContain("leeftijd27");
  });

  test("geen bijstand meer, en weer bijstand", () => {
    const zaak = situatie("2026-01", 4, ALLEEN, {
      werk: [nettoBaan("2000.00", { van: "2026-02-01", tot: "2026-03-31" })],
      ...ZONDER_VRIJLATING,
    });
    expect(redenen(zaak, "2026-02")).toContain("geenBijstand");
    expect(redenen(zaak, "2026-03")).not.toContain("geenBijstand");
    expect(redenen(zaak, "2026-04")).toContain("bijstandTerug");
  });

  test("vermogen boven de grens", () => {
    const zaak = situatie("2026-01", 2, { ...ALLEEN, vermogen: "8000.01" });
    expect(redenen(zaak, "2026-01")).toEqual(["vermogen"]);
    expect(redenen(zaak, "2026-02")).toEqual([]);
  });

  test("een maand later verrekend, en een maand later betaald", () => {
    const met = (gemeente: NonNullable<SituatieJson["gemeente"]>): SituatieJson =>
      situatie("2026-01", 3, ALLEEN, {
        werk: [nettoBaan("500.00", { van: "2026-02-01" })],
        ...ZONDER_VRIJLATING,
        gemeente,
      });
    expect(redenen(met({ verrekenen: "maandLater" }), "2026-02")).toContain("terugbetalen");
    expect(redenen(met({ verrekenen: "maandLater" }), "2026-03")).toContain("verrekendVorigeMaand");
    expect(redenen(met({ uitbetalen: "volgendeMaand" }), "2026-03")).toContain(
      "bijstandVorigeMaand",
    );
  });
});

describe("eenmalig en overig", () => {
  test("een gift, en de maand erna", () => {
    const zaak = situatie("2026-01", 3, ALLEEN, {
      giften: [{ maand: "2026-02", bedrag: "1300.00", soort: "geld" }],
    });
    expect(redenen(zaak, "2026-02")).toEqual(["gift", "giftBovenGrens"]);
    expect(redenen(zaak, "2026-03")).toEqual(["eenmaligVoorbij"]);
  });

  test("overig inkomen begint, verandert en stopt", () => {
    const zaak = situatie("2026-01", 5, ALLEEN, {
      overigInkomen: [
        {
          wie: "aanvrager",
          omschrijving: "uitkering",
          nettoPerMaand: "310.00",
          van: "2026-02-01",
          tot: "2026-03-10",
        },
      ],
    });
    expect(redenen(zaak, "2026-02")).toContain("overigInkomenBegint");
    expect(redenen(zaak, "2026-03")).toContain("overigInkomenAnders");
    expect(redenen(zaak, "2026-04")).toContain("overigInkomenStopt");
  });

  test("andere reservering vanaf 2027", () => {
    expect(redenen(situatie("2026-12", 2, ALLEEN), "2027-01")).toContain("reserveringWijzigt");
    expect(
      redenen(situatie("2026-12", 2, ALLEEN, { gemeente: { reservering: "vanNorm" } }), "2027-01"),
    ).not.toContain("reserveringWijzigt");
  });
});
