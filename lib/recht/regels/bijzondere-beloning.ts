/** Vakantiegeld en eindejaarsuitkering van een baan: wat is opgebouwd, en wat er na het bijzonder tarief overblijft. */
import { fractie, getal, NUL, rond, rondNaarBeneden, som, tekst, type Decimal } from "../bedrag";
import { wlb, wml } from "../bron";
import { jaarVan, kalendermaand, maandVan } from "../maand";
import type { Werk } from "../situatie";
import type { Stap } from "../stap";
import { stap, type Waarde } from "../waarde";
import { bijzonderPercentage, isVoorlopigBijzonderTarief } from "./loonheffing";
import type { Looptijd } from "./looptijd";
import { vakantiebijslag } from "../parameters/vakantietoeslag";
import type { Maandloon } from "./maandloon";
import { onthoud } from "./tijdvakloon";
import { aanspraakOverInkomen } from "./vakantietoeslag";

/** Minimumvakantiebijslag, in procent van het loon (artikel 15 Wet minimumloon en minimumvakantiebijslag). */
const VAKANTIEBIJSLAG_PROCENT = vakantiebijslag[0].waarden.percentage;
const VAKANTIEBIJSLAG = fractie(getal(VAKANTIEBIJSLAG_PROCENT));

/** Wat in een maand wordt betaald; `bruto` is voor de belasting, bij nettoloon het netto. */
export interface Beloning extends Waarde {
  readonly bruto: Decimal;
}

/** Deel van een eindejaarsuitkering dat in een maand is opgebouwd, netto en afgerond. */
export interface EindejaarsDeel {
  readonly maand: number;
  readonly bedrag: Decimal;
}

export interface Eindejaarsuitkering extends Beloning {
  readonly delen: readonly EindejaarsDeel[];
}

const GEEN_BELONING: Beloning = {
  bedrag: NUL,
  bruto: NUL,
  stap: () => stap("loonOpRekening", NUL, [], { banen: 0 }),
};

export class BijzondereBeloning {
  readonly #netto: boolean;
  /** Jaarloon voor de rij van het bijzonder tarief: het afgesproken volle loon, met vakantiegeld. */
  readonly #jaarloon: Decimal;

  constructor(
    private readonly werk: Werk,
    private readonly looptijd: Looptijd,
    private readonly maandloon: Maandloon,
  ) {
    this.#netto = werk.loon.soort === "nettoPerMaand";
    this.#jaarloon = maandloon.afgesproken.times(12).times(VAKANTIEBIJSLAG.plus(1));
  }

  /** Netto van een bijzondere beloning in een jaar. */
  #naHeffing(bruto: Decimal, jaar: number): Decimal {
    const percentage = bijzonderPercentage(this.#jaarloon, jaar, this.werk.loonheffingskorting);
    return bruto.minus(rondNaarBeneden(bruto.times(fractie(percentage))));
  }

  #heffingStappen(bruto: Decimal, maand: number): readonly Stap[] {
    return [
      stap(
        "loonheffing",
        bruto.minus(this.#naHeffing(bruto, jaarVan(maand))),
        [wlb("26")],
        { bruto: tekst(bruto), metKorting: this.werk.loonheffingskorting },
        { voorlopig: isVoorlopigBijzonderTarief(jaarVan(maand)) },
      ),
    ];
  }

  /** De vorige maand waarin dit vakantiegeld werd betaald, of de maand waarin de baan begon. */
  #opbouwVanaf(maand: number, betaalmaand: number): number {
    const terug = (kalendermaand(maand) - betaalmaand + 11) % 12;
    return Math.max(this.looptijd.eersteMaand, maand - terug - 1);
  }

  readonly vakantiegeld = onthoud((maand): Beloning => {
    const { vakantiegeld: afspraak } = this.werk;
    if (afspraak.hoe !== "jaarlijks" || !this.looptijd.actiefIn(maand)) return GEEN_BELONING;
    const slot = maand === this.looptijd.laatsteMaand;
    if (!slot && kalendermaand(maand) !== afspraak.maand) return GEEN_BELONING;
    const van = this.#opbouwVanaf(maand, afspraak.maand);
    const tot = slot ? maand : maand - 1;
    if (tot < van) return GEEN_BELONING;
    return this.#netto ? this.#nettoVakantiegeld(van, tot) : this.#vakantiegeld(van, tot, maand);
  });

  #nettoVakantiegeld(van: number, tot: number): Beloning {
    const artikel = this.werk.loonheffingskorting ? "11" : "13";
    let bedrag = NUL;
    for (let nummer = van; nummer <= tot; nummer++)
      bedrag = bedrag.plus(
        rond(aanspraakOverInkomen(this.maandloon.opbouw(nummer), nummer, artikel)),
      );
    return {
      bedrag,
      bruto: bedrag,
      stap: () =>
        stap("vakantiegeldWerkNetto", bedrag, [wml("15")], {
          van: maandVan(van),
          tot: maandVan(tot),
        }),
    };
  }

  #vakantiegeld(van: number, tot: number, betaaldIn: number): Beloning {
    let opgebouwd = NUL;
    let gewoon = 0;
    for (let nummer = van; nummer <= tot; nummer++)
      if (this.maandloon.isGewoon(nummer)) gewoon += 1;
      else opgebouwd = opgebouwd.plus(this.maandloon.opbouw(nummer));
    const grondslag = opgebouwd.plus(this.maandloon.afgesproken.times(gewoon));
    const bruto = rond(grondslag.times(VAKANTIEBIJSLAG));
    const bedrag = this.#naHeffing(bruto, jaarVan(betaaldIn));
    return {
      bedrag,
      bruto,
      stap: () =>
        stap(
          "vakantiegeldWerk",
          bedrag,
          [wml("15"), wml("17")],
          {
            bruto: tekst(bruto),
            percentage: VAKANTIEBIJSLAG_PROCENT,
            van: maandVan(van),
            tot: maandVan(tot),
          },
          { onderdelen: this.#heffingStappen(bruto, betaaldIn) },
        ),
    };
  }

  readonly eindejaarsuitkering = onthoud((maand): Eindejaarsuitkering => {
    const afspraak = this.werk.eindejaarsuitkering;
    if (kalendermaand(maand) !== afspraak?.maand) return { ...GEEN_BELONING, delen: [] };
    const maanden: { readonly maand: number; readonly bedrag: Decimal }[] = [];
    for (
      let nummer = Math.max(maand - 11, this.looptijd.eersteMaand);
      nummer <= Math.min(maand, this.looptijd.laatsteMaand);
      nummer++
    )
      maanden.push({ maand: nummer, bedrag: this.maandloon.opbouw(nummer) });
    const opgebouwd = som(maanden.map((deel) => deel.bedrag));
    if (opgebouwd.isZero()) return { ...GEEN_BELONING, delen: [] };
    const procent = fractie(getal(afspraak.procent));
    const bruto = rond(opgebouwd.times(procent));
    const bedrag = this.#netto ? bruto : this.#naHeffing(bruto, jaarVan(maand));
    return {
      bedrag,
      bruto,
      delen: maanden.map((deel) => ({
        maand: deel.maand,
        bedrag: rond(
          this.#netto ? deel.bedrag.times(procent) : bedrag.times(deel.bedrag).div(opgebouwd),
        ),
      })),
      stap: () =>
        stap(
          "eindejaarsuitkering",
          bedrag,
          [],
          { bruto: tekst(bruto), percentage: afspraak.procent },
          { onderdelen: this.#netto ? [] : this.#heffingStappen(bruto, maand) },
        ),
    };
  });
}
