import type { Spreiding } from "@/lib/recht";
import { extremes, type MonthRow } from "@/lib/uitkomst/month-rows";
import { forDrawing } from "./chart-parts";

/** Between which amounts a month lies; twice the same when it is one amount. */
const bandOf = ({ range, total }: MonthRow): Spreiding =>
  range?.total ?? { laag: total, hoog: total };

/** The highest that is drawn. */
export const highestOf = (rows: readonly MonthRow[]): number =>
  Math.max(
    ...rows.flatMap((row) => [forDrawing(bandOf(row).hoog), forDrawing(row.without)]),
    ...rows.map(({ total }) => forDrawing(total)),
    1,
  );

/** The stripes of what can still be different. */
export function BandPattern({ id }: { id: string }) {
  return (
    <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse">
      <rect width="5" height="5" className="fill-page" />
      <path d="M0 5 5 0" className="stroke-chart-line" strokeWidth="1.5" />
    </pattern>
  );
}

/**
 * The months as small columns with their line, and a striped part for what can still be different, for the first screen:
 * the picture of the year says it in full.
 */
export function MonthsStrip({ rows }: { rows: readonly MonthRow[] }) {
  const highest = highestOf(rows);
  const width = 100 / rows.length;
  const height = 56;
  const { lowest } = extremes(rows);
  return (
    <svg aria-hidden="true" width="100%" height={height} className="block">
      <BandPattern id="whk-band" />
      {rows.map((row, index) => {
        const { laag, hoog } = bandOf(row);
        const tall = (forDrawing(laag) / highest) * (height - 2);
        const open = (forDrawing(hoog) / highest) * (height - 2) - tall;
        const line = height - (forDrawing(row.without) / highest) * (height - 2);
        return (
          <g key={row.month}>
            <rect
              x={`${index * width + width * 0.14}%`}
              width={`${width * 0.72}%`}
              y={height - tall}
              height={tall}
              className={row === lowest ? "fill-chart-loon" : "fill-chart-bijstand"}
            />
            {open < 1 ? null : (
              <rect
                x={`${index * width + width * 0.14}%`}
                width={`${width * 0.72}%`}
                y={height - tall - open}
                height={open}
                fill="url(#whk-band)"
                className="stroke-chart-line"
                strokeWidth="0.75"
              />
            )}
            <line
              x1={`${index * width}%`}
              x2={`${(index + 1) * width}%`}
              y1={line}
              y2={line}
              className="stroke-chart-line"
              strokeWidth="2"
            />
          </g>
        );
      })}
    </svg>
  );
}
