"use client";

import { lazy, Suspense, useSyncExternalStore } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { soughtMessage } from "@/lib/teksten/seek";

const TekstenInBeeld = lazy(() => import("./teksten-in-beeld"));

// The mode changes with a page load only.
const never = () => () => undefined;

/** On every page: shows the sentences of a reviewer in place, when they came here from /teksten/. Else nothing. */
export function Tekstmodus({ taal }: { taal: Locale }) {
  const sought = useSyncExternalStore(never, soughtMessage, () => null);
  return sought === null ? null : (
    <Suspense fallback={null}>
      <TekstenInBeeld sleutel={sought} taal={taal} />
    </Suspense>
  );
}
