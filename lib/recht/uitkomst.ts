/**
 * De uitkomst zoals zij het programma verlaat: bedragen als tekst, namen volgens het uitkomstbestand (versie 1).
 */
import type { Bedrag, Dag, Eenmalig, Inhouding, Maand, OverigInkomen, Wie } from "./situatie";
import type { MaandBedrag, Reikwijdte } from "./spreiding";
import type { Toeslagsoort } from "./stap";

export type * from "./spreiding";

/** Grond van een vrijlating: onderdelen van artikel 31 lid 2, of artikel 34a. */
export type Grond = "n" | "r" | "y" | "z" | "aa" | "34a";

export interface VrijlatingUitkomst {
  readonly grond: Grond | null;
  readonly bedrag: Bedrag;
  /** Maanden die na deze maand over zijn; null als er geen grens is. */
  readonly maandenOver: number | null;
}

export interface InkomstenUitkomst {
  readonly wie: Wie;
  /** "werk", "overig:<plaats>" of "eenmalig:<plaats>". */
  readonly bron: string;
  readonly bruto: Bedrag | null;
  readonly netto: Bedrag;
  readonly vrijlating: VrijlatingUitkomst;
  readonly naVrijlating: Bedrag;
  readonly vakantietoeslag: Bedrag;
  readonly verrekend: Bedrag;
}

export interface GiftenUitkomst {
  readonly ontvangen: Bedrag;
  readonly vrij: Bedrag;
  readonly boven: Bedrag;
  readonly ruimteOver: Bedrag;
}

export interface ToeslagenUitkomst {
  readonly zorg: Bedrag;
  readonly huur: Bedrag;
  readonly kindgebonden: Bedrag;
  readonly kinderopvang: Bedrag;
  readonly totaal: Bedrag;
}

/** Wat in de kalendermaand op de rekening komt. */
export interface OpRekening {
  readonly loon: Bedrag;
  readonly onbelasteVergoeding: Bedrag;
  readonly bijstand: Bedrag;
  readonly vakantiegeldWerk: Bedrag;
  readonly eindejaarsuitkering: Bedrag;
  readonly vakantietoeslagBijstand: Bedrag;
  readonly premie: Bedrag;
  readonly bufferbudget: Bedrag;
  readonly giften: Bedrag;
  readonly overig: Bedrag;
  readonly eenmalig: Bedrag;
  readonly toeslagen: Bedrag;
  /** Wat ervan af gaat: 0.00 of minder. */
  readonly inhoudingen: Bedrag;
  readonly totaal: Bedrag;
}

/** Een inhouding die in de maand loopt, met wat er werkelijk wordt ingehouden. */
export interface InhoudingUitkomst {
  readonly soort: Inhouding["soort"];
  readonly bedrag: Bedrag;
}

