/**
 * Toeslagen van de Dienst Toeslagen, per maand in euro. Het recht is per maand, het inkomen is dat van het hele
 * kalenderjaar: brutoloon, betaald vakantiegeld en bruto bijstand, ook over maanden buiten het venster.
 */
import { getal, laagste, nietNegatief, NUL, som, tekst, type Decimal } from "../bedrag";
import { awir, wht, wkgb, wko, wzt } from "../bron";
import { isVoorlopig, waardenIn } from "../geldig";
import { LEEFTIJD } from "../grenzen";
import { jaarVan, leeftijd, maandnummer } from "../maand";
import {
  huurtoeslag,
  kinderopvangtoeslag,
  kindgebondenBudget,
  kleineToeslag,
  zorgtoeslag,
} from "../parameters/toeslagen";
import type { Huishouden, Kinderopvang, ToeslagenKeuze, Wie, Zaak } from "../situatie";
import type { Stap, Toeslagsoort } from "../stap";
import { tredeVan } from "../trede";
import { stap } from "../waarde";
import { huurhuishouden, type Huurhuishouden } from "./huurhuishouden";
import { jaarinkomens, type Jaarinkomen } from "./jaarinkomen";
import { doorloop, type Verloop } from "./rekening";
import { samenstelling } from "./thuis";

const TWAALF = getal(12);

/** Is een toeslag over een jaar te klein om uit te betalen? */
function teKlein(perJaar: Decimal, maand: number): boolean {
  return perJaar.lessThan(waardenIn(kleineToeslag, maand).minstensPerJaar);
}

export interface Toeslagen {
  readonly zorg: Decimal;
  readonly huur: Decimal;
  readonly kindgebonden: Decimal;
  readonly kinderopvang: Decimal;
  readonly totaal: Decimal;
  readonly stap: () => Stap;
}

/** Zorgtoeslag per maand (artikel 2 Wet op de zorgtoeslag). */
export function zorgtoeslagPerMaand(
  inkomen: Decimal,
  metPartner: boolean,
  vermogen: Decimal | null,
  maand: number,
): { readonly perMaand: Decimal; readonly perJaar: Decimal } {
  const {
    standaardpremie,
    drempelinkomen,
    norm,
    afbouw,
    vermogen: grenzen,
  } = waardenIn(zorgtoeslag, maand);
  if (vermogen?.greaterThan(grenzen[metPartner ? 1 : 0]) === true)
    return { perMaand: NUL, perJaar: NUL };
  const eigen = drempelinkomen
    .times(norm[metPartner ? 1 : 0])
    .plus(afbouw.times(nietNegatief(inkomen.minus(drempelinkomen))));
  const perJaar = nietNegatief(
    standaardpremie
      .times(metPartner ? 2 : 1)
      .minus(eigen)
      .toDecimalPlaces(0),
  );
  if (teKlein(perJaar, maand)) return { perMaand: NUL, perJaar: NUL };
  return { perMaand: perJaar.div(TWAALF).floor(), perJaar };
}

/** Huurtoeslag per maand (artikelen 5, 13, 17, 20 en 21 Wet op de huurtoeslag, 2026). */
export function huurtoeslagPerMaand(
  kaleHuur: Decimal,
  inkomen: Decimal,
  huishouden: Omit<Huurhuishouden, "inkomenMedebewoners">,
  vermogen: Decimal | null,
  maand: number,
): Decimal {
  const tabel = waardenIn(huurtoeslag, maand);
  if (vermogen?.greaterThan(tabel.vermogenPerPersoon.times(huishouden.partners)) === true)
    return NUL;
  const meer = huishouden.personen > 1 ? 1 : 0;
  const huur = laagste(kaleHuur, huishouden.volwassenOfKind ? tabel.maximum : tabel.maximumJong);
  const aftopping = tabel.aftoppingsgrens[huishouden.personen > 2 ? 1 : 0];
  const kwaliteit = tabel.kwaliteitskortingsgrens;
  const vergoed = nietNegatief(laagste(huur, kwaliteit).minus(tabel.basishuur[meer]))
    .times(tabel.delen[0])
    .plus(nietNegatief(laagste(huur, aftopping).minus(kwaliteit)).times(tabel.delen[1]))
    .plus(nietNegatief(huur.minus(aftopping)).times(tabel.delen[2]));
  const eigen = nietNegatief(inkomen.minus(tabel.ijkpunt[meer]))
    .times(tabel.afbouw[meer])
    .div(TWAALF);
  const bedrag = nietNegatief(vergoed.minus(eigen));
  return teKlein(bedrag.times(TWAALF), maand) ? NUL : bedrag.floor();
}

