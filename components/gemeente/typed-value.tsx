"use client";

import { useState } from "react";
import { Field } from "@/components/ui/field";
import { bedragNaarTekst, getalNaarTekst, parseBedrag, parseProcent } from "@/lib/notation/bedrag";
import { dagNaarTekst, parseDag, parseMaand } from "@/lib/notation/datum";

/** How people write a value of the file, and back. What cannot be read stays as typed, so that nothing is lost. */
const writing: Readonly<
  Record<
    "bedrag" | "procent" | "dag" | "maand" | "getal",
    { show: (value: string) => string; read: (text: string) => unknown }
  >
> = {
  bedrag: {
    show: (value) => (/^\d+\.\d\d$/.test(value) ? bedragNaarTekst(value) : value),
    read: (text) => {
      const read = parseBedrag(text);
      return read.ok ? read.waarde : text;
    },
  },
  procent: {
    show: getalNaarTekst,
    read: (text) => {
      const read = parseProcent(text);
      return read.ok ? read.waarde : text;
    },
  },
  dag: {
    show: (value) => (/^\d{4}-\d\d-\d\d$/.test(value) ? dagNaarTekst(value) : value),
    read: (text) => {
      const read = parseDag(text);
      return read.ok ? read.waarde : text;
    },
  },
  maand: {
    show: (value) => value,
    read: (text) => {
      const read = parseMaand(text);
      return read.ok ? read.waarde : text;
    },
  },
  getal: { show: (value) => value, read: (text) => (/^\d+$/.test(text) ? Number(text) : text) },
};

/** A typed value. It is read when the field is left, so that half an amount is not changed while it is typed. */
export function TypedValue({
  pad,
  label,
  kind,
  value,
  onChange,
  error,
}: {
  pad: string;
  label: string;
  kind: keyof typeof writing | "tekst" | "url";
  value: unknown;
  onChange: (value: unknown) => void;
  error: string | undefined;
}) {
  const [draft, setDraft] = useState<string | null>(null);
  const way = kind === "tekst" || kind === "url" ? null : writing[kind];
  const text = asText(value);
  return (
    <Field
      under
      id={pad}
      label={label}
      error={error}
      inputMode={
        kind === "bedrag" || kind === "procent" ? "decimal" : kind === "getal" ? "numeric" : "text"
      }
      value={draft ?? (way ? way.show(text) : text)}
      onChange={(event) => {
        setDraft(event.target.value);
      }}
      onBlur={() => {
        if (draft === null) return;
        onChange(way ? way.read(draft.trim()) : draft);
        setDraft(null);
      }}
    />
  );
}

/** A choice or a number of the file as the text of a control; "" for anything else. */
export const asText = (value: unknown) =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";
