/**
 * Waartussen de uitkomst ligt zolang antwoorden openstaan: elke combinatie van hun lezingen wordt gerekend, en per
 * antwoord wat het alleen doet. Wat de wet zelf open laat (`vrijlating.overgang2027`) staat open zonder dat iemand het
 * zegt, als het verschil maakt.
 */
import { hoogste, laagste, NUL, tekst, type Decimal } from "./bedrag";
import { OVERGANG, lezingenVan, overVerrekenen, verrekenlezingen, vrijlatingMet } from "./lezingen";
import { maandnummer, maandVan } from "./maand";
import { toetsBereik } from "./regels/bereik";
import { gewoneMaandVan, totalen, type Maandtotaal } from "./regels/samenvatting";
import { getoetst, reken, zonderWerk, type Vergelijking } from "./reken";
import type { Gemeente, OpenPad, Zaak } from "./situatie";
import type { OpenAntwoord, OvergangLezingen, Reikwijdte, Spreiding } from "./uitkomst";

/** Boven dit aantal combinaties wordt elk antwoord alleen gerekend. */
const HOOGSTENS = 64;

const kan = (zaak: Zaak): boolean => toetsBereik(zaak).length === 0;

/** Elke combinatie van lezingen die samen kan, de zaak zelf voorop; null boven `HOOGSTENS`. */
function combinaties(zaak: Zaak, paden: readonly OpenPad[]): readonly Zaak[] | null {
  // De gemeente eerst: wat daarna komt, deelt dan de vergelijking zonder werk.
  const rest = paden.filter((pad) => !overVerrekenen(pad));
  const opVolgorde = [...rest.filter(vanGemeente), ...rest.filter((een) => !vanGemeente(een))];
  let zaken: readonly Zaak[] = [zaak];
  for (const lezingen of [
    verrekenlezingen(zaak, paden.filter(overVerrekenen)),
    ...opVolgorde.map((pad) => lezingenVan(zaak, pad)),
  ]) {
    zaken = zaken.flatMap((een) => lezingen.map((lezing) => lezing(een))).filter(kan);
    if (zaken.length > HOOGSTENS) return null;
  }
  return zaken;
}

const vanGemeente = (pad: OpenPad): boolean => pad.startsWith("gemeente.");

/** De bedragen van één maand. */
interface Maandcijfers {
  readonly totaal: Decimal;
  /** Min dezelfde maand zonder werk. */
  readonly verschil: Decimal;
  readonly uitkering: Decimal;
  readonly toeslagen: Decimal;
}

/** De bedragen van één lezing. */
interface Cijfers {
  readonly overgang: Zaak["vrijlating"]["overgang2027"];
  readonly gewoneMaand: Decimal;
  readonly laagsteMaand: Decimal;
  readonly hoogsteMaand: Decimal;
  readonly totaal: Decimal;
  readonly verschilTotaal: Decimal;
  readonly verschilGewoneMaand: Decimal;
  /** Het hoogste dat na een maand terug te betalen is. */
  readonly terugTeBetalen: Decimal;
  readonly maanden: readonly Maandcijfers[];
  readonly vrijlatingKanDoorlopen: boolean;
}

/**
 * Rekent lezingen; wie dezelfde gemeente deelt, deelt ook de maanden zonder werk. Wat van de zaak zelf al is gerekend
 * (`al`), wordt niet nog eens gerekend.
 */
class Rekenaar {
  readonly #zonder = new Map<Gemeente, readonly Maandtotaal[]>();
  readonly #bekend = new Map<Zaak, Cijfers>();

  constructor(
    readonly zaak: Zaak,
    readonly al: Vergelijking | null,
  ) {
    if (al !== null) this.#zonder.set(zaak.gemeente, al.zonder);
  }

  cijfers(zaak: Zaak): Cijfers {
    let gevonden = this.#bekend.get(zaak);
    if (gevonden === undefined) {
      gevonden = this.#reken(zaak);
      this.#bekend.set(zaak, gevonden);
    }
    return gevonden;
  }

