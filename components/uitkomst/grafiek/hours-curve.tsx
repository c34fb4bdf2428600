"use client";

import { memo, useRef, type ReactNode } from "react";
import { useTranslations } from "next-intl";
import type { Bedrag, Uren } from "@/lib/recht";
import type { HoursCurve as Curve } from "@/lib/uitkomst/hours";
import { maxHours } from "@/lib/uitkomst/hours";
import {
  absolute,
  compare,
  euro,
  euroRounded,
  euroWithCents,
  plainNumber,
  signOf,
  subtract,
} from "@/lib/notation/money";
import { axisTicks, forDrawing } from "./chart-parts";
import { LegendItem, patternOf } from "./chart-patterns";
import { ChartTable } from "./chart-table";
import { useLiveHours, writeText, type LiveHours } from "./live-hours";

const sizes = {
  phone: { width: 340, height: 250, left: 56, right: 10, top: 26, bottom: 40 },
  wide: { width: 480, height: 300, left: 60, right: 12, top: 28, bottom: 44 },
} as const;

/** "more", "less" or "the same", as the choice of a message. */
export function direction(amount: Bedrag): "meer" | "minder" | "gelijk" {
  const sign = signOf(amount);
  return sign > 0 ? "meer" : sign < 0 ? "minder" : "gelijk";
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
  readonly wide: boolean;
  readonly children?: ReactNode;
}

/** How hours and amounts become places in the picture, of which the axis holds `low` to `high`. */
function placesIn(low: number, high: number, wide: boolean) {
  const size = wide ? sizes.wide : sizes.phone;
  const ticks = axisTicks(low - (high - low) * 0.05, high + (high - low) * 0.05, 6);
  const [bottom = 0] = ticks;
  const top = ticks.at(-1) ?? high;
  const plotWidth = size.width - size.left - size.right;
  const plotHeight = size.height - size.top - size.bottom;
  return {
    size,
    ticks,
    plotHeight,
    x: (value: number) => size.left + (plotWidth * value) / maxHours,
    y: (euros: number) => size.top + plotHeight * (1 - (euros - bottom) / (top - bottom)),
  };
}

interface AxesProps {
  readonly curve: Curve;
  readonly low: number;
  readonly high: number;
  readonly wide: boolean;
}

/** Everything in the picture that stays while somebody moves the slider. */
const CurveWithAxes = memo(function CurveWithAxes({ curve, low, high, wide }: AxesProps) {
  const t = useTranslations("grafiek.uren");
  const { size, ticks, plotHeight, x, y } = placesIn(low, high, wide);
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
          height={plotHeight}
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
          <text x={size.left - 6} y={y(tick) + 4} textAnchor="end" className="fill-subtle">
            {euro(`${tick}.00`)}
          </text>
        </g>
      ))}
      {[0, 8, 16, 24, 32, 40].map((tick) => (
        <g key={tick}>
          <line
            x1={x(tick)}
            x2={x(tick)}
            y1={size.top + plotHeight}
            y2={size.top + plotHeight + 5}
            className="stroke-subtle"
          />
          <text
            x={x(tick)}
            y={size.top + plotHeight + 19}
            textAnchor="middle"
            className="fill-subtle"
          >
            {tick}
          </text>
        </g>
      ))}
      <text
        x={size.width - size.right}
        y={size.height - 5}
        textAnchor="end"
        className="fill-subtle"
      >
        {t("as")}
      </text>
      <text x={4} y={14} className="fill-subtle">
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
        <g>
          <line
            x1={x(first)}
            x2={x(first)}
            y1={y(firstValue)}
            y2={size.top + plotHeight}
            className="stroke-chart-line"
            strokeWidth="1.5"
          />
          <text
            x={x(first) + (first > 28 ? -5 : 5)}
            y={size.top + plotHeight - 6}
            textAnchor={first > 28 ? "end" : "start"}
            paintOrder="stroke"
            strokeWidth="4"
            className="fill-text stroke-page"
          >
            {t("eerste")}
          </text>
        </g>
      ) : null}
    </>
  );
});

