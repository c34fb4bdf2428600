"use client";

import { useDeferredValue } from "react";
import { Specificatie } from "@/components/uitkomst/specificatie/specificatie";
import type { PlaceProps } from "./place-props";
import { useUsedPractice } from "./local-practice";

/** The statement of the municipality beside the amounts here. */
export default function PlaceStatement({ owner, practice }: PlaceProps) {
  const { zaak, outcome } = useDeferredValue(owner.scenario);
  return (
    <div className="max-w-3xl">
      <Specificatie zaak={zaak} uitkomst={outcome} praktijk={useUsedPractice(practice)} />
    </div>
  );
}
