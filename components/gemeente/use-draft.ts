"use client";

import { useCallback, useEffect, useState } from "react";
import { leesPraktijk, type PraktijkFout } from "@/lib/gemeente/lees-praktijk";
import { ownKey } from "@/lib/invoer/sleutel";
import { velden, type Praktijk, type Veld } from "@/lib/gemeente/praktijk";

/** A fact while it is being filled in: the value can still be anything. */
export interface ConceptGegeven {
  readonly waarde: unknown;
  readonly bron: string;
  readonly bronsoort: string;
  readonly gelezen: string;
  readonly jaar?: unknown;
  readonly sinds?: unknown;
  readonly geldigTot?: unknown;
  readonly bevestigd: boolean;
  readonly toelichting?: unknown;
  readonly andereBronnen?: unknown;
}

/** A practice file while it is being filled in. */
export interface Concept {
  readonly versie: 1;
  readonly naam: string;
  readonly soort: "gemeente" | "dienst";
  readonly gemeenten: readonly string[];
  readonly samengesteld: string;
  readonly gegevens: Readonly<Record<Veld, "onbekend" | ConceptGegeven>> & {
    readonly regelingen: readonly ConceptGegeven[];
  };
}

/** Nothing filled in: everything is onbekend. */
export function leegConcept(vandaag: string): Concept {
  return {
    versie: 1,
    naam: "",
    soort: "gemeente",
    gemeenten: [],
    samengesteld: vandaag,
    gegevens: {
      ...(Object.fromEntries(velden.map((veld) => [veld, "onbekend"])) as Record<Veld, "onbekend">),
      regelingen: [],
    },
  };
}

/** A file that was opened, to change. */
export function conceptVan(praktijk: Praktijk): Concept {
  return {
    ...praktijk,
    soort: praktijk.soort === "dienst" ? "dienst" : "gemeente",
    gegevens: praktijk.gegevens,
  };
}

/** The file as it will be downloaded: for one municipality its own name stands in the list. */
export function bestandVan(concept: Concept, vandaag: string): unknown {
  const naam = concept.naam.trim();
  const gemeenten =
    concept.soort === "gemeente" && concept.gemeenten.length === 0 && naam !== ""
      ? [naam]
      : concept.gemeenten;
  return { ...concept, naam, gemeenten, samengesteld: vandaag };
}

export interface Beoordeling {
  readonly fouten: readonly PraktijkFout[];
  /** What the file does so far: fields that are not right yet are left out. */
  readonly praktijk: Praktijk;
}

/** Stands in for a source that is not filled in yet, so that the effect of a value shows at once. */
const placeholder = "https://www.voorbeeld.nl/";

function withSource(gegeven: "onbekend" | ConceptGegeven): "onbekend" | ConceptGegeven {
  return gegeven === "onbekend" || gegeven.bron !== ""
    ? gegeven
    : { ...gegeven, bron: placeholder };
}

/** Reads a concept: what is wrong with the file, and what its right fields do. */
export function beoordeel(concept: Concept, vandaag: string): Beoordeling {
  const bestand = bestandVan(concept, vandaag);
  const gelezen = leesPraktijk(bestand);
  const base = { ...leegConcept(vandaag), naam: concept.naam.trim() || "…" };
  // Each field by itself: one mistake must not hide what the others do.
  const gegevens = { ...base.gegevens };
  for (const veld of velden) {
    const gegeven = withSource(concept.gegevens[veld]);
    if (leesPraktijk({ ...base, gegevens: { [veld]: gegeven } }).goed) gegevens[veld] = gegeven;
  }
  const usable = leesPraktijk({ ...base, gegevens });
  if (!usable.goed) {
    // Two fields that exclude each other: without both of them the rest is right.
    const rest = leesPraktijk({
      ...base,
      gegevens: { ...gegevens, verrekenen: "onbekend", betaaldag: "onbekend" },
    });
    if (!rest.goed) throw new Error("A file with only fields that are right is right.");
    return { fouten: gelezen.goed ? [] : gelezen.fouten, praktijk: rest.praktijk };
  }
  return { fouten: gelezen.goed ? [] : gelezen.fouten, praktijk: usable.praktijk };
}

const key = ownKey("gemeente.1");

/** The concept of this tab: it survives a refresh and is gone when the tab closes. */
export function useConcept(vandaag: string) {
  const [concept, setConcept] = useState<Concept>(() => leegConcept(vandaag));
  useEffect(() => {
    try {
      const kept = window.sessionStorage.getItem(key);
      // oxlint-disable-next-line react/set-state-in-effect -- storage exists in the browser only
      if (kept) setConcept(JSON.parse(kept) as Concept);
    } catch {
      // Nothing was kept, or the browser keeps nothing: start empty.
    }
  }, []);
  const change = useCallback((next: (before: Concept) => Concept) => {
    setConcept((before) => {
      const after = next(before);
      try {
        window.sessionStorage.setItem(key, JSON.stringify(after));
      } catch {
        // The file can still be downloaded.
      }
      return after;
    });
  }, []);
  return [concept, change] as const;
}
