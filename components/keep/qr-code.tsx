"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { localePath } from "@/lib/i18n/locales";
import { useAntwoorden } from "@/lib/invoer/use-antwoorden";
import { CodeImage } from "./code-image";
import { addressCodeOf, codeOf, type Code } from "./draw-code";

type Kind = "zonderAdres" | "metAdres";

/**
 * Shows the answers as a QR code, only when asked: first one without an address, for the reader of this site; then, for
 * who asks, one that any camera reads. Needs the messages `bewaren`.
 */
export function QrCode() {
  const t = useTranslations("bewaren");
  const locale = useLocale();
  const { antwoorden } = useAntwoorden();
  const [shown, setShown] = useState<{ kind: Kind; code: Code | "teGroot" } | null>(null);
  const [, startDrawing] = useTransition();

  function show(kind: Kind) {
    startDrawing(async () => {
      const code =
        kind === "metAdres"
          ? await addressCodeOf(antwoorden, localePath(locale, "/overnemen/"))
          : await codeOf(antwoorden);
      setShown({ kind, code });
    });
  }

  const other = shown?.kind === "metAdres" ? "zonderAdres" : "metAdres";
  return (
    <>
      <Button
        aria-expanded={shown !== null}
        onClick={() => {
          if (shown) setShown(null);
          else show("zonderAdres");
        }}
      >
        {shown ? t("qr.verberg") : t("qr.maak")}
      </Button>
      <div role="status" className="grid gap-3 empty:hidden">
        {shown?.code === "teGroot" && <p>{t("qr.teGroot")}</p>}
        {shown !== null && shown.code !== "teGroot" && (
          <>
            <p>
              {shown.kind === "metAdres"
                ? t("qr.zoAdres")
                : t("qr.zo", { knop: t("melding.open") })}
            </p>
            <p className="font-semibold">{t("qr.let")}</p>
            {shown.kind === "metAdres" && <p>{t("qr.blijft")}</p>}
            <CodeImage code={shown.code} aria-label={t("qr.beeld")} className="w-full max-w-96" />
          </>
        )}
      </div>
      {shown !== null && (
        <>
          {other === "metAdres" && <p>{t("qr.anders")}</p>}
          <Button
            onClick={() => {
              show(other);
            }}
          >
            {t(`qr.${other}`)}
          </Button>
        </>
      )}
    </>
  );
}
