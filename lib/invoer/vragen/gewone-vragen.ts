/** Questions whose whole form is one field: one choice, several choices, a day. */
import type { Antwoorden } from "../antwoorden";
import type { InvoerFoutCode } from "@/lib/notation/lezen";
import type { Definitie, Plek, VraagPad } from "./vraag";
import { bij, dag, foutInDag, gekozen, keuze, keuzes, vanDelen, type DagDelen } from "./velden";

type Rest<W, N extends string> = Omit<
  Definitie<W, N>,
  "velden" | "fouten" | "antwoord" | "scherm"
> & {
  readonly pad: VraagPad;
};

/** One choice of `opties`. */
export function keuzevraag<const N extends string>({
  pad,
  fout = () => null,
  ...rest
}: Rest<{ keuze: string }, N> & {
  readonly opties: readonly string[];
  /** A choice that cannot be computed. */
  readonly fout?: (gekozen: string) => InvoerFoutCode | null;
}): Definitie<{ keuze: string }, N> {
  return {
    scherm: "keuze",
    ...rest,
    velden: { keuze: keuze(pad) },
    fouten: (waarden) => bij("keuze", gekozen(waarden.keuze) ?? fout(waarden.keuze)),
    antwoord: (waarden, taal) => taal.keuze(rest.teksten ?? rest.naam, waarden.keuze),
  };
}

/** Any number of choices, of which one cannot go with another. */
export function keuzesvraag<const N extends string>({
  pad,
  uitgesloten,
  gaatSamen = [],
  samenFout,
  fout = () => null,
  ...rest
}: Rest<{ keuzes: string[] }, N> & {
  readonly opties: readonly string[];
  readonly uitgesloten: string;
  /** What can go with `uitgesloten` all the same. */
  readonly gaatSamen?: readonly string[];
  readonly samenFout: InvoerFoutCode;
  readonly fout?: (
    gekozen: readonly string[],
    antwoorden: Antwoorden,
    plek: Plek,
  ) => InvoerFoutCode | null;
}): Definitie<{ keuzes: string[] }, N> {
  return {
    scherm: "keuzes",
    ...rest,
    velden: { keuzes: keuzes(pad) },
    fouten: (waarden, antwoorden, plek) => {
      if (waarden.keuzes.length === 0) return bij("keuzes", "kiesIets");
      const anders = waarden.keuzes.filter((een) => !gaatSamen.includes(een));
      if (anders.length > 1 && anders.includes(uitgesloten)) return bij("keuzes", samenFout);
      return bij("keuzes", fout(waarden.keuzes, antwoorden, plek));
    },
    antwoord: (waarden, taal) =>
      waarden.keuzes.flatMap((een) => taal.keuze(rest.teksten ?? rest.naam, een)),
  };
}

/** A day. */
export function dagvraag<const N extends string>({
  pad,
  fout,
  ...rest
}: Rest<{ datum: DagDelen }, N> & {
  readonly fout?: (dag: string, antwoorden: Antwoorden) => InvoerFoutCode | null;
}): Definitie<{ datum: DagDelen }, N> {
  return {
    scherm: "dag",
    ...rest,
    velden: { datum: dag(pad) },
    fouten: (waarden, antwoorden) =>
      bij(
        "datum.dag",
        foutInDag(waarden.datum, (een) => fout?.(een, antwoorden) ?? null),
      ),
    antwoord: (waarden, taal) => alsGevuld(vanDelen(waarden.datum), taal.dag),
  };
}

/** A line about a text, when there is one. */
export const alsGevuld = (getypt: string, regel: (getypt: string) => string): readonly string[] =>
  getypt.trim() === "" ? [] : [regel(getypt)];
