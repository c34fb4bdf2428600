import type { InvoerFoutCode } from "@/lib/notation/lezen";

/** Benefits that cannot be computed, and the code of the sentence that says who can help. */
export const buitenBereik: Readonly<Record<string, InvoerFoutCode>> = {
  ioaw: "ioawIoaz",
  ioaz: "ioawIoaz",
  bbz: "bbz",
  aow: "aowUitkering",
};
