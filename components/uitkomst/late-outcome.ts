"use client";

import { latePart } from "@/components/site/late";

/** The outcome with its messages and the rules. */
export const lateOutcome = latePart(async () => (await import("./checked-outcome")).default);
