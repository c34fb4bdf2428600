"use client";

import type { ReactNode } from "react";
import { useWatch, type FieldPath, type FieldValues, type UseFormReturn } from "react-hook-form";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Check, Choices, type Option } from "@/components/ui/choices";
import { DateField } from "@/components/ui/date-field";
import { Field } from "@/components/ui/field";
import { SelectField } from "@/components/ui/select-field";
import { kop, useFout, type VeldProps } from "./choice-field";

/** A typed value. Without a label the heading of the screen names it. */
export function TekstVeld<W extends FieldValues>({
  form,
  naam,
  label,
  hint,
  prefix,
  suffix,
  soort = "decimaal",
  size,
}: VeldProps<W> & {
  label?: string;
  hint?: string;
  prefix?: string;
  suffix?: string;
  soort?: "decimaal" | "getal" | "tekst";
  size?: number;
}) {
  const fout = useFout({ form, naam });
  const toetsen = { decimaal: "decimal", getal: "numeric", tekst: "text" } as const;
  return (
    <Field
      id={naam}
      {...(label ? { label } : { labelledBy: kop })}
      hint={hint}
      error={fout}
      inputMode={toetsen[soort]}
      {...(prefix ? { prefix } : {})}
      {...(suffix ? { suffix } : {})}
      {...(size ? { size } : {})}
      {...form.register(naam)}
    />
  );
}

/** Any number of choices. */
export function KeuzesVeld<W extends FieldValues>({
  form,
  naam,
  opties,
}: VeldProps<W> & { opties: readonly Option[] }) {
  const fout = useFout({ form, naam });
  return (
    <Choices
      id={naam}
      type="checkbox"
      labelledBy={kop}
      options={opties}
      error={fout}
      input={form.register(naam)}
    />
  );
}

/** A day in three fields; `naam` is the object that holds them, "" when it is the form itself. */
export function DagVeld<W extends FieldValues>({
  form,
  naam,
  legend,
  birthday,
}: {
  form: UseFormReturn<W>;
  naam: string;
  legend?: string;
  /** The birthday of who fills it in: a browser may know it. */
  birthday?: boolean;
}) {
  const t = useTranslations("vragen.algemeen");
  const deel = (welk: string) => (naam === "" ? welk : `${naam}.${welk}`) as FieldPath<W>;
  const fout = useFout({ form, naam: deel("dag") });
  return (
    <DateField
      id={deel("dag")}
      {...(legend ? { legend } : { labelledBy: kop })}
      {...(birthday ? { birthday } : {})}
      labels={{ dag: t("dag"), maand: t("maand"), jaar: t("jaar") }}
      error={fout}
      input={(welk) => form.register(deel(welk))}
    />
  );
}

/** A value from a list. */
export function LijstVeld<W extends FieldValues>({
  form,
  naam,
  label,
  leeg,
  opties,
}: VeldProps<W> & {
  label: string;
  /** The empty choice: "Kies een maand". */
  leeg: string;
  opties: readonly { readonly value: string; readonly label: string }[];
}) {
  const fout = useFout({ form, naam });
  return (
    <SelectField
      id={naam}
      label={label}
      placeholder={leeg}
      options={opties}
      error={fout}
      {...form.register(naam)}
    />
  );
}

/** "Weet ik niet" under a field; says what happens then. */
export function WeetNiet<W extends FieldValues>({
  form,
  naam,
  gevolg,
  label,
}: VeldProps<W> & { gevolg: string; label?: string }) {
  const t = useTranslations("vragen.algemeen");
  const aan = useWatch({ control: form.control, name: naam }) as boolean;
  return (
    <div>
      <Check id={naam} label={label ?? t("weetNiet")} {...form.register(naam)} />
      <p role="status" className={aan ? "text-subtle" : "sr-only"}>
        {aan ? gevolg : ""}
      </p>
    </div>
  );
}

/** The parts of a list (children, gifts), with a button for one more and one to take each away. */
export function Lijst({
  aantal,
  titel,
  toevoegen,
  weghalen,
  onToevoegen,
  onWeghalen,
  minstens = 1,
  vast = false,
  children,
}: {
  /** The keys of the parts. */
  aantal: readonly string[];
  titel: (nummer: number) => string;
  toevoegen: string;
  weghalen: (nummer: number) => string;
  onToevoegen: () => void;
  onWeghalen: (plaats: number) => void;
  minstens?: number;
  /** None can be added or taken away. */
  vast?: boolean;
  children: (plaats: number) => ReactNode;
}) {
  return (
    <div className="grid gap-4">
      {aantal.map((sleutel, plaats) => (
        <fieldset key={sleutel} className="rounded-box border border-line bg-surface p-4">
          <legend className="sr-only">{titel(plaats + 1)}</legend>
          <p aria-hidden="true" className="mb-3 font-semibold">
            {titel(plaats + 1)}
          </p>
          <div className="grid gap-4">{children(plaats)}</div>
          {aantal.length > minstens && !vast ? (
            <Button
              variant="text"
              className="mt-2"
              onClick={() => {
                onWeghalen(plaats);
              }}
            >
              {weghalen(plaats + 1)}
            </Button>
          ) : null}
        </fieldset>
      ))}
      {vast ? null : (
        <div>
          <Button onClick={onToevoegen}>{toevoegen}</Button>
        </div>
      )}
    </div>
  );
}
