"use client";

import { withMessages } from "@/components/site/with-messages";

const load = async () => (await import("./gemeente-regels")).GemeenteRegels;

/** What we know of a municipality; it comes after the page, with its messages. */
export const gemeenteRegelsIn = withMessages(load);

/** Asks for it before somebody chooses a municipality: after a choice nothing is asked of the network. */
export function haalGemeenteRegels(): void {
  void load();
}
