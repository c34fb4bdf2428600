// What the college decides, what is not known yet for 2027 and what is left out: named in the outcome, and only then.
import { describe, expect, test } from "vitest";
import type { SituatieJson, WerkJson } from "@/tests/tegenproef/soorten";
import { ALLEEN, nettoBaan, PAAR, situatie, uitkomstVan, ZONDER_VRIJLATING } from "./geval";

type Huishouden = SituatieJson["huishouden"];

/** Code and [place in the law; Participatiewet where no law is named], without what every outcome has. */
function voorbehouden(zaak: SituatieJson): string[] {
  return uitkomstVan(zaak)
    .voorbehouden.map(({ code, artikel }) =>
      artikel === null ? code : `${code} [${artikel.replace(/ Participatiewet$/, "")}]`,
    )
    .filter((tekst) => tekst !== "schatting" && tekst !== "toeslagenNietGerekend");
}

const bruto = (rest: Partial<WerkJson> = {}): WerkJson => ({
  wie: "aanvrager",
  van: "2025-01-01",
  loon: { soort: "brutoPerMaand", bedrag: "600.00" },
  vakantiegeld: { hoe: "geen" },
  ...rest,
});
const ZONDER_RECHT: Huishouden = {
  ...ALLEEN,
  partner: { geboortedatum: "1986-01-01", heeftRechtOpBijstand: false },
};
const jong = { geboortedatum: "2006-11-30" };
const MAANDELIJKS = { vakantietoeslagUitbetaling: "maandelijks" } as const;
const UITKERING = {
  wie: "aanvrager",
  omschrijving: "uitkering",
  nettoPerMaand: "300.00",
  van: "2026-01-01",
} as const;
/** Nothing is kept, so that nothing has to be said about it. */
const zaak = (
  start: string,
  maanden: number,
  rest: Partial<SituatieJson> = {},
  huishouden: Huishouden = ALLEEN,
): SituatieJson =>
  situatie(start, maanden, huishouden, {
    ...rest,
    gemeente: { ...MAANDELIJKS, ...rest.gemeente },
  });

const BESLUIT = "vrijlatingBesluitCollege [31 lid 2 onder n]";
const ZONDER_BESLUIT = "vrijlatingZonderBesluitNietGerekend [31 lid 2 onder n]";
const IN_2027 = ["bedragen2027", "belasting2027", "vakantiegeld2027 [32 lid 5]"];

test("altijd: een schatting, en toeslagen die niet zijn gerekend", () => {
  expect(uitkomstVan(zaak("2026-01", 1)).voorbehouden).toEqual([
    { code: "schatting", artikel: null },
    { code: "toeslagenNietGerekend", artikel: null },
  ]);
});

