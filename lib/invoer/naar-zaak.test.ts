import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Loon, Maand, Werk, Zaak } from "@/lib/recht";
import type { Antwoorden, BaanAntwoorden } from "./antwoorden";
import { leegScenario, legeAntwoorden, legeBaan } from "./antwoorden-vorm";
import { dagVanDatum, maandPlus } from "@/lib/notation/datum";
import { minimumloonOp } from "./minimumloon";
import { toZaak } from "./naar-zaak";
import { periodeVan, teKiezenMaanden } from "./periode";
import { legeHuisgenoot } from "./vragen/huisgenoten";
import { fromZaak } from "./van-zaak";

const vandaag = "2026-11-22";

const baan: BaanAntwoorden = {
  ...legeBaan("aanvrager"),
  uren: "16",
  loonSoort: "uurloon",
  bedrag: "14,99",
  van: "1-12-2026",
  stopt: "nee",
  ritme: "maand",
  vakantiegeld: "jaarlijks",
  vakantiegeldMaand: "5",
  loonheffingskorting: "ja",
};

/** A single person of 40 with one job, who knows everything. */
function alleenstaande(eigen: Partial<BaanAntwoorden> = {}): Antwoorden {
  const leeg = legeAntwoorden(vandaag);
  return {
    ...leeg,
    uitkering: "bijstand",
    huishouden: {
      ...leeg.huishouden,
      aanvrager: { geboortedatum: "15-6-1985", bijzonderheden: ["niets"] },
      metWie: ["alleen"],
    },
    scenarios: [leegScenario([{ ...baan, ...eigen }])],
    anderGeld: ["niets"],
    vrijlating: {
      ...leeg.vrijlating,
      mag: "ja",
      gebruikt: {
        ...leeg.vrijlating.gebruikt,
        aanvrager: { n: "0", r: "", z: "", "34a": "", weetNiet: false },
      },
    },
    gemeente: { ...leeg.gemeente, verrekenen: "opDeMaand", uitbetalen: "zelfdeMaand" },
    toeslagen: { ...leeg.toeslagen, meerekenen: "nee" },
  };
}

function zaakVan(antwoorden: Antwoorden, scenario = 0): { zaak: Zaak; codes: readonly string[] } {
  const uitkomst = toZaak(antwoorden, scenario);
  if (uitkomst.soort === "onvolledig") throw new Error(JSON.stringify(uitkomst.fouten));
  return { zaak: uitkomst.zaak, codes: uitkomst.aannames.map(({ code }) => code) };
}

function foutenVan(antwoorden: Antwoorden): readonly string[] {
  const uitkomst = toZaak(antwoorden);
  return uitkomst.soort === "volledig"
    ? []
    : uitkomst.fouten.map(({ pad, code }) => `${pad} ${code}`);
}

