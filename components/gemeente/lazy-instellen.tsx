"use client";

import { lazy, Suspense } from "react";

/** The form of a municipality's file. It comes after the page: it brings the schema of the file and its checks. */
const Instellen = lazy(async () => ({ default: (await import("./instellen")).Instellen }));

export function LazyInstellen() {
  return (
    <Suspense fallback={<div className="min-h-screen" />}>
      <Instellen />
    </Suspense>
  );
}
