"use client";

import { useTranslations } from "next-intl";
import type { ErrorSentence } from "@/lib/gemeente/error-sentence";

/** What is wrong with a file: each field with what to do, and its place in the file. Nothing when nothing is wrong. */
export function FileErrors({ errors }: { readonly errors: readonly ErrorSentence[] }) {
  const t = useTranslations("gemeente.fouten");
  if (errors.length === 0) return null;
  return (
    <div role="alert" className="rounded-box border-2 border-error bg-error-soft p-4">
      <h3>{t("kop")}</h3>
      <ul className="mt-2 grid gap-2">
        {errors.map(({ veld, melding, pad }) => (
          <li key={`${pad} ${melding}`}>
            <strong>{veld}</strong>: {melding}
            {pad === "" ? null : (
              <span className="block text-base text-subtle">{t("plaats", { pad })}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
