// Allowances on the income of the calendar year (loon-en-toeslagen.md 4; contract "Toeslagen").
import { HUUR, kinderopvangJaar, kindgebondenJaar, OPVANGUREN_PER_KIND, ZORG } from "./bedragen";
import { breuk, cent, meest, minst, rond, som, type Cent } from "./geld";
import { jaarVan, leeftijdOpEerste, maandnr, maandtekst, type Maandnr } from "./kalender";
import { leeftijdenKinderen, woontIn } from "./norm";
import type { KinderopvangJson, SituatieJson, ToeslagenVraagJson } from "./soorten";

type Huishouden = SituatieJson["huishouden"];

export interface Toeslagen {
  readonly zorg: Cent;
  readonly huur: Cent;
  readonly kindgebonden: Cent;
  readonly kinderopvang: Cent;
}

/** Whole euros down; less than 24.00 a year (2.00 a month) is not paid. */
function heleEuros(teller: bigint, noemer: bigint): Cent {
  const euro = teller <= 0n ? 0n : teller / (noemer * 100n);
  return euro < 2n ? 0n : euro * 100n;
}

function zorgtoeslag(inkomen: Cent, metPartner: boolean): Cent {
  const i = metPartner ? 1 : 0;
  const boven = meest(0n, inkomen - ZORG.drempelinkomen * 100n);
  // In 1/100000 cent.
  const jaar =
    ZORG.standaardpremie * (metPartner ? 2n : 1n) * 100n * 100_000n -
    ZORG.normpercentage[i] * ZORG.drempelinkomen * 100n -
    ZORG.afbouw * boven;
  if (jaar <= 0n) return 0n;
  const euro = rond(jaar, 10_000_000n);
  return euro < 24n ? 0n : (euro / 12n) * 100n;
}

function huurtoeslag(kaleHuur: Cent, inkomen: Cent, personen: number, jong: boolean): Cent {
  const i = personen === 1 ? 0 : 1;
  const aftopping = HUUR.aftoppingsgrens[personen >= 3 ? 1 : 0];
  const huur = minst(kaleHuur, jong ? HUUR.maximumJong : HUUR.maximum);
  const a = meest(0n, minst(huur, HUUR.kwaliteitskortingsgrens) - HUUR.basishuur[i]);
  const b = meest(0n, minst(huur, aftopping) - HUUR.kwaliteitskortingsgrens);
  const c = meest(0n, huur - aftopping);
  const boven = meest(0n, inkomen - HUUR.ijkpunt[i]);
  return heleEuros((100n * a + 65n * b + 40n * c) * 12n - HUUR.vermindering[i] * boven, 1200n);
}

function kindgebondenBudget(huishouden: Huishouden, inkomen: Cent, maand: Maandnr): Cent {
  const metPartner = huishouden.partner != null;
  const jaar = kindgebondenJaar(jaarVan(maand));
  let bedrag = 0n;
  for (const { geboortedatum } of huishouden.kinderen ?? []) {
    const maandenNaGeboorte = maand - maandnr(geboortedatum);
    if (leeftijdOpEerste(geboortedatum, maand) < 0 || maandenNaGeboorte > 18 * 12) continue;
    bedrag += jaar.perKind;
    // An age step counts from the month after the birthday.
    if (maandenNaGeboorte > 16 * 12) bedrag += jaar.extra16;
    else if (maandenNaGeboorte > 12 * 12) bedrag += jaar.extra12;
  }
  if (bedrag === 0n) return 0n;
  if (!metPartner) bedrag += jaar.alleenstaandeOuderkop;
  const drempel = jaar.drempel[metPartner ? 1 : 0];
  const knik = jaar.tweedeKnik;
  const totKnik = knik === null ? inkomen : minst(inkomen, knik.vanaf);
  const vermindering =
    jaar.vermindering * meest(0n, totKnik - drempel) +
    (knik === null ? 0n : knik.vermindering * meest(0n, inkomen - knik.vanaf));
  return heleEuros(bedrag * 10_000n - vermindering, 120_000n);
}

