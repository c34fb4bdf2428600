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
import type { VraagSoort } from "@/lib/invoer/vragen/soorten";

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
  gemeente: <TekeningGemeente />,
  vrijlating: <TekeningVrijlating />,
  verrekenen: <TekeningBetaaldag />,
  vierWeken: <TekeningBetaaldag />,
  controle: <TekeningControle />,
};

/** The drawing beside a question, when it has one. */
export default function Tekening({ soort }: { soort: VraagSoort | "controle" }): ReactNode {
  const tekening = tekeningen[soort];
  return tekening ? <div className="mb-4">{tekening}</div> : null;
}
