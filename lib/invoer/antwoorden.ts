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
export type OverigInkomenSoort = NonNullable<OverigInkomenAntwoorden["soort"]>;

/** True when the first day of bijstand is asked: it was applied for, or has only just started. */
export function bijstandBegint({ uitkering, anderGeld }: Antwoorden): boolean {
  return uitkering === "aangevraagd" || anderGeld.includes("bijstandBegint");
}

/** True when the household has a partner according to the answers. */
export function metPartner(antwoorden: Antwoorden): boolean {
  const { metWie } = antwoorden.huishouden;
  return metWie.includes("partner") || metWie.includes("elders");
}

/** True when that partner lives somewhere else: married, and not for good apart. */
export function partnerElders({ huishouden: { metWie } }: Antwoorden): boolean {
  return metWie.includes("elders") && !metWie.includes("partner");
}

/** True when the bijstand is for the claimant alone, although there is a partner. */
export function partnerZonderRecht(antwoorden: Antwoorden): boolean {
  return (
    metPartner(antwoorden) &&
    (partnerElders(antwoorden) || antwoorden.huishouden.partner.recht === "nee")
  );
}

/** The children that count: only when "kinderen" is chosen. */
export function kinderenVan(antwoorden: Antwoorden): Antwoorden["huishouden"]["kinderen"] {
  const { metWie, kinderen } = antwoorden.huishouden;
  return metWie.includes("kinderen") ? kinderen : [];
}
