/**
 * Een bedrag met zijn uitleg. De uitleg wordt pas gemaakt als iemand ernaar vraagt: dezelfde regel levert beide,
 * dus zij kunnen niet verschillen, en wie alleen het bedrag wil betaalt niet voor de uitleg.
 */
import { tekst, type Decimal } from "./bedrag";
import type { Wie } from "./situatie";
import type { Stap, StapSoort, StapVan, StapWaarden, Vindplaats } from "./stap";

export interface Waarde {
  readonly bedrag: Decimal;
  readonly stap: () => Stap;
}

interface Extra {
  readonly gemeenteBeslist?: boolean;
  readonly voorlopig?: boolean;
  readonly onderdelen?: readonly Stap[];
}

/** Maakt een stap; het enige gat in de typen (soort en waarden horen bij elkaar) zit hier. */
export function stap<S extends StapSoort>(
  soort: S,
  uitkomst: Decimal,
  grondslag: readonly Vindplaats[],
  waarden: StapWaarden[S],
  extra: Extra = {},
): Stap {
  const gemaakt: StapVan<S> = {
    soort,
    uitkomst: tekst(uitkomst),
    grondslag,
    waarden,
    ...(extra.gemeenteBeslist === true ? { gemeenteBeslist: true } : {}),
    ...(extra.voorlopig === true ? { voorlopig: true } : {}),
    onderdelen: extra.onderdelen ?? [],
  };
  return gemaakt as Stap;
}

/** Een bedrag waarbij de uitleg eerst zegt van wie het is. */
export function vanWie(wie: Wie, bedrag: Decimal, onderdelen: readonly Stap[]): Stap {
  return stap("vanWie", bedrag, [], { wie }, { onderdelen });
}

/** Meer bedragen samen; één bedrag blijft wat het is. */
export function bijElkaar(onderdelen: readonly Stap[], bedrag: Decimal): Stap {
  const [eerste, ...meer] = onderdelen;
  return eerste !== undefined && meer.length === 0
    ? eerste
    : stap("bijElkaar", bedrag, [], { delen: onderdelen.length }, { onderdelen });
}
