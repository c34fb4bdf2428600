/**
 * From a practice file to what the rules compute with. The rule (docs/gemeenten.md):
 *
 * - "onbekend" leaves the national default, and is named as unknown;
 * - a value is computed when it holds today: published by the municipality or in a regulation for this year
 *   or a later one, or confirmed by the municipality for this year or, without a year, read in the last 12 months;
 * - every other value (older, undated, from the press, expired) is shown as text with its age; it is computed only
 *   when the person at the screen says that it is right;
 * - what the contract has no field for is text.
 */
import { fromFields, toFields, type SettlementFields } from "@/lib/contract/settlement";
import type { Gemeente } from "@/lib/recht";
import { LEEFTIJD } from "@/lib/recht/grenzen";
import { velden, type Bekend, type Herkomst, type Praktijk, type Veld } from "./praktijk";

/** Why a known value is text and not computed. */
export type WaaromTekst =
  | "informatie" // current, and nothing to compute with
  | "nietTeRekenen" // current, and of a kind that the contract cannot compute
  | "ouder"
  | "zonderDatum"
  | "pers"
  | "verlopen";

/** A value that the sum uses. `keuze`: not by itself, the person at the screen said that it is right. */
export interface Toegepast {
  readonly veld: Veld;
  readonly gegeven: Bekend;
  readonly keuze: boolean;
}

/** A value that is shown. `kanGekozen`: the person at the screen can still have it computed. */
export interface Tekst {
  readonly veld: Veld;
  readonly gegeven: Bekend;
  readonly waarom: WaaromTekst;
  readonly kanGekozen: boolean;
}

export interface GemeenteUitkomst {
  readonly gemeente: Gemeente;
  /** Under-27s: does the municipality already leave 15 percent in 2026? null = not known. */
  readonly vooruitlopen2026: boolean | null;
  readonly toegepast: readonly Toegepast[];
  readonly tekst: readonly Tekst[];
  readonly onbekend: readonly Veld[];
}

/** What the law and the contract say where no municipality says otherwise. */
export const landelijkeGemeente: Gemeente = {
  verrekenwijze: "opDeMaand",
  vierWeken: "gemiddelde",
  reservering: null,
  vakantietoeslagUitbetaling: "jaarlijks",
  vakantietoeslagMaand: 6,
  premie: null,
  bufferbudget: false,
  eindejaarsuitkering: "verrekenen",
  eersteMaandenVolledig: 0,
  terughalen: "later",
};

const yearOf = (date: string) => Number(date.slice(0, 4));

/** The same day a year earlier; 29 February becomes 28 February. */
function yearBefore(date: string): string {
  const before = `${String(yearOf(date) - 1)}${date.slice(4)}`;
  return before.endsWith("-02-29") ? before.replace("-29", "-28") : before;
}

/**
 * Does a value hold today, so that it may be computed without asking?
 * @param vandaag the day of use, "2026-11-22"
 * @returns null when it does, otherwise why it does not
 */
export function waaromNietVanNu(
  herkomst: Herkomst,
  vandaag: string,
): Exclude<WaaromTekst, "informatie" | "nietTeRekenen"> | null {
  const { geldigTot, bevestigd, jaar, sinds, gelezen, bronsoort } = herkomst;
  if (geldigTot !== undefined && geldigTot < vandaag) return "verlopen";
  if (jaar !== undefined && jaar < yearOf(vandaag)) return "ouder";
  if (bevestigd) return jaar !== undefined || gelezen >= yearBefore(vandaag) ? null : "ouder";
  if (bronsoort === "pers") return "pers";
  if (jaar !== undefined) return null;
  return sinds === undefined ? "zonderDatum" : "ouder";
}

/** What the practice can say of how the municipality computes and pays; of settling in its two fields. */
export type Practice = Omit<Gemeente, "verrekenwijze"> & SettlementFields;

export type Deel = Partial<Practice> | { readonly vooruitlopen2026: boolean };