describe("from answers to a situation", () => {
  test("somebody who knows everything gets no assumption", () => {
    const { zaak, codes } = zaakVan(alleenstaande());
    expect(codes).toEqual([]);
    expect(zaak.start).toBe("2026-12");
    expect(zaak.maanden).toBe(12);
    expect(zaak.werk).toEqual([
      {
        wie: "aanvrager",
        van: "2026-12-01",
        tot: null,
        loon: { soort: "uurloon", bedrag: "14.99", urenPerWeek: "16", perMaand: {} },
        betaling: { ritme: "maand" },
        vakantiegeld: { hoe: "jaarlijks", maand: 5 },
        eindejaarsuitkering: null,
        loonheffingskorting: true,
        pensioenpremieProcent: "0",
        onbelasteVergoeding: "0.00",
      },
    ]);
    expect(zaak.vrijlating.toepassen).toBe(true);
    expect(zaak.toeslagen).toBeNull();
  });

  test("every 'Weet ik niet' becomes a cautious value with a name", () => {
    const bekend = alleenstaande();
    const { zaak, codes } = zaakVan({
      ...bekend,
      uitkering: "weetNiet",
      scenarios: [
        leegScenario([
          {
            ...legeBaan("aanvrager"),
            onbekend: ["uren", "loon", "van", "eersteBetaaldag"],
            ritme: "vierWeken",
            vakantiegeld: "weetNiet",
            loonheffingskorting: "weetNiet",
          },
        ]),
      ],
      vrijlating: { ...bekend.vrijlating, mag: "weetNiet" },
      gemeente: { ...bekend.gemeente, verrekenen: "weetNiet", uitbetalen: "weetNiet" },
      toeslagen: {
        ...bekend.toeslagen,
        meerekenen: "ja",
        verzekerd: "weetNiet",
        huurt: "weetNiet",
      },
    });
    expect(codes).toEqual([
      "bijstand",
      "startdatum",
      "loonheffingskorting",
      "uren",
      "minimumloon",
      "eersteBetaaldag",
      "vakantiegeld",
      "geenVrijlating",
      "verrekenen",
      "vierWeken",
      "geenZorgtoeslag",
      "geenHuurtoeslag",
    ]);
    expect(zaak.werk[0]).toMatchObject({
      van: "2026-12-01",
      // Rijksoverheid: € 14,99 an hour for 21 and older from 1 July 2026
      loon: { soort: "uurloon", bedrag: "14.99", urenPerWeek: "16" },
      betaling: { ritme: "vierWeken", eersteBetaaldag: "2026-12-28" },
      vakantiegeld: { hoe: "jaarlijks", maand: 5 },
      loonheffingskorting: true,
    });
    expect(zaak.vrijlating.toepassen).toBe(false);
    expect(zaak.toeslagen).toEqual({
      zorg: false,
      huur: null,
      kindgebonden: false,
      kinderopvang: [],
    });
  });

  test("travel money is taken out of a net wage, also in a month that differs, and stands beside a gross one", () => {
    const werk = (eigen: Partial<BaanAntwoorden>) =>
      zaakVan(alleenstaande({ reisgeld: "61,20", ...eigen })).zaak.werk[0];
    const perMaand = [{ maand: "2027-03", uren: "", bedrag: "311,20" }];
    expect(werk({ loonSoort: "nettoPerMaand", bedrag: "711,20", perMaand })).toMatchObject({
      loon: { bedrag: "650.00", perMaand: { "2027-03": { bedrag: "250.00" } } },
      onbelasteVergoeding: "61.20",
    });
    expect(werk({ loonSoort: "brutoPerMaand", bedrag: "711,20", perMaand })).toMatchObject({
      loon: { bedrag: "711.20", perMaand: { "2027-03": { bedrag: "311.20" } } },
      onbelasteVergoeding: "61.20",
    });
    // Of a wage that is not known nothing is known.
    expect(werk({ onbekend: ["loon"] })?.onbelasteVergoeding).toBe("0.00");
  });

  test("months used before that nobody knows count as all used", () => {
    const bekend = alleenstaande({ van: "1-3-2027" });
    const { zaak, codes } = zaakVan({
      ...bekend,
      periode: { ...bekend.periode, start: "2027-03", maanden: "10" },
      vrijlating: {
        ...bekend.vrijlating,
        gebruikt: {
          ...bekend.vrijlating.gebruikt,
          aanvrager: { n: "", r: "", z: "", "34a": "", weetNiet: true },
        },
      },
    });
    expect(codes).toContain("vrijlatingOp");
    // Article 34a began in January 2027, so two of its months can have been used before March.
    expect(zaak.vrijlating.gebruikteMaanden.aanvrager).toEqual({ n: 6, r: 30, z: 12, "34a": 2 });
  });

  test("what a housemate does in the home decides whether he shares costs (article 19a) and for huurtoeslag", () => {
    const bekend = alleenstaande();
    const met = (...huisgenoten: Partial<Antwoorden["huishouden"]["huisgenoten"][number]>[]) =>
      zaakVan({
        ...bekend,
        huishouden: {
          ...bekend.huishouden,
          metWie: ["anderen"],
          kostendelers: "2",
          huisgenoten: huisgenoten.map((een) => ({
            ...legeHuisgenoot,
            geboortedatum: "1-1-1996",
            ...een,
          })),
        },
      });
    const deze = met(
      { situatie: "gewoon", wisselt: "ja", van: "1-2-2027", tot: "30-6-2027" },
      { situatie: "opleiding" },
      { situatie: "opleiding", studeertTotEnMet: "2027-01" },
      { situatie: "huurcontract" },
      { situatie: "eigenContract" },
      { situatie: "ikHuur" },
      { situatie: "huurtEnDeelt", jaarinkomen: "9.218" },
    );
    expect(deze.codes).toEqual([]);
    const thuis = deze.zaak.huishouden;
    expect(thuis.kostendelendeMedebewoners).toBe(2);
    expect(thuis.medebewoners[0]).toEqual({
      geboortedatum: "1996-01-01",
      van: "2027-02-01",
      tot: "2027-06-30",
      kostendeler: true,
      studeertTotEnMet: null,
      jaarinkomen: null,
      onderhuurder: false,
    });
    expect(
      thuis.medebewoners.map((een) => [een.kostendeler, een.studeertTotEnMet, een.onderhuurder]),
    ).toEqual([
      [true, null, false],
      [false, null, false],
      [true, "2027-01", false],
      [false, null, true],
      [false, null, false],
      [false, null, false],
      [true, null, true],
    ]);
    expect(thuis.medebewoners[6]?.jaarinkomen).toBe("9218.00");
    const onbekend = met({ situatie: "weetNiet" });
    expect(onbekend.zaak.huishouden.medebewoners[0]?.kostendeler).toBe(true);
    expect(onbekend.codes).toEqual(["huisgenoten"]);
    // Who is under 27 in all months shown shares nothing anyway: nothing is assumed.
    expect(met({ geboortedatum: "1-12-2000", situatie: "weetNiet" }).codes).toEqual([]);
  });

  test("a partner, children and housemates that are not ticked any more are kept but do not count", () => {
    const bekend = alleenstaande();
    const { zaak } = zaakVan({
      ...bekend,
      huishouden: {
        ...bekend.huishouden,
        partner: { ...bekend.huishouden.partner, geboortedatum: "onzin", recht: "nee" },
        kinderen: [{ geboortedatum: "ook onzin", vertrekt: "" }],
        huisgenoten: [{ ...legeHuisgenoot, geboortedatum: "veel" }],
      },
      giften: [{ maand: "", bedrag: "", soort: null }],
    });
    expect(zaak.huishouden.partner).toBeNull();
    expect(zaak.huishouden.kinderen).toEqual([]);
    expect(zaak.huishouden.kostendelendeMedebewoners).toBe(0);
    expect(zaak.giften).toEqual([]);
  });

  test.each<[string, Partial<BaanAntwoorden>, string]>([
    ["letters in the wage", { bedrag: "veel" }, "scenarios.0.banen.0.bedrag bedrag"],
    ["a negative wage", { bedrag: "-14" }, "scenarios.0.banen.0.bedrag negatief"],
    ["200 hours a week", { uren: "200" }, "scenarios.0.banen.0.uren teVeelUren"],
    ["no first day", { van: "" }, "scenarios.0.banen.0.van verplicht"],
    [
      "an end before the start",
      { stopt: "ja", tot: "30-11-2026" },
      "scenarios.0.banen.0.tot eindVoorBegin",
    ],
    [
      "a year too many in the days that a pay covers",
      { ritme: "vierWeken", eersteBetaaldag: "18-12-2026", eerstePeriodeTot: "13-12-2027" },
      "scenarios.0.banen.0.eerstePeriodeTot verVanBetaaldag",
    ],
  ])("%s is named with its place", (_, eigen, verwacht) => {
    expect(foutenVan(alleenstaande(eigen))).toEqual([verwacht]);
  });

  test.each([
    ["ioaw", "ioawIoaz"],
    ["ioaz", "ioawIoaz"],
    ["bbz", "bbz"],
    ["aow", "aowUitkering"],
  ] as const)("%s cannot be computed: %s", (uitkering, code) => {
    expect(foutenVan({ ...alleenstaande(), uitkering })).toEqual([`uitkering ${code}`]);
  });
});

