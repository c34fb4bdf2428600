"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Field } from "@/components/ui/field";
import type { Concept } from "@/lib/gemeente/draft";

interface Props {
  readonly concept: Concept;
  readonly change: (next: (before: Concept) => Concept) => void;
  readonly nameWrong: boolean;
  /** The page that goes with every value, and what to do when it changes. */
  readonly bron: string;
  readonly onBron: (bron: string) => void;
}

/** Whose practice it is, and where it stands. */
export function AboutFile({ concept, change, nameWrong, bron, onBron }: Props) {
  const t = useTranslations("gemeente");
  // The municipalities of a service, as people type a list.
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <section className="grid gap-4" aria-labelledby="over">
      <h2 id="over">{t("instellen.over")}</h2>
      <Field
        id="naam"
        label={t("instellen.naam")}
        value={concept.naam}
        aria-invalid={nameWrong ? true : undefined}
        onChange={(event) => {
          const naam = event.target.value;
          change((before) => ({ ...before, naam }));
        }}
      />
      <label className="whk-check">
        <input
          type="checkbox"
          checked={concept.soort === "dienst"}
          onChange={(event) => {
            const soort = event.target.checked ? "dienst" : "gemeente";
            change((before) => ({ ...before, soort }));
          }}
        />
        <span>{t("instellen.dienst")}</span>
      </label>
      {concept.soort === "dienst" ? (
        <Field
          id="gemeenten"
          label={t("instellen.gemeenten")}
          hint={t("instellen.gemeentenUitleg")}
          value={draft ?? concept.gemeenten.join(", ")}
          onChange={(event) => {
            setDraft(event.target.value);
          }}
          onBlur={() => {
            if (draft === null) return;
            const gemeenten = draft
              .split(",")
              .map((name) => name.trim())
              .filter((name) => name !== "");
            change((before) => ({ ...before, gemeenten }));
            setDraft(null);
          }}
        />
      ) : null}
      <Field
        id="bron"
        type="url"
        label={t("instellen.bron")}
        hint={t("instellen.bronUitleg")}
        value={bron}
        onChange={(event) => {
          onBron(event.target.value.trim());
        }}
      />
    </section>
  );
}