function kinderopvangtoeslag(
  huishouden: Huishouden,
  opvang: readonly KinderopvangJson[],
  inkomen: Cent,
  maand: Maandnr,
): Cent {
  const jaar = kinderopvangJaar(jaarVan(maand));
  // Per child: subsidised hours and costs, both in 1/NOEMER (hours may have decimals).
  const NOEMER = 10_000n;
  const perKind = new Map<number, { uren: bigint; kosten: bigint }>();
  for (const { kind, soort, urenPerMaand, uurprijs } of opvang) {
    const geboortedatum = huishouden.kinderen?.[kind]?.geboortedatum;
    if (geboortedatum === undefined) continue;
    const leeftijd = leeftijdOpEerste(geboortedatum, maand);
    if (leeftijd < 0 || leeftijd >= 18) continue;
    const vorige = perKind.get(kind) ?? { uren: 0n, kosten: 0n };
    const gevraagd = breuk(urenPerMaand);
    const uren = minst(
      (gevraagd.teller * NOEMER) / gevraagd.noemer,
      OPVANGUREN_PER_KIND * NOEMER - vorige.uren,
    );
    const prijs = minst(cent(uurprijs), jaar.maximumUurprijs[soort]);
    perKind.set(kind, { uren: vorige.uren + uren, kosten: vorige.kosten + uren * prijs });
  }
  const rij = jaar.percentages.find(([vanaf]) => inkomen >= vanaf * 100n);
  if (rij === undefined) throw new RangeError("geen percentage kinderopvangtoeslag");
  const volgorde = [...perKind.values()].sort((x, y) => {
    if (x.uren !== y.uren) return x.uren > y.uren ? -1 : 1;
    return x.kosten > y.kosten ? -1 : 1;
  });
  const totaal = som(volgorde.map(({ kosten }, plaats) => kosten * rij[plaats === 0 ? 1 : 2]));
  return heleEuros(totaal, 1000n * NOEMER);
}

const NIETS: Toeslagen = { zorg: 0n, huur: 0n, kindgebonden: 0n, kinderopvang: 0n };

/** Everybody who lives in for huurtoeslag on the first day: how many, whether all are young, and what the others earn. */
function inHuis(
  huishouden: Huishouden,
  maand: Maandnr,
): { personen: number; jong: boolean; volwassenen: number; inkomen: Cent } {
  const eerste = `${maandtekst(maand)}-01`;
  const partner = huishouden.partner ?? null;
  const echtpaar = [
    huishouden.aanvrager,
    ...(partner === null || partner.woontElders === true ? [] : [partner]),
  ];
  const kinderen = (huishouden.kinderen ?? []).filter(({ geboortedatum, vertrekt }) => {
    const leeftijd = leeftijdOpEerste(geboortedatum, maand);
    if (leeftijd < 0) return false;
    return leeftijd < 18 || vertrekt == null || maandtekst(maand) < vertrekt;
  });
  const anderen = (huishouden.medebewoners ?? []).filter(
    (m) => m.onderhuurder !== true && woontIn(m, eerste),
  );
  const opgeteld = huishouden.kostendelendeMedebewoners ?? 0;
  const leeftijden = [...echtpaar, ...kinderen, ...anderen].map(({ geboortedatum }) =>
    leeftijdOpEerste(geboortedatum, maand),
  );
  const inkomens = anderen.map(({ geboortedatum, jaarinkomen }) => {
    if (jaarinkomen == null || leeftijdOpEerste(geboortedatum, maand) < 18) return 0n;
    const opEenJanuari = leeftijdOpEerste(geboortedatum, jaarVan(maand) * 12);
    return opEenJanuari < 23 ? meest(0n, cent(jaarinkomen) - 6_218_00n) : cent(jaarinkomen);
  });
  return {
    personen: leeftijden.length + opgeteld,
    jong:
      opgeteld === 0 &&
      leeftijdenKinderen(huishouden, maand).length === 0 &&
      leeftijden.every((leeftijd) => leeftijd < 21),
    volwassenen: echtpaar.length,
    inkomen: som(inkomens),
  };
}

/** The allowances of one month; `werkenAllen` is true when claimant and partner both have a job in it. */
export function toeslagenVan(
  vraag: ToeslagenVraagJson,
  huishouden: Huishouden,
  maand: Maandnr,
  jaarinkomen: Cent,
  huurinkomen: Cent,
  werkenAllen: boolean,
): Toeslagen {
  const partner = huishouden.partner ?? null;
  if (partner?.rechtmatigVerblijf === false) return NIETS;
  const vermogen = huishouden.vermogen == null ? 0n : cent(huishouden.vermogen);
  const i = partner === null ? 0 : 1;
  const { personen, jong, volwassenen, inkomen } = inHuis(huishouden, maand);
  const vermogenHuur = HUUR.vermogenPerPersoon * BigInt(volwassenen);
  const huur = vraag.huur ?? null;
  return {
    zorg:
      (vraag.zorg ?? false) && vermogen <= ZORG.vermogen[i]
        ? zorgtoeslag(jaarinkomen, partner !== null)
        : 0n,
    huur:
      huur !== null && vermogen <= vermogenHuur
        ? huurtoeslag(cent(huur.kaleHuur), huurinkomen + inkomen, personen, jong)
        : 0n,
    kindgebonden:
      (vraag.kindgebonden ?? false) && vermogen <= kindgebondenJaar(jaarVan(maand)).vermogen[i]
        ? kindgebondenBudget(huishouden, jaarinkomen, maand)
        : 0n,
    kinderopvang: werkenAllen
      ? kinderopvangtoeslag(huishouden, vraag.kinderopvang ?? [], jaarinkomen, maand)
      : 0n,
  };
}

/** The separate allowances with plain inputs, for the official tables in the tests. */
export const losseToeslagen = { zorgtoeslag, huurtoeslag, kindgebondenBudget, kinderopvangtoeslag };