/** What a value changes in the sum; null when the contract cannot compute it. */
const rekent: { readonly [V in Veld]?: (gegeven: Bekend<V>) => Deel | null } = {
  verrekenen: ({ waarde }) => ({ verrekenen: waarde }),
  betaaldag: ({ waarde }) => ({
    uitbetalen: waarde.maand === "volgende" ? "volgendeMaand" : "zelfdeMaand",
  }),
  vierWeken: ({ waarde }) =>
    waarde === "gemiddelde" || waarde === "werkdagen" || waarde === "ontvangen"
      ? { vierWeken: waarde }
      : null,
  reservering: ({ waarde }) => ({ reservering: waarde }),
  vakantietoeslag: ({ waarde }) =>
    waarde.uitbetaling === "maandelijks"
      ? { vakantietoeslagUitbetaling: "maandelijks" }
      : { vakantietoeslagUitbetaling: "jaarlijks", vakantietoeslagMaand: waarde.maand },
  // The contract knows two ways; when exactly it is set off is text.
  eindejaarsuitkering: ({ waarde }) =>
    waarde === "nietVerrekend" ? { eindejaarsuitkering: "vrij" } : null,
  vooruitlopen2026: ({ waarde }) => ({ vooruitlopen2026: waarde }),
  premie: ({ waarde }) => {
    if (waarde.soort === "geen") return { premie: null };
    // The contract pays a premium per person over every month with wages: nothing else is computed.
    if (
      waarde.soort !== "procent" ||
      waarde.bijVrijlating !== "naast" ||
      waarde.per !== "persoon" ||
      waarde.maanden === undefined ||
      waarde.maximumMaanden !== undefined ||
      (waarde.vanafLeeftijd ?? LEEFTIJD.vanaf27) !== LEEFTIJD.vanaf27
    ) {
      return null;
    }
    return {
      premie: {
        procent: waarde.procent,
        maximumPerMaand: waarde.maximumPerMaand ?? null,
        maanden: waarde.maanden,
        maximumPerJaar: waarde.maximumPerJaar ?? null,
      },
    };
  },
  bufferbudget: ({ waarde }) => ({ bufferbudget: waarde }),
};

/** What a value of the file changes in the sum; null when the contract cannot compute it. */
export function deelVan<V extends Veld>(veld: V, gegeven: Bekend<V>): Deel | null {
  return rekent[veld]?.(gegeven) ?? null;
}

/**
 * What the rules compute with in this municipality, and what is only shown.
 * @param vandaag the day of use, "2026-11-22"; decides whether a value is of now
 * @param gekozen fields that the person at the screen said are right although they are not of now
 */
export function toGemeente(
  praktijk: Praktijk,
  vandaag: string,
  gekozen: readonly Veld[] = [],
): GemeenteUitkomst {
  const { verrekenwijze, ...rest } = landelijkeGemeente;
  let practice: Practice = { ...rest, ...toFields(verrekenwijze) };
  let vooruitlopen2026: boolean | null = null;
  const toegepast: Toegepast[] = [];
  const tekst: Tekst[] = [];
  const onbekend: Veld[] = [];

  for (const veld of velden) {
    const gegeven = praktijk.gegevens[veld];
    if (gegeven === "onbekend") {
      onbekend.push(veld);
      continue;
    }
    const waarom = waaromNietVanNu(gegeven, vandaag);
    const deel = deelVan(veld, gegeven);
    const keuze = waarom !== null && gekozen.includes(veld);
    if (deel === null || (waarom !== null && !keuze)) {
      const current = veld in rekent ? "nietTeRekenen" : "informatie";
      tekst.push({ veld, gegeven, waarom: waarom ?? current, kanGekozen: deel !== null });
      continue;
    }
    toegepast.push({ veld, gegeven, keuze });
    if ("vooruitlopen2026" in deel) vooruitlopen2026 = deel.vooruitlopen2026;
    else practice = { ...practice, ...deel };
  }

  const { verrekenen, uitbetalen, ...same } = practice;
  const gemeente = { ...same, verrekenwijze: fromFields({ verrekenen, uitbetalen }) };
  return { gemeente, vooruitlopen2026, toegepast, tekst, onbekend };
}
