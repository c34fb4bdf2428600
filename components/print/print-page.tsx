"use client";

import { useLocale, useTranslations } from "next-intl";
import { Button, ButtonLink } from "@/components/ui/button";
import type { GebruiktePraktijk } from "@/components/specificatie/specificatie";
import { localePath } from "@/lib/i18n/locales";
import { dayName } from "@/lib/uitleg/months";
import { useAntwoorden } from "@/lib/invoer/use-antwoorden";
import { FileSheet } from "./file-sheet";
import { PersonSheet } from "./person-sheet";
import { useCalculation } from "./use-calculation";
import "./print.css";

interface Props {
  readonly soort: "persoon" | "dossier";
}

/** A print as it will be on paper, with a button that opens the print window of the browser. */
export function PrintPage({ soort }: Props) {
  const t = useTranslations("print");
  const locale = useLocale();
  const { antwoorden } = useAntwoorden();
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
        {soort === "persoon" ? (
          <PersonSheet {...calculation} />
        ) : (
          <FileSheet {...calculation} praktijk={praktijk} />
        )}
        <p className="blad-klein">
          {t("gemaakt", { datum: dayName(locale, antwoorden.periode.vandaag) })}
        </p>
      </article>
    </>
  );
}
