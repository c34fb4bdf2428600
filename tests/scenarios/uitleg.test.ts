// Why every amount is what it is: each step with its numbers, its place in the law, and whether the municipality decides or
// the amount is not final. Amounts: Participatiewet as of 1-1-2026 and 1-7-2026, contract, and the sums in the other files.
import { describe, expect, test } from "vitest";
import type { GemeenteJson, SituatieJson, WerkJson } from "@/tests/tegenproef/soorten";
import { ALLEEN, nettoBaan, PAAR, situatie, ZONDER_VRIJLATING } from "./geval";
import { regels, stapIn, uitleg, uitlegVan } from "./uitleg";

type Huishouden = SituatieJson["huishouden"];

const veertig = { geboortedatum: "1985-06-15" };
const negentien = { geboortedatum: "2006-11-30" };
const kinderen = [{ geboortedatum: "2024-01-01" }];
const JONG: Huishouden = { aanvrager: negentien };
const JONG_PAAR: Huishouden = { ...JONG, partner: { geboortedatum: "2006-12-31" } };
const GEMENGD: Huishouden = { aanvrager: veertig, partner: negentien };
const ZONDER_RECHT: Huishouden = {
  aanvrager: veertig,
  partner: { geboortedatum: "1986-01-01", heeftRechtOpBijstand: false },
};
const zonderOuders = { kanBeroepDoenOpOuders: false };
const inInrichting = { ...veertig, inInrichting: true };

const NORM_ALLEEN = "normAlleenstaande 1401.50 kostenAlleen=true [21 onder a]";
const INRICHTING =
  "normInrichting 490.76 norm=443.76, verhogingZorgverzekering=47.00 [23 lid 1 onder a; 23 lid 2 onder a]";
const jong = (bedrag: string, waarden: string, plaats: string): string => {
  const [gehuwd, heeftKind, eenVan21] = waarden.split("").map((teken) => teken === "j");
  return `normJong ${bedrag} gehuwd=${gehuwd}, kinderen=${heeftKind}, eenVan21=${eenVan21} [${plaats}]`;
};

describe("norm in januari 2026", () => {
  test.each<[titel: string, huishouden: Huishouden, norm: string, stappen: string[]]>([
    ["alleenstaande", ALLEEN, "1401.50", [NORM_ALLEEN]],
    [
      "alleenstaande ouder",
      { ...ALLEEN, kinderen },
      "1401.50",
      ["normAlleenstaandeOuder 1401.50 [21 onder a]"],
    ],
    ["gehuwden", PAAR, "2002.13", ["normGehuwden 2002.13 [21 onder b]"]],
    ["18–20", JONG, "345.99", [jong("345.99", "nnn", "20 lid 1 onder a")]],
    [
      "ouder van 18–20",
      { ...JONG, kinderen },
      "345.99",
      [jong("345.99", "njn", "20 lid 2 onder a")],
    ],
    ["beiden 18–20", JONG_PAAR, "691.98", [jong("691.98", "jnn", "20 lid 1 onder b")]],
    [
      "beiden 18–20, kind",
      { ...JONG_PAAR, kinderen },
      "1092.41",
      [jong("1092.41", "jjn", "20 lid 2 onder b")],
    ],
    ["één 18–20", GEMENGD, "1347.06", [jong("1347.06", "jnj", "20 lid 1 onder c")]],
    [
      "één 18–20, kind",
      { ...GEMENGD, kinderen },
      "1747.49",
      [jong("1747.49", "jjj", "20 lid 2 onder c")],
    ],
    [
      "18–20 zonder ouders",
      { ...JONG, ...zonderOuders },
      "1092.44",
      [
        jong("345.99", "nnn", "20 lid 1 onder a"),
        "toeslagJong 746.45 personen=1, begrensd=false [20 lid 3; 20 lid 4] gemeente",
      ],
    ],
    [
      // 2002.13 − 691.98
      "beiden 18–20 zonder ouders, tot 21 b",
      { ...JONG_PAAR, ...zonderOuders },
      "2002.13",
      [
        jong("691.98", "jnn", "20 lid 1 onder b"),
        "toeslagJong 1310.15 personen=2, begrensd=true [20 lid 3; 20 lid 4] gemeente",
      ],
    ],
    [
      "medebewoners",
      { ...ALLEEN, kostendelendeMedebewoners: 2 },
      "867.59",
      [
        "kostendelersnorm 867.59 aantal=3, personenMetRecht=1, gehuwdennorm=2002.13 [22a lid 1; 19a]",
      ],
    ],
    [
      "paar met medebewoner",
      { ...PAAR, kostendelendeMedebewoners: 1 },
      "1735.18",
      [
        "kostendelersnorm 1735.18 aantal=3, personenMetRecht=2, gehuwdennorm=2002.13 [22a lid 1; 19a]",
      ],
    ],
    [
      "één 18–20, medebewoners",
      { ...GEMENGD, kostendelendeMedebewoners: 2 },
      "1213.58",
      [
        "kostendelersnorm 867.59 aantal=3, personenMetRecht=1, gehuwdennorm=2002.13 [22a lid 1; 19a]",
        jong("345.99", "jnj", "22a lid 3 onder b"),
      ],
    ],
    [
      "één 18–20, kind en medebewoners",
      { ...GEMENGD, kinderen, kostendelendeMedebewoners: 2 },
      "1614.01",
      [
        "kostendelersnorm 867.59 aantal=3, personenMetRecht=1, gehuwdennorm=2002.13 [22a lid 1; 19a]",
        jong("746.42", "jjj", "22a lid 3 onder a"),
      ],
    ],
    ["inrichting", { aanvrager: inInrichting }, "490.76", [INRICHTING]],
    [
      "beiden in inrichting",
      { aanvrager: inInrichting, partner: inInrichting },
      "796.27",
      [
        "normInrichting 796.27 norm=690.27, verhogingZorgverzekering=106.00 [23 lid 1 onder b; 23 lid 2 onder b]",
      ],
    ],
    [
      "één in inrichting",
      { aanvrager: veertig, partner: inInrichting },
      "1892.26",
      [
        "normEenInInrichting 1892.26 thuis=1401.50, inrichting=490.76 [23 lid 3]",
        `  ${NORM_ALLEEN}`,
        `  ${INRICHTING}`,
      ],
    ],
    [
      "partner zonder recht",
      ZONDER_RECHT,
      "1001.07",
      ["normPartnerZonderRecht 1001.07 gehuwdennorm=2002.13 [24 onder a]"],
    ],
    [
      "partner zonder recht: de toeslag is voor 18–20",
      { ...ZONDER_RECHT, ...zonderOuders },
      "1001.07",
      ["normPartnerZonderRecht 1001.07 gehuwdennorm=2002.13 [24 onder a]"],
    ],
    [
      "partner zonder recht, 18–20",
      { ...ZONDER_RECHT, aanvrager: negentien },
      "345.99",
      ["normPartnerZonderRecht 345.99 gehuwdennorm=691.98 [24 onder b]"],
    ],
    [
      // 20% × 2002.13 = 400.426
      "verlaging",
      { ...ALLEEN, verlagingNormProcent: "20" },
      "1001.07",
      [NORM_ALLEEN, "verlagingNorm 1001.07 percentage=20, verlaging=400.43 [27; 28] gemeente"],
    ],
  ])("%s", (_titel, huishouden, norm, stappen) => {
    expect(uitleg(situatie("2026-01", 1, huishouden), "2026-01", "norm")).toEqual([
      `norm ${norm}`,
      ...stappen.map((stap) => `  ${stap}`),
    ]);
  });

  test("artikel 24a in 2027: niets staat vast", () => {
    // 1013.895 + 3505 / 12
    const zaak = situatie("2027-01", 1, { ...ZONDER_RECHT, kinderen });
    expect(uitleg(zaak, "2027-01", "norm")).toEqual([
      "norm 1305.98 voorlopig",
      "  normPartnerZonderRecht 1013.90 gehuwdennorm=2027.79 [24 onder a]",
      "  ophogingKind24a 292.08 jaarbedrag=3505.00 [24a; 2 Wet op het kindgebonden budget] voorlopig",
    ]);
  });

  test("voor de 18e verjaardag is er geen recht", () => {
    const zaak = situatie(
      "2026-01",
      1,
      { aanvrager: { geboortedatum: "2008-01-01" } },
      { gemeente: { uitbetalen: "volgendeMaand" } },
    );
    expect(uitleg(zaak, "2026-01", "bijstand")).toEqual([
      "bijstandVolgendeMaand 0.00 vorigeMaand=2025-12 gemeente",
      "  uitbetaling 0.00 bijstand=0.00, reservering=0.00 [45 lid 1]",
      "    geenBijstandInkomen 0.00 norm=0.00, verrekend=0.00 [19 lid 2]",
      "      norm 0.00 [11]",
      "      verrekendTotaal 0.00",
      "    geenReservering 0.00",
    ]);
  });
});

