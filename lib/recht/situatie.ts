/**
 * De zaak: alles wat de rekenregels over een huishouden weten, met elke standaardwaarde ingevuld.
 * De namen zijn die van het situatiebestand (versie 1); daar mogen standaardwaarden ontbreken, hier niet.
 */

/** Kalendermaand, "2026-07". Sorteert als tekst. */
export type Maand = string;
/** Kalenderdag, "2026-07-01". Sorteert als tekst. */
export type Dag = string;
/** Bedrag in euro's met punt en twee decimalen, "1401.50". */
export type Bedrag = string;
/** Percentage als tekst: "25" is 25 procent. */
export type Percentage = string;
/** Aantal uren als tekst, "12.5". */
export type Uren = string;

export type Wie = "aanvrager" | "partner";

export interface Persoon {
  readonly geboortedatum: Dag;
  /** Artikel 6b Participatiewet. */
  readonly medischUrenbeperkt: boolean;
  readonly doelgroepLoonkostensubsidie: boolean;
  readonly inInrichting: boolean;
}

export interface Partner extends Persoon {
  readonly heeftRechtOpBijstand: boolean;
  /** Gehuwd en (nog) niet duurzaam gescheiden, maar op een ander adres: zonder recht op bijstand. */
  readonly woontElders: boolean;
  /** Zonder rechtmatig verblijf is er geen recht op bijstand, en voor beiden geen toeslag. */
  readonly rechtmatigVerblijf: boolean;
}

export interface Kind {
  readonly geboortedatum: Dag;
  /** Maand vanaf wanneer het kind, 18 jaar of ouder, niet meer thuis woont; null = blijft. */
  readonly vertrekt: Maand | null;
}

/** Een andere volwassene in huis. */
export interface Medebewoner {
  readonly geboortedatum: Dag;
  /** Eerste en laatste dag dat hij inwoont, beide meegerekend; null = al, en zonder einde. */
  readonly van: Dag | null;
  readonly tot: Dag | null;
  /** Deelt hij de kosten vanaf 27 (na de uitzonderingen van artikel 19a, behalve studie)? */
  readonly kostendeler: boolean;
  /** Laatste maand van de studie; null = studeert niet. */
  readonly studeertTotEnMet: Maand | null;
  /** Voor de huurtoeslag; null = niet bekend. */
  readonly jaarinkomen: Bedrag | null;
  readonly onderhuurder: boolean;
}

export interface Huishouden {
  readonly aanvrager: Persoon;
  readonly partner: Partner | null;
  readonly kinderen: readonly Kind[];
  readonly medebewoners: readonly Medebewoner[];
  /** Aantal na de uitzonderingen van artikel 19a. */
  readonly kostendelendeMedebewoners: number;
  readonly kanBeroepDoenOpOuders: boolean;
  /** Verlaging van artikel 27 of 28, in procent van de gehuwdennorm. */
  readonly verlagingNormProcent: Percentage;
  /** Bezittingen min schulden op de eerste dag; null = niet gevraagd. */
  readonly vermogen: Bedrag | null;
}

/** Wat in een afwijkende maand anders is dan in `loon`. */
export interface AfwijkendeMaand {
  readonly urenPerWeek?: Uren;
  readonly bedrag?: Bedrag;
}

export type LoonSoort =
  | "uurloon"
  | "brutoPerMaand"
  | "brutoPerVierWeken"
  | "brutoPerWeek"
  | "nettoPerMaand";

export interface Uurloon {
  readonly soort: "uurloon";
  readonly bedrag: Bedrag;
  readonly urenPerWeek: Uren;
  readonly perMaand: Readonly<Record<Maand, AfwijkendeMaand>>;
}

export interface Periodeloon {
  readonly soort: Exclude<LoonSoort, "uurloon">;
  readonly bedrag: Bedrag;
  readonly perMaand: Readonly<Record<Maand, { readonly bedrag?: Bedrag }>>;
}

export type Loon = Uurloon | Periodeloon;

