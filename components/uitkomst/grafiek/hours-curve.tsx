"use client";

import { memo, useRef, type ReactNode } from "react";
import { useTranslations } from "next-intl";
import type { Bedrag, Uren } from "@/lib/recht";
import { direction, stillOwed } from "@/lib/uitkomst/answer";
import type { HoursCurve as Curve } from "@/lib/uitkomst/hours";
import { maxHours } from "@/lib/uitkomst/hours";
import {
  absolute,
  compare,
  euro,
  euroRounded,
  euroWithCents,
  isZero,
  plainNumber,
  subtract,
} from "@/lib/notation/money";
import { axisTicks, forDrawing } from "./chart-parts";
import { LegendItem, patternOf } from "./chart-patterns";
import { ChartTable } from "./chart-table";
import { DrawnToSize, type Drawing } from "./drawn-to-size";
import { useLiveHours, writeText, type LiveHours } from "./live-hours";

/** Above the curve is room for the name of its axis and for a label at its highest point. */
function sizeOf({ width, rem }: Drawing) {
  const plot = Math.max(184, width * 0.47);
  // The slider has the same room at its sides: hours-control.tsx.
  const [left, right, top] = [3.5 * rem, 0.75 * rem, 2.6 * rem];
  return { width, left, right, top, plot, height: top + plot + 2.5 * rem };
}

interface HoursCurveProps {
  readonly curve: Curve;
  /** The hours of the person ("12.5"): the picture is as high as they need. */
  readonly hours: Uren;
  /** The hours that the slider stands at, which the dot and the sentence follow. */
  readonly live: LiveHours;
  /** What comes out at other hours, on average per month; null when that cannot be computed. */
  readonly amountAt: (hours: Uren) => Bedrag | null;
  readonly months: number;
  /** There is another job, that stays when this one has no hours. */
  readonly otherJob: boolean;
  readonly children?: ReactNode;
}

/** How hours and amounts become places in the picture, of which the axis holds `low` to `high`. */
function placesIn(low: number, high: number, drawing: Drawing) {
  const size = sizeOf(drawing);
  const most = Math.min(6, Math.floor(size.plot / drawing.rem / 1.6));
  const ticks = axisTicks(low - (high - low) * 0.05, high + (high - low) * 0.05, most);
  const [bottom = 0] = ticks;
  const top = ticks.at(-1) ?? high;
  const plotWidth = size.width - size.left - size.right;
  return {
    size,
    ticks,
    x: (value: number) => size.left + (plotWidth * value) / maxHours,
    y: (euros: number) => size.top + size.plot * (1 - (euros - bottom) / (top - bottom)),
  };
}

interface AxesProps extends Drawing {
  readonly curve: Curve;
  readonly low: number;
  readonly high: number;
}

