"use client";

import type { ComponentProps } from "react";
import {
  useFieldArray,
  useWatch,
  type ArrayPath,
  type FieldArray,
  type FieldPath,
  type FieldValues,
  type UseFormReturn,
} from "react-hook-form";
import { useTranslations } from "next-intl";
import { Check, Choices, type Option } from "@/components/ui/choices";
import { DateField } from "@/components/ui/date-field";
import { Field } from "@/components/ui/field";
import { bewaarplaats } from "@/lib/invoer/bewaarplaats";
import type { Vraag } from "@/lib/invoer/vragen/vraag";
import { kop, useFout, type VeldProps } from "./choice-field";
import { ThingList } from "./thing-list";

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
  size?: ComponentProps<typeof Field>["size"];
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
    <Field
      id={naam}
      label={label}
      size={20}
      options={[{ value: "", label: leeg }, ...opties]}
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

/** A list of a question (children, gifts). What is added or taken away is kept at once. */
export function Lijst<W extends FieldValues>({
  vraag,
  form,
  naam,
  nieuw,
  ...rest
}: {
  vraag: Pick<Vraag, "adres" | "teksten">;
  form: UseFormReturn<W>;
  naam: ArrayPath<W>;
  /** What the form shows of one more. */
  nieuw: FieldArray<W>;
} & Pick<ComponentProps<typeof ThingList>, "least" | "fixed" | "children">) {
  const { fields, append, remove } = useFieldArray({ control: form.control, name: naam });
  const bewaar = () => {
    bewaarplaats().bewaarConcept(vraag.adres, form.getValues());
  };
  return (
    <ThingList
      keys={fields.map(({ id }) => id)}
      teksten={vraag.teksten}
      onAdd={() => {
        append(nieuw);
        bewaar();
      }}
      onRemove={(plaats) => {
        remove(plaats);
        bewaar();
      }}
      {...rest}
    />
  );
}
