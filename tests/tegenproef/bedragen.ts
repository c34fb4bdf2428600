// Amounts, typed over a second time from the rulebooks (never copied from the product's tables), so that a
// typing error in one of the two shows up in the comparison. Sources per block; euro per month unless said otherwise.
import { cent, type Cent } from "./geld";
import { jaarVan, maandnr, type Maandnr } from "./kalender";

interface Normbedragen {
  readonly vanaf: Maandnr;
  readonly art20lid1a: Cent;
  readonly art20lid1b: Cent;
  readonly art20lid1c: Cent;
  readonly art20lid2b: Cent;
  readonly art20lid2c: Cent;
  /** Supplement 18–20; the law has it only since 1-1-2026. */
  readonly art20lid3: Cent;
  readonly art21a: Cent;
  readonly art21b: Cent;
  readonly art22aLid3a: Cent;
  readonly art22aLid3b: Cent;
  readonly art23lid1a: Cent;
  readonly art23lid1b: Cent;
  readonly art23lid2a: Cent;
  readonly art23lid2b: Cent;
}

function normrij(
  vanaf: string,
  euro: Record<Exclude<keyof Normbedragen, "vanaf">, string>,
): Normbedragen {
  const inCent = Object.fromEntries(
    Object.entries(euro).map(([naam, bedrag]) => [naam, cent(bedrag)]),
  );
  return { vanaf: maandnr(vanaf), ...(inCent as unknown as Omit<Normbedragen, "vanaf">) };
}

// bijstand.md 3.1 (Normenbrief SZW 1-1-2026; Staatscourant 1-7-2025, 1-1-2026, 1-7-2026). July 2026 is kept in 2027.
export const normen: readonly Normbedragen[] = [
  normrij("2026-07", {
    art20lid1a: "350.42",
    art20lid1b: "700.84",
    art20lid1c: "1364.32",
    art20lid2b: "1106.40",
    art20lid2c: "1769.88",
    art20lid3: "762.24",
    art21a: "1419.46",
    art21b: "2027.79",
    art22aLid3a: "755.98",
    art22aLid3b: "350.42",
    art23lid1a: "449.44",
    art23lid1b: "699.11",
    art23lid2a: "47.00",
    art23lid2b: "106.00",
  }),
  normrij("2026-01", {
    art20lid1a: "345.99",
    art20lid1b: "691.98",
    art20lid1c: "1347.06",
    art20lid2b: "1092.41",
    art20lid2c: "1747.49",
    art20lid3: "746.45",
    art21a: "1401.50",
    art21b: "2002.13",
    art22aLid3a: "746.42",
    art22aLid3b: "345.99",
    art23lid1a: "443.76",
    art23lid1b: "690.27",
    art23lid2a: "47.00",
    art23lid2b: "106.00",
  }),
  normrij("2025-07", {
    art20lid1a: "337.98",
    art20lid1b: "675.96",
    art20lid1c: "1315.88",
    art20lid2b: "1067.12",
    art20lid2c: "1707.04",
    art20lid3: "0.00",
    art21a: "1369.06",
    art21b: "1955.80",
    art22aLid3a: "729.14",
    art22aLid3b: "337.98",
    art23lid1a: "433.49",
    art23lid1b: "674.29",
    art23lid2a: "45.00",
    art23lid2b: "101.00",
  }),
];

export function normbedragen(maand: Maandnr): Normbedragen {
  const rij = normen.find((kandidaat) => kandidaat.vanaf <= maand);
  if (rij === undefined) throw new RangeError("geen normbedragen voor deze maand");
  return rij;
}

/** Art. 24a with art. 2 lid 6 Wkgb, per year (2027, provisional; contract "Norm"). */
export const ALLEENSTAANDE_OUDERKOP_2027: Cent = cent("3505.00");

/** Art. 34 lid 3 (bijstand.md 4.8). */
export function vermogensgrens(maand: Maandnr, metKindOfPartner: boolean): Cent {
  if (jaarVan(maand) < 2026) return cent(metKindOfPartner ? "15540.00" : "7770.00");
  return cent(metKindOfPartner ? "16000.00" : "8000.00");
}

