// Who lives in the home: co-residents by birthday, a partner who lives elsewhere or may not stay, and everybody who counts
// for huurtoeslag. January 2026: single 1401.50, couple 2002.13, A = 2 1001.07, A = 3 867.59.
import { describe, expect, test } from "vitest";
import { parseSituatie } from "@/lib/contract/situatie";
import type { Reden } from "@/lib/recht";
import type { MedebewonerJson, SituatieJson, WerkJson } from "@/tests/tegenproef/soorten";
import {
  ALLEEN,
  nettoBaan,
  PAAR,
  situatie,
  toetsGeval,
  uitkomstVan,
  ZONDER_VRIJLATING,
} from "./geval";
import { uitleg } from "./uitleg";

type Huishouden = SituatieJson["huishouden"];

const van30 = (rest: Partial<MedebewonerJson> = {}): MedebewonerJson => ({
  geboortedatum: "1995-06-01",
  ...rest,
});
const ELDERS: Huishouden = {
  ...ALLEEN,
  partner: { geboortedatum: "1986-01-01", woontElders: true },
};

describe("wie de kosten deelt", () => {
  test.each<readonly [string, MedebewonerJson[], readonly [string, string, string]]>([
    ["30 jaar", [van30()], ["1001.07", "1001.07", "1001.07"]],
    ["geen kostendeler", [van30({ kostendeler: false })], ["1401.50", "1401.50", "1401.50"]],
    [
      "een onderhuurder kan het wel zijn",
      [van30({ onderhuurder: true })],
      ["1001.07", "1001.07", "1001.07"],
    ],
    ["komt op de eerste", [van30({ van: "2026-02-01" })], ["1401.50", "1001.07", "1001.07"]],
    ["komt op de tweede", [van30({ van: "2026-02-02" })], ["1401.50", "1401.50", "1001.07"]],
    ["gaat op de eerste", [van30({ tot: "2026-02-01" })], ["1001.07", "1001.07", "1401.50"]],
    ["gaat op de laatste", [van30({ tot: "2026-01-31" })], ["1001.07", "1401.50", "1401.50"]],
    [
      "studeert nog in februari",
      [van30({ studeertTotEnMet: "2026-02" })],
      ["1401.50", "1401.50", "1001.07"],
    ],
    [
      "27 op de eerste",
      [van30({ geboortedatum: "1999-02-01" })],
      ["1401.50", "1001.07", "1001.07"],
    ],
    [
      "27 op de tweede",
      [van30({ geboortedatum: "1999-02-02" })],
      ["1401.50", "1401.50", "1001.07"],
    ],
    ["twee", [van30(), van30({ van: "2026-03-01" })], ["1001.07", "1001.07", "867.59"]],
  ])("%s", (titel, medebewoners, [januari, februari, maart]) => {
    toetsGeval({
      titel,
      situatie: situatie("2026-01", 3, { ...ALLEEN, medebewoners }),
      verwacht: {
        "2026-01": { norm: januari },
        "2026-02": { norm: februari },
        "2026-03": { norm: maart },
      },
    });
  });

  test("een aantal en namen samen", () => {
    toetsGeval({
      titel: "samen",
      situatie: situatie("2026-01", 1, {
        ...ALLEEN,
        kostendelendeMedebewoners: 1,
        medebewoners: [van30()],
      }),
      verwacht: { "2026-01": { norm: "867.59" } },
    });
  });
});