describe("alleen waar het geldt", () => {
  test.each<[titel: string, zaak: SituatieJson, verwacht: string[]]>([
    ["niets", zaak("2026-01", 1), []],
    [
      "een vrijlating",
      zaak("2026-01", 1, { werk: [nettoBaan("300.00")] }),
      [BESLUIT, "nettoLoonOpgegeven"],
    ],
    [
      "loon zonder vrijlating",
      zaak("2026-01", 1, { werk: [bruto()], ...ZONDER_VRIJLATING }),
      [ZONDER_BESLUIT],
    ],
    // Article 31 lid 2 y is no decision of the college.
    [
      "medisch urenbeperkt",
      zaak(
        "2026-01",
        1,
        { werk: [bruto()], vrijlating: { gebruikteMaanden: { aanvrager: { n: 6 } } } },
        { aanvrager: { geboortedatum: "1985-06-15", medischUrenbeperkt: true } },
      ),
      [],
    ],
    [
      "onder 27 in 2026",
      zaak(
        "2026-01",
        1,
        { werk: [bruto()], ...ZONDER_VRIJLATING },
        {
          aanvrager: { geboortedatum: "1999-01-02" },
        },
      ),
      [ZONDER_BESLUIT, "vooruitlopen2026 [31 lid 5]"],
    ],
    [
      "net 27",
      zaak(
        "2026-01",
        1,
        { werk: [bruto()], ...ZONDER_VRIJLATING },
        {
          aanvrager: { geboortedatum: "1999-01-01" },
        },
      ),
      [ZONDER_BESLUIT],
    ],
    [
      "over de jaarwisseling",
      zaak("2026-12", 2, { werk: [bruto()] }),
      [BESLUIT, "overgangVrijlating2027 [78ff]", "volgorde34a [34a lid 1]", ...IN_2027],
    ],
    // Nobody has months of before 2027 with a job that begins in it, unless they were used already.
    [
      "werk vanaf 2027, een venster vanaf 2026",
      zaak(
        "2026-12",
        2,
        { werk: [bruto({ van: "2027-01-01" })] },
        { aanvrager: { geboortedatum: "2001-06-15" } },
      ),
      ["vrijlatingBesluitCollege [31 lid 2 onder n]", "volgorde34a [34a lid 1]", ...IN_2027],
    ],
    [
      "werk vanaf 2027, met gebruikte maanden",
      zaak("2026-12", 2, {
        werk: [bruto({ van: "2027-01-01" })],
        vrijlating: { gebruikteMaanden: { aanvrager: { n: 2 } } },
      }),
      [BESLUIT, "overgangVrijlating2027 [78ff]", "volgorde34a [34a lid 1]", ...IN_2027],
    ],
    ["2027 zonder werk", zaak("2027-01", 1), ["bedragen2027"]],
    [
      "2027 met werk",
      zaak("2027-01", 1, { werk: [bruto()] }),
      ["vrijlatingBesluitCollege [34a lid 1]", "volgorde34a [34a lid 1]", ...IN_2027],
    ],
    [
      "per vier weken",
      zaak("2026-01", 1, {
        werk: [
          bruto({
            loon: { soort: "brutoPerVierWeken", bedrag: "400.00" },
            betaling: { ritme: "vierWeken", eersteBetaaldag: "2026-01-02" },
          }),
        ],
        ...ZONDER_VRIJLATING,
      }),
      [ZONDER_BESLUIT, "vierWeken"],
    ],
    [
      "per week",
      zaak("2026-01", 1, {
        werk: [
          bruto({
            loon: { soort: "brutoPerWeek", bedrag: "100.00" },
            betaling: { ritme: "week", eersteBetaaldag: "2026-01-02" },
          }),
        ],
        ...ZONDER_VRIJLATING,
      }),
      [ZONDER_BESLUIT, "vierWeken"],
    ],
    [
      "bewaarde vakantietoeslag met werk",
      situatie("2026-01", 1, ALLEEN, { werk: [bruto()], ...ZONDER_VRIJLATING }),
      [ZONDER_BESLUIT, "reservering [19 lid 3]"],
    ],
    ["bewaarde vakantietoeslag zonder werk", situatie("2026-01", 5, ALLEEN), []],
    [
      "vakantietoeslag in juni",
      situatie("2026-01", 6, ALLEEN),
      ["reserveringVoorStart [45 lid 1]"],
    ],
    [
      "giften tot de grens",
      zaak("2026-01", 1, { giften: [{ maand: "2026-01", bedrag: "1200.00", soort: "geld" }] }),
      [],
    ],
    [
      "giften boven de grens",
      zaak("2026-01", 1, { giften: [{ maand: "2026-01", bedrag: "1200.01", soort: "geld" }] }),
      ["giftenBovenGrens [31 lid 2 onder s]"],
    ],
    [
      "giften boven de grens in één van twee maanden",
      zaak("2026-01", 2, { giften: [{ maand: "2026-01", bedrag: "1200.01", soort: "geld" }] }),
      ["giftenBovenGrens [31 lid 2 onder s]"],
    ],
    [
      "overig inkomen is geen loon",
      zaak("2026-01", 1, { overigInkomen: [UITKERING], ...ZONDER_VRIJLATING }),
      [],
    ],
    [
      "giften boven de grens, een paar",
      zaak(
        "2026-01",
        1,
        { giften: [{ maand: "2026-01", bedrag: "1200.01", soort: "natura" }] },
        PAAR,
      ),
      [
        "giftenBovenGrens [31 lid 2 onder s]",
        "giftenPerHuishouden [31 lid 2 onder m]",
        "giftenNatura [18 lid 8]",
      ],
    ],
    [
      "zonder loonheffingskorting",
      zaak("2026-01", 1, { werk: [bruto({ loonheffingskorting: false })], ...ZONDER_VRIJLATING }),
      [ZONDER_BESLUIT, "loonheffingskorting [31 lid 1]"],
    ],
    [
      "netto zonder loonheffingskorting",
      zaak("2026-01", 1, {
        werk: [nettoBaan("300.00", { loonheffingskorting: false })],
        ...ZONDER_VRIJLATING,
      }),
      [ZONDER_BESLUIT, "nettoLoonOpgegeven"],
    ],
    [
      "overig inkomen met vakantietoeslag",
      zaak("2026-01", 1, {
        overigInkomen: [{ ...UITKERING, metVakantietoeslag: true }],
      }),
      ["vakantiegeldOverigInkomen"],
    ],
    ["partner zonder recht in 2026", zaak("2026-01", 1, {}, ZONDER_RECHT), []],
    [
      "partner zonder recht in 2027",
      zaak("2027-01", 1, {}, ZONDER_RECHT),
      ["partnerZonderRecht2027 [24]", "bedragen2027"],
    ],
    ["een paar in 2027", zaak("2027-01", 1, {}, PAAR), ["bedragen2027"]],
    [
      "18–20 zonder ouders",
      zaak("2026-01", 1, {}, { aanvrager: jong, kanBeroepDoenOpOuders: false }),
      ["toeslag18tot20 [20 lid 3]"],
    ],
    [
      "partner van 18–20 zonder ouders",
      zaak("2026-01", 1, {}, { ...ALLEEN, partner: jong, kanBeroepDoenOpOuders: false }),
      ["toeslag18tot20 [20 lid 3]"],
    ],
    ["18–20 met ouders", zaak("2026-01", 1, {}, { aanvrager: jong }), []],
    [
      "21 zonder ouders",
      zaak(
        "2026-01",
        1,
        {},
        {
          aanvrager: { geboortedatum: "2005-01-01" },
          kanBeroepDoenOpOuders: false,
        },
      ),
      [],
    ],
    [
      "verlaging",
      zaak("2026-01", 1, {}, { ...ALLEEN, verlagingNormProcent: "10" }),
      ["verlagingGemeente [27]"],
    ],
    [
      "premie",
      zaak("2026-01", 1, {
        gemeente: {
          premie: { procent: "10", maximumPerMaand: null, maanden: [6], maximumPerJaar: null },
        },
      }),
      ["premieGemeente [31 lid 2 onder j]"],
    ],
    ["bufferbudget in 2026", zaak("2026-01", 1, { gemeente: { bufferbudget: true } }), []],
    [
      "bufferbudget in 2027",
      zaak("2027-01", 1, { gemeente: { bufferbudget: true } }),
      ["bufferbudgetGemeente [34b lid 1]", "bedragen2027"],
    ],
    [
      "eindejaarsuitkering",
      zaak("2026-01", 1, {
        werk: [bruto({ eindejaarsuitkering: { procent: "5", maand: 12 } })],
        ...ZONDER_VRIJLATING,
      }),
      [ZONDER_BESLUIT, "eindejaarsuitkering [32 lid 2]"],
    ],
    [
      "terug te betalen",
      zaak("2026-01", 2, {
        werk: [bruto({ van: "2026-02-01" })],
        gemeente: { verrekenen: "maandLater" },
        ...ZONDER_VRIJLATING,
      }),
      [ZONDER_BESLUIT, "terugvorderingLater [58 lid 2 onder f]"],
    ],
    [
      "een baan die nog niet begint",
      zaak("2026-01", 1, { werk: [bruto({ van: "2026-05-01" })], ...ZONDER_VRIJLATING }),
      [],
    ],
  ])("%s", (_titel, situatieJson, verwacht) => {
    expect(voorbehouden(situatieJson)).toEqual(verwacht);
  });
});

