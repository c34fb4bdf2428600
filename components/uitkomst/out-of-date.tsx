"use client";

import { memo } from "react";
import { useLocale, useTranslations } from "next-intl";
import { TodayNotice } from "@/components/site/date-notice";
import { Notice } from "@/components/ui/notice";
import type { Dag, Zaak } from "@/lib/recht";
import { listOf } from "@/lib/notation/lists";
import { dateNotice } from "@/lib/uitkomst/date-notice";
import { outOfDate } from "@/lib/uitkomst/out-of-date";

/**
 * What today means for the amounts of this outcome: the months that cannot be known, a clock that is wrong, and the
 * amounts that should have been replaced by newer ones. Needs the messages `datum` and `verouderd`.
 */
export const OutOfDate = memo(function OutOfDate({
  zaak,
  today,
  where,
}: {
  readonly zaak: Zaak;
  readonly today: Dag;
  /** Where the names of the amounts stand, to leave them out here. */
  readonly where?: `#${string}`;
}) {
  const t = useTranslations("verouderd");
  const locale = useLocale();
  const notice = dateNotice(today);
  // When all is too old, or the day is wrong, a list of tables says nothing more.
  const names = notice === null || notice === "tot" ? outOfDate(zaak, today) : [];
  if (names.length === 0) return <TodayNotice />;
  const lijst = listOf(
    locale,
    names.map((name) => t(`tabel.${name}`)),
  );
  if (where !== undefined)
    return (
      <>
        <TodayNotice />
        <p className="border-s-4 border-accent ps-3">
          <a href={where}>{t("titel")}</a>
        </p>
      </>
    );
  return (
    <>
      <TodayNotice />
      <Notice title={t("titel")}>
        <p>
          {t("tekst", { lijst })} {t("doe")}
        </p>
      </Notice>
    </>
  );
});
