/**
 * The fills of all pictures on a page: each part differs in colour, lightness and pattern, so that it can be told apart
 * without colour and on paper. Render once per page.
 */
import { chartParts, type ChartPart } from "./chart-parts";

const fills: Readonly<Record<ChartPart, string>> = {
  loon: "fill-chart-loon",
  bijstand: "fill-chart-bijstand",
  vakantiegeld: "fill-chart-vakantiegeld",
  toeslagen: "fill-chart-toeslagen",
  overig: "fill-chart-overig",
};

const marks: Readonly<Record<ChartPart, React.ReactNode>> = {
  loon: null,
  bijstand: <path d="M-2 2 2 -2M0 8 8 0M6 10 10 6" className="stroke-page" strokeWidth="1.5" />,
  vakantiegeld: <circle cx="4" cy="4" r="1.6" className="fill-text" />,
  toeslagen: <path d="M0 2h8M0 6h8" className="stroke-page" strokeWidth="1.25" />,
  overig: <path d="M0 0 8 8M8 0 0 8" className="stroke-text" strokeWidth="0.75" />,
};

/** The fill of a part: `fill={patternOf("loon")}`. */
export function patternOf(part: ChartPart | "weinig"): string {
  return `url(#vlak-${part})`;
}

export function ChartPatterns() {
  return (
    <svg aria-hidden="true" width="0" height="0" className="absolute">
      <defs>
        {chartParts.map((part) => (
          <Pattern key={part} id={`vlak-${part}`} fill={fills[part]}>
            {marks[part]}
          </Pattern>
        ))}
        <pattern id="vlak-weinig" width="6" height="6" patternUnits="userSpaceOnUse">
          <path d="M-1 1 1 -1M0 6 6 0M5 7 7 5" className="stroke-subtle" strokeWidth="0.75" />
        </pattern>
      </defs>
    </svg>
  );
}

/** A colour with marks on it, to fill a part of a picture with. */
export function Pattern({
  id,
  fill,
  children,
}: {
  id: string;
  fill: string;
  children: React.ReactNode;
}) {
  return (
    <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse">
      <rect width="8" height="8" className={fill} />
      {children}
    </pattern>
  );
}

/** One key of a legend: a block of the fill with its name. */
export function LegendItem({ fill, label }: { fill: string; label: string }) {
  return (
    <li className="inline-flex items-center gap-2">
      <svg aria-hidden="true" width="20" height="20" className="flex-none">
        <rect x="0.5" y="0.5" width="19" height="19" fill={fill} className="stroke-chart-line" />
      </svg>
      {label}
    </li>
  );
}
