"use client";

import { useEffect, useState } from "react";
import { localePath, type Locale } from "@/lib/i18n/locales";
import type { Catalogue } from "@/lib/teksten/catalogue";

/** The catalogue of a language, from a static file of this site. Null while it loads, "fout" when it does not come. */
export function useCatalogue(taal: Locale): Catalogue | "fout" | null {
  const [catalogue, setCatalogue] = useState<Catalogue | "fout" | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    fetch(`${process.env.BASE_PATH ?? ""}${localePath(taal, "/teksten/catalogus.json")}`, {
      signal: controller.signal,
    })
      .then(async (response) => (await response.json()) as Catalogue)
      .then(setCatalogue)
      .catch(() => {
        if (!controller.signal.aborted) setCatalogue("fout");
      });
    return () => {
      controller.abort();
    };
  }, [taal]);
  return catalogue;
}