const baan = (loon: WerkJson["loon"], rest: Partial<WerkJson> = {}): WerkJson => ({
  wie: "aanvrager",
  van: "2025-01-01",
  loon,
  vakantiegeld: { hoe: "geen" },
  ...rest,
});
const perMaand = (bedrag: string, rest: Partial<WerkJson> = {}): WerkJson =>
  baan({ soort: "brutoPerMaand", bedrag }, rest);
/** Pay days every 28 days from 2 January: 2 and 30 January, 27 February, 27 March, 24 April. */
const VIER_WEKEN = { ritme: "vierWeken", eersteBetaaldag: "2026-01-02" } as const;
const WEEK = { ritme: "week", eersteBetaaldag: "2026-01-02" } as const;
const heffing = (bedrag: string, bruto: string, rest = ""): string =>
  `loonheffing ${bedrag} bruto=${bruto}, metKorting=true [20 Wet op de loonbelasting 1964]${rest}`;
const netto = (bedrag: string, bruto: string, inhouding: string): string =>
  `nettoloon ${bedrag} bruto=${bruto}, inhouding=${inhouding}`;

describe("loon op de rekening", () => {
  // 600.00 a month has no tax (table of 2026 and 2027).
  test.each<[titel: string, maand: string, werk: WerkJson, stappen: string[]]>([
    [
      // Case 3 of the contract.
      "uurloon",
      "2026-07",
      baan({ soort: "uurloon", bedrag: "14.99", urenPerWeek: "20" }),
      [
        "loonOpRekening 1271.21 banen=1",
        "  uurloon 1299.13 uurloon=14.99, uren=20, periode=maand",
        `  ${heffing("27.92", "1299.13")}`,
        `  ${netto("1271.21", "1299.13", "27.92")}`,
      ],
    ],
    [
      "andere uren en een ander uurloon in één maand",
      "2026-07",
      baan({
        soort: "uurloon",
        bedrag: "13.00",
        urenPerWeek: "8",
        perMaand: { "2026-07": { bedrag: "14.99", urenPerWeek: "20" } },
      }),
      [
        "loonOpRekening 1271.21 banen=1",
        "  uurloon 1299.13 uurloon=14.99, uren=20, periode=maand",
        `  ${heffing("27.92", "1299.13")}`,
        `  ${netto("1271.21", "1299.13", "27.92")}`,
      ],
    ],
    [
      // loon-en-toeslagen.md 2.5: 41.92 in 2027
      "de tabel van 2027 staat niet vast",
      "2027-01",
      perMaand("1500.00"),
      [
        "loonOpRekening 1458.08 banen=1",
        "  brutoloon 1500.00 periode=maand",
        `  ${heffing("41.92", "1500.00", " voorlopig")}`,
        `  ${netto("1458.08", "1500.00", "41.92")}`,
      ],
    ],
    [
      // ../shared/cases/loonheffing.json
      "zonder loonheffingskorting",
      "2026-01",
      perMaand("2000.00", { loonheffingskorting: false }),
      [
        "loonOpRekening 1285.75 banen=1",
        "  brutoloon 2000.00 periode=maand",
        "  loonheffing 714.25 bruto=2000.00, metKorting=false [20 Wet op de loonbelasting 1964]",
        `  ${netto("1285.75", "2000.00", "714.25")}`,
      ],
    ],
    [
      // 5% × 600.00
      "pensioenpremie",
      "2026-01",
      perMaand("600.00", { pensioenpremieProcent: "5" }),
      [
        "loonOpRekening 570.00 banen=1",
        "  brutoloon 600.00 periode=maand",
        "  pensioenpremie 30.00 percentage=5",
        `  ${heffing("0.00", "570.00")}`,
        `  ${netto("570.00", "600.00", "30.00")}`,
      ],
    ],
    [
      // 600 × 15 / 31
      "een deel van de maand",
      "2026-01",
      perMaand("600.00", { van: "2026-01-17" }),
      [
        "loonOpRekening 290.32 banen=1",
        "  brutoloon 600.00 periode=maand",
        "  deelVanMaand 290.32 dagen=15, dagenInMaand=31, volBedrag=600.00",
        `  ${heffing("0.00", "290.32")}`,
        `  ${netto("290.32", "290.32", "0.00")}`,
      ],
    ],
    [
      "loon een maand later",
      "2026-01",
      perMaand("600.00", { betaling: { ritme: "maandErna" } }),
      [
        "loonVorigeMaand 600.00 maand=2025-12",
        "  brutoloon 600.00 periode=maand",
        `  ${heffing("0.00", "600.00")}`,
        `  ${netto("600.00", "600.00", "0.00")}`,
      ],
    ],
    [
      "netto opgegeven",
      "2026-01",
      nettoBaan("500.00"),
      ["loonOpRekening 500.00 banen=1", "  nettoOpgegeven 500.00 bedrag=500.00, periode=maand"],
    ],
    [
      // 1300 × 12 / 13
      "netto opgegeven per maand, betaald per vier weken",
      "2026-03",
      nettoBaan("1300.00", { betaling: VIER_WEKEN }),
      [
        "loonOpBetaaldagen 1200.00 betalingen=1",
        "  betaling 1200.00 dag=2026-03-27, bedrag=1200.00, tot=2026-03-27",
        "    nettoOpgegeven 1200.00 bedrag=1300.00, periode=vierWeken",
      ],
    ],
    [
      // 600 × 12 / 13 = 553.846
      "loon per vier weken, betaald per maand",
      "2026-01",
      baan({ soort: "brutoPerVierWeken", bedrag: "553.85" }),
      [
        "loonOpRekening 600.00 banen=1",
        "  omgerekendLoon 600.00 bedrag=553.85, van=vierWeken, naar=maand",
        `  ${heffing("0.00", "600.00")}`,
        `  ${netto("600.00", "600.00", "0.00")}`,
      ],
    ],
    [
      // 100 × 52 / 12
      "loon per week, betaald per maand",
      "2026-01",
      baan({ soort: "brutoPerWeek", bedrag: "100.00" }),
      [
        "loonOpRekening 433.33 banen=1",
        "  omgerekendLoon 433.33 bedrag=100.00, van=week, naar=maand",
        `  ${heffing("0.00", "433.33")}`,
        `  ${netto("433.33", "433.33", "0.00")}`,
      ],
    ],
    [
      // 1300 × 12 / 13, twice in January; 335 / 13 = 25.77
      "loon per maand, betaald per vier weken",
      "2026-01",
      perMaand("1300.00", { betaling: VIER_WEKEN }),
      [
        "loonOpBetaaldagen 2348.46 betalingen=2",
        ...["2026-01-02", "2026-01-30"].flatMap((dag) => [
          `  betaling 1174.23 dag=${dag}, bedrag=1174.23, tot=${dag}`,
          "    omgerekendLoon 1200.00 bedrag=1300.00, van=maand, naar=vierWeken",
          `    ${heffing("25.77", "1200.00")}`,
          `    ${netto("1174.23", "1200.00", "25.77")}`,
        ]),
      ],
    ],
    [
      // 10.00 × 10 a week: no tax
      "uurloon per week",
      "2026-02",
      baan({ soort: "uurloon", bedrag: "10.00", urenPerWeek: "10" }, { betaling: WEEK }),
      [
        "loonOpBetaaldagen 400.00 betalingen=4",
        ...["06", "13", "20", "27"].flatMap((dag) => [
          `  betaling 100.00 dag=2026-02-${dag}, bedrag=100.00, tot=2026-02-${dag}`,
          "    uurloon 100.00 uurloon=10.00, uren=10, periode=week",
          `    ${heffing("0.00", "100.00")}`,
          `    ${netto("100.00", "100.00", "0.00")}`,
        ]),
      ],
    ],
    [
      // 30 and 31 March of the payment of 24 April: 2 / 20 × 600, the wage of March
      "een betaling na het einde: het loon van de laatste maand",
      "2026-04",
      baan(
        {
          soort: "brutoPerVierWeken",
          bedrag: "1200.00",
          perMaand: { "2026-03": { bedrag: "600.00" } },
        },
        { tot: "2026-03-31", betaling: VIER_WEKEN },
      ),
      [
        "loonOpBetaaldagen 60.00 betalingen=1",
        "  betaling 60.00 dag=2026-04-24, bedrag=60.00, tot=2026-04-24",
        "    brutoloon 600.00 periode=vierWeken",
        `    ${heffing("0.00", "60.00")}`,
        `    ${netto("60.00", "60.00", "0.00")}`,
      ],
    ],
  ])("%s", (_titel, maand, werk, stappen) => {
    expect(uitleg(situatie(maand, 1, PAAR, { werk: [werk] }), maand, "loon")).toEqual(stappen);
  });

  test("twee banen samen; een baan zonder loon hoort er niet bij", () => {
    const werk = [nettoBaan("500.00"), nettoBaan("0.00"), nettoBaan("300.00", { wie: "partner" })];
    expect(uitleg(situatie("2026-01", 1, PAAR, { werk }), "2026-01", "loon")).toEqual([
      "loonOpRekening 800.00 banen=2",
      "  vanWie 500.00 wie=aanvrager",
      "    loonOpRekening 500.00 banen=1",
      "      nettoOpgegeven 500.00 bedrag=500.00, periode=maand",
      "  vanWie 300.00 wie=partner",
      "    loonOpRekening 300.00 banen=1",
      "      nettoOpgegeven 300.00 bedrag=300.00, periode=maand",
    ]);
  });

  test("twee banen van één mens hoeven niet te zeggen van wie zij zijn", () => {
    const werk = [nettoBaan("500.00"), nettoBaan("300.00")];
    expect(uitleg(situatie("2026-01", 1, PAAR, { werk }), "2026-01", "loon")).toEqual([
      "loonOpRekening 800.00 banen=2",
      "  loonOpRekening 500.00 banen=1",
      "    nettoOpgegeven 500.00 bedrag=500.00, periode=maand",
      "  loonOpRekening 300.00 banen=1",
      "    nettoOpgegeven 300.00 bedrag=300.00, periode=maand",
    ]);
  });

  test("vakantiegeld van twee banen en twee premies zijn geen loon, en zeggen van wie zij zijn", () => {
    const werk = [nettoBaan("500.00"), nettoBaan("300.00", { wie: "partner" })].map((baan) => ({
      ...baan,
      loon: { soort: "brutoPerMaand" as const, bedrag: "500.00" },
      vakantiegeld: { hoe: "jaarlijks" as const, maand: 5 },
    }));
    const premie = {
      procent: "50",
      maximumPerMaand: "100.00",
      maanden: [7],
      maximumPerJaar: "3000.00",
    };
    const geval = situatie("2026-01", 8, PAAR, { werk, gemeente: { premie } });
    const [vakantiegeld] = uitleg(geval, "2026-05", "vakantiegeldWerk");
    expect(vakantiegeld).toMatch(/^bijElkaar [0-9.]+ delen=2$/);
    // 50% is at most 100.00 a month for each: six months.
    const [premies, ...vanWie] = uitleg(geval, "2026-07", "premie");
    expect(premies).toBe("bijElkaar 1200.00 delen=2");
    expect(vanWie.filter((stap) => /^ {2}\S/.test(stap))).toEqual([
      "  vanWie 600.00 wie=aanvrager",
      "  vanWie 600.00 wie=partner",
    ]);
  });

  test("kindgebonden budget in de maand van de achttiende verjaardag op de eerste heeft een stap", () => {
    const huishouden = { ...ALLEEN, kinderen: [{ geboortedatum: "2008-05-01" }] };
    const keuze = { zorg: false, huur: null, kindgebonden: true, kinderopvang: [] };
    const geval = situatie("2026-05", 1, huishouden, { toeslagen: keuze });
    const [toeslagen, ...stappen] = uitleg(geval, "2026-05", "toeslagen");
    expect(toeslagen).toMatch(/^toeslagen [1-9]/);
    expect(stappen.join()).toContain(
      String(toeslagen).replace("toeslagen", "kindgebondenBudget").split(" ").slice(0, 2).join(" "),
    );
  });

  test("geen loon, geen uitleg", () => {
    expect(uitleg(situatie("2026-01", 1, ALLEEN), "2026-01", "loon")).toEqual([]);
  });
});

