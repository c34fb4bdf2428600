/**
 * Het recht op bijstand over één maand: norm min wat wordt verrekend, de toets aan het vermogen, en het deel dat voor
 * de vakantietoeslag wordt bewaard (artikelen 19, 31, 32, 34 en 45 Participatiewet).
 */
import { fractie, laagste, nietNegatief, NUL, rond, som, tekst, type Decimal } from "../bedrag";
import { pw } from "../bron";
import { versieIn, waardenIn, type Geldig } from "../geldig";
import { vermogensgrens } from "../parameters/vrij-te-laten";
import { vakantietoeslagBijstand } from "../parameters/vakantietoeslag";
import type { Gemeente, Wie, Zaak } from "../situatie";
import type { Stap, VerdiendVerklaring } from "../stap";
import { bijElkaar, stap, type Waarde } from "../waarde";
import type { Baan } from "./baan";
import { dagenMetBijstand, nogGeenNorm, normOverDagen, overDagen } from "./begin";
import {
  arbeidsinkomen,
  verrekening,
  werkpost,
  type Arbeidsinkomen,
  type Partnergrens,
  type Post,
  type Verrekening,
} from "./inkomen";
import { eenmaligePosten, vermogenIn } from "./eenmalig";
import { overigePost } from "./overig-inkomen";
import { norm, normAlleen, normAlsBeidenRecht } from "./norm";
import { samenstelling, type Samenstelling } from "./thuis";
import { overAnderLoon, type Aanspraak, type Gegevens, type Vrijlating } from "./vrijlating";

/** Wat voor elke maand van een zaak gelijk is. */
export interface Kader {
  readonly zaak: Zaak;
  /** Eerste dag met bijstand, als dagnummer; -Infinity als die voor het venster ligt. */
  readonly begin: number;
  readonly banen: readonly Baan[];
  /** Banen waarvan het geld op de rekening komt. */
  readonly banenThuis: readonly Baan[];
  readonly banenVan: Readonly<Record<Wie, readonly Baan[]>>;
  readonly partnerZonderRecht: boolean;
  /** De partner woont elders: zijn geld telt naar artikel 32 lid 4 en staat niet op de rekening. */
  readonly partnerElders: boolean;
}

/** Het recht over een maand. */
export interface Maandrecht {
  readonly maand: number;
  readonly wie: Samenstelling;
  /** Dagen van de maand waarop er bijstand kan zijn; 0 voor het begin. */
  readonly dagen: number;
  readonly norm: Waarde;
  readonly posten: readonly Post[];
  readonly verrekend: Verrekening;
  readonly bijstand: Decimal;
  readonly reservering: Decimal;
  readonly uitbetaling: Decimal;
  readonly teVeelVermogen: boolean;
  /** Er is loon van een baan die vakantiegeld bij elk loon betaalt. */
  readonly vakantiegeldInLoon: boolean;
  readonly stap: () => Stap;
  readonly verdiend: () => VerdiendVerklaring;
}

/** Hoe de reservering wordt berekend als de gemeente niets anders kiest. */
interface ReserveringVersie extends Geldig {
  readonly wijze: "vanBijstand" | "vanNorm";
}

export const reserveringen: readonly [ReserveringVersie, ...ReserveringVersie[]] = [
  { van: "2025-01", tot: "2026-12", wijze: "vanBijstand" },
  { van: "2027-01", tot: "2027-12", wijze: "vanNorm" },
];

export function reserveringswijze(gemeente: Gemeente, maand: number): "vanBijstand" | "vanNorm" {
  return gemeente.reservering ?? versieIn(reserveringen, maand).wijze;
}

