"use client";

import { useDeferredValue } from "react";
import { Bewaren } from "@/components/keep/keep";
import { verklaar } from "@/lib/recht";
import type { PlaceProps } from "./place-props";

/** Everything to keep, print and take along. */
export default function PlaceKeep({ owner, practice }: PlaceProps) {
  const { zaak, outcome } = useDeferredValue(owner.scenario);
  return (
    <Bewaren
      zaak={zaak}
      uitkomst={outcome}
      verklaar={verklaar}
      praktijk={practice}
      opening={owner.opening}
    />
  );
}