describe("the months that are shown", () => {
  const start = (van: string, opDag = vandaag) => {
    const antwoorden = alleenstaande({ van });
    return periodeVan({ ...antwoorden, periode: { start: "", maanden: "", vandaag: opDag } });
  };

  test("start with the job", () => {
    expect(start("15-12-2026")).toEqual({ start: "2026-12", maanden: 12 });
  });
  test("start this month for a job that runs already", () => {
    expect(start("1-3-2025")).toEqual({ start: "2026-11", maanden: 12 });
  });
  test("start before a job that would leave less than twelve months", () => {
    expect(start("1-6-2027")).toEqual({ start: "2027-01", maanden: 12 });
  });
  test("are fewer at the end of what is known", () => {
    expect(start("1-6-2027", "2027-08-01")).toEqual({ start: "2027-08", maanden: 5 });
    expect(start("1-6-2027", "2029-08-01")).toEqual({ start: "2027-12", maanden: 1 });
  });
  test("are the same for every possibility", () => {
    const een = alleenstaande({ van: "1-2-2027" });
    const antwoorden = { ...een, scenarios: [...een.scenarios, leegScenario([baan])] };
    expect(zaakVan(antwoorden, 0).zaak.start).toBe("2026-12");
    expect(zaakVan(antwoorden, 1).zaak.start).toBe("2026-12");
  });
});