describe("loon dat telt, per vier weken", () => {
  const zaak = (vierWeken: GemeenteJson["vierWeken"]): SituatieJson =>
    situatie("2026-01", 1, PAAR, {
      werk: [baan({ soort: "brutoPerVierWeken", bedrag: "1200.00" }, { betaling: VIER_WEKEN })],
      gemeente: { ...(vierWeken === undefined ? {} : { vierWeken }) },
      ...ZONDER_VRIJLATING,
    });
  const betalingen = [
    "  betaling 1174.23 dag=2026-01-02, bedrag=1174.23, tot=2026-01-02",
    "  betaling 1174.23 dag=2026-01-30, bedrag=1174.23, tot=2026-01-30",
  ];

  test("gemiddelde", () => {
    expect(stapIn(zaak("gemiddelde"), "2026-01", "verrekend").slice(1, 5)).toEqual([
      "  brutoloon 1200.00 periode=vierWeken",
      `  ${heffing("25.77", "1200.00")}`,
      `  ${netto("1174.23", "1200.00", "25.77")}`,
      // 1174.23 × 13 / 12
      "  gemiddeldPerMaand 1272.08 perPeriode=1174.23, periode=vierWeken gemeente",
    ]);
  });

  test("werkdagen: alleen betalingen over werkdagen van de maand", () => {
    // 22 working days × 1174.23 / 20. The payment of 27 February begins on Saturday 31 January.
    expect(stapIn(zaak("werkdagen"), "2026-01", "loonOverWerkdagen")).toEqual([
      "loonOverWerkdagen 1291.65 betalingen=2 gemeente",
      ...betalingen,
    ]);
  });

  test("ontvangen", () => {
    expect(stapIn(zaak("ontvangen"), "2026-01", "loonOpBetaaldagen")).toEqual([
      "loonOpBetaaldagen 2348.46 betalingen=2 gemeente",
      ...betalingen,
    ]);
  });
});

