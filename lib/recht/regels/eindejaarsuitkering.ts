/**
 * Verrekenen van een eindejaarsuitkering: uitgesteld inkomen hoort bij de maanden waarin het is opgebouwd (artikel 32
 * lid 2 Participatiewet). Wat er over die maanden te veel is betaald, gaat van latere betalingen af (artikel 58 lid 4).
 */
import { laagste, nietNegatief, NUL, rond, type Decimal } from "../bedrag";
import type { Wie } from "../situatie";
import type { EindejaarsDeel } from "./baan";
import { bijstandMetExtraLoon, type Beslissing, type ExtraLoon, type Kader } from "./recht";

export class EindejaarsVerrekening {
  readonly #beslissingen = new Map<number, Beslissing>();
  readonly #extra = new Map<number, Map<Wie, ExtraLoon>>();
  readonly #bijstand = new Map<number, Decimal>();
  #openstaand = NUL;

  constructor(private readonly kader: Kader) {}

  /** Wat nog van betalingen af moet. */
  get openstaand(): Decimal {
    return this.#openstaand;
  }

  /** Onthoudt waarmee over een maand van het venster is beslist. */
  onthoud(beslissing: Beslissing): void {
    this.#beslissingen.set(beslissing.recht.maand, beslissing);
    this.#bijstand.set(beslissing.recht.maand, beslissing.recht.bijstand);
  }

  /** Houdt openstaande schuld in op een betaling en geeft terug hoeveel. */
  houdIn(betaling: Decimal): Decimal {
    const inhouding = laagste(this.#openstaand, betaling);
    this.#openstaand = this.#openstaand.minus(inhouding);
    return inhouding;
  }

  /**
   * Rekent uitkeringen terug naar de maanden van opbouw binnen het venster.
   * @returns het verschil tussen wat is beslist en wat recht was
   */
  verdeel(
    uitkeringen: readonly {
      readonly wie: Wie;
      readonly opbouw: boolean;
      readonly korting: boolean;
      readonly delen: readonly EindejaarsDeel[];
    }[],
  ): Decimal {
    const geraakt = new Set<number>();
    for (const { wie, opbouw, korting, delen } of uitkeringen)
      for (const deel of delen) {
        if (!this.#beslissingen.has(deel.maand)) continue;
        geraakt.add(deel.maand);
        const bedrag = rond(deel.bedrag);
        const perPersoon = this.#extra.get(deel.maand) ?? new Map<Wie, ExtraLoon>();
        const al = perPersoon.get(wie) ?? { netto: NUL, metOpbouw: NUL, kortingInOpbouw: false };
        perPersoon.set(wie, {
          netto: al.netto.plus(bedrag),
          metOpbouw: opbouw ? al.metOpbouw.plus(bedrag) : al.metOpbouw,
          kortingInOpbouw: al.kortingInOpbouw || (opbouw && korting && !bedrag.isZero()),
        });
        this.#extra.set(deel.maand, perPersoon);
      }
    let verschil = NUL;
    for (const maand of geraakt) {
      const beslissing = this.#beslissingen.get(maand);
      const extra = this.#extra.get(maand);
      const eerder = this.#bijstand.get(maand);
      if (beslissing === undefined || extra === undefined || eerder === undefined) continue;
      const nu = bijstandMetExtraLoon(this.kader, beslissing, extra);
      verschil = verschil.plus(eerder.minus(nu));
      this.#bijstand.set(maand, nu);
    }
    const schuld = nietNegatief(verschil);
    this.#openstaand = this.#openstaand.plus(schuld);
    return schuld;
  }
}
