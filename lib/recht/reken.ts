/** De kern die elke uitkomst deelt: een zaak maand voor maand doorgerekend, met toeslagen, en hetzelfde zonder werk. */
import { NUL } from "./bedrag";
import { jaarVan } from "./maand";
import { toetsBereik } from "./regels/bereik";
import { jaarinkomens, type Jaarinkomen } from "./regels/jaarinkomen";
import { doorloop, type Verloop } from "./regels/rekening";
import { maandtotalen, type Maandtotaal } from "./regels/samenvatting";
import { toeslagenIn, type Toeslagen } from "./regels/toeslagen";
import type { Zaak } from "./situatie";
import type { Fout } from "./uitkomst";

/** De zaak valt buiten wat gerekend kan worden. */
export class BuitenBereik extends Error {
  constructor(readonly fouten: readonly Fout[]) {
    super(fouten.map((fout) => `${fout.pad}: ${fout.code}`).join(" "));
  }
}

export interface Berekening {
  readonly verloop: Verloop;
  readonly toeslagen: readonly Toeslagen[] | null;
  readonly jaren: ReadonlyMap<number, Jaarinkomen> | null;
  readonly maanden: readonly Maandtotaal[];
}

export function reken(zaak: Zaak): Berekening {
  const verloop = doorloop(zaak);
  const { toeslagen: keuze } = zaak;
  if (keuze === null)
    return { verloop, toeslagen: null, jaren: null, maanden: maandtotalen(verloop, null) };
  const jaren = jaarinkomens(verloop, zaak);
  const toeslagen = verloop.standen.map((stand) =>
    toeslagenIn(
      verloop,
      keuze,
      jaren.get(jaarVan(stand.maand)) ?? { toetsingsinkomen: NUL, aanvrager: NUL },
      stand.maand,
    ),
  );
  return {
    verloop,
    toeslagen,
    jaren,
    maanden: maandtotalen(
      verloop,
      toeslagen.map((toeslag) => toeslag.totaal),
    ),
  };
}

/** Een zaak met de maanden waarmee zij wordt vergeleken: die zonder werk. */
export interface Vergelijking extends Berekening {
  readonly zonder: readonly Maandtotaal[];
}

export function getoetst(zaak: Zaak): Zaak {
  const fouten = toetsBereik(zaak);
  if (fouten.length > 0) throw new BuitenBereik(fouten);
  return zaak;
}

/** Dezelfde zaak zonder enige baan. */
export function zonderWerk(zaak: Zaak): Zaak {
  return { ...zaak, werk: [], open: zaak.open.filter((pad) => !pad.startsWith("werk.")) };
}

/**
 * Vergelijkt zaken met hetzelfde huishouden zonder werk. Wie er een bij zich houdt en alleen de baan verandert, vraagt
 * telkens om dezelfde maanden zonder werk: die worden dan één keer gerekend.
 */
export class Vergelijker {
  #laatste: { readonly zaak: Zaak; readonly zonder: readonly Maandtotaal[] } | null = null;

  /** @throws BuitenBereik als de zaak niet gerekend kan worden */
  vergelijk(zaak: Zaak): Vergelijking {
    const berekening = reken(getoetst(zaak));
    const zonder = zaak.werk.length === 0 ? berekening.maanden : this.#zonder(zaak);
    return { ...berekening, zonder };
  }

  #zonder(zaak: Zaak): readonly Maandtotaal[] {
    const laatste = this.#laatste;
    const delen = Object.keys(zaak) as (keyof Zaak)[];
    if (laatste && delen.every((deel) => deel === "werk" || laatste.zaak[deel] === zaak[deel]))
      return laatste.zonder;
    const { maanden: zonder } = reken(zonderWerk(zaak));
    this.#laatste = { zaak, zonder };
    return zonder;
  }
}
