/**
 * Bijstand die in het venster begint. Over de eerste maand is er norm naar dagen, en van inkomsten telt alleen wat bij de
 * dagen vanaf dan hoort (artikelen 32 lid 1 onder b en 45 lid 3 Participatiewet). Dagen en maanden als nummer.
 */
import { NUL, rond, type Decimal } from "../bedrag";
import { pw } from "../bron";
import { dagenInMaand, dagnummer, dagVan, eersteDag, laatsteDag, maandnummer } from "../maand";
import type { Zaak } from "../situatie";
import { stap, type Waarde } from "../waarde";

/** Eerste dag met bijstand; -Infinity als die voor het venster ligt. */
export function beginVan({ bijstandVanaf }: Pick<Zaak, "bijstandVanaf">): number {
  return bijstandVanaf === null ? -Infinity : dagnummer(bijstandVanaf);
}

/** Maand waarin de bijstand begint; null als dat voor het venster is. */
export function beginmaand({ bijstandVanaf }: Pick<Zaak, "bijstandVanaf">): number | null {
  return bijstandVanaf === null ? null : maandnummer(bijstandVanaf);
}

/** Aantal dagen van de maand waarop er bijstand kan zijn. */
export function dagenMetBijstand(begin: number, maand: number): number {
  return Math.max(0, laatsteDag(maand) - Math.max(begin, eersteDag(maand)) + 1);
}

/** Een bedrag over de hele maand, naar de dagen met bijstand, afgerond. */
export function overDagen(bedrag: Decimal, begin: number, maand: number): Decimal {
  const dagen = dagenMetBijstand(begin, maand);
  const alle = dagenInMaand(maand);
  return dagen === alle ? bedrag : rond(bedrag.times(dagen).div(alle));
}

/** De norm naar de dagen met bijstand. */
export function normOverDagen(norm: Waarde, begin: number, maand: number): Waarde {
  const dagen = dagenMetBijstand(begin, maand);
  if (dagen === dagenInMaand(maand)) return norm;
  const bedrag = overDagen(norm.bedrag, begin, maand);
  return {
    bedrag,
    stap: () =>
      stap(
        "normOverDagen",
        bedrag,
        [pw("45", "3")],
        { vanaf: dagVan(begin), dagen, dagenInMaand: dagenInMaand(maand) },
        { onderdelen: [norm.stap()] },
      ),
  };
}

/** Er is nog geen norm. */
export function nogGeenNorm(begin: number): Waarde {
  return {
    bedrag: NUL,
    stap: () => stap("bijstandNogNiet", NUL, [], { vanaf: dagVan(begin) }),
  };
}
