"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState, type KeyboardEvent, type PointerEvent } from "react";
import { compare, euro, euroRounded, euroWithCents, isZero, signOf } from "@/lib/notation/money";
import { extremes, type MonthRow } from "@/lib/uitkomst/month-rows";
import { capitalise, monthAndYear, monthName, monthShort } from "@/lib/notation/months";
import { useRangeText } from "@/components/uitkomst/range-text";
import type { Bedrag } from "@/lib/recht";
import { axisTicks, chartParts, forDrawing, partsOf, stack } from "./chart-parts";
import { LegendItem, patternOf } from "./chart-patterns";
import { ChartTable } from "./chart-table";
import { DrawnToSize, type Drawing } from "./drawn-to-size";
import { BandPattern, highestOf } from "./months-strip";

/** Room for the amounts at the side, in rem. */
const side = 3.5;

function sizeOf({ width, rem }: Drawing) {
  const plot = Math.max(204, width * 0.37);
  const top = 1.4 * rem;
  return { width, left: side * rem, top, plot, height: top + plot + 1.6 * rem };
}

/** The stacked columns of the months, without words around it. */
function Columns({
  rows,
  drawing,
  selected,
}: {
  rows: readonly MonthRow[];
  drawing: Drawing;
  selected: number;
}) {
  const locale = useLocale();
  const { rem } = drawing;
  const size = sizeOf(drawing);
  const { plot } = size;
  const highest = highestOf(rows);
  const ticks = axisTicks(0, highest, Math.min(5, Math.floor(plot / rem / 1.6)));
  const top = ticks.at(-1) ?? highest;
  const y = (euros: number) => size.top + plot * (1 - euros / top);
  const step = (size.width - size.left) / rows.length;
  const column = step * 0.72;
  // Where short names do not fit, as on a phone, the first letter stands for the month; with large letters not for each.
  const names = step > 2 * rem;
  const every = Math.ceil((names ? 1 : 0.9 * rem) / step);
  const named = (index: number) =>
    index === selected || (index % every === 0 && Math.abs(index - selected) >= every);
  const { lowest } = extremes(rows);

  const without = rows
    .map((row, index) => {
      const left = size.left + index * step;
      const height = y(forDrawing(row.without));
      return `${index === 0 ? "M" : "L"}${left} ${height}H${left + step}`;
    })
    .join("");
  return (
    <>
      <BandPattern id="whk-band-jaar" />
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={size.left} x2={size.width} y1={y(tick)} y2={y(tick)} className="stroke-line" />
          <text x={size.left - 6} y={y(tick) + rem / 4} textAnchor="end" className="fill-subtle">
            {euro(String(tick) + ".00")}
          </text>
        </g>
      ))}
      {rows.map((row, index) => {
        const x = size.left + index * step + (step - column) / 2;
        const parts = partsOf(row.source.opRekening);
        return (
          <g key={row.month}>
            {index === selected ? (
              <rect
                x={size.left + index * step}
                y={size.top - 4}
                width={step}
                height={plot + 4}
                className="fill-accent-soft"
              />
            ) : null}
            {stack(chartParts, (part) => forDrawing(parts[part])).map(({ key, from, to }) => (
              <rect
                key={key}
                x={x}
                y={y(to)}
                width={column}
                height={y(from) - y(to)}
                fill={patternOf(key)}
                className="stroke-page"
                strokeWidth="1"
              />
            ))}
            <rect
              x={x}
              y={y(forDrawing(row.total))}
              width={column}
              height={y(0) - y(forDrawing(row.total))}
              fill="none"
              className="stroke-chart-line"
              strokeWidth={index === selected ? 2 : 0.75}
            />
            {row.range?.total ? (
              <rect
                x={x}
                y={y(forDrawing(row.range.total.hoog))}
                width={column}
                height={y(forDrawing(row.range.total.laag)) - y(forDrawing(row.range.total.hoog))}
                fill="url(#whk-band-jaar)"
                className="stroke-chart-line"
                strokeWidth="0.75"
              />
            ) : null}
            {named(index) ? (
              <text
                x={size.left + index * step + step / 2}
                y={size.height - rem / 2}
                textAnchor="middle"
                className={index === selected ? "fill-text font-bold" : "fill-subtle"}
              >
                {names ? monthShort(locale, row.month) : monthShort(locale, row.month).charAt(0)}
              </text>
            ) : null}
          </g>
        );
      })}
      <path d={without} fill="none" className="stroke-page" strokeWidth="5" />
      <path
        d={without}
        fill="none"
        className="stroke-chart-line"
        strokeWidth="2.5"
        strokeDasharray="7 3"
      />
      {rows.map((row, index) =>
        row === lowest && !row.range?.total ? (
          <text
            key={row.month}
            x={Math.min(
              Math.max(size.left + index * step + step / 2, size.left + 1.6 * rem),
              size.width - 1.6 * rem,
            )}
            y={Math.min(y(forDrawing(row.total)), y(forDrawing(row.without))) - 6}
            textAnchor="middle"
            paintOrder="stroke"
            strokeWidth="4"
            className="fill-text stroke-page font-bold"
          >
            {euroRounded(row.total)}
          </text>
        ) : null,
      )}
    </>
  );
}

