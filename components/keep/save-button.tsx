"use client";

import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { useAntwoorden } from "@/lib/invoer/use-antwoorden";
import { saveFile } from "./save-file";

/** A button that saves the answers of this tab as a file on the device. Needs the messages `bewaren`. */
export function SaveButton() {
  const t = useTranslations("bewaren.bestand");
  const { antwoorden } = useAntwoorden();
  const [saved, setSaved] = useState<string | null>(null);
  const [, startSaving] = useTransition();
  return (
    <>
      <Button
        onClick={() => {
          startSaving(async () => {
            setSaved(await saveFile(antwoorden));
          });
        }}
      >
        {t("bewaar")}
      </Button>
      <p role="status">{saved === null ? "" : t("bewaard", { naam: saved })}</p>
    </>
  );
}
