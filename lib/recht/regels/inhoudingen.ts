/**
 * Wat van het geld op de rekening wordt gehaald: een lening die wordt afgelost, beslag, een boete. Het recht verandert
 * er niet door.
 */
import { fractie, getal, laagste, nietNegatief, rond, som, tekst, type Decimal } from "../bedrag";
import { maandVan } from "../maand";
import type { Inhouding, Zaak } from "../situatie";
import type { Stap } from "../stap";
import { stap, type Waarde } from "../waarde";
import type { Maandrecht } from "./recht";
import { staatOpRekening } from "./thuis";

/** Een inhouding die in de maand loopt. */
export interface IngehoudenBedrag {
  /** Plaats in `inhoudingen`. */
  readonly plaats: number;
  readonly soort: Inhouding["soort"];
  /** Wat werkelijk wordt ingehouden. */
  readonly bedrag: Decimal;
  readonly stap: () => Stap;
}

/** Wat er boven de norm is: nettoloon, overig inkomen dat telt en bijstand. Eenmalig geld hoort er niet bij. */
function bovenNorm({ posten: alle, bijstand, norm }: Maandrecht, zaak: Zaak): Decimal {
  const posten = alle.filter(({ wie }) => staatOpRekening(zaak, wie));
  const werk = som(posten.filter(({ bron }) => bron === "werk").map(({ netto }) => netto));
  const overig = posten.filter(({ bron }) => bron.startsWith("overig:"));
  return nietNegatief(
    som([werk, ...overig.map(({ naVrijlating }) => naVrijlating), bijstand]).minus(norm.bedrag),
  );
}

/**
 * Inhoudingen over een maand, in de volgorde van het bestand; samen nooit meer dan de ruimte.
 * @param ruimte bijstand en loon op de rekening
 */
export function inhoudingenIn(
  zaak: Zaak,
  recht: Maandrecht,
  ruimte: Decimal,
): readonly IngehoudenBedrag[] {
  const { inhoudingen } = zaak;
  const naam = maandVan(recht.maand);
  let over = ruimte;
  return inhoudingen.flatMap((inhouding, plaats) => {
    const { soort, van, tot, procentVanNorm, procentVanMeer } = inhouding;
    if (naam < van || naam > (tot ?? naam)) return [];
    const norm = recht.norm.bedrag;
    const meer = bovenNorm(recht, zaak);
    const gevraagd =
      inhouding.bedrag === null
        ? rond(
            norm
              .times(fractie(getal(procentVanNorm)))
              .plus(meer.times(fractie(getal(procentVanMeer)))),
          )
        : getal(inhouding.bedrag);
    const bedrag = laagste(gevraagd, over);
    over = over.minus(bedrag);
    const begrensd = bedrag.lessThan(gevraagd);
    return {
      plaats,
      soort,
      bedrag,
      stap: () =>
        inhouding.bedrag === null
          ? stap("inhoudingProcent", bedrag, [], {
              soort,
              norm: tekst(norm),
              procentVanNorm,
              meer: tekst(meer),
              procentVanMeer,
              begrensd,
            })
          : stap("inhouding", bedrag, [], { soort, begrensd }),
    };
  });
}

/** De inhoudingen samen, als bedrag onder nul op de rekening. */
export function inhoudingenOpRekening(ingehouden: readonly IngehoudenBedrag[]): Waarde {
  const bedrag = som(ingehouden.map((deel) => deel.bedrag)).negated();
  return {
    bedrag,
    stap: () =>
      stap("inhoudingen", bedrag, [], {}, { onderdelen: ingehouden.map((deel) => deel.stap()) }),
  };
}
