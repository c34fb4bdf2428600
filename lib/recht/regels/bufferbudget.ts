/** Bufferbudget vanaf 2027: artikel 34b Participatiewet. Vult maanden aan waarin minder dan de norm op de rekening komt. */
import { fractie, laagste, NUL, rond, tekst, type Decimal } from "../bedrag";
import { pw } from "../bron";
import { isVoorlopig, waardenIn } from "../geldig";
import { jaarVan, maandnummer } from "../maand";
import { bufferbudgetMaximum } from "../parameters/vrij-te-laten";
import { vakantietoeslagBijstand } from "../parameters/vakantietoeslag";
import { stap, type Waarde } from "../waarde";

/** Eerste maand van artikel 34b. */
const BEGIN = maandnummer(bufferbudgetMaximum[0].van);

/** Houdt per kalenderjaar bij wat is gebruikt. */
export class Bufferbudget {
  #jaar = 0;
  #gebruikt = NUL;

  /**
   * Aanvulling in een maand met loon.
   * @param opRekening loon, bijstand en overig inkomen op de rekening
   */
  vulAan(maand: number, norm: Decimal, opRekening: Decimal): Waarde | null {
    if (maand < BEGIN) return null;
    if (jaarVan(maand) !== this.#jaar) {
      this.#jaar = jaarVan(maand);
      this.#gebruikt = NUL;
    }
    const { percentage } = waardenIn(vakantietoeslagBijstand, maand);
    const grens = norm.minus(rond(norm.times(fractie(percentage))));
    const tekort = grens.minus(opRekening);
    const ruimte = waardenIn(bufferbudgetMaximum, maand).perJaar.minus(this.#gebruikt);
    if (!tekort.greaterThan(NUL) || ruimte.isZero()) return null;
    const bedrag = laagste(tekort, ruimte);
    this.#gebruikt = this.#gebruikt.plus(bedrag);
    return {
      bedrag,
      stap: () =>
        stap(
          "bufferbudget",
          bedrag,
          [pw("34b", "1")],
          { grens: tekst(grens), ruimteOver: tekst(ruimte.minus(bedrag)) },
          { gemeenteBeslist: true, voorlopig: isVoorlopig(bufferbudgetMaximum, maand) },
        ),
    };
  }
}
