"use client";

import { useDeferredValue } from "react";
import { Woorden } from "@/components/paginas/woorden";
import { WatNu } from "@/components/uitkomst/wat-nu/wat-nu";
import { woordenBijUitkomst } from "@/lib/paginas/woorden-bij";
import type { PlaceProps } from "./place-props";

/** What to do, in the order of time. */
export default function PlaceTasks({ owner, practice }: PlaceProps) {
  const { zaak, outcome } = useDeferredValue(owner.scenario);
  return (
    <div className="max-w-text">
      <WatNu
        zaak={zaak}
        uitkomst={outcome}
        praktijk={practice}
        vandaag={owner.answers.periode.vandaag}
      />
      <Woorden woorden={woordenBijUitkomst.watNu} />
    </div>
  );
}
