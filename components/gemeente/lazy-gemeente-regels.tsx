"use client";

import { latePart } from "@/components/site/late";

const load = async () => (await import("./gemeente-regels")).GemeenteRegels;

/** What we know of a municipality; it comes after the page, with its messages. */
export const lateGemeenteRegels = latePart(load);

/** Asks for it before somebody chooses a municipality: after a choice nothing is asked of the network. */
export function haalGemeenteRegels(): void {
  void load();
}
