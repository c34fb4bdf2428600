"use client";

import { useLocale, useTranslations } from "next-intl";
import { lazy, Suspense } from "react";
import { useCatalogue } from "./use-catalogue";

/** Comes while the catalogue is on its way. */
const TextOverview = lazy(() => import("./text-overview"));

/** The list of texts: all of the app, screen by screen, to mark and to rewrite. */
export function TextList() {
  const t = useTranslations("teksten");
  const taal = useLocale();
  const catalogue = useCatalogue(taal);
  const laden = <p role="status">{t("laden")}</p>;
  if (catalogue === null) return laden;
  if (catalogue === "fout") return <p role="alert">{t("nietGeladen")}</p>;
  return (
    <Suspense fallback={laden}>
      <TextOverview catalogue={catalogue} />
    </Suspense>
  );
}
