// Why a month is as it is: the reason that belongs to the cause, not to something that happens at the same time.
import { describe, expect, test } from "vitest";
import type { SituatieJson, WerkJson } from "@/tests/tegenproef/soorten";
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
    const over = (maand: string, van = zaak) =>
      redenen(van, maand).filter((code) => code.startsWith("overigInkomen"));
    expect(
      ["2026-01", "2026-02", "2026-03", "2026-04", "2026-05"].map((maand) => over(maand)),
    ).toEqual([[], ["overigInkomenBegint"], ["overigInkomenAnders"], ["overigInkomenStopt"], []]);
    const elders = { ...ALLEEN, partner: { geboortedatum: "1986-01-01", woontElders: true } };
    const vanPartner = (zaak.overigInkomen ?? []).map((een) => ({
      ...een,
      wie: "partner" as const,
    }));
    expect(over("2026-02", { ...zaak, huishouden: elders, overigInkomen: vanPartner })).toEqual([]);
  });

  test("een onbelaste vergoeding alleen als zij anders is", () => {
    const zaak = situatie("2026-01", 2, ALLEEN, {
      werk: [nettoBaan("500.00", { onbelasteVergoeding: "60.00" })],
    });
    expect(redenen(zaak, "2026-01")).toContain("onbelasteVergoeding");
    expect(redenen(zaak, "2026-02")).not.toContain("onbelasteVergoeding");
  });

  test("dat een eindejaarsuitkering vrij is, alleen in haar maand", () => {
    const zaak = situatie("2026-05", 8, ALLEEN, {
      werk: [
        baan({
          vakantiegeld: { hoe: "jaarlijks", maand: 5 },
          eindejaarsuitkering: { procent: "5", maand: 12 },
        }),
      ],
      gemeente: { eindejaarsuitkering: "vrij" },
    });
    expect(redenen(zaak, "2026-12")).toContain("eindejaarsuitkeringVrij");
    for (const maand of ["2026-05", "2026-11"])
      expect(redenen(zaak, maand)).not.toContain("eindejaarsuitkeringVrij");
  });

  test("andere reservering vanaf 2027", () => {
    const werk = [nettoBaan("500.00")];
    expect(redenen(situatie("2026-12", 2, ALLEEN, { werk }), "2027-01")).toContain(
      "reserveringWijzigt",
    );
    expect(
      redenen(
        situatie("2026-12", 2, ALLEEN, { werk, gemeente: { reservering: "vanNorm" } }),
        "2027-01",
      ),
    ).not.toContain("reserveringWijzigt");
    // Without income 5 percent of the bijstand and of the norm are the same amount.
    expect(redenen(situatie("2026-12", 2, ALLEEN), "2027-01")).not.toContain("reserveringWijzigt");
  });
});

/** Every reason of a month: code, amount, [place in the law; Participatiewet where no law is named], and the rest. */
function volledig(zaak: SituatieJson, maand: string): string[] {
  const gevonden = uitkomstVan(zaak).maanden.find((kandidaat) => kandidaat.maand === maand);
  return (gevonden?.redenen ?? []).map(({ code, bedrag, artikel, ...rest }) =>
    [
      code,
      ...(bedrag === null ? [] : [bedrag]),
      ...(artikel === null ? [] : [`[${artikel.replace(/ Participatiewet$/, "")}]`]),
      ...Object.entries(rest).map(([naam, waarde]) => `${naam}=${waarde}`),
    ].join(" "),
  );
}

