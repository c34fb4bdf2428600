/**
 * Keeps the answers on the device, in this tab only: they survive a refresh. A browser can bring a closed tab back with
 * them; "Wis alles" takes them away.
 *
 * Hand-written instead of zustand with persist: React's useSyncExternalStore is all that is needed, and the part that
 * matters here (storage that is forbidden or full, or holds something of another shape) would be written by hand for
 * zustand as well.
 */
import type { Antwoorden } from "./antwoorden";
import { antwoordenVorm, legeAntwoorden } from "./antwoorden-vorm";
import { dagVanDatum } from "@/lib/notation/datum";
import { sleutel } from "./sleutel";

/** The part of `Storage` that is used. */
export type Opslag = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** What somebody typed on a question and did not hand in yet, by the address of the question. */
export type Concepten = Readonly<Record<string, unknown>>;

interface Inhoud {
  readonly antwoorden: Antwoorden;
  readonly concepten: Concepten;
  /** The answers that were replaced, until the next replacement: for one step back. */
  readonly vorige: Antwoorden | null;
  /** True when something that was kept could not be read, until the next answer. */
  readonly verloren: boolean;
}

export interface Bewaard extends Inhoud {
  /** False when the device keeps nothing: then the answers last until the page closes. */
  readonly opApparaat: boolean;
  /** Goes up when the answers come from somewhere else than the fields: then every field is filled anew. */
  readonly keer: number;
}

export interface Bewaarplaats {
  readonly lees: () => Bewaard;
  readonly wijzig: (verandering: (antwoorden: Antwoorden) => Antwoorden) => void;
  /** Puts other answers in the place of all of these, which stay as `vorige`. */
  readonly vervang: (antwoorden: Antwoorden, verloren?: boolean) => void;
  /** Swaps the answers with `vorige`. */
  readonly zetTerug: () => void;
  readonly bewaarConcept: (vraag: string, waarden: unknown) => void;
  /** `onleesbaar`: what stood there could not be read. */
  readonly wisConcept: (vraag: string, onleesbaar?: boolean) => void;
  /** Throws everything away, on the device as well; what still runs on the page brings nothing back. */
  readonly wisAlles: () => void;
  /** Reads the device again, for a page that comes back from the browser's memory. */
  readonly herlees: () => void;
  readonly abonneer: (luisteraar: () => void) => () => void;
}

function isObject(waarde: unknown): waarde is Record<string, unknown> {
  return typeof waarde === "object" && waarde !== null && !Array.isArray(waarde);
}

const leeg = (vandaag: string): Inhoud => ({
  antwoorden: legeAntwoorden(vandaag),
  concepten: {},
  vorige: null,
  verloren: false,
});

/** Reads what was kept, part by part: what can be read stays. */
function leesTekst(tekst: string | null | undefined, vandaag: string): Inhoud {
  if (!tekst) return leeg(vandaag);
  let waarde: unknown;
  try {
    waarde = JSON.parse(tekst);
  } catch {
    // Nothing of it can be read.
  }
  if (!isObject(waarde)) return { ...leeg(vandaag), verloren: true };
  let verloren = false;
  const lees = (een: unknown): Antwoorden => {
    const gelezen = antwoordenVorm.lees(een, () => (verloren = true), "");
    return { ...gelezen, periode: { ...gelezen.periode, vandaag } };
  };
  return {
    antwoorden: lees(waarde.antwoorden),
    concepten: isObject(waarde.concepten) ? waarde.concepten : {},
    vorige: waarde.vorige === undefined || waarde.vorige === null ? null : lees(waarde.vorige),
    verloren,
  };
}

