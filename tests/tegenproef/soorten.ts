// The JSON of the contract, as plain types. Not shared with the product: this is a second reading.

export type Wie = "aanvrager" | "partner";

export interface PersoonJson {
  geboortedatum: string;
  medischUrenbeperkt?: boolean;
  doelgroepLoonkostensubsidie?: boolean;
  inInrichting?: boolean;
}

export interface PartnerJson extends PersoonJson {
  heeftRechtOpBijstand?: boolean;
  woontElders?: boolean;
  rechtmatigVerblijf?: boolean;
}

export interface MedebewonerJson {
  geboortedatum: string;
  van?: string | null;
  tot?: string | null;
  kostendeler?: boolean;
  studeertTotEnMet?: string | null;
  jaarinkomen?: string | null;
  onderhuurder?: boolean;
}

export type Loonsoort =
  | "uurloon"
  | "brutoPerMaand"
  | "brutoPerVierWeken"
  | "brutoPerWeek"
  | "nettoPerMaand";

export interface LoonJson {
  soort: Loonsoort;
  bedrag: string;
  urenPerWeek?: string;
  perMaand?: Record<string, { urenPerWeek?: string; bedrag?: string }>;
}

export type BetalingJson =
  | { ritme: "maand" }
  | { ritme: "maandErna" }
  | { ritme: "vierWeken" | "week"; eersteBetaaldag: string; eerstePeriodeTot?: string | null };

export type VakantiegeldJson =
  | { hoe: "jaarlijks"; maand?: number }
  | { hoe: "bijElkLoon"; procent?: string | null }
  | { hoe: "geen" };

export interface WerkJson {
  wie: Wie;
  van: string;
  tot?: string | null;
  loon: LoonJson;
  betaling?: BetalingJson;
  vakantiegeld?: VakantiegeldJson;
  loonheffingskorting?: boolean;
  pensioenpremieProcent?: string;
  eindejaarsuitkering?: { procent: string; maand: number } | null;
  onbelasteVergoeding?: string;
}

export interface GebruikteMaandenJson {
  n?: number;
  r?: number;
  z?: number;
  "34a"?: number;
}

export interface OverigInkomenJson {
  wie: Wie;
  soort?:
    | "uitkering"
    | "partneralimentatie"
    | "kinderalimentatie"
    | "kostgeld"
    | "winst"
    | "vrijwilligerswerk"
    | "loonKind"
    | "anders";
  brutoPerMaand?: string | null;
  kind?: number | null;
  telt?: "ja" | "nee";
  omschrijving: string;
  nettoPerMaand: string;
  metVakantietoeslag?: boolean;
  van: string;
  tot?: string | null;
}

export interface EenmaligJson {
  wie: Wie;
  maand: string;
  soort: "verlofuren" | "ontslagvergoeding" | "verkoop" | "teruggave" | "erfenis" | "anders";
  netto: string;
  bruto?: string | null;
  telt?: "inkomen" | "vermogen" | "nee";
}

export interface InhoudingJson {
  soort: "aflossing" | "beslag" | "boete" | "anders";
  van: string;
  tot?: string | null;
  bedrag?: string | null;
  procentVanNorm?: string;
  procentVanMeer?: string;
}

export interface GiftJson {
  maand: string;
  bedrag: string;
  soort: "geld" | "natura" | "voedselbank";
}

export interface PremieJson {
  procent: string;
  maximumPerMaand: string | null;
  maanden: number[];
  maximumPerJaar: string | null;
}

export interface GemeenteJson {
  verrekenen?: "opDeMaand" | "maandLater";
  uitbetalen?: "zelfdeMaand" | "volgendeMaand";
  vierWeken?: "gemiddelde" | "werkdagen" | "ontvangen";
  reservering?: "vanBijstand" | "vanNorm";
  vakantietoeslagUitbetaling?: "jaarlijks" | "maandelijks";
  vakantietoeslagMaand?: number;
  premie?: PremieJson | null;
  bufferbudget?: boolean;
  eindejaarsuitkering?: "verrekenen" | "vrij";
  eersteMaandenVolledig?: number;
  terughalen?: "later" | "verrekenen";
}

