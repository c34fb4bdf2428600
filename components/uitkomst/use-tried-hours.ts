"use client";

import { startTransition, useCallback, useEffect, useRef, useState, type RefObject } from "react";
import type { TriedHours } from "./model";

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

/** Hours that can stand among the answers: a job has hours, so none at all can only be tried out. */
const canKeep = ({ hours }: TriedHours) => Number(hours) > 0;

/**
 * The hours that are tried out, and what somebody does with them. Who leaves the page takes them along.
 * @param page while the slider moves the styles leave alone what is far from the screen (data-moving, .whk-parts)
 * @param keep puts the hours with the answers
 */
export function useTriedHours(
  page: RefObject<HTMLElement | null>,
  keep: (tried: TriedHours) => void,
): {
  readonly tried: TriedHours | null;
  readonly tryHours: (tried: TriedHours) => void;
  /** Keeps what was tried, and tries nothing any more. */
  readonly settle: () => void;
} {
  const [tried, setTried] = useState<TriedHours | null>(null);
  const last = useRef<TriedHours | null>(null);
  const timers = useRef<readonly ReturnType<typeof setTimeout>[]>([]);
  const keepNow = useRef(keep);
  useEffect(() => {
    keepNow.current = keep;
  }, [keep]);

  const settle = useCallback(() => {
    const hours = last.current;
    last.current = null;
    setTried(null);
    if (hours && canKeep(hours)) keepNow.current(hours);
  }, []);

  useEffect(() => {
    // Also fires when the tab closes, reloads, or the phone shows another app.
    const leave = () => {
      if (last.current && canKeep(last.current)) settle();
    };
    document.addEventListener("visibilitychange", leave);
    // To another place of the outcome, where the hours may be saved or printed.
    window.addEventListener("hashchange", leave);
    return () => {
      document.removeEventListener("visibilitychange", leave);
      window.removeEventListener("hashchange", leave);
      timers.current.forEach(clearTimeout);
      leave();
    };
  }, [settle]);

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
          if (canKeep(hours)) settle();
        }, after.keep),
        setTimeout(() => page.current?.removeAttribute("data-moving"), after.rest),
      ];
    },
    [page, settle],
  );
  return { tried, tryHours, settle };
}
