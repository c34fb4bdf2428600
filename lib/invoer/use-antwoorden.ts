"use client";

import { useSyncExternalStore } from "react";
import type { Antwoorden } from "./antwoorden";
import { legeAntwoorden } from "./antwoorden-vorm";
import { bewaarplaats, type Bewaard } from "./bewaarplaats";

/** What the server and the first paint know: nothing. `geladen` tells it apart from empty answers. */
const opDeServer: Bewaard = {
  antwoorden: legeAntwoorden("2026-01-01"),
  concepten: {},
  vorige: null,
  verloren: false,
  opApparaat: true,
  keer: 0,
};

const abonneer = (luisteraar: () => void) => bewaarplaats().abonneer(luisteraar);

// Always the same functions, so that a part of a page that gets one is not drawn again for it.
const wijzig = (verandering: (antwoorden: Antwoorden) => Antwoorden) => {
  bewaarplaats().wijzig(verandering);
};

export interface GebruikteAntwoorden extends Bewaard {
  /** False until the page has read what this tab kept. */
  readonly geladen: boolean;
  readonly wijzig: typeof wijzig;
}

/** The answers of this tab, kept up to date, and how to change them. */
export function useAntwoorden(): GebruikteAntwoorden {
  const bewaard = useSyncExternalStore(
    abonneer,
    () => bewaarplaats().lees(),
    () => opDeServer,
  );
  return {
    ...bewaard,
    geladen: bewaard !== opDeServer,
    wijzig,
  };
}

/** The answers of this tab as they are now, for who does not have to follow them; on the server there are none. */
export function bewaardNu(): Bewaard {
  return typeof window === "undefined" ? opDeServer : bewaarplaats().lees();
}
