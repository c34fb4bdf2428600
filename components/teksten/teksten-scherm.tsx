"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { scoreOf } from "@/lib/leesbaarheid/gate";
import type { Message } from "@/lib/leesbaarheid/messages";
import { termsOf } from "@/lib/leesbaarheid/terms";
import type { Catalogue } from "@/lib/teksten/catalogue";
import type { Remark } from "@/lib/teksten/review";
import { TekstKaart } from "./tekst-kaart";

/** The texts of one screen, with the reading score that they have together. */
export default function TekstenScherm({
  catalogue: { taal, begrippen },
  berichten,
  remarks,
}: {
  readonly catalogue: Catalogue;
  readonly berichten: readonly Message[];
  readonly remarks: ReadonlyMap<string, Remark>;
}) {
  const t = useTranslations("teksten");
  const terms = useMemo(() => termsOf(begrippen), [begrippen]);
  const score = useMemo(
    () => (taal === "nl" ? scoreOf(berichten, terms) : null),
    [taal, berichten, terms],
  );
  return (
    <>
      {score === null ? null : (
        <p className="pt-2 text-subtle">{t("score", { score: String(Math.round(score)) })}</p>
      )}
      <ol className="grid gap-8 py-4">
        {berichten.map((bericht, index) => (
          <TekstKaart
            key={bericht.key}
            bericht={bericht}
            ervoor={berichten[index - 1]}
            erna={berichten[index + 1]}
            remark={remarks.get(bericht.key)}
            taal={taal}
            begrippen={begrippen}
            terms={terms}
          />
        ))}
      </ol>
    </>
  );
}
