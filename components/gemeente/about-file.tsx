"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Concept } from "@/lib/gemeente/draft";

type Change = (next: (before: Concept) => Concept) => void;

interface Props {
  readonly concept: Concept;
  readonly change: Change;
  readonly nameWrong: boolean;
  /** The page that goes with every value, and what to do when it changes. */
  readonly bron: string;
  readonly onBron: (bron: string) => void;
}

/** Whose practice it is, and where it stands. */
export function AboutFile({ concept, change, nameWrong, bron, onBron }: Props) {
  const t = useTranslations("gemeente");
  return (
    <section className="grid gap-4" aria-labelledby="over">
      <h2 id="over">{t("instellen.over")}</h2>
      <div>
        <label htmlFor="naam" className="mb-1 block font-semibold">
          {t("instellen.naam")}
        </label>
        <input
          id="naam"
          type="text"
          autoComplete="off"
          spellCheck={false}
          className="whk-input"
          value={concept.naam}
          aria-invalid={nameWrong ? true : undefined}
          onChange={(event) => {
            const naam = event.target.value;
            change((before) => ({ ...before, naam }));
          }}
        />
      </div>
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
        <div>
          <label htmlFor="gemeenten" className="mb-1 block font-semibold">
            {t("instellen.gemeenten")}
          </label>
          <p id="gemeenten-uitleg" className="mb-1 text-subtle">
            {t("instellen.gemeentenUitleg")}
          </p>
          <GemeentenVeld concept={concept} change={change} />
        </div>
      ) : null}
      <div>
        <label htmlFor="bron" className="mb-1 block font-semibold">
          {t("instellen.bron")}
        </label>
        <p id="bron-uitleg" className="mb-1 text-subtle">
          {t("instellen.bronUitleg")}
        </p>
        <input
          id="bron"
          type="url"
          autoComplete="off"
          aria-describedby="bron-uitleg"
          className="whk-input"
          value={bron}
          onChange={(event) => {
            onBron(event.target.value.trim());
          }}
        />
      </div>
    </section>
  );
}

/** The municipalities of a service, as people type a list. */
function GemeentenVeld({ concept, change }: { concept: Concept; change: Change }) {
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <input
      id="gemeenten"
      type="text"
      autoComplete="off"
      spellCheck={false}
      aria-describedby="gemeenten-uitleg"
      className="whk-input"
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
  );
}
