/**
 * Wie er in een maand in huis is, en voor wie zij meetellen: bijstand (artikelen 3, 19a, 24 en 32 Participatiewet) en
 * huurtoeslag. Alles naar de eerste dag van de maand.
 */
import { LEEFTIJD } from "../grenzen";
import { dagnummer, eersteDag, leeftijd, maandVan } from "../maand";
import { partnerHeeftRecht } from "../partner";
import type { Huishouden, Medebewoner, Wie, Zaak } from "../situatie";

/** Wie er in een maand meetelt, naar de leeftijd op de eerste dag. */
export interface Samenstelling {
  readonly leeftijdAanvrager: number;
  readonly leeftijdPartner: number | null;
  readonly partnerMetRecht: boolean;
  /** Leeftijden van de kinderen die meetellen (0 tot en met 17). */
  readonly kinderen: readonly number[];
  readonly alleenstaandeOuder: boolean;
  /** Medebewoners die de kosten delen (artikel 19a). */
  readonly kostendelers: number;
}

/** Komt het geld van deze persoon op de rekening van het huishouden? Niet van een partner die elders woont. */
export function staatOpRekening({ huishouden }: Pick<Zaak, "huishouden">, wie: Wie): boolean {
  return wie === "aanvrager" || huishouden.partner?.woontElders !== true;
}

/** Woont de medebewoner in deze maand in? */
export function woontIn({ van, tot }: Medebewoner, maand: number): boolean {
  const dag = eersteDag(maand);
  return (van === null || dagnummer(van) <= dag) && (tot === null || dag <= dagnummer(tot));
}

/** Deelt de medebewoner in deze maand de kosten? Niet onder de 27, en niet wie studeert. */
export function deeltKosten(medebewoner: Medebewoner, maand: number): boolean {
  const { kostendeler, studeertTotEnMet, geboortedatum } = medebewoner;
  return (
    kostendeler &&
    woontIn(medebewoner, maand) &&
    leeftijd(geboortedatum, maand) >= LEEFTIJD.vanaf27 &&
    (studeertTotEnMet === null || studeertTotEnMet < maandVan(maand))
  );
}

/** Kinderen tellen vanaf de geboorte tot de 18e verjaardag, op de eerste dag van de maand. */
export function samenstelling(huishouden: Huishouden, maand: number): Samenstelling {
  const { aanvrager, partner, medebewoners, kostendelendeMedebewoners } = huishouden;
  const kinderen = huishouden.kinderen
    .map((kind) => leeftijd(kind.geboortedatum, maand))
    .filter((jaren) => jaren >= 0 && jaren < LEEFTIJD.volwassen);
  return {
    leeftijdAanvrager: leeftijd(aanvrager.geboortedatum, maand),
    leeftijdPartner: partner === null ? null : leeftijd(partner.geboortedatum, maand),
    partnerMetRecht: partnerHeeftRecht(partner),
    kinderen,
    alleenstaandeOuder: partner === null && kinderen.length > 0,
    kostendelers:
      kostendelendeMedebewoners +
      medebewoners.filter((medebewoner) => deeltKosten(medebewoner, maand)).length,
  };
}
