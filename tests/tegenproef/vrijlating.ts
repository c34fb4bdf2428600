// Which disregard a person has in a month, and its clocks (art. 31 lid 2 n, r, y, z, aa; art. 34a; contract
// "Disregard of one person in one month").
import { OVERGANG_N_MAXIMUM, vrijlatingsmaxima } from "./bedragen";
import { minst, rond, type Cent } from "./geld";
import { jaarVan, leeftijdOpEerste, maandnr, maandVanDag, type Maandnr } from "./kalender";
import { leeftijdenKinderen } from "./norm";
import type { Grond, SituatieJson, Wie } from "./soorten";
import type { Baan } from "./werk";

/** A disregard that would apply, before it is known whether bijstand is left. */
export interface Vrijlating {
  readonly grond: Grond;
  /** In 1/1000 of the net earnings. */
  readonly duizendsten: bigint;
  readonly maximum: Cent | null;
  /** What is left after this month when it is used; null without an end. */
  readonly maandenOver: number | null;
}

export function vrijgelaten(vrijlating: Vrijlating | null, netto: Cent): Cent {
  if (vrijlating === null) return 0n;
  const bedrag = rond(netto * vrijlating.duizendsten, 1000n);
  return vrijlating.maximum === null ? bedrag : minst(bedrag, vrijlating.maximum);
}

/** The facts of one person in one month that decide about the disregard. */
export interface Maandfeiten {
  readonly maand: Maandnr;
  readonly leeftijd: number;
  readonly alleenstaandeOuderKindOnder12: boolean;
  readonly heeftInkomsten: boolean;
  /** Jobs with earnings in this month. */
  readonly banen: readonly Baan[];
}

interface Periode {
  readonly van: Maandnr;
  readonly tot: Maandnr;
}

const N_MAANDEN = 6;
const Z_MAANDEN = 12;
const R_MAANDEN = 30;
const ART34A_MAANDEN = 12;
const JANUARI_2027 = maandnr("2027-01");

/** What of before 2027 goes on in it (contract "Transition to 2027"): once known, it stays so. */
type Overgang = "n" | "r" | "geen";

/** The clocks of one person, moved month by month from `start`. */
export class Vrijlatingsklok {
  private readonly medisch: boolean;
  private readonly doelgroep: boolean;
  private readonly toepassen: boolean;
  private readonly uitbreidingNietMogelijk: boolean;
  private readonly opnieuwBijNieuweBaan: boolean;
  private readonly vooruitlopen2026: boolean;
  private readonly als27: boolean;
  private readonly looptDoor: boolean;
  private readonly jongKindOpEenJanuari: boolean;
  /** Was there n, or r, in a month before 2027? */
  private hadN: boolean;
  private hadR: boolean;
  private overgang: Overgang | null = null;
  private nGebruikt: number;
  private maandenMetInkomstenOnder27: number;
  private z: Periode | null = null;
  private r: Periode | null = null;
  private art34a: Periode | null = null;

  /** @param start the month from which months used before run on: that of `start` or of the begin of bijstand */
  constructor(situatie: SituatieJson, wie: Wie, start: Maandnr) {
    const persoon = situatie.huishouden[wie];
    const vrijlating = situatie.vrijlating ?? {};
    this.medisch = persoon?.medischUrenbeperkt ?? false;
    this.doelgroep = persoon?.doelgroepLoonkostensubsidie ?? false;
    this.toepassen = vrijlating.toepassen ?? true;
    this.uitbreidingNietMogelijk = vrijlating.uitbreidingNietMogelijk ?? false;
    this.opnieuwBijNieuweBaan = vrijlating.opnieuwBijNieuweBaan ?? false;
    this.vooruitlopen2026 = vrijlating.vooruitlopen2026 ?? false;
    this.als27 = vrijlating.vooruitlopen2026Als27 ?? false;
    this.looptDoor = vrijlating.overgang2027 === "n";
    this.jongKindOpEenJanuari =
      situatie.huishouden.partner == null &&
      leeftijdenKinderen(situatie.huishouden, JANUARI_2027).some((jaren) => jaren < 12);
    const gebruikt = vrijlating.gebruikteMaanden?.[wie] ?? {};
    const telt =
      persoon != null && leeftijdOpEerste(persoon.geboortedatum, maandnr(situatie.start)) >= 27;
    this.hadN = tussen(gebruikt.n, N_MAANDEN) && (telt || this.als27);
    this.hadR = tussen(gebruikt.r, R_MAANDEN);
    this.nGebruikt = gebruikt.n ?? 0;
    this.maandenMetInkomstenOnder27 = this.nGebruikt;
    const nOp = this.nGebruikt >= N_MAANDEN;
    this.z = vanafStart(start, Z_MAANDEN, gebruikt.z ?? 0, nOp);
    this.r = vanafStart(start, R_MAANDEN, gebruikt.r ?? 0, nOp);
    this.art34a = vanafStart(start, ART34A_MAANDEN, gebruikt["34a"] ?? 0, false);
  }

