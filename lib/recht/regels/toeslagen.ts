/**
 * Toeslagen van de Dienst Toeslagen, per maand in euro. Het recht is per maand, het inkomen is dat van het hele
 * kalenderjaar: brutoloon, betaald vakantiegeld en bruto bijstand, ook over maanden buiten het venster.
 */
import {
  getal,
  hoogste,
  laagste,
  nietNegatief,
  NUL,
  rond,
  som,
  tekst,
  type Decimal,
} from "../bedrag";
import { wht, wkgb, wko, wzt } from "../bron";
import { isVoorlopig, waardenIn } from "../geldig";
import { jaarVan, maandnummer } from "../maand";
import {
  huurtoeslag,
  kinderopvangtoeslag,
  kindgebondenBudget,
  zorgtoeslag,
} from "../parameters/toeslagen";
import type { Huishouden, Kinderopvang, ToeslagenKeuze, Wie, Zaak } from "../situatie";
import type { Stap } from "../stap";
import { stap } from "../waarde";
import { eersteTarief, ongebruikteHeffingskorting } from "./loonheffing";
import { brutoNaastLoon } from "./jaarinkomen-overig";
import { samenstelling } from "./norm";
import type { Maandrecht } from "./recht";
import type { Verloop } from "./rekening";

/** Minder dan dit bedrag per jaar wordt niet uitbetaald. */
const ONDERGRENS = getal(24);
const TWAALF = getal(12);

export interface Toeslagen {
  readonly zorg: Decimal;
  readonly huur: Decimal;
  readonly kindgebonden: Decimal;
  readonly kinderopvang: Decimal;
  readonly totaal: Decimal;
  readonly stap: () => Stap;
}

export interface Jaarinkomen {
  readonly toetsingsinkomen: Decimal;
  /** Alle twaalf maanden van het jaar zijn getoond, en er ontbreekt niets. */
  readonly volledig: boolean;
  /** Belast geld zonder bruto bedrag, "overig:0" of "eenmalig:0"; het zit er niet in. */
  readonly ontbreekt: readonly string[];
}

/**
 * Bruto bijstand over een maand: de gemeente betaalt de belasting, met de heffingskorting die het loon niet opmaakt.
 * Per persoon met recht, bij een paar ieder de helft.
 */
function brutoBijstand(verloop: Verloop, recht: Maandrecht): Decimal {
  if (recht.bijstand.isZero()) return NUL;
  const { partner } = verloop.kader.zaak.huishouden;
  const personen: readonly Wie[] =
    partner?.heeftRechtOpBijstand === true ? ["aanvrager", "partner"] : ["aanvrager"];
  const netto = recht.bijstand.div(personen.length);
  const jaar = jaarVan(recht.maand);
  return som(
    personen.map((wie) => {
      const metKorting = verloop.kader.banenVan[wie].filter(
        (baan) => baan.werk.loonheffingskorting,
      );
      const loon = som(metKorting.map((baan) => baan.verdiend(recht.maand).belast));
      const ongebruikt = ongebruikteHeffingskorting(loon, jaar).div(TWAALF);
      return hoogste(netto, netto.minus(ongebruikt).div(getal(1).minus(eersteTarief(jaar))));
    }),
  );
}

/**
 * Toetsingsinkomen van een kalenderjaar: belast loon, betaald vakantiegeld en eindejaarsuitkering, en bruto bijstand.
 * Daarbij komt wat van overig inkomen en eenmalig geld belast is (`jaarinkomen-overig`).
 */
export function jaarinkomen(verloop: Verloop, jaar: number): Jaarinkomen {
  const { zaak, banen } = verloop.kader;
  const begin = jaar * 12;
  let totaal = NUL;
  for (let maand = begin; maand < begin + 12; maand++) {
    for (const baan of banen)
      totaal = totaal
        .plus(baan.verdiend(maand).belast)
        .plus(baan.vakantiegeld(maand).bruto)
        .plus(baan.eindejaarsuitkering(maand).bruto);
    totaal = totaal.plus(brutoBijstand(verloop, verloop.rechtIn(maand)));
  }
  const start = maandnummer(zaak.start);
  const { bruto, ontbreekt } = brutoNaastLoon(zaak, jaar);
  return {
    toetsingsinkomen: rond(totaal).plus(bruto),
    volledig: start <= begin && begin + 12 <= start + zaak.maanden && ontbreekt.length === 0,
    ontbreekt,
  };
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
  if (perJaar.lessThan(ONDERGRENS)) return { perMaand: NUL, perJaar: NUL };
  return { perMaand: perJaar.div(TWAALF).floor(), perJaar };
}

/** Wie er voor de huurtoeslag in huis wonen. */
export interface Huurhuishouden {
  readonly personen: number;
  /** Is er iemand van 21 jaar of ouder, of een kind? */
  readonly volwassenOfKind: boolean;
  readonly partners: number;
}

