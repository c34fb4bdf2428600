// What each job earns, month by month and payment by payment (contract "Wages" and "Holiday pay of a job").
import { VAKANTIETOESLAG, type Vakantietoeslagrij } from "./bedragen";
import { bijzondereHeffing, loonheffing } from "./loonheffing";
import { breuk, cent, deelVan, procent, rond, type Breuk, type Cent } from "./geld";
import {
  dagnr,
  eersteDag,
  jaarVan,
  kalendermaand,
  laatsteDag,
  maandVanDag,
  maandtekst,
  werkdagen,
  type Dagnr,
  type Maandnr,
} from "./kalender";
import type { GemeenteJson, LoonJson, Loonsoort, WerkJson, Wie } from "./soorten";

export type Telwijze = NonNullable<GemeenteJson["vierWeken"]>;

/** A wage in one month or one payment; `belast` is the gross after pension premium (net input: the net). */
export interface Loon {
  readonly bruto: Cent;
  readonly belast: Cent;
  readonly netto: Cent;
}

/** Pay over one period: `van` is its first day inside the job, `einde` its last day, also after the job. */
interface Betaling extends Loon {
  readonly van: Dagnr;
  readonly einde: Dagnr;
  readonly werkdagen: number;
}

/** holiday pay or end-of-year pay as paid in one month */
export interface Uitbetaald {
  readonly bruto: Cent;
  readonly netto: Cent;
}

const NIETS: Loon = { bruto: 0n, belast: 0n, netto: 0n };
const ALTIJD = 9_999_999;
/** Least common multiple of 1 … 20: every share of working days is a whole number of it. */
const WERKDAGDELEN = 232_792_560n;

const periodenVanSoort: Record<Exclude<Loonsoort, "uurloon">, bigint> = {
  brutoPerMaand: 12n,
  nettoPerMaand: 12n,
  brutoPerVierWeken: 13n,
  brutoPerWeek: 52n,
};

/** A table of Regeling Participatiewet art. 11–13 over an exact income in cents. */
export function vakantietoeslagOver(inkomen: Breuk, tabel: keyof typeof VAKANTIETOESLAG): Cent {
  const { teller, noemer } = inkomen;
  const rijen: readonly Vakantietoeslagrij[] = VAKANTIETOESLAG[tabel];
  const rij = rijen.find(({ vanaf }) => teller >= vanaf * noemer);
  if (rij === undefined) throw new RangeError("geen inkomen onder nul");
  return rond(teller * rij.tienduizendsten - rij.aftrek * noemer * 10_000n, noemer * 10_000n);
}

/** One job, ready to be asked what it earns and pays. */
export class Baan {
  readonly wie: Wie;
  readonly van: Dagnr;
  readonly tot: Dagnr;
  readonly eersteMaand: Maandnr;
  readonly laatsteMaand: Maandnr;
  readonly isNetto: boolean;
  readonly metKorting: boolean;
  readonly bouwtVakantiegeldOp: boolean;
  readonly krijgtVakantiegeldBijLoon: boolean;
  private readonly loon: LoonJson;
  private readonly ritme: "maand" | "maandErna" | "vierWeken" | "week";
  private readonly perioden: bigint;
  /** The last day of a pay period, and how many days later it is paid. */
  private readonly periodeEinde: Dagnr;
  private readonly dagenLater: number;
  private readonly vakantiegeldErbij: Breuk | null;
  private readonly vergoeding: Baan | null;
  private readonly pensioen: Breuk;
  private readonly vakantiegeldMaand: number;
  private readonly eindejaar: { readonly deel: Breuk; readonly maand: number } | null;
  private readonly maandlonen = new Map<Maandnr, Loon | null>();
  private readonly betalingen = new Map<Dagnr, Betaling | null>();
  private readonly periodelonen = new Map<string, Cent>();