/**
 * Kindgebonden budget per maand (artikel 2 Wet op het kindgebonden budget).
 * @param leeftijden van de kinderen, zoals zij voor deze maand tellen
 */
export function kindgebondenBudgetPerMaand(
  leeftijden: readonly number[],
  inkomen: Decimal,
  metPartner: boolean,
  vermogen: Decimal | null,
  maand: number,
): Decimal {
  if (leeftijden.length === 0) return NUL;
  const tabel = waardenIn(kindgebondenBudget, maand);
  const kolom = metPartner ? 1 : 0;
  if (vermogen?.greaterThan(tabel.vermogen[kolom]) === true) return NUL;
  let maximum = metPartner ? NUL : tabel.alleenstaandeOuder;
  for (const jaren of leeftijden) {
    maximum = maximum.plus(tabel.perKind);
    const [, extra] = tredeVan(tabel.extra, (vanaf) => jaren >= vanaf) ?? [];
    if (extra !== undefined) maximum = maximum.plus(extra);
  }
  const drempel = tabel.drempel[kolom];
  let afbouw: Decimal;
  if (tabel.tweedeKnik === null) afbouw = nietNegatief(inkomen.minus(drempel)).times(tabel.afbouw);
  else {
    const knik = tabel.tweedeKnik;
    afbouw = nietNegatief(laagste(inkomen, knik.vanaf).minus(drempel))
      .times(tabel.afbouw)
      .plus(nietNegatief(inkomen.minus(knik.vanaf)).times(knik.afbouw));
  }
  const perJaar = nietNegatief(maximum.minus(afbouw));
  return teKlein(perJaar, maand) ? NUL : perJaar.div(TWAALF).floor();
}

/** Opvang van een kind: uren en prijs per uur. */
export interface Opvang {
  readonly kind: number;
  readonly soort: Kinderopvang["soort"];
  readonly uren: Decimal;
  readonly uurprijs: Decimal;
}

/** Kinderopvangtoeslag per maand voor alle kinderen samen (Besluit kinderopvangtoeslag). */
export function kinderopvangtoeslagPerMaand(
  opvang: readonly Opvang[],
  inkomen: Decimal,
  maand: number,
): Decimal {
  if (opvang.length === 0) return NUL;
  const tabel = waardenIn(kinderopvangtoeslag, maand);
  const heleEuros = inkomen.floor();
  const [, eerste = NUL, volgende = NUL] =
    tredeVan(tabel.tabel, (vanaf) => heleEuros.greaterThanOrEqualTo(vanaf)) ?? [];
  const perKind = new Map<number, { uren: Decimal; kosten: Decimal }>();
  for (const { kind, soort, uren, uurprijs } of opvang) {
    const al = perKind.get(kind) ?? { uren: NUL, kosten: NUL };
    const meetellend = laagste(uren, tabel.maximumUren.minus(al.uren));
    perKind.set(kind, {
      uren: al.uren.plus(meetellend),
      kosten: al.kosten.plus(meetellend.times(laagste(uurprijs, tabel.maximumUurprijs[soort]))),
    });
  }
  // Het "eerste kind" is dat met de meeste uren, bij gelijke uren dat met de hoogste kosten.
  const opVolgorde = [...perKind.values()].sort(
    (a, b) => b.uren.comparedTo(a.uren) || b.kosten.comparedTo(a.kosten),
  );
  const bedrag = som(
    opVolgorde.map(({ kosten }, plaats) => kosten.times(plaats === 0 ? eerste : volgende).div(100)),
  );
  return teKlein(bedrag.times(TWAALF), maand) ? NUL : bedrag.floor();
}

/**
 * Leeftijden voor het kindgebonden budget: een leeftijdsstap telt vanaf de maand na de verjaardag, ook de 18e, en een
 * kind telt vanaf de eerste dag van de maand waarop het geboren is.
 */
