"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId, useState } from "react";
import type * as z from "zod/mini";
import { Button } from "@/components/ui/button";
import { notaties, type Notatie } from "@/lib/gemeente/schema";
import { bedragNaarTekst, getalNaarTekst, parseBedrag, parseProcent } from "@/lib/notation/bedrag";
import { dagNaarTekst, parseDag, parseMaand } from "@/lib/notation/datum";
import { monthName } from "@/lib/notation/months";

type Schema = z.core.$ZodType;

interface ValueEditorProps {
  readonly schema: Schema;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  /** Name of the field for people. */
  readonly label: string;
  /** Place in the file; also the id of the field. */
  readonly pad: string;
  /** What is wrong, by place. */
  readonly errors: ReadonlyMap<string, string>;
}

/** Looks up a name that is put together from the schema; instellen.test.ts proves that every name exists. */
type Names = (key: string) => string;

const def = (schema: Schema) => (schema as z.core.$ZodTypes)._zod.def;

/** The schema without "may be left out", and whether it may. */
function inner(schema: Schema): { readonly schema: Schema; readonly optional: boolean } {
  const its = def(schema);
  return its.type === "optional"
    ? { schema: its.innerType, optional: true }
    : { schema, optional: false };
}

function notatieOf(schema: Schema): Notatie | undefined {
  return notaties.get(schema)?.notatie;
}