describe("recht", () => {
  test("van norm tot uitbetaling", () => {
    // July 2026: 25% of 1271.21 is 317.80, at most 289.00. 982.21 × 8% − 20.77 = 57.81. 1419.46 − 1040.02 = 379.44; 5%
    const zaak = situatie("2026-07", 1, ALLEEN, {
      werk: [
        baan(
          { soort: "uurloon", bedrag: "14.99", urenPerWeek: "20" },
          { vakantiegeld: { hoe: "jaarlijks" } },
        ),
      ],
    });
    expect(uitleg(zaak, "2026-07", "recht")).toEqual([
      "uitbetaling 360.47 bijstand=379.44, reservering=18.97 [45 lid 1]",
      "  bijstand 379.44 norm=1419.46, verrekend=1040.02 [19 lid 2]",
      "    norm 1419.46",
      "      normAlleenstaande 1419.46 kostenAlleen=true [21 onder a]",
      "    verrekendTotaal 1040.02",
      "      verrekend 1040.02 wie=aanvrager, naVrijlating=982.21, vakantietoeslag=57.81 [31 lid 3]",
      "        uurloon 1299.13 uurloon=14.99, uren=20, periode=maand",
      `        ${heffing("27.92", "1299.13")}`,
      `        ${netto("1271.21", "1299.13", "27.92")}`,
      "        vrijlatingMaximum 289.00 wie=aanvrager, inkomen=1271.21, percentage=25, grond=n, maandenOver=5, maximum=289.00 [31 lid 2 onder n] gemeente",
      "        naVrijlating 982.21 wie=aanvrager, inkomen=1271.21, vrijlating=289.00",
      "        vakantietoeslagOverInkomen 57.81 inkomen=982.21, percentage=8, aftrek=20.77 [31 lid 4; 11 Regeling Participatiewet, IOAW en IOAZ]",
      "  reserveringVanBijstand 18.97 bijstand=379.44, percentage=5 [19 lid 3; 45 lid 1]",
    ]);
  });

  const zonderOpbouw = [
    "naVrijlating 500.00 wie=aanvrager, inkomen=500.00, vrijlating=0.00",
    "geenVakantietoeslagOverInkomen 0.00 inkomen=500.00",
  ];

  test("twee mensen met loon: van elk de banen, wat mag blijven en wat telt", () => {
    // 25% of 500.00 is 125.00, of 300.00 it is 75.00.
    const werk = [
      nettoBaan("400.00"),
      nettoBaan("300.00", { wie: "partner" }),
      nettoBaan("100.00"),
    ];
    const zaak = situatie("2026-01", 1, PAAR, { werk });
    expect(
      stapIn(zaak, "2026-01", "verrekendTotaal").filter((stap) => !stap.includes("akantie")),
    ).toEqual([
      "verrekendTotaal 600.00",
      "    vanWie 500.00 wie=aanvrager",
      "      nettoOpgegeven 400.00 bedrag=400.00, periode=maand",
      "      nettoOpgegeven 100.00 bedrag=100.00, periode=maand",
      "    vrijlatingPercentage 125.00 wie=aanvrager, inkomen=500.00, percentage=25, grond=n, maandenOver=5 [31 lid 2 onder n] gemeente",
      "    naVrijlating 375.00 wie=aanvrager, inkomen=500.00, vrijlating=125.00",
      "    vanWie 300.00 wie=partner",
      "      nettoOpgegeven 300.00 bedrag=300.00, periode=maand",
      "    vrijlatingPercentage 75.00 wie=partner, inkomen=300.00, percentage=25, grond=n, maandenOver=5 [31 lid 2 onder n] gemeente",
      "    naVrijlating 225.00 wie=partner, inkomen=300.00, vrijlating=75.00",
    ]);
    const { verdiendLoon, vrijlating } = uitlegVan(zaak, "2026-01").verdiend;
    expect(regels(verdiendLoon)).toEqual([
      "bijElkaar 800.00 delen=2",
      "  vanWie 500.00 wie=aanvrager",
      "    nettoOpgegeven 400.00 bedrag=400.00, periode=maand",
      "    nettoOpgegeven 100.00 bedrag=100.00, periode=maand",
      "  vanWie 300.00 wie=partner",
      "    nettoOpgegeven 300.00 bedrag=300.00, periode=maand",
    ]);
    expect(regels(vrijlating).map((stap) => stap.split(",")[0])).toEqual([
      "bijElkaar 200.00 delen=2",
      "  vrijlatingPercentage 125.00 wie=aanvrager",
      "  vrijlatingPercentage 75.00 wie=partner",
    ]);
  });

  test("zonder vrijlating en zonder vakantiegeld", () => {
    const zaak = situatie("2026-01", 1, ALLEEN, {
      werk: [nettoBaan("500.00")],
      ...ZONDER_VRIJLATING,
    });
    expect(stapIn(zaak, "2026-01", "verrekend")).toEqual([
      "verrekend 500.00 wie=aanvrager, naVrijlating=500.00, vakantietoeslag=0.00 [31 lid 3]",
      ...[
        "nettoOpgegeven 500.00 bedrag=500.00, periode=maand",
        "geenVrijlating 0.00 wie=aanvrager, inkomen=500.00",
      ].map((stap) => `  ${stap}`),
      ...zonderOpbouw.map((stap) => `  ${stap}`),
    ]);
  });

  test("geen bijstand door inkomen, en dus niets bewaard", () => {
    const zaak = situatie("2026-01", 1, ALLEEN, {
      werk: [nettoBaan("1401.50")],
      ...ZONDER_VRIJLATING,
    });
    expect(stapIn(zaak, "2026-01", "geenBijstandInkomen")[0]).toBe(
      "geenBijstandInkomen 0.00 norm=1401.50, verrekend=1401.50 [19 lid 2]",
    );
    expect(stapIn(zaak, "2026-01", "geenReservering")).toEqual(["geenReservering 0.00"]);
  });

  test("vermogen boven de grens", () => {
    const zaak = situatie("2026-01", 1, { ...ALLEEN, vermogen: "8000.01" });
    expect(uitleg(zaak, "2026-01", "recht")).toEqual([
      "uitbetaling 0.00 bijstand=0.00, reservering=0.00 [45 lid 1]",
      "  geenBijstandVermogen 0.00 vermogen=8000.01, grens=8000.00 [19 lid 1 onder b; 34 lid 3]",
      "  geenReservering 0.00",
    ]);
  });

  test("reservering van de norm", () => {
    // 5% × 1401.50 = 70.08, less 8% × 500.00
    const zaak = situatie("2026-01", 1, ALLEEN, {
      werk: [nettoBaan("500.00", { vakantiegeld: { hoe: "jaarlijks" } })],
      gemeente: { reservering: "vanNorm" },
      ...ZONDER_VRIJLATING,
    });
    expect(stapIn(zaak, "2026-01", "reserveringVanNorm")).toEqual([
      "reserveringVanNorm 30.08 norm=1401.50, vakantietoeslagInkomen=40.00, percentage=5 [19 lid 3; 45 lid 1] gemeente",
    ]);
  });

  test("overig inkomen met en zonder vakantietoeslag", () => {
    const overig = {
      wie: "aanvrager",
      omschrijving: "uitkering",
      nettoPerMaand: "310.00",
      van: "2025-01-01",
    } as const;
    const zaak = (metVakantietoeslag: boolean, start = "2026-01") =>
      situatie(start, 1, ALLEEN, { overigInkomen: [{ ...overig, metVakantietoeslag }] });
    expect(stapIn(zaak(false), "2026-01", "overigInkomen")).toEqual([
      "overigInkomen 310.00 soort=anders, omschrijving=uitkering, netto=310.00, vakantietoeslag=0.00 [32 lid 1]",
    ]);
    // article 12: 8% × 310; the table of 2027 is not known
    const metToeslag = [
      "overigInkomen 334.80 soort=anders, omschrijving=uitkering, netto=310.00, vakantietoeslag=24.80 [32 lid 1]",
      "  vakantietoeslagOverInkomen 24.80 inkomen=310.00, percentage=8, aftrek=0.00 [31 lid 4; 12 Regeling Participatiewet, IOAW en IOAZ]",
    ];
    expect(stapIn(zaak(true), "2026-01", "overigInkomen")).toEqual(metToeslag);
    expect(stapIn(zaak(true, "2027-01"), "2027-01", "overigInkomen")).toEqual([
      metToeslag[0],
      `${metToeslag[1] ?? ""} voorlopig`,
    ]);
  });

  test("partner zonder recht: wat van zijn inkomen telt", () => {
    // 1001.07 + 1500.00 − 2002.13; own wage 300.00
    const zaak = situatie("2026-01", 1, ZONDER_RECHT, {
      werk: [nettoBaan("300.00"), nettoBaan("1500.00", { wie: "partner" })],
      ...ZONDER_VRIJLATING,
    });
    const stappen = stapIn(zaak, "2026-01", "verrekendTotaal");
    expect(stappen[0]).toBe("verrekendTotaal 798.94");
    expect(stappen.filter((stap) => /^ {2}\S/.test(stap))).toEqual([
      "  verrekend 300.00 wie=aanvrager, naVrijlating=300.00, vakantietoeslag=0.00 [31 lid 3]",
      "  partnerZonderRecht 498.94 inkomenPartner=1500.00, grens=2002.13 [32 lid 3]",
    ]);
  });
});

