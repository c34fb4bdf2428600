"use client";

import { useLocale, useTranslations } from "next-intl";
import { chartParts, forDrawing, partsOf, stack } from "@/components/uitkomst/grafiek/chart-parts";
import { patternOf } from "@/components/uitkomst/grafiek/chart-patterns";
import { Disclosure } from "@/components/ui/disclosure";
import { verklaar, type MaandVerklaring, type Zaak } from "@/lib/recht";
import {
  absolute,
  compare,
  euro,
  euroWithCents,
  isZero,
  roundToEuros,
  subtract,
} from "@/lib/notation/money";
import {
  extremes,
  newsOf,
  wageCounted,
  type Line,
  type MonthRow,
  type View,
} from "@/lib/uitkomst/month-rows";
import { reasonSentence } from "@/lib/uitkomst/reasons";
import { useRangeText } from "./range-text";

/** The explanation of the months, worked out when the first one is asked for. */
export type Explain = (place: number) => MaandVerklaring | undefined;

/** Explains the months of `zaak`; the work is done at the first month that is asked for, and once. */
export function explainLater(zaak: Zaak): Explain {
  let months: readonly MaandVerklaring[] | undefined;
  return (place) => (months ??= verklaar(zaak))[place];
}

export interface MonthsProps {
  rows: readonly MonthRow[];
  view: View;
  explain: Explain;
}

/** The mark of a month in which something is not certain; one line above the months says what it means. */
export function ProvisionalMark({ row }: { row: MonthRow }) {
  const t = useTranslations("voorbehoud");
  if (row.source.voorlopig.length === 0) return null;
  return (
    <>
      <span aria-hidden="true">&nbsp;*</span>
      <span className="sr-only">, {t("voorlopigLabel")}</span>
    </>
  );
}

/** "minst" and "meest": what there is to say about a month in one word. */
export function Labels({ row, rows }: { row: MonthRow; rows: readonly MonthRow[] }) {
  const t = useTranslations("uitkomst.maanden");
  const { lowest, highest } = extremes(rows);
  // While a month is a range, another one can be lowest.
  const certain = rows.every(({ range }) => !range?.total);
  const differ = certain && lowest && highest && compare(lowest.total, highest.total) !== 0;
  const extreme = differ && (row === lowest ? t("minst") : row === highest ? t("meest") : null);
  return (
    <>
      {extreme ? (
        <span className="rounded-box bg-accent-soft px-2 text-base font-semibold text-text">
          {extreme}
        </span>
      ) : null}
    </>
  );
}

/** What a month comes to: with cents, or between which amounts it lies. */
export function useTotal(): (row: MonthRow) => string {
  const { amount } = useRangeText();
  return ({ range, total }) => (range?.total ? amount(range.total, total) : euroWithCents(total));
}

export function Difference({ row }: { row: MonthRow }) {
  const t = useTranslations("uitkomst.maanden");
  const { difference } = useRangeText();
  if (row.range?.difference) return difference(row.range.difference);
  const rounded = roundToEuros(row.difference);
  const bedrag = euro(absolute(row.difference));
  if (isZero(rounded)) return t("gelijkAanZonder");
  return compare(rounded, "0.00") > 0
    ? t("meerDanZonder", { bedrag })
    : t("minderDanZonder", { bedrag });
}

/** Why the month is as it is; beside the month before, only what is news. */
export function useReasons(row: MonthRow, before?: MonthRow): readonly string[] {
  const tReden = useTranslations("redenen");
  const locale = useLocale();
  return [...new Set(newsOf(row, before).map((reason) => reasonSentence(tReden, reason, locale)))];
}

/** The wage that the municipality reckons with, when another wage is paid. */
function useCountedWage(row: MonthRow | undefined, view: View): string | null {
  const t = useTranslations("uitkomst.maanden");
  if (!row || view !== "rekening" || isZero(row.source.verrekendTotaal)) return null;
  const counted = wageCounted(row.source);
  const paid = row.source.opRekening.loon;
  if (compare(absolute(subtract(counted, paid)), "1.00") <= 0) return null;
  return t("rekentMet", { rekent: euro(counted), rekening: euro(paid) });
}

interface ReasonsProps {
  row: MonthRow;
  view: View;
  /** The month before: what stays the same is not said every month. */
  before: MonthRow | undefined;
  /** Says all that there is to say about the month. */
  whole?: boolean;
}

export function Reasons({ row, view, before, whole = false }: ReasonsProps) {
  const counted = useCountedWage(row, view);
  const countedBefore = useCountedWage(before, view);
  const reasons = useReasons(row, whole ? undefined : before);
  const sentences =
    counted !== null && (whole || counted !== countedBefore) ? [...reasons, counted] : reasons;
  if (sentences.length === 0) return null;
  return (
    <ul className="grid gap-1">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

/** What is provisional in a month. */
export function Provisional({ row }: { row: MonthRow }) {
  const t = useTranslations("voorbehoud");
  const tMaanden = useTranslations("uitkomst.maanden");
  if (row.source.voorlopig.length === 0) return null;
  return (
    <Disclosure summary={tMaanden("watVoorlopig")}>
      <ul className="grid gap-2">
        {row.source.voorlopig.map((code) => (
          <li key={code}>{t(`voorlopig.${code}`)}</li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** The columns of a month as one bar, on the same scale for all months. */
export function Bar({ row, highest }: { row: MonthRow; highest: number }) {
  const parts = partsOf(row.source.opRekening);
  const layers = stack(chartParts, (part) => (forDrawing(parts[part]) / highest) * 100);
  return (
    <svg aria-hidden="true" width="100%" height="14" className="block">
      {layers.map(({ key, from, to }) => (
        <rect
          key={key}
          x={`${from}%`}
          width={`${to - from}%`}
          height="14"
          fill={patternOf(key)}
          className="stroke-page"
        />
      ))}
      <line
        x1={`${(forDrawing(row.without) / highest) * 100}%`}
        x2={`${(forDrawing(row.without) / highest) * 100}%`}
        y1="0"
        y2="14"
        className="stroke-chart-line"
        strokeWidth="3"
      />
    </svg>
  );
}

/** "Je uitkering is deze maand € 946,67. Zo komen we daaraan:" */
export function useIntro() {
  const t = useTranslations("uitleg");
  return (line: Line): string =>
    t("zo", { wat: line.name === "verdiendLoon" ? "loon" : line.name, bedrag: euro(line.amount) });
}