function leeftijdenKindgebonden(huishouden: Huishouden, maand: number): number[] {
  return huishouden.kinderen
    .map(({ geboortedatum }) => {
      const geboortemaand = maandnummer(geboortedatum);
      if (geboortemaand === maand && geboortedatum.endsWith("-01")) return 0;
      return Math.floor((maand - 1 - geboortemaand) / 12);
    })
    .filter((jaren) => jaren >= 0 && jaren < LEEFTIJD.volwassen);
}

/**
 * Kinderopvangtoeslag vraagt dat elke ouder werkt. Na de maand waarin de laatste baan van een ouder eindigde, loopt zij
 * nog drie kalendermaanden door.
 */
function iedereenWerkt(verloop: Verloop, maand: number): boolean {
  const { banenVan, zaak } = verloop.kader;
  const { maandenNaWerk } = waardenIn(kinderopvangtoeslag, maand);
  const werkt = (wie: Wie): boolean =>
    banenVan[wie].some(
      (baan) => baan.eersteMaand <= maand && maand <= baan.laatsteMaand + maandenNaWerk,
    );
  return werkt("aanvrager") && (zaak.huishouden.partner === null || werkt("partner"));
}

/** De toeslagen die gevraagd zijn. */
function gevraagd({ zorg, huur, kindgebonden, kinderopvang }: ToeslagenKeuze): Toeslagsoort[] {
  return [
    ...(zorg ? (["zorg"] as const) : []),
    ...(huur === null ? [] : (["huur"] as const)),
    ...(kindgebonden ? (["kindgebonden"] as const) : []),
    ...(kinderopvang.length === 0 ? [] : (["kinderopvang"] as const)),
  ];
}

/** Toeslagen die er niet zijn omdat de partner geen rechtmatig verblijf heeft (artikel 9 lid 2 Awir). */
export function zonderVerblijf({ huishouden, toeslagen }: Zaak): readonly Toeslagsoort[] {
  return toeslagen === null || huishouden.partner?.rechtmatigVerblijf !== false
    ? []
    : gevraagd(toeslagen);
}

const GEEN_TOESLAGEN: Toeslagen = {
  zorg: NUL,
  huur: NUL,
  kindgebonden: NUL,
  kinderopvang: NUL,
  totaal: NUL,
  stap: () =>
    stap(
      "toeslagen",
      NUL,
      [],
      {},
      { onderdelen: [stap("geenToeslagVerblijf", NUL, [awir("9", "2")], {})] },
    ),
};

/** Opvang waarvoor er in deze maand toeslag kan zijn. */
function opvangMetToeslag(
  verloop: Verloop,
  keuze: ToeslagenKeuze,
  maand: number,
): readonly Opvang[] {
  return iedereenWerkt(verloop, maand) ? opvangIn(verloop.kader.zaak.huishouden, keuze, maand) : [];
}

/** Is er opvang bij een inkomen boven de laatste rij van de tabel? Dan is de toeslag niet bekend. */
export function opvangBovenTabel(zaak: Zaak): boolean {
  const { toeslagen, huishouden } = zaak;
  if (toeslagen === null || toeslagen.kinderopvang.length === 0) return false;
  if (huishouden.partner?.rechtmatigVerblijf === false) return false;
  const verloop = doorloop(zaak);
  const jaren = jaarinkomens(verloop, zaak);
  return verloop.standen.some(({ maand }) => {
    const inkomen = jaren.get(jaarVan(maand))?.toetsingsinkomen ?? NUL;
    return (
      inkomen.floor().greaterThan(waardenIn(kinderopvangtoeslag, maand).tabelTot) &&
      opvangMetToeslag(verloop, toeslagen, maand).length > 0
    );
  });
}