  /** The disregard that applies if bijstand is left with it; null for none. */
  vanMaand(feiten: Maandfeiten): Vrijlating | null {
    const { maand } = feiten;
    if (jaarVan(maand) >= 2027) return this.vanaf2027(feiten);
    if (!feiten.heeftInkomsten) return null;
    const maxima = vrijlatingsmaxima(maand);
    const y: Vrijlating = {
      grond: "y",
      duizendsten: 150n,
      maximum: maxima.yzaa,
      maandenOver: null,
    };
    if (!this.toepassen) return this.medisch ? y : null;
    if ((feiten.leeftijd >= 27 || this.als27) && this.nGebruikt < N_MAANDEN) {
      const maandenOver = N_MAANDEN - this.nGebruikt - 1;
      return { grond: "n", duizendsten: 250n, maximum: maxima.n, maandenOver };
    }
    if (this.medisch) return y;
    if (this.doelgroep && this.z !== null) {
      if (maand >= this.z.van && maand <= this.z.tot) {
        return { ...y, grond: "z", maandenOver: this.z.tot - maand };
      }
      if (maand > this.z.tot && this.uitbreidingNietMogelijk) return { ...y, grond: "aa" };
    }
    const rLoopt = this.r !== null && maand >= this.r.van && maand <= this.r.tot;
    if (rLoopt && feiten.leeftijd >= 27 && feiten.alleenstaandeOuderKindOnder12) {
      const maandenOver = (this.r?.tot ?? maand) - maand;
      return { grond: "r", duizendsten: 125n, maximum: maxima.r, maandenOver };
    }
    if (feiten.leeftijd < 27 && this.vooruitlopen2026) {
      return { grond: "34a", duizendsten: 150n, maximum: null, maandenOver: null };
    }
    return null;
  }

  private vanaf2027({ maand, heeftInkomsten, banen }: Maandfeiten): Vrijlating | null {
    const vijftien = { duizendsten: 150n, maximum: null, maandenOver: null };
    if (!heeftInkomsten) return null;
    this.overgang ??= this.bepaalOvergang();
    if (this.overgang === "n" && this.nGebruikt < N_MAANDEN) {
      const maandenOver = N_MAANDEN - this.nGebruikt - 1;
      return { grond: "n", duizendsten: 250n, maximum: OVERGANG_N_MAXIMUM, maandenOver };
    }
    if (this.medisch) return { ...vijftien, grond: "y" };
    if (!this.toepassen) return null;
    if (this.overgang === "n")
      return { ...vijftien, grond: "34a", maandenOver: JANUARI_2027 + ART34A_MAANDEN - 1 - maand };
    if (this.overgang === "r") {
      const tot = this.r?.tot ?? 0;
      return maand > tot ? null : { ...vijftien, grond: "34a", maandenOver: tot - maand };
    }
    const periode = this.art34a;
    if (periode === null) return { ...vijftien, grond: "34a", maandenOver: ART34A_MAANDEN - 1 };
    if (maand <= periode.tot)
      return { ...vijftien, grond: "34a", maandenOver: periode.tot - maand };
    if (this.uitbreidingNietMogelijk) return { ...vijftien, grond: "34a" };
    // Lid 3: the new months run from these first earnings, with or without bijstand.
    const nieuweBaan = banen.some((baan) => maandVanDag(baan.van) > periode.tot);
    if (!this.opnieuwBijNieuweBaan || !nieuweBaan) return null;
    this.art34a = { van: maand, tot: maand + ART34A_MAANDEN - 1 };
    return { ...vijftien, grond: "34a", maandenOver: ART34A_MAANDEN - 1 };
  }

  /** Asked before anything of 2027 is used. */
  private bepaalOvergang(): Overgang {
    if (!this.toepassen || !this.looptDoor) return "geen";
    if (this.hadN && this.nGebruikt < N_MAANDEN) return "n";
    return this.hadR && this.jongKindOpEenJanuari ? "r" : "geen";
  }

  /** Moves the clocks past this month; `toegepast` is the disregard as shown, null when no bijstand was left. */
  naMaand({ maand, leeftijd, heeftInkomsten }: Maandfeiten, toegepast: Vrijlating | null): void {
    if (!this.toepassen) return;
    if (maand < JANUARI_2027) {
      this.hadN ||= toegepast?.grond === "n";
      this.hadR ||= toegepast?.grond === "r";
    }
    if (toegepast?.grond === "n") {
      this.nGebruikt += 1;
      if (this.nGebruikt === N_MAANDEN) {
        this.z ??= { van: maand + 1, tot: maand + Z_MAANDEN };
        this.r ??= { van: maand + 1, tot: maand + R_MAANDEN };
      }
    }
    if (leeftijd < 27 && !this.als27 && heeftInkomsten) {
      this.maandenMetInkomstenOnder27 += 1;
      if (this.maandenMetInkomstenOnder27 === N_MAANDEN) {
        this.z ??= { van: maand + 1, tot: maand + Z_MAANDEN };
      }
    }
    const telt34a = toegepast?.grond === "34a" && jaarVan(maand) >= 2027;
    if (telt34a) this.art34a ??= { van: maand, tot: maand + ART34A_MAANDEN - 1 };
  }
}

/** Begun and not used up. */
function tussen(gebruikt: number | undefined, lengte: number): boolean {
  return gebruikt !== undefined && gebruikt > 0 && gebruikt < lengte;
}

/** A clock that already runs at `start`: because months were used, or because it begins there. */
function vanafStart(
  start: Maandnr,
  lengte: number,
  gebruikt: number,
  begint: boolean,
): Periode | null {
  if (gebruikt === 0 && !begint) return null;
  return { van: start, tot: start + lengte - gebruikt - 1 };
}
