"use client";

import { useDeferredValue } from "react";
import type { PlaceProps } from "./place-props";
import { OutOfDate } from "./out-of-date";
import { Reservations } from "./reservations";

/** What is not certain. */
export default function PlaceReservations({ owner }: PlaceProps) {
  const { zaak, outcome } = useDeferredValue(owner.scenario);
  return (
    <div className="grid max-w-text gap-6">
      <OutOfDate zaak={zaak} today={owner.answers.periode.vandaag} />
      <Reservations outcome={outcome} />
    </div>
  );
}
