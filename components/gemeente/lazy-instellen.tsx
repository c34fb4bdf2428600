"use client";

import { lazy, Suspense, useSyncExternalStore } from "react";

/** The form of a municipality's file. It comes after the page: it brings the schema of the file and its checks. */
const Instellen = lazy(async () => ({ default: (await import("./instellen")).Instellen }));

const never = () => () => undefined;

/** Not in the HTML: in a field that stands there before its code has come, somebody could type what gets lost. */
export function LazyInstellen() {
  const inBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const place = <div className="whk-window-high" />;
  return inBrowser ? (
    <Suspense fallback={place}>
      <Instellen />
    </Suspense>
  ) : (
    place
  );
}
