"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Field } from "@/components/ui/field";
import { errorSentence, type ErrorSentence } from "@/lib/gemeente/error-sentence";
import { readPraktijkText } from "@/lib/gemeente/read-praktijk";
import type { Praktijk } from "@/lib/gemeente/praktijk";
import { useGemeenten } from "@/lib/gemeente/use-gemeenten";
import { FileErrors } from "./file-errors";

interface Props {
  /** Puts this practice in the place of what was filled in; may ask first. */
  readonly onBegin: (praktijk: Praktijk) => void;
  /** With which file somebody works now; "" without one. */
  readonly opened: string;
}

/** Where to begin: with a file of one's own, or with one of this site. A file that is not right changes nothing. */
export function BeginWith({ onBegin, opened }: Props) {
  const t = useTranslations("gemeente");
  const gemeenten = useGemeenten();
  const [errors, setErrors] = useState<readonly ErrorSentence[]>([]);
  const bestanden = gemeenten.stand === "klaar" ? gemeenten.bestanden : [];

  async function open(file: File | undefined) {
    if (!file) return;
    const gelezen = readPraktijkText(await file.text());
    setErrors(gelezen.goed ? [] : gelezen.fouten.map((fout) => errorSentence(t, fout)));
    if (gelezen.goed) onBegin(gelezen.praktijk);
  }

  return (
    <section className="grid gap-4" aria-labelledby="beginnen">
      <h2 id="beginnen">{t("instellen.beginnen")}</h2>
      <div>
        <label htmlFor="open-bestand" className="mb-1 block font-semibold">
          {t("instellen.open")}
        </label>
        <input
          id="open-bestand"
          type="file"
          accept=".json,application/json"
          className="min-h-12 max-w-full"
          onChange={(event) => {
            void open(event.target.files?.[0]);
            // The same file can be chosen again after it was repaired.
            event.target.value = "";
          }}
        />
      </div>
      <Field
        id="begin-met"
        label={t("instellen.beginMet")}
        size={20}
        options={[
          { value: "", label: t("instellen.nieuw") },
          ...bestanden.map(({ bestand, praktijk }) => ({ value: bestand, label: praktijk.naam })),
        ]}
        value=""
        onChange={(event) => {
          const found = bestanden.find(({ bestand }) => bestand === event.target.value);
          if (!found) return;
          setErrors([]);
          onBegin(found.praktijk);
        }}
      />
      <p role="status">{opened === "" ? "" : t("instellen.geopend", { naam: opened })}</p>
      <FileErrors errors={errors} />
    </section>
  );
}
