"use client";

import { useEffect } from "react";

let started = false;

/** In the iframe of another site: makes that site's page give the iframe the height of this page (docs/beheer.md). */
export function EmbedHeight() {
  useEffect(() => {
    if (started || window.parent === window) return;
    started = true;
    // Most people are not in an iframe, and need none of it. Without it the iframe keeps the height it was given.
    import("./tell-height").then(
      ({ tellHeight }) => {
        tellHeight();
      },
      () => undefined,
    );
  }, []);
  return null;
}