  constructor(werk: WerkJson) {
    const betaling = werk.betaling ?? { ritme: "maand" };
    const vakantiegeld = werk.vakantiegeld ?? { hoe: "jaarlijks" };
    this.wie = werk.wie;
    this.van = dagnr(werk.van);
    this.tot = werk.tot == null ? ALTIJD : dagnr(werk.tot);
    this.eersteMaand = maandVanDag(this.van);
    this.laatsteMaand = werk.tot == null ? ALTIJD : maandVanDag(this.tot);
    this.loon = werk.loon;
    this.isNetto = werk.loon.soort === "nettoPerMaand";
    this.metKorting = werk.loonheffingskorting ?? true;
    this.ritme = betaling.ritme;
    this.perioden = betaling.ritme === "vierWeken" ? 13n : betaling.ritme === "week" ? 52n : 12n;
    const dag = "eersteBetaaldag" in betaling ? dagnr(betaling.eersteBetaaldag) : 0;
    this.periodeEinde = "eersteBetaaldag" in betaling ? this.eindeBij(dag, betaling) : dag;
    this.dagenLater = dag - this.periodeEinde;
    this.vergoeding =
      cent(werk.onbelasteVergoeding ?? "0.00") === 0n
        ? null
        : new Baan({
            wie: werk.wie,
            van: werk.van,
            tot: werk.tot ?? null,
            betaling,
            loon: { soort: "nettoPerMaand", bedrag: werk.onbelasteVergoeding ?? "0.00" },
          });
    this.pensioen = procent(werk.pensioenpremieProcent ?? "0");
    this.krijgtVakantiegeldBijLoon = vakantiegeld.hoe === "bijElkLoon";
    this.vakantiegeldErbij =
      vakantiegeld.hoe === "bijElkLoon" && vakantiegeld.procent != null
        ? procent(vakantiegeld.procent)
        : null;
    this.bouwtVakantiegeldOp = vakantiegeld.hoe === "jaarlijks";
    this.vakantiegeldMaand = vakantiegeld.hoe === "jaarlijks" ? (vakantiegeld.maand ?? 5) : 0;
    const eindejaar = werk.eindejaarsuitkering ?? null;
    this.eindejaar =
      eindejaar === null ? null : { deel: procent(eindejaar.procent), maand: eindejaar.maand };
  }

  /**
   * Last day of the period that is paid on the first pay day ("Pay in arrears"): as told; or, when that day lies one
   * period but not two after the first day, the end of the first period; or else the pay day itself.
   */
  private eindeBij(dag: Dagnr, betaling: { eerstePeriodeTot?: string | null }): Dagnr {
    if (betaling.eerstePeriodeTot != null) return dagnr(betaling.eerstePeriodeTot);
    const verschil = dag - this.van;
    return verschil >= this.lengte && verschil <= 2 * this.lengte - 1
      ? this.van + this.lengte - 1
      : dag;
  }

  /** Days of a pay period. */
  private get lengte(): number {
    return this.ritme === "week" ? 7 : 28;
  }

  private get perDag(): boolean {
    return this.ritme === "vierWeken" || this.ritme === "week";
  }

  isActief(maand: Maandnr): boolean {
    return maand >= this.eersteMaand && maand <= this.laatsteMaand;
  }

  /** Every day of the month is a day of this job. */
  isHeleMaandActief(maand: Maandnr): boolean {
    return this.van <= eersteDag(maand) && laatsteDag(maand) <= this.tot;
  }

  /** The agreed wage of a whole pay period, with or without the exception of a month; rounded to cents. */
  private periodeloon(maand: Maandnr | null): Cent {
    const sleutel = maand === null ? "" : maandtekst(maand);
    const anders = this.loon.perMaand?.[sleutel];
    const bewaard = this.periodelonen.get(anders === undefined ? "" : sleutel);
    if (bewaard !== undefined) return bewaard;
    const bedrag = cent(anders?.bedrag ?? this.loon.bedrag);
    let loon: Cent;
    if (this.loon.soort === "uurloon") {
      const uren = breuk(anders?.urenPerWeek ?? this.loon.urenPerWeek ?? "0");
      loon = rond(bedrag * uren.teller * 52n, uren.noemer * this.perioden);
    } else {
      loon = rond(bedrag * periodenVanSoort[this.loon.soort], this.perioden);
    }
    if (this.vakantiegeldErbij !== null) loon += deelVan(this.vakantiegeldErbij, loon);
    this.periodelonen.set(anders === undefined ? "" : sleutel, loon);
    return loon;
  }

