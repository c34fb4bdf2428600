// The bijstandsnorm of the household (Participatiewet art. 20–24a; contract "Norm"). Rounded once, at the end.
import { ALLEENSTAANDE_OUDERKOP_2027, normbedragen } from "./bedragen";
import { meest, minst, procent, rond, type Cent } from "./geld";
import { jaarVan, leeftijdOpEerste, maandtekst, type Maandnr } from "./kalender";
import type { MedebewonerJson, PartnerJson, SituatieJson } from "./soorten";

type Huishouden = SituatieJson["huishouden"];

/** All amounts below are counted in parts of a cent: cents × DELEN, so that every share is whole. */
const DELEN = 12n * 10_000n * 232_792_560n;

/** Kostendelersnorm of one person, art. 22a lid 1: (40% + A × 30%) / A × art. 21b. */
function kostendelersdeel(a: number, art21b: Cent): bigint {
  return (art21b * DELEN * (40n + 30n * BigInt(a))) / (100n * BigInt(a));
}

/** Children under 18 on the first day of the month, born on or before it. */
export function leeftijdenKinderen(huishouden: Huishouden, maand: Maandnr): number[] {
  return (huishouden.kinderen ?? [])
    .map((kind) => leeftijdOpEerste(kind.geboortedatum, maand))
    .filter((leeftijd) => leeftijd >= 0 && leeftijd < 18);
}

/** Has this partner a right? Not who lives elsewhere, nor who may not stay. */
export function heeftRecht(partner: PartnerJson): boolean {
  if (partner.woontElders === true || partner.rechtmatigVerblijf === false) return false;
  return partner.heeftRechtOpBijstand ?? true;
}

/** Does the co-resident live in on this day? */
export function woontIn({ van, tot }: MedebewonerJson, dag: string): boolean {
  return (van ?? dag) <= dag && dag <= (tot ?? dag);
}

/** Everybody who shares the costs in this month: the number told, and the co-residents who count on the first day. */
function kostendelers(huishouden: Huishouden, maand: Maandnr): number {
  const naam = maandtekst(maand);
  const tellen = (huishouden.medebewoners ?? []).filter((m) => {
    if (m.kostendeler === false || !woontIn(m, `${naam}-01`)) return false;
    const studeert = m.studeertTotEnMet != null && naam <= m.studeertTotEnMet;
    return !studeert && leeftijdOpEerste(m.geboortedatum, maand) >= 27;
  });
  return (huishouden.kostendelendeMedebewoners ?? 0) + tellen.length;
}

/** What a norm needs to know about one month. */
interface Toestand {
  readonly maand: Maandnr;
  readonly aanvrager: number;
  readonly partner: number | null;
  readonly partnerHeeftRecht: boolean;
  readonly partnerElders: boolean;
  readonly metKind: boolean;
  readonly medebewoners: number;
  readonly toeslagZonderOuders: boolean;
}

/** Art. 20 lid 3 and 4: once for each of 18–20, together with the norm not above the ceiling. */
function metToeslag(norm: bigint, aantal: number, plafond: bigint, t: Toestand): bigint {
  if (!t.toeslagZonderOuders || aantal === 0) return norm;
  return minst(
    norm + normbedragen(t.maand).art20lid3 * DELEN * BigInt(aantal),
    meest(plafond, norm),
  );
}

/** Single or lone parent at home, before local reduction. */
function alleenstaandeThuis(leeftijd: number, t: Toestand): bigint {
  const bedragen = normbedragen(t.maand);
  if (leeftijd < 21) return metToeslag(bedragen.art20lid1a * DELEN, 1, bedragen.art21a * DELEN, t);
  if (t.medebewoners === 0) return bedragen.art21a * DELEN;
  return kostendelersdeel(t.medebewoners + 1, bedragen.art21b);
}

/** Couple that both have a right, before local reduction. */
function gehuwden(leeftijdPartner: number, t: Toestand): bigint {
  const bedragen = normbedragen(t.maand);
  const plafond = bedragen.art21b * DELEN;
  const jong = [t.aanvrager, leeftijdPartner].filter((leeftijd) => leeftijd < 21).length;
  if (jong === 0) {
    if (t.medebewoners === 0) return plafond;
    return 2n * kostendelersdeel(t.medebewoners + 2, bedragen.art21b);
  }
  if (jong === 2) {
    const norm = t.metKind ? bedragen.art20lid2b : bedragen.art20lid1b;
    return metToeslag(norm * DELEN, 2, plafond, t);
  }
  if (t.medebewoners === 0) {
    const norm = t.metKind ? bedragen.art20lid2c : bedragen.art20lid1c;
    return metToeslag(norm * DELEN, 1, plafond, t);
  }
  const vastDeel = t.metKind ? bedragen.art22aLid3a : bedragen.art22aLid3b;
  const norm = vastDeel * DELEN + kostendelersdeel(t.medebewoners + 1, bedragen.art21b);
  return metToeslag(norm, 1, plafond, t);
}

