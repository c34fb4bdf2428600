/**
 * Stappen: de rekenregels geven terug wat zij deden, met precies de getallen die de uitleg mag gebruiken.
 * De uitkomst van een stap is de waarde waarmee verder is gerekend; uitleg en bedrag kunnen dus niet verschillen.
 */
import type {
  Bedrag,
  Dag,
  Eenmalig,
  Inhouding,
  Maand,
  OverigInkomen,
  Percentage,
  Wie,
} from "./situatie";

export type Toeslagsoort = "zorg" | "huur" | "kindgebonden" | "kinderopvang";

/** Een plaats in een wet of regeling. */
export interface Vindplaats {
  readonly bwb: string;
  readonly artikel: string;
  readonly lid?: string;
  readonly onderdeel?: string;
}

/** Per soort stap de getallen van de uitleg, naast `uitkomst`. Bedragen en percentages zijn tekst. */
export interface StapWaarden {
  // norm
  normAlleenstaande: { kostenAlleen: boolean };
  normAlleenstaandeOuder: Record<never, never>;
  normGehuwden: Record<never, never>;
  normJong: { gehuwd: boolean; kinderen: boolean; eenVan21: boolean };
  toeslagJong: { personen: number; begrensd: boolean };
  kostendelersnorm: { aantal: number; personenMetRecht: number; gehuwdennorm: Bedrag };
  normPartnerZonderRecht: { gehuwdennorm: Bedrag };
  normInrichting: { norm: Bedrag; verhogingZorgverzekering: Bedrag };
  normEenInInrichting: { thuis: Bedrag; inrichting: Bedrag };
  ophogingKind24a: { jaarbedrag: Bedrag };
  verlagingNorm: { percentage: Percentage; verlaging: Bedrag };
  norm: Record<never, never>;
  normOverDagen: { vanaf: Dag; dagen: number; dagenInMaand: number };
  bijstandNogNiet: { vanaf: Dag };

  // loon
  uurloon: { uurloon: Bedrag; uren: string; periode: "maand" | "vierWeken" | "week" };
  omgerekendLoon: {
    bedrag: Bedrag;
    van: "maand" | "vierWeken" | "week";
    naar: "maand" | "vierWeken" | "week";
  };
  brutoloon: { periode: "maand" | "vierWeken" | "week" };
  deelVanMaand: { dagen: number; dagenInMaand: number; volBedrag: Bedrag };
  pensioenpremie: { percentage: Percentage };
  loonheffing: { bruto: Bedrag; metKorting: boolean };
  nettoloon: { bruto: Bedrag; inhouding: Bedrag };
  /** Wat van loon of inkomen bij de dagen met bijstand hoort. */
  deelMetBijstand: { vanaf: Dag; heel: Bedrag };
  /** `bedrag` is per maand, zoals het is opgegeven. */
  nettoOpgegeven: { bedrag: Bedrag; periode: "maand" | "vierWeken" | "week" };
  gemiddeldPerMaand: { perPeriode: Bedrag; periode: "vierWeken" | "week" };
  loonOverWerkdagen: { betalingen: number };
  loonOpBetaaldagen: { betalingen: number };
  vakantiegeldBijLoon: { percentage: Percentage; loon: Bedrag };
  /** `tot` is de laatste dag die de betaling dekt. */
  betaling: { dag: Dag; bedrag: Bedrag; tot: Dag };
  onbelasteVergoeding: { banen: number };
  loonOpRekening: { banen: number };
  /** Meer bedragen van dezelfde soort, zoals vakantiegeld van twee banen. */
  bijElkaar: { delen: number };
  loonVorigeMaand: { maand: Maand };
  /** Staat voor zijn onderdelen: van wie het bedrag is, als er meer mensen zijn. */
  vanWie: { wie: Wie };

  // inkomen en verrekenen
  vrijlatingPercentage: {
    wie: Wie;
    inkomen: Bedrag;
    percentage: Percentage;
    grond: string;
    maandenOver: number | null;
  };
  vrijlatingMaximum: {
    wie: Wie;
    inkomen: Bedrag;
    percentage: Percentage;
    maximum: Bedrag;
    grond: string;
    maandenOver: number | null;
  };
  geenVrijlating: { wie: Wie; inkomen: Bedrag };
  naVrijlating: { wie: Wie; inkomen: Bedrag; vrijlating: Bedrag };
  vakantietoeslagOverInkomen: { inkomen: Bedrag; percentage: Percentage; aftrek: Bedrag };
  geenVakantietoeslagOverInkomen: { inkomen: Bedrag };
  verrekend: { wie: Wie; naVrijlating: Bedrag; vakantietoeslag: Bedrag };
  /** `vakantietoeslag` komt bij `netto`. */
  overigInkomen: {
    soort: OverigInkomen["soort"];
    omschrijving: string;
    netto: Bedrag;
    vakantietoeslag: Bedrag;
  };
  overigInkomenTeltNiet: {
    soort: OverigInkomen["soort"];
    omschrijving: string;
    netto: Bedrag;
  };
  vrijwilligersvergoeding: {
    wie: Wie;
    netto: Bedrag;
    vrij: Bedrag;
    perMaand: Bedrag;
    perJaar: Bedrag;
  };
  eenmaligBedrag: { soort: Eenmalig["soort"]; telt: Eenmalig["telt"] };
  partnerZonderRecht: { inkomenPartner: Bedrag; grens: Bedrag };
  /** De partner woont elders: wat zijn inkomen boven zijn eigen norm is. */
  partnerElders: { inkomenPartner: Bedrag; grens: Bedrag };
  verrekendTotaal: Record<never, never>;
  bijstand: { norm: Bedrag; verrekend: Bedrag };
  geenBijstandInkomen: { norm: Bedrag; verrekend: Bedrag };
  geenBijstandVermogen: { vermogen: Bedrag; grens: Bedrag };
  reserveringVanBijstand: { bijstand: Bedrag; percentage: Percentage };
  reserveringVanNorm: { norm: Bedrag; vakantietoeslagInkomen: Bedrag; percentage: Percentage };
  reserveringBegrensd: { bijstand: Bedrag; percentage: Percentage };
  geenReservering: Record<never, never>;
  uitbetaling: { bijstand: Bedrag; reservering: Bedrag };
  bijstandMaandLater: { norm: Bedrag; verrekendVorigeMaand: Bedrag; vorigeMaand: Maand };
  bijstandVolgendeMaand: { vorigeMaand: Maand };
  eindejaarsuitkeringVerrekend: { verschil: Bedrag };
  bijstandVolledig: { maand: Maand; recht: Bedrag; teVeel: Bedrag };
  teruggehaald: { ingehouden: Bedrag };
  terugTeBetalen: { betaald: Bedrag; recht: Bedrag };

