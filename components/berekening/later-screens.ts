"use client";

// Everything that comes after the first question, loaded while somebody reads that one.
import type { VraagSoort } from "@/lib/invoer/vragen/vragenlijst";
import { KeuzeVanGemeente } from "./municipality-choice";
import { KeuzeVraag } from "./choice-question";
import { VeldenVraag } from "./fields-question";
import { DagVraag, KeuzesVraag } from "./questions-general";
import { HuurVraag, KostenVraag, OpvangVraag, SpaargeldVraag } from "./questions-money";
import { GebruiktVraag, GemeenteVraag } from "./questions-municipality";
import {
  AnderePeriodesVraag,
  BeginVraag,
  LoonVraag,
  MeerOverBaanVraag,
  UrenVraag,
  VakantiegeldVraag,
} from "./questions-work";

export { fetchGemeenten } from "@/lib/gemeente/use-gemeenten";
export { extraVragenVan, isBeantwoord, vragenVan } from "@/lib/invoer/vragen/vragen";
export { Controle } from "./check-page";

/** The screens of the plain questions. */
export const gewoneSchermen = {
  keuze: KeuzeVraag,
  keuzes: KeuzesVraag,
  dag: DagVraag,
  velden: VeldenVraag,
};

/** The screens of the questions with a form of their own. */
export const eigenSchermen = {
  uren: UrenVraag,
  loon: LoonVraag,
  begin: BeginVraag,
  vakantiegeld: VakantiegeldVraag,
  huur: HuurVraag,
  opvang: OpvangVraag,
  gemeente: GemeenteVraag,
  gebruikt: GebruiktVraag,
  verrekenen: KeuzeVanGemeente,
  vierWeken: KeuzeVanGemeente,
  meerOverBaan: MeerOverBaanVraag,
  anderePeriodes: AnderePeriodesVraag,
  spaargeld: SpaargeldVraag,
  kosten: KostenVraag,
} satisfies Partial<Record<VraagSoort, unknown>>;