describe("een eindejaarsuitkering over maanden voor het venster", () => {
  const EJU = "eindejaarsuitkering [32 lid 2]";
  const VOOR_START = "eindejaarsuitkeringVoorStart [32 lid 2]";
  const VRIJ = "eindejaarsuitkeringVrij [32 lid 2]";
  const werk = (van: string, maand = 12): WerkJson[] => [
    bruto(),
    bruto({ van, eindejaarsuitkering: { procent: "5", maand } }),
  ];
  const vrij = { eindejaarsuitkering: "vrij" } as const;
  test.each<[titel: string, zaak: SituatieJson, verwacht: string[]]>([
    ["van het hele jaar", zaak("2026-12", 1, { werk: werk("2025-01-01") }), [EJU, VOOR_START]],
    ["van een baan in het venster", zaak("2026-11", 2, { werk: werk("2026-11-01") }), [EJU]],
    ["die in het venster niet komt", zaak("2026-11", 1, { werk: werk("2025-01-01") }), [EJU]],
    ["die vrij is", zaak("2026-12", 1, { werk: werk("2025-01-01"), gemeente: vrij }), [EJU, VRIJ]],
    [
      "die vrij is en niet komt",
      zaak("2026-11", 1, { werk: werk("2025-01-01"), gemeente: vrij }),
      [EJU],
    ],
  ])("%s", (_titel, situatieJson, verwacht) => {
    expect(voorbehouden(situatieJson).filter((tekst) => tekst.startsWith("einde"))).toEqual(
      verwacht,
    );
  });
});

