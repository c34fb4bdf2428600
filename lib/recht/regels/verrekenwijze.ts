/** Welke maanden bij een uitkering horen: dat volgt uit hoe de gemeente verrekent en uitbetaalt. */
import { maandnummer, maandVan } from "../maand";
import type { Maand, Verrekenwijze } from "../situatie";

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

/** De maanden bij de uitkering over een maand. */
export interface Uitkeringsmaanden {
  /** De maand waarvan de inkomsten worden verrekend. */
  readonly inkomstenVan: Maand;
  /** De maand waarin de uitkering op de rekening komt. */
  readonly betaaldIn: Maand;
}

/** Van welke maand de inkomsten zijn bij de uitkering over `maand`, en wanneer die wordt betaald. */
export function uitkeringsmaanden(wijze: Verrekenwijze, maand: Maand): Uitkeringsmaanden {
  const { inkomsten, betaling } = verschuivingen[wijze];
  const nummer = maandnummer(maand);
  return { inkomstenVan: maandVan(nummer - inkomsten), betaaldIn: maandVan(nummer + betaling) };
}
