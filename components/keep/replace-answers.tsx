"use client";

import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { AskFirst } from "@/components/ui/ask-first";
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
 * Asks before answers are replaced, and shows which come in the place of which. Saving first replaces nothing: that is
 * another press.
 */
export function ReplaceAnswers({ now, instead, onReplace, onKeep }: Props) {
  const t = useTranslations("bewaren");
  const [saved, setSaved] = useState<string | null>(null);
  const [, startSaving] = useTransition();
  return (
    <AskFirst title={t("overschrijven.titel")}>
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
    </AskFirst>
  );
}
