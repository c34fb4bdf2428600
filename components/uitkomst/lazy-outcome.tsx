"use client";

import { withMessages } from "@/components/site/with-messages";

/** The outcome with its messages and the rules, in each language. */
export const outcomeIn = withMessages(async () => (await import("./checked-outcome")).default);