describe("redenen bij een medebewoner", () => {
  const redenen = (medebewoners: MedebewonerJson[], huis: Huishouden = ALLEEN): Reden[][] =>
    uitkomstVan(situatie("2026-01", 3, { ...huis, medebewoners })).maanden.map(
      ({ redenen: lijst }) => [...lijst],
    );

  test("een maand ervoor en in de maand zelf, met het bedrag", () => {
    // 1001.07 − 1401.50
    const [januari, februari, maart] = redenen([van30({ geboortedatum: "1999-01-20" })]);
    expect(januari).toMatchObject([
      {
        code: "medebewonerGaatTellen",
        bedrag: "-400.43",
        aanleiding: "leeftijd27",
        plaats: 0,
        artikel: "19a Participatiewet",
      },
    ]);
    expect(februari).toMatchObject([
      {
        code: "medebewonerTeltMee",
        bedrag: "-400.43",
        aanleiding: "leeftijd27",
        dag: "2026-01-20",
        plaats: 0,
        artikel: "22a lid 1 Participatiewet",
      },
    ]);
    expect(maart).toEqual([]);
  });

  test.each([
    ["studie", van30({ studeertTotEnMet: "2026-01" })],
    ["inwonen", van30({ van: "2026-01-15" })],
  ] as const)("%s", (aanleiding, medebewoner) => {
    const [, februari] = redenen([medebewoner]);
    expect(februari).toMatchObject([{ code: "medebewonerTeltMee", aanleiding }]);
  });

  test("27 en nog studerend: het einde van de studie", () => {
    // 27 on 1 January 2026, and in the home since that day
    const klaar = { geboortedatum: "1998-01-02", studeertTotEnMet: "2026-01" };
    const [januari, februari] = redenen([van30({ ...klaar, van: "2026-01-01" })]);
    expect(januari).toMatchObject([{ code: "medebewonerGaatTellen", aanleiding: "studie" }]);
    expect(februari).toMatchObject([{ code: "medebewonerTeltMee", aanleiding: "studie" }]);
  });

  test("wie er al was, heeft geen reden, en het bedrag is dat van wie komt", () => {
    // 867.59 − 1001.07
    const erbij = { bedrag: "-133.48", plaats: 1 };
    expect(redenen([van30(), van30({ van: "2026-02-01" })])).toMatchObject([
      [{ code: "medebewonerGaatTellen", ...erbij }],
      [{ code: "medebewonerTeltMee", ...erbij }],
      [],
    ]);
  });

  test("wie in de eerste maand komt, verandert niets aan een maand ervoor", () => {
    expect(redenen([van30({ van: "2026-01-01" })])).toEqual([[], [], []]);
  });

  test("in de laatste maand van de rekenregels: in november gezegd", () => {
    const { maanden } = uitkomstVan(
      situatie("2027-11", 1, { ...ALLEEN, medebewoners: [van30({ van: "2027-12-01" })] }),
    );
    expect(maanden[0]?.redenen).toMatchObject([{ code: "medebewonerGaatTellen" }]);
  });

  test("wie vertrekt", () => {
    const [januari, februari] = redenen([van30({ tot: "2026-01-31" })]);
    expect(januari).toEqual([]);
    expect(februari).toMatchObject([{ code: "medebewonerTeltNietMee", bedrag: "400.43" }]);
  });

  test("niets als de norm er niet door verandert", () => {
    const jong: Huishouden = { aanvrager: { geboortedatum: "2006-01-01" } };
    expect(redenen([van30({ van: "2026-02-01" })], jong)).toEqual([[], [], []]);
  });

  test("twee tegelijk: zonder bedrag, en zonder nog een reden", () => {
    const [januari, februari] = redenen([
      van30({ van: "2026-02-01" }),
      van30({ van: "2026-02-01" }),
    ]);
    expect(januari?.map(({ code, bedrag, plaats }) => [code, bedrag, plaats])).toEqual([
      ["medebewonerGaatTellen", null, 0],
      ["medebewonerGaatTellen", null, 1],
    ]);
    expect(februari?.map(({ code, bedrag }) => [code, bedrag])).toEqual([
      ["medebewonerTeltMee", null],
      ["medebewonerTeltMee", null],
    ]);
  });

  test("één komt en één gaat: de norm blijft gelijk, en er is niets te zeggen", () => {
    expect(redenen([van30({ van: "2026-02-01" }), van30({ tot: "2026-01-31" })])).toEqual([
      [],
      [],
      [],
    ]);
  });

  test("niet over een maand zonder norm, en niet over een maand na de rekenregels", () => {
    const codes = (zaak: SituatieJson) =>
      uitkomstVan(zaak).maanden.map(({ redenen: lijst }) => lijst.map(({ code }) => code));
    const medebewoners = [van30({ van: "2026-02-01" })];
    const voorBegin = situatie(
      "2026-01",
      3,
      { ...ALLEEN, medebewoners },
      { bijstandVanaf: "2026-03-01" },
    );
    expect(codes(voorBegin)[1]).toEqual([]);
    const laatste = situatie("2027-12", 1, {
      ...ALLEEN,
      medebewoners: [van30({ van: "2028-01-01" })],
    });
    expect(codes(laatste)).toEqual([[]]);
  });

  test("samen met nieuwe bedragen op 1 juli: elk zijn deel", () => {
    // 1013.90 − 1419.46 = −405.56 by the co-resident; 1419.46 − 1401.50 = 17.96 by the new amounts
    const zaak = situatie("2026-06", 2, {
      ...ALLEEN,
      medebewoners: [van30({ van: "2026-07-01" })],
    });
    const juli = uitkomstVan(zaak).maanden[1]?.redenen;
    expect(juli).toMatchObject([
      { code: "medebewonerTeltMee", bedrag: "-405.56" },
      { code: "normWijzigt", bedrag: "17.96" },
    ]);
  });
});

