/** Questions with a form of several fields, once or over and over in a list. */
import type { Antwoorden } from "../antwoorden";
import { parseMaand } from "@/lib/notation/datum";
import { parseProcent } from "@/lib/notation/bedrag";
import type { InvoerFoutCode } from "@/lib/notation/lezen";
import type { Definitie, VeldFout, VormVeld } from "./vraag";
import { bij, foutIn, foutInBedrag, foutInDag, gekozen, vanDelen, type DagDelen } from "./velden";

/** What is wrong with a field by its kind; an optional one may be left empty. */
function foutInVeld({ soort, optioneel }: VormVeld<never>, waarde: unknown): InvoerFoutCode | null {
  const getypt = soort === "dag" ? vanDelen(waarde as DagDelen) : String(waarde);
  if (optioneel && getypt.trim() === "") return null;
  switch (soort) {
    case "bedrag":
      return foutInBedrag(getypt);
    case "procent":
      return foutIn(getypt, parseProcent, "percentage");
    case "dag":
      return foutInDag(waarde as DagDelen);
    case "maand":
      return foutIn(getypt, parseMaand, "maandLeeg");
    case "keuze":
    case "kies":
      return gekozen(getypt);
    case "tekst":
      return getypt.trim() === "" ? "omschrijvingLeeg" : null;
    case "vinkje":
      return null;
  }
}

function foutenIn<I>(
  vorm: readonly VormVeld<I>[],
  waarden: I,
  antwoorden: Antwoorden,
  hier: string,
): readonly VeldFout[] {
  return vorm
    .filter(
      (veld) =>
        veld.samen !== "alleen" &&
        (veld.als?.(waarden, antwoorden) ?? true) &&
        !(veld.onbekend && waarden[veld.onbekend] === true),
    )
    .flatMap((veld) =>
      bij(
        `${hier}${veld.naam}${veld.soort === "dag" ? ".dag" : ""}`,
        foutInVeld(veld as VormVeld<never>, waarden[veld.naam]) ??
          veld.fout?.(waarden, antwoorden) ??
          null,
      ),
    );
}

type Rest<W, N extends string> = Omit<Definitie<W, N>, "scherm" | "vorm" | "lijst" | "fouten">;

/** Some fields, each of which must be filled in when it is there. */
export function veldenvraag<const N extends string, W>(
  definitie: Rest<W, N> & { readonly vorm: readonly VormVeld<NoInfer<W>>[] },
): Definitie<W, N> {
  return {
    ...definitie,
    scherm: "velden",
    vorm: definitie.vorm as unknown as NonNullable<Definitie<W>["vorm"]>,
    fouten: (waarden, antwoorden) => foutenIn(definitie.vorm, waarden, antwoorden, ""),
  };
}

/** The same fields for everything of a kind. */
export function lijstvraag<const N extends string, L extends string, I>(
  definitie: Omit<Rest<Record<L, I[]>, N>, "vorm"> & {
    readonly lijst: L;
    readonly vorm: readonly VormVeld<NoInfer<I>>[];
  },
): Definitie<Record<L, I[]>, N> {
  const { lijst } = definitie;
  return {
    ...definitie,
    scherm: "velden",
    vorm: definitie.vorm as unknown as NonNullable<Definitie<unknown>["vorm"]>,
    fouten: (waarden, antwoorden) =>
      waarden[lijst].flatMap((item, plaats) =>
        foutenIn(definitie.vorm, item, antwoorden, `${lijst}.${plaats}.`),
      ),
  };
}