/** Claimant whose partner has no right, art. 24 and (from 2027) 24a. */
function partnerZonderRecht(leeftijdPartner: number, t: Toestand): bigint {
  const bedragen = normbedragen(t.maand);
  const helftGehuwden = (bedragen.art21b * DELEN) / 2n;
  let norm: bigint;
  if (t.aanvrager < 21) {
    const helft = ((t.metKind ? bedragen.art20lid2b : bedragen.art20lid1b) * DELEN) / 2n;
    norm = metToeslag(helft, 1, helftGehuwden, t);
  } else if (t.medebewoners === 0) {
    norm = helftGehuwden;
  } else {
    // Who lives elsewhere is not one of those who share.
    const vanaf21 = leeftijdPartner >= 21 && !t.partnerElders ? 2 : 1;
    norm = kostendelersdeel(t.medebewoners + vanaf21, bedragen.art21b);
  }
  if (t.metKind && jaarVan(t.maand) >= 2027) norm += (ALLEENSTAANDE_OUDERKOP_2027 * DELEN) / 12n;
  return norm;
}

function toestand(huishouden: Huishouden, maand: Maandnr): Toestand {
  const partner = huishouden.partner ?? null;
  return {
    maand,
    aanvrager: leeftijdOpEerste(huishouden.aanvrager.geboortedatum, maand),
    partner: partner === null ? null : leeftijdOpEerste(partner.geboortedatum, maand),
    partnerHeeftRecht: partner === null || heeftRecht(partner),
    partnerElders: partner?.woontElders === true,
    metKind: leeftijdenKinderen(huishouden, maand).length > 0,
    medebewoners: kostendelers(huishouden, maand),
    toeslagZonderOuders: !(huishouden.kanBeroepDoenOpOuders ?? true),
  };
}

/** The bijstandsnorm of the household in this month, in cents. */
export function bijstandsnorm(huishouden: Huishouden, maand: Maandnr): Cent {
  const t = toestand(huishouden, maand);
  const bedragen = normbedragen(maand);
  const inrichtingAlleen = (bedragen.art23lid1a + bedragen.art23lid2a) * DELEN;
  const aanvragerIn = huishouden.aanvrager.inInrichting ?? false;
  const partnerIn = huishouden.partner?.inInrichting ?? false;

  let norm: bigint;
  let artikel20of21 = t.partner === null || t.partnerHeeftRecht;
  if (t.partner === null) {
    norm = aanvragerIn ? inrichtingAlleen : alleenstaandeThuis(t.aanvrager, t);
    artikel20of21 = !aanvragerIn && (t.medebewoners === 0 || t.aanvrager < 21);
  } else if (aanvragerIn && partnerIn) {
    norm = (bedragen.art23lid1b + bedragen.art23lid2b) * DELEN;
    artikel20of21 = false;
  } else if (aanvragerIn || partnerIn) {
    norm = inrichtingAlleen + alleenstaandeThuis(aanvragerIn ? t.partner : t.aanvrager, t);
    artikel20of21 = false;
  } else if (t.partnerHeeftRecht) {
    norm = gehuwden(t.partner, t);
    artikel20of21 = t.medebewoners === 0 || (t.aanvrager < 21 && t.partner < 21);
  } else {
    norm = partnerZonderRecht(t.partner, t);
  }
  if (artikel20of21) {
    const deel = procent(huishouden.verlagingNormProcent ?? "0");
    norm = meest(0n, norm - (bedragen.art21b * DELEN * deel.teller) / deel.noemer);
  }
  return rond(norm, DELEN);
}

/** The norm if both had a right, without local reduction (art. 32 lid 3); null without such a partner. */
export function normAlsBeidenRecht(huishouden: Huishouden, maand: Maandnr): Cent | null {
  const t = toestand(huishouden, maand);
  if (t.partner === null || t.partnerHeeftRecht || t.partnerElders) return null;
  return rond(gehuwden(t.partner, t), DELEN);
}

/** Art. 32 lid 4: the norm that a partner who lives elsewhere would have alone; null without such a partner. */
export function normVanWieEldersWoont(huishouden: Huishouden, maand: Maandnr): Cent | null {
  const { partner, partnerElders } = toestand(huishouden, maand);
  if (partner === null || !partnerElders) return null;
  return partner < 21 ? normbedragen(maand).art20lid1a : normbedragen(maand).art21a;
}
