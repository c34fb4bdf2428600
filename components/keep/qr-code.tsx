"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { encodeFragment } from "@/lib/contract/fragment";
import { localePath } from "@/lib/i18n/locales";
import type { Antwoorden } from "@/lib/invoer/antwoorden";
import { useAntwoorden } from "@/lib/invoer/use-antwoorden";
import { loadSituationFile } from "./load-situation-file";

/** Above this many characters the squares are too small for the camera of an old phone. */
const mostCharacters = 1800;

type Code = { readonly size: number; readonly path: string } | "teGroot";

/** White around the code, in squares: readers need four. */
const border = 4;

/** The address on which another device takes the answers over: everything stands behind the #. */
async function handOverAddress(antwoorden: Antwoorden, path: string): Promise<string> {
  const { toAnswersCode } = await loadSituationFile();
  const fragment = await encodeFragment(toAnswersCode(antwoorden));
  return `${window.location.origin}${process.env.BASE_PATH ?? ""}${path}#${fragment}`;
}

async function draw(address: string): Promise<Code> {
  if (address.length > mostCharacters) return "teGroot";
  const { encode } = await import("uqr");
  const { data, size } = encode(address, { ecc: "L", border });
  const path = data
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : "")))
    .join("");
  return { size, path };
}

/** Shows the answers as a QR code, only when asked. Needs the messages `bewaren`. */
export function QrCode() {
  const t = useTranslations("bewaren.qr");
  const locale = useLocale();
  const { antwoorden } = useAntwoorden();
  const [code, setCode] = useState<Code | null>(null);
  const [, startDrawing] = useTransition();

  async function show() {
    setCode(await draw(await handOverAddress(antwoorden, localePath(locale, "/overnemen/"))));
  }

  return (
    <>
      <Button
        aria-expanded={code !== null}
        onClick={() => {
          if (code) setCode(null);
          else startDrawing(show);
        }}
      >
        {code ? t("verberg") : t("maak")}
      </Button>
      <div role="status">
        {code === "teGroot" && <p>{t("teGroot")}</p>}
        {code !== null && code !== "teGroot" && (
          <>
            <p>{t("zo")}</p>
            <p className="font-semibold">{t("let")}</p>
            <p>{t("blijft")}</p>
            <svg
              role="img"
              aria-label={t("beeld")}
              viewBox={`0 0 ${String(code.size)} ${String(code.size)}`}
              shapeRendering="crispEdges"
              className="mt-3 w-full max-w-96"
            >
              {/* Readers want black on white, also on a dark screen. */}
              <rect width={code.size} height={code.size} fill="#fff" />
              <path d={code.path} fill="#000" />
            </svg>
          </>
        )}
      </div>
    </>
  );
}
