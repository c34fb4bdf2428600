/** De bijstand die de gemeente over een maand vaststelt: van welke maand de inkomsten eraf gaan, en wat overblijft. */
import { nietNegatief, NUL, tekst, type Decimal } from "../bedrag";
import { pw } from "../bron";
import { maandVan } from "../maand";
import type { Zaak } from "../situatie";
import { stap, type Waarde } from "../waarde";
import type { Post, Verrekening } from "./inkomen";
import { reservering, type Maandrecht } from "./recht";
import { verschuivingen } from "./verrekenwijze";

/** Wat op de uitkeringsspecificatie over een maand staat, voordat er iets van wordt ingehouden. */
export interface Vaststelling extends Pick<
  Maandrecht,
  "bijstand" | "reservering" | "teVeelVermogen"
> {
  readonly over: number;
  /** De maand waarvan de inkomsten worden verrekend. */
  readonly inkomstenVan: number;
  readonly norm: Decimal;
  readonly posten: readonly Post[];
  readonly verrekend: Verrekening;
  /** Wat wordt betaald. */
  readonly betaling: Waarde;
}

/** De vaststelling die precies het recht over de maand is. */
export function naarRecht(recht: Maandrecht): Vaststelling {
  const { maand, norm, posten, verrekend, bijstand, reservering: bewaard, uitbetaling } = recht;
  return {
    over: maand,
    inkomstenVan: maand,
    norm: norm.bedrag,
    posten,
    verrekend,
    bijstand,
    reservering: bewaard,
    teVeelVermogen: recht.teVeelVermogen,
    betaling: { bedrag: uitbetaling, stap: recht.stap },
  };
}

/**
 * De vaststelling waarvan het geld in de maand van `recht` komt.
 * @param vorige het recht over de maand ervoor; null als dat er niet toe doet
 */
export function stelVast(zaak: Zaak, recht: Maandrecht, vorige: Maandrecht | null): Vaststelling {
  const { gemeente } = zaak;
  const { inkomsten, betaling: later } = verschuivingen[gemeente.verrekenwijze];
  if (later > 0 && vorige !== null)
    return {
      ...naarRecht(vorige),
      betaling: {
        bedrag: vorige.uitbetaling,
        stap: () =>
          stap(
            "bijstandVolgendeMaand",
            vorige.uitbetaling,
            [],
            { vorigeMaand: maandVan(vorige.maand) },
            { gemeenteBeslist: true, onderdelen: [vorige.stap()] },
          ),
      },
    };
  if (inkomsten > 0 && vorige !== null) {
    const { norm, teVeelVermogen } = recht;
    const { posten, verrekend } = vorige;
    const bijstand = teVeelVermogen ? NUL : nietNegatief(norm.bedrag.minus(verrekend.bedrag));
    const bewaard = reservering(gemeente, recht.maand, bijstand, norm.bedrag, vorige);
    const bedrag = bijstand.minus(bewaard.bedrag);
    return {
      over: recht.maand,
      inkomstenVan: vorige.maand,
      norm: norm.bedrag,
      posten,
      verrekend,
      bijstand,
      reservering: bewaard.bedrag,
      teVeelVermogen,
      betaling: {
        bedrag,
        stap: () =>
          teVeelVermogen
            ? recht.stap()
            : stap(
                "bijstandMaandLater",
                bedrag,
                [pw("58", "4")],
                {
                  norm: tekst(norm.bedrag),
                  verrekendVorigeMaand: tekst(verrekend.bedrag),
                  vorigeMaand: maandVan(vorige.maand),
                },
                {
                  gemeenteBeslist: true,
                  onderdelen: [norm.stap(), verrekend.stap(), bewaard.stap()],
                },
              ),
      },
    };
  }
  return naarRecht(recht);
}
