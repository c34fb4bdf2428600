/**
 * All answers of a person, as they typed and chose them: the types of what antwoorden-vorm.ts describes.
 *
 * What is filled in but does not apply (a partner after "alleen") is kept and left out by `toZaak`.
 */
import type {
  antwoordenVorm,
  baanVorm,
  gemeenteVorm,
  kostenVorm,
  overigInkomenVorm,
  persoonVorm,
  premieVorm,
  scenarioVorm,
} from "./antwoorden-vorm";
import type { Inhoud } from "./vorm";

export type Antwoorden = Inhoud<typeof antwoordenVorm>;
export type PersoonAntwoorden = Inhoud<typeof persoonVorm>;
export type ScenarioAntwoorden = Inhoud<typeof scenarioVorm>;
export type BaanAntwoorden = Inhoud<typeof baanVorm>;
export type EigenKosten = Inhoud<typeof kostenVorm>;
export type OverigInkomenAntwoorden = Inhoud<typeof overigInkomenVorm>;
export type GemeenteAntwoorden = Inhoud<typeof gemeenteVorm>;
export type PremieAntwoorden = Inhoud<typeof premieVorm>;

export type JaNee = "ja" | "nee";
/** Who lives in the same home. */
export type Medebewoner = Antwoorden["huishouden"]["metWie"][number];
/** What makes a person's situation different. */
export type Bijzonderheid = PersoonAntwoorden["bijzonderheden"][number];
/** A field of a job for which somebody chose "Weet ik niet". */
export type BaanOnbekend = BaanAntwoorden["onbekend"][number];
/** A choice of "Is er nog iets?". */
export type AnderGeld = Antwoorden["anderGeld"][number];
export type EenmaligSoort = NonNullable<Antwoorden["eenmalig"][number]["soort"]>;
export type OverigInkomenSoort = NonNullable<OverigInkomenAntwoorden["soort"]>;

/** True when the first day of bijstand is asked: it was applied for, or has only just started. */
export function bijstandBegint({ uitkering, anderGeld }: Antwoorden): boolean {
  return uitkering === "aangevraagd" || anderGeld.includes("bijstandBegint");
}

/** True when the household has a partner according to the answers. */
export function metPartner(antwoorden: Antwoorden): boolean {
  return antwoorden.huishouden.metWie.includes("partner");
}

/** The children that count: only when "kinderen" is chosen. */
export function kinderenVan(antwoorden: Antwoorden): Antwoorden["huishouden"]["kinderen"] {
  const { metWie, kinderen } = antwoorden.huishouden;
  return metWie.includes("kinderen") ? kinderen : [];
}