/** Makes a place that keeps answers. `opslag` is null where the browser forbids storage. */
export function maakBewaarplaats(opslag: Opslag | null, vandaag: () => string): Bewaarplaats {
  const luisteraars = new Set<() => void>();

  function leesOpslag(): Inhoud {
    try {
      return leesTekst(opslag?.getItem(sleutel), vandaag());
    } catch {
      return leeg(vandaag());
    }
  }

  let bewaard: Bewaard = { ...leesOpslag(), opApparaat: opslag !== null, keer: 0 };
  let gewist = false;

  function schrijf({ antwoorden, concepten, vorige }: Inhoud): boolean {
    // Without the answers of before when there is no room for both.
    for (const inhoud of [
      { antwoorden, concepten, vorige },
      { antwoorden, concepten },
    ])
      try {
        opslag?.setItem(sleutel, JSON.stringify(inhoud));
        return opslag !== null;
      } catch {
        // Full or forbidden.
      }
    wis();
    return false;
  }

  /** An older copy must not come back after a refresh. */
  function wis(): void {
    try {
      opslag?.removeItem(sleutel);
    } catch {
      // Nothing is kept then.
    }
  }

  function meld(nieuw: Bewaard): void {
    bewaard = nieuw;
    luisteraars.forEach((luisteraar) => {
      luisteraar();
    });
  }

  function zet(deel: Partial<Inhoud>, keer = bewaard.keer): void {
    if (gewist) return;
    const nieuw = { ...bewaard, verloren: false, ...deel, keer };
    meld({ ...nieuw, opApparaat: schrijf(nieuw) });
  }

  return {
    lees: () => bewaard,
    wijzig: (verandering) => {
      zet({ antwoorden: verandering(bewaard.antwoorden) });
    },
    vervang: (antwoorden, verloren = false) => {
      zet({ antwoorden, concepten: {}, vorige: bewaard.antwoorden, verloren }, bewaard.keer + 1);
    },
    zetTerug: () => {
      const { antwoorden, vorige } = bewaard;
      if (vorige) zet({ antwoorden: vorige, concepten: {}, vorige: antwoorden }, bewaard.keer + 1);
    },
    bewaarConcept: (vraag, waarden) => {
      zet({ concepten: { ...bewaard.concepten, [vraag]: waarden }, verloren: bewaard.verloren });
    },
    wisConcept: (vraag, onleesbaar = false) => {
      if (!(vraag in bewaard.concepten)) return;
      const concepten = Object.fromEntries(
        Object.entries(bewaard.concepten).filter(([naam]) => naam !== vraag),
      );
      zet({ concepten, verloren: bewaard.verloren || onleesbaar });
    },
    wisAlles: () => {
      wis();
      gewist = true;
      meld({ ...bewaard, ...leeg(vandaag()), keer: bewaard.keer + 1 });
    },
    herlees: () => {
      gewist = false;
      const inhoud = bewaard.opApparaat ? leesOpslag() : bewaard;
      meld({ ...inhoud, opApparaat: bewaard.opApparaat, keer: bewaard.keer + 1 });
    },
    abonneer: (luisteraar) => {
      luisteraars.add(luisteraar);
      return () => luisteraars.delete(luisteraar);
    },
  };
}

/** sessionStorage, or null where the browser forbids it (then even looking at it throws). */
function opslagVanBrowser(): Opslag | null {
  try {
    const proef = `${sleutel}.proef`;
    window.sessionStorage.setItem(proef, "1");
    window.sessionStorage.removeItem(proef);
    return window.sessionStorage;
  } catch {
    return null;
  }
}

let vanDezeTab: Bewaarplaats | null = null;

/** The place of this tab. Only in the browser. */
export function bewaarplaats(): Bewaarplaats {
  if (vanDezeTab) return vanDezeTab;
  const nieuw = maakBewaarplaats(opslagVanBrowser(), () => dagVanDatum(new Date()));
  window.addEventListener("pageshow", (gebeurtenis) => {
    // What was wiped or answered meanwhile counts here too; and Safari has emptied the fields.
    if (gebeurtenis.persisted) nieuw.herlees();
  });
  // components/site/clear-all.tsx stands on every page, also on those without this store.
  window.addEventListener(`${sleutel}.wis`, nieuw.wisAlles);
  nieuw.abonneer(() => window.dispatchEvent(new Event(sleutel)));
  vanDezeTab = nieuw;
  return nieuw;
}