interface Vrijlatingsmaxima {
  readonly n: Cent;
  readonly r: Cent;
  /** y, z and aa share one maximum. */
  readonly yzaa: Cent;
  /** Art. 31 lid 2 j, per calendar year. */
  readonly premiePerJaar: Cent;
}

// bijstand.md 2.2.
const maximaEersteHelft2026: Vrijlatingsmaxima = {
  n: cent("285.00"),
  r: cent("177.66"),
  yzaa: cent("180.19"),
  premiePerJaar: cent("3398.00"),
};
const maximaTweedeHelft2026: Vrijlatingsmaxima = {
  n: cent("289.00"),
  r: cent("180.17"),
  yzaa: cent("182.73"),
  premiePerJaar: cent("3446.00"),
};

export function vrijlatingsmaxima(maand: Maandnr): Vrijlatingsmaxima {
  return maand >= maandnr("2026-07") ? maximaTweedeHelft2026 : maximaEersteHelft2026;
}

/** n that goes on in 2027: the amount of July 2026 (bijgewerkt-2026-11-28.md 1.2). */
export const OVERGANG_N_MAXIMUM: Cent = cent("289.00");

/** Art. 31 lid 2 m, per household per calendar year. */
export const GIFTEN_PER_JAAR: Cent = cent("1200.00");
/** Art. 31 lid 2 k with RegPw art. 7 h, from bijstand.md 2.2: [month, year]; 2026 is kept in 2027. */
export function vrijwilligersgrenzen(jaar: number): readonly [Cent, Cent] {
  return jaar < 2026 ? [cent("210.00"), cent("2100.00")] : [cent("220.00"), cent("2200.00")];
}
/** Art. 34b, per calendar year. */
export const BUFFERBUDGET_PER_JAAR: Cent = cent("1000.00");

/** A row of the holiday allowance tables: from `vanaf` (in cents), `procentHonderdsten` / 10000 × income − `aftrek`. */
export interface Vakantietoeslagrij {
  readonly vanaf: Cent;
  readonly tienduizendsten: bigint;
  readonly aftrek: Cent;
}

function vtRij(vanaf: string, tienduizendsten: bigint, aftrek: string): Vakantietoeslagrij {
  return { vanaf: cent(vanaf), tienduizendsten, aftrek: cent(aftrek) };
}

// Regeling Participatiewet, IOAW en IOAZ art. 11–13, 2026 (bijstand.md 5.1); highest row first.
export const VAKANTIETOESLAG: Record<"art11" | "art12" | "art13", readonly Vakantietoeslagrij[]> = {
  art11: [
    vtRij("2175.48", 502n, "1.68"),
    vtRij("1059.26", 800n, "2.67"),
    vtRij("876.39", 800n, "20.77"),
    vtRij("0.00", 800n, "0.00"),
  ],
  art12: [
    vtRij("1851.75", 800n, "33.46"),
    vtRij("1733.81", 720n, "18.70"),
    vtRij("726.15", 800n, "20.77"),
    vtRij("672.38", 514n, "0.00"),
    vtRij("0.00", 800n, "0.00"),
  ],
  art13: [vtRij("0.00", 800n, "0.00")],
};

export interface Loonheffingstabel {
  /** Upper ends of brackets 1 and 2, whole euros a year. */
  readonly schijfgrens: readonly [bigint, bigint];
  /** Rates in 1/10000. */
  readonly tarief: readonly [bigint, bigint, bigint];
  /** Tax at the end of brackets 1 and 2. */
  readonly opgeteld: readonly [bigint, bigint];
  readonly ahk: {
    readonly maximum: bigint;
    readonly van: bigint;
    readonly tot: bigint;
    readonly factor: bigint;
  };
  /** Rates in 1/100000. */
  readonly ark: {
    readonly tarief: readonly [bigint, bigint, bigint];
    readonly afbouw: bigint;
    readonly grens: readonly [bigint, bigint, bigint, bigint];
    readonly maximum: readonly [bigint, bigint, bigint];
  };
  /** Special rate rows [from year wage, 1/10000], highest first; with and without loonheffingskorting. */
  readonly bijzonder: readonly (readonly [bigint, bigint])[];
  readonly bijzonderZonder: readonly (readonly [bigint, bigint])[];
}