/** The curve, with a dot and a label at the hours that the slider stands at. */
function Picture({ curve, hours, live, amountAt, wide }: HoursCurveProps) {
  const t = useTranslations("grafiek.uren");
  const dot = useRef<SVGCircleElement>(null);
  const label = useRef<SVGTextElement>(null);
  const values = curve.points.map((point) => forDrawing(point.amount));
  const now = amountAt(hours);
  const drawn = now === null ? values : [...values, forDrawing(now)];
  const low = Math.min(...drawn);
  const high = Math.max(...drawn);
  const { size, x, y } = placesIn(low, high, wide);
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
    const labelX = Math.min(Math.max(atX, size.left + 30), size.width - size.right - 30);
    dot.current?.setAttribute("cx", String(atX));
    dot.current?.setAttribute("cy", String(atY));
    label.current?.setAttribute("x", String(labelX));
    label.current?.setAttribute("y", String(atY - 13));
    writeText(label.current, `${t("jij")}: ${euroRounded(amount)}`);
  });
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${size.width} ${size.height}`}
      className="block h-auto w-full"
      fontSize="12"
    >
      <CurveWithAxes curve={curve} low={low} high={high} wide={wide} />
      <circle ref={dot} r="7" className="fill-page stroke-chart-line" strokeWidth="3" />
      <text
        ref={label}
        textAnchor="middle"
        paintOrder="stroke"
        strokeWidth="5"
        className="fill-text stroke-page font-bold"
      />
    </svg>
  );
}

/** The curve as a table, behind a line to tap. */
const CurveTable = memo(function CurveTable({ points }: { readonly points: Curve["points"] }) {
  const t = useTranslations("grafiek");
  const [start] = points;
  if (!start) return null;
  return (
    <ChartTable
      title={t("uren.tabelTitel")}
      titled
      columns={[t("uren.kolomUren"), t("uren.kolomBedrag"), t("uren.kolomVerschil")]}
      rows={points.map(({ hours, amount }) => [
        String(hours),
        euroWithCents(amount),
        euroWithCents(subtract(amount, start.amount)),
      ])}
    />
  );
});

/** What somebody keeps at 0 to 40 hours a week, with their own hours on it. The slider stands right under it. */
export function HoursCurve(props: HoursCurveProps) {
  const { curve, live, amountAt, months, children } = props;
  const t = useTranslations("grafiek");
  const summary = useRef<HTMLParagraphElement>(null);
  const [start] = curve.points;
  const beyond = t("uren.opvangTot", { uren: String(curve.points.length - 1) });
  useLiveHours(live, (hours) => {
    if (!start) return;
    const amount = amountAt(hours);
    if (amount === null) {
      writeText(summary.current, beyond);
      return;
    }
    const difference = subtract(amount, start.amount);
    const own = t("uren.jouw", { uren: plainNumber(hours), bedrag: euroRounded(amount) });
    const compared = t("uren.verschil", {
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
      ? t("uren.titelNergens")
      : lowerAgain
        ? t("uren.titelSoms")
        : curve.firstGain > 1
          ? t("uren.titelVanaf", { uren: String(curve.firstGain) })
          : t("uren.titelAltijd");

  return (
    <figure className="space-y-3" aria-labelledby="uren-titel" aria-describedby="uren-samenvatting">
      <figcaption className="space-y-2">
        <h3 id="uren-titel">{title}</h3>
        <p ref={summary} id="uren-samenvatting" aria-live="polite" />
      </figcaption>
      <Picture {...props} />
      {children}
      <ul className="grid gap-1 text-base">
        {curve.littleGain.length > 0 ? (
          <LegendItem fill={patternOf("weinig")} label={t("uren.weinigLegenda")} />
        ) : null}
        {curve.littleGain.map(({ from, to }) => (
          <li key={from}>{t("uren.weinig", { van: String(from), tot: String(to) })}</li>
        ))}
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
        <li className="text-subtle">{t("uren.gemiddeld", { maanden: String(months) })}</li>
      </ul>
      <CurveTable points={curve.points} />
    </figure>
  );
}
