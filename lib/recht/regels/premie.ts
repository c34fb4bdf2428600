/**
 * Premie van de gemeente voor werk naast bijstand, vrij tot het maximum van artikel 31 lid 2 onder j Participatiewet.
 */
import { getal, laagste, NUL, rond, type Decimal } from "../bedrag";
import { pw } from "../bron";
import { waardenIn } from "../geldig";
import { jaarVan, kalendermaand, maandVan } from "../maand";
import { LEEFTIJD } from "../grenzen";
import { premieMaximum } from "../parameters/vrij-te-laten";
import type { Persoon, PremieRegeling, Wie } from "../situatie";
import { stap, type Waarde } from "../waarde";

/** De premie van één persoon, maand voor maand in volgorde bij te houden. */
export class Premie {
  #opgebouwd = NUL;
  #vanaf: number;
  #jaar = 0;
  #betaaldInJaar = NUL;

  constructor(
    readonly wie: Wie,
    private readonly regeling: PremieRegeling,
    start: number,
  ) {
    this.#vanaf = start;
  }

  /** Wat deze maand wordt betaald, over de maanden sinds de vorige betaalmaand tot en met de vorige maand. */
  betaal(maand: number): Waarde | null {
    if (!this.regeling.maanden.includes(kalendermaand(maand))) return null;
    if (jaarVan(maand) !== this.#jaar) {
      this.#jaar = jaarVan(maand);
      this.#betaaldInJaar = NUL;
    }
    const wettelijk = waardenIn(premieMaximum, maand).perJaar;
    const { maximumPerJaar } = this.regeling;
    const maximum = maximumPerJaar === null ? wettelijk : laagste(wettelijk, getal(maximumPerJaar));
    const ruimte = maximum.minus(this.#betaaldInJaar);
    const bedrag = ruimte.isNegative() ? NUL : laagste(this.#opgebouwd, ruimte);
    const van = this.#vanaf;
    this.#opgebouwd = NUL;
    this.#vanaf = maand;
    this.#betaaldInJaar = this.#betaaldInJaar.plus(bedrag);
    if (bedrag.isZero()) return null;
    return {
      bedrag,
      stap: () =>
        stap(
          "premie",
          bedrag,
          [pw("31", "2", "j")],
          { percentage: this.regeling.procent, van: maandVan(van), tot: maandVan(maand - 1) },
          { gemeenteBeslist: true },
        ),
    };
  }

  /** Bouwt op over een maand waarin het huishouden bijstand heeft. */
  bouwOp(netto: Decimal, leeftijd: number, persoon: Persoon): void {
    // Artikel 31 lid 5: jonger alleen voor de doelgroep loonkostensubsidie.
    if (leeftijd < LEEFTIJD.vanaf27 && !persoon.doelgroepLoonkostensubsidie) return;
    const deel = rond(netto.times(getal(this.regeling.procent)).div(100));
    const { maximumPerMaand } = this.regeling;
    this.#opgebouwd = this.#opgebouwd.plus(
      maximumPerMaand === null ? deel : laagste(deel, getal(maximumPerMaand)),
    );
  }
}