  #maandenZonder(zaak: Zaak): readonly Maandtotaal[] {
    let gevonden = this.#zonder.get(zaak.gemeente);
    if (gevonden === undefined) {
      gevonden = reken(zonderWerk(zaak)).maanden;
      this.#zonder.set(zaak.gemeente, gevonden);
    }
    return gevonden;
  }

  #reken(zaak: Zaak): Cijfers {
    const { verloop, toeslagen, maanden } = (zaak === this.zaak ? this.al : null) ?? reken(zaak);
    const zonder = this.#maandenZonder(zaak);
    const gewoon = gewoneMaandVan(maanden, zonder);
    const bedragen = maanden.map((maand) => maand.totaal);
    const { totaal } = totalen(maanden);
    return {
      overgang: zaak.vrijlating.overgang2027,
      gewoneMaand: gewoon.met,
      laagsteMaand: bedragen.reduce(laagste),
      hoogsteMaand: bedragen.reduce(hoogste),
      totaal,
      verschilTotaal: totaal.minus(totalen(zonder).totaal),
      verschilGewoneMaand: gewoon.met.minus(gewoon.zonder),
      terugTeBetalen: verloop.standen.map((stand) => stand.terugTeBetalen).reduce(hoogste, NUL),
      maanden: bedragen.map((bedrag, plaats) => ({
        totaal: bedrag,
        verschil: bedrag.minus(zonder[plaats]?.totaal ?? NUL),
        uitkering: verloop.standen[plaats]?.rekening.bijstand?.bedrag ?? NUL,
        toeslagen: toeslagen?.[plaats]?.totaal ?? NUL,
      })),
      vrijlatingKanDoorlopen: verloop.vrijlatingKanDoorlopen,
    };
  }
}

const zelfdeMaanden = (een: Cijfers, ander: Cijfers | undefined): boolean =>
  een.maanden.every(({ totaal }, plaats) => ander?.maanden[plaats]?.totaal.equals(totaal));

const spreiding = (bedragen: readonly Decimal[]): Spreiding => ({
  laag: tekst(bedragen.reduce(laagste)),
  hoog: tekst(bedragen.reduce(hoogste)),
});

const verschil = (bedragen: readonly Decimal[]): Decimal =>
  bedragen.reduce(hoogste).minus(bedragen.reduce(laagste));

const plaatsen = ({ maanden }: Zaak): readonly number[] => [...Array(maanden).keys()];

const inMaand = (cijfers: readonly Cijfers[], plaats: number, wat: keyof Maandcijfers) =>
  cijfers.map(({ maanden }) => maanden[plaats]?.[wat] ?? NUL);

/** De eerste maand van de zaak waarin het bedrag het hoogst is. */
function meeste({ start }: Zaak, bedragen: readonly Decimal[]) {
  const bedrag = bedragen.reduce(hoogste);
  const plaats = bedragen.findIndex((een) => een.equals(bedrag));
  return { plaats, maand: maandVan(maandnummer(start) + plaats), bedrag: tekst(bedrag) };
}

/** Hoeveel één open antwoord alleen scheelt. */
function watDoet(zaak: Zaak, vraag: OpenPad, cijfers: readonly Cijfers[]) {
  const { maand, bedrag } = meeste(
    zaak,
    plaatsen(zaak).map((plaats) => verschil(inMaand(cijfers, plaats, "totaal"))),
  );
  return {
    vraag,
    gewoneMaand: verschil(cijfers.map((een) => een.gewoneMaand)),
    laagsteMaand: verschil(cijfers.map((een) => een.laagsteMaand)),
    verschilTotaal: verschil(cijfers.map((een) => een.verschilTotaal)),
    verschilGewoneMaand: verschil(cijfers.map((een) => een.verschilGewoneMaand)),
    meesteMaand: { maand, bedrag },
  };
}

const naarUitkomst = (antwoord: ReturnType<typeof watDoet>): OpenAntwoord => ({
  vraag: antwoord.vraag,
  gewoneMaand: tekst(antwoord.gewoneMaand),
  laagsteMaand: tekst(antwoord.laagsteMaand),
  verschilTotaal: tekst(antwoord.verschilTotaal),
  verschilGewoneMaand: tekst(antwoord.verschilGewoneMaand),
  meesteMaand: antwoord.meesteMaand,
});

/** Wat er in de maand waarin dat het meest uitmaakt komt onder de ene en onder de andere lezing van de overgang. */
function lezingenVanOvergang(zaak: Zaak, cijfers: readonly Cijfers[]): OvergangLezingen | null {
  const oud = cijfers.filter(({ overgang }) => overgang === "n");
  const nieuw = cijfers.filter(({ overgang }) => overgang !== "n");
  if (oud.length === 0 || nieuw.length === 0) return null;
  const scheelt = (welke: typeof hoogste, plaats: number): Decimal => {
    const uiterste = (deel: readonly Cijfers[]) => inMaand(deel, plaats, "totaal").reduce(welke);
    return uiterste(oud).minus(uiterste(nieuw)).abs();
  };
  const { plaats, maand, bedrag } = meeste(
    zaak,
    plaatsen(zaak).map((een) => hoogste(scheelt(hoogste, een), scheelt(laagste, een))),
  );
  return {
    maand,
    bedrag,
    oud: spreiding(inMaand(oud, plaats, "totaal")),
    nieuw: spreiding(inMaand(nieuw, plaats, "totaal")),
  };
}

