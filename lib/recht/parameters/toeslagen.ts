/** Zorgtoeslag, huurtoeslag, kindgebonden budget, kinderopvangtoeslag, kinderbijslag en IACK. Bedragen per jaar tenzij anders vermeld. */
import { houdAan, type Tabel } from "../geldig";
import {
  huurtoeslag2026,
  kinderbijslagSvb,
  kinderopvangtoeslag2026,
  kindgebondenBudget2026,
  rekenvoorschriften2026,
  rekenvoorschriften2027,
  szwBegroting2027,
  zorgtoeslag2026,
} from "./bronnen";
import { huurgrenzen, jaarlijks, LAATSTE_MAAND } from "./verwacht";

export interface KleineToeslag {
  /** Een toeslag die over een jaar minder is, wordt niet uitbetaald. */
  readonly minstensPerJaar: string;
}

/** De gepubliceerde inkomensgrenzen liggen waar het jaarbedrag hieronder komt. */
export const kleineToeslag: Tabel<KleineToeslag> = [
  {
    van: "2026-01",
    tot: LAATSTE_MAAND,
    bron: zorgtoeslag2026,
    waarden: { minstensPerJaar: "24" },
  },
];

export interface Zorgtoeslag {
  readonly standaardpremie: string;
  readonly drempelinkomen: string;
  /** Fractie van het drempelinkomen: alleen, met partner. */
  readonly norm: readonly [string, string];
  readonly afbouw: string;
  /** Hoogste vermogen op 1 januari: alleen, met partner. */
  readonly vermogen: readonly [string, string];
}

const zorg2026: Zorgtoeslag = {
  standaardpremie: "2119",
  drempelinkomen: "29736",
  norm: ["0.01912", "0.04289"],
  afbouw: "0.13730",
  vermogen: ["146011", "184633"],
};

export const zorgtoeslag: Tabel<Zorgtoeslag> = houdAan(
  [{ van: "2026-01", tot: "2026-12", bron: zorgtoeslag2026, waarden: zorg2026 }],
  jaarlijks,
);

export interface Huurtoeslag {
  /** Per maand: één persoon, meer personen. */
  readonly basishuur: readonly [string, string];
  readonly kwaliteitskortingsgrens: string;
  /** Per maand: één of twee personen, drie of meer. */
  readonly aftoppingsgrens: readonly [string, string];
  readonly maximum: string;
  /** Iedereen jonger dan 21, geen kind. */
  readonly maximumJong: string;
  readonly ijkpunt: readonly [string, string];
  readonly afbouw: readonly [string, string];
  /** Deel dat wordt vergoed tot de kwaliteitskortingsgrens, tot de aftoppingsgrens en daarboven. */
  readonly delen: readonly [string, string, string];
  readonly vermogenPerPersoon: string;
  /** Van wie op 1 januari jonger is dan `jongTot`, telt alleen het jaarinkomen boven `vrijJong`. */
  readonly vrijJong: string;
  readonly jongTot: number;
}

const huur2026: Huurtoeslag = {
  basishuur: ["202.52", "200.71"],
  kwaliteitskortingsgrens: "498.20",
  aftoppingsgrens: ["713.02", "764.14"],
  maximum: "932.93",
  maximumJong: "498.20",
  ijkpunt: ["23425", "31500"],
  afbouw: ["0.27", "0.22"],
  delen: ["1", "0.65", "0.4"],
  vermogenPerPersoon: "38479",
  vrijJong: "6218",
  jongTot: 23,
};

export const huurtoeslag: Tabel<Huurtoeslag> = houdAan(
  [{ van: "2026-01", tot: "2026-12", bron: huurtoeslag2026, waarden: huur2026 }],
  huurgrenzen,
);

export interface KindgebondenBudget {
  readonly perKind: string;
  /** Wat erbij komt voor een kind vanaf deze leeftijd. */
  readonly extra: readonly (readonly [vanaf: number, bedrag: string])[];
  readonly alleenstaandeOuder: string;
  readonly drempel: readonly [string, string];
  readonly afbouw: string;
  /** Vanaf dit inkomen een hoger afbouwpercentage. */
  readonly tweedeKnik: { readonly vanaf: string; readonly afbouw: string } | null;
  readonly vermogen: readonly [string, string];
}

export const kindgebondenBudget: Tabel<KindgebondenBudget> = [
  {
    van: "2026-01",
    tot: "2026-12",
    bron: kindgebondenBudget2026,
    waarden: {
      perKind: "2580",
      extra: [
        [12, "724"],
        [16, "964"],
      ],
      alleenstaandeOuder: "3416",
      drempel: ["29736", "39141"],
      afbouw: "0.0760",
      tweedeKnik: null,
      vermogen: ["146011", "184633"],
    },
  },
  {
    van: "2027-01",
    tot: "2027-12",
    bron: szwBegroting2027,
    voorlopig: "Bedragen uit de begroting voor 2027.",
    berustOp: "begroting",
    verwacht: "2026-12-31",
    waarden: {
      perKind: "2653",
      extra: [
        [12, "729"],
        [16, "976"],
      ],
      alleenstaandeOuder: "3505",
      drempel: ["30910", "40560"],
      afbouw: "0.0805",
      tweedeKnik: { vanaf: "61917", afbouw: "0.0995" },
      vermogen: ["119122", "158748"],
    },
  },
];

