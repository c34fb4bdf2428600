/** The explanation pages: which messages stand on them in which order, with their values and sources. */
import type nl from "../../messages/nl.json";
import type { Tabelnaam } from "@/lib/recht";
import { bronnen, type Bron } from "./bronnen";

type Paginas = (typeof nl)["paginas"];
export type Pagina = Exclude<keyof Paginas, "nietGevonden" | "overzicht" | "woorden" | "veranderd">;
type Sleutel<P extends Pagina> = Exclude<keyof Paginas[P], "titel" | "inleiding"> & string;

/** A heading with what stands under it; `lijst` are the points of a list. */
interface Sectie<P extends Pagina> {
  readonly kop: Sleutel<P>;
  readonly teksten?: readonly Sleutel<P>[];
  readonly lijst?: readonly Sleutel<P>[];
}

/** A value in a text: itself, or where it stands in a table of the rules ("n.maanden"), in a month in which the page holds. */
export type Waarde =
  | string
  | { readonly tabel: Tabelnaam; readonly veld: string; readonly maand: `${number}-${number}` };

export interface Artikel<P extends Pagina = Pagina> {
  readonly gewijzigd: `${number}-${number}-${number}`;
  readonly secties: readonly Sectie<P>[];
  /** The values that the messages of this page need, by message: net euros per month, percent or months. */
  readonly waarden?: Partial<Record<Sleutel<P> | "inleiding", Readonly<Record<string, Waarde>>>>;
  readonly bronnen: readonly Bron[];
}

/** Addresses: /uitleg/<slug>/ for explanation, the others stand at the root. */
export const uitlegPaginas = {
  vrijlating: "vrijlating",
  vakantiegeld: "vakantiegeld",
  terugbetalen: "terugbetalen",
  "2027": "regels2027",
  bedragen: "bedragen",
} as const satisfies Record<string, Pagina>;

export type UitlegSlug = keyof typeof uitlegPaginas;

const van2026 = (tabel: "vrijlatingMaxima" | "vrijlatingGronden", veld: string): Waarde => ({
  tabel,
  veld,
  maand: "2026-12",
});

const van2027 = (tabel: "artikel34a" | "overgangVrijlating", veld: string): Waarde => ({
  tabel,
  veld,
  maand: "2027-01",
});

const houden2027 = {
  procent: van2027("artikel34a", "percentage"),
  aantal: van2027("artikel34a", "maanden"),
};

