/**
 * Eén baan: wat zij per maand oplevert, wat op welke dag wordt betaald, en het vakantiegeld en de
 * eindejaarsuitkering. Alles in euro; bruto en netto zijn per baan afgerond.
 */
import { fractie, getal, NUL, rond, rondNaarBeneden, som, tekst, type Decimal } from "../bedrag";
import { wlb, wml } from "../bron";
import {
  dagenInMaand,
  dagnummer,
  dagVan,
  eersteDag,
  jaarVan,
  kalendermaand,
  laatsteDag,
  maandVan,
  maandVanDag,
  werkdagen,
} from "../maand";
import type { Gemeente, Werk } from "../situatie";
import type { Stap } from "../stap";
import { stap, type Waarde } from "../waarde";
import { bijzonderPercentage, inhouding, TIJDVAKKEN, type Tijdvak } from "./loonheffing";
import { aanspraakOverInkomen } from "./vakantietoeslag";

/** Minimumvakantiebijslag: 8 procent van het loon (artikel 15 Wet minimumloon en minimumvakantiebijslag). */
const VAKANTIEBIJSLAG = getal("0.08");
const VAKANTIEBIJSLAG_PROCENT = "8";

/** Loon over een deel van de tijd: bruto, premie en netto, met de uitleg. */
export interface Loon {
  /** null bij een opgegeven nettoloon. */
  readonly bruto: Decimal | null;
  /** Bruto na pensioenpremie; bij een opgegeven nettoloon het netto. */
  readonly belast: Decimal;
  readonly netto: Decimal;
  readonly stappen: () => readonly Stap[];
}

/** Een echte betaling van vierweken- of weekloon. */
interface LoonBetaling extends Loon {
  readonly dag: number;
  /** Werkdagen van het tijdvak die binnen de baan vallen. */
  readonly werkdagen: number;
  readonly eersteDag: number;
}

export interface Baan {
  readonly werk: Werk;
  readonly plaats: number;
  readonly eersteMaand: number;
  readonly laatsteMaand: number;
  actiefIn(maand: number): boolean;
  /** Valt de maand maar voor een deel binnen de baan? */
  deelIn(maand: number): boolean;
  /** Wat in de maand is verdiend, volgens de rekenwijze van de gemeente. */
  verdiend(maand: number): Loon;
  /** Wat in de maand op de rekening komt; `betalingen` is het aantal loonbetalingen. */
  opRekening(maand: number): LoonOpRekening;
  /** Brutomaandbedrag waarover vakantiegeld wordt opgebouwd; bij nettoloon het netto. */
  opbouw(maand: number): Decimal;
  vakantiegeld(maand: number): Waarde;
  /** Vakantiegeld voor de belasting, in de maand van betaling; bij nettoloon het netto. */
  vakantiegeldBruto(maand: number): Decimal;
  eindejaarsuitkering(maand: number): Waarde & { readonly delen: readonly EindejaarsDeel[] };
  eindejaarsuitkeringBruto(maand: number): Decimal;
}

export interface LoonOpRekening extends Waarde {
  /** Voor de inhouding; bij nettoloon het netto. */
  readonly bruto: Decimal;
  readonly betalingen: number;
  /** Wat er na de eerste betaling van de maand nog komt. */
  readonly naEerste: Decimal;
}

/** Deel van een eindejaarsuitkering dat in een maand is opgebouwd, netto. */
export interface EindejaarsDeel {
  readonly maand: number;
  readonly bedrag: Decimal;
}

const GEEN_LOON: Loon = { bruto: NUL, belast: NUL, netto: NUL, stappen: () => [] };
const GEEN_WAARDE = {
  bedrag: NUL,
  bruto: NUL,
  stap: () => stap("loonOpRekening", NUL, [], { banen: 0 }),
};

/** Verder weg dan elke berekening reikt: een baan zonder einddatum. */
const ZONDER_EINDE = dagnummer("2100-12-31");