  // eenmalig
  vakantiegeldWerk: { bruto: Bedrag; percentage: Percentage; van: Maand; tot: Maand };
  vakantiegeldWerkNetto: { van: Maand; tot: Maand };
  vakantietoeslagBijstand: { van: Maand; tot: Maand; maanden: number };
  eindejaarsuitkering: { bruto: Bedrag; percentage: Percentage };
  premie: { percentage: Percentage; van: Maand; tot: Maand };
  bufferbudget: { grens: Bedrag; ruimteOver: Bedrag };
  gift: { soort: "geld" | "natura" | "voedselbank" };
  giften: Record<never, never>;
  overig: Record<never, never>;
  eenmalig: Record<never, never>;
  inhouding: { soort: Inhouding["soort"]; begrensd: boolean };
  inhoudingProcent: {
    soort: Inhouding["soort"];
    norm: Bedrag;
    procentVanNorm: Percentage;
    meer: Bedrag;
    procentVanMeer: Percentage;
    begrensd: boolean;
  };
  inhoudingen: Record<never, never>;

  // toeslagen
  zorgtoeslag: { toetsingsinkomen: Bedrag; jaarbedrag: Bedrag };
  /** Het inkomen is dat van iedereen die voor de huurtoeslag in huis woont. */
  huurtoeslag: { huur: Bedrag; toetsingsinkomen: Bedrag; personen: number };
  kindgebondenBudget: { toetsingsinkomen: Bedrag; kinderen: number };
  kinderopvangtoeslag: { toetsingsinkomen: Bedrag; kinderen: number };
  /** De partner heeft geen rechtmatig verblijf. */
  geenToeslagVerblijf: Record<never, never>;
  toeslagen: Record<never, never>;
}

export type StapSoort = keyof StapWaarden;

interface Kop {
  /** De waarde waarmee verder is gerekend, in euro. */
  readonly uitkomst: Bedrag;
  /** Waar het staat; leeg als het een keuze van de berekening of van de gemeente is. */
  readonly grondslag: readonly Vindplaats[];
  /** De gemeente beslist hierover. */
  readonly gemeenteBeslist?: true;
  /** Berust op een bedrag of tekst die nog niet vaststaat. */
  readonly voorlopig?: true;
  /** Alleen de stappen die deze uitkomst bepaalden. */
  readonly onderdelen: readonly Stap[];
}

export type StapVan<S extends StapSoort> = Kop & {
  readonly soort: S;
  readonly waarden: Readonly<StapWaarden[S]>;
};

export type Stap = { [S in StapSoort]: StapVan<S> }[StapSoort];

/** De uitleg van de bedragen binnen het recht van één maand; wat niets eigens uit te leggen heeft, is het hele recht. */
export interface VerdiendVerklaring {
  readonly verrekend: Stap;
  /** De bijstand, voordat er een deel wordt bewaard. */
  readonly recht: Stap;
  readonly reservering: Stap;
  /** Wat van het loon telt als één mens werkt; van twee hun beider loon. */
  readonly verdiendLoon: Stap;
  readonly vrijlating: Stap;
  /** Ander inkomen, ook wat niet telt. */
  readonly overig: Stap;
}

/** De uitleg van elk bedrag van één maand. Een onderdeel dat nul is en niets uit te leggen heeft, ontbreekt. */
export interface MaandVerklaring {
  readonly maand: Maand;
  /** Op je rekening. */
  readonly loon?: Stap;
  readonly onbelasteVergoeding?: Stap;
  readonly bijstand: Stap;
  readonly vakantiegeldWerk?: Stap;
  readonly eindejaarsuitkering?: Stap;
  readonly vakantietoeslagBijstand?: Stap;
  readonly premie?: Stap;
  readonly bufferbudget?: Stap;
  readonly giften?: Stap;
  readonly overig?: Stap;
  readonly eenmalig?: Stap;
  readonly inhoudingen?: Stap;
  readonly toeslagen?: Stap;
  /** Verdiend: het recht van deze maand. */
  readonly norm: Stap;
  readonly recht: Stap;
  readonly verdiend: VerdiendVerklaring;
  readonly terugTeBetalen?: Stap;
  /** Het loon dat in deze maand op een bekende dag komt: per week of vier weken. */
  readonly loonbetalingen: readonly { readonly dag: Dag; readonly bedrag: Bedrag }[];
}
