"use client";

import { useTranslations } from "next-intl";
import { useAntwoorden } from "@/lib/invoer/use-antwoorden";

/**
 * Says that a part of what was kept could not be read, and beforehand that this browser keeps nothing. Needs the
 * messages `bewaren.melding`.
 */
export function KeptNotice() {
  const t = useTranslations("bewaren.melding");
  const { opApparaat, verloren } = useAntwoorden();
  return (
    <div role="status" className="grid gap-2 empty:hidden print:hidden">
      {verloren ? <p className="mb-4 rounded-box bg-info-soft p-4">{t("verloren")}</p> : null}
      {opApparaat ? null : <p className="mb-4 text-subtle">{t("nietBewaard")}</p>}
    </div>
  );
}
