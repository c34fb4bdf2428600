"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, type ReactNode } from "react";
import { clearAll } from "@/components/site/clear-all";
import { breath } from "@/components/ui/breath";
import { Button, ButtonLink } from "@/components/ui/button";
import type { Praktijk } from "@/lib/gemeente/praktijk";
import { localePath } from "@/lib/i18n/locales";
import type { MaandVerklaring, Uitkomst, Zaak } from "@/lib/recht";
import { CalendarFile } from "./calendar-file";
import { OtherWay } from "./other-way";
import { QrCode } from "./qr-code";
import { loadSituationFile } from "./load-situation-file";
import { OpenAnswers, type Opening } from "./open-answers";
import { SaveButton } from "./save-button";

interface Props {
  /** The possibility that is shown: it goes on paper and in the calendar. */
  readonly zaak: Zaak;
  readonly uitkomst: Uitkomst;
  /** The steps of the months, worked out when somebody asks for the calendar. */
  readonly verklaar: (zaak: Zaak) => readonly MaandVerklaring[];
  /** The practice file of the municipality that was chosen; null without one. */
  readonly praktijk: Praktijk | null;
  readonly opening: Opening;
}

/** Everything to keep and take along: file, print, calendar, QR code, and throwing it all away. */
export function Bewaren({ zaak, uitkomst, verklaar, praktijk, opening }: Props) {
  const t = useTranslations("bewaren");
  const locale = useLocale();
  // Before somebody presses: then it is there, also when the network is not.
  useEffect(() => {
    void breath().then(loadSituationFile);
  }, []);
  return (
    <div className="no-print">
      <p>{t("inleiding")}</p>
      <div className="mt-4 grid gap-4 md:grid-cols-2">
        <Way title={t("bestand.titel")} text={t("bestand.uitleg")}>
          <SaveButton />
          <OtherWay type="application/json" />
          <OpenAnswers opening={opening} />
        </Way>
        <Way title={t("afdrukken.titel")} text={t("afdrukken.uitleg")}>
          <ButtonLink href={localePath(locale, "/print/persoon/")}>
            {t("afdrukken.persoon")}
          </ButtonLink>
          <ButtonLink href={localePath(locale, "/print/dossier/")}>
            {t("afdrukken.dossier")}
          </ButtonLink>
        </Way>
        <Way title={t("agenda.titel")} text={t("agenda.uitleg")}>
          <CalendarFile zaak={zaak} uitkomst={uitkomst} verklaar={verklaar} praktijk={praktijk} />
          <OtherWay type="text/calendar" />
        </Way>
        <Way title={t("qr.titel")} text={t("qr.uitleg")}>
          <QrCode />
        </Way>
        <Way title={t("wissen.titel")} text={t("wissen.uitleg")}>
          <Button
            onClick={() => {
              clearAll(`${process.env.BASE_PATH ?? ""}${localePath(locale, "/")}`);
            }}
          >
            {t("wissen.titel")}
          </Button>
        </Way>
      </div>
    </div>
  );
}

interface WayProps {
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}

function Way({ title, text, children }: WayProps) {
  return (
    <div className="grid content-start gap-3 rounded-box border border-line p-4">
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </div>
  );
}