// loon-en-toeslagen.md 2.1 and 2.3.
const loonheffing2025: Loonheffingstabel = {
  schijfgrens: [38441n, 76817n],
  tarief: [3582n, 3748n, 4950n],
  opgeteld: [13769n, 28152n],
  ahk: { maximum: 3068n, van: 28406n, tot: 76817n, factor: 6337n },
  ark: {
    tarief: [8053n, 30030n, 2258n],
    afbouw: 6510n,
    grens: [12169n, 26288n, 43071n, 129078n],
    maximum: [980n, 5220n, 5599n],
  },
  bijzonder: [],
  bijzonderZonder: [],
};
const loonheffing2026: Loonheffingstabel = {
  schijfgrens: [38883n, 78426n],
  tarief: [3575n, 3756n, 4950n],
  opgeteld: [13900n, 28752n],
  ahk: { maximum: 3115n, van: 29736n, tot: 78426n, factor: 6398n },
  ark: {
    tarief: [8324n, 31009n, 1950n],
    afbouw: 6510n,
    grens: [11965n, 25845n, 45592n, 132920n],
    maximum: [996n, 5300n, 5685n],
  },
  bijzonder: [
    [78427n, 5601n],
    [45593n, 5047n],
    [38884n, 4201n],
    [29737n, 4020n],
    [23931n, 3380n],
    [12923n, 474n],
    [11358n, 2743n],
    [0n, 0n],
  ],
  bijzonderZonder: [
    [78427n, 4950n],
    [38884n, 3756n],
    [0n, 3575n],
  ],
};
// Prinsjesdag version, provisional.
const loonheffing2027: Loonheffingstabel = {
  schijfgrens: [39247n, 78426n],
  tarief: [3623n, 3816n, 4950n],
  opgeteld: [14219n, 29169n],
  ahk: { maximum: 3154n, van: 30910n, tot: 78426n, factor: 6638n },
  ark: {
    tarief: [9503n, 30207n, 1855n],
    afbouw: 6510n,
    grens: [12438n, 26865n, 47834n, 138910n],
    maximum: [1182n, 5540n, 5929n],
  },
  bijzonder: [
    [78427n, 5601n],
    [47835n, 5131n],
    [39248n, 4294n],
    [30911n, 4101n],
    [24876n, 3437n],
    [13434n, 602n],
    [11801n, 2673n],
    [0n, 0n],
  ],
  bijzonderZonder: [
    [78427n, 4950n],
    [39248n, 3816n],
    [0n, 3623n],
  ],
};

/** The table of the year; 2028 uses that of 2027 (contract "Wages"), what was earned before 2026 that of 2025. */
export function loonheffingstabel(jaar: number): Loonheffingstabel {
  if (jaar >= 2027) return loonheffing2027;
  return jaar === 2026 ? loonheffing2026 : loonheffing2025;
}

// loon-en-toeslagen.md 4.1. Not published for 2027: 2026 is kept.
export const ZORG = {
  standaardpremie: 2119n,
  drempelinkomen: 29736n,
  /** Alone, with partner, and phase-out, in 1/100000. */
  normpercentage: [1912n, 4289n] as const,
  afbouw: 13730n,
  vermogen: [cent("146011.00"), cent("184633.00")] as const,
};

// loon-en-toeslagen.md 4.2. Not published for 2027: 2026 is kept.
export const HUUR = {
  basishuur: [cent("202.52"), cent("200.71")] as const,
  kwaliteitskortingsgrens: cent("498.20"),
  /** One or two persons; three or more. */
  aftoppingsgrens: [cent("713.02"), cent("764.14")] as const,
  maximum: cent("932.93"),
  maximumJong: cent("498.20"),
  ijkpunt: [cent("23425.00"), cent("31500.00")] as const,
  /** In procent a year. */
  vermindering: [27n, 22n] as const,
  vermogenPerPersoon: cent("38479.00"),
};

