/**
 * Keeps the answers on the device, in this tab only: they survive a refresh and are gone when the tab closes.
 *
 * Hand-written instead of zustand with persist: React's useSyncExternalStore is all that is needed, and the part that
 * matters here (storage that is forbidden or full) would be written by hand for zustand as well.
 */
import { legeAntwoorden, type Antwoorden } from "./antwoorden";
import { dagVanDatum } from "./datum";

/** The part of `Storage` that is used. */
export type Opslag = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** What somebody typed on a question and did not hand in yet, by the address of the question. */
export type Concepten = Readonly<Record<string, unknown>>;

export interface Bewaard {
  readonly antwoorden: Antwoorden;
  readonly concepten: Concepten;
  /** False when the device keeps nothing: then the answers last until the page closes. */
  readonly opApparaat: boolean;
}

export interface Bewaarplaats {
  readonly lees: () => Bewaard;
  readonly wijzig: (verandering: (antwoorden: Antwoorden) => Antwoorden) => void;
  readonly bewaarConcept: (vraag: string, waarden: unknown) => void;
  readonly wisConcept: (vraag: string) => void;
  /** Throws everything away, on the device as well. */
  readonly wisAlles: () => void;
  /** Reads the device again, for a page that comes back from the browser's memory. */
  readonly herlees: () => void;
  readonly abonneer: (luisteraar: () => void) => () => void;
}

/** The key in sessionStorage; a new version of the answers gets a new key. */
export const sleutel = "wat-houd-ik-over.1";

function isObject(waarde: unknown): waarde is Record<string, unknown> {
  return typeof waarde === "object" && waarde !== null && !Array.isArray(waarde);
}

/** True when every part that empty answers have is there and of the same kind. */
function lijktOp(voorbeeld: unknown, waarde: unknown): boolean {
  if (isObject(voorbeeld))
    return (
      isObject(waarde) &&
      Object.entries(voorbeeld).every(([naam, deel]) => lijktOp(deel, waarde[naam]))
    );
  if (Array.isArray(voorbeeld)) return Array.isArray(waarde);
  if (voorbeeld === null) return waarde !== undefined;
  return typeof voorbeeld === typeof waarde;
}

type Inhoud = Omit<Bewaard, "opApparaat">;

const leeg = (vandaag: string): Inhoud => ({ antwoorden: legeAntwoorden(vandaag), concepten: {} });

function leesOpslag(opslag: Opslag | null, vandaag: string): Inhoud {
  try {
    const tekst = opslag?.getItem(sleutel);
    if (!tekst) return leeg(vandaag);
    const waarde: unknown = JSON.parse(tekst);
    if (!isObject(waarde) || !lijktOp(legeAntwoorden(vandaag), waarde.antwoorden))
      return leeg(vandaag);
    const antwoorden = waarde.antwoorden as Antwoorden;
    return {
      antwoorden: { ...antwoorden, periode: { ...antwoorden.periode, vandaag } },
      concepten: isObject(waarde.concepten) ? waarde.concepten : {},
    };
  } catch {
    return leeg(vandaag);
  }
}

/** Makes a place that keeps answers. `opslag` is null where the browser forbids storage. */
export function maakBewaarplaats(opslag: Opslag | null, vandaag: () => string): Bewaarplaats {
  const luisteraars = new Set<() => void>();
  let bewaard: Bewaard = { ...leesOpslag(opslag, vandaag()), opApparaat: opslag !== null };

  function zet(nieuw: Inhoud): void {
    let opApparaat = false;
    try {
      opslag?.setItem(
        sleutel,
        JSON.stringify({ antwoorden: nieuw.antwoorden, concepten: nieuw.concepten }),
      );
      opApparaat = opslag !== null;
    } catch {
      // Full or forbidden: an older copy must not come back after a refresh.
      try {
        opslag?.removeItem(sleutel);
      } catch {
        // Nothing is kept then.
      }
    }
    bewaard = { ...nieuw, opApparaat };
    luisteraars.forEach((luisteraar) => {
      luisteraar();
    });
  }

  function zonder(vraag: string): Concepten {
    return Object.fromEntries(Object.entries(bewaard.concepten).filter(([naam]) => naam !== vraag));
  }

  return {
    lees: () => bewaard,
    wijzig: (verandering) => {
      zet({ antwoorden: verandering(bewaard.antwoorden), concepten: bewaard.concepten });
    },
    bewaarConcept: (vraag, waarden) => {
      zet({
        antwoorden: bewaard.antwoorden,
        concepten: { ...bewaard.concepten, [vraag]: waarden },
      });
    },
    wisConcept: (vraag) => {
      if (vraag in bewaard.concepten)
        zet({ antwoorden: bewaard.antwoorden, concepten: zonder(vraag) });
    },
    wisAlles: () => {
      zet(leeg(vandaag()));
      try {
        opslag?.removeItem(sleutel);
      } catch {
        // Nothing was kept.
      }
    },
    herlees: () => {
      if (!bewaard.opApparaat) return;
      bewaard = { ...leesOpslag(opslag, vandaag()), opApparaat: true };
      luisteraars.forEach((luisteraar) => {
        luisteraar();
      });
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
    if (gebeurtenis.persisted) nieuw.herlees();
  });
  vanDezeTab = nieuw;
  return nieuw;
}
