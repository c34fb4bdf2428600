"use client";

import { Woorden } from "@/components/paginas/woorden";
import { OutOfDate } from "@/components/uitkomst/out-of-date";
import { useUsedPractice } from "@/components/uitkomst/local-practice";
import { useChosenPraktijk } from "@/lib/gemeente/use-gemeenten";
import { woordenBijPrint } from "@/lib/paginas/woorden-bij";
import type { Antwoorden } from "@/lib/invoer/antwoorden";
import type { Zaak } from "@/lib/recht";
import { bereken, verklaar } from "@/lib/recht";
import { useMemo } from "react";
import { FileSheet } from "./file-sheet";
import { PersonSheet } from "./person-sheet";
import type { PrintedCode } from "./use-answers-code";

export interface SheetProps {
  readonly soort: "persoon" | "dossier";
  readonly antwoorden: Antwoorden;
  /** The place of the possibility that is printed, and its situation. */
  readonly scenario: number;
  readonly zaak: Zaak;
  /** The answers as a code, on the print for the person. */
  readonly code: PrintedCode;
}

/** One of the two prints of a situation, computed here. */
export function Sheet({ soort, antwoorden, scenario, zaak, code }: SheetProps) {
  const { vandaag } = antwoorden.periode;
  const praktijk = useUsedPractice(useChosenPraktijk(antwoorden.gemeente.code));
  const uitkomst = useMemo(() => bereken(zaak), [zaak]);
  const verklaringen = useMemo(() => verklaar(zaak), [zaak]);
  const props = { zaak, uitkomst, praktijk, vandaag };
  return (
    <>
      <article className={`blad blad--${soort}`}>
        <OutOfDate zaak={zaak} today={vandaag} />
        {soort === "persoon" ? (
          <PersonSheet {...props} code={code} />
        ) : (
          <FileSheet {...props} {...{ antwoorden, scenario, verklaringen }} />
        )}
      </article>
      <div className="no-print mt-4">
        <Woorden woorden={woordenBijPrint[soort]} />
      </div>
    </>
  );
}
