"use client";

import { lazy, Suspense, useSyncExternalStore } from "react";

/** The form of a municipality's file. It comes after the page: it brings the schema of the file and its checks. */
const SetUp = lazy(async () => ({ default: (await import("./set-up")).SetUp }));

const never = () => () => undefined;

/** Not in the HTML: in a field that stands there before its code has come, somebody could type what gets lost. */
export function LateSetUp() {
  const inBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const place = <div className="whk-window-high" />;
  return inBrowser ? (
    <Suspense fallback={place}>
      <SetUp />
    </Suspense>
  ) : (
    place
  );
}