/** Tijdvak waarin loon van deze soort wordt uitgedrukt. */
function tijdvakVanLoon(soort: Werk["loon"]["soort"]): Tijdvak {
  if (soort === "brutoPerVierWeken") return "vierWeken";
  return soort === "brutoPerWeek" ? "week" : "maand";
}

/** Loon van een heel tijdvak in een maand, afgerond voordat er iets anders mee gebeurt. */
function tijdvakloon(werk: Werk, maand: number | null, tijdvak: Tijdvak): Decimal {
  const { loon } = werk;
  const anders = maand === null ? undefined : loon.perMaand[maandVan(maand)];
  const bedrag = getal(anders?.bedrag ?? loon.bedrag);
  if (loon.soort === "uurloon") {
    const afwijkend = anders as { readonly urenPerWeek?: string } | undefined;
    const perWeek = bedrag.times(getal(afwijkend?.urenPerWeek ?? loon.urenPerWeek));
    if (tijdvak === "week") return rond(perWeek);
    return rond(tijdvak === "vierWeken" ? perWeek.times(4) : perWeek.times(52).div(12));
  }
  const van = tijdvakVanLoon(loon.soort);
  return van === tijdvak
    ? rond(bedrag)
    : rond(bedrag.times(TIJDVAKKEN[van]).div(TIJDVAKKEN[tijdvak]));
}

function tijdvakloonStap(werk: Werk, maand: number, tijdvak: Tijdvak): Stap {
  const uitkomst = tijdvakloon(werk, maand, tijdvak);
  const { loon } = werk;
  const anders = loon.perMaand[maandVan(maand)];
  const bedrag = tekst(getal(anders?.bedrag ?? loon.bedrag));
  if (loon.soort === "uurloon") {
    const afwijkend = anders as { readonly urenPerWeek?: string } | undefined;
    return stap("uurloon", uitkomst, [], {
      uurloon: bedrag,
      uren: afwijkend?.urenPerWeek ?? loon.urenPerWeek,
      periode: tijdvak,
    });
  }
  if (loon.soort === "nettoPerMaand") return stap("nettoOpgegeven", uitkomst, [], {});
  const van = tijdvakVanLoon(loon.soort);
  return van === tijdvak
    ? stap("brutoloon", uitkomst, [], { periode: tijdvak })
    : stap("omgerekendLoon", uitkomst, [], { bedrag, van, naar: tijdvak });
}

/** Van bruto naar netto over een tijdvak: eerst de pensioenpremie, dan de tabel. */
function nettoVan(werk: Werk, bruto: Decimal, tijdvak: Tijdvak, jaar: number): Loon {
  if (werk.loon.soort === "nettoPerMaand")
    return { bruto: null, belast: bruto, netto: bruto, stappen: () => [] };
  const percentage = getal(werk.pensioenpremieProcent);
  const premie = percentage.isZero() ? NUL : rond(bruto.times(fractie(percentage)));
  const belast = premie.isZero() ? bruto : bruto.minus(premie);
  const ingehouden = inhouding(belast, tijdvak, jaar, werk.loonheffingskorting);
  const netto = belast.minus(ingehouden);
  return {
    bruto,
    belast,
    netto,
    stappen: () => [
      ...(premie.isZero()
        ? []
        : [stap("pensioenpremie", premie, [], { percentage: werk.pensioenpremieProcent })]),
      stap(
        "loonheffing",
        ingehouden,
        [wlb("20")],
        { bruto: tekst(belast), metKorting: werk.loonheffingskorting },
        { voorlopig: jaar > 2026 },
      ),
      stap("nettoloon", netto, [], { bruto: tekst(bruto), inhouding: tekst(bruto.minus(netto)) }),
    ],
  };
}

