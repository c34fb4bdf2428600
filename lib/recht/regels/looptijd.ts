/** De dagen waarop een baan er is, als dagnummers en maandnummers. */
import { dagenInMaand, dagnummer, eersteDag, laatsteDag, maandVanDag } from "../maand";
import type { Werk } from "../situatie";

/** Verder weg dan elke berekening reikt: een baan zonder einddatum. */
const ZONDER_EINDE = dagnummer("2100-12-31");

export class Looptijd {
  readonly begin: number;
  readonly einde: number;
  readonly eersteMaand: number;
  readonly laatsteMaand: number;

  constructor({ van, tot }: Pick<Werk, "van" | "tot">) {
    this.begin = dagnummer(van);
    this.einde = tot === null ? ZONDER_EINDE : dagnummer(tot);
    this.eersteMaand = maandVanDag(this.begin);
    this.laatsteMaand = maandVanDag(this.einde);
  }

  actiefIn(maand: number): boolean {
    return maand >= this.eersteMaand && maand <= this.laatsteMaand;
  }

  /** Kalenderdagen van een maand waarin de baan er is, vanaf een dag. */
  dagenIn(maand: number, vanaf = -Infinity): number {
    const begin = Math.max(this.begin, eersteDag(maand), vanaf);
    return Math.max(0, Math.min(this.einde, laatsteDag(maand)) - begin + 1);
  }

  /** Valt de maand maar voor een deel binnen de baan? */
  deelIn(maand: number): boolean {
    return this.actiefIn(maand) && this.dagenIn(maand) < dagenInMaand(maand);
  }
}
