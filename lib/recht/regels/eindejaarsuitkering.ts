/**
 * Verrekenen van een eindejaarsuitkering: uitgesteld inkomen hoort bij de maanden waarin het is opgebouwd (artikel 32
 * lid 2 Participatiewet). Wat er over die maanden te veel is betaald, gaat van latere betalingen af (artikel 58 lid 4).
 */
import { laagste, NUL, type Decimal } from "../bedrag";
import type { Wie } from "../situatie";
import type { Baan } from "./baan";
import type { EindejaarsDeel } from "./bijzondere-beloning";
import { bijstandMetExtraLoon, type Beslissing, type Kader } from "./recht";

/** Een maand van het venster, met wat er aan uitkering bij is gekomen en de bijstand die dan recht was. */
interface Terugblik {
  readonly beslissing: Beslissing;
  readonly extra: Map<Wie, Decimal>;
  bijstand: Decimal;
}

export class EindejaarsVerrekening {
  readonly #maanden = new Map<number, Terugblik>();
  #openstaand = NUL;

  constructor(private readonly kader: Kader) {}

  /** Wat nog van betalingen af moet. */
  get openstaand(): Decimal {
    return this.#openstaand;
  }

  /** Onthoudt waarmee over een maand van het venster is beslist. */
  onthoud(beslissing: Beslissing): void {
    const { maand, bijstand } = beslissing.recht;
    this.#maanden.set(maand, { beslissing, extra: new Map(), bijstand });
  }

  /** Houdt openstaande schuld in op een betaling en geeft terug hoeveel. */
  houdIn(betaling: Decimal): Decimal {
    const inhouding = laagste(this.#openstaand, betaling);
    this.#openstaand = this.#openstaand.minus(inhouding);
    return inhouding;
  }

  /**
   * Rekent een uitkering terug naar de maanden van opbouw, na eerdere uitkeringen; wat daarover te veel is betaald, staat
   * open, en nooit meer dan de uitkering zelf.
   * @param netto de uitkering
   */
  verdeel(baan: Baan, netto: Decimal, delen: readonly EindejaarsDeel[]): void {
    const { wie } = baan.werk;
    let verschil = NUL;
    for (const { maand: nummer, bedrag } of delen) {
      const maand = this.#maanden.get(nummer);
      // Voor het venster is er niets beslist.
      if (maand === undefined) continue;
      const deel = baan.opbouwMetBijstand(nummer, bedrag);
      maand.extra.set(wie, deel.plus(maand.extra.get(wie) ?? NUL));
      const nu = bijstandMetExtraLoon(this.kader, maand.beslissing, maand.extra);
      verschil = verschil.plus(maand.bijstand.minus(nu));
      maand.bijstand = nu;
    }
    this.#openstaand = this.#openstaand.plus(laagste(verschil, netto));
  }
}