interface KindgebondenJaar {
  readonly perKind: Cent;
  readonly extra12: Cent;
  readonly extra16: Cent;
  readonly alleenstaandeOuderkop: Cent;
  readonly drempel: readonly [Cent, Cent];
  /** In 1/10000. */
  readonly vermindering: bigint;
  readonly tweedeKnik: { readonly vanaf: Cent; readonly vermindering: bigint } | null;
  readonly vermogen: readonly [Cent, Cent];
}

// loon-en-toeslagen.md 4.3; 2027 from the budget, provisional.
export function kindgebondenJaar(jaar: number): KindgebondenJaar {
  return jaar >= 2027 ? kindgebonden2027 : kindgebonden2026;
}
const kindgebonden2026: KindgebondenJaar = {
  perKind: cent("2580.00"),
  extra12: cent("724.00"),
  extra16: cent("964.00"),
  alleenstaandeOuderkop: cent("3416.00"),
  drempel: [cent("29736.00"), cent("39141.00")],
  vermindering: 760n,
  tweedeKnik: null,
  vermogen: [cent("146011.00"), cent("184633.00")],
};
const kindgebonden2027: KindgebondenJaar = {
  perKind: cent("2653.00"),
  extra12: cent("729.00"),
  extra16: cent("976.00"),
  alleenstaandeOuderkop: cent("3505.00"),
  drempel: [cent("30910.00"), cent("40560.00")],
  vermindering: 805n,
  tweedeKnik: { vanaf: cent("61917.00"), vermindering: 995n },
  vermogen: [cent("119122.00"), cent("158748.00")],
};

interface KinderopvangJaar {
  readonly maximumUurprijs: Record<"dagopvang" | "bso" | "gastouder", Cent>;
  /** [from year income in euros, first child, next child] in 1/1000, highest first. */
  readonly percentages: readonly (readonly [bigint, bigint, bigint])[];
}

// loon-en-toeslagen.md 4.4.
const percentages2026: readonly (readonly [bigint, bigint, bigint])[] = [
  [118964n, 606n, 879n],
  [115091n, 627n, 886n],
  [111291n, 651n, 891n],
  [107493n, 673n, 895n],
  [103695n, 696n, 902n],
  [99890n, 721n, 905n],
  [96092n, 743n, 909n],
  [92292n, 767n, 915n],
  [88492n, 789n, 922n],
  [84694n, 812n, 927n],
  [80892n, 837n, 932n],
  [77095n, 859n, 939n],
  [73293n, 882n, 942n],
  [69493n, 905n, 946n],
  [65696n, 916n, 952n],
  [61896n, 924n, 956n],
  [59958n, 939n, 956n],
  [58185n, 948n, 956n],
  [56413n, 955n, 956n],
  [0n, 960n, 960n],
];
const kinderopvang2026: KinderopvangJaar = {
  maximumUurprijs: { dagopvang: cent("11.23"), bso: cent("9.98"), gastouder: cent("8.49") },
  percentages: percentages2026,
};
const kinderopvang2027: KinderopvangJaar = {
  maximumUurprijs: { dagopvang: cent("11.60"), bso: cent("10.31"), gastouder: cent("8.77") },
  // First child: 96 procent up to 71,903, above it the 2026 percentage + 5.1 points; next child as in 2026.
  percentages: percentages2026.flatMap(
    ([vanaf, eerste, volgende]): (readonly [bigint, bigint, bigint])[] => {
      if (vanaf >= 71904n) return [[vanaf, eerste + 51n, volgende]];
      if (vanaf === 69493n)
        return [
          [71904n, eerste + 51n, volgende],
          [vanaf, 960n, volgende],
        ];
      return [[vanaf, 960n, volgende]];
    },
  ),
};

export function kinderopvangJaar(jaar: number): KinderopvangJaar {
  return jaar >= 2027 ? kinderopvang2027 : kinderopvang2026;
}
export const OPVANGUREN_PER_KIND = 230n;
