"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { bewaarplaats } from "@/lib/invoer/bewaarplaats";
import { useAntwoorden } from "@/lib/invoer/use-antwoorden";
import { hasAnswers } from "./has-answers";

/** Puts the answers back that were replaced, until the tab closes. Needs the messages `bewaren`. */
export function StepBack() {
  const t = useTranslations("bewaren.overschrijven");
  const { vorige } = useAntwoorden();
  if (vorige === null || !hasAnswers(vorige)) return null;
  return (
    <Button
      onClick={() => {
        bewaarplaats().zetTerug();
      }}
    >
      {t("terug")}
    </Button>
  );
}
