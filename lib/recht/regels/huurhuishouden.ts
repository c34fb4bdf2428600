/** Wie er voor de huurtoeslag bij het huishouden horen, en wat zij verdienen (artikelen 1a, 2 en 7 Wet op de huurtoeslag). */
import { getal, nietNegatief, NUL, som, type Decimal } from "../bedrag";
import { waardenIn } from "../geldig";
import { LEEFTIJD } from "../grenzen";
import { jaarVan, leeftijd, maandVan } from "../maand";
import { huurtoeslag } from "../parameters/toeslagen";
import type { Huishouden, Medebewoner } from "../situatie";
import { samenstelling, woontIn } from "./thuis";

/** Wie er voor de huurtoeslag in huis wonen. */
export interface Huurhuishouden {
  readonly personen: number;
  /** Is er iemand van 21 jaar of ouder, of een kind? */
  readonly volwassenOfKind: boolean;
  readonly partners: number;
  /** Wat medebewoners per jaar verdienen, voor zover het telt. */
  readonly inkomenMedebewoners: Decimal;
}

/** Kinderen die na hun 18e verjaardag nog thuis wonen. */
function kinderenVanAchttien({ kinderen }: Huishouden, maand: number): readonly number[] {
  return kinderen
    .filter(({ vertrekt }) => vertrekt === null || maandVan(maand) < vertrekt)
    .map(({ geboortedatum }) => leeftijd(geboortedatum, maand))
    .filter((jaren) => jaren >= LEEFTIJD.volwassen);
}

/** Medebewoners die bij het huishouden horen: iedereen die inwoont, behalve wie onderhuurt. */
function medehuurders({ medebewoners }: Huishouden, maand: number): readonly Medebewoner[] {
  return medebewoners.filter(
    (medebewoner) => !medebewoner.onderhuurder && woontIn(medebewoner, maand),
  );
}

/** Het inkomen dat van een volwassen medebewoner telt; van wie op 1 januari jong is alleen wat boven de vrijstelling komt. */
function teltVan({ geboortedatum, jaarinkomen }: Medebewoner, maand: number): Decimal {
  if (jaarinkomen === null || leeftijd(geboortedatum, maand) < LEEFTIJD.volwassen) return NUL;
  const { vrijJong, jongTot } = waardenIn(huurtoeslag, maand);
  const inkomen = getal(jaarinkomen);
  const jong = leeftijd(geboortedatum, jaarVan(maand) * 12) < jongTot;
  return jong ? nietNegatief(inkomen.minus(vrijJong)) : inkomen;
}

/** Is er een medebewoner of een kind vanaf 18 van wie het inkomen niet bekend is? */
export function inkomenNietBekend(huishouden: Huishouden, maand: number): boolean {
  return (
    kinderenVanAchttien(huishouden, maand).length > 0 ||
    medehuurders(huishouden, maand).some(
      ({ geboortedatum, jaarinkomen }) =>
        jaarinkomen === null && leeftijd(geboortedatum, maand) >= LEEFTIJD.volwassen,
    )
  );
}

export function huurhuishouden(huishouden: Huishouden, maand: number): Huurhuishouden {
  const { partner, kostendelendeMedebewoners } = huishouden;
  const wie = samenstelling(huishouden, maand);
  // Wie elders woont, staat niet op het adres ingeschreven.
  const metPartner = partner !== null && !partner.woontElders;
  const anderen = medehuurders(huishouden, maand);
  const kinderenVan18 = kinderenVanAchttien(huishouden, maand);
  const partners = metPartner ? 2 : 1;
  const jaren = [
    wie.leeftijdAanvrager,
    ...(metPartner ? [wie.leeftijdPartner ?? 0] : []),
    ...anderen.map(({ geboortedatum }) => leeftijd(geboortedatum, maand)),
    ...kinderenVan18,
  ];
  return {
    personen:
      partners +
      wie.kinderen.length +
      kinderenVan18.length +
      anderen.length +
      kostendelendeMedebewoners,
    volwassenOfKind:
      jaren.some((leeftijdNu) => leeftijdNu >= LEEFTIJD.volleNorm) ||
      wie.kinderen.length > 0 ||
      kostendelendeMedebewoners > 0,
    partners,
    inkomenMedebewoners: som(anderen.map((medebewoner) => teltVan(medebewoner, maand))),
  };
}