describe("toeslagen", () => {
  const toeslagen = (start: string, rest: Partial<SituatieJson>, huis?: Huishouden): string[] =>
    voorbehouden(zaak(start, 1, { toeslagen: { zorg: true }, ...rest }, huis));
  const metHuur = { toeslagen: { huur: { kaleHuur: "700.00" } } } as const;
  const samen = { ...ALLEEN, kostendelendeMedebewoners: 1 };

  test("gerekend", () => {
    expect(toeslagen("2026-01", {})).toEqual([]);
    expect(uitkomstVan(zaak("2026-01", 1, { toeslagen: {} })).voorbehouden).toHaveLength(1);
    expect(toeslagen("2027-01", {})).toEqual(["bedragen2027", "toeslagen2027"]);
  });

  test("zonder bruto van eenmalig geld waar belasting over gaat", () => {
    const eenmalig = (soort: "verlofuren" | "erfenis", brutobedrag?: string) =>
      toeslagen("2026-01", {
        eenmalig: [
          {
            wie: "aanvrager",
            maand: "2026-01",
            soort,
            netto: "10.00",
            ...(brutobedrag === undefined ? {} : { bruto: brutobedrag }),
          },
        ],
      });
    expect(eenmalig("verlofuren")).toEqual(["toeslagenZonderOverigInkomen"]);
    expect(eenmalig("verlofuren", "12.00")).toEqual([]);
    expect(eenmalig("erfenis")).toEqual([]);
  });

  test("een echtgenoot die elders woont, is nog toeslagpartner", () => {
    const elders = { ...ALLEEN, partner: { geboortedatum: "1986-01-01", woontElders: true } };
    expect(toeslagen("2026-01", {}, elders)).toEqual(["duurzaamGescheiden", "partner-elders"]);
    expect(voorbehouden(zaak("2026-01", 1, {}, elders))).toEqual(["duurzaamGescheiden"]);
  });

  test("zonder overig inkomen, en met medebewoners alleen bij huur", () => {
    expect(toeslagen("2026-01", { overigInkomen: [UITKERING] })).toEqual([
      "toeslagenZonderOverigInkomen",
    ]);
    expect(voorbehouden(zaak("2026-01", 1, { overigInkomen: [UITKERING] }))).toEqual([]);
    expect(toeslagen("2026-01", metHuur, samen)).toEqual(["toeslagenMedebewoners"]);
    expect(toeslagen("2026-01", metHuur)).toEqual([]);
    expect(toeslagen("2026-01", {}, samen)).toEqual([]);
  });
});

