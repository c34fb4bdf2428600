// Random valid situations for the comparison of the two computations (fast-check). They hug the edges: birthdays in
// the window, table rows, jobs that start or end inside a month, the change of the year, clocks that run out.
import * as fc from "fast-check";
import { tekst } from "./geld";
import { dagnr, datumtekst, eersteDag, laatsteDag, maandnr, maandtekst } from "./kalender";
import { heeftRecht } from "./norm";
import type {
  BetalingJson,
  EenmaligJson,
  GebruikteMaandenJson,
  GemeenteJson,
  GiftJson,
  InhoudingJson,
  LoonJson,
  MedebewonerJson,
  OverigInkomenJson,
  PartnerJson,
  PersoonJson,
  SituatieJson,
  ToeslagenVraagJson,
  VakantiegeldJson,
  WerkJson,
  Wie,
} from "./soorten";

/** What a specialised arbitrary leaves out or insists on. */
interface Wensen {
  /** No partner, children or municipality settings. */
  readonly eenvoudig?: boolean;
  readonly betaling?: readonly BetalingJson["ritme"][];
  /** Small wages, months already used, lone parents and the loonkostensubsidie group. */
  readonly klokken?: boolean;
  /** How often allowances are asked for, of 10. */
  readonly toeslagen?: number;
  /** Jobs with a net amount have no gross income: their year income is an estimate. */
  readonly zonderNetto?: boolean;
}

interface Venster {
  readonly start: number;
  readonly maanden: number;
}

const EERSTE = maandnr("2026-01");
const LAATSTE = maandnr("2027-12");

const tweeDecimalen = (centen: number): string => tekst(BigInt(centen));
/** Alternatives by weight, in halves. */
const gewogen = <T>(...keuzes: readonly (readonly [number, fc.Arbitrary<T>])[]): fc.Arbitrary<T> =>
  fc.oneof(...keuzes.map(([weight, arbitrary]) => ({ weight: 2 * weight, arbitrary })));
const vast = <const T>(...waarden: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...waarden);
const soms = (kans: number): fc.Arbitrary<boolean> =>
  gewogen([kans, fc.constant(true)], [10 - kans, fc.constant(false)]);
