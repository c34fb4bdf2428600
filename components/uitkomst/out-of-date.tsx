"use client";

import { memo } from "react";
import { useLocale, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { Dag, Zaak } from "@/lib/recht";
import { listOf } from "@/lib/uitleg/lists";
import { outOfDate } from "@/lib/uitleg/out-of-date";

/** Says which amounts of this outcome should have been replaced by newer ones. */
export const OutOfDate = memo(function OutOfDate({
  zaak,
  today,
}: {
  readonly zaak: Zaak;
  readonly today: Dag;
}) {
  const t = useTranslations("verouderd");
  const locale = useLocale();
  const names = outOfDate(zaak, today);
  if (names.length === 0) return null;
  const lijst = listOf(
    locale,
    names.map((name) => t(`tabel.${name}`)),
  );
  return (
    <Notice title={t("titel")}>
      <p>
        {t("tekst", { lijst })} {t("doe")}
      </p>
    </Notice>
  );
});
