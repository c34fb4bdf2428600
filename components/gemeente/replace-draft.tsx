"use client";

import { useTranslations } from "next-intl";
import { AskFirst } from "@/components/ui/ask-first";
import { Button } from "@/components/ui/button";

interface Props {
  readonly onReplace: () => void;
  readonly onKeep: () => void;
}

/** Asks before work is thrown away. */
export function ReplaceDraft({ onReplace, onKeep }: Props) {
  const t = useTranslations("gemeente.instellen.weggooien");
  return (
    <AskFirst title={t("titel")}>
      <p>{t("tekst")}</p>
      <div className="flex flex-wrap gap-3">
        <Button onClick={onReplace}>{t("ja")}</Button>
        <Button onClick={onKeep}>{t("nee")}</Button>
      </div>
    </AskFirst>
  );
}