describe("een partner die elders woont", () => {
  test("deelt de kosten niet", () => {
    toetsGeval({
      titel: "één medebewoner: A is twee",
      situatie: situatie("2026-01", 1, { ...ELDERS, kostendelendeMedebewoners: 1 }),
      verwacht: { "2026-01": { norm: "1001.07" } },
    });
  });

  test("wie aanvraagt is 20: de helft van artikel 20 lid 1 onder b", () => {
    toetsGeval({
      titel: "20",
      situatie: situatie("2026-01", 1, { ...ELDERS, aanvrager: { geboortedatum: "2005-06-01" } }),
      verwacht: { "2026-01": { norm: "345.99" } },
    });
  });

  test.each([
    // above 1401.50
    ["1986-01-01", "1501.50", "100.00"],
    ["1986-01-01", "1401.50", "0.00"],
    // 21 on the day itself
    ["2005-01-01", "1501.50", "100.00"],
    // 19 years: above 345.99
    ["2006-06-01", "445.99", "100.00"],
  ])("artikel 32 lid 4: geboren %s, loon %s", (geboortedatum, loon, verrekendTotaal) => {
    toetsGeval({
      titel: "lid 4",
      situatie: situatie(
        "2026-01",
        1,
        { ...ALLEEN, partner: { geboortedatum, woontElders: true } },
        { werk: [nettoBaan(loon, { wie: "partner" })] },
      ),
      verwacht: {
        "2026-01": {
          verrekendTotaal,
          "opRekening.loon": "0.00",
          "inkomsten.0.vrijlating.grond": null,
        },
      },
    });
  });

  test("zijn norm is ook naar dagen", () => {
    // 1519.46 × 13 / 30 = 658.43; 1419.46 × 13 / 30 = 615.10
    toetsGeval({
      titel: "vanaf 18 september",
      situatie: situatie("2026-09", 1, ELDERS, {
        bijstandVanaf: "2026-09-18",
        werk: [nettoBaan("1519.46", { wie: "partner" })],
      }),
      verwacht: { "2026-09": { verrekendTotaal: "43.33" } },
    });
  });

  test("zijn geld verhoogt geen inhouding en heeft geen redenen", () => {
    const zaak = situatie("2026-01", 2, ELDERS, {
      werk: [nettoBaan("2000.00", { wie: "partner", van: "2026-02-01" })],
      inhoudingen: [{ soort: "beslag", van: "2026-01", procentVanMeer: "50" }],
    });
    // 2000.00 − 1401.50 = 598.50 counts
    toetsGeval({
      titel: "inhouding",
      situatie: zaak,
      verwacht: { "2026-02": { bijstand: "402.57", "opRekening.inhoudingen": "0.00" } },
    });
    const [, februari] = uitkomstVan(zaak).maanden;
    expect(februari?.redenen.map(({ code }) => code)).toEqual(["minderBijstand"]);
  });

  test("toeslagen met partner, de huurtoeslag zonder hem en zonder zijn loon", () => {
    // One person, rent 640: 295.68 + 65% × 141.80 = 387.85. Zorg for two with 36,000: 2963 of the year at most,
    // 2 × 2119 − 4.289% × 29736 − 13.73% × (36000 − 29736) = 4238 − 1275.38 − 860.05 = 2103; / 12 = 175.
    const zaak = situatie("2026-01", 12, ELDERS, {
      werk: [
        nettoBaan("0.00", {
          wie: "partner",
          loon: { soort: "brutoPerMaand", bedrag: "3000.00" },
        }),
      ],
      toeslagen: { zorg: true, huur: { kaleHuur: "640.00" } },
    });
    toetsGeval({
      titel: "toeslagen",
      situatie: zaak,
      verwacht: {
        "2026-03": { bijstand: "0.00", "toeslagen.huur": "387.00", "toeslagen.zorg": "175.00" },
      },
    });
    expect(uitkomstVan(zaak).voorbehouden.map(({ code }) => code)).toContain("partner-elders");
  });

  test("met een inrichting: geweigerd", () => {
    const in_ = { ...ELDERS, aanvrager: { ...ALLEEN.aanvrager, inInrichting: true } };
    expect(parseSituatie(situatie("2026-01", 1, in_))).toMatchObject({
      fouten: [{ code: "inrichtingPartnerZonderRecht" }],
    });
  });
});

