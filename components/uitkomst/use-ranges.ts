"use client";

import { startTransition, useEffect, useState } from "react";
import type { Zaak } from "@/lib/recht";
import type { Range } from "@/lib/uitkomst/range";
import { rangeInSteps, rangeNow } from "./range-steps";

interface Found {
  readonly zaken: readonly Zaak[];
  readonly ranges: readonly (Range | null)[];
}

/** A situation that was there before keeps its range. */
const rangeIn = ({ zaken, ranges }: Found, zaak: Zaak): Range | null | undefined =>
  ranges[zaken.indexOf(zaak)];

/**
 * What is a range in each possibility. At once for who comes, and when a possibility is added; hours that are tried are
 * followed a moment later, so that the slider never waits.
 */
export function useRanges(zaken: readonly Zaak[]): readonly (Range | null)[] {
  const now = (before?: Found): Found => ({
    zaken,
    ranges: zaken.map((zaak) => {
      const known = before && rangeIn(before, zaak);
      return known === undefined ? rangeNow(zaak) : known;
    }),
  });
  const [found, setFound] = useState(() => now());
  let shown = found;
  if (found.zaken.length !== zaken.length) {
    shown = now(found);
    setFound(shown);
  }
  useEffect(() => {
    if (zaken.every((zaak, place) => found.zaken[place] === zaak)) return;
    let stopped = false;
    const stale = () => stopped;
    async function follow() {
      const ranges: (Range | null)[] = [];
      for (const zaak of zaken) {
        const known = rangeIn(found, zaak);
        const range = known === undefined ? await rangeInSteps(zaak, stale) : known;
        if (range === undefined) return;
        ranges.push(range);
      }
      startTransition(() => {
        setFound({ zaken, ranges });
      });
    }
    void follow();
    return () => {
      stopped = true;
    };
  }, [zaken, found]);
  return shown.ranges;
}