interface BetalingPerTijdvak<R extends string> {
  readonly ritme: R;
  readonly eersteBetaaldag: Dag;
  /** Laatste dag die de betaling van `eersteBetaaldag` dekt; null = niet gezegd. */
  readonly eerstePeriodeTot: Dag | null;
}

export type Betaling =
  | { readonly ritme: "maand" }
  | { readonly ritme: "maandErna" }
  | BetalingPerTijdvak<"vierWeken">
  | BetalingPerTijdvak<"week">;

export type Vakantiegeld =
  | { readonly hoe: "jaarlijks"; readonly maand: number }
  /** `procent` komt boven op het brutoloon; null = het zit al in het loon. */
  | { readonly hoe: "bijElkLoon"; readonly procent: Percentage | null }
  | { readonly hoe: "geen" };

export interface Werk {
  readonly wie: Wie;
  readonly van: Dag;
  /** Laatste dag, meegerekend; null = geen einddatum. */
  readonly tot: Dag | null;
  readonly loon: Loon;
  readonly betaling: Betaling;
  readonly vakantiegeld: Vakantiegeld;
  readonly eindejaarsuitkering: { readonly procent: Percentage; readonly maand: number } | null;
  readonly loonheffingskorting: boolean;
  readonly pensioenpremieProcent: Percentage;
  /** Onbelast, per maand (reiskosten): komt met het loon en telt nergens mee. */
  readonly onbelasteVergoeding: Bedrag;
}

export interface GebruikteMaanden {
  readonly n: number;
  readonly r: number;
  readonly z: number;
  readonly "34a": number;
}

export interface VrijlatingKeuzes {
  readonly toepassen: boolean;
  readonly gebruikteMaanden: Readonly<Record<Wie, GebruikteMaanden>>;
  readonly uitbreidingNietMogelijk: boolean;
  readonly opnieuwBijNieuweBaan: boolean;
  readonly vooruitlopen2026: boolean;
  /** De gemeente behandelt in 2026 wie jonger is dan 27 als iemand van 27. */
  readonly vooruitlopen2026Als27: boolean;
  /** Wat in 2027 geldt voor wie daarvoor al n of r had: artikel 34a, of n loopt door. null = niet gezegd: als "34a". */
  readonly overgang2027: "34a" | "n" | null;
}

export type OverigInkomenSoort =
  | "uitkering"
  | "partneralimentatie"
  | "kinderalimentatie"
  | "kostgeld"
  | "winst"
  | "vrijwilligerswerk"
  | "loonKind"
  | "anders";

export interface OverigInkomen {
  readonly wie: Wie;
  readonly soort: OverigInkomenSoort;
  readonly omschrijving: string;
  readonly nettoPerMaand: Bedrag;
  /** Bruto per maand zonder vakantietoeslag, voor het jaarinkomen van de belaste soorten; null = niet bekend. */
  readonly brutoPerMaand: Bedrag | null;
  readonly metVakantietoeslag: boolean;
  readonly van: Dag;
  readonly tot: Dag | null;
  /** Plaats in `huishouden.kinderen` van het kind om wie het gaat; null = geen. */
  readonly kind: number | null;
  /** Telt het mee voor de bijstand? Bij vrijwilligerswerk: wat boven de grenzen komt. */
  readonly telt: "ja" | "nee";
}

/** Geld dat één keer komt. */
export interface Eenmalig {
  readonly wie: Wie;
  readonly maand: Maand;
  readonly soort:
    | "verlofuren"
    | "ontslagvergoeding"
    | "verkoop"
    | "teruggave"
    | "erfenis"
    | "anders";
  readonly netto: Bedrag;
  /** Voor het jaarinkomen; null = niet bekend of niet belast. */
  readonly bruto: Bedrag | null;
  /** Als inkomen van de maand, als vermogen vanaf de maand, of niet. */
  readonly telt: "inkomen" | "vermogen" | "nee";
}

/** Wat van het geld op de rekening wordt gehaald. */
export interface Inhouding {
  readonly soort: "aflossing" | "beslag" | "boete" | "anders";
  readonly van: Maand;
  /** Laatste maand, meegerekend; null = geen einde. */
  readonly tot: Maand | null;
  /** Vast bedrag per maand; null = de percentages samen. */
  readonly bedrag: Bedrag | null;
  readonly procentVanNorm: Percentage;
  /** Van wat er boven de norm is. */
  readonly procentVanMeer: Percentage;
}

