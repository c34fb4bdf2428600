"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { scoreOf } from "@/lib/leesbaarheid/gate";
import type { Message } from "@/lib/leesbaarheid/messages";
import { termsOf } from "@/lib/leesbaarheid/terms";
import type { Catalogue } from "@/lib/teksten/catalogue";
import type { Remark } from "@/lib/teksten/review";
import { byPage } from "@/lib/teksten/screens";
import { TextCard } from "./text-card";
import { TextPlace } from "./text-place";

/** The texts of one screen, page by page, with the reading score that they have together. */
export default function TextsOfScreen({
  catalogue: { taal, begrippen, voorbeelden },
  berichten,
  remarks,
}: {
  readonly catalogue: Catalogue;
  readonly berichten: readonly Message[];
  readonly remarks: ReadonlyMap<string, Remark>;
}) {
  const t = useTranslations("teksten");
  const terms = useMemo(() => termsOf(begrippen), [begrippen]);
  const pages = useMemo(() => [...byPage(berichten)], [berichten]);
  const score = useMemo(
    () => (taal === "nl" ? scoreOf(berichten, terms) : null),
    [taal, berichten, terms],
  );
  return (
    <>
      {score === null ? null : (
        <p className="pt-2 text-subtle">{t("score", { score: String(Math.round(score)) })}</p>
      )}
      {pages.map(([path, texts]) => (
        <div key={path} className="py-4">
          <TextPlace
            path={path}
            taal={taal}
            voorbeelden={voorbeelden[path] ?? []}
            titel={
              pages.length > 1
                ? texts.find(({ key }) => /^[^.]+\.[^.]+\.(vraag|titel)$/.test(key))?.text
                : undefined
            }
          />
          <ol className="mt-4 grid gap-8">
            {texts.map((bericht) => (
              <TextCard
                key={bericht.key}
                bericht={bericht}
                remark={remarks.get(bericht.key)}
                taal={taal}
                begrippen={begrippen}
                terms={terms}
              />
            ))}
          </ol>
        </div>
      ))}
    </>
  );
}