// The wages, and what is left of them, are examples; a test computes them.
export const artikelen: { readonly [P in Pagina]: Artikel<P> } = {
  vrijlating: {
    gewijzigd: "2026-11-28",
    secties: [
      { kop: "hoeveelKop", teksten: ["hoeveel", "hoelang"] },
      { kop: "voorbeeldKop", teksten: ["voorbeeld"] },
      { kop: "beslistKop", teksten: ["beslist"] },
      { kop: "ouderKop", teksten: ["ouder"] },
      { kop: "gezondheidKop", teksten: ["gezondheid"] },
      { kop: "jongKop", teksten: ["jong"] },
      { kop: "vanaf2027Kop", teksten: ["vanaf2027", "voorbeeld2027", "gezondheid2027"] },
      {
        kop: "overgangKop",
        teksten: ["overgang", "overgangMaanden", "overgangOuder", "overgangVraag"],
      },
    ],
    waarden: {
      hoeveel: {
        procent: van2026("vrijlatingGronden", "n.percentage"),
        maximum: van2026("vrijlatingMaxima", "n"),
      },
      hoelang: { aantal: van2026("vrijlatingGronden", "n.maanden") },
      voorbeeld: { loon: "500.00", vrij: "125.00", rest: "375.00" },
      ouder: {
        kindJaar: van2026("vrijlatingGronden", "r.kindTot"),
        eersteAantal: van2026("vrijlatingGronden", "n.maanden"),
        procent: van2026("vrijlatingGronden", "r.percentage"),
        maximum: van2026("vrijlatingMaxima", "r"),
        aantal: van2026("vrijlatingGronden", "r.maanden"),
      },
      gezondheid: {
        procent: van2026("vrijlatingGronden", "y.percentage"),
        maximum: van2026("vrijlatingMaxima", "y"),
      },
      vanaf2027: houden2027,
      voorbeeld2027: { loon: "500.00", vrij: "75.00" },
      overgangMaanden: {
        aantal: van2026("vrijlatingGronden", "n.maanden"),
        procent: van2027("overgangVrijlating", "n.percentage"),
        maximum: van2027("overgangVrijlating", "n.maximum"),
      },
      overgangOuder: {
        aantal: van2026("vrijlatingGronden", "r.maanden"),
        procent: van2027("overgangVrijlating", "r.percentage"),
      },
    },
    bronnen: [bronnen.middelen, bronnen.vrijlating2027, bronnen.overgang2027],
  },
  vakantiegeld: {
    gewijzigd: "2026-11-22",
    secties: [
      { kop: "andersKop", teksten: ["anders"] },
      { kop: "werkKop", teksten: ["werk"] },
      { kop: "teltMeeKop", teksten: ["teltMee", "eenKeer"] },
      { kop: "lagerKop", teksten: ["lager"] },
      { kop: "stoptKop", teksten: ["stopt"] },
    ],
    waarden: {
      inleiding: {
        procent: { tabel: "vakantietoeslagBijstand", veld: "percentage", maand: "2026-12" },
      },
      werk: { procent: { tabel: "vakantiebijslag", veld: "percentage", maand: "2026-12" } },
    },
    bronnen: [bronnen.recht, bronnen.uitbetaling, bronnen.regeling, bronnen.vakantiebijslag],
  },
  terugbetalen: {
    gewijzigd: "2026-11-22",
    secties: [
      { kop: "hoeKop", teksten: ["hoe"] },
      { kop: "wanneerKop", lijst: ["vierWeken", "uren", "extra", "laat"] },
      { kop: "voorkomKop", lijst: ["doorgeven", "vooraf", "apart"] },
      { kop: "kanNietKop", teksten: ["kanNiet"] },
      { kop: "bezwaarKop", teksten: ["bezwaar"] },
    ],
    bronnen: [bronnen.inkomen, bronnen.terugvorderen, bronnen.verrekenen, bronnen.bezwaar],
  },
  regels2027: {
    gewijzigd: "2026-11-28",
    secties: [
      { kop: "houdenKop", teksten: ["houden", "beslist", "jong", "gezondheid"] },
      { kop: "voorbeeldKop", teksten: ["voorbeeld"] },
      { kop: "bufferKop", teksten: ["buffer"] },
      { kop: "onbekendKop", lijst: ["bedragen", "overgang", "belasting"], teksten: ["voorlopig"] },
      {
        kop: "verwachtKop",
        lijst: [
          "verwachtBijstand",
          "verwachtMinimumloon",
          "verwachtJong",
          "verwachtZorg",
          "verwachtGift",
        ],
        teksten: ["verwachtRekenen"],
      },
    ],
    waarden: {
      houden: houden2027,
      gezondheid: { procent: houden2027.procent },
      voorbeeld: { loon: "500.00", vrij: "75.00" },
      buffer: { maximum: { tabel: "bufferbudgetMaximum", veld: "perJaar", maand: "2027-01" } },
      // Expectations, worked out from the budget of 2027 and the rules of indexation; the rules compute with none of them.
      verwachtBijstand: { alleen: "20.00", stel: "29.00" },
      verwachtMinimumloon: { uurloon: "15.29" },
      verwachtZorg: { alleen: "140.00", stel: "268.00" },
      verwachtGift: { grens: "1250.00" },
    },
    bronnen: [
      bronnen.vrijlating2027,
      bronnen.bufferbudget,
      bronnen.inBalans,
      bronnen.begroting2027,
      bronnen.jeugdloon2027,
    ],
  },
  bedragen: {
    gewijzigd: "2026-11-22",
    secties: [
      { kop: "nettoKop", teksten: ["netto"] },
      { kop: "onbekendKop", teksten: ["onbekend"] },
      { kop: "gemeenteKop", teksten: ["gemeente"] },
      { kop: "geenBesluitKop", teksten: ["geenBesluit"] },
    ],
    bronnen: [],
  },
  privacy: {
    gewijzigd: "2026-11-28",
    secties: [
      { kop: "rekenenKop", teksten: ["rekenen"] },
      { kop: "bewarenKop", lijst: ["tabblad", "gevraagd", "appZelf"] },
      { kop: "cookiesKop", teksten: ["cookies"] },
      { kop: "serverKop", teksten: ["server"] },
      { kop: "delenKop", teksten: ["delen"] },
      { kop: "cameraKop", teksten: ["camera"] },
      { kop: "voorlezenKop", teksten: ["voorlezen"] },
    ],
    bronnen: [],
  },
  toegankelijkheid: {
    gewijzigd: "2026-11-28",
    secties: [
      { kop: "getestKop", lijst: ["automatisch", "toetsenbord", "scherm", "taal"] },
      { kop: "statusKop", teksten: ["status"] },
      { kop: "nietGetestKop", lijst: ["schermlezer", "lezers", "apparaten", "stemmen"] },
      { kop: "meldenKop", teksten: ["melden"] },
    ],
    bronnen: [bronnen.toegankelijk],
  },
};
