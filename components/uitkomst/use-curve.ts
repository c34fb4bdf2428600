"use client";

import { startTransition, useEffect, useState } from "react";
import { breath } from "@/components/ui/breath";
import { bereken, type Uren, type Zaak } from "@/lib/recht";
import { describeCurve, searchHours, type HoursCurve, type HoursPoint } from "@/lib/uitleg/hours";

/** A possibility, its situation, and the job in it of which the hours vary. */
export interface Varied {
  readonly scenario: number;
  readonly zaak: Zaak;
  readonly job: number;
  /** Its hours when the wage is not per hour. */
  readonly answered: Uren | null;
}

interface Found {
  readonly of: Varied;
  readonly curve: HoursCurve;
}

/** The last curve: who leaves the outcome and comes back finds it there, and the page as long as it was. */
let kept: { readonly key: string; readonly curve: HoursCurve } | null = null;

/** How long points are computed before the browser may answer a tap, in milliseconds. */
const stretchMs = 8;

/**
 * The curve over 0 to 40 hours. It comes after the rest of the outcome, a few points at a time: all 41 at once keep a slow
 * phone busy for half a second. `ofThis` is false while it is still the curve of another job; after another answer about
 * the same job it follows a moment later. Null when there is no curve yet.
 * @param key the same for what gives the same curve
 */
export function useCurve(
  varied: Varied | null,
  key: string,
): { curve: HoursCurve; ofThis: boolean } | null {
  const [found, setFound] = useState<Found | null>(() =>
    varied && kept?.key === key ? { of: varied, curve: kept.curve } : null,
  );
  useEffect(() => {
    let stopped = false;
    async function search(of: Varied) {
      const points: HoursPoint[] = [];
      await breath();
      let begin = performance.now();
      for (const point of searchHours(bereken, of.zaak, of.job, of.answered)) {
        if (stopped) return;
        points.push(point);
        if (performance.now() - begin > stretchMs) {
          await breath();
          begin = performance.now();
        }
      }
      if (stopped) return;
      const curve = describeCurve(points);
      kept = { key, curve };
      startTransition(() => {
        setFound({ of, curve });
      });
    }
    if (varied && found?.of !== varied) void search(varied);
    return () => {
      stopped = true;
    };
  }, [varied, key, found]);
  if (!found || !varied) return null;
  const { of, curve } = found;
  return { curve, ofThis: of.scenario === varied.scenario && of.job === varied.job };
}
