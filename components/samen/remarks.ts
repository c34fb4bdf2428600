"use client";

import { createContext, useContext } from "react";
import type { Antwoorden } from "@/lib/invoer/antwoorden";
import type { Aanname, InvoerFout } from "@/lib/invoer/naar-zaak";

/** What there is to say about a field: something is missing or cannot be used, or something was assumed. */
export interface Remarks {
  /** The answers that were looked at; null before the first look. */
  readonly of: Antwoorden | null;
  /** By place in the answers. */
  readonly fouten: ReadonlyMap<string, InvoerFout["code"]>;
  readonly aannames: ReadonlyMap<string, Aanname>;
}

export const noRemarks: Remarks = { of: null, fouten: new Map(), aannames: new Map() };

export const RemarksContext = createContext<Remarks>(noRemarks);

export const useRemarks = (): Remarks => useContext(RemarksContext);

/** Where an assumption can be replaced by an answer. `scenario` is the possibility it was made for. */
export function padOfAanname({ code }: Aanname, scenario: number, baan: number): string {
  const job = `scenarios.${scenario}.banen.${baan}`;
  switch (code) {
    case "bijstand":
      return "uitkering";
    case "partnerRecht":
      return "huishouden.partner.recht";
    case "ouders":
      return "huishouden.oudersBetalen";
    case "huisgenoten":
      return "huishouden.kostendelers";
    case "uren":
      return `${job}.uren`;
    case "minimumloon":
      return `${job}.loonSoort`;
    case "startdatum":
      return `${job}.van`;
    case "ritme":
      return `${job}.ritme`;
    case "eersteBetaaldag":
      return `${job}.eersteBetaaldag`;
    case "vakantiegeld":
      return `${job}.vakantiegeld`;
    case "loonheffingskorting":
      return `${job}.loonheffingskorting`;
    case "geenVrijlating":
      return "vrijlating.mag";
    case "vrijlatingOp":
    case "geenMaandenGebruikt":
      return "vrijlating.gebruikt.aanvrager.n";
    case "verrekenen":
      return "gemeente.verrekenen";
    case "vierWeken":
      return "gemeente.vierWeken";
    case "vakantietoeslagInkomen":
      return "overigInkomen.0.metVakantietoeslag";
    case "geenZorgtoeslag":
      return "toeslagen.verzekerd";
    case "geenHuurtoeslag":
      return "toeslagen.huurt";
  }
}
