"use client";

import { useTranslations } from "next-intl";
import { toetsBereik } from "@/lib/recht";
import { usePlaceTitle } from "./places";
import { Instead } from "./instead";
import Outcome, { type OutcomeProps } from "./outcome";

/** The outcome, or who does help when the rules do not cover the situation. */
export default function CheckedOutcome(props: OutcomeProps) {
  const t = useTranslations("uitkomst.buitenBereik");
  const titleOf = usePlaceTitle();
  const tFout = useTranslations("fouten.situatie");
  const codes = new Set(props.zaken.flatMap(toetsBereik).map(({ code }) => code));
  if (codes.size === 0) return <Outcome {...props} />;
  return (
    <Instead
      above={<h1>{titleOf(null)}</h1>}
      title={t("titel")}
      text={
        <>
          <p>{t("tekst")}</p>
          {[...codes].map((code) => (
            <p key={code}>{tFout(code)}</p>
          ))}
        </>
      }
      href="/berekening/#controle"
      action={t("naarControle")}
    />
  );
}