/** Huurtoeslag per maand (artikelen 5, 13, 17, 20 en 21 Wet op de huurtoeslag, 2026). */
export function huurtoeslagPerMaand(
  kaleHuur: Decimal,
  inkomen: Decimal,
  huishouden: Huurhuishouden,
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
  return bedrag.times(TWAALF).lessThan(ONDERGRENS) ? NUL : bedrag.floor();
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
    if (jaren >= 16) maximum = maximum.plus(tabel.extra16);
    else if (jaren >= 12) maximum = maximum.plus(tabel.extra12);
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
  return perJaar.lessThan(ONDERGRENS) ? NUL : perJaar.div(TWAALF).floor();
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
  let eerste = NUL;
  let volgende = NUL;
  const heleEuros = inkomen.floor();
  for (const [vanaf, procentEerste, procentVolgende] of tabel.tabel)
    if (heleEuros.greaterThanOrEqualTo(vanaf)) {
      eerste = procentEerste;
      volgende = procentVolgende;
    }
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
  return bedrag.times(TWAALF).lessThan(ONDERGRENS) ? NUL : bedrag.floor();
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
    .filter((jaren) => jaren >= 0 && jaren < 18);
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

/** Toeslagen over een maand, op het toetsingsinkomen van het kalenderjaar. */
export function toeslagenIn(
  verloop: Verloop,
  keuze: ToeslagenKeuze,
  inkomen: Decimal,
  maand: number,
): Toeslagen {
  const { huishouden } = verloop.kader.zaak;
  const metPartner = huishouden.partner !== null;
  const vermogen = huishouden.vermogen === null ? null : getal(huishouden.vermogen);
  const wie = samenstelling(huishouden, maand);
  const kinderen = leeftijdenKindgebonden(huishouden, maand);

  const zorg = keuze.zorg
    ? zorgtoeslagPerMaand(inkomen, metPartner, vermogen, maand)
    : { perMaand: NUL, perJaar: NUL };
  const huur =
    keuze.huur === null
      ? NUL
      : huurtoeslagPerMaand(
          getal(keuze.huur.kaleHuur),
          inkomen,
          huurhuishouden(huishouden, maand),
          vermogen,
          maand,
        );
  const kindgebonden = keuze.kindgebonden
    ? kindgebondenBudgetPerMaand(kinderen, inkomen, metPartner, vermogen, maand)
    : NUL;
  const opvang = iedereenWerkt(verloop, maand) ? opvangIn(huishouden, keuze, maand) : [];
  const kinderopvang = kinderopvangtoeslagPerMaand(opvang, inkomen, maand);
  const totaal = som([zorg.perMaand, huur, kindgebonden, kinderopvang]);
  const toetsingsinkomen = tekst(inkomen);

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
          onderdelen: [
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
                    { huur: tekst(getal(keuze.huur.kaleHuur)), toetsingsinkomen },
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
          ],
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

function huurhuishouden(huishouden: Huishouden, maand: number): Huurhuishouden {
  const wie = samenstelling(huishouden, maand);
  const partners = huishouden.partner === null ? 1 : 2;
  return {
    personen: partners + wie.kinderen.length + huishouden.kostendelendeMedebewoners,
    volwassenOfKind:
      wie.leeftijdAanvrager >= 21 ||
      (wie.leeftijdPartner ?? 0) >= 21 ||
      wie.kinderen.length > 0 ||
      huishouden.kostendelendeMedebewoners > 0,
    partners,
  };
}

/** Opvang van kinderen die in deze maand meetellen. */
function opvangIn(huishouden: Huishouden, keuze: ToeslagenKeuze, maand: number): readonly Opvang[] {
  return keuze.kinderopvang.flatMap(({ kind, soort, urenPerMaand, uurprijs }) => {
    const geboortedatum = huishouden.kinderen[kind]?.geboortedatum;
    if (geboortedatum === undefined) return [];
    const telt =
      samenstelling({ ...huishouden, kinderen: [{ geboortedatum }] }, maand).kinderen.length > 0;
    return telt ? [{ kind, soort, uren: getal(urenPerMaand), uurprijs: getal(uurprijs) }] : [];
  });
}

/** Kalenderjaren die het venster raakt, met hun toetsingsinkomen. */
export function jaarinkomens(verloop: Verloop, zaak: Zaak): ReadonlyMap<number, Jaarinkomen> {
  const start = maandnummer(zaak.start);
  const jaren = new Map<number, Jaarinkomen>();
  for (let jaar = jaarVan(start); jaar <= jaarVan(start + zaak.maanden - 1); jaar++)
    jaren.set(jaar, jaarinkomen(verloop, jaar));
  return jaren;
}