/** The months as stacked columns with the line of "zonder werk", to walk through by finger or by arrow keys. */
export function MonthsChart({ rows }: { rows: readonly MonthRow[] }) {
  const t = useTranslations("grafiek");
  const tRange = useTranslations("uitkomst.reikwijdte");
  const { amount, difference } = useRangeText();
  const locale = useLocale();
  const { lowest, highest } = extremes(rows);
  const lowestIndex = lowest ? rows.indexOf(lowest) : 0;
  const [chosen, setChosen] = useState<number | null>(null);
  const selected = Math.min(chosen ?? lowestIndex, rows.length - 1);
  const row = rows[selected];
  if (!row || !lowest || !highest) return null;

  const isLower = (difference: Bedrag) => compare(difference, "-1.00") < 0;
  const lower = rows.filter(({ range, difference }) =>
    isLower(range?.difference?.hoog ?? difference),
  ).length;
  const perhaps = rows.some(({ range }) => range?.difference && isLower(range.difference.laag));
  const open = rows.some(({ range }) => range?.total);
  const parts = partsOf(row.source.opRekening);
  const used = chartParts.filter((part) =>
    rows.some(({ source }) => !isZero(partsOf(source.opRekening)[part])),
  );
  const spoken = `${t("maanden.gekozen", {
    maand: capitalise(locale, monthAndYear(locale, row.month)),
    bedrag: amount(row.range?.total, row.total, euro),
  })}: ${chartParts
    .filter((part) => !isZero(parts[part]))
    .map((part) => `${t(`maanden.${part}`)} ${euro(parts[part])}`)
    .join(", ")}; ${t("maanden.zonderWerk")} ${euro(row.without)}.`;

  function onKeyDown(event: KeyboardEvent) {
    const moves: Record<string, number> = {
      ArrowLeft: selected - 1,
      ArrowDown: selected - 1,
      ArrowRight: selected + 1,
      ArrowUp: selected + 1,
      Home: 0,
      End: rows.length - 1,
    };
    const next = moves[event.key];
    if (next === undefined) return;
    event.preventDefault();
    setChosen(Math.min(Math.max(next, 0), rows.length - 1));
  }

  function onPointer(event: PointerEvent<HTMLDivElement>) {
    if (event.type === "pointermove" && event.buttons === 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    const left = side * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const place = (event.clientX - box.left - left) / (box.width - left);
    const index = Math.floor(place * rows.length);
    setChosen(Math.min(Math.max(index, 0), rows.length - 1));
  }

  return (
    <figure
      className="grid gap-3"
      aria-labelledby="jaar-titel"
      aria-describedby="jaar-samenvatting"
    >
      <figcaption className="grid gap-2">
        <h3 id="jaar-titel">
          {lower > 0
            ? t("maanden.titelLager", { aantal: lower })
            : t(perhaps ? "maanden.titelMisschien" : "maanden.titelHoger")}
        </h3>
        <p id="jaar-samenvatting">
          {open
            ? tRange("strook")
            : t("maanden.samenvatting", {
                laagsteMaand: monthName(locale, lowest.month),
                laagste: euroRounded(lowest.total),
                hoogsteMaand: monthName(locale, highest.month),
                hoogste: euroRounded(highest.total),
              })}{" "}
          {t("maanden.zonderWerkLijn")}
        </p>
      </figcaption>
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-base" aria-label={t("maanden.legenda")}>
        {used.map((part) => (
          <LegendItem key={part} fill={patternOf(part)} label={t(`maanden.${part}`)} />
        ))}
        <li className="inline-flex items-center gap-2">
          <svg aria-hidden="true" width="28" height="20">
            <path
              d="M0 10h28"
              className="stroke-chart-line"
              strokeWidth="2.5"
              strokeDasharray="7 3"
            />
          </svg>
          {t("maanden.zonderWerk")}
        </li>
      </ul>
      <div
        role="slider"
        tabIndex={0}
        aria-label={t("maanden.kies")}
        aria-valuemin={1}
        aria-valuemax={rows.length}
        aria-valuenow={selected + 1}
        aria-valuetext={spoken}
        onKeyDown={onKeyDown}
        onPointerDown={onPointer}
        onPointerMove={onPointer}
        className="touch-pan-y rounded-box"
      >
        <DrawnToSize height={(drawing) => sizeOf(drawing).height}>
          {(drawing) => <Columns rows={rows} drawing={drawing} selected={selected} />}
        </DrawnToSize>
      </div>
      <p className="min-h-18 text-base" data-testid="gekozen-maand">
        {spoken}
      </p>
      <ChartTable
        title={t("titel")}
        columns={[t("maanden.kolomMaand"), t("maanden.kolomSamen"), t("maanden.kolomVerschil")]}
        rows={rows.map((one) => [
          capitalise(locale, monthAndYear(locale, one.month)),
          amount(one.range?.total, one.total, euroWithCents),
          one.range?.difference
            ? difference(one.range.difference)
            : `${signOf(one.difference) > 0 ? "+" : ""}${euroWithCents(one.difference)}`,
        ])}
      />
    </figure>
  );
}
