/**
 * What kept answers look like, in a few building blocks: a description reads a value that comes from storage, a file or
 * a code, part by part, and writes it as short as it can be read back.
 *
 * Written by hand and not with zod: the first page reads with it, and zod comes after that page.
 */
import { same } from "@/lib/same";

/** Told about every place that holds something that cannot be read. */
type Verlies = (pad: string) => void;

export interface Vorm<T> {
  /** What stands there when nothing was answered. */
  readonly leeg: T;
  /** What can be read of a value. What is not there is `leeg`; what is there and cannot be read is `leeg` and reported. */
  readonly lees: (waarde: unknown, verlies: Verlies, pad: string) => T;
  /** The same without what is `leeg`; undefined when that is all of it. */
  readonly kort: (waarde: T) => unknown;
  /** What it is made of. */
  readonly bouw: Bouw;
}

/** What an answer of this form is. */
export type Inhoud<V> = V extends Vorm<infer T> ? T : never;

export type Bouw =
  | { readonly soort: "tekst" | "vlag" }
  | { readonly soort: "een"; readonly waarden: readonly unknown[] }
  | { readonly soort: "lijst"; readonly item: unknown; readonly van: number; readonly tot: number }
  | { readonly soort: "deel"; readonly delen: Readonly<Record<string, unknown>> }
  | { readonly soort: "misschien"; readonly vorm: unknown };

function enkel<T>(leeg: T, bouw: Bouw, past: (waarde: unknown) => boolean): Vorm<T> {
  return {
    leeg,
    bouw,
    lees: (waarde, verlies, pad) => {
      if (past(waarde)) return waarde as T;
      if (waarde !== undefined) verlies(pad);
      return leeg;
    },
    kort: (waarde) => (waarde === leeg ? undefined : waarde),
  };
}

/** A text as it was typed. */
export const tekst = enkel<string>("", { soort: "tekst" }, (waarde) => typeof waarde === "string");

/** Something that is so or not. */
export const vlag = enkel<boolean>(
  false,
  { soort: "vlag" },
  (waarde) => typeof waarde === "boolean",
);

/** One of some values, of which the first stands there from the start. */
export function een<const T extends string | number>(...waarden: readonly [T, ...T[]]): Vorm<T> {
  return enkel(waarden[0], { soort: "een", waarden }, (waarde) => waarden.includes(waarde as T));
}

/** One of some choices, or none yet. */
export function keuze<const T extends string>(...waarden: readonly T[]): Vorm<T | null> {
  const alle: readonly unknown[] = [null, ...waarden];
  return enkel<T | null>(null, { soort: "een", waarden: alle }, (waarde) => alle.includes(waarde));
}

/** Any number of parts of the same form; with `minstens` 1 there always is one. */
export function lijst<T>(
  item: Vorm<T>,
  { minstens = 0, hoogstens = 99, leeg = [] }: Grenzen<T> = {},
): Vorm<readonly T[]> {
  return {
    leeg,
    bouw: { soort: "lijst", item, van: minstens, tot: hoogstens },
    lees: (waarde, verlies, pad) => {
      if (waarde === undefined) return leeg;
      if (!Array.isArray(waarde)) {
        verlies(pad);
        return leeg;
      }
      const gelezen: T[] = [];
      waarde.forEach((deel: unknown, plaats) => {
        let weg = false;
        const een = item.lees(
          deel,
          (waar) => {
            weg ||= waar === `${pad}.${plaats}`;
            verlies(waar);
          },
          `${pad}.${plaats}`,
        );
        if (weg) return;
        if (gelezen.length === hoogstens) verlies(`${pad}.${plaats}`);
        else gelezen.push(een);
      });
      return gelezen.length < minstens ? leeg : gelezen;
    },
    kort: (waarde) =>
      same(waarde, leeg)
        ? undefined
        : // A part without anything still is a part.
          waarde.map((deel) => item.kort(deel) ?? (typeof deel === "object" ? {} : deel)),
  };
}

interface Grenzen<T> {
  readonly minstens?: number;
  readonly hoogstens?: number;
  readonly leeg?: readonly T[];
}

/** Several of some choices. */
export function keuzes<const T extends string>(...waarden: readonly [T, ...T[]]) {
  return lijst(een(...waarden));
}

/** Parts with names. A name that is not known is reported when something stands there. */
export function deel<T extends object>(delen: {
  readonly [K in keyof T]: Vorm<T[K]>;
}): Vorm<Readonly<T>> {
  const namen = Object.keys(delen) as (keyof T & string)[];
  const leeg = Object.fromEntries(namen.map((naam) => [naam, delen[naam].leeg])) as T;
  return {
    leeg,
    bouw: { soort: "deel", delen },
    lees: (waarde, verlies, pad) => {
      if (waarde === undefined) return leeg;
      if (typeof waarde !== "object" || waarde === null || Array.isArray(waarde)) {
        verlies(pad);
        return leeg;
      }
      const van = waarde as Record<string, unknown>;
      const onder = (naam: string) => (pad === "" ? naam : `${pad}.${naam}`);
      for (const naam of Object.keys(van))
        if (!Object.hasOwn(delen, naam) && isIets(van[naam])) verlies(onder(naam));
      return Object.fromEntries(
        namen.map((naam) => [
          naam,
          delen[naam].lees(Object.hasOwn(van, naam) ? van[naam] : undefined, verlies, onder(naam)),
        ]),
      ) as T;
    },
    kort: (waarde) => {
      const over = namen
        .map((naam) => [naam, delen[naam].kort(waarde[naam])] as const)
        .filter(([, stuk]) => stuk !== undefined);
      return over.length === 0 ? undefined : Object.fromEntries(over);
    },
  };
}

/** Something that is there or not: null when it is not. */
export function misschien<T>(vorm: Vorm<T>): Vorm<T | null> {
  return {
    leeg: null,
    bouw: { soort: "misschien", vorm },
    lees: (waarde, verlies, pad) => {
      if (waarde === undefined || waarde === null) return null;
      let weg = false;
      const gelezen = vorm.lees(
        waarde,
        (waar) => {
          weg ||= waar === pad;
          verlies(waar);
        },
        pad,
      );
      return weg ? null : gelezen;
    },
    kort: (waarde) => (waarde === null ? undefined : (vorm.kort(waarde) ?? {})),
  };
}

/** True when a value has every part of the example, each of the same kind: a form can be filled with it. */
export function lijktOp(voorbeeld: unknown, waarde: unknown): boolean {
  if (Array.isArray(voorbeeld))
    return (
      Array.isArray(waarde) &&
      waarde.every((deel) => lijktOp(voorbeeld.length > 0 ? voorbeeld[0] : "", deel))
    );
  if (typeof voorbeeld !== "object" || voorbeeld === null)
    return typeof voorbeeld === typeof waarde;
  if (typeof waarde !== "object" || waarde === null || Array.isArray(waarde)) return false;
  return Object.entries(voorbeeld).every(([naam, deel]) =>
    lijktOp(deel, (waarde as Record<string, unknown>)[naam]),
  );
}

function isIets(waarde: unknown): boolean {
  return !(
    waarde === null ||
    waarde === "" ||
    waarde === false ||
    (Array.isArray(waarde) && waarde.length === 0)
  );
}
