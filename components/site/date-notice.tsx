"use client";

import { useLocale, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { useAntwoorden } from "@/lib/invoer/use-antwoorden";
import { venster } from "@/lib/invoer/periode";
import { dateNotice } from "@/lib/uitkomst/date-notice";
import { dayName, monthAndYear } from "@/lib/notation/months";

/** What the date of today means for the amounts; nothing on a day on which all is well. Needs the messages `datum`. */
export function TodayNotice() {
  const t = useTranslations("datum");
  const locale = useLocale();
  const { antwoorden, geladen } = useAntwoorden();
  const { vandaag } = antwoorden.periode;
  const kind = geladen ? dateNotice(vandaag) : null;
  if (kind === null) return null;
  const values = {
    dag: dayName(locale, vandaag),
    laatste: monthAndYear(locale, venster.laatste),
  };
  return (
    <Notice title={t(`${kind}.titel`, values)}>
      <p>{t(`${kind}.tekst`, values)}</p>
    </Notice>
  );
}
