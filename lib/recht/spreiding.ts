/** Waartussen een uitkomst ligt zolang niet alles bekend is. */
import type { Bedrag, Maand, OpenPad } from "./situatie";

export interface MaandBedrag {
  readonly maand: Maand;
  readonly bedrag: Bedrag;
}

/** Het laagste en het hoogste bedrag over alle lezingen van wat openstaat. */
export interface Spreiding {
  readonly laag: Bedrag;
  readonly hoog: Bedrag;
}

/** Wat één open antwoord doet, met de andere op hun waarde: hoeveel het hoogste van het laagste bedrag scheelt. */
export interface OpenAntwoord {
  readonly vraag: OpenPad;
  readonly gewoneMaand: Bedrag;
  readonly laagsteMaand: Bedrag;
  readonly verschilTotaal: Bedrag;
  /** Van de gewone maand min die zonder werk. */
  readonly verschilGewoneMaand: Bedrag;
  /** De maand waarin het het meest scheelt. */
  readonly meesteMaand: MaandBedrag;
}

/** Waartussen een maand ligt: wat er op de rekening komt, en delen daarvan. */
export interface MaandSpreiding extends Spreiding {
  readonly maand: Maand;
  /** Min dezelfde maand zonder werk. */
  readonly verschil: Spreiding;
  readonly uitkering: Spreiding;
  readonly toeslagen: Spreiding;
}

/** Wat er op de rekening komt als een vrijlating van voor 2027 doorloopt (`oud`), en als dat niet zo is (`nieuw`). */
export interface OvergangLezingen {
  /** De maand waarin het het meest scheelt. */
  readonly maand: Maand;
  readonly bedrag: Bedrag;
  readonly oud: Spreiding;
  readonly nieuw: Spreiding;
}

/** Waartussen de uitkomst ligt zolang niet alles bekend is. */
export interface Reikwijdte {
  /** Elke combinatie is gerekend; onwaar als het er te veel zijn, en elk antwoord alleen meedoet. */
  readonly samen: boolean;
  readonly gewoneMaand: Spreiding;
  readonly laagsteMaand: Spreiding;
  readonly hoogsteMaand: Spreiding;
  readonly totaal: Spreiding;
  readonly verschilTotaal: Spreiding;
  /** De gewone maand min die zonder werk. */
  readonly verschilGewoneMaand: Spreiding;
  /** Het hoogste dat na een maand terug te betalen is. */
  readonly terugTeBetalen: Spreiding;
  readonly maanden: readonly MaandSpreiding[];
  /** null als de overgang naar 2027 niets uitmaakt. */
  readonly overgang: OvergangLezingen | null;
  /** Wat het meest scheelt over alle maanden eerst. */
  readonly vragen: readonly OpenAntwoord[];
}
