"use client";

import { startTransition, useEffect, useState } from "react";
import { breath } from "@/components/ui/breath";
import { Vergelijker, type Zaak } from "@/lib/recht";
import { describeCurve, searchHours, type HoursCurve, type HoursPoint } from "@/lib/uitkomst/hours";
import { outcomeWithin, sameCurve } from "@/lib/uitkomst/what-if";
import type { Varied } from "./model";

interface Found {
  readonly of: Varied;
  readonly curve: HoursCurve;
}

/** Keeps the last curve of a page, for who comes back to it with the same answers. */
export function curveMemory() {
  let last: Found | null = null;
  return {
    last: () => last,
    keep: (found: Found) => {
      last = found;
    },
  };
}
export type CurveMemory = ReturnType<typeof curveMemory>;

/** How long points are computed before the browser may answer a tap, in milliseconds. */
const stretchMs = 8;

/**
 * The curve over 0 to 40 hours. It comes after the rest of the outcome, a few points at a time: all 41 at once keep a slow
 * phone busy for half a second. `ofThis` is false while it is still the curve of another job; after another answer about
 * the same job it follows a moment later. Null when there is no curve yet.
 */
export function useCurve(
  varied: Varied | null,
  memory: CurveMemory,
): { curve: HoursCurve; ofThis: boolean } | null {
  const [found, setFound] = useState(memory.last);
  const [of, setOf] = useState(found?.of ?? varied);
  // Other hours of a wage per hour: 41 years need not be computed again.
  if (of !== varied && !(of && varied && of.scenario === varied.scenario && sameCurve(of, varied)))
    setOf(varied);
  useEffect(() => {
    if (!of || of === memory.last()?.of) return;
    let stopped = false;
    async function search(next: Varied) {
      const points: HoursPoint[] = [];
      await breath();
      let begin = performance.now();
      const vergelijker = new Vergelijker();
      const outcome = (zaak: Zaak) => outcomeWithin(zaak, vergelijker);
      for (const point of searchHours(outcome, next.zaak, next.job, next.answered)) {
        if (stopped) return;
        points.push(point);
        if (performance.now() - begin > stretchMs) {
          await breath();
          begin = performance.now();
        }
      }
      if (stopped) return;
      const last = { of: next, curve: describeCurve(points) };
      memory.keep(last);
      startTransition(() => {
        setFound(last);
      });
    }
    void search(of);
    return () => {
      stopped = true;
    };
  }, [of, memory]);
  if (!found || !varied) return null;
  return {
    curve: found.curve,
    ofThis: found.of.scenario === varied.scenario && found.of.job === varied.job,
  };
}
