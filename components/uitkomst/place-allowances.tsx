"use client";

import { useDeferredValue } from "react";
import { LocalSchemes } from "@/components/gemeente/local-schemes";
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
        <LocalSchemes
          praktijk={practice}
          zaak={zaak}
          uitkomst={outcome}
          vandaag={owner.answers.periode.vandaag}
        />
      ) : null}
    </>
  );
}
