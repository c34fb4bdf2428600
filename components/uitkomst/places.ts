"use client";

import { useTranslations } from "next-intl";
import { useAdres } from "@/components/berekening/use-address";

/**
 * The places of the outcome, in the order of the doors. Each is the part of the address behind the #: these are the
 * anchors that the one long page had, so that old links lead there.
 */
export const places = [
  "maanden",
  "wat-nu",
  "wat-als",
  "toeslagen",
  "specificatie",
  "bewaren",
  "voorbehoud",
] as const;
export type Place = (typeof places)[number];

/** The place that the address names; null for the answer itself. */
export function usePlace(): Place | null {
  const { vraag } = useAdres();
  return places.find((place) => place === vraag) ?? null;
}

const names = {
  maanden: "maanden",
  "wat-nu": "watNu",
  "wat-als": "watAls",
  toeslagen: "toeslagen",
  specificatie: "specificatie",
  bewaren: "bewaren",
  voorbehoud: "voorbehoud",
} as const satisfies Record<Place, string>;

/** How a place is called: on its door, above it, and on the tab. */
export function usePlaceTitle(): (place: Place | null) => string {
  const t = useTranslations("opDezePagina");
  const tUitkomst = useTranslations("uitkomst");
  return (place) => (place === null ? tUitkomst("titel") : t(`${names[place]}.titel`));
}
