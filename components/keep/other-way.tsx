"use client";

import { useTranslations } from "next-intl";
import { useState, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { lastDownload, type Downloaded } from "./download";

/** Whether this device has a sheet to share this file with. */
function shareable({ name, type, text }: Downloaded): ShareData | null {
  const data = { files: [new File([text], name, { type })] };
  return "canShare" in navigator && navigator.canShare(data) ? data : null;
}

/**
 * After a file of this kind was handed over: what to do when it did not arrive, because nobody can see whether it did.
 * Needs the messages `bewaren`.
 */
export function OtherWay({ type }: { readonly type: string }) {
  const t = useTranslations("bewaren.anders");
  const file = useSyncExternalStore(lastDownload.subscribe, lastDownload.get, () => null);
  const [copied, setCopied] = useState<{ readonly file: Downloaded; readonly ok: boolean }>();
  if (file?.type !== type) return null;
  const sheet = shareable(file);
  return (
    <>
      <p>{t("uitleg")}</p>
      {sheet && (
        <Button
          onClick={() => {
            // Who closes the sheet again has changed their mind: that is no mistake.
            void navigator.share(sheet).catch(() => undefined);
          }}
        >
          {t("deel")}
        </Button>
      )}
      <Button
        onClick={() => {
          void copy(file.text).then((ok) => {
            setCopied({ file, ok });
          });
        }}
      >
        {t("kopieer")}
      </Button>
      <p role="status">
        {copied?.file === file ? t(copied.ok ? "gekopieerd" : "nietGekopieerd") : ""}
      </p>
    </>
  );
}

/** Whether the text is on the clipboard now. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
