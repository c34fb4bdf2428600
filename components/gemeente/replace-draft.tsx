"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";

interface Props {
  readonly onReplace: () => void;
  readonly onKeep: () => void;
}

/** Asks before work is thrown away. Gets the focus, so that nobody misses the question. */
export function ReplaceDraft({ onReplace, onKeep }: Props) {
  const t = useTranslations("gemeente.instellen.weggooien");
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="group"
      aria-labelledby="weggooien-titel"
      className="grid gap-3 rounded-box border-2 border-accent p-4"
    >
      <h3 id="weggooien-titel">{t("titel")}</h3>
      <p>{t("tekst")}</p>
      <div className="flex flex-wrap gap-3">
        <Button onClick={onReplace}>{t("ja")}</Button>
        <Button onClick={onKeep}>{t("nee")}</Button>
      </div>
    </div>
  );
}
