"use client";

import { useEffect, useState } from "react";
import { toZaak } from "@/lib/invoer/naar-zaak";
import { useAntwoorden } from "@/lib/invoer/use-antwoorden";
import type { MaandVerklaring, Uitkomst, Zaak } from "@/lib/recht";

/** One possibility with its outcome and the steps that led to it. */
export interface Calculation {
  readonly zaak: Zaak;
  readonly uitkomst: Uitkomst;
  readonly verklaringen: readonly MaandVerklaring[];
}

/**
 * The outcome of the answers of this tab, one possibility at a time. "bezig" until the rules have been loaded,
 * "leeg" when there are no answers that can be computed.
 */
export function useCalculation(scenario: number): Calculation | "bezig" | "leeg" {
  const { antwoorden, geladen } = useAntwoorden();
  const [result, setResult] = useState<Calculation | "bezig" | "leeg">("bezig");
  useEffect(() => {
    if (!geladen) return;
    let current = true;
    const read = toZaak(antwoorden, scenario);
    void import("@/lib/recht").then(({ bereken, verklaar }) => {
      if (!current) return;
      setResult(
        read.soort === "volledig"
          ? { zaak: read.zaak, uitkomst: bereken(read.zaak), verklaringen: verklaar(read.zaak) }
          : "leeg",
      );
    });
    return () => {
      current = false;
    };
  }, [antwoorden, geladen, scenario]);
  return result;
}
