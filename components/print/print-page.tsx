"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { KeptNotice } from "@/components/keep/kept-notice";
import { Late, latePart } from "@/components/site/late";
import { Button, ButtonLink } from "@/components/ui/button";
import { localePath } from "@/lib/i18n/locales";
import { useGemeenten } from "@/lib/gemeente/use-gemeenten";
import { toZaak } from "@/lib/invoer/naar-zaak";
import { useAntwoorden } from "@/lib/invoer/use-antwoorden";
import type { SheetProps } from "./sheet";
import { useAnswersCode } from "./use-answers-code";
import "./print.css";

// The rules travel with the sheet, after the page itself has come.
const lateSheet = latePart("afdruk", async () => (await import("./sheet")).Sheet);

type Props = Pick<SheetProps, "soort">;

/** A print as it will be on paper, with a button that opens the print window of the browser. */
export function PrintPage({ soort }: Props) {
  const t = useTranslations("print");
  const locale = useLocale();
  const { antwoorden, geladen } = useAntwoorden();
  const { code } = antwoorden.gemeente;
  // The print names the practice of the municipality, so it waits for it. Not for ever: it may not be there offline.
  const compleet = useGemeenten().stand !== "laden" || code === "";
  const zaken = useMemo(
    () =>
      antwoorden.scenarios.map((_, index) => {
        const read = toZaak(antwoorden, index);
        return read.soort === "volledig" ? read.zaak : null;
      }),
    [antwoorden],
  );
  const drawn = useAnswersCode(antwoorden, geladen && soort === "persoon");
  const [chosen, setChosen] = useState(0);
  const [nothing, setNothing] = useState(false);
  const place = zaken[chosen] ? chosen : 0;
  const zaak = zaken[place];
  const wachten = <p className="whk-window-high">{t("laden")}</p>;
  if (!geladen || !compleet) return wachten;
  if (!zaak)
    return (
      <div className="grid gap-4">
        <KeptNotice />
        <h2>{t("leegTitel")}</h2>
        <p>{t("leeg")}</p>
        <ButtonLink variant="primary" href={localePath(locale, "/berekening/")}>
          {t("naarVragen")}
        </ButtonLink>
      </div>
    );
  const other = soort === "persoon" ? "dossier" : "persoon";
  return (
    // The button comes together with the sheet: what is printed is never half of it.
    <Late part={lateSheet} meanwhile={wachten}>
      {(Sheet) => (
        <>
          <div className="no-print mb-6 grid gap-4">
            <KeptNotice />
            {zaken.length > 1 && (
              <fieldset>
                <legend className="mb-2">{t("keuze")}</legend>
                <div className="grid gap-2 sm:flex sm:flex-wrap">
                  {zaken.map((_, index) => (
                    <label key={index} className="whk-choice">
                      <input
                        type="radio"
                        name="mogelijkheid"
                        checked={chosen === index}
                        onChange={() => {
                          setChosen(index);
                        }}
                      />
                      {t("keuzeNummer", { nummer: String(index + 1) })}
                    </label>
                  ))}
                </div>
              </fieldset>
            )}
            <div className="grid gap-3 sm:flex sm:flex-wrap">
              {/* Not before the code is on the sheet: what is printed is never half of it. */}
              {drawn === undefined ? null : (
                <Button
                  variant="primary"
                  onClick={() => {
                    // Some browsers inside another app do nothing here, and do not say so.
                    let opened = false;
                    const open = () => {
                      opened = true;
                    };
                    window.addEventListener("beforeprint", open, { once: true });
                    window.print();
                    setTimeout(() => {
                      window.removeEventListener("beforeprint", open);
                      setNothing(!opened);
                    }, 1000);
                  }}
                >
                  {t("knop")}
                </Button>
              )}
              <ButtonLink href={localePath(locale, `/print/${other}/`)}>
                {t(`andere.${other}`)}
              </ButtonLink>
              <ButtonLink href={localePath(locale, "/uitkomst/")}>{t("terug")}</ButtonLink>
            </div>
            <p role="status">{nothing ? t("nietOpen") : ""}</p>
          </div>
          <Sheet
            soort={soort}
            antwoorden={antwoorden}
            scenario={place}
            zaak={zaak}
            code={drawn ?? null}
          />
        </>
      )}
    </Late>
  );
}
