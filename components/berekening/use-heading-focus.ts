"use client";

import { useEffect, useRef, type RefObject } from "react";

/** The first screen of a page: the browser itself starts at the top then. */
let eersteScherm = true;

/** Moves the focus to the heading of a new screen, so that a screen reader tells where somebody is now. */
export function useKopFocus(): RefObject<HTMLHeadingElement | null> {
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (eersteScherm) {
      eersteScherm = false;
      return;
    }
    window.scrollTo(0, 0);
    kop.current?.focus({ preventScroll: true });
  }, []);
  return kop;
}
