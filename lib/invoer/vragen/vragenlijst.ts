/** The order of the questions. Everything else about a question stands in its own file. */
import { anderGeld } from "./ander-geld";
import { anderePeriodes } from "./andere-periodes";
import { baanStopt } from "./baan-stopt";
import { begin } from "./begin";
import { betaaldag } from "./betaaldag";
import { bijstandBegonnen, bijstandVanaf } from "./bijstand-vanaf";
import { bijzonder, partnerBijzonder } from "./bijzonder";
import { gebruikt } from "./gebruikt";
import { geboortedatum, partnerGeboortedatum } from "./geboortedatum";
import { gemeente } from "./gemeente";
import { giften } from "./giften";
import { huisgenoten, huisgenotenInkomen } from "./huisgenoten";
import { huur } from "./huur";
import { inkomen } from "./inkomen";
import { kinderen } from "./kinderen";
import { kosten } from "./kosten";
import { loon } from "./loon";
import { meerOverBaan } from "./meer-over-baan";
import { metWie } from "./met-wie";
import { opvang } from "./opvang";
import { ouders } from "./ouders";
import { partnerInkomen } from "./partner-inkomen";
import { partnerRecht } from "./partner-recht";
import { partnerReden } from "./partner-reden";
import { ritme } from "./ritme";
import { spaargeld } from "./spaargeld";
import { toeslagen } from "./toeslagen";
import { uitkering } from "./uitkering";
import { uren } from "./uren";
import { vakantiegeld } from "./vakantiegeld";
import { verrekenen } from "./verrekenen";
import { vierWeken } from "./vier-weken";
import { vrijlating } from "./vrijlating";
import { wieWerkt } from "./wie-werkt";
import { zorgverzekering } from "./zorgverzekering";

/** Asked of everybody whom they are about. Those about a job are asked together, job by job. */
export const vragenlijst = [
  uitkering,
  bijstandVanaf,
  geboortedatum,
  metWie,
  partnerGeboortedatum,
  partnerRecht,
  partnerReden,
  partnerInkomen,
  kinderen,
  huisgenoten,
  ouders,
  bijzonder,
  partnerBijzonder,
  wieWerkt,
  uren,
  loon,
  begin,
  ritme,
  betaaldag,
  vakantiegeld,
  anderGeld,
  inkomen,
  giften,
  baanStopt,
  bijstandBegonnen,
  toeslagen,
  zorgverzekering,
  huur,
  huisgenotenInkomen,
  opvang,
  gemeente,
  vrijlating,
  gebruikt,
  verrekenen,
  vierWeken,
] as const;

/** Nobody has to answer these; the check page leads to them. */
export const extraVragen = [meerOverBaan, anderePeriodes, spaargeld, kosten] as const;

/** The name of a question. */
export type VraagSoort = (typeof vragenlijst | typeof extraVragen)[number]["naam"];
