"use client";

import { memo } from "react";
import { useTranslations } from "next-intl";
import {
  joinAlike,
  largestTaker,
  outOfTen,
  shareNames,
  type ShareName,
  type WageSplit,
} from "@/lib/uitkomst/hours";
import { compare, euro, euroWithCents, isZero, scale, signOf } from "@/lib/notation/money";
import { forDrawing, stack } from "./chart-parts";
import { LegendItem, Pattern } from "./chart-patterns";
import { ChartTable } from "./chart-table";
import { DrawnToSize, type Drawing } from "./drawn-to-size";

/** Of € 10 extra, less than this is "little": the person hears why. */
const little = "4.00";

const fills: Readonly<Record<ShareName, string>> = {
  over: "fill-chart-loon",
  belasting: "fill-chart-overig",
  uitkering: "fill-chart-bijstand",
  huur: "fill-chart-toeslagen",
  zorg: "fill-chart-vakantiegeld",
  kindgebonden: "fill-surface-subtle",
  kinderopvang: "fill-page",
};

const marks: Readonly<Record<ShareName, React.ReactNode>> = {
  over: null,
  belasting: <path d="M0 0 8 8M8 0 0 8" className="stroke-text" strokeWidth="0.75" />,
  uitkering: <path d="M-2 2 2 -2M0 8 8 0M6 10 10 6" className="stroke-page" strokeWidth="1.5" />,
  huur: <path d="M0 2h8M0 6h8" className="stroke-page" strokeWidth="1.25" />,
  zorg: <circle cx="4" cy="4" r="1.6" className="fill-text" />,
  kindgebonden: <path d="M2 0v8M6 0v8" className="stroke-text" strokeWidth="1" />,
  kinderopvang: <path d="M0 4h8M4 0v8" className="stroke-text" strokeWidth="0.75" />,
};

const fillOf = (share: ShareName) => `url(#deel-${share})`;

/** "1.58" → "1.60": a rule of thumb, not an amount to count on. */
function roundToTens(amount: string): string {
  return scale(scale(amount, 1n, 10n), 10n, 1n);
}

function Patterns() {
  return (
    <defs>
      {shareNames.map((share) => (
        <Pattern key={share} id={`deel-${share}`} fill={fills[share]}>
          {marks[share]}
        </Pattern>
      ))}
    </defs>
  );
}

function sizeOf({ width, rem }: Drawing) {
  const plot = Math.max(190, width * 0.5);
  const right = width - 0.75 * rem;
  return { width, left: 2.75 * rem, right, top: 0.6 * rem, plot, height: plot + 3.1 * rem };
}

function Columns({
  splits,
  drawing,
  axis,
}: {
  splits: readonly WageSplit[];
  drawing: Drawing;
  /** What the numbers below the columns are. */
  axis: string;
}) {
  const { rem } = drawing;
  const size = sizeOf(drawing);
  const step = (size.right - size.left) / Math.max(splits.length, 1);
  // With large letters not every number of hours has room.
  const every = Math.ceil((1.2 * rem) / step);
  const y = (euros: number) => size.top + size.plot * (1 - euros / 10);
  const below = y(0) + 1.1 * rem;
  return (
    <>
      <Patterns />
      <text x={size.left} y={below} textAnchor="middle" className="fill-subtle">
        {splits[0]?.from}
      </text>
      <text x={size.width} y={size.height - 0.3 * rem} textAnchor="end" className="fill-subtle">
        {axis}
      </text>
      {[0, 5, 10].map((tick) => (
        <g key={tick}>
          <line x1={size.left} x2={size.right} y1={y(tick)} y2={y(tick)} className="stroke-line" />
          <text x={size.left - 6} y={y(tick) + rem / 4} textAnchor="end" className="fill-subtle">
            {euro(`${tick}.00`)}
          </text>
        </g>
      ))}
      {splits.map((split, index) => {
        const x = size.left + index * step + step * 0.08;
        return (
          <g key={split.from}>
            {/* Below nothing there is nothing to draw; the words below the picture say it. */}
            {stack(shareNames, (share) => forDrawing(outOfTen(split, share)), 10).map(
              ({ key, from, to }) => (
                <rect
                  key={key}
                  x={x}
                  y={y(to)}
                  width={step * 0.84}
                  height={y(from) - y(to)}
                  fill={fillOf(key)}
                  className="stroke-chart-line"
                  strokeWidth="0.75"
                />
              ),
            )}
            {(index + 1) % every === 0 ? (
              <text
                x={size.left + (index + 1) * step}
                y={below}
                textAnchor="middle"
                className="fill-subtle"
              >
                {split.to}
              </text>
            ) : null}
          </g>
        );
      })}
    </>
  );
}

/** Where each extra € 10 of wage goes: kept, tax, or off the benefit and the allowances. */
export const WageSplitChart = memo(function WageSplitChart({
  splits,
}: {
  splits: readonly WageSplit[];
}) {
  const t = useTranslations("grafiek");
  const [first] = splits;
  if (!first) return <p>{t("verdeling.netto")}</p>;
  const used = shareNames.filter((share) =>
    splits.some((split) => compare(outOfTen(split, share), "0.05") > 0),
  );

  function sentence(split: WageSplit): string {
    const kept = outOfTen(split, "over");
    const van = String(split.from);
    const tot = String(split.to);
    const words =
      signOf(kept) > 0
        ? t("verdeling.regel", { van, tot, bedrag: euro(roundToTens(kept)) })
        : t("verdeling.regelNiets", { van, tot });
    const taker = largestTaker(split);
    return compare(kept, little) < 0 && taker
      ? `${words} ${t(`verdeling.oorzaak.${taker}`)}`
      : words;
  }

  return (
    <figure className="grid gap-3" aria-labelledby="verdeling-titel">
      <figcaption className="grid gap-2">
        <h3 id="verdeling-titel">{t("verdeling.titel")}</h3>
        <p>
          {t("verdeling.samenvatting", { stap: String(first.to - first.from) })}{" "}
          {t("verdeling.vakantiegeld")}
        </p>
      </figcaption>
      <DrawnToSize height={(drawing) => sizeOf(drawing).height}>
        {(drawing) => <Columns splits={splits} drawing={drawing} axis={t("uren.as")} />}
      </DrawnToSize>
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-base">
        {used.map((share) => (
          <LegendItem key={share} fill={fillOf(share)} label={t(`verdeling.${share}`)} />
        ))}
      </ul>
      <ul className="grid gap-2">
        {joinAlike(splits, little).map((split) => (
          <li key={split.from}>{sentence(split)}</li>
        ))}
      </ul>
      <ChartTable
        title={t("verdeling.titel")}
        columns={[t("verdeling.kolomUren"), ...used.map((share) => t(`verdeling.${share}`))]}
        rows={splits.map((split) => [
          `${split.from}–${split.to}`,
          ...used.map((share) => {
            const amount = outOfTen(split, share);
            return isZero(amount) ? "–" : euroWithCents(amount);
          }),
        ])}
      />
    </figure>
  );
});