/** Onthoudt de uitkomst per maand: dezelfde maand wordt meer dan eens gevraagd. */
function perMaand<T>(reken: (maand: number) => T): (maand: number) => T {
  const bekend = new Map<number, T>();
  return (maand) => {
    let waarde = bekend.get(maand);
    if (waarde === undefined) {
      waarde = reken(maand);
      bekend.set(maand, waarde);
    }
    return waarde;
  };
}

/** Maakt van de gegevens van een baan de berekening ervan. */
export function maakBaan(werk: Werk, plaats: number, vierWeken: Gemeente["vierWeken"]): Baan {
  const begin = dagnummer(werk.van);
  const einde = werk.tot === null ? ZONDER_EINDE : dagnummer(werk.tot);
  const eersteMaand = maandVanDag(begin);
  const laatsteMaand = maandVanDag(einde);
  const ritme = werk.betaling.ritme;
  const tijdvak: Tijdvak =
    ritme === "vierWeken" ? "vierWeken" : ritme === "week" ? "week" : "maand";
  const netto = werk.loon.soort === "nettoPerMaand";

  const actiefIn = (maand: number): boolean => maand >= eersteMaand && maand <= laatsteMaand;
  const dagenIn = (maand: number): number =>
    Math.min(einde, laatsteDag(maand)) - Math.max(begin, eersteDag(maand)) + 1;
  const deelIn = (maand: number): boolean =>
    actiefIn(maand) && dagenIn(maand) < dagenInMaand(maand);

  const gewoonLoon = tijdvakloon(werk, null, tijdvak);
  const afwijkendLoon = perMaand((maand) => tijdvakloon(werk, maand, tijdvak));
  const heeftAfwijking = Object.keys(werk.loon.perMaand).length > 0;
  const wijktAf = (maand: number): boolean =>
    heeftAfwijking && werk.loon.perMaand[maandVan(maand)] !== undefined;
  const volLoon = (maand: number): Decimal => (wijktAf(maand) ? afwijkendLoon(maand) : gewoonLoon);
  /** Een hele maand zonder afwijking: die is in een jaar telkens hetzelfde. */
  const isGewoon = (maand: number): boolean => actiefIn(maand) && !deelIn(maand) && !wijktAf(maand);

  /** Tijdvakloon naar kalenderdagen van de maand, afgerond. */
  const naarDagen = (maand: number): Decimal => {
    const vol = volLoon(maand);
    return deelIn(maand) ? rond(vol.times(dagenIn(maand)).div(dagenInMaand(maand))) : vol;
  };
  const naarDagenStappen = (maand: number): readonly Stap[] => [
    tijdvakloonStap(werk, maand, tijdvak),
    ...(deelIn(maand)
      ? [
          stap("deelVanMaand", naarDagen(maand), [], {
            dagen: dagenIn(maand),
            dagenInMaand: dagenInMaand(maand),
            volBedrag: tekst(volLoon(maand)),
          }),
        ]
      : []),
  ];
  const naarMaandbedrag = (bedrag: Decimal): Decimal =>
    tijdvak === "maand" ? bedrag : rond(bedrag.times(TIJDVAKKEN[tijdvak]).div(12));

  /** Maandbedrag uit het gemiddelde: het tijdvakloon × 13 of 52, gedeeld door 12. */
  const berekenGemiddeld = (maand: number): Loon => {
    const loon = nettoVan(werk, naarDagen(maand), tijdvak, jaarVan(maand));
    const stappen = (): readonly Stap[] => [...naarDagenStappen(maand), ...loon.stappen()];
    if (tijdvak === "maand") return { ...loon, stappen };
    const nettoMaand = naarMaandbedrag(loon.netto);
    return {
      bruto: loon.bruto === null ? null : naarMaandbedrag(loon.bruto),
      belast: naarMaandbedrag(loon.belast),
      netto: nettoMaand,
      stappen: () => [
        ...stappen(),
        stap(
          "gemiddeldPerMaand",
          nettoMaand,
          [],
          { perPeriode: tekst(loon.netto), periode: tijdvak },
          { gemeenteBeslist: true },
        ),
      ],
    };
  };
  const gewoneMaanden = new Map<number, Loon>();
  const gemiddeld = perMaand((maand): Loon => {
    if (!actiefIn(maand)) return GEEN_LOON;
    if (!isGewoon(maand)) return berekenGemiddeld(maand);
    const jaar = jaarVan(maand);
    const loon = gewoneMaanden.get(jaar) ?? berekenGemiddeld(maand);
    gewoneMaanden.set(jaar, loon);
    return loon;
  });

  const lengte = ritme === "week" ? 7 : 28;
  const dagenPerTijdvak = ritme === "week" ? 5 : 20;
  const ankerdag =
    "eersteBetaaldag" in werk.betaling ? dagnummer(werk.betaling.eersteBetaaldag) : 0;

  const betalingOp = perMaand((dag): LoonBetaling => {
    const van = Math.max(begin, dag - lengte + 1);
    const tot = Math.min(einde, dag);
    let bruto = NUL;
    for (let maand = maandVanDag(van); tot >= van && maand <= maandVanDag(tot); maand++) {
      const dagen = werkdagen(Math.max(van, eersteDag(maand)), Math.min(tot, laatsteDag(maand)));
      if (dagen > 0) bruto = bruto.plus(volLoon(maand).times(dagen).div(dagenPerTijdvak));
    }
    const loon = nettoVan(werk, rond(bruto), tijdvak, jaarVan(maandVanDag(dag)));
    return { ...loon, dag, eersteDag: van, werkdagen: werkdagen(van, tot) };
  });

  /** Betalingen met een betaaldag van `van` tot en met `tot` over dagen binnen de baan. */
  const betalingenVan = (van: number, tot: number): readonly LoonBetaling[] => {
    const uit: LoonBetaling[] = [];
    const laatste = Math.min(tot, einde + lengte - 1);
    const vanaf = Math.max(van, begin);
    for (
      let dag = ankerdag + Math.ceil((vanaf - ankerdag) / lengte) * lengte;
      dag <= laatste;
      dag += lengte
    ) {
      const betaling = betalingOp(dag);
      if (betaling.werkdagen > 0) uit.push(betaling);
    }
    return uit;
  };
  const betalingenIn = perMaand((maand) => betalingenVan(eersteDag(maand), laatsteDag(maand)));

  const betalingStap = (betaling: LoonBetaling): Stap =>
    stap("betaling", betaling.netto, [], {
      dag: dagVan(betaling.dag),
      bedrag: tekst(betaling.netto),
    });

  const opBetaaldagen = (maand: number): Loon => {
    const betalingen = betalingenIn(maand);
    const bedrag = som(betalingen.map((betaling) => betaling.netto));
    return {
      bruto: netto ? null : som(betalingen.map((betaling) => betaling.bruto ?? NUL)),
      belast: som(betalingen.map((betaling) => betaling.belast)),
      netto: bedrag,
      stappen: () => [
        stap(
          "loonOpBetaaldagen",
          bedrag,
          [],
          { betalingen: betalingen.length },
          { gemeenteBeslist: true, onderdelen: betalingen.map(betalingStap) },
        ),
      ],
    };
  };

  const overWerkdagen = (maand: number): Loon => {
    if (!actiefIn(maand)) return GEEN_LOON;
    const betalingen: LoonBetaling[] = [];
    let brutoDeel = NUL;
    let belastDeel = NUL;
    let nettoDeel = NUL;
    for (const betaling of betalingenVan(eersteDag(maand), laatsteDag(maand) + lengte - 1)) {
      const dagen = werkdagen(
        Math.max(betaling.eersteDag, eersteDag(maand)),
        Math.min(betaling.dag, einde, laatsteDag(maand)),
      );
      if (dagen === 0) continue;
      betalingen.push(betaling);
      brutoDeel = brutoDeel.plus((betaling.bruto ?? NUL).times(dagen).div(betaling.werkdagen));
      belastDeel = belastDeel.plus(betaling.belast.times(dagen).div(betaling.werkdagen));
      nettoDeel = nettoDeel.plus(betaling.netto.times(dagen).div(betaling.werkdagen));
    }
    const bedrag = rond(nettoDeel);
    return {
      bruto: netto ? null : rond(brutoDeel),
      belast: rond(belastDeel),
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
  };

  const verdiend = perMaand((maand): Loon => {
    if (tijdvak === "maand" || vierWeken === "gemiddelde") return gemiddeld(maand);
    return vierWeken === "werkdagen" ? overWerkdagen(maand) : opBetaaldagen(maand);
  });

  const opRekening = perMaand((maand): LoonOpRekening => {
    if (ritme === "maand" || ritme === "maandErna") {
      const bron = ritme === "maand" ? maand : maand - 1;
      if (!actiefIn(bron)) return { ...GEEN_WAARDE, betalingen: 0, naEerste: NUL };
      const loon = gemiddeld(bron);
      return {
        bedrag: loon.netto,
        bruto: loon.bruto ?? loon.netto,
        betalingen: 1,
        naEerste: NUL,
        stap: () =>
          stap(
            ritme === "maand" ? "loonOpRekening" : "loonVorigeMaand",
            loon.netto,
            [],
            ritme === "maand" ? { banen: 1 } : { maand: maandVan(bron) },
            { onderdelen: loon.stappen() },
          ),
      };
    }
    const betalingen = betalingenIn(maand);
    if (betalingen.length === 0) return { ...GEEN_WAARDE, betalingen: 0, naEerste: NUL };
    const bedrag = som(betalingen.map((betaling) => betaling.netto));
    return {
      bedrag,
      bruto: som(betalingen.map((betaling) => betaling.bruto ?? betaling.netto)),
      betalingen: betalingen.length,
      naEerste: bedrag.minus(betalingen[0]?.netto ?? NUL),
      stap: () =>
        stap(
          "loonOpBetaaldagen",
          bedrag,
          [],
          { betalingen: betalingen.length },
          {
            onderdelen: betalingen.map((betaling) => {
              const basis = betalingStap(betaling);
              const onderdelen = [
                tijdvakloonStap(werk, maandVanDag(Math.min(betaling.dag, einde)), tijdvak),
                ...betaling.stappen(),
              ];
              return { ...basis, onderdelen };
            }),
          },
        ),
    };
  });

  /** Jaarloon voor de rij van het bijzonder tarief: het afgesproken volle loon, met vakantiegeld. */
  const afgesprokenMaandloon = naarMaandbedrag(gewoonLoon);
  const jaarloon = afgesprokenMaandloon.times(12).times("1.08");

  const opbouw = perMaand((maand): Decimal => {
    if (!actiefIn(maand)) return NUL;
    if (netto) return gemiddeld(maand).netto;
    return isGewoon(maand) ? afgesprokenMaandloon : naarMaandbedrag(naarDagen(maand));
  });

  /** Netto van een bijzondere beloning in een jaar. */
  const bijzonderNetto = (
    bruto: Decimal,
    jaar: number,
  ): { readonly netto: Decimal; readonly percentage: Decimal } => {
    const percentage = bijzonderPercentage(jaarloon, jaar, werk.loonheffingskorting);
    return { netto: bruto.minus(rondNaarBeneden(bruto.times(fractie(percentage)))), percentage };
  };

  const bijzonderStappen = (bruto: Decimal, maand: number): readonly Stap[] => {
    const { netto: nettoBedrag } = bijzonderNetto(bruto, jaarVan(maand));
    return [
      stap(
        "loonheffing",
        bruto.minus(nettoBedrag),
        [wlb("26")],
        { bruto: tekst(bruto), metKorting: werk.loonheffingskorting },
        { voorlopig: jaarVan(maand) > 2026 },
      ),
    ];
  };

  /** De vorige maand waarin dit vakantiegeld werd betaald, of de maand waarin de baan begon. */
  const opbouwVanaf = (maand: number, betaalmaand: number): number => {
    const terug = (kalendermaand(maand) - betaalmaand + 11) % 12;
    return Math.max(eersteMaand, maand - terug - 1);
  };

  const vakantiegeld = perMaand((maand): Waarde & { readonly bruto: Decimal } => {
    const { vakantiegeld: afspraak } = werk;
    if (afspraak.hoe !== "jaarlijks" || !actiefIn(maand)) return GEEN_WAARDE;
    const slot = maand === laatsteMaand;
    if (!slot && kalendermaand(maand) !== afspraak.maand) return GEEN_WAARDE;
    const van = opbouwVanaf(maand, afspraak.maand);
    const tot = slot ? maand : maand - 1;
    if (tot < van) return GEEN_WAARDE;
    let opgebouwd = NUL;
    let gewoon = 0;
    for (let nummer = van; nummer <= tot; nummer++)
      if (!netto && isGewoon(nummer)) gewoon += 1;
      else
        opgebouwd = opgebouwd.plus(
          netto
            ? rond(
                aanspraakOverInkomen(
                  opbouw(nummer),
                  nummer,
                  werk.loonheffingskorting ? "11" : "13",
                ),
              )
            : opbouw(nummer),
        );
    if (netto)
      return {
        bedrag: opgebouwd,
        bruto: opgebouwd,
        stap: () =>
          stap("vakantiegeldWerkNetto", opgebouwd, [wml("15")], {
            van: maandVan(van),
            tot: maandVan(tot),
          }),
      };
    const bruto = rond(opgebouwd.plus(afgesprokenMaandloon.times(gewoon)).times(VAKANTIEBIJSLAG));
    const { netto: bedrag } = bijzonderNetto(bruto, jaarVan(maand));
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
          { onderdelen: bijzonderStappen(bruto, maand) },
        ),
    };
  });

  interface Eindejaar extends Waarde {
    readonly bruto: Decimal;
    readonly delen: readonly EindejaarsDeel[];
  }

  const eindejaarsuitkering = perMaand((maand): Eindejaar => {
    const afspraak = werk.eindejaarsuitkering;
    if (kalendermaand(maand) !== afspraak?.maand) return { ...GEEN_WAARDE, delen: [] };
    const maanden: { readonly maand: number; readonly bedrag: Decimal }[] = [];
    for (
      let nummer = Math.max(maand - 11, eersteMaand);
      nummer <= Math.min(maand, laatsteMaand);
      nummer++
    )
      maanden.push({ maand: nummer, bedrag: opbouw(nummer) });
    const opgebouwd = som(maanden.map((deel) => deel.bedrag));
    if (opgebouwd.isZero()) return { ...GEEN_WAARDE, delen: [] };
    const bruto = rond(opgebouwd.times(fractie(getal(afspraak.procent))));
    const bedrag = netto ? bruto : bijzonderNetto(bruto, jaarVan(maand)).netto;
    return {
      bedrag,
      bruto,
      delen: maanden.map((deel) => ({
        maand: deel.maand,
        bedrag: bedrag.times(deel.bedrag).div(opgebouwd),
      })),
      stap: () =>
        stap(
          "eindejaarsuitkering",
          bedrag,
          [],
          { bruto: tekst(bruto), percentage: afspraak.procent },
          { onderdelen: netto ? [] : bijzonderStappen(bruto, maand) },
        ),
    };
  });

  return {
    werk,
    plaats,
    eersteMaand,
    laatsteMaand,
    actiefIn,
    deelIn,
    verdiend,
    opRekening,
    opbouw,
    vakantiegeld,
    vakantiegeldBruto: (maand) => vakantiegeld(maand).bruto,
    eindejaarsuitkering,
    eindejaarsuitkeringBruto: (maand) => eindejaarsuitkering(maand).bruto,
  };
}
