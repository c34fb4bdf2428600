/** The choices of every question that has them, in the order of the screen. Texts: `vragen.<question>.opties`. */
import type { VraagSoort } from "./soorten";

export const opties = {
  uitkering: ["bijstand", "aangevraagd", "ioaw", "ioaz", "bbz", "aow", "weetNiet"],
  metWie: ["alleen", "partner", "kinderen", "anderen"],
  partnerRecht: ["ja", "nee", "weetNiet"],
  huisgenoten: ["opleiding", "huurcontract", "eigenContract", "gewoon", "weetNiet"],
  ouders: ["ja", "nee", "weetNiet"],
  bijzonder: ["medischUrenbeperkt", "loonkostensubsidie", "inrichting", "zelfstandige", "niets"],
  wieWerkt: ["aanvrager", "partner", "beiden"],
  loon: [
    "uurloon",
    "brutoPerMaand",
    "brutoPerVierWeken",
    "brutoPerWeek",
    "nettoPerMaand",
    "weetNiet",
  ],
  ritme: ["maand", "maandErna", "vierWeken", "week", "weetNiet"],
  vakantiegeld: ["5", "6", "andere", "bijElkLoon", "geen", "weetNiet"],
  anderGeld: ["giften", "inkomen", "niets"],
  giften: ["geld", "natura", "voedselbank"],
  toeslagen: ["ja", "nee"],
  huur: ["ja", "nee", "weetNiet"],
  opvang: ["dagopvang", "bso", "gastouder"],
  vrijlating: ["ja", "nee", "weetNiet"],
  verrekenen: ["opDeMaand", "maandLater", "volgendeMaand", "weetNiet"],
  vierWeken: ["gemiddelde", "werkdagen", "ontvangen", "weetNiet"],
} as const satisfies Partial<Record<VraagSoort, readonly string[]>>;

export type VraagMetOpties = keyof typeof opties;
