import type { Praktijk } from "@/lib/gemeente/praktijk";
import type { OutcomeOwner } from "./use-outcome";

/** What every place gets: the owner of the page, and what it was told about the screen and the municipality. */
export interface PlaceProps {
  readonly owner: OutcomeOwner;
  readonly practice: Praktijk | null;
  /** True where a table has room. */
  readonly wide: boolean;
}
