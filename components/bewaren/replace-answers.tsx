"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";

interface Props {
  readonly onReplace: () => void;
  readonly onSaveFirst: () => void;
  readonly onKeep: () => void;
}

/** Asks before answers are replaced. Gets the focus, so that nobody misses the question. */
export function ReplaceAnswers({ onReplace, onSaveFirst, onKeep }: Props) {
  const t = useTranslations("bewaren.overschrijven");
  const box = useRef<HTMLDivElement>(null);
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
      <h3 id="overschrijven-titel">{t("titel")}</h3>
      <p>{t("tekst")}</p>
      <div className="grid gap-3 sm:flex sm:flex-wrap">
        <Button variant="primary" onClick={onSaveFirst}>
          {t("eerst")}
        </Button>
        <Button onClick={onReplace}>{t("ja")}</Button>
        <Button onClick={onKeep}>{t("nee")}</Button>
      </div>
    </div>
  );
}
