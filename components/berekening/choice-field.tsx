"use client";

import type { ReactNode } from "react";
import type { FieldPath, FieldValues, UseFormReturn } from "react-hook-form";
import { Choices, type Option } from "@/components/ui/choices";
import { useFoutTekst } from "./text";

/** The heading of the screen, which names the only group of fields on it. */
export const kop = "vraag";

/** What every field needs: the form, and its name in the values (which is its id too). */
export interface VeldProps<W extends FieldValues> {
  form: UseFormReturn<W>;
  naam: FieldPath<W>;
}

/** The sentence under a field that cannot be used. */
export function useFout<W extends FieldValues>({ form, naam }: VeldProps<W>): string | undefined {
  return useFoutTekst()(form.getFieldState(naam, form.formState).error?.message);
}

/** One choice of some. */
export function KeuzeVeld<W extends FieldValues>({
  form,
  naam,
  legend,
  opties,
  under,
  gekozen,
}: VeldProps<W> & {
  legend?: string;
  opties: readonly Option[];
  /** Fields that belong to a choice. */
  under?: Readonly<Record<string, ReactNode>>;
  /** What is chosen now, when that decides about `under`. */
  gekozen?: string;
}) {
  const fout = useFout({ form, naam });
  return (
    <Choices
      id={naam}
      type="radio"
      {...(legend ? { legend } : { labelledBy: kop })}
      options={opties}
      error={fout}
      input={form.register(naam)}
      {...(under ? { under } : {})}
      chosen={gekozen ? [gekozen] : []}
    />
  );
}