describe("vrijlating", () => {
  const N_OP = { gebruikteMaanden: { aanvrager: { n: 6 } } };
  const medisch: Huishouden = { aanvrager: { ...veertig, medischUrenbeperkt: true } };
  const doelgroep: Huishouden = { aanvrager: { ...veertig, doelgroepLoonkostensubsidie: true } };
  type Vrijlating = NonNullable<SituatieJson["vrijlating"]>;
  const percentage = (bedrag: string, procent: string, grond: string, over: number | null) =>
    `vrijlatingPercentage ${bedrag} wie=aanvrager, inkomen=400.00, percentage=${procent}, grond=${grond}, maandenOver=${over}`;

  // Of 400.00: 25% is 100.00, 15% is 60.00, 12.5% is 50.00. z and r begin after n: 11 of 12 and 29 of 30 months are left.
  test.each<[string, string, Huishouden, Vrijlating, string]>([
    [
      "n",
      "2026-01",
      ALLEEN,
      {},
      `${percentage("100.00", "25", "n", 5)} [31 lid 2 onder n] gemeente`,
    ],
    ["y", "2026-01", medisch, N_OP, `${percentage("60.00", "15", "y", null)} [31 lid 2 onder y]`],
    [
      "z",
      "2026-01",
      doelgroep,
      N_OP,
      `${percentage("60.00", "15", "z", 11)} [31 lid 2 onder z] gemeente`,
    ],
    [
      "aa",
      "2026-01",
      doelgroep,
      { gebruikteMaanden: { aanvrager: { n: 6, z: 12 } }, uitbreidingNietMogelijk: true },
      `${percentage("60.00", "15", "aa", null)} [31 lid 2 onder aa] gemeente`,
    ],
    [
      "r",
      "2026-01",
      { ...ALLEEN, kinderen },
      N_OP,
      `${percentage("50.00", "12.5", "r", 29)} [31 lid 2 onder r] gemeente`,
    ],
    [
      "vooruitlopen op 34a",
      "2026-01",
      { aanvrager: { geboortedatum: "2003-01-01" } },
      { vooruitlopen2026: true },
      `${percentage("60.00", "15", "34a", null)} [34a lid 1 onder a] gemeente voorlopig`,
    ],
    [
      "34a",
      "2027-01",
      ALLEEN,
      {},
      `${percentage("60.00", "15", "34a", 11)} [34a lid 1 onder a] gemeente voorlopig`,
    ],
    [
      "medisch in 2027",
      "2027-01",
      medisch,
      {},
      `${percentage("60.00", "15", "y", null)} [34a lid 1 onder b] voorlopig`,
    ],
    [
      "medisch in de laatste maand van 2026",
      "2026-12",
      medisch,
      N_OP,
      `${percentage("60.00", "15", "y", null)} [31 lid 2 onder y]`,
    ],
  ])("%s", (_titel, maand, huishouden, vrijlating, verwacht) => {
    const zaak = situatie(maand, 1, huishouden, { werk: [nettoBaan("400.00")], vrijlating });
    expect(stapIn(zaak, maand, "vrijlatingPercentage")).toEqual([verwacht]);
  });

  test("op het maximum", () => {
    // 25% × 1140.00 = 285.00
    const zaak = situatie("2026-01", 1, ALLEEN, { werk: [nettoBaan("1140.00")] });
    expect(stapIn(zaak, "2026-01", "vrijlatingMaximum")).toEqual([
      "vrijlatingMaximum 285.00 wie=aanvrager, inkomen=1140.00, percentage=25, grond=n, maandenOver=5, maximum=285.00 [31 lid 2 onder n] gemeente",
    ]);
  });
});