describe("wat in een maand voorlopig is", () => {
  const voorlopig = (situatieJson: SituatieJson): readonly string[][] =>
    uitkomstVan(situatieJson).maanden.map((maand) => [...maand.voorlopig]);
  // A wage given net has no tax that could be provisional.
  const LOON = ["bedragen-2027", "vakantiegeld-2027"];

  const VRIJWILLIGER = { ...UITKERING, soort: "vrijwilligerswerk" } as const;
  const VRIJWILLIG = ["bedragen-2027", "vrijwilligers-2027"];

  test("voor de bijstand begint is er niets van gebruikt", () => {
    const huis: Huishouden = { ...ZONDER_RECHT, vermogen: "10.00" };
    expect(voorlopig(zaak("2027-01", 2, { bijstandVanaf: "2027-02-01" }, huis))).toEqual([
      [],
      ["bedragen-2027", "vermogen-2027", "art-24"],
    ]);
  });

  test("een premie in de maand waarin zij komt", () => {
    const premie = { procent: "10", maximumPerMaand: null, maanden: [2], maximumPerJaar: null };
    const werk = [nettoBaan("300.00")];
    expect(
      voorlopig(zaak("2027-01", 2, { werk, gemeente: { premie }, ...ZONDER_VRIJLATING })),
    ).toEqual([LOON, ["bedragen-2027", "premie-2027", "vakantiegeld-2027"]]);
  });

  const KIND = [{ geboortedatum: "2020-01-01" }];
  const opvang = [{ kind: 0, soort: "bso", urenPerMaand: "40", uurprijs: "9.00" }] as const;
  test.each<[string, NonNullable<SituatieJson["toeslagen"]>, Partial<Huishouden>, boolean]>([
    ["zorg", { zorg: true }, {}, true],
    ["huur", { huur: { kaleHuur: "500.00" } }, {}, true],
    ["kindgebonden budget met kind", { kindgebonden: true }, { kinderen: KIND }, true],
    ["kindgebonden budget zonder kind", { kindgebonden: true }, {}, false],
    ["opvang", { kinderopvang: [...opvang] }, { kinderen: KIND }, true],
    ["geen enkele, met kind", {}, { kinderen: KIND }, false],
  ])("toeslagen van 2027: %s", (_titel, keuze, huis, verwacht) => {
    const [januari] = voorlopig(zaak("2027-01", 1, { toeslagen: keuze }, { ...ALLEEN, ...huis }));
    expect(januari?.includes("toeslagen-2027")).toBe(verwacht);
  });

  test("2026 staat vast, behalve vooruitlopen op 34a", () => {
    expect(voorlopig(zaak("2026-12", 1, { werk: [nettoBaan("300.00")] }))).toEqual([[]]);
    const vooruit = zaak(
      "2026-12",
      1,
      { werk: [nettoBaan("300.00")], vrijlating: { vooruitlopen2026: true } },
      { aanvrager: { geboortedatum: "2003-01-01" } },
    );
    expect(voorlopig(vooruit)).toEqual([["art-34a"]]);
  });

  test.each<[string, SituatieJson, string[]]>([
    ["bedragen", zaak("2027-01", 1), ["bedragen-2027"]],
    ["overig inkomen", zaak("2027-01", 1, { overigInkomen: [UITKERING] }), ["bedragen-2027"]],
    ["loon", zaak("2027-01", 1, { werk: [nettoBaan("300.00")], ...ZONDER_VRIJLATING }), LOON],
    [
      "loon van vorige maand op de rekening",
      zaak("2027-01", 1, {
        werk: [nettoBaan("300.00", { tot: "2026-12-31", betaling: { ritme: "maandErna" } })],
      }),
      LOON,
    ],
    [
      "brutoloon",
      zaak("2027-01", 1, {
        werk: [nettoBaan("0.00", { loon: { soort: "brutoPerMaand", bedrag: "300.00" } })],
        ...ZONDER_VRIJLATING,
      }),
      ["bedragen-2027", "belasting-2027", "vakantiegeld-2027"],
    ],
    [
      "vermogen",
      zaak("2027-01", 1, {}, { aanvrager: { geboortedatum: "1985-06-15" }, vermogen: "10.00" }),
      ["bedragen-2027", "vermogen-2027"],
    ],
    [
      "netto en bruto naast elkaar",
      zaak("2027-01", 1, { werk: [nettoBaan("300.00"), bruto()], ...ZONDER_VRIJLATING }),
      ["bedragen-2027", "belasting-2027", "vakantiegeld-2027"],
    ],
    ["vrijwilligerswerk", zaak("2027-01", 1, { overigInkomen: [VRIJWILLIGER] }), VRIJWILLIG],
    [
      "vrijwilligerswerk dat voorbij is, naast een uitkering",
      zaak("2027-01", 1, { overigInkomen: [UITKERING, { ...VRIJWILLIGER, tot: "2026-12-31" }] }),
      ["bedragen-2027"],
    ],
    ["een baan zonder loon", zaak("2027-01", 1, { werk: [nettoBaan("0.00")] }), ["bedragen-2027"]],
    [
      "34a",
      zaak("2027-01", 1, { werk: [nettoBaan("300.00")] }),
      [...LOON, "art-34a", "overgang-vrijlating"],
    ],
    [
      "34a, een baan vanaf 2027",
      zaak("2027-01", 1, { werk: [nettoBaan("300.00", { van: "2027-01-01" })] }),
      [...LOON, "art-34a"],
    ],
    [
      "medisch",
      zaak(
        "2027-01",
        1,
        { werk: [nettoBaan("300.00")] },
        {
          aanvrager: { geboortedatum: "1985-06-15", medischUrenbeperkt: true },
        },
      ),
      [...LOON, "art-34a", "overgang-vrijlating"],
    ],
    ["partner zonder recht", zaak("2027-01", 1, {}, ZONDER_RECHT), ["bedragen-2027", "art-24"]],
    [
      "partner zonder recht, kind",
      zaak("2027-01", 1, {}, { ...ZONDER_RECHT, kinderen: [{ geboortedatum: "2020-01-01" }] }),
      ["bedragen-2027", "art-24", "art-24a"],
    ],
    ["een paar", zaak("2027-01", 1, {}, PAAR), ["bedragen-2027"]],
    [
      "bufferbudget",
      zaak("2027-01", 1, {
        werk: [nettoBaan("600.00", { van: "2027-01-01", betaling: { ritme: "maandErna" } })],
        gemeente: { bufferbudget: true },
        ...ZONDER_VRIJLATING,
      }),
      [...LOON, "bufferbudget"],
    ],
    [
      "gift",
      zaak("2027-01", 1, { giften: [{ maand: "2027-01", bedrag: "10.00", soort: "natura" }] }),
      ["bedragen-2027", "giften-2027"],
    ],
    [
      "toeslagen",
      zaak("2027-01", 1, { toeslagen: { zorg: true } }),
      ["bedragen-2027", "toeslagen-2027"],
    ],
  ])("%s", (_titel, situatieJson, verwacht) => {
    expect(voorlopig(situatieJson)).toEqual([verwacht]);
  });
});