export interface Kinderopvangtoeslag {
  readonly maximumUurprijs: {
    readonly dagopvang: string;
    readonly bso: string;
    readonly gastouder: string;
  };
  readonly maximumUren: string;
  /** Kalendermaanden die de toeslag doorloopt na de maand waarin de laatste baan van een ouder eindigde. */
  readonly maandenNaWerk: number;
  /** Tot en met dit inkomen is de tabel bekend. */
  readonly tabelTot: string;
  /** Vanaf dit inkomen: percentage voor het eerste kind en voor volgende kinderen. */
  readonly tabel: readonly (readonly [vanaf: string, eerste: string, volgende: string])[];
}

const kinderopvangTabel2026: Kinderopvangtoeslag["tabel"] = [
  ["0", "96", "96"],
  ["56413", "95.5", "95.6"],
  ["58185", "94.8", "95.6"],
  ["59958", "93.9", "95.6"],
  ["61896", "92.4", "95.6"],
  ["65696", "91.6", "95.2"],
  ["69493", "90.5", "94.6"],
  ["73293", "88.2", "94.2"],
  ["77095", "85.9", "93.9"],
  ["80892", "83.7", "93.2"],
  ["84694", "81.2", "92.7"],
  ["88492", "78.9", "92.2"],
  ["92292", "76.7", "91.5"],
  ["96092", "74.3", "90.9"],
  ["99890", "72.1", "90.5"],
  ["103695", "69.6", "90.2"],
  ["107493", "67.3", "89.5"],
  ["111291", "65.1", "89.1"],
  ["115091", "62.7", "88.6"],
  ["118964", "60.6", "87.9"],
];

/** Eerste kind 96 procent tot en met € 71.903, daarboven 5,1 procentpunt meer dan in 2026; volgende kinderen als 2026. */
const kinderopvangTabel2027: Kinderopvangtoeslag["tabel"] = [
  ["0", "96", "96"],
  ["56413", "96", "95.6"],
  ["65696", "96", "95.2"],
  ["69493", "96", "94.6"],
  ["71904", "95.6", "94.6"],
  ["73293", "93.3", "94.2"],
  ["77095", "91.0", "93.9"],
  ["80892", "88.8", "93.2"],
  ["84694", "86.3", "92.7"],
  ["88492", "84.0", "92.2"],
  ["92292", "81.8", "91.5"],
  ["96092", "79.4", "90.9"],
  ["99890", "77.2", "90.5"],
  ["103695", "74.7", "90.2"],
  ["107493", "72.4", "89.5"],
  ["111291", "70.2", "89.1"],
  ["115091", "67.8", "88.6"],
  ["118964", "65.7", "87.9"],
];

export const kinderopvangtoeslag: Tabel<Kinderopvangtoeslag> = [
  {
    van: "2026-01",
    tot: "2026-12",
    bron: kinderopvangtoeslag2026,
    waarden: {
      maximumUurprijs: { dagopvang: "11.23", bso: "9.98", gastouder: "8.49" },
      maximumUren: "230",
      maandenNaWerk: 3,
      tabelTot: "122857",
      tabel: kinderopvangTabel2026,
    },
  },
  {
    van: "2027-01",
    tot: "2027-12",
    bron: szwBegroting2027,
    voorlopig:
      "Bedragen uit de begroting voor 2027; voor volgende kinderen zijn de percentages van 2026 aangehouden.",
    berustOp: "begroting",
    verwacht: "2026-12-31",
    waarden: {
      maximumUurprijs: { dagopvang: "11.60", bso: "10.31", gastouder: "8.77" },
      maximumUren: "230",
      maandenNaWerk: 3,
      tabelTot: "122857",
      tabel: kinderopvangTabel2027,
    },
  },
];

export interface Kinderbijslag {
  /** Per kwartaal voor een kind vanaf deze leeftijd. */
  readonly perKwartaal: readonly (readonly [vanaf: number, bedrag: string])[];
  /** Een kind dat jonger is. */
  readonly kindTot: number;
}

export const kinderbijslag: Tabel<Kinderbijslag> = houdAan(
  [
    {
      van: "2026-01",
      tot: "2026-06",
      bron: kinderbijslagSvb,
      waarden: {
        perKwartaal: [
          [0, "295.07"],
          [6, "358.30"],
          [12, "421.53"],
        ],
        kindTot: 18,
      },
    },
    {
      van: "2026-07",
      tot: "2026-12",
      bron: kinderbijslagSvb,
      waarden: {
        perKwartaal: [
          [0, "298.40"],
          [6, "362.35"],
          [12, "426.29"],
        ],
        kindTot: 18,
      },
    },
  ],
  jaarlijks,
);

export interface Combinatiekorting {
  readonly drempel: string;
  readonly percentage: string;
  readonly maximum: string;
  /** Een kind dat op 1 januari jonger is. */
  readonly kindTot: number;
}

/** Inkomensafhankelijke combinatiekorting. */
export const combinatiekorting: Tabel<Combinatiekorting> = [
  {
    van: "2026-01",
    tot: "2026-12",
    bron: rekenvoorschriften2026,
    waarden: { drempel: "6239", percentage: "11.45", maximum: "3032", kindTot: 12 },
  },
  {
    van: "2027-01",
    tot: "2027-12",
    bron: rekenvoorschriften2027,
    voorlopig: "Het Belastingplan 2027 is nog een voorstel; de drempel is afgeleid.",
    berustOp: "voorstel",
    verwacht: "2026-12-31",
    waarden: { drempel: "6317", percentage: "11.45", maximum: "2918", kindTot: 12 },
  },
];