/**
 * Tussen welke bedragen de uitkomst ligt, en wat elk open antwoord daaraan doet: euro netto op de rekening.
 * @param al de uitkomst van de zaak zelf, voor wie die al heeft
 * @returns null als er niets openstaat
 * @throws BuitenBereik zoals `bereken`
 */
export function reikwijdteVan(zaak: Zaak, al: Vergelijking | null = null): Reikwijdte | null {
  const stappen = reikwijdteInStappen(zaak, al);
  for (;;) {
    const stap = stappen.next();
    if (stap.done) return stap.value;
  }
}

/** `reikwijdteVan`, met na elke lezing een stap: voor wie een trage telefoon daartussen laat antwoorden. */
export function* reikwijdteInStappen(
  zaak: Zaak,
  al: Vergelijking | null = null,
): Generator<undefined, Reikwijdte | null> {
  getoetst(zaak);
  const rekenaar = new Rekenaar(zaak, al);
  function* gerekend(lezingen: readonly Zaak[]): Generator<undefined, readonly Cijfers[]> {
    const cijfers: Cijfers[] = [];
    for (const lezing of lezingen) {
      cijfers.push(rekenaar.cijfers(lezing));
      yield;
    }
    return cijfers;
  }
  const alleenVan = (pad: OpenPad): readonly Zaak[] => combinaties(zaak, [pad]) ?? [zaak];
  const elkAlleen = (van: readonly OpenPad[]): readonly Zaak[] => van.flatMap(alleenVan);
  let paden: readonly OpenPad[] = [...new Set(zaak.open)];
  let samen = combinaties(zaak, paden);
  let zaken = samen ?? elkAlleen(paden);
  if (zaak.vrijlating.overgang2027 === null && !paden.includes(OVERGANG)) {
    const loopt = zaken.map(vrijlatingMet({ overgang2027: "n" }));
    let scheelt = false;
    for (const [plaats, een] of (yield* gerekend(zaken)).entries()) {
      const ander = loopt[plaats];
      if (ander === undefined || !een.vrijlatingKanDoorlopen) continue;
      const [tegenover] = yield* gerekend([ander]);
      scheelt = !zelfdeMaanden(een, tegenover);
      if (scheelt) break;
    }
    if (scheelt) {
      paden = [...paden, OVERGANG];
      samen = samen && samen.length * 2 <= HOOGSTENS ? [...samen, ...loopt] : null;
      zaken = samen ?? elkAlleen(paden);
    }
  }
  if (paden.length === 0) return null;
  const cijfers = yield* gerekend(zaken);
  const vragen: ReturnType<typeof watDoet>[] = [];
  // Zijn het er te veel, dan is de overgang alleen te vergelijken met de andere antwoorden op hun waarde.
  let vanOvergang = cijfers;
  for (const pad of paden) {
    const eigen = yield* gerekend(alleenVan(pad));
    vragen.push(watDoet(zaak, pad, eigen));
    if (pad === OVERGANG && samen === null) vanOvergang = eigen;
  }
  const over = (bedrag: (een: Cijfers) => Decimal): Spreiding => spreiding(cijfers.map(bedrag));
  const overMaand = (plaats: number, wat: keyof Maandcijfers): Spreiding =>
    spreiding(inMaand(cijfers, plaats, wat));
  return {
    samen: samen !== null,
    gewoneMaand: over((een) => een.gewoneMaand),
    laagsteMaand: over((een) => een.laagsteMaand),
    hoogsteMaand: over((een) => een.hoogsteMaand),
    totaal: over((een) => een.totaal),
    verschilTotaal: over((een) => een.verschilTotaal),
    verschilGewoneMaand: over((een) => een.verschilGewoneMaand),
    terugTeBetalen: over((een) => een.terugTeBetalen),
    maanden: plaatsen(zaak).map((plaats) => ({
      maand: maandVan(maandnummer(zaak.start) + plaats),
      ...overMaand(plaats, "totaal"),
      verschil: overMaand(plaats, "verschil"),
      uitkering: overMaand(plaats, "uitkering"),
      toeslagen: overMaand(plaats, "toeslagen"),
    })),
    overgang: lezingenVanOvergang(zaak, vanOvergang),
    vragen: vragen
      .sort(
        (een, ander) =>
          ander.verschilTotaal.comparedTo(een.verschilTotaal) ||
          ander.laagsteMaand.comparedTo(een.laagsteMaand),
      )
      .map(naarUitkomst),
  };
}
