/**
 * Which words the pages explain, each in the part where somebody first meets it on that page.
 * The questions have a list of their own, which travels with them. woorden-bij.test.ts holds both.
 */
import type { Stap } from "../recht";
import type { Pagina } from "./artikelen";
import type { Woord } from "./woorden";

export const woordenBijStart: readonly Woord[] = [
  "uitkering",
  "vakantiegeld",
  "gewoneMaand",
  "klantmanager",
];

/** The outcome, from top to bottom. */
export const woordenBijUitkomst = {
  antwoord: ["gewoneMaand", "toeslagen"],
  maanden: [
    "uitkering",
    "bijstand",
    "norm",
    "vakantiegeld",
    "eindejaarsuitkering",
    "loonheffingskorting",
    "gift",
    "premie",
    "bufferbudget",
    "toeslagen",
    "voorlopig",
  ],
  watNu: ["vrijlating", "besluit", "bruto", "loonstrook", "voorschot"],
  watAls: ["bruto", "netto", "huurtoeslag", "zorgtoeslag", "kindgebonden", "kinderopvangtoeslag"],
  toeslagen: [
    "jaaropgave",
    "bruto",
    "huurtoeslag",
    "zorgtoeslag",
    "kindgebonden",
    "kinderopvangtoeslag",
    "kinderbijslag",
  ],
  gemeente: ["norm", "bijzondereBijstand", "inkomenstoeslag", "kwijtschelding"],
  specificatie: [
    "norm",
    "vrijlating",
    "vakantiegeld",
    "loonheffingskorting",
    "bruto",
    "netto",
    "loonstrook",
    "jaaropgave",
    "besluit",
    "bezwaar",
    "klantmanager",
  ],
} as const satisfies Record<string, readonly Woord[]>;

/** The words in the sentences of a step, beside those that the months explain. */
export const woordenBijStap: Partial<Record<Stap["soort"], readonly Woord[]>> = {
  uurloon: ["bruto"],
  vakantiegeldBijLoon: ["bruto"],
  omgerekendLoon: ["bruto"],
  brutoloon: ["bruto"],
  loonheffing: ["loonheffing", "loonheffingskorting", "loonstrook"],
  nettoloon: ["netto"],
  nettoOpgegeven: ["netto"],
  gemiddeldPerMaand: ["netto"],
  loonOverWerkdagen: ["netto"],
  loonOpBetaaldagen: ["netto"],
  overigInkomen: ["netto"],
  vakantiegeldWerk: ["bruto", "netto"],
  vakantiegeldWerkNetto: ["netto"],
  eindejaarsuitkering: ["bruto", "netto"],
  zorgtoeslag: ["zorgtoeslag"],
  huurtoeslag: ["huurtoeslag"],
  kindgebondenBudget: ["kindgebonden"],
  kinderopvangtoeslag: ["kinderopvangtoeslag"],
};

/** All answers on one page, by part. */
export const woordenBijSamen = {
  periode: [],
  huishouden: ["bijstand", "uitkering", "norm", "kostendeler", "vermogen", "loonkostensubsidie"],
  werk: ["bruto", "netto", "vakantiegeld", "loonheffingskorting", "eindejaarsuitkering"],
  geld: ["gift"],
  gemeente: ["vrijlating", "premie", "bufferbudget", "alleenstaandeOuder"],
  toeslagen: ["toeslagen", "zorgtoeslag", "huurtoeslag", "kindgebonden"],
  uitkomst: ["gewoneMaand"],
} as const satisfies Record<string, readonly Woord[]>;

/** What a municipality does, in its own sentences. */
export const woordenBijGemeenteRegels: readonly Woord[] = [
  "norm",
  "vakantiegeld",
  "eindejaarsuitkering",
  "premie",
  "bufferbudget",
  "gift",
  "loonstrook",
  "klantmanager",
  "alleenstaandeOuder",
  "inkomenstoeslag",
  "kwijtschelding",
];

/** The prints. */
export const woordenBijPrint = {
  persoon: [
    "uitkering",
    "vrijlating",
    "vakantiegeld",
    "loonheffingskorting",
    "toeslagen",
    "premie",
    "bufferbudget",
    "voorlopig",
  ],
  dossier: [
    "gewoneMaand",
    "norm",
    "vrijlating",
    "kostendeler",
    "alleenstaandeOuder",
    "loonkostensubsidie",
    "bruto",
    "netto",
    "loonheffing",
    "loonheffingskorting",
    "vakantiegeld",
    "eindejaarsuitkering",
    "vermogen",
    "gift",
    "premie",
    "bufferbudget",
    "toeslagen",
    "zorgtoeslag",
    "huurtoeslag",
    "kindgebonden",
    "kinderopvangtoeslag",
    "loonstrook",
    "jaaropgave",
    "voorlopig",
  ],
} as const satisfies Record<"persoon" | "dossier", readonly Woord[]>;

/** The explanation pages, beside the word that a page itself is about. */
export const woordenBijPagina: Partial<Record<Pagina, readonly Woord[]>> = {
  vrijlating: ["uitkering", "netto", "besluit"],
  vakantiegeld: ["bijstand", "uitkering", "bruto", "specificatie"],
  terugbetalen: ["uitkering", "eindejaarsuitkering", "loonstrook", "besluit", "bezwaar"],
  regels2027: [
    "bijstand",
    "participatiewet",
    "vrijlating",
    "netto",
    "gift",
    "zorgtoeslag",
    "voorlopig",
  ],
  bedragen: [
    "bijstand",
    "uitkering",
    "vakantiegeld",
    "gift",
    "toeslagen",
    "netto",
    "loonstrook",
    "besluit",
    "voorlopig",
    "vrijlating",
    "premie",
    "zorgtoeslag",
    "huurtoeslag",
    "kindgebonden",
    "kinderopvangtoeslag",
    "kinderbijslag",
  ],
};
