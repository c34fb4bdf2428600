/**
 * zod, and the fields that are checked with it. The journey loads this file after its first question is on the screen,
 * so that a slow phone does not wait for it. The message of an issue is a code of `fouten`, never a text.
 */
import { array, boolean, object, string } from "zod/mini";
import { parseAantal, parseBedrag, parseProcent, parseSaldo, parseUren } from "../bedrag";
import { parseMaand } from "../datum";
import type { Gelezen, InvoerFoutCode } from "../lezen";
import { boven, foutIn, meesteUren, meld } from "./velden";

export { zodResolver } from "@hookform/resolvers/zod";
/** By name: the whole namespace would bring the messages of zod in fifty languages along. */
export const z = { array, boolean, object, string };

/** A text that `parse` can read and that `grens` has nothing against. */
export function veld<T extends string>(
  parse: (tekst: string) => Gelezen<T>,
  leeg: InvoerFoutCode,
  grens: (waarde: T) => InvoerFoutCode | null = () => null,
) {
  return z.string().check((context) => {
    const code = foutIn(context.value, parse, leeg, grens);
    if (code) meld(context, code);
  });
}

/** A field that may stay empty. */
export function optioneel<T extends string>(
  parse: (tekst: string) => Gelezen<T>,
  grens?: (waarde: T) => InvoerFoutCode | null,
) {
  return z.string().check((context) => {
    if (context.value.trim() === "") return;
    const code = foutIn(context.value, parse, "verplicht", grens);
    if (code) meld(context, code);
  });
}

/** One of the choices has been made. */
export const keuze = z.string().check((context) => {
  if (context.value === "") meld(context, "kies");
});

export const bedragVeld = veld(parseBedrag, "bedragLeeg");
export const maandVeld = veld(parseMaand, "maandLeeg");
export const optioneelBedrag = optioneel(parseBedrag);
export const optioneelSaldo = optioneel(parseSaldo);
export const optioneleUren = optioneel(parseUren, (uren) =>
  boven(uren, meesteUren) ? "teVeelUren" : null,
);
export const optioneelProcent = optioneel(parseProcent);

/** A whole number of months up to a maximum. */
export function aantalMaanden(hoogste: number) {
  return veld(parseAantal, "maandenLeeg", (aantal) =>
    boven(aantal, hoogste) ? "teVeelMaanden" : null,
  );
}

/** The three fields of a day. */
export const dagDelen = { dag: z.string(), maand: z.string(), jaar: z.string() };

/** Several choices, of which `uitgesloten` cannot go with another. */
export function keuzesSchema(
  uitgesloten: string,
  code: InvoerFoutCode,
  grens: (gekozen: readonly string[]) => InvoerFoutCode | null = () => null,
) {
  return z.object({
    keuzes: z.array(z.string()).check((context) => {
      const gekozen = context.value;
      if (gekozen.length === 0) meld(context, "kiesIets");
      else if (gekozen.length > 1 && gekozen.includes(uitgesloten)) meld(context, code);
      else {
        const anders = grens(gekozen);
        if (anders) meld(context, anders);
      }
    }),
  });
}
