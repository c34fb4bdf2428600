"use client";

import { latePart } from "@/components/site/late";

/** What is open, with the rules that say what it moves; its messages stand in the page. */
export const lateOpenAnswers = latePart(
  "page",
  async () => (await import("./open-answers")).OpenAnswers,
);