describe("the months to choose from", () => {
  const keuzes = (gekozen: readonly string[], vanafJanuari = false) =>
    teKiezenMaanden(alleenstaande(), gekozen, vanafJanuari);

  test("are those that are shown, or those of the whole year", () => {
    expect(keuzes([""])).toHaveLength(12);
    expect(keuzes([])).toEqual(keuzes([""]));
    expect([keuzes([])[0], keuzes([]).at(-1)]).toEqual(["2026-12", "2027-11"]);
    expect(keuzes([], true)[0]).toBe("2026-01");
  });

  test("keep what was chosen outside them: the end of a study, before and after", () => {
    expect(keuzes(["2026-08"])[0]).toBe("2026-08");
    expect(keuzes(["2028-07"]).at(-1)).toBe("2028-07");
    expect(keuzes(["2027-01"])).toHaveLength(12);
    expect(keuzes(["onzin"])).toHaveLength(12);
  });
});

test("the minimum wage by day and age", () => {
  expect(minimumloonOp("2026-06-30", "1985-06-15")).toBe("14.71");
  expect(minimumloonOp("2026-07-01", "1985-06-15")).toBe("14.99");
  expect(minimumloonOp("2026-07-01", "2007-07-02")).toBe("7.50");
  expect(minimumloonOp("2026-07-01", "2007-07-01")).toBe("8.99");
  expect(minimumloonOp("2026-07-01", "2006-07-01")).toBe("11.99");
  expect(minimumloonOp("2026-07-01", "2005-07-02")).toBe("11.99");
  expect(minimumloonOp("2026-07-01", "2005-07-01")).toBe("14.99");
  expect(minimumloonOp("2025-07-01", "1985-06-15")).toBe("14.71");
  expect(minimumloonOp("2027-12-31", "1985-06-15")).toBe("14.99");
  expect(minimumloonOp("2028-01-01", "1985-06-15")).toBeNull();
});

