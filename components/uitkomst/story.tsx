"use client";

import { useLocale, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { Zaak } from "@/lib/recht";
import { listOf } from "@/lib/notation/lists";
import { compare } from "@/lib/notation/money";
import type { MonthRow } from "@/lib/uitkomst/month-rows";
import { monthName } from "@/lib/notation/months";

/**
 * Why the account says less than somebody thinks they have: wages per four weeks beside a monthly average, or wages
 * that lower the benefit a month later. Told once above the months; each month then has its own amounts.
 */
export function Story({ zaak, rows }: { zaak: Zaak; rows: readonly MonthRow[] }) {
  const t = useTranslations("uitkomst.verhaal");
  const locale = useLocale();
  if (zaak.gemeente.verrekenwijze === "maandLater" && zaak.werk.length > 0)
    return (
      <Notice title={t("laterTitel")}>
        <p>
          {t("later")} {t("laterStop")}
        </p>
      </Notice>
    );
  const rhythm = zaak.werk.map(({ betaling }) => betaling.ritme);
  const perWeeks = rhythm.includes("vierWeken")
    ? "vierWeken"
    : rhythm.includes("week")
      ? "week"
      : null;
  if (perWeeks === null || zaak.gemeente.vierWeken !== "gemiddelde") return null;
  const lower = rows.filter(({ difference }) => compare(difference, "-1.00") < 0).length;
  const extra = rows.filter(({ source }) =>
    source.redenen.some(({ code }) => code === "extraLoon"),
  );
  const names = listOf(
    locale,
    extra.map(({ month }) => monthName(locale, month)),
  );
  return (
    <Notice title={t("vierWekenTitel")}>
      <p>
        {t(perWeeks)} {t("gemiddelde")} {lower > 0 ? t("minder", { aantal: lower }) : null}
      </p>
      {extra.length > 0 ? (
        <p className="mt-2">
          {t("extra", { maanden: names })} {t("bewaar")}
        </p>
      ) : null}
    </Notice>
  );
}
