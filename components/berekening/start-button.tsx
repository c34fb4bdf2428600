"use client";

import { useLocale, useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { useAntwoorden } from "@/lib/invoer/use-antwoorden";
import { localePath } from "@/lib/i18n/locales";

/** To the first question, or back to where somebody was in this tab. */
export function StartKnop() {
  const t = useTranslations("start");
  const locale = useLocale();
  const { antwoorden } = useAntwoorden();
  const begonnen = antwoorden.uitkering !== null;
  const adres = localePath(locale, "/berekening/");
  return (
    <p>
      <ButtonLink
        variant="primary"
        className="w-full sm:w-auto sm:min-w-60"
        href={begonnen ? `${adres}#controle` : adres}
      >
        {begonnen ? t("verder") : t("begin")}
      </ButtonLink>
    </p>
  );
}
