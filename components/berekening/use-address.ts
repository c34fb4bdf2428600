"use client";

import { useSyncExternalStore } from "react";

/**
 * Which question is on the screen, from the part of the address behind the #: "uren", "wijzig/uren", "antwoord/uren" or "controle".
 * Only the name of a question stands there, so the browser's Back and a refresh work and no answer ends up in an address.
 */
export interface Adres {
  readonly vraag: string;
  /** Came from the check page, and goes back there. */
  readonly wijzig: boolean;
  /** Came from the outcome, and goes back there. */
  readonly antwoord?: boolean;
}

const begin: Adres = { vraag: "", wijzig: false };
const luisteraars = new Set<() => void>();
let huidig: Adres = begin;

/** The skip link of the page: it moves the focus and is not a question. */
const inhoud = "inhoud";

function lees(): Adres {
  const tekst = window.location.hash.slice(1);
  const [, van, vraag] = /^(wijzig\/|antwoord\/)?([a-z0-9-]*)$/.exec(tekst) ?? [];
  return { vraag: vraag ?? "", wijzig: van === "wijzig/", antwoord: van === "antwoord/" };
}

const alsHash = ({ vraag, wijzig, antwoord = false }: Adres) =>
  `#${wijzig ? "wijzig/" : antwoord ? "antwoord/" : ""}${vraag}`;

function ververs(): void {
  const nieuw = lees();
  if (nieuw.vraag === inhoud) {
    window.history.replaceState(null, "", alsHash(huidig));
    return;
  }
  if (!neemOver(nieuw)) return;
  luisteraars.forEach((luisteraar) => {
    luisteraar();
  });
}

/** Takes over the address when it is another one; the same address stays the same object. */
function neemOver(nieuw: Adres): boolean {
  if (alsHash(nieuw) === alsHash(huidig)) return false;
  huidig = nieuw;
  return true;
}

function abonneer(luisteraar: () => void): () => void {
  if (luisteraars.size === 0) {
    window.addEventListener("hashchange", ververs);
    window.addEventListener("popstate", ververs);
    // First paint, or back from another page: nobody has listened until now.
    neemOver(lees());
  }
  luisteraars.add(luisteraar);
  return () => {
    luisteraars.delete(luisteraar);
    if (luisteraars.size > 0) return;
    window.removeEventListener("hashchange", ververs);
    window.removeEventListener("popstate", ververs);
  };
}

function nu(): Adres {
  if (luisteraars.size === 0) neemOver(lees());
  return huidig;
}

/** Where the journey is now. */
export function useAdres(): Adres {
  return useSyncExternalStore(abonneer, nu, () => begin);
}

/** Goes to a question; `vervang` leaves no trace of where it came from in the browser's history. */
export function gaNaar(adres: Adres, { vervang = false } = {}): void {
  // Through the history and not the address itself: so Next keeps its own notes, and Back from another page works.
  // A second press on the same button makes no second step in the history.
  if (alsHash(adres) === window.location.hash) return;
  window.history[vervang ? "replaceState" : "pushState"](null, "", alsHash(adres));
  ververs();
}

/** The address of a question for a link. */
export function hrefVan(adres: Adres): string {
  return alsHash(adres);
}
