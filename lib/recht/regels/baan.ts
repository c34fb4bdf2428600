/**
 * Eén baan: wat zij per maand oplevert, wat op welke dag wordt betaald, en het vakantiegeld en de
 * eindejaarsuitkering. Alles in euro; bruto en netto zijn per baan afgerond.
 */
import { getal, NUL, rond, som, type Decimal } from "../bedrag";
import { eersteDag, maandVan } from "../maand";
import type { Gemeente, Werk } from "../situatie";
import { stap, type Waarde } from "../waarde";
import { BijzondereBeloning, type Beloning, type Eindejaarsuitkering } from "./bijzondere-beloning";
import { Loonbetalingen } from "./loonbetaling";
import { Looptijd } from "./looptijd";
import { Maandloon } from "./maandloon";
import { deelVanLoon, GEEN_LOON, onthoud, type Loon } from "./tijdvakloon";

export interface LoonOpRekening extends Waarde {
  /** Voor de inhouding; bij nettoloon het netto. */
  readonly bruto: Decimal;
  readonly betalingen: number;
  /** Elke betaling met haar dag; leeg als per maand wordt betaald. */
  readonly opDag: readonly { readonly dag: number; readonly netto: Decimal }[];
  /** Wat er na de eerste betaling van de maand nog komt. */
  readonly naEerste: Decimal;
}

const NIETS_OP_REKENING: LoonOpRekening = {
  bedrag: NUL,
  bruto: NUL,
  betalingen: 0,
  opDag: [],
  naEerste: NUL,
  stap: () => stap("loonOpRekening", NUL, [], { banen: 0 }),
};

/** De vergoeding als baan: dezelfde dagen en betalingen, met de vergoeding als netto per maand. */
function alsNettoloon(werk: Werk): Werk {
  return {
    ...werk,
    loon: { soort: "nettoPerMaand", bedrag: werk.onbelasteVergoeding, perMaand: {} },
    vakantiegeld: { hoe: "geen" },
    eindejaarsuitkering: null,
    onbelasteVergoeding: "0.00",
  };
}

export class Baan {
  readonly eersteMaand: number;
  readonly laatsteMaand: number;
  readonly #looptijd: Looptijd;
  readonly #maandloon: Maandloon;
  /** null als per maand wordt betaald. */
  readonly #betalingen: Loonbetalingen | null;
  readonly #beloning: BijzondereBeloning;
  /** De onbelaste vergoeding komt als een nettoloon van deze baan; null als die er niet is. */
  readonly #vergoeding: Baan | null;