/** Deel van de bijstand dat voor de vakantietoeslag wordt bewaard (artikel 19 lid 3, 45 lid 1). */
export function reservering(
  gemeente: Gemeente,
  maand: number,
  bijstand: Decimal,
  normbedrag: Decimal,
  over: Pick<Maandrecht, "posten" | "vakantiegeldInLoon">,
): Waarde {
  if (gemeente.vakantietoeslagUitbetaling === "maandelijks" || bijstand.isZero())
    return { bedrag: NUL, stap: () => stap("geenReservering", NUL, [], {}) };
  const { percentage } = waardenIn(vakantietoeslagBijstand, maand);
  const deel = fractie(percentage);
  if (reserveringswijze(gemeente, maand) === "vanBijstand") {
    const bedrag = rond(bijstand.times(deel));
    return {
      bedrag,
      stap: () =>
        stap("reserveringVanBijstand", bedrag, [pw("19", "3"), pw("45", "1")], {
          bijstand: tekst(bijstand),
          percentage: percentage.toString(),
        }),
    };
  }
  const vakantietoeslag = som(over.posten.map((post) => post.vakantietoeslag));
  const bedrag = laagste(
    bijstand,
    nietNegatief(rond(normbedrag.times(deel)).minus(vakantietoeslag)),
  );
  // Vakantiegeld dat al met het loon kwam, is geen vakantietoeslag over inkomen: dan telt alleen de bijstand.
  const hoogstens = rond(bijstand.times(deel));
  if (over.vakantiegeldInLoon && bedrag.greaterThan(hoogstens))
    return {
      bedrag: hoogstens,
      stap: () =>
        stap(
          "reserveringBegrensd",
          hoogstens,
          [pw("19", "3"), pw("45", "1")],
          { bijstand: tekst(bijstand), percentage: percentage.toString() },
          { gemeenteBeslist: true },
        ),
    };
  return {
    bedrag,
    stap: () =>
      stap(
        "reserveringVanNorm",
        bedrag,
        [pw("19", "3"), pw("45", "1")],
        {
          norm: tekst(normbedrag),
          vakantietoeslagInkomen: tekst(vakantietoeslag),
          percentage: percentage.toString(),
        },
        { gemeenteBeslist: true },
      ),
  };
}

function grensVermogen(kader: Kader, wie: Samenstelling, maand: number): Decimal {
  const grenzen = waardenIn(vermogensgrens, maand);
  if (kader.zaak.huishouden.partner !== null) return grenzen.gehuwden;
  return wie.alleenstaandeOuder ? grenzen.alleenstaandeOuder : grenzen.alleenstaande;
}

/** Tot waar inkomen van een partner zonder recht niet telt, naar de dagen met bijstand; null zonder zo'n partner. */
function grensVan(kader: Kader, maand: number, wie: Samenstelling): Partnergrens | null {
  if (!kader.partnerZonderRecht) return null;
  const bedrag = kader.partnerElders
    ? normAlleen(wie.leeftijdPartner ?? 0, maand)
    : normAlsBeidenRecht(kader.zaak.huishouden, maand);
  return {
    lid: kader.partnerElders ? "4" : "3",
    bedrag: overDagen(bedrag, kader.begin, maand),
  };
}

/** Een maand waarin de bijstand nog niet is begonnen: geen norm, en van inkomsten telt niets. */
function nogNiet(begin: number, maand: number, wie: Samenstelling): Maandrecht {
  const norm = nogGeenNorm(begin);
  return {
    maand,
    wie,
    dagen: 0,
    norm,
    posten: [],
    verrekend: verrekening([], NUL, null),
    bijstand: NUL,
    reservering: NUL,
    uitbetaling: NUL,
    teVeelVermogen: false,
    vakantiegeldInLoon: false,
    stap: norm.stap,
    verdiend: () => {
      const heel = norm.stap();
      return {
        verrekend: heel,
        recht: heel,
        reservering: heel,
        verdiendLoon: heel,
        vrijlating: heel,
        overig: heel,
      };
    },
  };
}

/** Een beslissing over een maand: de vrijlating per persoon, en hoe verder te rekenen met ander loon. */
export interface Beslissing {
  readonly recht: Maandrecht;
  readonly inkomens: readonly Arbeidsinkomen[];
  readonly gegevens: readonly Gegevens[];
}

