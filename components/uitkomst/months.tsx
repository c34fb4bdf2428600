"use client";

import { useLocale, useTranslations } from "next-intl";
import { Fragment, useId, useState } from "react";
import { chartParts, forDrawing, partsOf, stack } from "@/components/grafiek/chart-parts";
import { patternOf } from "@/components/grafiek/chart-patterns";
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
} from "@/lib/uitleg/money";
import {
  extremes,
  stepOf,
  usedLines,
  wageCounted,
  type Line,
  type LineName,
  type MonthRow,
  type View,
} from "@/lib/uitleg/month-rows";
import { capitalise, monthAndYear } from "@/lib/uitleg/months";
import { Voorlezen } from "@/components/voorlezen/voorlezen";
import { reasonSentence } from "@/lib/uitleg/reasons";
import { Explanation } from "./explanation";

/** The explanation of the months, worked out when the first one is asked for. */
export type Explain = (place: number) => MaandVerklaring | undefined;

/** Explains the months of `zaak`; the work is done at the first month that is asked for, and once. */
export function explainLater(zaak: Zaak): Explain {
  let months: readonly MaandVerklaring[] | undefined;
  return (place) => (months ??= verklaar(zaak))[place];
}

interface MonthsProps {
  rows: readonly MonthRow[];
  view: View;
  explain: Explain;
}

/** "minst", "meest" and "voorlopig": what there is to say about a month in one word. */
function Labels({ row, rows }: { row: MonthRow; rows: readonly MonthRow[] }) {
  const t = useTranslations("uitkomst.maanden");
  const tVoorbehoud = useTranslations("voorbehoud");
  const { lowest, highest } = extremes(rows);
  const differ = lowest && highest && compare(lowest.total, highest.total) !== 0;
  const extreme = differ && (row === lowest ? t("minst") : row === highest ? t("meest") : null);
  return (
    <>
      {extreme ? (
        <span className="rounded-box bg-accent-soft px-2 text-base font-semibold text-text">
          {extreme}
        </span>
      ) : null}
      {row.source.voorlopig.length > 0 ? (
        <span className="text-base font-normal text-subtle">{tVoorbehoud("voorlopigLabel")}</span>
      ) : null}
    </>
  );
}

function Difference({ row }: { row: MonthRow }) {
  const t = useTranslations("uitkomst.maanden");
  const rounded = roundToEuros(row.difference);
  const bedrag = euro(absolute(row.difference));
  if (isZero(rounded)) return t("gelijkAanZonder");
  return compare(rounded, "0.00") > 0
    ? t("meerDanZonder", { bedrag })
    : t("minderDanZonder", { bedrag });
}