test("zonder rechtmatig verblijf: geen recht, en van elke toeslag de reden", () => {
  const zaak = situatie(
    "2026-01",
    1,
    {
      ...PAAR,
      partner: { geboortedatum: "1986-01-01", rechtmatigVerblijf: false },
      kinderen: [{ geboortedatum: "2022-01-01" }],
    },
    {
      werk: [nettoBaan("500.00")],
      ...ZONDER_VRIJLATING,
      toeslagen: {
        zorg: true,
        huur: { kaleHuur: "640.00" },
        kindgebonden: true,
        kinderopvang: [{ kind: 0, soort: "bso", urenPerMaand: "40", uurprijs: "9.00" }],
      },
    },
  );
  toetsGeval({
    titel: "geen toeslagen",
    situatie: zaak,
    verwacht: { "2026-01": { norm: "1001.07", "opRekening.toeslagen": "0.00" } },
  });
  const redenen = (geval: SituatieJson) =>
    uitkomstVan(geval).maanden[0]?.redenen.filter(({ code }) => code === "geenToeslagVerblijf");
  const geen = redenen(zaak);
  expect(geen?.map(({ toeslag }) => toeslag)).toEqual([
    "zorg",
    "huur",
    "kindgebonden",
    "kinderopvang",
  ]);
  const alleenZorg = redenen({ ...zaak, toeslagen: { zorg: true } });
  expect(alleenZorg?.map(({ toeslag }) => toeslag)).toEqual(["zorg"]);
  const zonder = { ...zaak };
  delete zonder.toeslagen;
  expect(redenen(zonder)).toEqual([]);
  expect(uitleg(zaak, "2026-01", "toeslagen")).toEqual([
    "toeslagen 0.00",
    "  geenToeslagVerblijf 0.00 [9 lid 2 Algemene wet inkomensafhankelijke regelingen]",
  ]);
  expect(geen?.[0]?.artikel).toBe("9 lid 2 Algemene wet inkomensafhankelijke regelingen");
});

describe("huurtoeslag met iedereen in huis", () => {
  // Bijstand of 2026 for one person: 21,505 gross (contract). Rent 640: one person 387.85, two 389.66 less 22% of what
  // is above 31,500, a twelfth each month.
  const huur = (huis: Partial<Huishouden>): SituatieJson =>
    situatie(
      "2026-01",
      12,
      { ...ALLEEN, ...huis },
      { toeslagen: { huur: { kaleHuur: "640.00" } } },
    );
  const inwoner = (rest: Partial<MedebewonerJson>): Partial<Huishouden> => ({
    medebewoners: [van30({ kostendeler: false, ...rest })],
  });

  test.each<readonly [string, Partial<Huishouden>, string]>([
    ["alleen", {}, "387.00"],
    ["een onderhuurder hoort er niet bij", inwoner({ onderhuurder: true }), "387.00"],
    ["wie inwoont, telt", inwoner({ jaarinkomen: "5000.00" }), "389.00"],
    // 21,505 + 20,000 − 31,500 = 10,005: 183.43 off
    ["met inkomen", inwoner({ jaarinkomen: "20000.00" }), "206.00"],
    // 20,000 − 6,218 = 13,782: 3,787 above, 69.43 off
    [
      "22 op 1 januari",
      inwoner({ geboortedatum: "2003-01-02", jaarinkomen: "20000.00" }),
      "320.00",
    ],
    [
      "23 op 1 januari",
      inwoner({ geboortedatum: "2003-01-01", jaarinkomen: "20000.00" }),
      "206.00",
    ],
    ["onder 18", inwoner({ geboortedatum: "2009-01-01", jaarinkomen: "20000.00" }), "389.00"],
    ["een kind van 18 dat blijft", { kinderen: [{ geboortedatum: "2008-02-10" }] }, "389.00"],
    [
      "een kind van 18 dat vertrok",
      { kinderen: [{ geboortedatum: "2008-02-10", vertrekt: "2026-03" }] },
      "387.00",
    ],
    [
      "een kind van 17 kan niet vertrekken",
      { kinderen: [{ geboortedatum: "2008-12-10", vertrekt: "2026-03" }] },
      "389.00",
    ],
  ])("%s", (titel, huis, bedrag) => {
    toetsGeval({
      titel,
      situatie: huur(huis),
      verwacht: { "2026-03": { "toeslagen.huur": bedrag } },
    });
  });

  test("iedereen jonger dan 21, tot er iemand van 21 inwoont: het hoogste deel van de huur", () => {
    // Two of 20: 498.20 − 200.71 = 297.49; with one of 21: 297.49 + 65% × 141.80 = 389.66
    const jong = (geboortedatum: string): SituatieJson =>
      situatie(
        "2026-01",
        2,
        { aanvrager: { geboortedatum: "2005-06-01" }, medebewoners: [{ geboortedatum }] },
        { toeslagen: { huur: { kaleHuur: "640.00" } } },
      );
    for (const [geboortedatum, bedrag] of [
      ["2005-01-02", "297.00"],
      ["2005-01-01", "389.00"],
    ] as const)
      toetsGeval({
        titel: geboortedatum,
        situatie: jong(geboortedatum),
        verwacht: { "2026-01": { "toeslagen.huur": bedrag } },
      });
  });

  const voorbehouden = (huis: Partial<Huishouden>): readonly string[] =>
    uitkomstVan(huur(huis)).voorbehouden.map(({ code }) => code);

  test.each<readonly [string, Partial<Huishouden>, boolean]>([
    ["inkomen niet bekend", inwoner({}), true],
    ["inkomen bekend", inwoner({ jaarinkomen: "0.00" }), false],
    ["onder 18", inwoner({ geboortedatum: "2009-01-01" }), false],
    ["18 op de eerste van de laatste maand", inwoner({ geboortedatum: "2008-12-01" }), true],
    ["een dag later", inwoner({ geboortedatum: "2008-12-02" }), false],
    ["onderhuurder", inwoner({ onderhuurder: true }), false],
    ["kind van 18", { kinderen: [{ geboortedatum: "2008-02-10" }] }, true],
    ["alleen een aantal", { kostendelendeMedebewoners: 1 }, false],
  ])("voorbehoud: %s", (_titel, huis, verwacht) => {
    expect(voorbehouden(huis).includes("huurtoeslag-medebewoner")).toBe(verwacht);
  });
});

