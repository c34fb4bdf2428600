"use client";

import { useLayoutEffect } from "react";
import type { Uren } from "@/lib/recht";

/**
 * The hours that the slider stands at. They are written straight into the page: on a slow phone React needs 9 ms for a
 * key of the slider and the browser itself 4, and more than two frames together. The hours of React follow in steps.
 */
export class LiveHours {
  #hours: Uren;
  readonly #drawings = new Set<() => void>();

  constructor(hours: Uren) {
    this.#hours = hours;
  }

  get hours(): Uren {
    return this.#hours;
  }

  /** Other hours: everything that shows them is drawn again before this returns. */
  set(hours: Uren): void {
    this.#hours = hours;
    for (const draw of this.#drawings) draw();
  }

  /** Draws at every change, until the function that it gives is called. */
  follow(draw: () => void): () => void {
    this.#drawings.add(draw);
    return () => {
      this.#drawings.delete(draw);
    };
  }
}

/** Draws the hours into the page: after every render, and at every move. What `draw` writes, React leaves to it. */
export function useLiveHours(live: LiveHours, draw: (hours: Uren) => void): void {
  useLayoutEffect(() => {
    const now = () => {
      draw(live.hours);
    };
    now();
    return live.follow(now);
  });
}

/** Writes the text of an element that React leaves empty; only what changed, so that little is laid out again. */
export function writeText(element: Element | null, text: string): void {
  if (!element) return;
  const [node] = element.childNodes;
  if (node instanceof Text) node.nodeValue = text;
  // Nothing yet, or the element that a translation tool put in its place.
  else element.replaceChildren(text);
}
