/**
 * The practice of a municipality: the types of a practice file that has been read (see schema.ts and
 * docs/gemeenten.md). Kept apart from the schema, so that a page that only shows a file does not carry zod.
 */
import type * as z from "zod/mini";
import type { praktijkSchema } from "./schema";

/** A practice file. Fields that the file leaves out are "onbekend". */
export type Praktijk = z.output<typeof praktijkSchema>;
export type Gegevens = Praktijk["gegevens"];
/** A fact of a file that is known: its value, where it stands, how old it is, confirmed or not. */
export type Regeling = Gegevens["regelingen"][number];
export type Veld = Exclude<keyof Gegevens, "regelingen">;
export type Bekend<V extends Veld = Veld> = Exclude<Gegevens[V], "onbekend">;
/** Where a value comes from and how old it is. */
export type Herkomst = Omit<Regeling, "waarde">;

/** All fields with one value, in the order in which people see them. */
export const velden = [
  "verrekenen",
  "schatten",
  "correctie",
  "wachtOpLoonstrook",
  "doorbetaling",
  "inlevermoment",
  "betaaldag",
  "vierWeken",
  "reservering",
  "vakantietoeslag",
  "eindejaarsuitkering",
  "vrijlating",
  "vooruitlopen2026",
  "premie",
  "uitstroompremie",
  "bufferbudget",
  "giften",
  "iit",
  "kwijtschelding",
  "garantie",
  "contact",
] as const satisfies readonly Veld[];