describe("bijstand op de rekening", () => {
  const later = (gemeente: GemeenteJson): SituatieJson =>
    situatie("2026-01", 4, ALLEEN, {
      werk: [nettoBaan("500.00", { van: "2026-02-01" })],
      gemeente,
      ...ZONDER_VRIJLATING,
    });
  const NORM = ["norm 1401.50", `  ${NORM_ALLEEN}`];
  const VOL = [
    "uitbetaling 1331.42 bijstand=1401.50, reservering=70.08 [45 lid 1]",
    "  bijstand 1401.50 norm=1401.50, verrekend=0.00 [19 lid 2]",
    ...NORM.map((stap) => `    ${stap}`),
    "    verrekendTotaal 0.00",
    "  reserveringVanBijstand 70.08 bijstand=1401.50, percentage=5 [19 lid 3; 45 lid 1]",
  ];

  test("in de maand zelf: het recht", () => {
    expect(uitleg(situatie("2026-01", 1, ALLEEN), "2026-01", "bijstand")).toEqual(VOL);
  });

  test("een maand later verrekend", () => {
    expect(uitleg(later({ verrekenen: "maandLater" }), "2026-02", "bijstand")).toEqual([
      "bijstandMaandLater 1331.42 norm=1401.50, verrekendVorigeMaand=0.00, vorigeMaand=2026-01 [58 lid 4] gemeente",
      ...NORM.map((stap) => `  ${stap}`),
      "  verrekendTotaal 0.00",
      "  reserveringVanBijstand 70.08 bijstand=1401.50, percentage=5 [19 lid 3; 45 lid 1]",
    ]);
  });

  test("een maand later verrekend, met te veel vermogen: daarom, en niet door het loon", () => {
    const zaak = later({ verrekenen: "maandLater" });
    const rijk = { ...zaak, huishouden: { ...ALLEEN, vermogen: "8000.01" } };
    expect(uitleg(rijk, "2026-03", "bijstand")).toEqual([
      "uitbetaling 0.00 bijstand=0.00, reservering=0.00 [45 lid 1]",
      "  geenBijstandVermogen 0.00 vermogen=8000.01, grens=8000.00 [19 lid 1 onder b; 34 lid 3]",
      "  geenReservering 0.00",
    ]);
  });

  test("een maand later betaald", () => {
    expect(uitleg(later({ uitbetalen: "volgendeMaand" }), "2026-02", "bijstand")).toEqual([
      "bijstandVolgendeMaand 1331.42 vorigeMaand=2026-01 gemeente",
      ...VOL.map((stap) => `  ${stap}`),
    ]);
  });

  test("terug te betalen: alles tot nu toe", () => {
    // February: 1331.42 is paid, 856.42 was due; in March 856.42 of both.
    const zaak = later({ verrekenen: "maandLater" });
    expect(uitleg(zaak, "2026-01", "terugTeBetalen")).toEqual([]);
    expect(uitleg(zaak, "2026-02", "terugTeBetalen")).toEqual([
      "terugTeBetalen 475.00 betaald=2662.84, recht=2187.84",
    ]);
    expect(uitleg(zaak, "2026-03", "terugTeBetalen")).toEqual([
      "terugTeBetalen 475.00 betaald=3519.26, recht=3044.26",
    ]);
  });

  test("een eindejaarsuitkering die van latere betalingen af gaat", () => {
    // vakantiegeld.test.ts: 6 × 801.50 was decided, 36.00 less in each month; July 778.49 − 216.00
    const zaak = situatie("2026-01", 7, ALLEEN, {
      werk: [
        perMaand("600.00", { van: "2026-01-01", eindejaarsuitkering: { procent: "6", maand: 6 } }),
      ],
      ...ZONDER_VRIJLATING,
    });
    expect(uitleg(zaak, "2026-06", "terugTeBetalen")).toEqual([
      "terugTeBetalen 216.00 betaald=4809.00, recht=4593.00",
    ]);
    expect(uitleg(zaak, "2026-07", "bijstand").slice(0, 2)).toEqual([
      "eindejaarsuitkeringVerrekend 562.49 verschil=216.00 [32 lid 2; 58 lid 4] gemeente",
      "  uitbetaling 778.49 bijstand=819.46, reservering=40.97 [45 lid 1]",
    ]);
    expect(uitleg(zaak, "2026-07", "terugTeBetalen")).toEqual([]);
    expect(uitleg(zaak, "2026-06", "eindejaarsuitkering")).toEqual([
      "eindejaarsuitkering 216.00 bruto=216.00, percentage=6",
      "  loonheffing 0.00 bruto=216.00, metKorting=true [26 Wet op de loonbelasting 1964]",
    ]);
  });

  test("een eindejaarsuitkering bij een netto opgegeven loon: geen belasting", () => {
    // 50% × 1300.00
    const zaak = situatie("2026-01", 1, ALLEEN, {
      werk: [
        nettoBaan("1300.00", {
          van: "2026-01-01",
          eindejaarsuitkering: { procent: "50", maand: 1 },
        }),
      ],
    });
    expect(uitleg(zaak, "2026-01", "eindejaarsuitkering")).toEqual([
      "eindejaarsuitkering 650.00 bruto=650.00, percentage=50",
    ]);
  });

  test("vakantietoeslag: over welke maanden", () => {
    // Five months of 70.08, and from June 70.08 + 11 × 70.97.
    const zaak = situatie("2026-01", 18, ALLEEN);
    expect(uitleg(zaak, "2026-06", "vakantietoeslagBijstand")).toEqual([
      "vakantietoeslagBijstand 350.40 van=2026-01, tot=2026-05, maanden=5 [45 lid 1]",
    ]);
    expect(uitleg(zaak, "2027-06", "vakantietoeslagBijstand")).toEqual([
      "vakantietoeslagBijstand 850.75 van=2026-06, tot=2027-05, maanden=12 [45 lid 1]",
    ]);
  });
});

