"use client";

import { latePart } from "@/components/site/late";

/** The answer with the rules; its messages stand in the page. */
export const lateOutcome = latePart(
  async () => (await import("./checked-outcome")).default,
  "page",
);