/** A first value that a person changes: empty texts, the first choice, empty lists. */
export function firstValue(schema: Schema): unknown {
  const its = def(schema);
  switch (its.type) {
    case "enum":
      return Object.values(its.entries)[0];
    case "literal":
      return its.values[0];
    case "boolean":
      return true;
    case "array":
      return [];
    case "object":
      return Object.fromEntries(
        Object.entries(its.shape)
          .filter(([, part]) => !inner(part).optional)
          .map(([key, part]) => [key, firstValue(part)]),
      );
    case "union":
      return its.options[0] ? firstValue(its.options[0]) : "";
    case "number":
      return notatieOf(schema) === "kalendermaand" ? 6 : "";
    default:
      return "";
  }
}

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
function TypedValue({
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
    <div>
      <label htmlFor={pad} className="mb-1 block font-semibold">
        {label}
      </label>
      <input
        id={pad}
        type="text"
        autoComplete="off"
        spellCheck={false}
        inputMode={
          kind === "bedrag" || kind === "procent"
            ? "decimal"
            : kind === "getal"
              ? "numeric"
              : "text"
        }
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${pad}-fout` : undefined}
        className="whk-input"
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
      {error ? (
        <p id={`${pad}-fout`} className="mt-1 font-semibold text-error">
          {error}
        </p>
      ) : null}
    </div>
  );
}

function Choice({
  pad,
  label,
  value,
  options,
  onChange,
}: {
  pad: string;
  label: string;
  value: string;
  options: readonly { readonly value: string; readonly label: string }[];
  onChange: (value: string) => void;
}) {
  return (
    <div>
      <label htmlFor={pad} className="mb-1 block font-semibold">
        {label}
      </label>
      <select
        id={pad}
        className="whk-input"
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A choice or a number of the file as the text of a control; "" for anything else. */
const asText = (value: unknown) =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

/** An object without one of its parts. */
const without = (parts: Readonly<Record<string, unknown>>, key: string) =>
  Object.fromEntries(Object.entries(parts).filter(([name]) => name !== key));

const months = Array.from({ length: 12 }, (_, place) => place + 1);

/** A form for one value, drawn from the schema that checks it: there is no second list of fields to forget. */
export function ValueEditor({
  schema: given,
  value,
  onChange,
  label,
  pad,
  errors,
}: ValueEditorProps) {
  const t = useTranslations("gemeente.instellen");
  const keuzes = useTranslations("gemeente.instellen.keuzes") as unknown as Names;
  const delen = useTranslations("gemeente.instellen.delen") as unknown as Names;
  const locale = useLocale();
  const group = useId();
  const { schema, optional } = inner(given);
  const its = def(schema);
  const error = errors.get(pad);
  const none = { value: "", label: t("nietIngevuld") };

  switch (its.type) {
    case "boolean":
    case "enum": {
      const values =
        its.type === "boolean" ? ["ja", "nee"] : Object.values(its.entries).map(String);
      const shown = typeof value === "boolean" ? (value ? "ja" : "nee") : asText(value);
      return (
        <Choice
          pad={pad}
          label={label}
          value={shown}
          options={[
            ...(optional ? [none] : []),
            ...values.map((one) => ({ value: one, label: keuzes(one) })),
          ]}
          onChange={(chosen) => {
            if (chosen === "") onChange(undefined);
            else onChange(its.type === "boolean" ? chosen === "ja" : chosen);
          }}
        />
      );
    }
    case "number":
      if (notatieOf(schema) === "kalendermaand")
        return (
          <Choice
            pad={pad}
            label={label}
            value={asText(value)}
            options={[
              ...(optional ? [none] : []),
              ...months.map((month) => ({
                value: String(month),
                label: monthName(locale, `2026-${String(month).padStart(2, "0")}`),
              })),
            ]}
            onChange={(chosen) => {
              onChange(chosen === "" ? undefined : Number(chosen));
            }}
          />
        );
      return (
        <TypedValue
          {...{ pad, label, value, error }}
          kind="getal"
          onChange={(next) => {
            onChange(next === "" && optional ? undefined : next);
          }}
        />
      );
    case "string":
      return (
        <TypedValue
          {...{ pad, label, value, error }}
          kind={kindOf(notatieOf(schema))}
          onChange={(next) => {
            onChange(next === "" && optional ? undefined : next);
          }}
        />
      );
    case "array": {
      const items: readonly unknown[] = Array.isArray(value) ? value : [];
      const item = its.element;
      return (
        <fieldset className="grid gap-3 border-s-4 border-line ps-4 sm:col-span-2">
          <legend className="font-semibold">{label}</legend>
          {error ? <p className="font-semibold text-error">{error}</p> : null}
          {items.map((one, place) => (
            <div key={place} className="flex flex-wrap items-end gap-2">
              <ValueEditor
                schema={item}
                value={one}
                label={t("item", { nummer: String(place + 1) })}
                pad={`${pad}.${String(place)}`}
                errors={errors}
                onChange={(next) => {
                  onChange(items.map((old, at) => (at === place ? next : old)));
                }}
              />
              <Button
                variant="text"
                aria-label={t("haalWeg", { wat: `${label} ${String(place + 1)}` })}
                onClick={() => {
                  const left = items.filter((_, at) => at !== place);
                  onChange(left.length === 0 && optional ? undefined : left);
                }}
              >
                {t("weg")}
              </Button>
            </div>
          ))}
          <div>
            <Button
              onClick={() => {
                onChange([...items, firstValue(item)]);
              }}
            >
              {t("voegToe", { wat: label })}
            </Button>
          </div>
        </fieldset>
      );
    }
    case "object":
      return (
        <Parts
          shape={its.shape}
          {...{ value, onChange, pad, errors }}
          legend={label}
          names={delen}
          group={group}
        />
      );
    case "union": {
      const { discriminator } = its as z.core.$ZodDiscriminatedUnionDef;
      const options = its.options.flatMap((option) => {
        const shape = def(option);
        if (shape.type !== "object") return [];
        const literal = shape.shape[discriminator];
        const literalDef = literal && def(literal);
        return literalDef?.type === "literal"
          ? [{ name: String(literalDef.values[0]), schema: option, shape: shape.shape }]
          : [];
      });
      const now = (value as Record<string, unknown> | undefined)?.[discriminator];
      const chosen = options.find(({ name }) => name === now);
      const rest = without(chosen?.shape ?? {}, discriminator) as Readonly<Record<string, Schema>>;
      return (
        <div className="grid gap-3 sm:col-span-2">
          <Choice
            pad={`${pad}.${discriminator}`}
            label={label}
            value={asText(now)}
            options={options.map(({ name }) => ({ value: name, label: keuzes(name) }))}
            onChange={(name) => {
              const next = options.find((option) => option.name === name);
              if (next) onChange(firstValue(next.schema));
            }}
          />
          {Object.keys(rest).length > 0 ? (
            <Parts
              shape={rest}
              {...{ value, onChange, pad, errors }}
              legend={label}
              names={delen}
              group={group}
            />
          ) : null}
        </div>
      );
    }
    default:
      return null;
  }
}

function kindOf(notatie: Notatie | undefined) {
  return notatie === undefined || notatie === "kalendermaand" ? "tekst" : notatie;
}

function Parts({
  shape,
  value,
  onChange,
  pad,
  errors,
  legend,
  names,
  group,
}: {
  shape: Readonly<Record<string, Schema>>;
  value: unknown;
  onChange: (value: unknown) => void;
  pad: string;
  errors: ReadonlyMap<string, string>;
  legend: string;
  names: Names;
  group: string;
}) {
  const parts = (value ?? {}) as Record<string, unknown>;
  return (
    <div
      role="group"
      aria-labelledby={group}
      className="grid grow items-start gap-3 sm:col-span-2 sm:grid-cols-2"
    >
      <span id={group} className="sr-only">
        {legend}
      </span>
      {Object.entries(shape).map(([key, part]) => (
        <ValueEditor
          key={key}
          schema={part}
          value={parts[key]}
          label={names(key)}
          pad={`${pad}.${key}`}
          errors={errors}
          onChange={(next) => {
            const others = without(parts, key);
            onChange(next === undefined ? others : { ...others, [key]: next });
          }}
        />
      ))}
    </div>
  );
}
