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
import type { Betaling, Dag, Werk } from "../situatie";
import type { Stap } from "../stap";
import { stap } from "../waarde";
import type { Looptijd } from "./looptijd";
import type { Maandloon } from "./maandloon";
import { GEEN_LOON, nettoVan, onthoud, tijdvakloonStappen, type Loon } from "./tijdvakloon";

/** Een echte betaling van vierweken- of weekloon. */
export interface Loonbetaling extends Loon {
  readonly dag: number;
  /** Werkdagen van het tijdvak die binnen de baan vallen. */
  readonly werkdagen: number;
  readonly eersteDag: number;
  /** Laatste dag van het tijdvak, ook als de baan dan al voorbij is. */
  readonly laatsteDag: number;
}

/**
 * Laatste dag die de eerste betaling dekt. Niet gezegd: wie één tijdvak of meer na het begin voor het eerst wordt
 * betaald, krijgt het loon achteraf, over het eerste tijdvak. Ligt die dag twee tijdvakken of meer na het begin, dan is
 * het een betaaldag van een baan die al loopt, en dekt zij de dagen tot en met zichzelf.
 */
function eersteTijdvakTot(
  betaling: Extract<Betaling, { eersteBetaaldag: Dag }>,
  begin: number,
  lengte: number,
): number {
  if (betaling.eerstePeriodeTot !== null) return dagnummer(betaling.eerstePeriodeTot);
  const dag = dagnummer(betaling.eersteBetaaldag);
  const achteraf = dag >= begin + lengte && dag < begin + 2 * lengte;
  return achteraf ? begin + lengte - 1 : dag;
}

function betalingStap(betaling: Loonbetaling): Stap {
  return stap("betaling", betaling.netto, [], {
    dag: dagVan(betaling.dag),
    bedrag: tekst(betaling.netto),
    tot: dagVan(betaling.laatsteDag),
  });
}

export class Loonbetalingen {
  readonly #lengte: number;
  readonly #werkdagenPerTijdvak: number;
  /** Laatste dag van een tijdvak; de andere liggen er hele tijdvakken vandaan. */
  readonly #anker: number;
  /** Dagen van het einde van een tijdvak tot de betaling ervan; onder nul wordt vooruit betaald. */
  readonly #later: number;

  constructor(
    private readonly werk: Werk,
    private readonly looptijd: Looptijd,
    private readonly maandloon: Maandloon,
  ) {
    const perWeek = werk.betaling.ritme === "week";
    this.#lengte = perWeek ? 7 : 28;
    this.#werkdagenPerTijdvak = perWeek ? 5 : 20;
    const { betaling } = werk;
    if (!("eersteBetaaldag" in betaling)) throw new RangeError("Deze baan betaalt per maand.");
    this.#anker = eersteTijdvakTot(betaling, looptijd.begin, this.#lengte);
    this.#later = dagnummer(betaling.eersteBetaaldag) - this.#anker;
  }

  /** De betaling over het tijdvak dat op `laatste` eindigt. */
  readonly #over = onthoud((laatste): Loonbetaling => {
    const van = Math.max(this.looptijd.begin, laatste - this.#lengte + 1);
    const tot = Math.min(this.looptijd.einde, laatste);
    const dag = laatste + this.#later;
    let bruto = NUL;
    for (let maand = maandVanDag(van); maand <= maandVanDag(tot); maand++) {
      const dagen = werkdagen(Math.max(van, eersteDag(maand)), Math.min(tot, laatsteDag(maand)));
      bruto = bruto.plus(this.maandloon.vol(maand).times(dagen).div(this.#werkdagenPerTijdvak));
    }
    const loon = nettoVan(
      this.werk,
      rond(bruto),
      this.maandloon.tijdvak,
      jaarVan(maandVanDag(dag)),
    );
    return { ...loon, dag, eersteDag: van, laatsteDag: laatste, werkdagen: werkdagen(van, tot) };
  });

  /** Betalingen over tijdvakken die eindigen van `van` tot en met `tot`, met een werkdag binnen de baan. */
  #eindigend(van: number, tot: number): readonly Loonbetaling[] {
    const uit: Loonbetaling[] = [];
    const uiterste = Math.min(tot, this.looptijd.einde + this.#lengte - 1);
    const vanaf = Math.max(van, this.looptijd.begin);
    for (
      let laatste = this.#anker + Math.ceil((vanaf - this.#anker) / this.#lengte) * this.#lengte;
      laatste <= uiterste;
      laatste += this.#lengte
    ) {
      const betaling = this.#over(laatste);
      if (betaling.werkdagen > 0) uit.push(betaling);
    }
    return uit;
  }

  /** Betalingen met een betaaldag in deze maand. */
  readonly in = onthoud((maand) =>
    this.#eindigend(eersteDag(maand) - this.#later, laatsteDag(maand) - this.#later),
  );

  /** Elke betaling geteld in de maand van haar betaaldag; alleen wat bij de werkdagen vanaf `vanaf` hoort. */
  opBetaaldagen(maand: number, vanaf: number): Loon {
    const betalingen = this.in(maand);
    const tel = (wat: "bruto" | "belast" | "netto"): Decimal =>
      rond(
        som(
          betalingen.map((betaling) => {
            const van = Math.max(betaling.eersteDag, vanaf);
            const tot = Math.min(betaling.laatsteDag, this.looptijd.einde);
            return (betaling[wat] ?? NUL).times(werkdagen(van, tot)).div(betaling.werkdagen);
          }),
        ),
      );
    const netto = tel("netto");
    return {
      bruto: this.#bruto(tel("bruto")),
      belast: tel("belast"),
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

  /** Elke betaling gelijk verdeeld over haar werkdagen; geteld is wat in deze maand valt, vanaf `vanaf`. */
  overWerkdagen(maand: number, vanaf: number): Loon {
    if (!this.looptijd.actiefIn(maand)) return GEEN_LOON;
    const betalingen: Loonbetaling[] = [];
    let bruto = NUL;
    let belast = NUL;
    let netto = NUL;
    for (const betaling of this.#eindigend(
      eersteDag(maand),
      laatsteDag(maand) + this.#lengte - 1,
    )) {
      const dagen = werkdagen(
        Math.max(betaling.eersteDag, eersteDag(maand), vanaf),
        Math.min(betaling.laatsteDag, this.looptijd.einde, laatsteDag(maand)),
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
        ...tijdvakloonStappen(
          this.werk,
          maandVanDag(Math.min(betaling.laatsteDag, einde)),
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
