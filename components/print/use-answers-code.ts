import { useEffect, useState } from "react";
import type { Antwoorden } from "@/lib/invoer/antwoorden";
import type { Code } from "@/components/keep/draw-code";

/** The code of a print, or that there is no room for it; null where none is wanted or the drawing could not be fetched. */
export type PrintedCode = Code | "teGroot" | null;

/** Draws the answers as a code for paper; undefined until it is there. */
export function useAnswersCode(antwoorden: Antwoorden, wanted: boolean): PrintedCode | undefined {
  const [drawn, setDrawn] = useState<{ of: Antwoorden; code: PrintedCode }>();
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    const show = (code: PrintedCode) => {
      if (!gone) setDrawn({ of: antwoorden, code });
    };
    import("@/components/keep/draw-code")
      .then(({ codeOf, mostSquares }) => codeOf(antwoorden, mostSquares.paper))
      .then(show, () => {
        show(null);
      });
    return () => {
      gone = true;
    };
  }, [antwoorden, wanted]);
  if (!wanted) return null;
  return drawn?.of === antwoorden ? drawn.code : undefined;
}
