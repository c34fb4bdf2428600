"use client";

import { latePart } from "@/components/site/late";

/** What we know of a municipality; it comes after the page, with its messages. */
export const lateGemeenteRegels = latePart(
  "gemeente-regels",
  async () => (await import("./gemeente-regels")).GemeenteRegels,
);