function gegevensVan(kader: Kader, inkomen: Arbeidsinkomen, wie: Samenstelling): Gegevens {
  const { huishouden } = kader.zaak;
  return {
    wie: inkomen.wie,
    persoon: huishouden[inkomen.wie] ?? huishouden.aanvrager,
    leeftijd: inkomen.wie === "partner" ? (wie.leeftijdPartner ?? 0) : wie.leeftijdAanvrager,
    alleenstaandeOuder: wie.alleenstaandeOuder,
    kinderen: wie.kinderen,
    netto: inkomen.netto,
    banen: inkomen.banen,
  };
}

/** Rekent de maand uit met gegeven vrijlatingen, in de volgorde van `inkomens`. */
function rekenUit(
  kader: Kader,
  maand: number,
  wie: Samenstelling,
  inkomens: readonly Arbeidsinkomen[],
  vrijlatingen: readonly (Aanspraak | null)[],
): Maandrecht {
  const { zaak } = kader;
  const normwaarde = normOverDagen(norm(zaak.huishouden, maand), kader.begin, maand);
  const noemWie = inkomens.some((inkomen) => inkomen.wie === "partner");
  const posten: Post[] = inkomens.map((inkomen, plaats) =>
    werkpost(inkomen, vrijlatingen[plaats] ?? null, maand, noemWie),
  );
  for (const plaats of zaak.overigInkomen.keys()) {
    const post = overigePost(zaak, plaats, maand);
    if (post !== null) posten.push(post);
  }
  posten.push(...eenmaligePosten(zaak, maand));
  const grens = grensVan(kader, maand, wie);
  const verrekend = verrekening(posten, normwaarde.bedrag, grens);
  const vermogen = vermogenIn(zaak, maand);
  const teVeelVermogen = vermogen?.greaterThan(grensVermogen(kader, wie, maand)) ?? false;
  const bijstand = teVeelVermogen ? NUL : nietNegatief(normwaarde.bedrag.minus(verrekend.bedrag));
  const vakantiegeldInLoon = inkomens.some(({ banen }) =>
    banen.some(
      (baan) => baan.werk.vakantiegeld.hoe === "bijElkLoon" && !baan.geteld(maand).netto.isZero(),
    ),
  );
  const bewaard = reservering(zaak.gemeente, maand, bijstand, normwaarde.bedrag, {
    posten,
    vakantiegeldInLoon,
  });
  const uitbetaling = bijstand.minus(bewaard.bedrag);
  const bijstandStap = (): Stap => {
    if (teVeelVermogen)
      return stap("geenBijstandVermogen", NUL, [pw("19", "1", "b"), pw("34", "3")], {
        vermogen: tekst(vermogen ?? NUL),
        grens: tekst(grensVermogen(kader, wie, maand)),
      });
    return stap(
      bijstand.isZero() ? "geenBijstandInkomen" : "bijstand",
      bijstand,
      [pw("19", "2")],
      { norm: tekst(normwaarde.bedrag), verrekend: tekst(verrekend.bedrag) },
      { onderdelen: [normwaarde.stap(), verrekend.stap()] },
    );
  };
  const heel = (): Stap =>
    stap(
      "uitbetaling",
      uitbetaling,
      [pw("45", "1")],
      { bijstand: tekst(bijstand), reservering: tekst(bewaard.bedrag) },
      { onderdelen: [bijstandStap(), bewaard.stap()] },
    );
  return {
    maand,
    wie,
    dagen: dagenMetBijstand(kader.begin, maand),
    norm: normwaarde,
    posten,
    verrekend,
    bijstand,
    reservering: bewaard.bedrag,
    uitbetaling,
    teVeelVermogen,
    vakantiegeldInLoon,
    stap: heel,
    verdiend: () => {
      const werk = posten.filter(({ bron }) => bron === "werk");
      // Van een partner zonder recht telt het inkomen als geheel: van zijn loon alleen mag niets blijven.
      const telt = werk.filter(({ wie: van }) => grens === null || van === "aanvrager");
      const netto = (van: readonly Post[]): Stap =>
        bijElkaar(
          van.map((post) => post.nettoStap()),
          som(van.map((post) => post.netto)),
        );
      const vrij = telt.filter((post) => !post.naVrijlating.equals(post.netto));
      const [enige = null, ...meer] = werk.length === telt.length ? werk : [];
      return {
        verrekend: verrekend.stap(),
        recht: bijstandStap(),
        reservering: bewaard.stap(),
        verdiendLoon: enige && meer.length === 0 ? enige.stap() : netto(werk),
        vrijlating: bijElkaar(
          vrij.flatMap((post) => post.vrijlatingStap?.() ?? []),
          som(vrij.map((post) => post.netto.minus(post.naVrijlating))),
        ),
        overig: netto(posten.filter(({ bron }) => bron !== "werk")),
      };
    },
  };
}