  constructor(
    readonly werk: Werk,
    readonly plaats: number,
    private readonly vierWeken: Gemeente["vierWeken"],
    /** Eerste dag met bijstand; -Infinity als die voor het venster ligt. */
    private readonly begin: number,
  ) {
    this.#looptijd = new Looptijd(werk);
    this.eersteMaand = this.#looptijd.eersteMaand;
    this.laatsteMaand = this.#looptijd.laatsteMaand;
    this.#maandloon = new Maandloon(werk, this.#looptijd);
    this.#betalingen =
      this.#maandloon.tijdvak === "maand"
        ? null
        : new Loonbetalingen(werk, this.#looptijd, this.#maandloon);
    this.#vergoeding = getal(werk.onbelasteVergoeding).isZero()
      ? null
      : new Baan(alsNettoloon(werk), plaats, vierWeken, begin);
    this.#beloning = new BijzondereBeloning(werk, this.#looptijd, this.#maandloon);
  }

  actiefIn(maand: number): boolean {
    return this.#looptijd.actiefIn(maand);
  }

  /** Valt de maand maar voor een deel binnen de baan? */
  deelIn(maand: number): boolean {
    return this.#looptijd.deelIn(maand);
  }

  /** Wat in de maand is verdiend, volgens de rekenwijze van de gemeente. */
  readonly verdiend = onthoud((maand): Loon => this.#verdiendVanaf(-Infinity, maand));

  /** Wat van `verdiend` bij de dagen met bijstand hoort (artikel 32 lid 1 onder b). */
  readonly geteld = onthoud((maand): Loon =>
    // Dan is het hetzelfde, en al berekend.
    this.begin <= this.#looptijd.begin
      ? this.verdiend(maand)
      : this.#verdiendVanaf(this.begin, maand),
  );

  #verdiendVanaf(vanaf: number, maand: number): Loon {
    const betalingen = this.#betalingen;
    if (betalingen !== null && this.vierWeken === "werkdagen")
      return betalingen.overWerkdagen(maand, vanaf);
    if (betalingen !== null && this.vierWeken === "ontvangen")
      return betalingen.opBetaaldagen(maand, vanaf);
    if (this.#looptijd.dagenIn(maand, vanaf) === 0) return GEEN_LOON;
    const loon = this.#maandloon.gemiddeld(maand);
    return vanaf <= eersteDag(maand)
      ? loon
      : deelVanLoon(loon, (bedrag) => this.#deelVanaf(vanaf, maand, bedrag), vanaf);
  }

  /** Het deel van een bedrag over de maand dat bij de dagen vanaf `vanaf` hoort, naar kalenderdagen. */
  #deelVanaf(vanaf: number, maand: number, bedrag: Decimal): Decimal {
    const looptijd = this.#looptijd;
    return bedrag.times(looptijd.dagenIn(maand, vanaf)).div(looptijd.dagenIn(maand));
  }

  /** Heeft de baan in de maand een dag waarop er bijstand kan zijn? */
  teltIn(maand: number): boolean {
    return this.#looptijd.dagenIn(maand, this.begin) > 0;
  }

  /** Het deel van een eindejaarsuitkering dat bij de dagen met bijstand in een maand van opbouw hoort. */
  opbouwMetBijstand(maand: number, bedrag: Decimal): Decimal {
    return rond(this.#deelVanaf(this.begin, maand, bedrag));
  }

  /** Wat in de maand op de rekening komt; `betalingen` is het aantal loonbetalingen. */
  readonly opRekening = onthoud((maand): LoonOpRekening =>
    this.#betalingen === null
      ? this.#maandloonOpRekening(maand)
      : this.#betalingenOpRekening(this.#betalingen, maand),
  );

  #maandloonOpRekening(maand: number): LoonOpRekening {
    const ditMaand = this.werk.betaling.ritme === "maand";
    const bron = ditMaand ? maand : maand - 1;
    if (!this.actiefIn(bron)) return NIETS_OP_REKENING;
    const loon = this.#maandloon.gemiddeld(bron);
    return {
      bedrag: loon.netto,
      bruto: loon.bruto ?? loon.netto,
      betalingen: 1,
      opDag: [],
      naEerste: NUL,
      stap: () => {
        const extra = { onderdelen: loon.stappen() };
        return ditMaand
          ? stap("loonOpRekening", loon.netto, [], { banen: 1 }, extra)
          : stap("loonVorigeMaand", loon.netto, [], { maand: maandVan(bron) }, extra);
      },
    };
  }

  #betalingenOpRekening(alle: Loonbetalingen, maand: number): LoonOpRekening {
    const betalingen = alle.in(maand);
    const [eerste] = betalingen;
    if (eerste === undefined) return NIETS_OP_REKENING;
    const bedrag = som(betalingen.map((betaling) => betaling.netto));
    return {
      bedrag,
      bruto: som(betalingen.map((betaling) => betaling.bruto ?? betaling.netto)),
      betalingen: betalingen.length,
      opDag: betalingen,
      naEerste: bedrag.minus(eerste.netto),
      stap: () =>
        stap(
          "loonOpBetaaldagen",
          bedrag,
          [],
          { betalingen: betalingen.length },
          { onderdelen: alle.stappenOpRekening(maand) },
        ),
    };
  }

  /** Onbelaste vergoeding die in de maand met het loon op de rekening komt. */
  onbelasteVergoeding(maand: number): LoonOpRekening {
    return this.#vergoeding?.opRekening(maand) ?? NIETS_OP_REKENING;
  }

  /** Vakantiegeld dat in deze maand wordt betaald. */
  vakantiegeld(maand: number): Beloning {
    return this.#beloning.vakantiegeld(maand);
  }

  /** Eindejaarsuitkering die in deze maand wordt betaald, ook na het einde van de baan. */
  eindejaarsuitkering(maand: number): Eindejaarsuitkering {
    return this.#beloning.eindejaarsuitkering(maand);
  }
}