describe("wat er nog meer komt", () => {
  const bijzonder = (bedrag: string, bruto: string, rest = "") =>
    `  loonheffing ${bedrag} bruto=${bruto}, metKorting=true [26 Wet op de loonbelasting 1964]${rest}`;
  const WML =
    "[15 Wet minimumloon en minimumvakantiebijslag; 17 Wet minimumloon en minimumvakantiebijslag]";

  test("vakantiegeld, met de tabel van het jaar", () => {
    // vakantiegeld.test.ts: 11 × 1500 × 8%, 4.74%; 12 × 1500 × 8%, 6.02%
    const zaak = situatie("2026-01", 18, PAAR, {
      werk: [perMaand("1500.00", { van: "2025-06-01", vakantiegeld: { hoe: "jaarlijks" } })],
    });
    expect(uitleg(zaak, "2026-05", "vakantiegeldWerk")).toEqual([
      `vakantiegeldWerk 1257.44 bruto=1320.00, percentage=8, van=2025-06, tot=2026-04 ${WML}`,
      bijzonder("62.56", "1320.00"),
    ]);
    expect(uitleg(zaak, "2027-05", "vakantiegeldWerk")).toEqual([
      `vakantiegeldWerk 1353.32 bruto=1440.00, percentage=8, van=2026-05, tot=2027-04 ${WML}`,
      bijzonder("86.68", "1440.00", " voorlopig"),
    ]);
  });

  test("vakantiegeld bij een netto opgegeven loon", () => {
    // 4 × (8% × 1000 − 20.77)
    const zaak = situatie("2026-01", 5, PAAR, {
      werk: [nettoBaan("1000.00", { van: "2026-01-01", vakantiegeld: { hoe: "jaarlijks" } })],
    });
    expect(uitleg(zaak, "2026-05", "vakantiegeldWerk")).toEqual([
      "vakantiegeldWerkNetto 236.92 van=2026-01, tot=2026-04 [15 Wet minimumloon en minimumvakantiebijslag]",
    ]);
  });

  test("premie", () => {
    const zaak = situatie("2026-01", 11, ALLEEN, {
      werk: [nettoBaan("150.00")],
      gemeente: {
        premie: {
          procent: "50",
          maximumPerMaand: "100.00",
          maanden: [6, 11],
          maximumPerJaar: null,
        },
      },
      ...ZONDER_VRIJLATING,
    });
    expect(uitleg(zaak, "2026-06", "premie")).toEqual([
      "premie 375.00 percentage=50, van=2026-01, tot=2026-05 [31 lid 2 onder j] gemeente",
    ]);
    expect(uitleg(zaak, "2026-11", "premie")).toEqual([
      "premie 375.00 percentage=50, van=2026-06, tot=2026-10 [31 lid 2 onder j] gemeente",
    ]);
  });

  test("bufferbudget", () => {
    // 1419.46 − 70.97; 600.00 short; 1000.00 − 600.00
    const zaak = situatie("2027-01", 1, ALLEEN, {
      werk: [nettoBaan("600.00", { van: "2027-01-01", betaling: { ritme: "maandErna" } })],
      gemeente: { bufferbudget: true },
      ...ZONDER_VRIJLATING,
    });
    expect(uitleg(zaak, "2027-01", "bufferbudget")).toEqual([
      "bufferbudget 600.00 grens=1348.49, ruimteOver=400.00 [34b lid 1] gemeente voorlopig",
    ]);
  });

  test("giften: elke gift van de maand, geld op de rekening", () => {
    const zaak = situatie("2026-01", 2, ALLEEN, {
      giften: [
        { maand: "2026-01", bedrag: "700.00", soort: "geld" },
        { maand: "2026-01", bedrag: "600.00", soort: "natura" },
        { maand: "2026-01", bedrag: "50.00", soort: "voedselbank" },
        { maand: "2026-02", bedrag: "10.00", soort: "natura" },
      ],
    });
    expect(uitleg(zaak, "2026-01", "giften")).toEqual([
      "giften 700.00 [31 lid 2 onder m]",
      "  gift 700.00 soort=geld [31 lid 2 onder m]",
      "  gift 600.00 soort=natura [18 lid 8]",
      "  gift 50.00 soort=voedselbank [18 lid 8]",
    ]);
    expect(uitleg(zaak, "2026-02", "giften")).toEqual([]);
  });

  test("een onbelaste vergoeding: van een baan, en van meer banen samen", () => {
    const baan = (onbelasteVergoeding: string) => nettoBaan("100.00", { onbelasteVergoeding });
    const zaak = (werk: ReturnType<typeof baan>[]) => situatie("2026-01", 1, ALLEEN, { werk });
    expect(uitleg(zaak([baan("60.00")]), "2026-01", "onbelasteVergoeding")).toEqual([
      "onbelasteVergoeding 60.00 banen=1",
    ]);
    expect(uitleg(zaak([baan("60.00"), baan("11.00")]), "2026-01", "onbelasteVergoeding")).toEqual([
      "onbelasteVergoeding 71.00 banen=2",
    ]);
  });

  test("overig inkomen op de rekening: alleen wat er die maand is", () => {
    const uitkering = (omschrijving: string, van: string) =>
      ({ wie: "aanvrager", omschrijving, nettoPerMaand: "310.00", van }) as const;
    const zaak = situatie("2026-01", 1, ALLEEN, {
      overigInkomen: [uitkering("eerste", "2025-01-01"), uitkering("tweede", "2026-02-01")],
    });
    expect(uitleg(zaak, "2026-01", "overig")).toEqual([
      "overig 310.00",
      "  overigInkomen 310.00 soort=anders, omschrijving=eerste, netto=310.00, vakantietoeslag=0.00",
    ]);
  });
});

