"use client";

import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { useAntwoorden } from "@/lib/invoer/use-antwoorden";
import { localePath } from "@/lib/i18n/locales";

/** Throws all answers away in one tap and goes to the start page. Needs the namespace `controle`. */
export function WisAlles() {
  const t = useTranslations("controle");
  const locale = useLocale();
  const { wisAlles } = useAntwoorden();
  return (
    <div className="flex flex-wrap items-center gap-x-4 print:hidden">
      <Button
        onClick={() => {
          wisAlles();
          // A full load: nothing of the answers stays in memory, and no address of a question comes in between.
          window.location.assign(`${process.env.BASE_PATH ?? ""}${localePath(locale, "/")}`);
        }}
      >
        {t("wisAlles")}
      </Button>
      <p className="text-subtle">{t("wisUitleg")}</p>
    </div>
  );
}
