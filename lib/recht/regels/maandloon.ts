/** Wat een baan in een kalendermaand waard is: het tijdvakloon naar kalenderdagen, en per maand gemiddeld. In euro. */
import { NUL, rond, tekst, type Decimal } from "../bedrag";
import { dagenInMaand, jaarVan, maandVan } from "../maand";
import type { Werk } from "../situatie";
import type { Stap } from "../stap";
import { stap } from "../waarde";
import { TIJDVAKKEN, type Tijdvak } from "./loonheffing";
import type { Looptijd } from "./looptijd";
import {
  GEEN_LOON,
  nettoVan,
  onthoud,
  tijdvakloon,
  tijdvakloonStappen,
  tijdvakVan,
  type Loon,
} from "./tijdvakloon";

export class Maandloon {
  readonly tijdvak: Tijdvak;
  /** Bruto per maand volgens de afspraak, zonder maanden die anders zijn; bij nettoloon het netto. */
  readonly afgesproken: Decimal;
  readonly #gewoonLoon: Decimal;
  readonly #heeftAfwijking: boolean;
  readonly #gewonePerJaar = new Map<number, Loon>();

  constructor(
    private readonly werk: Werk,
    private readonly looptijd: Looptijd,
  ) {
    this.tijdvak = tijdvakVan(werk);
    this.#gewoonLoon = tijdvakloon(werk, null, this.tijdvak);
    this.#heeftAfwijking = Object.keys(werk.loon.perMaand).length > 0;
    this.afgesproken = this.#perMaand(this.#gewoonLoon);
  }

  readonly #afwijkend = onthoud((maand) => tijdvakloon(this.werk, maand, this.tijdvak));

  #wijktAf(maand: number): boolean {
    return this.#heeftAfwijking && this.werk.loon.perMaand[maandVan(maand)] !== undefined;
  }

  /** Loon van een heel tijdvak zoals het in deze maand geldt. */
  vol(maand: number): Decimal {
    return this.#wijktAf(maand) ? this.#afwijkend(maand) : this.#gewoonLoon;
  }

  /** Een hele maand zonder afwijking: die is in een jaar telkens hetzelfde. */
  isGewoon(maand: number): boolean {
    return this.looptijd.actiefIn(maand) && !this.looptijd.deelIn(maand) && !this.#wijktAf(maand);
  }

  /** Tijdvakloon naar kalenderdagen van de maand, afgerond. */
  #naarDagen(maand: number): Decimal {
    const vol = this.vol(maand);
    if (!this.looptijd.deelIn(maand)) return vol;
    return rond(vol.times(this.looptijd.dagenIn(maand)).div(dagenInMaand(maand)));
  }

  #naarDagenStappen(maand: number): readonly Stap[] {
    return [
      ...tijdvakloonStappen(this.werk, maand, this.tijdvak),
      ...(this.looptijd.deelIn(maand)
        ? [
            stap("deelVanMaand", this.#naarDagen(maand), [], {
              dagen: this.looptijd.dagenIn(maand),
              dagenInMaand: dagenInMaand(maand),
              volBedrag: tekst(this.vol(maand)),
            }),
          ]
        : []),
    ];
  }

  #perMaand(bedrag: Decimal): Decimal {
    return this.tijdvak === "maand" ? bedrag : rond(bedrag.times(TIJDVAKKEN[this.tijdvak]).div(12));
  }

  /** Het tijdvakloon × 13 of 52, gedeeld door 12. */
  #gemiddeld(maand: number): Loon {
    const { tijdvak } = this;
    const loon = nettoVan(this.werk, this.#naarDagen(maand), tijdvak, jaarVan(maand));
    const stappen = (): readonly Stap[] => [...this.#naarDagenStappen(maand), ...loon.stappen()];
    if (tijdvak === "maand") return { ...loon, stappen };
    const netto = this.#perMaand(loon.netto);
    return {
      bruto: loon.bruto === null ? null : this.#perMaand(loon.bruto),
      belast: this.#perMaand(loon.belast),
      netto,
      stappen: () => [
        ...stappen(),
        stap(
          "gemiddeldPerMaand",
          netto,
          [],
          { perPeriode: tekst(loon.netto), periode: tijdvak },
          { gemeenteBeslist: true },
        ),
      ],
    };
  }

  /** Loon van de maand zelf; van vierweken- en weekloon het gemiddelde per maand. */
  readonly gemiddeld = onthoud((maand): Loon => {
    if (!this.looptijd.actiefIn(maand)) return GEEN_LOON;
    if (!this.isGewoon(maand)) return this.#gemiddeld(maand);
    const jaar = jaarVan(maand);
    const loon = this.#gewonePerJaar.get(jaar) ?? this.#gemiddeld(maand);
    this.#gewonePerJaar.set(jaar, loon);
    return loon;
  });

  /** Brutomaandbedrag waarover vakantiegeld wordt opgebouwd; bij nettoloon het netto. */
  readonly opbouw = onthoud((maand): Decimal => {
    if (!this.looptijd.actiefIn(maand)) return NUL;
    return this.isGewoon(maand) ? this.afgesproken : this.#perMaand(this.#naarDagen(maand));
  });
}