const misschien = <T>(kans: number, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  gewogen<T | undefined>([kans, arbitrary], [10 - kans, fc.constant(undefined)]);

/** Leaves out keys without a value: the contract has no `undefined`. */
type Gevuld<T> = { [K in keyof T]: Exclude<T[K], undefined> };
function zonderLeeg<T extends object>(velden: T): Partial<Gevuld<T>> {
  return Object.fromEntries(
    Object.entries(velden).filter(([, waarde]) => waarde !== undefined),
  ) as Partial<Gevuld<T>>;
}

/** Amounts in cents, often right at the edge of a table. */
function centen(van: number, tot: number, ...randen: readonly number[]): fc.Arbitrary<number> {
  const binnen = randen.filter((rand) => rand >= van && rand <= tot);
  if (binnen.length === 0) return fc.integer({ min: van, max: tot });
  const bijRand = fc
    .tuple(fc.constantFrom(...binnen), fc.integer({ min: -2, max: 2 }))
    .map(([rand, af]) => (rand + af < van ? van : rand + af));
  const rond = fc.integer({ min: (van - (van % 100)) / 100 + 1, max: (tot - (tot % 100)) / 100 });
  return gewogen(
    [5, fc.integer({ min: van, max: tot })],
    [3, rond.map((euro) => euro * 100)],
    [2, bijRand],
  );
}

// Regeling art. 11 rows, caps of n, r and y, norms; the rows as such and before a disregard of 25, 15 or 12.5 procent.
const NETTO_RANDEN = [
  876_39, 1059_26, 2175_48, 672_38, 726_15, 1851_75, 1140_00, 1156_00, 1421_28, 1201_27, 1218_20,
  1168_52, 1412_35, 2460_48, 2464_48, 1031_05, 1246_19, 2559_39, 1001_59, 1210_58, 1401_50, 1419_46,
  1297_69, 1314_32, 1620_00, 2353_00,
];
// Month wages at the rows of the special rate (row / 12.96).
const BRUTO_RANDEN = [
  876_39, 997_15, 1846_53, 2294_53, 3000_31, 910_57, 1036_57, 1919_45, 2385_11, 3028_40, 2337_00,
];

const venster: fc.Arbitrary<Venster> = gewogen(
  [2, fc.constant(EERSTE)],
  [2, fc.constant(maandnr("2027-01"))],
  [6, fc.integer({ min: EERSTE, max: LAATSTE })],
).chain((start) => {
  const meest = LAATSTE - start + 1 < 24 ? LAATSTE - start + 1 : 24;
  return gewogen(
    [6, fc.constant(meest < 12 ? meest : 12)],
    [4, fc.integer({ min: 1, max: meest })],
  ).map((maanden) => ({ start, maanden }));
});

/** A day in a month, often the first, second or last. */
function dagIn(maand: number): fc.Arbitrary<string> {
  const lengte = laatsteDag(maand) - eersteDag(maand) + 1;
  return gewogen(
    [3, fc.constant(1)],
    [1, fc.constant(2)],
    [1, fc.constant(lengte)],
    [4, fc.integer({ min: 1, max: lengte })],
  ).map((dag) => `${maandtekst(maand)}-${dag.toString().padStart(2, "0")}`);
}

function geboortedatum({ start, maanden }: Venster): fc.Arbitrary<string> {
  // Turns 21 or 27 inside the window.
  const rondLeeftijd = fc
    .tuple(vast(21, 27, 27), fc.integer({ min: -1, max: maanden }))
    .map(([leeftijd, na]) => start + na - leeftijd * 12);
  // 19 to 66 years old. Somebody who was 17 in a month before `start` is left to the examples.
  const gewoon = fc.integer({
    min: start + maanden - 66 * 12 - 6,
    max: start - 19 * 12 - 1,
  });
  const jong = fc.integer({ min: start - 26 * 12, max: start - 19 * 12 - 1 });
  return gewogen([6, gewoon], [2, rondLeeftijd], [2, jong]).chain(dagIn);
}

function persoon(v: Venster, { eenvoudig, klokken }: Wensen): fc.Arbitrary<PersoonJson> {
  return fc
    .record({
      geboortedatum: geboortedatum(v),
      medischUrenbeperkt: misschien(eenvoudig ? 0.5 : 1.5, fc.constant(true)),
      doelgroepLoonkostensubsidie: misschien(klokken ? 6 : eenvoudig ? 0.5 : 2, fc.constant(true)),
    })
    .map((velden) => ({ ...zonderLeeg(velden), geboortedatum: velden.geboortedatum }));
}

/** Somebody of 17 or older in the home: around 27 and 23, moving in or out, studying, with or without an income. */
function medebewoner(v: Venster): fc.Arbitrary<MedebewonerJson> {
  const inVenster = fc.integer({ min: v.start - 2, max: v.start + v.maanden });
  return fc
    .record({
      geboortedatum: gewogen(
        [
          4,
          fc
            .tuple(vast(27, 27, 23, 21, 18), fc.integer({ min: -1, max: v.maanden }))
            .map(([leeftijd, na]) => v.start + na - leeftijd * 12),
        ],
        [3, fc.integer({ min: v.start - 70 * 12, max: v.start - 17 * 12 })],
      ).chain(dagIn),
      van: misschien(3, inVenster.chain(dagIn)),
      tot: misschien(3, inVenster.chain(dagIn)),
      kostendeler: misschien(2, fc.boolean()),
      studeertTotEnMet: misschien(3, inVenster.map(maandtekst)),
      jaarinkomen: misschien(5, centen(1_00, 40_000_00, 6_218_00).map(tweeDecimalen)),
      onderhuurder: misschien(2, fc.boolean()),
    })
    .map(({ geboortedatum: geboren, van, tot, ...rest }) => ({
      ...zonderLeeg({
        ...rest,
        van,
        tot: van !== undefined && tot !== undefined && tot < van ? undefined : tot,
      }),
      geboortedatum: geboren,
    }));
}

const LEEFTIJD_INRICHTING = 21;

function huishouden(v: Venster, wensen: Wensen): fc.Arbitrary<SituatieJson["huishouden"]> {
  if (wensen.eenvoudig) return persoon(v, wensen).map((aanvrager) => ({ aanvrager }));
  const kind = gewogen(
    [6, fc.integer({ min: v.start - 19 * 12, max: v.start + v.maanden - 1 })],
    // Turns 12, 16 or 18 inside the window, or is born in it.
    [
      4,
      fc
        .tuple(vast(0, 12, 12, 16, 18), fc.integer({ min: -1, max: v.maanden - 1 }))
        .map(([leeftijd, na]) => v.start + na - leeftijd * 12),
    ],
  )
    .chain(dagIn)
    .chain((geboren) =>
      misschien(2, fc.integer({ min: v.start - 2, max: v.start + v.maanden }).map(maandtekst)).map(
        (vertrekt) => ({ geboortedatum: geboren, ...zonderLeeg({ vertrekt }) }),
      ),
    );
  return fc
    .record({
      aanvrager: persoon(v, wensen),
      partner: misschien(
        wensen.klokken ? 2 : 4,
        fc
          .tuple(
            persoon(v, wensen),
            gewogen<Partial<PartnerJson>>(
              [6, fc.constant({})],
              [2, fc.constant({ heeftRechtOpBijstand: false })],
              [
                2,
                fc.record({ woontElders: fc.constant(true), heeftRechtOpBijstand: fc.boolean() }),
              ],
              [0.5, fc.constant({ rechtmatigVerblijf: false })],
            ),
          )
          .map(([velden, rest]) => ({ ...velden, ...rest })),
      ),
      kinderen: misschien(wensen.klokken ? 7 : 4, fc.array(kind, { minLength: 1, maxLength: 3 })),
      medebewoners: misschien(3, fc.array(medebewoner(v), { minLength: 1, maxLength: 3 })),
      kostendelendeMedebewoners: misschien(2, fc.integer({ min: 0, max: 6 })),
      kanBeroepDoenOpOuders: misschien(3, fc.boolean()),
      verlagingNormProcent: misschien(1, vast("10", "20", "16", "12.5", "100")),
      vermogen: misschien(
        1.5,
        vast("0.00", "8000.00", "8000.01", "7999.99", "16000.00", "16000.01", "40000.00"),
      ),
      inrichting: gewogen<readonly [boolean, boolean]>(
        [18, fc.constant([false, false])],
        [1, fc.constant([true, false])],
        [0.5, fc.constant([false, true])],
        [0.5, fc.constant([true, true])],
      ),
    })
    .map(({ inrichting, partner, aanvrager, ...rest }) => {
      const inrichtingMag = (p: PersoonJson): boolean =>
        dagnr(p.geboortedatum) <= eersteDag(v.start - LEEFTIJD_INRICHTING * 12);
      const zonderRecht = partner !== undefined && !heeftRecht(partner);
      const in_ = (p: PersoonJson, ja: boolean): PersoonJson =>
        ja && !zonderRecht && inrichtingMag(p) ? { ...p, inInrichting: true } : p;
      return {
        ...zonderLeeg({
          ...rest,
          partner: partner === undefined ? undefined : in_(partner, inrichting[1]),
        }),
        aanvrager: in_(aanvrager, inrichting[0]),
      };
    });
}

function loon(v: Venster, wensen: Wensen): fc.Arbitrary<LoonJson> {
  const uren = gewogen(
    [4, fc.integer({ min: 1, max: 20 }).map((u) => u.toString())],
    [wensen.klokken ? 0 : 3, fc.integer({ min: 1, max: 40 }).map((u) => u.toString())],
    [2, fc.integer({ min: 4, max: 160 }).map((u) => (u / 4).toString())],
  );
  const uurloon = gewogen(
    [4, vast("14.71", "14.99", "15.29")],
    [3, fc.integer({ min: 700, max: 3000 }).map(tweeDecimalen)],
  );
  const laag = wensen.klokken ? 900_00 : 1600_00;
  const brutoMaand = gewogen(
    [6, centen(1_00, laag, ...BRUTO_RANDEN)],
    [wensen.klokken ? 0 : 4, centen(1_00, 4500_00, ...BRUTO_RANDEN)],
  );
  const inMaand = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T> | undefined> =>
    misschien(
      2,
      fc
        .array(fc.tuple(fc.integer({ min: -1, max: v.maanden - 1 }), arbitrary), {
          minLength: 1,
          maxLength: 3,
        })
        .map((maanden) =>
          Object.fromEntries(maanden.map(([na, anders]) => [maandtekst(v.start + na), anders])),
        ),
    );
  const vastLoon = (
    soort: Exclude<LoonJson["soort"], "uurloon">,
    bedrag: fc.Arbitrary<number>,
  ): fc.Arbitrary<LoonJson> => {
    const alsTekst = bedrag.map(tweeDecimalen);
    return fc
      .record({
        bedrag: alsTekst,
        perMaand: inMaand(fc.record({ bedrag: alsTekst })),
      })
      .map(({ bedrag: b, perMaand }) => ({ soort, bedrag: b, ...zonderLeeg({ perMaand }) }));
  };
  const perUur = fc
    .record({
      bedrag: uurloon,
      urenPerWeek: uren,
      perMaand: inMaand(
        gewogen<{ urenPerWeek?: string; bedrag?: string }>(
          [3, fc.record({ urenPerWeek: uren })],
          [1, fc.record({ bedrag: uurloon })],
          [
            1,
            fc.record({ urenPerWeek: gewogen([1, uren], [1, fc.constant("0")]), bedrag: uurloon }),
          ],
        ),
      ),
    })
    .map(({ bedrag, urenPerWeek, perMaand }): LoonJson => ({
      soort: "uurloon",
      bedrag,
      urenPerWeek,
      ...zonderLeeg({ perMaand }),
    }));
  return gewogen(
    [4, perUur],
    [3, vastLoon("brutoPerMaand", brutoMaand)],
    [2, vastLoon("brutoPerVierWeken", centen(1_00, wensen.klokken ? 900_00 : 2500_00))],
    [1, vastLoon("brutoPerWeek", centen(1_00, wensen.klokken ? 250_00 : 700_00))],
    [
      wensen.zonderNetto ? 0 : 3,
      vastLoon("nettoPerMaand", centen(1_00, wensen.klokken ? 1200_00 : 2600_00, ...NETTO_RANDEN)),
    ],
  );
}

/** First and last day of a job: before, in or after the window, often inside a month. */
function looptijd({ start, maanden }: Venster): fc.Arbitrary<{ van: string; tot: string | null }> {
  const begin = gewogen(
    [4, fc.integer({ min: start - 30, max: start })],
    [5, fc.integer({ min: start - 1, max: start + maanden - 1 })],
    [1, fc.constant(start)],
  ).chain(dagIn);
  return begin.chain((van) =>
    gewogen<string | null>(
      [5, fc.constant(null)],
      [
        4,
        fc
          .tuple(
            fc.integer({ min: 0, max: 18 }).chain((na) => dagIn(maandnr(van) + na)),
            fc.boolean(),
          )
          .map(([tot, dichtbij]) => (dichtbij && tot < van ? van : tot < van ? null : tot)),
      ],
      [1, fc.integer({ min: 0, max: 40 }).map((dagen) => datumtekst(dagnr(van) + dagen))],
    ).map((tot) => ({ van, tot })),
  );
}

function baan(v: Venster, wensen: Wensen, wie: fc.Arbitrary<Wie>): fc.Arbitrary<WerkJson> {
  const betaaldag = fc.integer({ min: v.start - 3, max: v.start + v.maanden }).chain(dagIn);
  const ritmes = wensen.betaling ?? [
    "maand",
    "maand",
    "maandErna",
    "vierWeken",
    "vierWeken",
    "week",
  ];
  const betaling = fc
    .tuple(fc.constantFrom(...ritmes), betaaldag)
    .map(([ritme, dag]): BetalingJson => {
      if (ritme === "vierWeken" || ritme === "week") return { ritme, eersteBetaaldag: dag };
      return { ritme };
    })
    .chain((een) =>
      "eersteBetaaldag" in een
        ? // Nobody is paid more than some weeks after the period that the pay covers.
          misschien(2, fc.integer({ min: -60, max: 14 })).map((dagen): BetalingJson => ({
            ...een,
            ...(dagen === undefined
              ? {}
              : { eerstePeriodeTot: datumtekst(dagnr(een.eersteBetaaldag) + dagen) }),
          }))
        : fc.constant(een),
    );
  const kalendermaand = fc.integer({ min: 1, max: 12 });
  const vakantiegeld = gewogen<VakantiegeldJson>(
    [3, fc.constant({ hoe: "jaarlijks", maand: 5 })],
    [2, kalendermaand.map((maand) => ({ hoe: "jaarlijks", maand }) as const)],
    [2, fc.constant({ hoe: "bijElkLoon" })],
    [2, vast("8", "8.33", "10").map((procent) => ({ hoe: "bijElkLoon", procent }) as const)],
    [1, fc.constant({ hoe: "geen" })],
  );
  return fc
    .record({
      wie,
      looptijd: looptijd(v),
      loon: loon(v, wensen),
      betaling: misschien(8, betaling),
      vakantiegeld: misschien(6, vakantiegeld),
      loonheffingskorting: misschien(3, fc.boolean()),
      pensioenpremieProcent: misschien(2, vast("0", "4", "7.95", "12.5")),
      onbelasteVergoeding: misschien(2, vast("52.50", "118.34")),
      eindejaarsuitkering: wensen.eenvoudig
        ? fc.constant(undefined)
        : misschien(
            1.5,
            fc.record({ procent: vast("8.33", "3", "100", "0"), maand: kalendermaand }),
          ),
    })
    .map(({ looptijd: { van, tot }, wie: persoonVanBaan, loon: loonVanBaan, ...rest }) => ({
      ...zonderLeeg(rest),
      // A net amount holds the holiday pay already: a percentage on top of it is refused.
      ...(loonVanBaan.soort === "nettoPerMaand" && rest.vakantiegeld?.hoe === "bijElkLoon"
        ? { vakantiegeld: { hoe: "bijElkLoon" as const } }
        : {}),
      wie: persoonVanBaan,
      van,
      tot,
      loon: loonVanBaan,
    }));
}

function gebruikt(start: number): fc.Arbitrary<GebruikteMaandenJson> {
  return fc
    .record({
      n: misschien(6, gewogen([3, vast(6, 6, 5, 4)], [2, fc.integer({ min: 0, max: 6 })])),
      r: misschien(3, gewogen([1, vast(28, 29, 30)], [1, fc.integer({ min: 0, max: 30 })])),
      z: misschien(3, gewogen([1, vast(10, 11, 12)], [1, fc.integer({ min: 0, max: 12 })])),
      "34a":
        start < maandnr("2027-01")
          ? fc.constant(undefined)
          : misschien(4, gewogen([1, vast(10, 11, 12)], [1, fc.integer({ min: 0, max: 12 })])),
    })
    .map(zonderLeeg);
}

function vrijlating(
  v: Venster,
  metPartner: boolean,
  wensen: Wensen,
): fc.Arbitrary<NonNullable<SituatieJson["vrijlating"]>> {
  return fc
    .record({
      toepassen: misschien(3, soms(wensen.klokken ? 9 : 6)),
      gebruikteMaanden: misschien(
        wensen.klokken ? 9 : 5,
        fc
          .record({ aanvrager: gebruikt(v.start), partner: gebruikt(v.start) })
          .map((beiden) => (metPartner ? beiden : { aanvrager: beiden.aanvrager })),
      ),
      uitbreidingNietMogelijk: misschien(wensen.klokken ? 5 : 2, fc.constant(true)),
      opnieuwBijNieuweBaan: misschien(3, fc.constant(true)),
      vooruitlopen: misschien(5, vast({ vooruitlopen2026: true }, { vooruitlopen2026Als27: true })),
      overgang2027: misschien(wensen.klokken ? 6 : 3, vast("34a", "n")),
    })
    .map(({ vooruitlopen, ...rest }) => zonderLeeg({ ...rest, ...vooruitlopen }));
}

function gemeente(wensen: Wensen): fc.Arbitrary<GemeenteJson> {
  const kalendermaand = fc.integer({ min: 1, max: 12 });
  const basis = fc.record({
    wanneer: gewogen<Pick<GemeenteJson, "verrekenen" | "uitbetalen">>(
      [5, fc.constant({})],
      [3, fc.constant({ verrekenen: "maandLater" })],
      [3, fc.constant({ uitbetalen: "volgendeMaand" })],
    ),
    vierWeken: misschien(8, vast("gemiddelde", "werkdagen", "ontvangen")),
  });
  const praktijk = fc.record({
    reservering: misschien(4, vast("vanBijstand", "vanNorm")),
    vakantietoeslagUitbetaling: misschien(2, vast("jaarlijks", "maandelijks")),
    vakantietoeslagMaand: misschien(4, gewogen([1, fc.constant(5)], [1, kalendermaand])),
    premie: misschien(
      2,
      fc.record({
        procent: vast("10", "25", "33.33"),
        maximumPerMaand: vast("100.00", "250.00", "9999.00"),
        maanden: gewogen<number[]>(
          [3, fc.constant([6, 11])],
          [1, kalendermaand.map((maand) => [maand])],
          [2, fc.uniqueArray(kalendermaand, { minLength: 2, maxLength: 2 })],
        ),
        maximumPerJaar: vast("500.00", "1200.00", "9999.00"),
      }),
    ),
    bufferbudget: misschien(3, fc.constant(true)),
    eindejaarsuitkering: misschien(2, vast("verrekenen", "vrij")),
  });
  const eersteMaanden = fc.record({
    eersteMaandenVolledig: misschien(3, fc.integer({ min: 0, max: 3 })),
    terughalen: misschien(4, vast("later", "verrekenen")),
  });
  return fc
    .tuple(basis, wensen.eenvoudig ? fc.constant({}) : praktijk, eersteMaanden)
    .map(([{ wanneer, vierWeken }, rest, volledig]) => ({
      ...wanneer,
      ...(wanneer.verrekenen === "maandLater" ? {} : zonderLeeg(volledig)),
      ...zonderLeeg({ vierWeken }),
      ...zonderLeeg(rest),
    }));
}

function overigInkomen(
  v: Venster,
  wie: fc.Arbitrary<Wie>,
  kinderen: number,
): fc.Arbitrary<OverigInkomenJson> {
  return fc
    .record({
      wie,
      soort: misschien(
        7,
        vast(
          "uitkering",
          "partneralimentatie",
          "kinderalimentatie",
          "kostgeld",
          "winst",
          "vrijwilligerswerk",
          "vrijwilligerswerk",
          "loonKind",
          "anders",
        ),
      ),
      brutoPerMaand: misschien(6, centen(1_00, 2500_00).map(tweeDecimalen)),
      kind:
        kinderen === 0
          ? fc.constant(undefined)
          : misschien(7, fc.integer({ min: 0, max: kinderen - 1 })),
      telt: misschien(2, vast("ja", "nee")),
      looptijd: looptijd(v),
      nettoPerMaand: gewogen(
        [6, centen(1_00, 2500_00, ...NETTO_RANDEN).map(tweeDecimalen)],
        // Around the limits of volunteer work.
        [3, centen(80_00, 260_00, 220_00, 183_33, 200_00).map(tweeDecimalen)],
      ),
      metVakantietoeslag: misschien(5, fc.boolean()),
    })
    .map(({ looptijd: { van, tot }, wie: persoonVan, nettoPerMaand, ...rest }) => ({
      ...zonderLeeg(rest),
      wie: persoonVan,
      nettoPerMaand,
      omschrijving: "inkomen",
      van,
      tot,
    }));
}

function eenmalig(v: Venster, wie: fc.Arbitrary<Wie>): fc.Arbitrary<EenmaligJson> {
  const telt = vast("inkomen", "vermogen", "nee");
  return fc
    .record({
      wie,
      maand: fc.integer({ min: v.start - 2, max: v.start + v.maanden }).map(maandtekst),
      netto: centen(1_00, 3000_00, ...NETTO_RANDEN).map(tweeDecimalen),
      bruto: misschien(5, centen(1_00, 4000_00).map(tweeDecimalen)),
      soortTelt: gewogen<Pick<EenmaligJson, "soort" | "telt">>(
        [
          3,
          vast("verlofuren", "ontslagvergoeding", "verkoop", "erfenis").map((soort) => ({ soort })),
        ],
        [2, fc.record({ soort: vast("teruggave", "anders", "erfenis", "verlofuren"), telt })],
      ),
    })
    .map(({ soortTelt, bruto, ...rest }) => ({ ...rest, ...soortTelt, ...zonderLeeg({ bruto }) }));
}

function inhouding(v: Venster): fc.Arbitrary<InhoudingJson> {
  return fc
    .record({
      soort: vast("aflossing", "beslag", "boete", "anders"),
      van: fc.integer({ min: v.start - 3, max: v.start + v.maanden }),
      duur: misschien(4, fc.integer({ min: 0, max: 12 })),
      hoogte: gewogen<Pick<InhoudingJson, "bedrag" | "procentVanNorm" | "procentVanMeer">>(
        [3, centen(1_00, 1600_00).map((bedrag) => ({ bedrag: tweeDecimalen(bedrag) }))],
        [
          3,
          fc.record({
            procentVanNorm: vast("3", "5", "7.5", "100"),
            procentVanMeer: vast("0", "25", "33.33"),
          }),
        ],
        [1, vast("25", "50").map((procentVanMeer) => ({ procentVanMeer }))],
      ),
    })
    .map(({ soort, van, duur, hoogte }) => ({
      soort,
      van: maandtekst(van),
      ...(duur === undefined ? {} : { tot: maandtekst(van + duur) }),
      ...hoogte,
    }));
}

function gift(v: Venster): fc.Arbitrary<GiftJson> {
  return fc.record({
    maand: fc.integer({ min: v.start - 6, max: v.start + v.maanden + 1 }).map(maandtekst),
    bedrag: gewogen(
      [3, centen(1_00, 800_00).map(tweeDecimalen)],
      [2, vast("600.00", "1200.00", "1200.01")],
    ),
    soort: vast("geld", "natura", "voedselbank"),
  });
}

function toeslagenVraag(kinderen: number): fc.Arbitrary<ToeslagenVraagJson> {
  const opvang = fc.record({
    kind: fc.integer({ min: 0, max: kinderen === 0 ? 0 : kinderen - 1 }),
    soort: vast("dagopvang", "bso", "gastouder"),
    urenPerMaand: gewogen(
      [3, fc.integer({ min: 1, max: 260 }).map((u) => u.toString())],
      [1, fc.integer({ min: 2, max: 400 }).map((u) => (u / 2).toString())],
    ),
    uurprijs: centen(6_00, 13_00, 8_49, 9_98, 11_23, 11_60).map(tweeDecimalen),
  });
  return fc
    .record({
      zorg: misschien(8, fc.boolean()),
      huur: misschien(
        8,
        gewogen<{ kaleHuur: string } | null>(
          [1, fc.constant(null)],
          [
            9,
            centen(150_00, 1100_00, 202_52, 200_71, 498_20, 713_02, 764_14, 932_93).map((huur) => ({
              kaleHuur: tweeDecimalen(huur),
            })),
          ],
        ),
      ),
      kindgebonden: misschien(8, fc.boolean()),
      kinderopvang:
        kinderen === 0 ? fc.constant(undefined) : misschien(5, fc.array(opvang, { maxLength: 3 })),
    })
    .map(zonderLeeg);
}

function situatie(wensen: Wensen): fc.Arbitrary<SituatieJson> {
  return venster
    .chain((v) => fc.tuple(fc.constant(v), huishouden(v, wensen)))
    .chain(([v, thuis]) => {
      const metPartner = thuis.partner != null;
      const wie: fc.Arbitrary<Wie> = metPartner
        ? vast("aanvrager", "aanvrager", "partner")
        : fc.constant("aanvrager");
      const banen = wensen.eenvoudig
        ? fc.array(baan(v, wensen, wie), { minLength: 1, maxLength: 1 })
        : gewogen(
            [1, fc.constant<WerkJson[]>([])],
            [6, fc.array(baan(v, wensen, wie), { minLength: 1, maxLength: 1 })],
            [4, fc.array(baan(v, wensen, wie), { minLength: 2, maxLength: 3 })],
          );
      return fc
        .record({
          werk: banen,
          vrijlating: misschien(6, vrijlating(v, metPartner, wensen)),
          overigInkomen: wensen.eenvoudig
            ? fc.constant(undefined)
            : misschien(
                2,
                fc.array(overigInkomen(v, wie, thuis.kinderen?.length ?? 0), {
                  minLength: 1,
                  maxLength: 3,
                }),
              ),
          eenmalig: misschien(2, fc.array(eenmalig(v, wie), { minLength: 1, maxLength: 3 })),
          inhoudingen: misschien(2, fc.array(inhouding(v), { minLength: 1, maxLength: 3 })),
          giften: wensen.eenvoudig
            ? fc.constant(undefined)
            : misschien(2, fc.array(gift(v), { minLength: 1, maxLength: 5 })),
          gemeente: misschien(7, gemeente(wensen)),
          bijstandVanaf: misschien(
            1.5,
            fc.integer({ min: v.start, max: v.start + v.maanden - 1 }).chain(dagIn),
          ),
          toeslagen: misschien(wensen.toeslagen ?? 1, toeslagenVraag(thuis.kinderen?.length ?? 0)),
        })
        .map((rest): SituatieJson => ({
          versie: 1,
          start: maandtekst(v.start),
          maanden: v.maanden,
          huishouden: thuis,
          ...zonderLeeg(rest),
        }));
    });
}

/** Everything the contract has, all at once. */
export function willekeurigeSituatie(): fc.Arbitrary<SituatieJson> {
  return situatie({});
}

/** One person, one job: a counterexample from here can be followed by hand. */
export function eenvoudigeSituatie(): fc.Arbitrary<SituatieJson> {
  return situatie({ eenvoudig: true, toeslagen: 0 });
}

/** Four-week and weekly pay in its three ways of counting. */
export function situatieMetVierWeken(): fc.Arbitrary<SituatieJson> {
  return situatie({ betaling: ["vierWeken", "vierWeken", "week"], toeslagen: 0 });
}

/** Disregards that start, run out and follow each other. */
export function situatieMetKlokken(): fc.Arbitrary<SituatieJson> {
  return situatie({ klokken: true, toeslagen: 0 });
}

/** Households that ask for allowances. */
export function situatieMetToeslagen(): fc.Arbitrary<SituatieJson> {
  return situatie({ toeslagen: 10, zonderNetto: true });
}

type Vervorming = (situatie: SituatieJson) => unknown;

/** One change that makes any valid situation one that the contract refuses. */
const vervormingen: readonly Vervorming[] = [
  (s) => ({ ...s, start: "2025-12" }),
  (s) => ({ ...s, start: "2028-01" }),
  (s) => ({ ...s, start: "2027-12", maanden: 2 }),
  (s) => ({ ...s, maanden: 0 }),
  (s) => ({ ...s, bijstandVanaf: "2025-12-31" }),
  (s) => ({ ...s, bijstandVanaf: "2026-09-31" }),
  (s) => ({ ...s, bijstandVanaf: "2028-01-01" }),
  (s) => ({ ...s, maanden: 25 }),
  (s) => ({ ...s, maanden: 1.5 }),
  (s) => ({ ...s, versie: 2 }),
  (s) => ({ ...s, loon: "1.00" }),
  (s) => ({ ...s, huishouden: { ...s.huishouden, leeftijd: 40 } }),
  (s) => ({
    ...s,
    huishouden: {
      ...s.huishouden,
      medebewoners: [{ geboortedatum: "1990-01-01", van: "2026-05-02", tot: "2026-05-01" }],
    },
  }),
  (s) => ({
    ...s,
    huishouden: { ...s.huishouden, kinderen: [{ geboortedatum: "2010-01-01", vertrekt: "juni" }] },
  }),
  (s) => ({
    ...s,
    huishouden: {
      ...s.huishouden,
      aanvrager: { geboortedatum: "1990-01-01", inInrichting: true },
      partner: { geboortedatum: "1990-01-01", woontElders: true },
    },
  }),
  (s) => ({ ...s, huishouden: { ...s.huishouden, vermogen: "8000" } }),
  (s) => ({ ...s, huishouden: { ...s.huishouden, vermogen: 8000 } }),
  (s) => ({ ...s, huishouden: { ...s.huishouden, kostendelendeMedebewoners: -1 } }),
  (s) => ({ ...s, huishouden: { ...s.huishouden, aanvrager: { geboortedatum: "1958-01-01" } } }),
  (s) => ({ ...s, huishouden: { ...s.huishouden, aanvrager: { geboortedatum: "2010-06-01" } } }),
  (s) => ({ ...s, huishouden: { ...s.huishouden, aanvrager: { geboortedatum: "1990-02-30" } } }),
  (s) => ({
    ...s,
    huishouden: {
      ...s.huishouden,
      aanvrager: { geboortedatum: "1990-01-01", inInrichting: true },
      partner: { geboortedatum: "1990-01-01", heeftRechtOpBijstand: false },
    },
  }),
  (s) => ({
    ...s,
    start: "2026-01",
    maanden: 1,
    vrijlating: { gebruikteMaanden: { aanvrager: { "34a": 1 } } },
  }),
  (s) => ({ ...s, vrijlating: { vooruitlopen2026: true, vooruitlopen2026Als27: true } }),
  (s) => ({ ...s, vrijlating: { overgang2027: "r" } }),
  (s) => ({ ...s, gemeente: { verrekenen: "maandLater", uitbetalen: "volgendeMaand" } }),
  (s) => ({
    ...s,
    gemeente: {
      premie: {
        procent: "10",
        maximumPerMaand: "100.00",
        maanden: [1, 6, 11],
        maximumPerJaar: "500.00",
      },
    },
  }),
  (s) => ({ ...s, gemeente: { verrekenen: "maandLater", eersteMaandenVolledig: 1 } }),
  (s) => ({ ...s, gemeente: { verrekenen: "maandLater", terughalen: "verrekenen" } }),
  (s) => ({ ...s, gemeente: { eersteMaandenVolledig: 4 } }),
  (s) => ({
    ...s,
    eenmalig: [{ wie: "aanvrager", maand: "2026-05", soort: "teruggave", netto: "1.00" }],
  }),
  (s) => ({ ...s, inhoudingen: [{ soort: "beslag", van: "2026-05" }] }),
  (s) => ({
    ...s,
    inhoudingen: [{ soort: "beslag", van: "2026-05", bedrag: "1.00", procentVanNorm: "3" }],
  }),
  (s) => ({
    ...s,
    inhoudingen: [{ soort: "beslag", van: "2026-05", tot: "2026-04", bedrag: "1.00" }],
  }),
  (s) => ({
    ...s,
    overigInkomen: [
      { wie: "aanvrager", omschrijving: "", nettoPerMaand: "1.00", van: "2026-05-01", kind: 40 },
    ],
  }),
  (s) => ({ ...s, gemeente: { vakantietoeslagMaand: 13 } }),
  (s) => ({ ...s, giften: [{ maand: "2026-13", bedrag: "1.00", soort: "geld" }] }),
  (s) => ({ ...s, giften: [{ maand: "2026-01", bedrag: 1, soort: "geld" }] }),
  (s) => ({ ...s, giften: [{ maand: "2026-01", bedrag: "1.00", soort: "lening" }] }),
  (s) => ({
    ...s,
    werk: [{ wie: "aanvrager", van: "2026-05-02", tot: "2026-05-01", loon: loonVan100 }],
  }),
  (s) => ({ ...s, werk: [{ wie: "buurvrouw", van: "2026-05-02", loon: loonVan100 }] }),
  (s) => ({ ...s, werk: [{ wie: "aanvrager", van: "2026-05-02" }] }),
  (s) => ({
    ...s,
    werk: [{ wie: "aanvrager", van: "2026-05-02", loon: { soort: "uurloon", bedrag: "15.00" } }],
  }),
  (s) => ({
    ...s,
    werk: [
      { wie: "aanvrager", van: "2026-05-02", loon: loonVan100, betaling: { ritme: "vierWeken" } },
    ],
  }),
];
const loonVan100 = { soort: "brutoPerMaand", bedrag: "100.00" };

/** Situations that must be refused with a `fout`. */
export function geweigerdeSituatie(): fc.Arbitrary<unknown> {
  return fc
    .tuple(situatie({}), fc.constantFrom(...vervormingen))
    .map(([geldig, vervorm]) => vervorm(geldig));
}
