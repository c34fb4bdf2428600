/**
 * De bijstandsnorm van een huishouden onder de AOW-leeftijd, in euro per kalendermaand, netto, vakantietoeslag
 * inbegrepen: artikelen 20, 21, 22a, 23, 24, 24a (vanaf 2027), 27 en 28 Participatiewet.
 */
import { fractie, getal, hoogste, laagste, NUL, rond, tekst, type Decimal } from "../bedrag";
import { pw, wkgb } from "../bron";
import { isVoorlopig, rijIn, versieIn, waardenIn, type Geldig, type Getallen } from "../geldig";
import { LEEFTIJD } from "../grenzen";
import { artikel22a, artikel24, normen, type Normen } from "../parameters/normen";
import { ophoging24a } from "../parameters/vrij-te-laten";
import type { Huishouden } from "../situatie";
import type { Stap } from "../stap";
import { stap, type Waarde } from "../waarde";
import { samenstelling, type Samenstelling } from "./thuis";

/** Een norm voor het afronden, met de stappen die hem bepaalden. */
interface Tussenstand {
  readonly bedrag: Decimal;
  readonly stappen: () => readonly Stap[];
  /** Verlaging (artikel 27 en 28) raakt alleen normen van artikel 20 en 21. */
  readonly verlaagbaar: boolean;
}

/** Een huishouden in een maand, met de bedragen die dan gelden. */
interface Geval {
  readonly huishouden: Huishouden;
  readonly maand: number;
  readonly bedragen: Getallen<Normen>;
}

/** Artikel 22a lid 1: ((vast + A × perPersoon) / A) × gehuwdennorm, per persoon met recht. Niet afgerond. */
function kostendelersnorm(
  aantal: number,
  personenMetRecht: number,
  { maand, bedragen }: Geval,
): Tussenstand {
  const { vast, perPersoon } = waardenIn(artikel22a, maand);
  const bedrag = fractie(vast.plus(perPersoon.times(aantal)))
    .times(bedragen.gehuwden)
    .times(personenMetRecht)
    .div(aantal);
  return {
    bedrag,
    verlaagbaar: false,
    stappen: () => [
      stap("kostendelersnorm", bedrag, [pw("22a", "1"), pw("19a")], {
        aantal,
        personenMetRecht,
        gehuwdennorm: tekst(bedragen.gehuwden),
      }),
    ],
  };
}

/** Artikel 20 lid 3 en 4: toeslag voor wie 18, 19 of 20 is en geen beroep op ouders kan doen. */
function metToeslagJong(
  basis: Tussenstand,
  personen: number,
  grens: Decimal,
  { huishouden, bedragen }: Geval,
): Tussenstand {
  if (personen === 0 || huishouden.kanBeroepDoenOpOuders || bedragen.toeslagJong === null)
    return basis;
  const vol = basis.bedrag.plus(bedragen.toeslagJong.times(personen));
  const bedrag = hoogste(basis.bedrag, laagste(vol, grens));
  return {
    bedrag,
    verlaagbaar: basis.verlaagbaar,
    stappen: () => [
      ...basis.stappen(),
      stap(
        "toeslagJong",
        bedrag.minus(basis.bedrag),
        [pw("20", "3"), pw("20", "4")],
        { personen, begrensd: vol.greaterThan(grens) },
        { gemeenteBeslist: true },
      ),
    ],
  };
}

function eenStap(bedrag: Decimal, verlaagbaar: boolean, maak: () => Stap): Tussenstand {
  return { bedrag, verlaagbaar, stappen: () => [maak()] };
}

/** Bedrag van artikel 23 lid 1 en 2 voor één persoon. */
function inrichtingAlleen({ bedragen }: Geval): Tussenstand {
  const verhoging = bedragen.inrichtingVerhogingAlleen ?? NUL;
  const bedrag = bedragen.inrichtingAlleen.plus(verhoging);
  return eenStap(bedrag, false, () =>
    stap("normInrichting", bedrag, [pw("23", "1", "a"), pw("23", "2", "a")], {
      norm: tekst(bedragen.inrichtingAlleen),
      verhogingZorgverzekering: tekst(verhoging),
    }),
  );
}

