"use client";

import { useLocale, useTranslations } from "next-intl";
import { Fragment, useId, useState } from "react";
import { classNames } from "@/components/ui/class-names";
import { Voorlezen } from "@/components/read-aloud/read-aloud";
import { compare, euro, euroWithCents, isZero } from "@/lib/notation/money";
import { stepOf, usedLines, type LineName } from "@/lib/uitkomst/month-rows";
import { capitalise, monthAndYear } from "@/lib/notation/months";
import { Explanation } from "./explanation";
import { useRangeText } from "./range-text";
import {
  Labels,
  Provisional,
  ProvisionalMark,
  Reasons,
  useIntro,
  useTotal,
  type MonthsProps,
} from "./month-parts";

/**
 * The months as a table, from 768 px. Pressing an amount opens its explanation under the row. What a month comes to stays
 * in sight when there are more columns than fit.
 */
export function MonthTable({ rows, view, explain }: MonthsProps) {
  const t = useTranslations("uitkomst.maanden");
  const locale = useLocale();
  const intro = useIntro();
  const total = useTotal();
  const { difference } = useRangeText();
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
            <th scope="col" className="sticky end-0 bg-page px-1 py-2 text-end">
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
                    <ProvisionalMark row={row} />
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
                  <td className="whk-money sticky end-0 bg-page px-1 pt-2 text-end font-semibold">
                    {total(row)}
                  </td>
                  <td
                    className={classNames(
                      "pt-2 ps-1 text-end",
                      !row.range?.difference && "whk-money",
                    )}
                  >
                    {row.range?.difference ? (
                      difference(row.range.difference)
                    ) : (
                      <>
                        {compare(row.difference, "0.00") > 0 ? "+" : ""}
                        {euroWithCents(row.difference)}
                      </>
                    )}
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
