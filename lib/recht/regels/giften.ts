/**
 * Giften en kostenbesparende bijdragen over het kalenderjaar: artikel 31 lid 2 onder m en artikel 18 lid 8
 * Participatiewet. Eén grens per huishouden; bijdragen van voedselbanken tellen niet mee.
 */
import { getal, laagste, NUL, type Decimal } from "../bedrag";
import { pw } from "../bron";
import { waardenIn } from "../geldig";
import { jaarVan, maandVan } from "../maand";
import { giftenGrens } from "../parameters/vrij-te-laten";
import type { Gift } from "../situatie";
import type { Stap } from "../stap";
import { stap, type Waarde } from "../waarde";

export interface GiftenInMaand {
  readonly ontvangen: Decimal;
  readonly vrij: Decimal;
  readonly boven: Decimal;
  readonly ruimteOver: Decimal;
  /** Alleen het geld dat op de rekening komt. */
  readonly geld: Waarde;
}

function somVan(giften: readonly Gift[], soorten: readonly Gift["soort"][]): Decimal {
  let totaal = NUL;
  for (const gift of giften)
    if (soorten.includes(gift.soort)) totaal = totaal.plus(getal(gift.bedrag));
  return totaal;
}

/** Giften van een maand, met wat er eerder in hetzelfde kalenderjaar is ontvangen. */
export function giftenIn(giften: readonly Gift[], maand: number): GiftenInMaand {
  const grens = waardenIn(giftenGrens, maand).perJaar;
  if (giften.length === 0)
    return { ontvangen: NUL, vrij: NUL, boven: NUL, ruimteOver: grens, geld: GEEN_GELD };
  const naam = maandVan(maand);
  const januari = maandVan(jaarVan(maand) * 12);
  const eerder = somVan(
    giften.filter((gift) => gift.maand >= januari && gift.maand < naam),
    ["geld", "natura"],
  );
  const nu = giften.filter((gift) => gift.maand === naam);
  const meetellend = somVan(nu, ["geld", "natura"]);
  const voedselbank = somVan(nu, ["voedselbank"]);
  const ruimte = eerder.greaterThan(grens) ? NUL : grens.minus(eerder);
  const binnen = laagste(meetellend, ruimte);
  const geld = somVan(nu, ["geld"]);
  return {
    ontvangen: meetellend.plus(voedselbank),
    vrij: binnen.plus(voedselbank),
    boven: meetellend.minus(binnen),
    ruimteOver: ruimte.minus(binnen),
    geld: {
      bedrag: geld,
      stap: (): Stap =>
        stap(
          "giften",
          geld,
          [pw("31", "2", "m")],
          {},
          {
            onderdelen: nu.map((gift) =>
              stap(
                "gift",
                getal(gift.bedrag),
                [gift.soort === "geld" ? pw("31", "2", "m") : pw("18", "8")],
                {
                  soort: gift.soort,
                },
              ),
            ),
          },
        ),
    },
  };
}

const GEEN_GELD: Waarde = { bedrag: NUL, stap: () => stap("giften", NUL, [], {}) };
