"use client";

import { useSyncExternalStore } from "react";
import { legeAntwoorden, type Antwoorden } from "./antwoorden";
import { bewaarplaats, type Bewaard } from "./bewaarplaats";

/** What the server and the first paint know: nothing. `geladen` tells it apart from empty answers. */
const opDeServer: Bewaard = {
  antwoorden: legeAntwoorden("2026-01-01"),
  concepten: {},
  opApparaat: true,
};

const abonneer = (luisteraar: () => void) => bewaarplaats().abonneer(luisteraar);

export interface GebruikteAntwoorden extends Bewaard {
  /** False until the page has read what this tab kept. */
  readonly geladen: boolean;
  readonly wijzig: (verandering: (antwoorden: Antwoorden) => Antwoorden) => void;
  readonly wisAlles: () => void;
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
    wijzig: (verandering) => {
      bewaarplaats().wijzig(verandering);
    },
    wisAlles: () => {
      bewaarplaats().wisAlles();
    },
  };
}
