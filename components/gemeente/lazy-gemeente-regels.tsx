"use client";

import { withMessages } from "@/components/site/with-messages";

/** What we know of a municipality; it comes after the page, with its messages. */
export const gemeenteRegelsIn = withMessages(
  async () => (await import("./gemeente-regels")).GemeenteRegels,
);