/** Waarom een maand is zoals zij is. Elke code heeft een zin in de berichten onder `redenen`. */
export type RedenCode =
  // werk en loon
  | "werkBegint" // baan begint deze maand (bedrag: loon op de rekening of null)
  | "werkStopt" // laatste maand van een baan
  | "deelVanMaand" // baan begint of eindigt binnen de maand: loon over een deel
  | "eersteLoonVolgt" // er is gewerkt, het loon komt pas volgende maand
  | "loonVanVorigeMaand" // het loon van de vorige maand komt nu (begin of einde van maandErna)
  | "extraLoon" // een betaling meer dan gewoon (tweede vierwekenloon, vijfde weekloon)
  | "minderLoon" // minder loon op de rekening dan een maand eerder
  | "meerLoon"
  | "anderLoon" // afwijkende maand (perMaand)
  | "belastingWijzigt" // nieuwe belastingtabel per 1 januari
  | "laterLoon" // het loon van een baan die is gestopt, komt nog
  | "onbelasteVergoeding" // anders dan een maand eerder (bedrag: nu)
  | "vakantiegeldWerk"
  | "eindejaarsuitkering"
  | "eindejaarsuitkeringVrij" // de gemeente verrekent haar niet
  | "eenmaligVoorbij" // vorige maand was er iets eenmaligs (bedrag: hoeveel)
  | "tweeKeerLoonheffingskorting"
  | "geenLoonheffingskorting"
  // vrijlating
  | "vrijlatingBegint"
  | "vrijlatingLoopt" // bedrag deze maand, met maandenOver
  | "vrijlatingStopt" // vanaf deze maand niet meer
  | "vrijlatingWisselt" // andere grond
  // bijstand
  | "normWijzigt" // nieuwe bedragen per 1 januari of 1 juli
  | "huishoudenWijzigt" // andere norm door leeftijd of samenstelling
  | "leeftijd21"
  | "leeftijd27"
  | "medebewonerGaatTellen" // telt vanaf de volgende maand mee (bedrag: verschil van de norm)
  | "medebewonerTeltMee" // telt vanaf deze maand mee voor de norm
  | "medebewonerTeltNietMee" // telt vanaf deze maand niet meer mee
  | "bijstandNogNiet" // de bijstand begint later
  | "bijstandBegint" // vanaf een dag in deze maand (bedrag: bijstand)
  | "bijstandHeleMaand" // de maand na een begin binnen de maand (bedrag: verschil van de norm)
  | "geenBijstand" // inkomen is hoger dan de norm
  | "bijstandTerug" // weer bijstand
  | "meerBijstand"
  | "minderBijstand"
  | "verrekendVorigeMaand" // maandLater: inkomsten van de vorige maand gaan er nu af
  | "bijstandVorigeMaand" // volgendeMaand: uitkering over de vorige maand komt nu
  | "vakantietoeslagBijstand"
  | "reserveringWijzigt"
  | "eindejaarsuitkeringVerrekend"
  | "vermogen"
  | "terugbetalen"
  | "eersteMaandVolledig" // betaald alsof er geen inkomsten zijn (bedrag: hoeveel te veel)
  | "teruggehaald" // wat eerder te veel is betaald, gaat nu van de betaling af
  // overig
  | "overigInkomenBegint"
  | "overigInkomenStopt"
  | "overigInkomenAnders"
  | "overigInkomenTeltNiet" // staat op de rekening en telt niet mee
  | "vrijwilligersgrens" // vergoeding boven de grens: dat deel telt mee
  | "kindWordt18" // alimentatie of loon van het kind stopt op de dag voor de verjaardag
  | "eenmaligInkomen" // telt mee in deze maand
  | "eenmaligVermogen" // telt mee als vermogen
  | "eenmaligTeltNiet"
  | "eenmaligGeweest" // kwam een maand eerder
  | "inhouding" // begint, of is een ander bedrag dan een maand eerder
  | "inhoudingStopt"
  | "gift"
  | "giftBovenGrens"
  | "premie"
  | "bufferbudget"
  | "geenToeslagVerblijf" // de partner heeft geen rechtmatig verblijf
  | "toeslagenWijzigen";

export interface Reden {
  readonly code: RedenCode;
  readonly bedrag: Bedrag | null;
  /** Bijvoorbeeld "31 lid 2 onder n Participatiewet"; null als er geen artikel bij hoort. */
  readonly artikel: string | null;
  readonly wie?: Wie;
  readonly grond?: Grond;
  readonly maandenOver?: number | null;
  /** Plaats in `werk`, `overigInkomen`, `eenmalig`, `inhoudingen` of `huishouden.medebewoners`. */
  readonly plaats?: number;
  /** Soort van de inhouding, het eenmalige geld of het inkomen op die plaats. */
  readonly soort?: Inhouding["soort"] | Eenmalig["soort"] | OverigInkomen["soort"];
  /** Waardoor de medebewoner op die plaats gaat tellen: hij wordt 27, stopt met zijn studie of komt inwonen. */
  readonly aanleiding?: Aanleiding;
  /** Verjaardag waarop de medebewoner 27 of het kind 18 wordt. */
  readonly dag?: Dag;
  readonly toeslag?: Toeslagsoort;
}

