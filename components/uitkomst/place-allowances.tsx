"use client";

import { useDeferredValue } from "react";
import { PlaatselijkeRegelingen } from "@/components/gemeente/plaatselijke-regelingen";
import { Allowances } from "./allowances";
import type { PlaceProps } from "./place-props";

/** Allowances and the year, and the local schemes with an income limit. */
export default function PlaceAllowances({ owner, practice }: PlaceProps) {
  const { zaak, outcome } = useDeferredValue(owner.scenario);
  const now = useDeferredValue(owner.now);
  return (
    <>
      <Allowances zaak={zaak} outcome={outcome} now={now} />
      {practice ? (
        <PlaatselijkeRegelingen
          praktijk={practice}
          zaak={zaak}
          uitkomst={outcome}
          vandaag={owner.answers.periode.vandaag}
        />
      ) : null}
    </>
  );
}
