"use client";

import { latePart } from "@/components/site/late";

/** What we know of a municipality; it comes after the page, with its messages. */
export const lateLocalRules = latePart(
  "gemeente-regels",
  async () => (await import("./local-rules")).LocalRules,
);
