"use client";

// Everything that comes after the first question, loaded while somebody reads that one.
import type { ComponentType } from "react";
import type { VraagSoort } from "@/lib/invoer/vragen/soorten";
import type { Vraag } from "@/lib/invoer/vragen/vragen";
import { KeuzeVraag } from "./keuze-vraag";
import { GeboortedatumVraag, KeuzesVraag } from "./vragen-algemeen";
import {
  GiftenVraag,
  HuurVraag,
  InkomenVraag,
  KostenVraag,
  OpvangVraag,
  SpaargeldVraag,
} from "./vragen-geld";
import { KeuzeVanGemeente } from "./keuze-van-gemeente";
import { GebruiktVraag, GemeenteVraag } from "./vragen-gemeente";
import { HuisgenotenVraag, KinderenVraag } from "./vragen-jij";
import {
  AnderePeriodesVraag,
  BeginVraag,
  BetaaldagVraag,
  LoonVraag,
  MeerOverBaanVraag,
  UrenVraag,
  VakantiegeldVraag,
} from "./vragen-werk";

export { haalGemeenten } from "@/lib/gemeente/use-gemeenten";
export { Controle } from "./controle";
export * as zodVelden from "@/lib/invoer/vragen/zod-velden";

/** The screen of every question. */
export const schermen: { readonly [S in VraagSoort]: ComponentType<{ vraag: Vraag<S> }> } = {
  uitkering: KeuzeVraag,
  geboortedatum: GeboortedatumVraag,
  metWie: KeuzesVraag,
  partnerGeboortedatum: GeboortedatumVraag,
  partnerRecht: KeuzeVraag,
  kinderen: KinderenVraag,
  huisgenoten: HuisgenotenVraag,
  ouders: KeuzeVraag,
  bijzonder: KeuzesVraag,
  partnerBijzonder: KeuzesVraag,
  wieWerkt: KeuzeVraag,
  uren: UrenVraag,
  loon: LoonVraag,
  begin: BeginVraag,
  ritme: KeuzeVraag,
  betaaldag: BetaaldagVraag,
  vakantiegeld: VakantiegeldVraag,
  anderGeld: KeuzesVraag,
  giften: GiftenVraag,
  inkomen: InkomenVraag,
  toeslagen: KeuzeVraag,
  zorgverzekering: KeuzeVraag,
  huur: HuurVraag,
  opvang: OpvangVraag,
  gemeente: GemeenteVraag,
  vrijlating: KeuzeVraag,
  gebruikt: GebruiktVraag,
  verrekenen: KeuzeVanGemeente,
  vierWeken: KeuzeVanGemeente,
  meerOverBaan: MeerOverBaanVraag,
  anderePeriodes: AnderePeriodesVraag,
  spaargeld: SpaargeldVraag,
  kosten: KostenVraag,
};