  /** Pension and tax off a gross amount of one period. */
  private naHeffing(bruto: Cent, jaar: number): Loon {
    if (this.isNetto) return { bruto, belast: bruto, netto: bruto };
    const belast = bruto - deelVan(this.pensioen, bruto);
    const heffing = loonheffing(belast, this.perioden, jaar, this.metKorting);
    return { bruto, belast, netto: belast - heffing };
  }

  /** Wage of a calendar month as earned; four-week and weekly wages through the year (×13/12, ×52/12). */
  maandloon(maand: Maandnr): Loon | null {
    if (!this.isActief(maand)) return null;
    const bewaard = this.maandlonen.get(maand);
    if (bewaard !== undefined) return bewaard;
    const eerste = eersteDag(maand);
    const laatste = laatsteDag(maand);
    const begin = this.van > eerste ? this.van : eerste;
    const einde = this.tot < laatste ? this.tot : laatste;
    const periode = this.periodeloon(maand);
    const deel = rond(periode * BigInt(einde - begin + 1), BigInt(laatste - eerste + 1));
    const { bruto, belast, netto } = this.naHeffing(deel, jaarVan(maand));
    const loon = {
      bruto: rond(bruto * this.perioden, 12n),
      belast: rond(belast * this.perioden, 12n),
      netto: rond(netto * this.perioden, 12n),
    };
    this.maandlonen.set(maand, loon);
    return loon;
  }

  /** The payments over periods that end on `vanaf` … `tot`. */
  private betalingenOver(vanaf: Dagnr, tot: Dagnr): readonly Betaling[] {
    const gevonden: Betaling[] = [];
    const rest = (this.periodeEinde - vanaf) % this.lengte;
    let einde = vanaf + (rest < 0 ? rest + this.lengte : rest);
    for (; einde <= tot && einde - this.lengte < this.tot; einde += this.lengte) {
      const betaling = einde < this.van ? null : this.betalingOver(einde);
      if (betaling !== null) gevonden.push(betaling);
    }
    return gevonden;
  }

  /** The payment over the period that ends on this day; null when no working day of it lies inside the job. */
  private betalingOver(einde: Dagnr): Betaling | null {
    const bewaard = this.betalingen.get(einde);
    if (bewaard !== undefined) return bewaard;
    const eerste = einde - this.lengte + 1 > this.van ? einde - this.lengte + 1 : this.van;
    const laatste = einde < this.tot ? einde : this.tot;
    let gewogen = 0n;
    let aantal = 0;
    for (let maand = maandVanDag(eerste); eersteDag(maand) <= laatste; maand += 1) {
      const dagen = werkdagen(
        eersteDag(maand) > eerste ? eersteDag(maand) : eerste,
        laatsteDag(maand) < laatste ? laatsteDag(maand) : laatste,
      );
      gewogen += this.periodeloon(maand) * BigInt(dagen);
      aantal += dagen;
    }
    const delers = this.ritme === "week" ? 5n : 20n;
    const jaar = jaarVan(maandVanDag(einde + this.dagenLater));
    const loon = this.naHeffing(rond(gewogen, delers), jaar);
    const betaling = aantal === 0 ? null : { ...loon, van: eerste, einde, werkdagen: aantal };
    this.betalingen.set(einde, betaling);
    return betaling;
  }

  /** The payments on pay days of this month, also after the end of the job. */
  private betaaldIn(maand: Maandnr): readonly Betaling[] {
    return this.betalingenOver(
      eersteDag(maand) - this.dagenLater,
      laatsteDag(maand) - this.dagenLater,
    );
  }

