"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import type { Antwoorden } from "@/lib/invoer/antwoorden";
import { AnswersSummary } from "./answers-summary";
import { saveFile } from "./save-file";

interface Props {
  readonly now: Antwoorden;
  readonly instead: Antwoorden;
  readonly onReplace: () => void;
  readonly onKeep: () => void;
}

/**
 * Asks before answers are replaced, and shows which come in the place of which. Gets the focus, so that nobody misses
 * the question. Saving first replaces nothing: that is another press.
 */
export function ReplaceAnswers({ now, instead, onReplace, onKeep }: Props) {
  const t = useTranslations("bewaren");
  const box = useRef<HTMLDivElement>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const [, startSaving] = useTransition();
  useEffect(() => {
    box.current?.focus();
  }, []);
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="group"
      aria-labelledby="overschrijven-titel"
      className="mt-4 grid gap-3 rounded-box border-2 border-accent p-4"
    >
      <h3 id="overschrijven-titel">{t("overschrijven.titel")}</h3>
      <p>{t("overschrijven.nu")}</p>
      <AnswersSummary antwoorden={now} />
      <p>{t("overschrijven.straks")}</p>
      <AnswersSummary antwoorden={instead} />
      <p>{t("overschrijven.tekst")}</p>
      <div className="grid gap-3 sm:flex sm:flex-wrap">
        <Button
          variant="primary"
          onClick={() => {
            startSaving(async () => {
              setSaved(await saveFile(now));
            });
          }}
        >
          {t("overschrijven.eerst")}
        </Button>
        <Button onClick={onReplace}>{t("overschrijven.ja")}</Button>
        <Button onClick={onKeep}>{t("overschrijven.nee")}</Button>
      </div>
      <p role="status">{saved === null ? "" : t("bestand.bewaard", { naam: saved })}</p>
    </div>
  );
}
