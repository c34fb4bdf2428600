"use client";

import { useTranslations } from "next-intl";
import type { Antwoorden } from "@/lib/invoer/antwoorden";
import { useAntwoorden } from "@/lib/invoer/use-antwoorden";
import { hasAnswers } from "./has-answers";
import { OpenAnswers } from "./open-answers";
import { QrCode } from "./qr-code";
import { SaveButton } from "./save-button";

interface Props {
  /** Called after other answers have been put in place. */
  readonly onOpened?: (antwoorden: Antwoorden) => void;
}

/**
 * Opens what was kept, and keeps what is here, finished or not. Needs the messages `bewaren` and `fouten.situatie`.
 */
export function KeepAndOpen(props: Props) {
  const t = useTranslations("bewaren");
  const { antwoorden } = useAntwoorden();
  return (
    <div className="grid max-w-text justify-items-start gap-3">
      <OpenAnswers withCode {...props} />
      {hasAnswers(antwoorden) ? (
        <>
          <h2 className="mt-4">{t("overnemen.nuTitel")}</h2>
          <p>{t("overnemen.nuUitleg")}</p>
          <SaveButton />
          <h2 className="mt-4">{t("qr.titel")}</h2>
          <p>{t("qr.uitleg")}</p>
          <QrCode />
        </>
      ) : null}
    </div>
  );
}
