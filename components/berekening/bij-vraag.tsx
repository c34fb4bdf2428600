import type { ReactNode } from "react";
import {
  TekeningBetaaldag,
  TekeningBrief,
  TekeningControle,
  TekeningGemeente,
  TekeningGift,
  TekeningHuis,
  TekeningKinderen,
  TekeningLeeftijd,
  TekeningLoon,
  TekeningSpaarpot,
  TekeningUren,
  TekeningVrijlating,
  TekeningWerk,
} from "@/components/tekening/tekeningen";
import { Voorlezen } from "@/components/voorlezen/voorlezen";
import type { VraagSoort } from "@/lib/invoer/vragen/soorten";

/** What stands beside a question: a drawing, and a button that reads it aloud. */
export interface BijVraag {
  readonly illustratie: ReactNode;
  readonly voorlezen: ReactNode;
}

/** The main questions have a drawing; those that follow from them do without. */
const tekeningen: Partial<Record<VraagSoort | "controle", ReactNode>> = {
  uitkering: <TekeningBrief />,
  geboortedatum: <TekeningLeeftijd />,
  metWie: <TekeningHuis />,
  kinderen: <TekeningKinderen />,
  wieWerkt: <TekeningWerk />,
  uren: <TekeningUren />,
  loon: <TekeningLoon />,
  begin: <TekeningWerk />,
  ritme: <TekeningBetaaldag />,
  betaaldag: <TekeningBetaaldag />,
  vakantiegeld: <TekeningSpaarpot />,
  anderGeld: <TekeningLoon />,
  giften: <TekeningGift />,
  toeslagen: <TekeningBrief />,
  huur: <TekeningHuis />,
  opvang: <TekeningKinderen />,
  vrijlating: <TekeningVrijlating />,
  verrekenen: <TekeningGemeente />,
  vierWeken: <TekeningBetaaldag />,
  controle: <TekeningControle />,
};

/** The drawing and the read-aloud button of a question; `tekst` is everything there is to read. */
export function bijVraag(soort: VraagSoort | "controle", tekst: string): BijVraag {
  return { illustratie: tekeningen[soort] ?? null, voorlezen: <Voorlezen tekst={tekst} /> };
}
