"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { listOf } from "@/components/ui/list-of";
import {
  def,
  firstValue,
  inner,
  kindsOf,
  notatieOf,
  type Schema,
} from "@/lib/gemeente/draft-value";
import type { Notatie } from "@/lib/gemeente/schema";
import { calendarMonth } from "@/lib/notation/months";
import { asText, TypedValue } from "./typed-value";

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

/** Looks up a name that is put together from the schema; value-editor.test.ts proves that every name exists. */
type Names = (key: string) => string;

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
        <Field
          id={pad}
          label={label}
          value={shown}
          options={[
            ...(optional ? [none] : []),
            ...values.map((one) => ({ value: one, label: keuzes(one) })),
          ]}
          onChange={({ target: { value: chosen } }) => {
            if (chosen === "") onChange(undefined);
            else onChange(its.type === "boolean" ? chosen === "ja" : chosen);
          }}
        />
      );
    }
    case "number":
      if (notatieOf(schema) === "kalendermaand")
        return (
          <Field
            id={pad}
            label={label}
            value={asText(value)}
            options={[
              ...(optional ? [none] : []),
              ...months.map((month) => ({
                value: String(month),
                label: calendarMonth(locale, month),
              })),
            ]}
            onChange={({ target: { value: chosen } }) => {
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
      const list = listOf(
        () => items,
        (left) => {
          onChange(left.length === 0 && optional ? undefined : left);
        },
      );
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
                  list.replace(place, next);
                }}
              />
              <Button
                variant="text"
                aria-label={t("haalWeg", { wat: `${label} ${String(place + 1)}` })}
                onClick={() => {
                  list.remove(place);
                }}
              >
                {t("weg")}
              </Button>
            </div>
          ))}
          <div>
            <Button
              onClick={() => {
                list.add(firstValue(item));
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
      const { key, kinds } = kindsOf(its);
      const now = (value as Record<string, unknown> | undefined)?.[key];
      const chosen = kinds.find(({ name }) => name === now);
      const others = without(chosen?.shape ?? {}, key) as Readonly<Record<string, Schema>>;
      return (
        <div className="grid gap-3 sm:col-span-2">
          <Field
            id={`${pad}.${key}`}
            label={label}
            value={asText(now)}
            options={kinds.map(({ name }) => ({ value: name, label: keuzes(name) }))}
            onChange={({ target: { value: name } }) => {
              const next = kinds.find((kind) => kind.name === name);
              if (next) onChange(firstValue(next.schema));
            }}
          />
          {Object.keys(others).length > 0 ? (
            <Parts
              shape={others}
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
