import type { ReactNode } from "react";
import type { VraagSoort } from "@/lib/invoer/vragen/soorten";

/** What stands beside a question: a drawing, and a button that reads it aloud. */
export interface BijVraag {
  readonly illustratie: ReactNode;
  readonly voorlezen: ReactNode;
}

/** The drawing and the read-aloud button of a question; `tekst` is everything there is to read. */
export function bijVraag(_soort: VraagSoort | "controle", _tekst: string): BijVraag {
  return { illustratie: null, voorlezen: null };
}
