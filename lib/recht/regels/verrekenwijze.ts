/** Welke maanden bij een uitkering horen: dat volgt uit hoe de gemeente verrekent en uitbetaalt. */
import type { Verrekenwijze } from "../situatie";

interface Verschuiving {
  /** Zoveel maanden terug ligt de maand waarvan de inkomsten worden verrekend. */
  readonly inkomsten: number;
  /** Zoveel maanden later komt de uitkering op de rekening. */
  readonly betaling: number;
}

/** Een keuze van de gemeente; later verrekenen mag naar artikel 58 lid 4 Participatiewet. */
export const verschuivingen: Readonly<Record<Verrekenwijze, Verschuiving>> = {
  opDeMaand: { inkomsten: 0, betaling: 0 },
  maandLater: { inkomsten: 1, betaling: 0 },
  volgendeMaand: { inkomsten: 0, betaling: 1 },
};
