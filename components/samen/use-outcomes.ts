"use client";

import { startTransition, useEffect, useState, type SetStateAction } from "react";
import { breath } from "@/components/ui/breath";
import type { Antwoorden } from "@/lib/invoer/antwoorden";
import { toZaak, type Aanname, type InvoerFout } from "@/lib/invoer/naar-zaak";
import type { Fout, Uitkomst, Zaak } from "@/lib/recht";
import type { Range } from "@/lib/uitkomst/range";

/** One possibility that could be computed. */
export interface Possibility {
  readonly index: number;
  readonly zaak: Zaak;
  readonly outcome: Uitkomst;
  /** What is a range while answers are open; null when nothing is. */
  readonly range: Range | null;
}

export interface Outcomes {
  /** The answers that `fouten` and `aannames` are about. */
  readonly of: Antwoorden | null;
  /** The same household without work; null until something could be computed. */
  readonly now: Uitkomst | null;
  readonly possibilities: readonly Possibility[];
  /** What is still missing, in the order of the answers. Then the rest is the outcome of the last complete answers. */
  readonly fouten: readonly InvoerFout[];
  /** What the rules do not cover; each code has a sentence that says who does help. */
  readonly buitenBereik: readonly Fout[];
  readonly aannames: readonly Aanname[];
}

const nothing: Outcomes = {
  of: null,
  now: null,
  possibilities: [],
  fouten: [],
  buitenBereik: [],
  aannames: [],
};

/** Reads the answers: the situations that are complete, what is missing, and what is assumed. */
function read(antwoorden: Antwoorden) {
  const results = antwoorden.scenarios.map((_, index) => toZaak(antwoorden, index));
  const fouten = new Map<string, InvoerFout>();
  const aannames = new Map<string, Aanname>();
  const zaken: Zaak[] = [];
  results.forEach((result) => {
    if (result.soort === "onvolledig") {
      for (const fout of result.fouten) fouten.set(fout.pad, fout);
      return;
    }
    zaken.push(result.zaak);
    for (const aanname of result.aannames) aannames.set(aanname.pad, aanname);
  });
  return {
    zaken,
    fouten: [...fouten.values()],
    aannames: [...aannames.values()],
  };
}

/**
 * The outcome of every possibility, worked out after each change of the answers, one possibility at a time so that
 * typing never waits. While something is missing the last outcome stays.
 */
export function useOutcomes(antwoorden: Antwoorden): Outcomes {
  const [outcomes, setOutcomes] = useState<Outcomes>(nothing);
  useEffect(() => {
    // The fields matter more than what stands beside them, also while they still start.
    const show = (next: SetStateAction<Outcomes>) => {
      startTransition(() => {
        setOutcomes(next);
      });
    };
    let stopped = false;
    const stale = () => stopped;
    async function work() {
      // The rules come after the page, and once.
      await breath();
      if (stale()) return;
      const [{ berekenZonderReikwijdte, toetsBereik, Vergelijker, zonderWerk }, { rangeInSteps }] =
        await Promise.all([import("@/lib/recht"), import("@/components/uitkomst/range-steps")]);
      await breath();
      if (stale()) return;
      const { zaken, ...found } = read(antwoorden);
      const buitenBereik = found.fouten.length > 0 ? [] : zaken.flatMap(toetsBereik);
      const rest = { of: antwoorden, ...found, buitenBereik };
      const [first] = zaken;
      if (rest.fouten.length > 0 || rest.buitenBereik.length > 0 || !first) {
        show((last) => ({ ...last, ...rest }));
        return;
      }
      await breath();
      if (stale()) return;
      const now = berekenZonderReikwijdte(zonderWerk(first));
      const possibilities: Possibility[] = [];
      const vergelijker = new Vergelijker();
      for (const [index, zaak] of zaken.entries()) {
        await breath();
        if (stale()) return;
        const outcome = berekenZonderReikwijdte(zaak, vergelijker);
        const range = await rangeInSteps(zaak, stale);
        if (range === undefined) return;
        possibilities.push({ index, zaak, outcome, range });
      }
      show({ now, possibilities, ...rest });
    }
    void work();
    return () => {
      stopped = true;
    };
  }, [antwoorden]);
  return outcomes;
}