/** Toeslagen over een maand, op het inkomen van het kalenderjaar. */
export function toeslagenIn(
  verloop: Verloop,
  keuze: ToeslagenKeuze,
  jaar: Pick<Jaarinkomen, "toetsingsinkomen" | "aanvrager">,
  maand: number,
): Toeslagen {
  const { zaak } = verloop.kader;
  const { huishouden } = zaak;
  if (huishouden.partner?.rechtmatigVerblijf === false) return GEEN_TOESLAGEN;
  const inkomen = jaar.toetsingsinkomen;
  const metPartner = huishouden.partner !== null;
  const vermogen = huishouden.vermogen === null ? null : getal(huishouden.vermogen);
  const wie = samenstelling(huishouden, maand);
  const kinderen = leeftijdenKindgebonden(huishouden, maand);

  const zorg = keuze.zorg
    ? zorgtoeslagPerMaand(inkomen, metPartner, vermogen, maand)
    : { perMaand: NUL, perJaar: NUL };
  const inHuis = huurhuishouden(huishouden, maand);
  const rekeninkomen = (huishouden.partner?.woontElders === true ? jaar.aanvrager : inkomen).plus(
    inHuis.inkomenMedebewoners,
  );
  const huur =
    keuze.huur === null
      ? NUL
      : huurtoeslagPerMaand(getal(keuze.huur.kaleHuur), rekeninkomen, inHuis, vermogen, maand);
  const kindgebonden = keuze.kindgebonden
    ? kindgebondenBudgetPerMaand(kinderen, inkomen, metPartner, vermogen, maand)
    : NUL;
  const opvang = opvangMetToeslag(verloop, keuze, maand);
  const kinderopvang = kinderopvangtoeslagPerMaand(opvang, inkomen, maand);
  const totaal = som([zorg.perMaand, huur, kindgebonden, kinderopvang]);
  const toetsingsinkomen = tekst(inkomen);
  const onderdelen = (): Stap[] => [
    ...(keuze.zorg
      ? [
          stap(
            "zorgtoeslag",
            zorg.perMaand,
            [wzt("2")],
            { toetsingsinkomen, jaarbedrag: tekst(zorg.perJaar) },
            { voorlopig: isVoorlopig(zorgtoeslag, maand) },
          ),
        ]
      : []),
    ...(keuze.huur === null
      ? []
      : [
          stap(
            "huurtoeslag",
            huur,
            [wht("21")],
            {
              huur: tekst(getal(keuze.huur.kaleHuur)),
              toetsingsinkomen: tekst(rekeninkomen),
              personen: inHuis.personen,
            },
            { voorlopig: isVoorlopig(huurtoeslag, maand) },
          ),
        ]),
    ...(keuze.kindgebonden && Math.max(wie.kinderen.length, kinderen.length) > 0
      ? [
          stap(
            "kindgebondenBudget",
            kindgebonden,
            [wkgb("2")],
            { toetsingsinkomen, kinderen: kinderen.length },
            { voorlopig: isVoorlopig(kindgebondenBudget, maand) },
          ),
        ]
      : []),
    ...(opvang.length === 0
      ? []
      : [
          stap(
            "kinderopvangtoeslag",
            kinderopvang,
            [wko("1.7")],
            { toetsingsinkomen, kinderen: opvang.length },
            { voorlopig: isVoorlopig(kinderopvangtoeslag, maand) },
          ),
        ]),
  ];
  return {
    zorg: zorg.perMaand,
    huur,
    kindgebonden,
    kinderopvang,
    totaal,
    stap: () =>
      stap(
        "toeslagen",
        totaal,
        [],
        {},
        {
          voorlopig: isVoorlopigeToeslag(keuze, wie.kinderen.length, maand),
          onderdelen: onderdelen(),
        },
      ),
  };
}

/** Is een toeslag gevraagd waarvan de bedragen in deze maand nog niet vaststaan? */
export function isVoorlopigeToeslag(
  keuze: ToeslagenKeuze,
  kinderen: number,
  maand: number,
): boolean {
  return (
    (keuze.zorg && isVoorlopig(zorgtoeslag, maand)) ||
    (keuze.huur !== null && isVoorlopig(huurtoeslag, maand)) ||
    (keuze.kindgebonden && kinderen > 0 && isVoorlopig(kindgebondenBudget, maand)) ||
    (keuze.kinderopvang.length > 0 && isVoorlopig(kinderopvangtoeslag, maand))
  );
}

/** Opvang van kinderen die in deze maand meetellen. */
function opvangIn(huishouden: Huishouden, keuze: ToeslagenKeuze, maand: number): readonly Opvang[] {
  return keuze.kinderopvang.flatMap(({ kind, soort, urenPerMaand, uurprijs }) => {
    const geboortedatum = huishouden.kinderen[kind]?.geboortedatum;
    if (geboortedatum === undefined) return [];
    const jaren = leeftijd(geboortedatum, maand);
    return jaren >= 0 && jaren < LEEFTIJD.volwassen
      ? [{ kind, soort, uren: getal(urenPerMaand), uurprijs: getal(uurprijs) }]
      : [];
  });
}