describe("met bedrag en plaats in de wet", () => {
  // 600.00 gross has no tax; norm 1401.50 and from July 1419.46; 5% is kept.
  const bruto = (rest: Partial<WerkJson> = {}): WerkJson =>
    baan({ loon: { soort: "brutoPerMaand", bedrag: "600.00" }, ...rest });
  const jaar = (rest: Partial<SituatieJson>, huis = ALLEEN): SituatieJson =>
    situatie("2026-01", 12, huis, { ...ZONDER_VRIJLATING, ...rest });
  const toets = (zaak: SituatieJson, maanden: Readonly<Record<string, string[]>>): void => {
    for (const [maand, verwacht] of Object.entries(maanden))
      expect(volledig(zaak, maand), maand).toEqual(verwacht);
  };
  const EERSTE = "wie=aanvrager plaats=0";

  test("werk van de eerste tot de laatste dag van een maand", () => {
    toets(jaar({ werk: [bruto({ van: "2026-03-01", tot: "2026-04-30" })] }), {
      "2026-02": [],
      "2026-03": [`werkBegint 600.00 ${EERSTE}`],
      "2026-04": [`werkStopt ${EERSTE}`],
      // 1331.42 − 761.42
      "2026-05": ["minderLoon 600.00", "meerBijstand 570.00 [19 lid 2]"],
    });
  });

  test("werk dat midden in een maand begint en eindigt", () => {
    // 600 × 15 / 31 = 290.32: 1111.18 − 55.56 = 1055.62. Whole: 801.50 − 40.08 = 761.42.
    // August: 1129.14 − 56.46 = 1072.68; September 1348.49.
    toets(jaar({ werk: [bruto({ van: "2026-03-17", tot: "2026-08-15" })] }), {
      "2026-03": [`werkBegint 290.32 ${EERSTE}`, `deelVanMaand 290.32 ${EERSTE}`],
      "2026-04": ["meerLoon 309.68", "minderBijstand 294.20 [19 lid 2]"],
      "2026-05": [],
      "2026-08": [`werkStopt ${EERSTE}`, `deelVanMaand 290.32 ${EERSTE}`],
      "2026-09": ["minderLoon 290.32", "meerBijstand 275.81 [19 lid 2]"],
    });
  });

  test("loon een maand later", () => {
    const zaak = jaar({
      werk: [bruto({ van: "2026-03-01", tot: "2026-08-31", betaling: { ritme: "maandErna" } })],
    });
    toets(zaak, {
      "2026-03": [`werkBegint 0.00 ${EERSTE}`, `eersteLoonVolgt ${EERSTE}`],
      "2026-04": [`loonVanVorigeMaand 600.00 ${EERSTE}`],
      "2026-05": [],
      "2026-08": [`werkStopt ${EERSTE}`],
      // 1348.49 − 778.49
      "2026-09": [`loonVanVorigeMaand 600.00 ${EERSTE}`, "meerBijstand 570.00 [19 lid 2]"],
      "2026-10": ["minderLoon 600.00"],
      "2026-11": [],
    });
  });

  test("per vier weken: twee betalingen", () => {
    // betaalritmes.test.ts: 1174.23 each; 2 and 30 January, 3 and 31 July.
    const zaak = jaar({
      werk: [
        baan({
          loon: { soort: "brutoPerVierWeken", bedrag: "1200.00" },
          betaling: { ritme: "vierWeken", eersteBetaaldag: "2026-01-02" },
        }),
      ],
    });
    toets(zaak, {
      "2026-01": [`extraLoon 2348.46 ${EERSTE}`],
      "2026-02": ["minderLoon 1174.23"],
      "2026-03": [],
    });
  });

  test("per week: vijf betalingen, en minder dan vier", () => {
    // 293.56 each. Fridays: 2, 9, 16, 23 and 30 January; in March to the 10th: 6 March, and 13 March over two days.
    const week = (rest: Partial<WerkJson>): WerkJson =>
      baan({
        loon: { soort: "brutoPerWeek", bedrag: "300.00" },
        betaling: { ritme: "week", eersteBetaaldag: "2026-01-02" },
        ...rest,
      });
    const zaak = jaar({ werk: [week({ tot: "2026-03-10" })] });
    expect(volledig(zaak, "2026-01")).toEqual([`extraLoon 1467.80 ${EERSTE}`]);
    // 300 × 10 / 31 = 96.77; × 52 / 12 = 419.34
    expect(volledig(zaak, "2026-03")).toEqual([
      `werkStopt ${EERSTE}`,
      `deelVanMaand 419.34 ${EERSTE}`,
      `minderLoon ${EERSTE}`,
    ]);
    // 300 × 9 / 31 = 87.10; × 52 / 12 = 377.43; the first month has one payment, which says nothing
    expect(volledig(jaar({ werk: [week({ van: "2026-03-23" })] }), "2026-03")).toEqual([
      `werkBegint 293.56 ${EERSTE}`,
      `deelVanMaand 377.43 ${EERSTE}`,
    ]);
  });

  test("een maand met ander loon; de tweede baan", () => {
    const zaak = jaar({
      werk: [
        nettoBaan("0.00"),
        nettoBaan("500.00", {
          loon: {
            soort: "nettoPerMaand",
            bedrag: "500.00",
            perMaand: { "2026-04": { bedrag: "300.00" } },
          },
        }),
      ],
    });
    toets(zaak, {
      "2026-04": ["anderLoon 300.00 wie=aanvrager plaats=1"],
      // 1101.50 − 55.08 = 1046.42; 901.50 − 45.08 = 856.42
      "2026-05": ["meerLoon 200.00", "minderBijstand 190.00 [19 lid 2]"],
    });
  });

  test("de belasting van een nieuw jaar, en de reservering", () => {
    // 1462.42 and 1458.08. December 565.37 − 28.27 = 537.10; January 569.71 − 5% × 2027.79 (101.39) = 468.32.
    const zaak = situatie("2026-12", 2, PAAR, { werk: [baan()], ...ZONDER_VRIJLATING });
    expect(volledig(zaak, "2027-01")).toEqual([
      "belastingWijzigt -4.34",
      "reserveringWijzigt 101.39 [19 lid 3]",
      "minderBijstand 68.78 [19 lid 2]",
    ]);
  });

  test("loonheffingskorting, per persoon", () => {
    const dubbel = jaar({ werk: [bruto(), bruto({ wie: "partner" }), bruto()] }, PAAR);
    expect(volledig(dubbel, "2026-02")).toEqual([
      "tweeKeerLoonheffingskorting [31 lid 1] wie=aanvrager",
    ]);
    const geen = jaar({ werk: [bruto({ wie: "partner", loonheffingskorting: false })] }, PAAR);
    expect(volledig(geen, "2026-02")).toEqual(["geenLoonheffingskorting [31 lid 1] wie=partner"]);
    // Not about a net wage, nor about a job that has not begun.
    const netto = jaar({ werk: [nettoBaan("300.00", { loonheffingskorting: false })] });
    expect(volledig(netto, "2026-02")).toEqual([]);
    const nogNiet = jaar({
      werk: [bruto(), bruto({ van: "2026-12-01" })],
    });
    expect(volledig(nogNiet, "2026-02")).toEqual([]);
  });

  test("een vrijlating begint, loopt en stopt", () => {
    const zaak = situatie("2026-01", 12, ALLEEN, { werk: [nettoBaan("500.00")] });
    toets(zaak, {
      "2026-01": ["vrijlatingBegint 125.00 [31 lid 2 onder n] wie=aanvrager grond=n maandenOver=5"],
      "2026-02": ["vrijlatingLoopt 125.00 [31 lid 2 onder n] wie=aanvrager grond=n maandenOver=4"],
      "2026-07": [
        "vrijlatingStopt 125.00 [31 lid 2 onder n] wie=aanvrager grond=n",
        "normWijzigt 17.96 [21 onder a]",
        // January to May: 1401.50 − 375.00 = 1026.50; 5 × 51.33
        "eenmaligVoorbij 256.65",
      ],
      "2026-08": [],
    });
  });

  test("een vrijlating wisselt van grond; ook die van de partner", () => {
    const medisch = { geboortedatum: "1986-01-01", medischUrenbeperkt: true };
    const zaak = situatie(
      "2026-08",
      6,
      { ...ALLEEN, partner: medisch },
      {
        werk: [nettoBaan("400.00", { wie: "partner" })],
        vrijlating: { gebruikteMaanden: { partner: { n: 5 } } },
      },
    );
    expect(volledig(zaak, "2026-08")).toEqual([
      "vrijlatingBegint 100.00 [31 lid 2 onder n] wie=partner grond=n maandenOver=0",
    ]);
    expect(volledig(zaak, "2026-09")).toEqual([
      "vrijlatingWisselt 60.00 [31 lid 2 onder y] wie=partner grond=y maandenOver=null",
    ]);
    // From 2027 article 34a.
    expect(volledig(zaak, "2027-01")[0]).toBe(
      "vrijlatingLoopt 60.00 [34a lid 1 onder b] wie=partner grond=y maandenOver=null",
    );
  });

  test("een vrijlating stopt niet als het werk of de bijstand stopt", () => {
    const stopt = situatie("2026-01", 4, ALLEEN, {
      werk: [nettoBaan("500.00", { tot: "2026-02-28" })],
    });
    expect(volledig(stopt, "2026-03").map((regel) => regel.split(" ")[0])).toEqual([
      "minderLoon",
      "meerBijstand",
    ]);
    const hoger = situatie("2026-01", 4, ALLEEN, {
      werk: [
        nettoBaan("500.00", {
          loon: {
            soort: "nettoPerMaand",
            bedrag: "500.00",
            perMaand: { "2026-02": { bedrag: "3000.00" } },
          },
        }),
      ],
    });
    expect(volledig(hoger, "2026-02")).toEqual([
      `anderLoon 3000.00 ${EERSTE}`,
      "geenBijstand 3000.00 [19 lid 1 onder a]",
    ]);
  });

  test("leeftijden", () => {
    const over = (huis: SituatieJson["huishouden"], werk: WerkJson[] = []): string[] =>
      volledig(situatie("2026-03", 2, huis, { werk, ...ZONDER_VRIJLATING }), "2026-04");
    const wordt21 = { geboortedatum: "2005-03-15" };
    const wordt27 = { geboortedatum: "1999-03-15" };
    // 1401.50 − 345.99; 2002.13 − 1347.06
    expect(over({ aanvrager: wordt21 })).toEqual(["leeftijd21 1055.51 [21] wie=aanvrager"]);
    expect(over({ ...ALLEEN, partner: wordt21 })).toEqual(["leeftijd21 655.07 [21] wie=partner"]);
    expect(over({ aanvrager: wordt27 }, [nettoBaan("300.00")])).toEqual([
      "leeftijd27 [31 lid 5] wie=aanvrager",
    ]);
    expect(
      over({ ...ALLEEN, partner: wordt27 }, [nettoBaan("300.00", { wie: "partner" })]),
    ).toEqual(["leeftijd27 [31 lid 5] wie=partner"]);
    // Once: not in later months, nor with the new norm of July.
    expect(
      volledig(
        situatie(
          "2026-03",
          3,
          { aanvrager: wordt27 },
          {
            werk: [nettoBaan("300.00")],
            ...ZONDER_VRIJLATING,
          },
        ),
        "2026-05",
      ),
    ).toEqual([]);
    expect(
      volledig(situatie("2026-06", 2, { aanvrager: { geboortedatum: "2004-12-31" } }), "2026-07"),
    ).toEqual(["normWijzigt 17.96 [21 onder a]"]);
    // Only who works.
    expect(over({ ...ALLEEN, partner: wordt27 }, [nettoBaan("300.00")])).toEqual([]);
    expect(over({ aanvrager: { geboortedatum: "2000-03-15" } })).toEqual([]);
    const uitkering = situatie(
      "2026-03",
      2,
      { aanvrager: wordt27 },
      {
        overigInkomen: [
          {
            wie: "aanvrager",
            omschrijving: "uitkering",
            nettoPerMaand: "300.00",
            van: "2025-01-01",
          },
        ],
      },
    );
    expect(volledig(uitkering, "2026-04")).toEqual([]);
  });

  test("een andere norm door een kind, ook in juli", () => {
    const huis = (geboortedatum: string): SituatieJson["huishouden"] => ({
      aanvrager: { geboortedatum: "2006-11-30" },
      partner: { geboortedatum: "2006-12-31" },
      kinderen: [{ geboortedatum }],
    });
    // 1092.41 − 691.98; 1106.40 − 691.98; 700.84 − 691.98
    expect(volledig(situatie("2026-03", 2, huis("2026-04-01")), "2026-04")).toEqual([
      "huishoudenWijzigt 400.43 [20 lid 2 onder b]",
    ]);
    expect(volledig(situatie("2026-06", 2, huis("2026-07-01")), "2026-07")).toEqual([
      "huishoudenWijzigt 414.42 [20 lid 2 onder b]",
    ]);
    expect(volledig(situatie("2026-06", 2, huis("2026-09-01")), "2026-07")).toEqual([
      "normWijzigt 8.86 [20 lid 1 onder b]",
    ]);
  });

  test("een nieuwe norm in januari: artikel 24a", () => {
    // 1305.98 − 1013.90; without income the reservation is 5 percent of the norm in both years.
    const zaak = situatie("2026-12", 2, {
      ...ALLEEN,
      partner: { geboortedatum: "1986-01-01", heeftRechtOpBijstand: false },
      kinderen: [{ geboortedatum: "2020-01-01" }],
    });
    expect(volledig(zaak, "2027-01")).toEqual(["normWijzigt 292.08 [24 onder a]"]);
  });

  test("een vrijlating die in de laatste maand van 2026 stopt, stond in artikel 31", () => {
    const zaak = situatie("2026-06", 7, ALLEEN, { werk: [nettoBaan("500.00")] });
    expect(volledig(zaak, "2026-12")).toEqual([
      "vrijlatingStopt 125.00 [31 lid 2 onder n] wie=aanvrager grond=n",
    ]);
  });

  test("geen bijstand, door inkomen of vermogen, en weer wel", () => {
    const zaak = jaar({ werk: [nettoBaan("2000.00", { van: "2026-02-01", tot: "2026-03-31" })] });
    toets(zaak, {
      "2026-02": [`werkBegint 2000.00 ${EERSTE}`, "geenBijstand 2000.00 [19 lid 1 onder a]"],
      "2026-03": [`werkStopt ${EERSTE}`, "vakantietoeslagBijstand 70.08 [45 lid 1]"],
      "2026-04": [
        "minderLoon 2000.00",
        "bijstandTerug 1401.50 [19 lid 2]",
        "eenmaligVoorbij 70.08",
      ],
    });
    const rijk = jaar({}, { ...ALLEEN, vermogen: "8000.01" });
    toets(rijk, { "2026-01": ["vermogen [34 lid 3]"], "2026-02": [] });
  });

  test("later verrekenen en later betalen", () => {
    const met = (gemeente: NonNullable<SituatieJson["gemeente"]>): SituatieJson =>
      jaar({ werk: [nettoBaan("500.00", { van: "2026-02-01" })], gemeente });
    // 1331.42 − 856.42
    toets(met({ verrekenen: "maandLater" }), {
      "2026-02": [`werkBegint 500.00 ${EERSTE}`, "terugbetalen 475.00 [58 lid 2 onder f]"],
      "2026-03": ["verrekendVorigeMaand -475.00 [58 lid 4]"],
      "2026-04": [],
    });
    toets(met({ uitbetalen: "volgendeMaand" }), {
      // 1331.42 − 1300.61 of December 2025 (betalen.test.ts)
      "2026-02": [`werkBegint 500.00 ${EERSTE}`, "bijstandVorigeMaand 30.81"],
      "2026-03": ["bijstandVorigeMaand -475.00"],
    });
  });

  test("een maand later verrekend: alleen als er ander inkomen van af gaat", () => {
    const gemeente = { verrekenen: "maandLater" } as const;
    const werk = [nettoBaan("500.00")];
    // The wage stays the same: in July only the norm is another one (kept from January to May: 5 × 45.08).
    toets(jaar({ werk, gemeente }), {
      "2026-07": ["normWijzigt 17.96 [21 onder a]", "eenmaligVoorbij 225.40"],
    });
    // Above the limit of 8000 from March on.
    const erfenis = jaar(
      {
        werk,
        gemeente,
        eenmalig: [{ wie: "aanvrager", maand: "2026-03", soort: "erfenis", netto: "9000.00" }],
      },
      { ...ALLEEN, vermogen: "0.00" },
    );
    toets(erfenis, {
      "2026-03": [
        "vermogen [34 lid 3]",
        "eenmaligVermogen 9000.00 [34 lid 1] wie=aanvrager soort=erfenis plaats=0",
      ],
    });
  });

  test("wat één keer komt, en dat het voorbij is", () => {
    const zaak = situatie("2026-04", 9, ALLEEN, {
      werk: [
        bruto({
          van: "2026-01-01",
          vakantiegeld: { hoe: "jaarlijks", maand: 5 },
          eindejaarsuitkering: { procent: "6", maand: 9 },
        }),
      ],
      gemeente: {
        premie: { procent: "10", maximumPerMaand: null, maanden: [8], maximumPerJaar: null },
      },
      giften: [
        { maand: "2026-11", bedrag: "1300.00", soort: "geld" },
        { maand: "2026-12", bedrag: "10.00", soort: "natura" },
      ],
      ...ZONDER_VRIJLATING,
    });
    // Holiday pay January to April: 4 × 600 × 8% = 192.00, rate 0%. Counted each month: 600 + 48.00; kept 5% of 753.50 =
    // 37.68 in April and May. Premium April to July: 4 × 60.00. End of year: 9 × 36.00.
    toets(zaak, {
      "2026-05": ["vakantiegeldWerk 192.00 [17 Wet minimumloon en minimumvakantiebijslag]"],
      "2026-06": ["vakantietoeslagBijstand 75.36 [45 lid 1]", "eenmaligVoorbij 192.00"],
      "2026-07": ["normWijzigt 17.96 [21 onder a]", "eenmaligVoorbij 75.36"],
      "2026-08": ["premie 240.00 [31 lid 2 onder j]"],
      // In October 216.00 went off the payment (below).
      "2026-11": [
        "meerBijstand 216.00 [19 lid 2]",
        "gift 1300.00 [31 lid 2 onder m]",
        "giftBovenGrens 100.00 [31 lid 2 onder m]",
      ],
      "2026-12": [
        "gift 10.00 [31 lid 2 onder m]",
        "giftBovenGrens 10.00 [31 lid 2 onder m]",
        "eenmaligVoorbij 1300.00",
      ],
    });
    expect(volledig(zaak, "2026-09")).toContain("eindejaarsuitkering 324.00 [32 lid 2]");
    // April to September, no holiday allowance over it: 6 × 36.00
    expect(volledig(zaak, "2026-09")).toContain("terugbetalen 216.00 [58 lid 2 onder f]");
    expect(volledig(zaak, "2026-10")).toContain("eindejaarsuitkeringVerrekend 216.00 [32 lid 2]");
  });

  test("bufferbudget", () => {
    const zaak = situatie("2027-01", 2, ALLEEN, {
      werk: [nettoBaan("600.00", { van: "2027-01-01", betaling: { ritme: "maandErna" } })],
      gemeente: { bufferbudget: true },
      ...ZONDER_VRIJLATING,
    });
    expect(volledig(zaak, "2027-01")).toContain("bufferbudget 600.00 [34b lid 1]");
    expect(volledig(zaak, "2027-02")).toContain("eenmaligVoorbij 600.00");
  });

  test("overig inkomen, het tweede", () => {
    const uitkering = (van: string, tot: string | null = null) =>
      ({ wie: "aanvrager", omschrijving: "uitkering", nettoPerMaand: "310.00", van, tot }) as const;
    const zaak = jaar({
      overigInkomen: [uitkering("2025-01-01"), uitkering("2026-02-01", "2026-03-10")],
    });
    const tweede = "plaats=1";
    // 310 × 10 / 31
    expect(volledig(zaak, "2026-01")).toEqual([]);
    expect(volledig(zaak, "2026-02")[1]).toBe(`overigInkomenBegint 310.00 [32 lid 1] ${tweede}`);
    expect(volledig(zaak, "2026-03")[1]).toBe(`overigInkomenAnders 100.00 [32 lid 1] ${tweede}`);
    expect(volledig(zaak, "2026-04")[1]).toBe(`overigInkomenStopt 100.00 [32 lid 1] ${tweede}`);
  });

  test("toeslagen", () => {
    // toeslagen.test.ts: 492.00 and 553.00 from the month after the 12th birthday
    const zaak = situatie(
      "2026-01",
      12,
      { ...ALLEEN, kinderen: [{ geboortedatum: "2014-03-31" }] },
      {
        werk: [
          baan({
            van: "2026-01-01",
            loon: { soort: "brutoPerMaand", bedrag: "2500.00" },
            vakantiegeld: { hoe: "jaarlijks" },
          }),
        ],
        toeslagen: { kindgebonden: true },
        ...ZONDER_VRIJLATING,
      },
    );
    expect(volledig(zaak, "2026-03")).toEqual([]);
    expect(volledig(zaak, "2026-04")).toEqual(["toeslagenWijzigen 61.00"]);
  });
});
