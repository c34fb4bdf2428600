"use client";

import { useSyncExternalStore } from "react";
import { readAll, praktijkVoor, type Alle } from "./all-files";
import type { Praktijk } from "./praktijk";

/** The municipalities and their practice files, once they are there. "mislukt": the device could not get them; then the national rules hold. */
export type Gemeenten =
  | { readonly stand: "laden" | "mislukt" }
  | ({ readonly stand: "klaar" } & Alle);

const loading: Gemeenten = { stand: "laden" };
let gemeenten: Gemeenten = loading;
let started = false;
const listeners = new Set<() => void>();

function set(next: Gemeenten) {
  gemeenten = next;
  listeners.forEach((listener) => {
    listener();
  });
}

async function load() {
  try {
    const response = await fetch(`${process.env.BASE_PATH ?? ""}/gemeenten/alle.json`);
    if (!response.ok) throw new Error(String(response.status));
    set({ stand: "klaar", ...readAll(await response.json()) });
  } catch {
    set({ stand: "mislukt" });
  }
}

/**
 * Asks for the practice files, once. Call it while the page loads, not where a municipality is chosen: the one request
 * is then the same for everybody, and nothing is asked for after a choice.
 */
export function fetchGemeenten(): void {
  if (started) return;
  started = true;
  void load();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  fetchGemeenten();
  return () => listeners.delete(listener);
}

/** The practice files of all municipalities; asks for them when nobody did. */
export function useGemeenten(): Gemeenten {
  return useSyncExternalStore(
    subscribe,
    () => gemeenten,
    () => loading,
  );
}

/**
 * The practice of the municipality with this code; null for "", the national rules, where nobody knows it, and while the
 * files are not there. Who chose none is not drawn again when the files come.
 */
export function useChosenPraktijk(code: string): Praktijk | null {
  return useSyncExternalStore(
    subscribe,
    () => (code === "" ? null : (praktijkVan(gemeenten, code) ?? null)),
    () => null,
  );
}

/** The practice of the municipality with this code; "" is the national rules. Undefined while the files are not there. */
export function praktijkVan(gemeenten: Gemeenten, code: string): Praktijk | undefined {
  return gemeenten.stand === "klaar" ? praktijkVoor(gemeenten, code) : undefined;
}
