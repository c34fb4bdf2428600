"use client";

import { useLocale, useTranslations } from "next-intl";
import { lazy, Suspense } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import type { GebruiktePraktijk } from "@/components/specificatie/specificatie";
import { localePath } from "@/lib/i18n/locales";
import { useAntwoorden } from "@/lib/invoer/use-antwoorden";
import { useCalculation } from "./use-calculation";
import "./print.css";

// The rules travel with the sheets, after the page itself has come.
const PersonSheet = lazy(() =>
  import("./person-sheet").then((module) => ({ default: module.PersonSheet })),
);
const FileSheet = lazy(() =>
  import("./file-sheet").then((module) => ({ default: module.FileSheet })),
);

interface Props {
  readonly soort: "persoon" | "dossier";
}

/** A print as it will be on paper, with a button that opens the print window of the browser. */
export function PrintPage({ soort }: Props) {
  const t = useTranslations("print");
  const locale = useLocale();
  const { vandaag } = useAntwoorden().antwoorden.periode;
  const calculation = useCalculation(0);
  const praktijk: GebruiktePraktijk | null = null;
  if (calculation === "bezig") return null;
  if (calculation === "leeg")
    return (
      <div className="grid gap-4">
        <h2>{t("leegTitel")}</h2>
        <p>{t("leeg")}</p>
        <ButtonLink variant="primary" href={localePath(locale, "/")}>
          {t("naarVragen")}
        </ButtonLink>
      </div>
    );
  const other = soort === "persoon" ? "dossier" : "persoon";
  return (
    <>
      <div className="no-print mb-6 grid gap-3 sm:flex sm:flex-wrap">
        <Button
          variant="primary"
          onClick={() => {
            window.print();
          }}
        >
          {t("knop")}
        </Button>
        <ButtonLink href={localePath(locale, `/print/${other}/`)}>
          {t(`andere.${other}`)}
        </ButtonLink>
        <ButtonLink href={localePath(locale, "/uitkomst/")}>{t("terug")}</ButtonLink>
      </div>
      <article className={`blad blad--${soort}`}>
        <Suspense>
          {soort === "persoon" ? (
            <PersonSheet {...calculation} vandaag={vandaag} />
          ) : (
            <FileSheet {...calculation} praktijk={praktijk} vandaag={vandaag} />
          )}
        </Suspense>
      </article>
    </>
  );
}
