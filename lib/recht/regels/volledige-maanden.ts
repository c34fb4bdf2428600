/**
 * Eerste maanden waarover de gemeente betaalt alsof er geen inkomsten zijn, en het terughalen van wat daardoor te veel
 * is betaald (artikel 58 lid 2 onder f en lid 4 Participatiewet).
 */
import { laagste, nietNegatief, NUL, tekst, type Decimal } from "../bedrag";
import { pw } from "../bron";
import { dagnummer, maandVan, maandVanDag } from "../maand";
import type { Zaak } from "../situatie";
import { stap, type Waarde } from "../waarde";
import { beslis, type Kader } from "./recht";
import { naarRecht, type Vaststelling } from "./vaststelling";

/** Wat over een maand wordt betaald, met wat het meer is dan het recht. */
export interface VolledigeBetaling {
  readonly vaststelling: Vaststelling;
  /** De betaling gaat over een maand die volledig wordt betaald. */
  readonly volledig: boolean;
  readonly teVeel: Decimal;
}

export class VolledigeMaanden {
  readonly #zonderWerk: Kader;
  readonly #eerste: number;
  readonly #na: number;
  readonly #verrekent: boolean;
  #openstaand = NUL;

  constructor(kader: Kader) {
    const { werk, gemeente } = kader.zaak;
    this.#zonderWerk = { ...kader, banenVan: { aanvrager: [], partner: [] } };
    this.#eerste = eersteMaandMetInkomsten(werk, kader.begin);
    this.#na = this.#eerste + gemeente.eersteMaandenVolledig;
    this.#verrekent = gemeente.terughalen === "verrekenen";
  }

  /** Wat door volle betalingen te veel is betaald en nog terug moet. */
  get openstaand(): Decimal {
    return this.#openstaand;
  }

  /** De vaststelling zoals zij met deze afspraak is: in een volle maand die zonder werk. */
  stelVast(gewoon: Vaststelling): Vaststelling {
    const { over, betaling } = gewoon;
    if (over < this.#eerste || over >= this.#na) return gewoon;
    const zonder = beslis(this.#zonderWerk, over, null).recht;
    return {
      ...naarRecht(zonder),
      betaling: {
        bedrag: zonder.uitbetaling,
        stap: () =>
          stap(
            "bijstandVolledig",
            zonder.uitbetaling,
            [],
            {
              maand: maandVan(over),
              recht: tekst(betaling.bedrag),
              teVeel: tekst(teVeelBetaald(zonder.uitbetaling, gewoon)),
            },
            { gemeenteBeslist: true, onderdelen: [betaling.stap()] },
          ),
      },
    };
  }

  /** Wat over een maand wordt betaald; onthoudt wat daarvan terug moet. */
  betaal(gewoon: Vaststelling): VolledigeBetaling {
    const vaststelling = this.stelVast(gewoon);
    if (vaststelling === gewoon) return { vaststelling, volledig: false, teVeel: NUL };
    const teVeel = teVeelBetaald(vaststelling.betaling.bedrag, gewoon);
    this.#openstaand = this.#openstaand.plus(teVeel);
    return { vaststelling, volledig: true, teVeel };
  }

  /** Haalt terug uit een betaling na de volle maanden en geeft terug hoeveel. */
  houdIn(betaling: Decimal): Decimal {
    if (!this.#verrekent) return NUL;
    const inhouding = laagste(this.#openstaand, betaling);
    this.#openstaand = this.#openstaand.minus(inhouding);
    return inhouding;
  }
}

function teVeelBetaald(vol: Decimal, gewoon: Vaststelling): Decimal {
  return nietNegatief(vol.minus(gewoon.betaling.bedrag));
}

/** Naar de datum van de banen, ook voor het venster maar niet voor het begin van de bijstand; zonder baan is er geen. */
function eersteMaandMetInkomsten(werk: Zaak["werk"], begin: number): number {
  return Math.min(
    ...werk
      .filter(({ tot }) => tot === null || dagnummer(tot) >= begin)
      .map(({ van }) => maandVanDag(Math.max(dagnummer(van), begin))),
  );
}

/** De betaling waaruit is teruggehaald. */
export function naTerughalen(betaling: Waarde, ingehouden: Decimal): Waarde {
  if (ingehouden.isZero()) return betaling;
  const bedrag = betaling.bedrag.minus(ingehouden);
  return {
    bedrag,
    stap: () =>
      stap(
        "teruggehaald",
        bedrag,
        [pw("58", "4")],
        { ingehouden: tekst(ingehouden) },
        { gemeenteBeslist: true, onderdelen: [betaling.stap()] },
      ),
  };
}