describe("kinderopvangtoeslag boven de bekende tabel", () => {
  const opvang = (
    bruto: string,
    {
      kind = "2022-01-01",
      uren = "40",
      baan = {},
      huis = {},
    }: { kind?: string; uren?: string; baan?: Partial<WerkJson>; huis?: Partial<Huishouden> } = {},
  ): unknown => {
    const brutoBaan = (wie: WerkJson["wie"]) =>
      nettoBaan("0.00", { wie, loon: { soort: "brutoPerMaand", bedrag: bruto }, ...baan });
    return parseSituatie(
      situatie(
        "2026-01",
        12,
        { ...ALLEEN, kinderen: [{ geboortedatum: kind }], ...huis },
        {
          werk: [brutoBaan("aanvrager"), ...(huis.partner ? [brutoBaan("partner")] : [])],
          toeslagen: {
            zorg: true,
            kinderopvang:
              uren === "0" ? [] : [{ kind: 0, soort: "bso", urenPerMaand: uren, uurprijs: "9.00" }],
          },
        },
      ),
    );
  };
  const geweigerd = {
    soort: "fouten",
    fouten: [{ pad: "toeslagen.kinderopvang", code: "inkomenBovenOpvang" }],
  };

  test("tot en met 122.857 gerekend, daarboven geweigerd", () => {
    // 12 × 10238.16 = 122857.92, 12 × 10238.17 = 122858.04
    expect(opvang("10238.16")).toMatchObject({ soort: "zaak" });
    expect(opvang("10238.17")).toEqual(geweigerd);
  });

  test("ook als er pas na de eerste maand wordt gewerkt", () => {
    // 10 × 20,000 from March
    expect(opvang("20000.00", { baan: { van: "2026-03-01" } })).toEqual(geweigerd);
  });

  test("niet als er om het verblijf van de partner geen toeslag is", () => {
    const partner = { geboortedatum: "1986-01-01", rechtmatigVerblijf: false };
    expect(opvang("11000.00", { huis: { partner } })).toMatchObject({ soort: "zaak" });
  });

  test("zonder opvang, of met een kind dat niet meetelt, niet geweigerd", () => {
    expect(opvang("11000.00", { uren: "0" })).toMatchObject({ soort: "zaak" });
    expect(opvang("11000.00", { kind: "2007-01-01" })).toMatchObject({ soort: "zaak" });
  });
});

test.each([
  [
    { medebewoners: [van30({ van: "2026-03-02", tot: "2026-03-01" })] },
    "huishouden.medebewoners.0.tot",
  ],
  [{ medebewoners: Array.from({ length: 31 }, () => van30()) }, "huishouden.medebewoners"],
])("geweigerd: %j", (huis, pad) => {
  expect(parseSituatie(situatie("2026-01", 1, { ...ALLEEN, ...huis }))).toMatchObject({
    fouten: [{ pad }],
  });
});