export interface Gift {
  readonly maand: Maand;
  readonly bedrag: Bedrag;
  readonly soort: "geld" | "natura" | "voedselbank";
}

export interface PremieRegeling {
  readonly procent: Percentage;
  readonly maximumPerMaand: Bedrag | null;
  readonly maanden: readonly number[];
  readonly maximumPerJaar: Bedrag | null;
}

/**
 * Hoe de gemeente loon verrekent: met de betaling over de maand zelf, met die van een maand later, of met die over de
 * maand zelf, die pas in de volgende maand komt.
 */
export type Verrekenwijze = "opDeMaand" | "maandLater" | "volgendeMaand";

export interface Gemeente {
  readonly verrekenwijze: Verrekenwijze;
  readonly vierWeken: "gemiddelde" | "werkdagen" | "ontvangen";
  /** null = zoals in de maand gebruikelijk is: vanBijstand tot en met 2026, vanNorm vanaf 2027. */
  readonly reservering: "vanBijstand" | "vanNorm" | null;
  readonly vakantietoeslagUitbetaling: "jaarlijks" | "maandelijks";
  readonly vakantietoeslagMaand: number;
  readonly premie: PremieRegeling | null;
  readonly bufferbudget: boolean;
  /** Wordt een eindejaarsuitkering verrekend met de maanden van opbouw? */
  readonly eindejaarsuitkering: "verrekenen" | "vrij";
  /** Betalingen vanaf de eerste maand met inkomsten die gaan alsof die er niet zijn. */
  readonly eersteMaandenVolledig: number;
  /** Wat daardoor te veel is betaald: later terug, of af van de betalingen erna. */
  readonly terughalen: "later" | "verrekenen";
}

export interface Kinderopvang {
  /** Plaats van het kind in `huishouden.kinderen`, vanaf 0. */
  readonly kind: number;
  readonly soort: "dagopvang" | "bso" | "gastouder";
  readonly urenPerMaand: Uren;
  readonly uurprijs: Bedrag;
}

export interface ToeslagenKeuze {
  readonly zorg: boolean;
  readonly huur: { readonly kaleHuur: Bedrag } | null;
  readonly kindgebonden: boolean;
  readonly kinderopvang: readonly Kinderopvang[];
}

/**
 * Een antwoord dat open kan staan, met zijn plaats in het situatiebestand. Naast het contract kan wat er is gebruikt ook
 * van één van twee mensen openstaan.
 */
export type OpenPad =
  | "vrijlating.toepassen"
  | "vrijlating.gebruikteMaanden"
  | `vrijlating.gebruikteMaanden.${Wie}`
  | "vrijlating.overgang2027"
  | "vrijlating.vooruitlopen2026"
  | "gemeente.verrekenen"
  | "gemeente.uitbetalen"
  | "gemeente.vierWeken"
  | "gemeente.reservering"
  | "gemeente.vakantietoeslagMaand"
  | `werk.${number}.betaling`
  | `werk.${number}.vakantiegeld`
  | `werk.${number}.loonheffingskorting`;

export interface Zaak {
  readonly versie: 1;
  readonly start: Maand;
  readonly maanden: number;
  /** Eerste dag met bijstand, in het venster; null = al voor `start`. */
  readonly bijstandVanaf: Dag | null;
  readonly huishouden: Huishouden;
  readonly werk: readonly Werk[];
  readonly vrijlating: VrijlatingKeuzes;
  readonly overigInkomen: readonly OverigInkomen[];
  readonly giften: readonly Gift[];
  readonly eenmalig: readonly Eenmalig[];
  readonly inhoudingen: readonly Inhouding[];
  readonly gemeente: Gemeente;
  readonly toeslagen: ToeslagenKeuze | null;
  /** Antwoorden die niet bekend zijn; wat er staat is dan de waarde waarmee de maanden worden gerekend. */
  readonly open: readonly OpenPad[];
}
