"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import type { ConceptGegeven } from "@/lib/gemeente/draft";
import type { Schema } from "@/lib/gemeente/draft-value";
import { herkomstSchema } from "@/lib/gemeente/schema";
import { ValueEditor } from "./value-editor";

/** One fact of the file: known or not, its value, and where it stands. */
export function Fact({
  pad,
  title,
  gegeven,
  schema,
  nieuw,
  errors,
  onChange,
}: {
  pad: string;
  title: string;
  gegeven: "onbekend" | ConceptGegeven;
  schema: Schema;
  nieuw: () => ConceptGegeven;
  errors: ReadonlyMap<string, string>;
  onChange: (gegeven: "onbekend" | ConceptGegeven) => void;
}) {
  const t = useTranslations("gemeente.instellen");
  const id = useId();
  return (
    <section aria-labelledby={id} className="grid gap-3 border-t border-line pt-4">
      <h3 id={id}>{title}</h3>
      <div className="flex flex-wrap gap-x-6" role="radiogroup" aria-labelledby={id}>
        {([false, true] as const).map((known) => (
          <label key={String(known)} className="whk-check">
            <input
              type="radio"
              name={pad}
              id={known ? `${pad}-bekend` : pad}
              checked={(gegeven !== "onbekend") === known}
              onChange={() => {
                onChange(known ? nieuw() : "onbekend");
              }}
            />
            <span>{t(known ? "bekend" : "onbekend")}</span>
          </label>
        ))}
      </div>
      {gegeven === "onbekend" ? null : (
        <>
          <ValueEditor
            schema={schema}
            value={gegeven.waarde}
            label={title}
            pad={`${pad}.waarde`}
            errors={errors}
            onChange={(waarde) => {
              onChange({ ...gegeven, waarde });
            }}
          />
          <Source {...{ pad, gegeven, errors, onChange }} />
        </>
      )}
    </section>
  );
}

/** Where a value stands, how old it is and whether it is confirmed. */
export function Source({
  pad,
  gegeven,
  errors,
  onChange,
}: {
  pad: string;
  gegeven: ConceptGegeven;
  errors: ReadonlyMap<string, string>;
  onChange: (gegeven: ConceptGegeven) => void;
}) {
  const t = useTranslations("gemeente.instellen");
  return (
    <Disclosure summary={t("bronVanDit")}>
      <ValueEditor
        schema={herkomstSchema}
        value={gegeven}
        label={t("bronVanDit")}
        pad={pad}
        errors={errors}
        onChange={(next) => {
          onChange({ ...(next as ConceptGegeven), waarde: gegeven.waarde });
        }}
      />
    </Disclosure>
  );
}