/** Everything in the picture that stays while somebody moves the slider. */
const CurveWithAxes = memo(function CurveWithAxes({ curve, low, high, ...drawing }: AxesProps) {
  const t = useTranslations("grafiek.uren");
  const { size, ticks, x, y } = placesIn(low, high, drawing);
  const { rem } = drawing;
  const floor = size.top + size.plot;
  const values = curve.points.map((point) => forDrawing(point.amount));
  const start = values[0] ?? 0;
  const first = curve.firstGain;
  const firstValue = first === null ? undefined : values[first];
  return (
    <>
      {curve.littleGain.map(({ from, to }) => (
        <rect
          key={from}
          x={x(from)}
          y={size.top}
          width={x(to) - x(from)}
          height={size.plot}
          fill={patternOf("weinig")}
        />
      ))}
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            x1={size.left}
            x2={size.width - size.right}
            y1={y(tick)}
            y2={y(tick)}
            className="stroke-line"
          />
          <text x={size.left - 6} y={y(tick) + rem / 4} textAnchor="end" className="fill-subtle">
            {euro(`${tick}.00`)}
          </text>
        </g>
      ))}
      {[0, 8, 16, 24, 32, 40].map((tick) => (
        <g key={tick}>
          <line x1={x(tick)} x2={x(tick)} y1={floor} y2={floor + 5} className="stroke-subtle" />
          <text x={x(tick)} y={floor + 1.2 * rem} textAnchor="middle" className="fill-subtle">
            {tick}
          </text>
        </g>
      ))}
      <text
        x={size.width - size.right}
        y={size.height - 0.3 * rem}
        textAnchor="end"
        className="fill-subtle"
      >
        {t("as")}
      </text>
      <text x={4} y={0.9 * rem} className="fill-subtle">
        {t("asBedrag")}
      </text>
      <line
        x1={size.left}
        x2={size.width - size.right}
        y1={y(start)}
        y2={y(start)}
        className="stroke-chart-line"
        strokeWidth="2"
        strokeDasharray="7 3"
      />
      <path
        d={values
          .map((value, index) => `${index === 0 ? "M" : "L"}${x(index)} ${y(value)}`)
          .join("")}
        fill="none"
        className="stroke-chart-loon"
        strokeWidth="3"
        strokeLinejoin="round"
      />
      {first !== null && firstValue !== undefined && first > 1 ? (
        <line
          x1={x(first)}
          x2={x(first)}
          y1={y(firstValue)}
          y2={floor}
          className="stroke-chart-line"
          strokeWidth="1.5"
        />
      ) : null}
    </>
  );
});

/** The curve, with a dot and a label at the hours that the slider stands at. */
function Picture({
  curve,
  hours,
  live,
  amountAt,
  drawing,
}: Pick<HoursCurveProps, "curve" | "hours" | "live" | "amountAt"> & {
  readonly drawing: Drawing;
}) {
  const t = useTranslations("grafiek.uren");
  const dot = useRef<SVGCircleElement>(null);
  const label = useRef<SVGTextElement>(null);
  const values = curve.points.map((point) => forDrawing(point.amount));
  const now = amountAt(hours);
  const drawn = now === null ? values : [...values, forDrawing(now)];
  const low = Math.min(...drawn);
  const high = Math.max(...drawn);
  const { size, x, y } = placesIn(low, high, drawing);
  const { rem } = drawing;
  useLiveHours(live, (at) => {
    const amount = amountAt(at);
    dot.current?.setAttribute("visibility", amount === null ? "hidden" : "visible");
    if (amount === null) {
      writeText(label.current, "");
      return;
    }
    const atX = x(Math.min(Number(at), maxHours));
    // Between whole hours an amount may lie outside the picture until React has made it higher.
    const atY = y(Math.min(Math.max(forDrawing(amount), low), high));
    const words = `${t("jij")}: ${euroRounded(amount)}`;
    const half = words.length * rem * 0.23;
    const labelX = Math.min(Math.max(atX, size.left + half), size.width - half);
    dot.current?.setAttribute("cx", String(atX));
    dot.current?.setAttribute("cy", String(atY));
    label.current?.setAttribute("x", String(labelX));
    label.current?.setAttribute("y", String(atY - 0.8 * rem));
    writeText(label.current, words);
  });
  return (
    <>
      <CurveWithAxes curve={curve} low={low} high={high} {...drawing} />
      <circle ref={dot} r="7" className="fill-page stroke-chart-line" strokeWidth="3" />
      <text
        ref={label}
        textAnchor="middle"
        paintOrder="stroke"
        strokeWidth="5"
        className="fill-text stroke-page font-bold"
      />
    </>
  );
}

/** What the amounts are compared with: no work at all, or only the other job. */
const comparedWith = (otherJob: boolean) => (otherJob ? "naast" : "alleen");

