"use client";

import { memo } from "react";
import { Bewaren } from "@/components/bewaren/bewaren";
import { PlaatselijkeRegelingen } from "@/components/gemeente/plaatselijke-regelingen";
import { Specificatie } from "@/components/specificatie/specificatie";
import type { Praktijk } from "@/lib/gemeente/praktijk";
import { bereken, verklaar, type Uitkomst, type Zaak } from "@/lib/recht";
import { Allowances } from "./allowances";
import { useUsedPractice } from "./local-practice";
import { Reservations } from "./reservations";

interface AfterwardsSectionProps {
  readonly zaak: Zaak;
  readonly outcome: Uitkomst;
  /** The same household without work. */
  readonly now: Uitkomst;
  readonly practice: Praktijk | null;
  readonly today: string;
}

/** What comes after the amounts: allowances and tax, checking a statement, keeping it, and what is not certain. */
export const AfterwardsSection = memo(function AfterwardsSection({
  zaak,
  outcome,
  now,
  practice,
  today,
}: AfterwardsSectionProps) {
  const usedPractice = useUsedPractice(practice);
  return (
    <>
      <Allowances zaak={zaak} outcome={outcome} now={now} />

      {practice ? (
        <PlaatselijkeRegelingen
          praktijk={practice}
          zaak={zaak}
          uitkomst={outcome}
          vandaag={today}
        />
      ) : null}

      <div className="max-w-3xl">
        <Specificatie zaak={zaak} uitkomst={outcome} bereken={bereken} praktijk={usedPractice} />
      </div>

      <div className="max-w-text">
        <Bewaren zaak={zaak} uitkomst={outcome} verklaar={verklaar} praktijk={practice} />
      </div>

      <Reservations outcome={outcome} />
    </>
  );
});