describe("toeslagen", () => {
  // toeslagen.test.ts: a lone parent with 12 × 2500 + 800 = 30800; with childcare and without holiday pay 30000.
  const ouder: Huishouden = { ...ALLEEN, kinderen: [{ geboortedatum: "2018-01-01" }] };
  const zaak = (start: string, toeslagen: SituatieJson["toeslagen"], huis = ouder): SituatieJson =>
    situatie(start, 12, huis, {
      werk: [perMaand("2500.00", { van: "2025-06-01" })],
      toeslagen: toeslagen ?? null,
    });

  test("elk met het jaarinkomen en de wet", () => {
    // Zorg: 2119 − 568.55 − 13.73% × 264 = 1514; / 12 = 126. Huur: 2 people, (498.20 − 200.71) + 65% × (710 − 498.20).
    const stappen = uitleg(
      zaak("2026-01", {
        zorg: true,
        huur: { kaleHuur: "710.00" },
        kindgebonden: true,
        kinderopvang: [{ kind: 0, soort: "bso", urenPerMaand: "60", uurprijs: "9.50" }],
      }),
      "2026-03",
      "toeslagen",
    );
    expect(stappen.slice(1).map((stap) => stap.replace(/(huurtoeslag) \d+\.00/, "$1 €"))).toEqual([
      "  zorgtoeslag 126.00 toetsingsinkomen=30000.00, jaarbedrag=1514.00 [2 Wet op de zorgtoeslag]",
      "  huurtoeslag € huur=710.00, toetsingsinkomen=30000.00, personen=2 [21 Wet op de huurtoeslag]",
      // 2580 + 3416 − 7.6% × 264 = 5975.94; / 12
      "  kindgebondenBudget 497.00 toetsingsinkomen=30000.00, kinderen=1 [2 Wet op het kindgebonden budget]",
      "  kinderopvangtoeslag 547.00 toetsingsinkomen=30000.00, kinderen=1 [1.7 Wet kinderopvang]",
    ]);
    expect(stappen[0]).toMatch(/^toeslagen \d+\.00$/);
  });

  test("in 2027 staat niets vast; wat niet is gevraagd, ontbreekt", () => {
    const stappen = uitleg(
      zaak("2027-01", { zorg: true, kindgebonden: true }, ALLEEN),
      "2027-03",
      "toeslagen",
    );
    expect(stappen).toEqual([
      "toeslagen 126.00 voorlopig",
      "  zorgtoeslag 126.00 toetsingsinkomen=30000.00, jaarbedrag=1514.00 [2 Wet op de zorgtoeslag] voorlopig",
    ]);
  });

  test("zonder vraag geen uitleg", () => {
    expect(uitleg(zaak("2026-01", null), "2026-03", "toeslagen")).toEqual([]);
  });
});
