"use client";

import { withMessages } from "@/components/site/with-messages";

/** What stands beside the answers comes after them, with its messages. */
export const outcomeSideIn = withMessages(async () => (await import("./outcome-side")).default);
