"use client";

import { memo, useCallback, useLayoutEffect, useState } from "react";
import { useTranslations } from "next-intl";
import { HoursCurve } from "@/components/uitkomst/grafiek/hours-curve";
import { LiveHours } from "@/components/uitkomst/grafiek/live-hours";
import { WageSplitChart } from "@/components/uitkomst/grafiek/wage-split-chart";
import { Disclosure } from "@/components/ui/disclosure";
import type { Bedrag, Uren } from "@/lib/recht";
import type { HoursCurve as Curve, WageSplit } from "@/lib/uitkomst/hours";
import { HoursField, HoursSlider } from "./hours-control";

interface HoursSectionProps {
  readonly curve: Curve;
  readonly splits: readonly WageSplit[];
  readonly hours: Uren;
  /** The hours that somebody came with, to go back to. */
  readonly answered: Uren;
  /** What comes out at other hours, on average per month; null when that cannot be computed. */
  readonly amountAt: (hours: Uren) => Bedrag | null;
  readonly months: number;
  /** There is another job beside the one of these hours. */
  readonly otherJob: boolean;
  readonly wide: boolean;
  /** True when the wage is not per hour, and is counted in proportion. */
  readonly inProportion: boolean;
  readonly onHours: (hours: Uren) => void;
}

/**
 * The curve over the hours with its slider, and where extra wage goes. What stands here answers a move of the slider
 * at once; the rest of the page follows in small steps. One section is about one job.
 */
export const HoursSection = memo(function HoursSection({
  curve,
  splits,
  hours,
  answered,
  amountAt,
  months,
  otherJob,
  wide,
  inProportion,
  onHours,
}: HoursSectionProps) {
  const t = useTranslations("watAls");
  const [live] = useState(() => new LiveHours(hours));
  // Only when they change: until the last move has come through, these are older than what the slider shows.
  useLayoutEffect(() => {
    live.set(hours);
  }, [live, hours]);
  const move = useCallback(
    (next: Uren) => {
      live.set(next);
      onHours(next);
    },
    [live, onHours],
  );
  return (
    <div className="whk-parts items-start gap-x-12 lg:grid lg:grid-cols-2 [&>*+*]:mt-6 lg:[&>*+*]:-mt-2">
      <div className="max-w-text">
        <HoursCurve
          curve={curve}
          hours={hours}
          live={live}
          amountAt={amountAt}
          months={months}
          otherJob={otherJob}
        >
          <HoursSlider live={live} onHours={move} />
          <HoursField live={live} answered={answered} onHours={move} />
          {inProportion ? <p className="text-subtle">{t("uren.naarVerhouding")}</p> : null}
        </HoursCurve>
      </div>
      {splits.length > 0 ? (
        <div className="max-w-text">
          <Disclosure part summary={t("verdeling")} open={wide}>
            <WageSplitChart splits={splits} />
          </Disclosure>
        </div>
      ) : null}
    </div>
  );
});
