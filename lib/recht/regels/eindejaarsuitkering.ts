/**
 * Verrekenen van een eindejaarsuitkering: uitgesteld inkomen hoort bij de maanden waarin het is opgebouwd (artikel 32
 * lid 2 Participatiewet). Wat er over die maanden te veel is betaald, gaat van latere betalingen af (artikel 58 lid 4).
 */
import { laagste, nietNegatief, NUL, rond, type Decimal } from "../bedrag";
import type { Wie } from "../situatie";
import type { EindejaarsDeel } from "./bijzondere-beloning";
import { bijstandMetExtraLoon, type Beslissing, type ExtraLoon, type Kader } from "./recht";

/** Een maand van het venster, met wat er aan uitkering bij is gekomen en de bijstand die dan recht was. */
interface Terugblik {
  readonly beslissing: Beslissing;
  readonly extra: Map<Wie, ExtraLoon>;
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

  /** Rekent uitkeringen terug naar de maanden van opbouw; wat daarover te veel is betaald, staat open. */
  verdeel(
    uitkeringen: readonly {
      readonly wie: Wie;
      readonly opbouw: boolean;
      readonly korting: boolean;
      readonly delen: readonly EindejaarsDeel[];
    }[],
  ): void {
    const geraakt = new Set<Terugblik>();
    for (const { wie, opbouw, korting, delen } of uitkeringen)
      for (const deel of delen) {
        const maand = this.#maanden.get(deel.maand);
        // Voor het venster is er niets beslist.
        if (maand === undefined) continue;
        geraakt.add(maand);
        const bedrag = rond(deel.bedrag);
        const al = maand.extra.get(wie) ?? { netto: NUL, metOpbouw: NUL, kortingInOpbouw: false };
        maand.extra.set(wie, {
          netto: al.netto.plus(bedrag),
          metOpbouw: opbouw ? al.metOpbouw.plus(bedrag) : al.metOpbouw,
          kortingInOpbouw: al.kortingInOpbouw || (opbouw && korting && !bedrag.isZero()),
        });
      }
    let verschil = NUL;
    for (const maand of geraakt) {
      const nu = bijstandMetExtraLoon(this.kader, maand.beslissing, maand.extra);
      verschil = verschil.plus(maand.bijstand.minus(nu));
      maand.bijstand = nu;
    }
    this.#openstaand = this.#openstaand.plus(nietNegatief(verschil));
  }
}