/** Why the month is as it is. */
function useReasons(row: MonthRow): readonly string[] {
  const tReden = useTranslations("redenen");
  return [...new Set(row.source.redenen.map((reason) => reasonSentence(tReden, reason)))];
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

function Reasons({ row, view, before, whole = false }: ReasonsProps) {
  const counted = useCountedWage(row, view);
  const countedBefore = useCountedWage(before, view);
  const reasons = useReasons(row);
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
function Provisional({ row }: { row: MonthRow }) {
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
function Bar({ row, highest }: { row: MonthRow; highest: number }) {
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
function useIntro() {
  const t = useTranslations("uitleg");
  return (line: Line): string =>
    t("zo", { wat: line.name === "verdiendLoon" ? "loon" : line.name, bedrag: euro(line.amount) });
}

/** An amount with its name; pressing it shows how we get there. */
function AmountLine({
  line,
  row,
  view,
  explain,
  place,
}: {
  line: Line;
  row: MonthRow;
  view: View;
  explain: Explain;
  place: number;
}) {
  const t = useTranslations("uitkomst.maanden");
  const intro = useIntro();
  const [open, setOpen] = useState(false);
  const id = useId();
  const explanation = open ? explain(place) : undefined;
  const step = explanation && stepOf(explanation, line.name, view);
  return (
    <li className="border-t border-line">
      <button
        type="button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => {
          setOpen(!open);
        }}
        className="flex min-h-11 w-full flex-wrap items-center justify-between gap-x-3 py-1 text-start"
      >
        <span className={line.counts ? "" : "text-subtle"}>{t(line.name)}</span>
        <span className="ms-auto inline-flex items-center gap-2">
          <span className={`whk-money ${line.counts ? "" : "text-subtle"}`}>
            {euroWithCents(line.amount)}
          </span>
          <svg
            aria-hidden="true"
            viewBox="0 0 12 12"
            className={`size-3 text-link ${open ? "rotate-90" : ""}`}
            fill="currentColor"
          >
            <path d="M3 0 10 6 3 12z" />
          </svg>
        </span>
      </button>
      {open ? (
        <div id={id} className="pb-4">
          {step ? <Explanation intro={intro(line)} step={step} month={row.month} /> : intro(line)}
        </div>
      ) : null}
    </li>
  );
}

function MonthCard({
  row,
  rows,
  place,
  view,
  explain,
  highest,
}: MonthsProps & { row: MonthRow; place: number; highest: number }) {
  const t = useTranslations("uitkomst.maanden");
  const locale = useLocale();
  const { lowest } = extremes(rows);
  const [open, setOpen] = useState(row === lowest);
  const id = useId();
  const name = capitalise(locale, monthAndYear(locale, row.month));
  const reasons = useReasons(row);
  return (
    <li
      className="grid gap-2 rounded-box border border-line bg-surface p-4"
      data-testid={`maand-${row.month}`}
    >
      <h3>
        <button
          type="button"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => {
            setOpen(!open);
          }}
          className="flex min-h-11 w-full flex-wrap items-center justify-between gap-x-3 text-start"
        >
          {name}
          <span className="ms-auto inline-flex items-center gap-2">
            <span className="whk-money text-lg">{euroWithCents(row.total)}</span>
            <svg
              aria-hidden="true"
              viewBox="0 0 12 12"
              className={`size-3 text-link ${open ? "rotate-90" : ""}`}
              fill="currentColor"
            >
              <path d="M3 0 10 6 3 12z" />
            </svg>
          </span>
        </button>
      </h3>
      {view === "rekening" ? <Bar row={row} highest={highest} /> : null}
      <p className="flex flex-wrap items-baseline gap-x-3 text-base text-subtle">
        <Difference row={row} />
        <Labels row={row} rows={rows} />
      </p>
      <Reasons row={row} view={view} before={rows[place - 1]} whole={open} />
      {open ? (
        <div id={id} className="grid gap-2">
          <Voorlezen tekst={[`${name}: ${euro(row.total)}.`, ...reasons].join("\n")} />
          <ul aria-label={t("tikUitleg")}>
            {row.lines
              .filter(({ amount }) => !isZero(amount))
              .map((line) => (
                <AmountLine
                  key={line.name}
                  line={line}
                  row={row}
                  view={view}
                  explain={explain}
                  place={place}
                />
              ))}
          </ul>
          <p className="flex justify-between border-t-2 border-text pt-2 font-semibold">
            <span>{t(view === "rekening" ? "totaal" : "samenVerdiend")}</span>
            <span className="whk-money">{euroWithCents(row.total)}</span>
          </p>
          <p className="text-subtle">{t("zonderWerk", { bedrag: euro(row.without) })}</p>
          {isZero(row.source.terugTeBetalen) ? null : (
            <p className="flex justify-between">
              <span>{t("terugTeBetalen")}</span>
              <span className="whk-money">{euroWithCents(row.source.terugTeBetalen)}</span>
            </p>
          )}
          <Provisional row={row} />
        </div>
      ) : null}
    </li>
  );
}

/** The months as cards, for a phone. */
export function MonthCards(props: MonthsProps) {
  const highest = Math.max(
    ...props.rows.flatMap(({ total, without }) => [forDrawing(total), forDrawing(without)]),
    1,
  );
  return (
    <ul className="grid gap-3">
      {props.rows.map((row, place) => (
        <MonthCard key={row.month} {...props} row={row} place={place} highest={highest} />
      ))}
    </ul>
  );
}

/** The months as a table, from 768 px. Pressing an amount opens its explanation under the row. */
export function MonthTable({ rows, view, explain }: MonthsProps) {
  const t = useTranslations("uitkomst.maanden");
  const locale = useLocale();
  const intro = useIntro();
  const [open, setOpen] = useState<{ month: string; line: LineName } | null>(null);
  const id = useId();
  const columns = usedLines(rows);
  return (
    <div
      className="overflow-x-auto"
      tabIndex={0}
      role="group"
      aria-label={t(view === "rekening" ? "bijschriftRekening" : "bijschriftVerdiend")}
    >
      <table className="w-full border-collapse text-[0.8125rem] lg:text-[0.875rem]">
        <caption className="sr-only">
          {t(view === "rekening" ? "bijschriftRekening" : "bijschriftVerdiend")}
        </caption>
        <thead>
          <tr className="border-b-2 border-text align-bottom">
            <th scope="col" className="py-2 pe-1 text-start">
              {t("maand")}
            </th>
            {columns.map((name) => (
              <th key={name} scope="col" className="px-1 py-2 text-end font-semibold">
                {t(name)}
              </th>
            ))}
            <th scope="col" className="px-1 py-2 text-end">
              {t(view === "rekening" ? "totaal" : "samenVerdiend")}
            </th>
            <th scope="col" className="py-2 ps-1 text-end font-semibold">
              {t("verschil")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => {
            const opened = open?.month === row.month ? open : null;
            const explanation = opened ? explain(place) : undefined;
            const line = row.lines.find(({ name }) => name === opened?.line);
            const step = explanation && line && stepOf(explanation, line.name, view);
            return (
              <Fragment key={row.month}>
                <tr data-testid={`maand-${row.month}`}>
                  <th
                    scope="row"
                    className="pt-2 pe-1 text-start font-semibold lg:whitespace-nowrap"
                  >
                    {capitalise(locale, monthAndYear(locale, row.month))}
                  </th>
                  {columns.map((name) => {
                    const cell = row.lines.find((one) => one.name === name);
                    if (!cell || isZero(cell.amount))
                      return (
                        <td key={name} className="px-1 pt-2 text-end text-subtle">
                          –
                        </td>
                      );
                    const isOpen = opened?.line === name;
                    return (
                      <td key={name} className="pt-2 text-end">
                        <button
                          type="button"
                          aria-expanded={isOpen}
                          aria-controls={isOpen ? id : undefined}
                          onClick={() => {
                            setOpen(isOpen ? null : { month: row.month, line: name });
                          }}
                          className={`whk-money min-h-9 rounded-box px-1 underline decoration-dotted underline-offset-4 ${
                            cell.counts ? "" : "text-subtle"
                          } ${isOpen ? "bg-accent-soft" : ""}`}
                        >
                          {euroWithCents(cell.amount)}
                        </button>
                      </td>
                    );
                  })}
                  <td className="whk-money px-1 pt-2 text-end font-semibold">
                    {euroWithCents(row.total)}
                  </td>
                  <td className="whk-money pt-2 ps-1 text-end">
                    {compare(row.difference, "0.00") > 0 ? "+" : ""}
                    {euroWithCents(row.difference)}
                  </td>
                </tr>
                <tr className="border-b border-line">
                  <td
                    colSpan={columns.length + 3}
                    className="pb-3 text-start text-base text-subtle"
                  >
                    <div className="flex flex-wrap items-baseline gap-x-3">
                      <Labels row={row} rows={rows} />
                    </div>
                    <div id={`redenen-${row.month}`}>
                      <Reasons row={row} view={view} before={rows[place - 1]} />
                    </div>
                    {isZero(row.source.terugTeBetalen) ? null : (
                      <p>
                        {t("terugTeBetalen")}: {euro(row.source.terugTeBetalen)}
                      </p>
                    )}
                    {opened && line ? (
                      <div
                        id={id}
                        className="mt-2 max-w-text rounded-box border border-line bg-surface p-4 text-text"
                      >
                        <Voorlezen van={`${id} redenen-${row.month}`} />
                        {step ? (
                          <Explanation intro={intro(line)} step={step} month={row.month} />
                        ) : (
                          intro(line)
                        )}
                        <Provisional row={row} />
                      </div>
                    ) : null}
                  </td>
                </tr>
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
