"use client";

import { useTranslations } from "next-intl";
import { useDatumTekst } from "./text";
import { getalNaarTekst } from "@/lib/notation/bedrag";
import { euro } from "@/lib/notation/money";
import type { Aanname } from "@/lib/invoer/naar-zaak";

/** An assumption as a sentence, with its value as people say it. */
export function useAannameTekst(): (aanname: Aanname) => string {
  const t = useTranslations("controle.aannames");
  const { dag } = useDatumTekst();
  return ({ code, waarde }) => {
    if (waarde === null) return t(code, { waarde: "" });
    if (code === "minimumloon") return t(code, { waarde: euro(waarde) });
    if (code === "uren") return t(code, { waarde: getalNaarTekst(waarde) });
    return t(code, { waarde: dag(waarde) });
  };
}
