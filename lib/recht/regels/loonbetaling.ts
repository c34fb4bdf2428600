/** Vierwekenloon en weekloon: elke betaling met haar dag en de werkdagen die zij dekt. In euro. */
import { NUL, rond, som, tekst, type Decimal } from "../bedrag";
import {
  dagnummer,
  dagVan,
  eersteDag,
  jaarVan,
  laatsteDag,
  maandVanDag,
  werkdagen,
} from "../maand";
import type { Werk } from "../situatie";
import type { Stap } from "../stap";
import { stap } from "../waarde";
import type { Looptijd } from "./looptijd";
import type { Maandloon } from "./maandloon";
import { GEEN_LOON, nettoVan, onthoud, tijdvakloonStap, type Loon } from "./tijdvakloon";

/** Een echte betaling van vierweken- of weekloon. */
export interface Loonbetaling extends Loon {
  readonly dag: number;
  /** Werkdagen van het tijdvak die binnen de baan vallen. */
  readonly werkdagen: number;
  readonly eersteDag: number;
}

function betalingStap(betaling: Loonbetaling): Stap {
  return stap("betaling", betaling.netto, [], {
    dag: dagVan(betaling.dag),
    bedrag: tekst(betaling.netto),
  });
}

export class Loonbetalingen {
  readonly #lengte: number;
  readonly #werkdagenPerTijdvak: number;
  readonly #ankerdag: number;

  constructor(
    private readonly werk: Werk,
    private readonly looptijd: Looptijd,
    private readonly maandloon: Maandloon,
  ) {
    const perWeek = werk.betaling.ritme === "week";
    this.#lengte = perWeek ? 7 : 28;
    this.#werkdagenPerTijdvak = perWeek ? 5 : 20;
    this.#ankerdag =
      "eersteBetaaldag" in werk.betaling ? dagnummer(werk.betaling.eersteBetaaldag) : 0;
  }

  readonly #op = onthoud((dag): Loonbetaling => {
    const van = Math.max(this.looptijd.begin, dag - this.#lengte + 1);
    const tot = Math.min(this.looptijd.einde, dag);
    let bruto = NUL;
    for (let maand = maandVanDag(van); tot >= van && maand <= maandVanDag(tot); maand++) {
      const dagen = werkdagen(Math.max(van, eersteDag(maand)), Math.min(tot, laatsteDag(maand)));
      if (dagen > 0)
        bruto = bruto.plus(this.maandloon.vol(maand).times(dagen).div(this.#werkdagenPerTijdvak));
    }
    const loon = nettoVan(
      this.werk,
      rond(bruto),
      this.maandloon.tijdvak,
      jaarVan(maandVanDag(dag)),
    );
    return { ...loon, dag, eersteDag: van, werkdagen: werkdagen(van, tot) };
  });

  /** Betalingen met een betaaldag van `van` tot en met `tot` over dagen binnen de baan. */
  #tussen(van: number, tot: number): readonly Loonbetaling[] {
    const uit: Loonbetaling[] = [];
    const laatste = Math.min(tot, this.looptijd.einde + this.#lengte - 1);
    const vanaf = Math.max(van, this.looptijd.begin);
    for (
      let dag = this.#ankerdag + Math.ceil((vanaf - this.#ankerdag) / this.#lengte) * this.#lengte;
      dag <= laatste;
      dag += this.#lengte
    ) {
      const betaling = this.#op(dag);
      if (betaling.werkdagen > 0) uit.push(betaling);
    }
    return uit;
  }

  /** Betalingen met een betaaldag in deze maand. */
  readonly in = onthoud((maand) => this.#tussen(eersteDag(maand), laatsteDag(maand)));

  /** Elke betaling geteld in de maand van haar betaaldag. */
  opBetaaldagen(maand: number): Loon {
    const betalingen = this.in(maand);
    const netto = som(betalingen.map((betaling) => betaling.netto));
    return {
      bruto: this.#bruto(som(betalingen.map((betaling) => betaling.bruto ?? NUL))),
      belast: som(betalingen.map((betaling) => betaling.belast)),
      netto,
      stappen: () => [
        stap(
          "loonOpBetaaldagen",
          netto,
          [],
          { betalingen: betalingen.length },
          { gemeenteBeslist: true, onderdelen: betalingen.map(betalingStap) },
        ),
      ],
    };
  }

  /** Elke betaling gelijk verdeeld over haar werkdagen; geteld is wat in deze maand valt. */
  overWerkdagen(maand: number): Loon {
    if (!this.looptijd.actiefIn(maand)) return GEEN_LOON;
    const betalingen: Loonbetaling[] = [];
    let bruto = NUL;
    let belast = NUL;
    let netto = NUL;
    for (const betaling of this.#tussen(eersteDag(maand), laatsteDag(maand) + this.#lengte - 1)) {
      const dagen = werkdagen(
        Math.max(betaling.eersteDag, eersteDag(maand)),
        Math.min(betaling.dag, this.looptijd.einde, laatsteDag(maand)),
      );
      if (dagen === 0) continue;
      betalingen.push(betaling);
      const deel = (bedrag: Decimal): Decimal => bedrag.times(dagen).div(betaling.werkdagen);
      bruto = bruto.plus(deel(betaling.bruto ?? NUL));
      belast = belast.plus(deel(betaling.belast));
      netto = netto.plus(deel(betaling.netto));
    }
    const bedrag = rond(netto);
    return {
      bruto: this.#bruto(rond(bruto)),
      belast: rond(belast),
      netto: bedrag,
      stappen: () => [
        stap(
          "loonOverWerkdagen",
          bedrag,
          [],
          { betalingen: betalingen.length },
          { gemeenteBeslist: true, onderdelen: betalingen.map(betalingStap) },
        ),
      ],
    };
  }

  /** De betalingen van een maand zoals zij op de rekening komen, elk met haar berekening. */
  stappenOpRekening(maand: number): readonly Stap[] {
    const { einde } = this.looptijd;
    return this.in(maand).map((betaling) => ({
      ...betalingStap(betaling),
      onderdelen: [
        tijdvakloonStap(
          this.werk,
          maandVanDag(Math.min(betaling.dag, einde)),
          this.maandloon.tijdvak,
        ),
        ...betaling.stappen(),
      ],
    }));
  }

  #bruto(bedrag: Decimal): Decimal | null {
    return this.werk.loon.soort === "nettoPerMaand" ? null : bedrag;
  }
}