describe("a situation survives a file", () => {
  const dag = fc
    .date({ min: new Date(2024, 0, 1), max: new Date(2027, 11, 31), noInvalidDate: true })
    .map(dagVanDatum);
  const geboren = fc
    .date({ min: new Date(1962, 0, 1), max: new Date(2008, 0, 1), noInvalidDate: true })
    .map(dagVanDatum);
  const kind = fc
    .date({ min: new Date(2011, 0, 1), max: new Date(2027, 11, 31), noInvalidDate: true })
    .map(dagVanDatum);
  const maand = fc.integer({ min: 0, max: 23 }).map((plaats) => maandPlus("2026-01", plaats));
  const bedrag = fc
    .integer({ min: 0, max: 500_000 })
    .map((centen) => `${Math.floor(centen / 100)}.${String(centen % 100).padStart(2, "0")}`);
  const getal = (max: number) =>
    fc.integer({ min: 0, max: max * 100 }).map((honderdsten) => String(honderdsten / 100));
  const kalendermaand = fc.integer({ min: 1, max: 12 });
  const wie = fc.constantFrom("aanvrager" as const, "partner" as const);
  const persoon = {
    geboortedatum: geboren,
    medischUrenbeperkt: fc.boolean(),
    doelgroepLoonkostensubsidie: fc.boolean(),
    inInrichting: fc.boolean(),
  };
  const perMaandBedrag = fc.dictionary(maand, fc.record({ bedrag }), { maxKeys: 3 });
  const loon = fc.oneof(
    fc.record({
      soort: fc.constant("uurloon" as const),
      bedrag,
      urenPerWeek: getal(60),
      perMaand: fc.dictionary(
        maand,
        fc
          .record({ urenPerWeek: getal(60), bedrag }, { requiredKeys: [] })
          .filter((anders) => Object.keys(anders).length > 0),
        { maxKeys: 3 },
      ),
    }),
    fc.record({
      soort: fc.constantFrom(
        "brutoPerMaand" as const,
        "brutoPerVierWeken" as const,
        "brutoPerWeek" as const,
        "nettoPerMaand" as const,
      ),
      bedrag,
      perMaand: perMaandBedrag,
    }),
  ) as fc.Arbitrary<Loon>;
  const werk: fc.Arbitrary<Werk> = fc
    .record({
      wie,
      van: dag,
      tot: fc.option(dag),
      loon,
      betaling: fc.oneof(
        fc.record({ ritme: fc.constantFrom("maand" as const, "maandErna" as const) }),
        fc.record({
          ritme: fc.constantFrom("vierWeken" as const, "week" as const),
          eersteBetaaldag: dag,
          eerstePeriodeTot: fc.constant(null),
        }),
      ),
      vakantiegeld: fc.oneof(
        fc.record({ hoe: fc.constant("jaarlijks" as const), maand: kalendermaand }),
        fc.constantFrom({ hoe: "bijElkLoon" as const, procent: null }, { hoe: "geen" as const }),
      ),
      eindejaarsuitkering: fc.option(fc.record({ procent: getal(20), maand: kalendermaand })),
      loonheffingskorting: fc.boolean(),
      pensioenpremieProcent: getal(20),
      onbelasteVergoeding: fc.constantFrom("0.00", "61.20"),
    })
    .map((een) => (een.tot !== null && een.tot < een.van ? { ...een, tot: null } : een));

  const zaak: fc.Arbitrary<Zaak> = fc
    .record({
      versie: fc.constant(1 as const),
      start: maand,
      maanden: fc.integer({ min: 1, max: 24 }),
      bijstandVanaf: fc.option(fc.integer({ min: 1, max: 28 }).map(String)),
      huishouden: fc.record({
        aanvrager: fc.record(persoon),
        partner: fc.option(
          fc.record({
            ...persoon,
            heeftRechtOpBijstand: fc.boolean(),
            woontElders: fc.boolean(),
            rechtmatigVerblijf: fc.boolean(),
          }),
        ),
        kinderen: fc.array(fc.record({ geboortedatum: kind, vertrekt: fc.option(maand) }), {
          maxLength: 3,
        }),
        medebewoners: fc.array(
          fc
            .record({
              geboortedatum: geboren,
              van: fc.option(dag),
              tot: fc.constant(null),
              kostendeler: fc.boolean(),
              studeertTotEnMet: fc.option(maand),
              jaarinkomen: fc.option(bedrag),
              onderhuurder: fc.boolean(),
            })
            // A study matters only of who would share the costs without it.
            .map((een) => (een.kostendeler ? een : { ...een, studeertTotEnMet: null })),
          { maxLength: 3 },
        ),
        kostendelendeMedebewoners: fc.integer({ min: 0, max: 5 }),
        kanBeroepDoenOpOuders: fc.boolean(),
        verlagingNormProcent: getal(20),
        vermogen: fc.option(
          fc.oneof(
            bedrag,
            bedrag.filter((b) => b !== "0.00").map((b) => `-${b}`),
          ),
        ),
      }),
      werk: fc.array(werk, { maxLength: 3 }),
      vrijlating: fc.record({
        toepassen: fc.boolean(),
        gebruikteMaanden: fc.record({
          aanvrager: fc.record({ n: fc.nat(6), r: fc.nat(30), z: fc.nat(12), "34a": fc.nat(12) }),
          partner: fc.record({ n: fc.nat(6), r: fc.nat(30), z: fc.nat(12), "34a": fc.nat(12) }),
        }),
        uitbreidingNietMogelijk: fc.boolean(),
        opnieuwBijNieuweBaan: fc.boolean(),
        vooruitlopen2026: fc.boolean(),
        vooruitlopen2026Als27: fc.boolean(),
        overgang2027: fc.constantFrom("34a" as const, "n" as const, null),
      }),
      overigInkomen: fc.array(
        fc.record({
          wie,
          soort: fc.constantFrom(
            "uitkering" as const,
            "kostgeld" as const,
            "winst" as const,
            "vrijwilligerswerk" as const,
            "loonKind" as const,
            "anders" as const,
          ),
          omschrijving: fc.constantFrom("alimentatie", "WW", ""),
          nettoPerMaand: bedrag,
          metVakantietoeslag: fc.boolean(),
          brutoPerMaand: fc.option(fc.oneof(bedrag, fc.constant("0.00"))),
          van: dag,
          tot: fc.constant(null),
          kind: fc.constant(null),
          telt: fc.constantFrom("ja" as const, "nee" as const),
        }),
        { maxLength: 2 },
      ),
      eenmalig: fc.array(
        fc.record({
          wie,
          maand,
          soort: fc.constantFrom(
            "verlofuren" as const,
            "verkoop" as const,
            "teruggave" as const,
            "erfenis" as const,
            "anders" as const,
          ),
          netto: bedrag,
          bruto: fc.option(bedrag),
          telt: fc.constantFrom("inkomen" as const, "vermogen" as const, "nee" as const),
        }),
        { maxLength: 2 },
      ),
      inhoudingen: fc.array(
        fc.oneof(
          fc.record({
            soort: fc.constantFrom("aflossing" as const, "beslag" as const),
            van: maand,
            tot: fc.constant(null),
            bedrag,
            procentVanNorm: fc.constant("0"),
            procentVanMeer: fc.constant("0"),
          }),
          fc.record({
            soort: fc.constantFrom("boete" as const, "anders" as const),
            van: fc.constant("2026-03"),
            tot: fc.constantFrom(null, "2026-03", "2027-01"),
            bedrag: fc.constant(null),
            procentVanNorm: fc.constantFrom("3", "0"),
            procentVanMeer: getal(99).map((procent) => (procent === "0" ? "1" : procent)),
          }),
        ),
        { maxLength: 2 },
      ),
      giften: fc.array(
        fc.record({
          maand,
          bedrag,
          soort: fc.constantFrom("geld" as const, "natura" as const, "voedselbank" as const),
        }),
        { maxLength: 3 },
      ),
      gemeente: fc.record({
        eersteMaandenVolledig: fc.integer({ min: 0, max: 3 }),
        terughalen: fc.constantFrom("later" as const, "verrekenen" as const),
        verrekenwijze: fc.constantFrom(
          "opDeMaand" as const,
          "maandLater" as const,
          "volgendeMaand" as const,
        ),
        vierWeken: fc.constantFrom(
          "gemiddelde" as const,
          "werkdagen" as const,
          "ontvangen" as const,
        ),
        reservering: fc.constantFrom("vanBijstand" as const, "vanNorm" as const, null),
        vakantietoeslagUitbetaling: fc.constantFrom("jaarlijks" as const, "maandelijks" as const),
        vakantietoeslagMaand: kalendermaand,
        premie: fc.option(
          fc.record({
            procent: getal(100),
            maximumPerMaand: fc.option(bedrag),
            maanden: fc.uniqueArray(kalendermaand, { minLength: 1, maxLength: 2 }),
            maximumPerJaar: fc.option(bedrag),
          }),
        ),
        bufferbudget: fc.boolean(),
        eindejaarsuitkering: fc.constantFrom("verrekenen" as const, "vrij" as const),
      }),
      open: fc.constant([]),
      toeslagen: fc.option(
        fc.record({
          zorg: fc.boolean(),
          huur: fc.option(fc.record({ kaleHuur: bedrag })),
          kindgebonden: fc.boolean(),
          kinderopvang: fc.array(
            fc.record({
              kind: fc.nat(2),
              soort: fc.constantFrom("dagopvang" as const, "bso" as const, "gastouder" as const),
              urenPerMaand: getal(300),
              uurprijs: bedrag,
            }),
            { maxLength: 2 },
          ),
        }),
      ),
    })
    .map(geldig);

  /** Takes out the combinations that no valid file has. */
  function geldig(zaak: Zaak): Zaak {
    const { huishouden, gemeente, vrijlating, toeslagen } = zaak;
    const vroeg = (maanden: Zaak["vrijlating"]["gebruikteMaanden"]["aanvrager"]) =>
      zaak.start < ("2027-01" as Maand) ? { ...maanden, "34a": 0 } : maanden;
    const alleen = huishouden.partner === null;
    return {
      ...zaak,
      bijstandVanaf: zaak.bijstandVanaf && `${zaak.start}-${zaak.bijstandVanaf.padStart(2, "0")}`,
      huishouden: {
        ...huishouden,
        // Without lawful residence there is no right, whatever a file says beside it.
        partner: huishouden.partner && {
          ...huishouden.partner,
          heeftRechtOpBijstand:
            huishouden.partner.heeftRechtOpBijstand && huishouden.partner.rechtmatigVerblijf,
        },
      },
      werk: zaak.werk.map((een) => (alleen ? { ...een, wie: "aanvrager" } : een)),
      overigInkomen: zaak.overigInkomen.map((een) => (alleen ? { ...een, wie: "aanvrager" } : een)),
      eenmalig: zaak.eenmalig.map((een) => (alleen ? { ...een, wie: "aanvrager" } : een)),
      vrijlating: {
        ...vrijlating,
        vooruitlopen2026: vrijlating.vooruitlopen2026 && !vrijlating.vooruitlopen2026Als27,
        gebruikteMaanden: {
          aanvrager: vroeg(vrijlating.gebruikteMaanden.aanvrager),
          partner: vroeg(vrijlating.gebruikteMaanden.partner),
        },
      },
      gemeente: {
        ...gemeente,
        ...(gemeente.verrekenwijze === "maandLater"
          ? { eersteMaandenVolledig: 0, terughalen: "later" }
          : {}),
      },
      toeslagen: toeslagen && {
        ...toeslagen,
        kinderopvang: toeslagen.kinderopvang.filter(
          ({ kind }) => kind < huishouden.kinderen.length,
        ),
      },
    };
  }

  test("any situation is the same after it became answers and a situation again", () => {
    fc.assert(
      fc.property(zaak, (voor) => {
        expect(toZaak(fromZaak(voor, vandaag))).toEqual({
          soort: "volledig",
          zaak: voor,
          aannames: expect.anything() as unknown,
        });
      }),
      { numRuns: 300 },
    );
  });

  test("no half-filled answers make it fail with an exception", () => {
    const tekst = fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom("12,5", "1-12-2026", ""));
    fc.assert(
      fc.property(tekst, tekst, tekst, tekst, (bedragTekst, van, tot, geboortedatum) => {
        const antwoorden = alleenstaande({ bedrag: bedragTekst, van, tot, stopt: "ja" });
        const uitkomst = toZaak({
          ...antwoorden,
          huishouden: {
            ...antwoorden.huishouden,
            aanvrager: { geboortedatum, bijzonderheden: [] },
          },
        });
        expect(["volledig", "onvolledig"]).toContain(uitkomst.soort);
      }),
    );
  });
});

