"use client";

import { useLocale, useTranslations } from "next-intl";
import type { Totalen, Uitkomst } from "@/lib/recht";
import { forDrawing } from "@/components/uitkomst/grafiek/chart-parts";
import { differenceOf, withoutWorkOf } from "@/lib/uitkomst/answer";
import { euroRounded } from "@/lib/notation/money";
import { monthAndYear } from "@/lib/notation/months";
import type { Range } from "@/lib/uitkomst/range";
import { useScenarioName } from "./answer";
import { useRangeText } from "./range-text";
import type { Scenario } from "./scenario";

interface Column {
  readonly key: string;
  readonly name: string;
  readonly outcome: Uitkomst;
  readonly totals: Totalen;
  readonly range: Range | null;
}

/** "Nu" and the possibilities beside each other: same order, same scale. */
export function Comparison({
  scenarios,
  ranges,
  now,
}: {
  scenarios: readonly Scenario[];
  /** What is a range in each of them. */
  ranges: readonly (Range | null)[];
  now: Uitkomst;
}) {
  const t = useTranslations("uitkomst");
  const locale = useLocale();
  const nameOf = useScenarioName();
  const text = useRangeText();
  const columns: readonly Column[] = [
    { key: "nu", name: t("keuze.nu"), outcome: now, totals: now.samenvatting, range: null },
    ...scenarios.map((scenario) => ({
      key: String(scenario.index),
      name: nameOf(scenario, scenarios),
      outcome: scenario.outcome,
      totals: scenario.outcome.samenvatting,
      range: ranges[scenario.index] ?? null,
    })),
  ];
  const withoutWork = withoutWorkOf(scenarios.map(({ outcome }) => outcome));
  const highest = Math.max(...columns.map(({ totals }) => forDrawing(totals.gewoneMaand)), 1);
  return (
    <ol aria-label={t("vergelijk.titel")} className="grid gap-3 sm:grid-cols-2">
      {columns.map(({ key, name, outcome, totals, range }) => {
        const { laagsteMaand, hoogsteMaand } = outcome.samenvatting;
        return (
          <li key={key} className="rounded-box border border-line bg-surface p-4">
            <h3 className="first-letter:uppercase">{name}</h3>
            <svg aria-hidden="true" width="100%" height="16" className="my-2 block">
              <rect width="100%" height="16" className="fill-surface-subtle" />
              <rect
                width={`${(forDrawing(totals.gewoneMaand) / highest) * 100}%`}
                height="16"
                className={key === "nu" ? "fill-chart-overig" : "fill-chart-loon"}
              />
            </svg>
            <dl className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-1 text-base">
              <dt>{t("vergelijk.gewoneMaand")}</dt>
              <dd className="whk-money text-end font-semibold">
                {key === "nu"
                  ? withoutWork.map((amount) => euroRounded(amount)).join(" – ")
                  : text.amount(range?.ordinary, totals.gewoneMaand)}
              </dd>
              <dt>
                {t("vergelijk.laagste")}
                {range?.lowest ? null : ` (${monthAndYear(locale, laagsteMaand.maand)})`}
              </dt>
              <dd className="whk-money text-end">
                {text.amount(range?.lowest, laagsteMaand.bedrag)}
              </dd>
              <dt>
                {t("vergelijk.hoogste")}
                {range?.highest ? null : ` (${monthAndYear(locale, hoogsteMaand.maand)})`}
              </dt>
              <dd className="whk-money text-end">
                {text.amount(range?.highest, hoogsteMaand.bedrag)}
              </dd>
              <dt>{t("vergelijk.totaal")}</dt>
              <dd className="whk-money text-end">{text.amount(range?.total, totals.totaal)}</dd>
              {key === "nu" || outcome.samenvatting.gewoneMaanden.length === 0 ? null : (
                <>
                  <dt>{t("vergelijk.verschil")}</dt>
                  <dd className="whk-money text-end">
                    {text.amount(range?.difference, differenceOf(outcome))}
                  </dd>
                </>
              )}
            </dl>
          </li>
        );
      })}
    </ol>
  );
}