  /** What counts as earned in this month; null when the job has no place in it. */
  geteld(maand: Maandnr, telwijze: Telwijze): Loon | null {
    if (!this.perDag || telwijze === "gemiddelde") return this.maandloon(maand);
    if (telwijze === "ontvangen") {
      const betalingen = this.betaaldIn(maand);
      // A payment of nothing after the end is no payment.
      if (betalingen.every(({ netto }) => netto === 0n)) return this.isActief(maand) ? NIETS : null;
      return betalingen.reduce<Loon>(
        (som, b) => ({
          bruto: som.bruto + b.bruto,
          belast: som.belast + b.belast,
          netto: som.netto + b.netto,
        }),
        NIETS,
      );
    }
    if (!this.isActief(maand)) return null;
    let [bruto, belast, netto] = [0n, 0n, 0n];
    for (const b of this.betalingenOver(eersteDag(maand), laatsteDag(maand) + this.lengte - 1)) {
      const einde = this.tot < b.einde ? this.tot : b.einde;
      const dagen = werkdagen(
        eersteDag(maand) > b.van ? eersteDag(maand) : b.van,
        laatsteDag(maand) < einde ? laatsteDag(maand) : einde,
      );
      const delen = (WERKDAGDELEN / BigInt(b.werkdagen)) * BigInt(dagen);
      bruto += b.bruto * delen;
      belast += b.belast * delen;
      netto += b.netto * delen;
    }
    return {
      bruto: rond(bruto, WERKDAGDELEN),
      belast: rond(belast, WERKDAGDELEN),
      netto: rond(netto, WERKDAGDELEN),
    };
  }

  /** Days of the job in the month from a day on. */
  private dagenVanaf(dag: Dagnr, maand: Maandnr): bigint {
    const begin = [this.van, eersteDag(maand), dag].reduce((a, b) => (b > a ? b : a));
    const einde = this.tot < laatsteDag(maand) ? this.tot : laatsteDag(maand);
    return einde < begin ? 0n : BigInt(einde - begin + 1);
  }

  /** The part of an amount over the month that belongs to the days from a day on. */
  naarDagenVanaf(dag: Dagnr, maand: Maandnr, bedrag: Cent): Cent {
    return rond(bedrag * this.dagenVanaf(dag, maand), this.dagenVanaf(0, maand));
  }

  /** What counts as earned in this month when bijstand begins on `dag`; null when nothing of the job belongs to it. */
  geteldVanaf(maand: Maandnr, telwijze: Telwijze, dag: Dagnr): Loon | null {
    const loon = this.geteld(maand, telwijze);
    if (loon === null) return null;
    const dagen = this.dagenVanaf(dag, maand);
    if (!this.perDag || telwijze === "gemiddelde") {
      if (dagen === 0n) return null;
      return {
        bruto: this.naarDagenVanaf(dag, maand, loon.bruto),
        belast: this.naarDagenVanaf(dag, maand, loon.belast),
        netto: this.naarDagenVanaf(dag, maand, loon.netto),
      };
    }
    // Of each payment its working days from `dag` on: those in this month, or all of them when it counts as received.
    const perWerkdag = telwijze === "werkdagen";
    const betalingen = perWerkdag
      ? this.betalingenOver(eersteDag(maand), laatsteDag(maand) + this.lengte - 1)
      : this.betaaldIn(maand);
    let [bruto, belast, netto] = [0n, 0n, 0n];
    for (const b of betalingen) {
      const begin = [b.van, dag, ...(perWerkdag ? [eersteDag(maand)] : [])];
      const einde = [b.einde, this.tot, ...(perWerkdag ? [laatsteDag(maand)] : [])];
      const aantal = werkdagen(
        begin.reduce((x, y) => (y > x ? y : x)),
        einde.reduce((x, y) => (y < x ? y : x)),
      );
      const delen = (WERKDAGDELEN / BigInt(b.werkdagen)) * BigInt(aantal);
      bruto += b.bruto * delen;
      belast += b.belast * delen;
      netto += b.netto * delen;
    }
    const deel = {
      bruto: rond(bruto, WERKDAGDELEN),
      belast: rond(belast, WERKDAGDELEN),
      netto: rond(netto, WERKDAGDELEN),
    };
    return dagen === 0n && deel.netto === 0n ? null : deel;
  }