export type Aanleiding = "leeftijd27" | "studie" | "inwonen";

/** Wat deze maand voorlopig is. */
export type VoorlopigCode =
  | "bedragen-2027"
  | "vermogen-2027"
  | "premie-2027"
  | "belasting-2027"
  | "art-34a"
  | "art-24a"
  | "art-24"
  | "bufferbudget"
  | "giften-2027"
  | "vrijwilligers-2027"
  | "vakantiegeld-2027"
  | "overgang-vrijlating"
  | "toeslagen-2027";

export interface MaandUitkomst {
  readonly maand: Maand;
  readonly voorlopig: readonly VoorlopigCode[];
  readonly norm: Bedrag;
  readonly inkomsten: readonly InkomstenUitkomst[];
  readonly verrekendTotaal: Bedrag;
  readonly bijstand: Bedrag;
  readonly reservering: Bedrag;
  readonly uitbetaling: Bedrag;
  readonly giften: GiftenUitkomst;
  readonly toeslagen: ToeslagenUitkomst | null;
  readonly opRekening: OpRekening;
  readonly inhoudingen: readonly InhoudingUitkomst[];
  /** Wat na deze maand nog terug moet. */
  readonly terugTeBetalen: Bedrag;
  readonly redenen: readonly Reden[];
}

export interface Totalen {
  readonly totaal: Bedrag;
  readonly gemiddeld: Bedrag;
  /** Bedrag van een maand met werk waarin niets eenmaligs komt; zonder maand met werk dat van `zonderWerk`. */
  readonly gewoneMaand: Bedrag;
}

/** Opeenvolgende maanden met werk die zonder eenmalige bedragen hetzelfde opleveren. */
export interface GewoneMaand {
  readonly van: Maand;
  readonly tot: Maand;
  readonly bedrag: Bedrag;
  /** Wat dezelfde maanden zonder werk opleveren. */
  readonly zonderWerk: Bedrag;
}

export interface Samenvatting extends Totalen {
  /** Leeg als geen maand van het venster werk heeft. */
  readonly gewoneMaanden: readonly GewoneMaand[];
  readonly laagsteMaand: MaandBedrag;
  readonly hoogsteMaand: MaandBedrag;
  /** Hetzelfde huishouden zonder baan; `gewoneMaand` over dezelfde maanden. */
  readonly zonderWerk: Totalen;
  readonly verschilTotaal: Bedrag;
  readonly verschilGemiddeld: Bedrag;
  /** null als er niets openstaat; ontbreekt als er niet naar is gekeken. */
  readonly reikwijdte?: Reikwijdte | null;
  /** Alleen als toeslagen zijn gerekend: toetsingsinkomen per kalenderjaar. */
  readonly jaarinkomen?: Readonly<
    Record<
      string,
      {
        readonly toetsingsinkomen: Bedrag;
        readonly volledig: boolean;
        /** Belast geld waarvan het bruto bedrag ontbreekt, "overig:0" of "eenmalig:0". */
        readonly ontbreekt?: readonly string[];
      }
    >
  >;
}

