"use client";

import { useEffect, type ComponentType } from "react";
import { useAntwoorden } from "@/lib/invoer/use-antwoorden";
import type { VraagSoort } from "@/lib/invoer/vragen/soorten";
import {
  extraVragenVan,
  isBeantwoord,
  vragenVan,
  type EenVraag,
  type Vraag,
} from "@/lib/invoer/vragen/vragen";
import type { Antwoorden } from "@/lib/invoer/antwoorden";
import { Controle } from "./controle";
import { gaNaar, useAdres, type Adres } from "./use-adres";
import { GeboortedatumVraag, KeuzesVraag, KeuzeVraag } from "./vragen-algemeen";
import {
  GiftenVraag,
  HuurVraag,
  InkomenVraag,
  KostenVraag,
  OpvangVraag,
  SpaargeldVraag,
} from "./vragen-geld";
import { GebruiktVraag } from "./vragen-gemeente";
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

/** The screen of every question. */
const schermen: { readonly [S in VraagSoort]: ComponentType<{ vraag: Vraag<S> }> } = {
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
  vrijlating: KeuzeVraag,
  gebruikt: GebruiktVraag,
  verrekenen: KeuzeVraag,
  vierWeken: KeuzeVraag,
  meerOverBaan: MeerOverBaanVraag,
  anderePeriodes: AnderePeriodesVraag,
  spaargeld: SpaargeldVraag,
  kosten: KostenVraag,
};

/**
 * The screen for an address: the question that it names when everything before it is answered, otherwise the first
 * question that is open. `null` is the check page.
 */
function schermVan(antwoorden: Antwoorden, adres: Adres): EenVraag | null {
  const extra = extraVragenVan(antwoorden).find((vraag) => vraag.adres === adres.vraag);
  if (extra) return extra;
  const vragen = vragenVan(antwoorden);
  const open = vragen.findIndex((vraag) => !isBeantwoord(vraag, antwoorden));
  if (adres.vraag === "controle") return vragen[open] ?? null;
  const gevraagd = Math.max(
    0,
    vragen.findIndex((vraag) => vraag.adres === adres.vraag),
  );
  return vragen[open >= 0 && open < gevraagd ? open : gevraagd] ?? null;
}

/** The journey: one question at a time, and the check page at the end. */
export function Berekening() {
  const { antwoorden, geladen } = useAntwoorden();
  const adres = useAdres();
  const vraag = schermVan(antwoorden, adres);
  const doel = vraag?.adres ?? "controle";

  useEffect(() => {
    // The address follows what is on the screen, without a step in the history.
    if (adres.vraag !== "" && adres.vraag !== doel)
      gaNaar({ vraag: doel, wijzig: adres.wijzig && doel !== "controle" }, { vervang: true });
  }, [adres, doel]);

  if (vraag === null) return <Controle />;
  const Scherm = schermen[vraag.soort] as ComponentType<{ vraag: EenVraag }>;
  // A form keeps what it started with: it starts again once the answers of this tab are there.
  return <Scherm key={`${vraag.adres} ${String(geladen)}`} vraag={vraag} />;
}