/**
 * Beslist over een maand.
 * @param vrijlatingen de termijnen per persoon; null voor een maand buiten het venster: dan geldt geen vrijlating
 */
export function beslis(
  kader: Kader,
  maand: number,
  vrijlatingen: Readonly<Record<Wie, Vrijlating>> | null,
): Beslissing {
  const wie = samenstelling(kader.zaak.huishouden, maand);
  if (dagenMetBijstand(kader.begin, maand) === 0)
    return { recht: nogNiet(kader.begin, maand, wie), inkomens: [], gegevens: [] };
  const inkomens: Arbeidsinkomen[] = [];
  for (const persoon of ["aanvrager", "partner"] as const) {
    const inkomen = arbeidsinkomen(persoon, kader.banenVan[persoon], maand);
    if (inkomen !== null) inkomens.push(inkomen);
  }
  const gegevens = inkomens.map((inkomen) => gegevensVan(kader, inkomen, wie));
  if (vrijlatingen === null)
    return { recht: rekenUit(kader, maand, wie, inkomens, []), inkomens, gegevens };
  const aanspraken = gegevens.map((persoon) =>
    persoon.wie === "partner" && kader.partnerZonderRecht
      ? null
      : vrijlatingen[persoon.wie].aanspraak(persoon, maand),
  );
  const met = rekenUit(kader, maand, wie, inkomens, aanspraken);
  // "voor zover hij algemene bijstand ontvangt": zonder bijstand geen vrijlating en geen gebruikte maand.
  const over = !met.bijstand.isZero();
  const recht =
    over || aanspraken.every((aanspraak) => aanspraak === null)
      ? met
      : rekenUit(kader, maand, wie, inkomens, []);
  gegevens.forEach((persoon, plaats) => {
    vrijlatingen[persoon.wie].verwerk(persoon, maand, over ? (aanspraken[plaats] ?? null) : null);
  });
  return { recht, inkomens, gegevens };
}

/**
 * De bijstand zoals die zou zijn met extra loon per persoon in deze maand (een eindejaarsuitkering die hier is
 * opgebouwd). De vrijlating geldt met dezelfde grond over loon en extra samen; over het extra is geen vakantietoeslag.
 */
export function bijstandMetExtraLoon(
  kader: Kader,
  { recht }: Beslissing,
  extra: ReadonlyMap<Wie, Decimal>,
): Decimal {
  const posten = recht.posten.map((post) => {
    const erbij = post.bron === "werk" ? extra.get(post.wie) : undefined;
    if (erbij === undefined) return post;
    const netto = post.netto.plus(erbij);
    const vrij = post.vrijlating === null ? NUL : overAnderLoon(post.vrijlating, netto).bedrag;
    return { ...post, verrekend: netto.minus(vrij).plus(post.vakantietoeslag) };
  });
  const { bedrag } = verrekening(
    posten,
    recht.norm.bedrag,
    grensVan(kader, recht.maand, recht.wie),
  );
  return recht.teVeelVermogen ? NUL : nietNegatief(recht.norm.bedrag.minus(bedrag));
}