/** Wat de wet aan het college laat, wat nog niet bekend is, of wat niet is meegerekend. */
export type VoorbehoudCode =
  | "vrijlatingBesluitCollege" // n, r, z, aa en 34a zijn een besluit van het college
  | "vrijlatingZonderBesluitNietGerekend" // toepassen is false
  | "vooruitlopen2026" // 15 procent voor jonger dan 27 in 2026 verschilt per gemeente
  | "overgangVrijlating2027" // of lopende maanden doorlopen is niet bekend
  | "volgorde34a" // vrijlaten voor of na de toets aan de norm
  | "vierWeken" // de gemeente kiest de rekenwijze
  | "reservering" // de specificatie kan anders splitsen
  | "reserveringVoorStart" // bewaard vakantiegeld van voor de eerste maand is niet bekend
  | "giftenBovenGrens" // het college beslist over wat boven de grens komt
  | "giftenPerHuishouden" // grens per huishouden of per persoon is niet beslist
  | "giftenNatura"
  | "loonheffingskorting" // gemeente kan ongebruikte korting toch meetellen, of twee keer korting
  | "vakantiegeldOverigInkomen" // vakantiegeld over overig inkomen telt mee, uitbetaling is niet getoond
  | "partnerZonderRecht2027" // artikel 24 in 2027 is niet bekend
  | "toeslag18tot20" // artikel 20 lid 3 per persoon bij een paar
  | "verlagingGemeente"
  | "premieGemeente"
  | "bufferbudgetGemeente"
  | "bedragen2027"
  | "belasting2027"
  | "vakantiegeld2027"
  | "eindejaarsuitkering"
  | "eindejaarsuitkeringVoorStart" // maanden van opbouw voor de eerste maand zijn niet bekend
  | "eindejaarsuitkeringVrij" // de gemeente beslist of zij vrij blijft
  | "nettoLoonOpgegeven" // netto ingevuld: belasting is niet nagerekend
  | "toeslagenNietGerekend"
  | "toeslagen2027"
  | "toeslagenZonderOverigInkomen" // overig inkomen zit niet in het toetsingsinkomen
  | "huurtoeslag-medebewoner" // inkomen van een medebewoner of van een kind vanaf 18 is niet bekend
  | "duurzaamGescheiden" // gehuwd en apart: de gemeente beslist of dat duurzaam is
  | "partner-elders" // toeslagen zijn gerekend met de partner die elders woont
  | "toeslagenMedebewoners" // inkomen van medebewoners is niet bekend
  | "terugvorderingLater"
  | "schatting";

export interface Voorbehoud {
  readonly code: VoorbehoudCode;
  readonly artikel: string | null;
}

export interface Uitkomst {
  readonly versie: 1;
  /** Uitgave van de rekenregels, bijvoorbeeld "2026.11". */
  readonly regels: string;
  readonly maanden: readonly MaandUitkomst[];
  readonly samenvatting: Samenvatting;
  readonly voorbehouden: readonly Voorbehoud[];
}

/** Waarom een situatie niet gerekend wordt. De zin die zegt wat je kunt doen staat in de berichten: `fouten.situatie`. */
export interface Fout {
  /** Pad in het situatiebestand, "werk.0.loon.bedrag". */
  readonly pad: string;
  readonly code: FoutCode;
}

export type FoutCode =
  | "verplicht"
  | "onbekendVeld"
  | "bedrag"
  | "percentage"
  | "uren"
  | "maand"
  | "dag"
  | "geheelGetal"
  | "keuze"
  | "buitenVenster"
  | "bijstandVanafBuitenVenster"
  | "aowLeeftijd"
  | "onder18"
  | "jongInInrichting"
  | "inrichtingPartnerZonderRecht"
  | "eindVoorBegin"
  | "teVeelUren"
  | "kindBestaatNiet"
  | "baanBestaatNiet"
  | "openPad"
  | "inkomenBovenOpvang"
  | "partnerOntbreekt"
  | "gebruikt34aIn2026"
  | "vooruitlopenOpTweeManieren"
  | "maandLaterEnVolgendeMaand"
  | "vakantiegeldBovenopNetto"
  | "verVanBetaaldag"
  | "premieMaanden"
  | "volledigEnMaandLater"
  | "inhoudingHoogte"
  | "bestandOntbreekt"
  | "geenJson"
  | "dubbeleSleutel"
  | "teVeelBanen"
  | "teVeelInkomens"
  | "teVeelGiften"
  | "teVeelKinderen"
  | "teVeelMedebewoners"
  | "ongeldig";