describe("wat open staat", () => {
  test("niets als alles is beantwoord", () => {
    expect(zaakVan(alleenstaande()).zaak.open).toEqual([]);
  });

  test("elk antwoord dat niet is gegeven of dat iemand niet weet", () => {
    const leeg = alleenstaande({
      ritme: null,
      vakantiegeld: "weetNiet",
      loonheffingskorting: null,
    });
    const onbekend: Antwoorden = {
      ...leeg,
      vrijlating: { ...leeg.vrijlating, mag: null },
      gemeente: { ...leeg.gemeente, verrekenen: "weetNiet", uitbetalen: "weetNiet" },
    };
    const paden = [
      "werk.0.betaling",
      "werk.0.vakantiegeld",
      "vrijlating.toepassen",
      "gemeente.verrekenen",
      "gemeente.uitbetalen",
    ];
    expect([...zaakVan(onbekend).zaak.open].sort()).toEqual([...paden].sort());
    // The same places are open after keeping and opening.
    expect([...zaakVan(fromZaak(zaakVan(onbekend).zaak, vandaag)).zaak.open].sort()).toEqual(
      [...paden].sort(),
    );
  });

  test("hoeveel maanden zijn gebruikt, alleen waar dat is te vragen", () => {
    const gebruikt = (van: string) => {
      const alles = alleenstaande({ van });
      const { aanvrager, partner } = alles.vrijlating.gebruikt;
      return zaakVan({
        ...alles,
        vrijlating: {
          ...alles.vrijlating,
          gebruikt: { aanvrager: { ...aanvrager, n: "", weetNiet: true }, partner },
        },
      }).zaak.open;
    };
    expect(gebruikt("1-12-2026")).toEqual(["vrijlating.gebruikteMaanden"]);
    // From January 2027 on everybody starts anew.
    expect(gebruikt("1-1-2027")).toEqual([]);
  });

  test("loonheffingskorting staat alleen open voor wie zegt het niet te weten", () => {
    expect(zaakVan(alleenstaande({ loonheffingskorting: null })).zaak.open).toEqual([]);
    expect(zaakVan(alleenstaande({ loonheffingskorting: "weetNiet" })).zaak.open).toEqual([
      "werk.0.loonheffingskorting",
    ]);
  });
});