export interface KinderopvangJson {
  kind: number;
  soort: "dagopvang" | "bso" | "gastouder";
  urenPerMaand: string;
  uurprijs: string;
}

export interface ToeslagenVraagJson {
  zorg?: boolean;
  huur?: { kaleHuur: string } | null;
  kindgebonden?: boolean;
  kinderopvang?: KinderopvangJson[];
}

export interface SituatieJson {
  versie: 1;
  start: string;
  maanden?: number;
  bijstandVanaf?: string | null;
  huishouden: {
    aanvrager: PersoonJson;
    partner?: PartnerJson | null;
    kinderen?: { geboortedatum: string; vertrekt?: string | null }[];
    medebewoners?: MedebewonerJson[];
    kostendelendeMedebewoners?: number;
    kanBeroepDoenOpOuders?: boolean;
    verlagingNormProcent?: string;
    vermogen?: string | null;
  };
  werk?: WerkJson[];
  vrijlating?: {
    toepassen?: boolean;
    gebruikteMaanden?: { aanvrager?: GebruikteMaandenJson; partner?: GebruikteMaandenJson };
    uitbreidingNietMogelijk?: boolean;
    opnieuwBijNieuweBaan?: boolean;
    vooruitlopen2026?: boolean;
    vooruitlopen2026Als27?: boolean;
    overgang2027?: "34a" | "n";
  };
  overigInkomen?: OverigInkomenJson[];
  giften?: GiftJson[];
  eenmalig?: EenmaligJson[];
  inhoudingen?: InhoudingJson[];
  gemeente?: GemeenteJson;
  toeslagen?: ToeslagenVraagJson | null;
  open?: string[];
}

export type Grond = "n" | "r" | "y" | "z" | "aa" | "34a";

export interface InkomstenJson {
  wie: Wie;
  bron: string;
  bruto: string | null;
  netto: string;
  vrijlating: { grond: Grond | null; bedrag: string; maandenOver: number | null };
  naVrijlating: string;
  vakantietoeslag: string;
  verrekend: string;
}

export interface MaandJson {
  maand: string;
  norm: string;
  inkomsten: InkomstenJson[];
  verrekendTotaal: string;
  bijstand: string;
  reservering: string;
  uitbetaling: string;
  giften: { ontvangen: string; vrij: string; boven: string; ruimteOver: string };
  toeslagen: null | {
    zorg: string;
    huur: string;
    kindgebonden: string;
    kinderopvang: string;
    totaal: string;
  };
  opRekening: {
    loon: string;
    onbelasteVergoeding: string;
    bijstand: string;
    vakantiegeldWerk: string;
    eindejaarsuitkering: string;
    vakantietoeslagBijstand: string;
    premie: string;
    bufferbudget: string;
    giften: string;
    overig: string;
    eenmalig: string;
    toeslagen: string;
    inhoudingen: string;
    totaal: string;
  };
  inhoudingen: { soort: string; bedrag: string }[];
  terugTeBetalen: string;
}

export interface SamenvattingJson {
  gewoneMaand: string;
  gewoneMaanden: { van: string; tot: string; bedrag: string; zonderWerk: string }[];
  jaarinkomen?: Record<
    string,
    { toetsingsinkomen: string; volledig: boolean; ontbreekt?: string[] }
  >;
  laagsteMaand: { maand: string; bedrag: string };
  hoogsteMaand: { maand: string; bedrag: string };
  totaal: string;
  gemiddeld: string;
  zonderWerk: { totaal: string; gemiddeld: string; gewoneMaand: string };
  verschilTotaal: string;
  verschilGemiddeld: string;
}

export interface UitkomstJson {
  versie: 1;
  maanden: MaandJson[];
  samenvatting: SamenvattingJson;
}

export interface Fout {
  pad: string;
  reden: string;
}
