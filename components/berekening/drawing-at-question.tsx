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
} from "@/components/drawings/drawings";
import type { Tekening as Naam } from "@/lib/invoer/vragen/vraag";

const tekeningen: Readonly<Record<Naam, ReactNode>> = {
  betaaldag: <TekeningBetaaldag />,
  brief: <TekeningBrief />,
  controle: <TekeningControle />,
  gemeente: <TekeningGemeente />,
  gift: <TekeningGift />,
  huis: <TekeningHuis />,
  kinderen: <TekeningKinderen />,
  leeftijd: <TekeningLeeftijd />,
  loon: <TekeningLoon />,
  spaarpot: <TekeningSpaarpot />,
  uren: <TekeningUren />,
  vrijlating: <TekeningVrijlating />,
  werk: <TekeningWerk />,
};

/** The drawing beside a question. The main questions have one; those that follow from them do without. */
export default function Tekening({ naam }: { naam: Naam | undefined }): ReactNode {
  return naam ? <div className="mb-4">{tekeningen[naam]}</div> : null;
}