function inrichtingGehuwden({ bedragen }: Geval): Tussenstand {
  const verhoging = bedragen.inrichtingVerhogingGehuwden ?? NUL;
  const bedrag = bedragen.inrichtingGehuwden.plus(verhoging);
  return eenStap(bedrag, false, () =>
    stap("normInrichting", bedrag, [pw("23", "1", "b"), pw("23", "2", "b")], {
      norm: tekst(bedragen.inrichtingGehuwden),
      verhogingZorgverzekering: tekst(verhoging),
    }),
  );
}

/** Norm van iemand zonder partner (artikelen 20, 21 onder a en 22a). */
function alleenstaand(
  jaren: number,
  heeftKinderen: boolean,
  medebewoners: number,
  geval: Geval,
): Tussenstand {
  const { bedragen } = geval;
  if (jaren < LEEFTIJD.volleNorm) {
    const norm = heeftKinderen ? bedragen.jongAlleenKind : bedragen.jongAlleen;
    const basis = eenStap(norm, true, () =>
      stap("normJong", norm, [heeftKinderen ? pw("20", "2", "a") : pw("20", "1", "a")], {
        gehuwd: false,
        kinderen: heeftKinderen,
        eenVan21: false,
      }),
    );
    return metToeslagJong(basis, 1, bedragen.alleenstaande, geval);
  }
  if (medebewoners > 0) return kostendelersnorm(medebewoners + 1, 1, geval);
  const norm = bedragen.alleenstaande;
  return eenStap(norm, true, () =>
    heeftKinderen
      ? stap("normAlleenstaandeOuder", norm, [pw("21", undefined, "a")], {})
      : stap("normAlleenstaande", norm, [pw("21", undefined, "a")], { kostenAlleen: true }),
  );
}

/** Norm van twee echtgenoten die beiden recht hebben (artikelen 20, 21 onder b en 22a). */
function gehuwd(
  jaren: readonly [number, number],
  heeftKinderen: boolean,
  medebewoners: number,
  geval: Geval,
): Tussenstand {
  const { bedragen } = geval;
  const jongeren = jaren.filter((leeftijdNu) => leeftijdNu < LEEFTIJD.volleNorm).length;
  if (jongeren === 0) {
    if (medebewoners > 0) return kostendelersnorm(medebewoners + 2, 2, geval);
    const norm = bedragen.gehuwden;
    return eenStap(norm, true, () => stap("normGehuwden", norm, [pw("21", undefined, "b")], {}));
  }
  if (jongeren === 1 && medebewoners > 0) {
    const deel = heeftKinderen ? bedragen.partnerJongKind : bedragen.partnerJong;
    const ander = kostendelersnorm(medebewoners + 1, 1, geval);
    const vast = deel ?? NUL;
    const samen: Tussenstand = {
      bedrag: ander.bedrag.plus(vast),
      verlaagbaar: false,
      stappen: () => [
        ...ander.stappen(),
        stap("normJong", vast, [pw("22a", "3", heeftKinderen ? "a" : "b")], {
          gehuwd: true,
          kinderen: heeftKinderen,
          eenVan21: true,
        }),
      ],
    };
    return metToeslagJong(samen, 1, bedragen.gehuwden, geval);
  }
  const eenVan21 = jongeren === 1;
  const norm = eenVan21
    ? heeftKinderen
      ? bedragen.jongEenKind
      : bedragen.jongEen
    : heeftKinderen
      ? bedragen.jongGehuwdenKind
      : bedragen.jongGehuwden;
  const basis = eenStap(norm, true, () =>
    stap("normJong", norm, [pw("20", heeftKinderen ? "2" : "1", eenVan21 ? "c" : "b")], {
      gehuwd: true,
      kinderen: heeftKinderen,
      eenVan21,
    }),
  );
  return metToeslagJong(basis, jongeren, bedragen.gehuwden, geval);
}

