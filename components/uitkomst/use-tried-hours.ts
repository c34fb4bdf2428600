"use client";

import { startTransition, useCallback, useEffect, useRef, useState, type RefObject } from "react";
import type { Uren } from "@/lib/recht";

/** Hours per week that somebody tries out for one job, and that are not kept with the answers yet. */
export interface TriedHours {
  readonly scenario: number;
  readonly place: number;
  readonly hours: Uren;
}

/**
 * What follows the last move of the slider, in milliseconds after it. What stands beside the slider follows at once;
 * between two moves the browser then has nothing else to do.
 */
const after = {
  /** The rest of the page shows the new hours. */
  follow: 200,
  /** They are kept with the answers. */
  keep: 600,
  /** The whole page is laid out again. */
  rest: 1500,
};

/**
 * The hours that are tried out, and the function that tries other hours. Who leaves the page takes them along. No hours
 * at all can be tried out, but not kept: a job has hours.
 * @param page while the slider moves the styles leave alone what is far from the screen (data-moving, .whk-parts)
 * @param keep puts the hours with the answers
 */
export function useTriedHours(
  page: RefObject<HTMLElement | null>,
  keep: (tried: TriedHours) => void,
): readonly [TriedHours | null, (tried: TriedHours) => void] {
  const [tried, setTried] = useState<TriedHours | null>(null);
  const last = useRef<TriedHours | null>(null);
  const timers = useRef<readonly ReturnType<typeof setTimeout>[]>([]);

  const keepLast = useRef(() => {
    // Nothing was moved yet.
  });
  useEffect(() => {
    keepLast.current = () => {
      const hours = last.current;
      if (!hours || Number(hours.hours) === 0) return;
      last.current = null;
      setTried(null);
      keep(hours);
    };
  }, [keep]);

  useEffect(() => {
    const leave = () => {
      keepLast.current();
    };
    // Also fires when the tab closes, reloads, or the phone shows another app.
    document.addEventListener("visibilitychange", leave);
    return () => {
      document.removeEventListener("visibilitychange", leave);
      timers.current.forEach(clearTimeout);
      leave();
    };
  }, []);

  const tryHours = useCallback(
    (hours: TriedHours) => {
      last.current = hours;
      page.current?.setAttribute("data-moving", "");
      timers.current.forEach(clearTimeout);
      timers.current = [
        setTimeout(() => {
          startTransition(() => {
            setTried(last.current);
          });
        }, after.follow),
        setTimeout(() => {
          keepLast.current();
        }, after.keep),
        setTimeout(() => page.current?.removeAttribute("data-moving"), after.rest),
      ];
    },
    [page],
  );
  return [tried, tryHours];
}
