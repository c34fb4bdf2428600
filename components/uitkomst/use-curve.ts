"use client";

import { startTransition, useEffect, useState } from "react";
import { bereken, type Uren, type Zaak } from "@/lib/recht";
import {
  describeCurve,
  maxHours,
  pointAt,
  type HoursCurve,
  type HoursPoint,
} from "@/lib/uitleg/hours";

/** A situation and the job in it of which the hours vary. */
export interface Varied {
  readonly zaak: Zaak;
  readonly job: number;
  /** Its hours when the wage is not per hour. */
  readonly answered: Uren | null;
}

/** How long points are computed before the browser may answer a tap, in milliseconds. */
const stretchMs = 8;

const breath = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, 0);
  });

/**
 * The curve over 0 to 40 hours. It comes after the rest of the outcome, a few points at a time: all 41 at once keep a slow
 * phone busy for half a second. Until then the curve of before stays; null when there is none.
 */
export function useCurve(varied: Varied | null): HoursCurve | null {
  const [curve, setCurve] = useState<HoursCurve | null>(null);
  useEffect(() => {
    let stopped = false;
    async function search() {
      const points: HoursPoint[] = [];
      let begin = -Infinity;
      while (varied && points.length <= maxHours) {
        if (performance.now() - begin > stretchMs) {
          await breath();
          if (stopped) return;
          begin = performance.now();
        }
        points.push(pointAt(bereken, varied.zaak, varied.job, varied.answered, points.length));
      }
      startTransition(() => {
        setCurve(varied && describeCurve(points));
      });
    }
    void search();
    return () => {
      stopped = true;
    };
  }, [varied]);
  return curve;
}
