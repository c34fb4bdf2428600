"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { useAntwoorden } from "@/lib/invoer/use-antwoorden";

/** Throws all answers away in one tap. Needs the messages `bewaren`. */
export function ClearAll() {
  const t = useTranslations("bewaren.wissen");
  const { wisAlles } = useAntwoorden();
  const [cleared, setCleared] = useState(false);
  return (
    <>
      <Button
        onClick={() => {
          wisAlles();
          setCleared(true);
        }}
      >
        {t("knop")}
      </Button>
      <p role="status">{cleared ? t("klaar") : ""}</p>
    </>
  );
}