/** The curve as a table, behind a line to tap. */
const CurveTable = memo(function CurveTable({
  points,
  otherJob,
}: {
  readonly points: Curve["points"];
  readonly otherJob: boolean;
}) {
  const t = useTranslations("grafiek");
  const [start] = points;
  if (!start) return null;
  return (
    <ChartTable
      title={t("uren.tabelTitel")}
      titled
      columns={[
        t("uren.kolomUren"),
        t("uren.kolomBedrag"),
        t(`uren.kolomVerschil.${comparedWith(otherJob)}`),
      ]}
      rows={points.map(({ hours, amount }) => [
        String(hours),
        euroWithCents(amount),
        euroWithCents(subtract(amount, start.amount)),
      ])}
    />
  );
});

/** What somebody keeps at 0 to 40 hours a week, with their own hours on it. The slider stands right under it. */
export function HoursCurve({
  curve,
  hours,
  live,
  amountAt,
  months,
  otherJob,
  children,
}: HoursCurveProps) {
  const t = useTranslations("grafiek");
  const summary = useRef<HTMLParagraphElement>(null);
  const beside = comparedWith(otherJob);
  const [start] = curve.points;
  const beyond = t("uren.opvangTot", { uren: String(curve.points.length - 1) });
  useLiveHours(live, (at) => {
    if (!start) return;
    const amount = amountAt(at);
    if (amount === null) {
      writeText(summary.current, beyond);
      return;
    }
    const difference = subtract(amount, start.amount);
    const own = t("uren.jouw", { uren: plainNumber(at), bedrag: euroRounded(amount) });
    const compared = t(`uren.verschil.${beside}`, {
      richting: direction(difference),
      bedrag: euroRounded(absolute(difference)),
    });
    writeText(summary.current, `${own} ${compared}`);
  });
  if (!start) return null;
  const lowerAgain = curve.points.some(
    (point) => point.hours > (curve.firstGain ?? 0) && compare(point.amount, start.amount) <= 0,
  );
  const title =
    curve.firstGain === null
      ? t(`uren.titelNergens.${beside}`)
      : lowerAgain
        ? t(`uren.titelSoms.${beside}`)
        : curve.firstGain > 1
          ? t(`uren.titelVanaf.${beside}`, { uren: String(curve.firstGain) })
          : t(`uren.titelAltijd.${beside}`);

  return (
    <figure className="space-y-3" aria-labelledby="uren-titel" aria-describedby="uren-samenvatting">
      <figcaption className="space-y-2">
        <h3 id="uren-titel">{title}</h3>
        <p ref={summary} id="uren-samenvatting" aria-live="polite" />
      </figcaption>
      <DrawnToSize height={(drawing) => sizeOf(drawing).height}>
        {(drawing) => (
          <Picture curve={curve} hours={hours} live={live} amountAt={amountAt} drawing={drawing} />
        )}
      </DrawnToSize>
      {children}
      <ul className="grid gap-1 text-base">
        {curve.firstGain !== null && curve.firstGain > 1 ? (
          <li className="inline-flex items-center gap-2">
            <svg aria-hidden="true" width="20" height="20" className="flex-none">
              <path d="M10 0v20" className="stroke-chart-line" strokeWidth="1.5" />
            </svg>
            {t("uren.eerste")}
          </li>
        ) : null}
        {curve.littleGain.length > 0 ? (
          <LegendItem
            fill={patternOf("weinig")}
            label={t("uren.weinigLegenda", {
              wanneer: curve.littleGain
                .map(({ from, to }) => t("uren.weinig", { van: String(from), tot: String(to) }))
                .join(", "),
            })}
          />
        ) : null}
        <li>
          {curve.largestDrop
            ? t("uren.daling", {
                van: String(curve.largestDrop.from),
                tot: String(curve.largestDrop.to),
                bedrag: euro(curve.largestDrop.amount),
              })
            : t("uren.geenDaling")}
        </li>
        {curve.points.length <= maxHours ? <li>{beyond}</li> : null}
        <li className="text-subtle">
          {t("uren.gemiddeld", { maanden: String(months) })}{" "}
          {curve.points.every(({ outcome }) => isZero(stillOwed(outcome))) ? null : t("uren.terug")}
        </li>
      </ul>
      <CurveTable points={curve.points} otherJob={otherJob} />
    </figure>
  );
}
