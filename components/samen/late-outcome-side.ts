"use client";

import { latePart } from "@/components/site/late";

/** What stands beside the answers comes after them, with its messages. */
export const lateOutcomeSide = latePart(
  "samen-uitkomst",
  async () => (await import("./outcome-side")).default,
);