/**
 * Artikel 24 (en 22a): de partner heeft zelf geen recht op bijstand.
 * @param jarenPartner 0 als hij elders woont: dan deelt hij de kosten niet
 */
function partnerZonderRecht(
  jarenAanvrager: number,
  jarenPartner: number,
  heeftKinderen: boolean,
  medebewoners: number,
  geval: Geval,
): Tussenstand {
  const { bedragen } = geval;
  if (jarenAanvrager >= LEEFTIJD.volleNorm && medebewoners > 0)
    return kostendelersnorm(
      medebewoners + 1 + (jarenPartner >= LEEFTIJD.volleNorm ? 1 : 0),
      1,
      geval,
    );
  const jong = jarenAanvrager < LEEFTIJD.volleNorm;
  const heel = jong
    ? heeftKinderen
      ? bedragen.jongGehuwdenKind
      : bedragen.jongGehuwden
    : bedragen.gehuwden;
  const deel = fractie(waardenIn(artikel24, geval.maand).percentage);
  const bedrag = heel.times(deel);
  const basis = eenStap(bedrag, false, () =>
    stap("normPartnerZonderRecht", bedrag, [pw("24", undefined, jong ? "b" : "a")], {
      gehuwdennorm: tekst(heel),
    }),
  );
  const grens = bedragen.gehuwden.times(deel);
  return metToeslagJong(basis, jong ? 1 : 0, grens, geval);
}

function basisnorm(geval: Geval, wie: Samenstelling): Tussenstand {
  const { huishouden } = geval;
  const { partner } = huishouden;
  const { kostendelers: medebewoners } = wie;
  const kinderen = wie.kinderen.length > 0;
  if (partner === null || wie.leeftijdPartner === null)
    return huishouden.aanvrager.inInrichting
      ? inrichtingAlleen(geval)
      : alleenstaand(wie.leeftijdAanvrager, kinderen, medebewoners, geval);
  if (huishouden.aanvrager.inInrichting && partner.inInrichting) return inrichtingGehuwden(geval);
  if (huishouden.aanvrager.inInrichting || partner.inInrichting) {
    const jarenThuis = huishouden.aanvrager.inInrichting
      ? wie.leeftijdPartner
      : wie.leeftijdAanvrager;
    const thuis = alleenstaand(jarenThuis, kinderen, medebewoners, geval);
    const inrichting = inrichtingAlleen(geval);
    const bedrag = thuis.bedrag.plus(inrichting.bedrag);
    return {
      bedrag,
      verlaagbaar: false,
      stappen: () => [
        stap(
          "normEenInInrichting",
          bedrag,
          [pw("23", "3")],
          { thuis: tekst(thuis.bedrag), inrichting: tekst(inrichting.bedrag) },
          { onderdelen: [...thuis.stappen(), ...inrichting.stappen()] },
        ),
      ],
    };
  }
  return wie.partnerMetRecht
    ? gehuwd([wie.leeftijdAanvrager, wie.leeftijdPartner], kinderen, medebewoners, geval)
    : partnerZonderRecht(
        wie.leeftijdAanvrager,
        partner.woontElders ? 0 : wie.leeftijdPartner,
        kinderen,
        medebewoners,
        geval,
      );
}

/** Wat er na de basisnorm nog bij komt: niets tot en met 2026, artikel 24a vanaf 2027. */
interface OphogingVersie extends Geldig {
  readonly reken: (
    huishouden: Huishouden,
    wie: Samenstelling,
    maand: number,
    basis: Tussenstand,
  ) => Tussenstand;
}