  /** Net wage that reaches the account in this calendar month. */
  opRekening(maand: Maandnr): Cent {
    if (this.perDag) return this.betaaldIn(maand).reduce((som, b) => som + b.netto, 0n);
    return this.maandloon(this.ritme === "maandErna" ? maand - 1 : maand)?.netto ?? 0n;
  }

  /** Untaxed allowance that reaches the account in this month: as a net wage of the same job would. */
  onbelasteVergoeding(maand: Maandnr): Cent {
    return this.vergoeding?.opRekening(maand) ?? 0n;
  }

  /** How many four-week payments reach the account in this month. */
  aantalVierwekenbetalingen(maand: Maandnr): number {
    return this.ritme === "vierWeken" ? this.betaaldIn(maand).length : 0;
  }

  /** The four-week payments of this month after the first one, with the allowance that comes with them. */
  tweedeVierwekenloon(maand: Maandnr): Cent {
    if (this.ritme !== "vierWeken") return 0n;
    return this.betaaldIn(maand)
      .slice(1)
      .reduce((som, b) => som + b.netto, this.vergoeding?.tweedeVierwekenloon(maand) ?? 0n);
  }

  /** The agreed full month wage, for the row of the special rate. */
  private afgesprokenMaandloon(): Cent {
    return rond(this.periodeloon(null) * this.perioden, 12n);
  }

  private naBijzondereHeffing(bruto: Cent, maand: Maandnr): Uitbetaald {
    const heffing = bijzondereHeffing(
      bruto,
      this.afgesprokenMaandloon(),
      jaarVan(maand),
      this.metKorting,
    );
    return { bruto, netto: bruto - heffing };
  }

  /** Holiday pay paid in this month. */
  vakantiegeld(maand: Maandnr): Uitbetaald {
    const nul = { bruto: 0n, netto: 0n };
    if (!this.bouwtVakantiegeldOp || !this.isActief(maand)) return nul;
    const isBetaalmaand = kalendermaand(maand) === this.vakantiegeldMaand;
    const isLaatste = maand === this.laatsteMaand;
    if (!isBetaalmaand && !isLaatste) return nul;
    const sindsVorige = isBetaalmaand
      ? 12
      : (kalendermaand(maand) - this.vakantiegeldMaand + 12) % 12;
    const begin = maand - sindsVorige > this.eersteMaand ? maand - sindsVorige : this.eersteMaand;
    let opgebouwd = 0n;
    for (let m = begin; m < maand || (isLaatste && m === maand); m += 1) {
      const loon = this.maandloon(m);
      if (loon === null) continue;
      opgebouwd += this.isNetto
        ? vakantietoeslagOver(
            { teller: loon.netto, noemer: 1n },
            this.metKorting ? "art11" : "art13",
          )
        : loon.bruto;
    }
    if (this.isNetto) return { bruto: opgebouwd, netto: opgebouwd };
    return this.naBijzondereHeffing(rond(opgebouwd * 8n, 100n), maand);
  }

  /** End-of-year pay paid in this month, with the share that belongs to each month in which it was built up. */
  eindejaarsuitkering(maand: Maandnr): Uitbetaald & { readonly delen: ReadonlyMap<Maandnr, Cent> } {
    const delen = new Map<Maandnr, Cent>();
    if (this.eindejaar?.maand !== kalendermaand(maand)) {
      return { bruto: 0n, netto: 0n, delen };
    }
    let grondslag = 0n;
    for (let m = maand - 11; m <= maand; m += 1) grondslag += this.maandloon(m)?.bruto ?? 0n;
    if (grondslag === 0n) return { bruto: 0n, netto: 0n, delen };
    const bruto = deelVan(this.eindejaar.deel, grondslag);
    const uitbetaald = this.isNetto
      ? { bruto, netto: bruto }
      : this.naBijzondereHeffing(bruto, maand);
    for (let m = maand - 11; m <= maand; m += 1) {
      const loon = this.maandloon(m);
      if (loon === null) continue;
      const eigenDeel = this.isNetto
        ? deelVan(this.eindejaar.deel, loon.netto)
        : rond(uitbetaald.netto * loon.bruto, grondslag);
      delen.set(m, eigenDeel);
    }
    return { ...uitbetaald, delen };
  }
}