function ophogingBalans(
  huishouden: Huishouden,
  wie: Samenstelling,
  maand: number,
  basis: Tussenstand,
): Tussenstand {
  if (huishouden.partner === null || wie.partnerMetRecht || wie.kinderen.length === 0) return basis;
  const { perJaar } = rijIn(ophoging24a, maand).waarden;
  const bedrag = basis.bedrag.plus(perJaar.div(12));
  return {
    bedrag,
    verlaagbaar: basis.verlaagbaar,
    stappen: () => [
      ...basis.stappen(),
      stap(
        "ophogingKind24a",
        bedrag.minus(basis.bedrag),
        [pw("24a"), wkgb("2")],
        { jaarbedrag: tekst(perJaar) },
        { voorlopig: isVoorlopig(ophoging24a, maand) },
      ),
    ],
  };
}

export const ophogingen: readonly [OphogingVersie, ...OphogingVersie[]] = [
  { van: "2024-01", tot: "2026-12", reken: (_huishouden, _wie, _maand, basis) => basis },
  { van: "2027-01", tot: "2027-12", reken: ophogingBalans },
];

/** Artikel 27 en 28: gemeentelijke verlaging, in procent van de gehuwdennorm, nooit onder nul. */
function metVerlaging(basis: Tussenstand, { huishouden, bedragen }: Geval): Tussenstand {
  const percentage = getal(huishouden.verlagingNormProcent);
  if (!basis.verlaagbaar || percentage.isZero()) return basis;
  const verlaging = laagste(bedragen.gehuwden.times(percentage).div(100), basis.bedrag);
  const bedrag = basis.bedrag.minus(verlaging);
  return {
    bedrag,
    verlaagbaar: true,
    stappen: () => [
      ...basis.stappen(),
      stap(
        "verlagingNorm",
        bedrag,
        [pw("27"), pw("28")],
        { percentage: huishouden.verlagingNormProcent, verlaging: tekst(verlaging) },
        { gemeenteBeslist: true },
      ),
    ],
  };
}

/**
 * Norm van het huishouden in een maand, één keer afgerond op centen.
 * @throws RangeError buiten de tabel.
 */
export function norm(huishouden: Huishouden, maand: number): Waarde {
  const { waarden: bedragen, rij } = rijIn(normen, maand);
  const geval: Geval = { huishouden, maand, bedragen };
  const wie = samenstelling(huishouden, maand);
  // Een maand voor het venster waarin de aanvrager nog geen 18 was: dan was er geen recht (artikel 11).
  if (wie.leeftijdAanvrager < LEEFTIJD.volwassen)
    return { bedrag: NUL, stap: () => stap("norm", NUL, [pw("11")], {}) };
  const basis = metVerlaging(basisnorm(geval, wie), geval);
  const eind = versieIn(ophogingen, maand).reken(huishouden, wie, maand, basis);
  const bedrag = rond(eind.bedrag);
  return {
    bedrag,
    stap: () =>
      stap(
        "norm",
        bedrag,
        [],
        {},
        { onderdelen: eind.stappen(), voorlopig: rij.voorlopig !== undefined },
      ),
  };
}

/** Artikel 32 lid 3: de norm die zou gelden als beide echtgenoten recht hadden, zonder gemeentelijke verlaging. */
export function normAlsBeidenRecht(huishouden: Huishouden, maand: number): Decimal {
  const { partner } = huishouden;
  const metRecht = partner && {
    ...partner,
    heeftRechtOpBijstand: true,
    woontElders: false,
    rechtmatigVerblijf: true,
  };
  return norm({ ...huishouden, partner: metRecht, verlagingNormProcent: "0" }, maand).bedrag;
}

/** Artikel 32 lid 4: de norm die een echtgenoot die elders woont alleen zou hebben. */
export function normAlleen(jaren: number, maand: number): Decimal {
  const { jongAlleen, alleenstaande } = rijIn(normen, maand).waarden;
  return jaren < LEEFTIJD.volleNorm ? jongAlleen : alleenstaande;
}
