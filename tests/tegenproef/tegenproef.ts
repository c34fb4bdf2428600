// The second computation of the contract, for the tests only: whole cents, exact fractions, no shared code.
// It says what a month comes to, not why; a difference with the engine is a question for the contract.
import {
  bijVermogen,
  brutoVanJaar,
  eenmaligTelt,
  eenmaligVan,
  heeftVakantietoeslag,
  inhoudingenVan,
  nietGeteld,
  overigGeteld,
  overigInMaand,
} from "./ander-geld";
import {
  BUFFERBUDGET_PER_JAAR,
  GIFTEN_PER_JAAR,
  loonheffingstabel,
  vermogensgrens,
  vrijlatingsmaxima,
} from "./bedragen";
import { cent, deelVan, meest, minst, procent, rond, som, tekst, type Cent } from "./geld";
import {
  dagnr,
  eersteDag,
  jaarVan,
  kalendermaand,
  laatsteDag,
  leeftijdOpEerste,
  maandnr,
  maandtekst,
  type Dagnr,
  type Maandnr,
} from "./kalender";
import { jaarheffingVoorKorting } from "./loonheffing";
import {
  bijstandsnorm,
  heeftRecht,
  leeftijdenKinderen,
  normAlsBeidenRecht,
  normVanWieEldersWoont,
} from "./norm";
import type {
  Fout,
  GemeenteJson,
  InkomstenJson,
  MaandJson,
  SamenvattingJson,
  SituatieJson,
  UitkomstJson,
  Wie,
} from "./soorten";
import { toeslagenVan, type Toeslagen } from "./toeslagen";
import { toets } from "./toets";
import { vrijgelaten, Vrijlatingsklok, type Maandfeiten, type Vrijlating } from "./vrijlating";
import { Baan, vakantietoeslagOver, type Loon, type Telwijze } from "./werk";

const PERSONEN: readonly Wie[] = ["aanvrager", "partner"];
const VIJF_PROCENT = procent("5");

/** One entry of `inkomsten` before anything is disregarded. */
interface Post {
  readonly wie: Wie;
  readonly bron: string;
  readonly bruto: Cent | null;
  readonly netto: Cent;
  /** Jobs in the entry; empty for other income. */
  readonly banen: readonly { readonly baan: Baan; readonly loon: Loon }[];
  /** Other income with holiday allowance (art. 12). */
  readonly metVakantietoeslag: boolean;
  /** Left out of an income that is not work. */
  readonly nietGeteld: Cent;
}

interface GerekendePost {
  readonly post: Post;
  readonly vrijlating: Vrijlating | null;
  readonly vrij: Cent;
  readonly naVrijlating: Cent;
  readonly vakantietoeslag: Cent;
  readonly verrekend: Cent;
}

/** Everything about the entitlement of one month. */
interface Recht {
  readonly maand: Maandnr;
  readonly norm: Cent;
  readonly posten: readonly GerekendePost[];
  readonly verrekendTotaal: Cent;
  readonly bijstand: Cent;
}

/** The norm of a month with what the income of a partner without right is held against (art. 32 lid 3 or 4). */
interface Norm {
  readonly norm: Cent;
  readonly plafond: Cent | null;
  readonly normElders: Cent | null;
}

type PerPersoon = Readonly<Record<Wie, Vrijlating | null>>;
const GEEN_VRIJLATING: PerPersoon = { aanvrager: null, partner: null };

/** Totals of one month on the account, in cents. */
interface MaandOpRekening {
  readonly loon: Cent;
  readonly onbelasteVergoeding: Cent;
  readonly bijstand: Cent;
  readonly vakantiegeldWerk: Cent;
  readonly eindejaarsuitkering: Cent;
  readonly vakantietoeslagBijstand: Cent;
  readonly premie: Cent;
  readonly bufferbudget: Cent;
  readonly giften: Cent;
  readonly overig: Cent;
  readonly eenmalig: Cent;
  readonly toeslagen: Cent;
  readonly inhoudingen: Cent;
}

interface Maanduitkomst {
  readonly recht: Recht;
  readonly reservering: Cent;
  readonly uitbetaling: Cent;
  readonly giften: { ontvangen: Cent; vrij: Cent; boven: Cent; ruimteOver: Cent };
  readonly toeslagen: Toeslagen | null;
  readonly opRekening: MaandOpRekening;
  readonly totaal: Cent;
  readonly inhoudingen: { soort: string; bedrag: Cent }[];
  readonly terugTeBetalen: Cent;
  /** The second four-week wage of the month, for `gewoneMaand`. */
  readonly tweedeLoon: Cent;
  readonly heeftTweedeLoon: boolean;
  /** The whole month lies inside a job. */
  readonly binnenBaan: boolean;
}

interface Verloop {
  readonly maanden: readonly Maanduitkomst[];
  readonly jaarinkomens: ReadonlyMap<number, Cent>;
}

/** One household, with or without its jobs, over the window and what must be known around it. */
class Huishoudverloop {
  private readonly situatie: SituatieJson;
  private readonly gemeente: GemeenteJson;
  private readonly start: Maandnr;
  private readonly eind: Maandnr;
  /** First day of bijstand and its month; 0 when that is before `start`. */
  private readonly begindag: Dagnr;
  private readonly beginmaand: Maandnr;
  private readonly banen: readonly Baan[];
  private readonly rechthebbenden: readonly Wie[];
  /** Whose money reaches the account: not that of a partner who lives elsewhere. */
  private readonly opDeRekening: readonly Wie[];
  private readonly rechten = new Map<Maandnr, Recht>();
  private readonly normen = new Map<Maandnr, Norm>();
  private readonly vrijlatingen = new Map<Maandnr, PerPersoon>();

  constructor(situatie: SituatieJson, metWerk: boolean) {
    this.situatie = situatie;
    this.gemeente = situatie.gemeente ?? {};
    this.start = maandnr(situatie.start);
    this.eind = this.start + (situatie.maanden ?? 12) - 1;
    const { bijstandVanaf } = situatie;
    this.begindag = bijstandVanaf == null ? 0 : dagnr(bijstandVanaf);
    this.beginmaand = bijstandVanaf == null ? 0 : maandnr(bijstandVanaf);
    this.banen = metWerk ? (situatie.werk ?? []).map((werk) => new Baan(werk)) : [];
    const partner = situatie.huishouden.partner ?? null;
    this.rechthebbenden = partner !== null && heeftRecht(partner) ? PERSONEN : ["aanvrager"];
    this.opDeRekening = partner?.woontElders === true ? ["aanvrager"] : PERSONEN;
    this.berekenRechten();
  }

  // ── Entitlement ────────────────────────────────────────────────────────────────────────────────────────

  private berekenRechten(): void {
    const metToeslagen = this.situatie.toeslagen != null;
    const van = metToeslagen
      ? minstMaand(this.start - 1, jaarVan(this.start) * 12)
      : this.start - 1;
    const tot = metToeslagen ? jaarVan(this.eind) * 12 + 11 : this.eind;
    for (let maand = van; maand < this.start; maand += 1) {
      this.rechten.set(maand, this.recht(maand, this.posten(maand), GEEN_VRIJLATING));
    }
    const klokken = this.rechthebbenden.map((wie) => ({
      wie,
      klok: new Vrijlatingsklok(this.situatie, wie, this.beginmaand || this.start),
    }));
    for (let maand = this.start; maand <= tot; maand += 1) {
      const posten = this.posten(maand);
      if (maand < this.beginmaand) {
        this.rechten.set(maand, this.recht(maand, posten, GEEN_VRIJLATING));
        continue;
      }
      const perPersoon = { aanvrager: null, partner: null } as Record<Wie, Vrijlating | null>;
      const stand = klokken.map(({ wie, klok }) => {
        const feiten = this.feiten(wie, maand, posten);
        perPersoon[wie] = klok.vanMaand(feiten);
        return { wie, klok, feiten };
      });
      let recht = this.recht(maand, posten, perPersoon);
      const houdtBijstand = recht.bijstand > 0n;
      if (!houdtBijstand) recht = this.recht(maand, posten, GEEN_VRIJLATING);
      for (const { wie, klok, feiten } of stand) {
        klok.naMaand(feiten, houdtBijstand ? perPersoon[wie] : null);
      }
      this.rechten.set(maand, recht);
      this.vrijlatingen.set(maand, perPersoon);
    }
  }

  private feiten(wie: Wie, maand: Maandnr, posten: readonly Post[]): Maandfeiten {
    const { huishouden } = this.situatie;
    const geboortedatum = huishouden[wie]?.geboortedatum ?? huishouden.aanvrager.geboortedatum;
    const post = posten.find((p) => p.wie === wie && p.bron === "werk");
    return {
      maand,
      leeftijd: leeftijdOpEerste(geboortedatum, maand),
      alleenstaandeOuderKindOnder12:
        huishouden.partner == null && leeftijdenKinderen(huishouden, maand).some((l) => l < 12),
      heeftInkomsten: post !== undefined && post.netto > 0n,
      banen: (post?.banen ?? []).filter(({ loon }) => loon.netto > 0n).map(({ baan }) => baan),
    };
  }

  private get telwijze(): Telwijze {
    return this.gemeente.vierWeken ?? "gemiddelde";
  }

  /** What of a job counts in this month: only what belongs to days with bijstand. */
  private geteld(baan: Baan, maand: Maandnr): Loon | null {
    return this.begindag === 0
      ? baan.geteld(maand, this.telwijze)
      : baan.geteldVanaf(maand, this.telwijze, this.begindag);
  }

  private posten(maand: Maandnr): Post[] {
    const posten: Post[] = [];
    if (maand < this.beginmaand) return posten;
    for (const wie of PERSONEN) {
      const banen = this.banen.flatMap((baan) => {
        const loon = baan.wie === wie ? this.geteld(baan, maand) : null;
        return loon === null ? [] : [{ baan, loon }];
      });
      if (banen.length === 0) continue;
      posten.push({
        wie,
        bron: "werk",
        bruto: banen.some(({ baan }) => baan.isNetto) ? null : som(banen.map((b) => b.loon.bruto)),
        netto: som(banen.map((b) => b.loon.netto)),
        banen,
        metVakantietoeslag: false,
        nietGeteld: 0n,
      });
    }
    const buiten = nietGeteld(this.situatie, maand);
    (this.situatie.overigInkomen ?? []).forEach((inkomen, nummer) => {
      const netto = overigGeteld(inkomen, this.situatie, maand);
      if (netto === null) return;
      posten.push({
        wie: inkomen.wie,
        bron: `overig:${nummer.toString()}`,
        bruto: null,
        netto,
        banen: [],
        metVakantietoeslag: heeftVakantietoeslag(inkomen),
        nietGeteld: buiten[nummer] ?? 0n,
      });
    });
    for (const { geld, nummer } of eenmaligVan(this.situatie, maand)) {
      if (eenmaligTelt(geld) !== "inkomen") continue;
      posten.push({
        wie: geld.wie,
        bron: `eenmalig:${nummer.toString()}`,
        bruto: geld.bruto == null ? null : cent(geld.bruto),
        netto: cent(geld.netto),
        banen: [],
        metVakantietoeslag: false,
        nietGeteld: 0n,
      });
    }
    return posten;
  }

  /** The entitlement with these disregards; `extra` is end-of-year pay added to the earnings of a job. */
  private recht(
    maand: Maandnr,
    posten: readonly Post[],
    vrijlatingen: PerPersoon,
    extra: ReadonlyMap<Baan, Cent> = new Map(),
  ): Recht {
    const { norm, plafond, normElders } = this.normVan(maand);
    const gerekend = posten.map((post) => rekenPost(post, vrijlatingen[post.wie], extra));
    const van = (wie: Wie): Cent =>
      som(gerekend.filter(({ post }) => post.wie === wie).map(({ verrekend }) => verrekend));
    const eigen = van("aanvrager");
    let verrekendTotaal = eigen + van("partner");
    if (plafond !== null) {
      // Art. 32 lid 3: only what, together with the claimant's means and bijstand, is above the couple's norm.
      const vanPartner = van("partner");
      verrekendTotaal =
        eigen + minst(vanPartner, meest(0n, meest(eigen, norm) + vanPartner - plafond));
    }
    // Art. 32 lid 4: what he has above the norm that he would have alone.
    if (normElders !== null) verrekendTotaal = eigen + meest(0n, van("partner") - normElders);
    const bijstand = this.vermogenTeHoog(maand) ? 0n : meest(0n, norm - verrekendTotaal);
    return { maand, norm, posten: gerekend, verrekendTotaal, bijstand };
  }

  private normVan(maand: Maandnr): Norm {
    const { huishouden } = this.situatie;
    const bewaard = this.normen.get(maand);
    if (bewaard !== undefined) return bewaard;
    const plafond = normAlsBeidenRecht(huishouden, maand);
    const elders = normVanWieEldersWoont(huishouden, maand);
    const gevonden = {
      normElders: elders === null ? null : this.overDagen(elders, maand),
      norm: this.overDagen(bijstandsnorm(huishouden, maand), maand),
      plafond: plafond === null ? null : this.overDagen(plafond, maand),
    };
    this.normen.set(maand, gevonden);
    return gevonden;
  }

  /** The part of a monthly amount for the days with bijstand. */
  private overDagen(bedrag: Cent, maand: Maandnr): Cent {
    if (this.begindag <= eersteDag(maand)) return bedrag;
    const dagen = laatsteDag(maand) - this.begindag + 1;
    const alle = laatsteDag(maand) - eersteDag(maand) + 1;
    return dagen <= 0 ? 0n : rond(bedrag * BigInt(dagen), BigInt(alle));
  }

  private vermogenTeHoog(maand: Maandnr): boolean {
    const { huishouden } = this.situatie;
    if (huishouden.vermogen == null) return false;
    const metKindOfPartner =
      huishouden.partner != null || leeftijdenKinderen(huishouden, maand).length > 0;
    const vermogen = cent(huishouden.vermogen) + bijVermogen(this.situatie, maand);
    return vermogen > vermogensgrens(maand, metKindOfPartner);
  }

  private van(maand: Maandnr): Recht {
    const recht = this.rechten.get(maand);
    if (recht === undefined) throw new RangeError("maand niet berekend");
    return recht;
  }

  // ── Payment ────────────────────────────────────────────────────────────────────────────────────────────

  /** Art. 19 lid 3 and 45: what is kept for the yearly holiday allowance. */
  private reservering(maand: Maandnr, bijstand: Cent, norm: Cent, inkomsten: Recht): Cent {
    if (this.gemeente.vakantietoeslagUitbetaling === "maandelijks") return 0n;
    const wijze = this.gemeente.reservering ?? (jaarVan(maand) < 2027 ? "vanBijstand" : "vanNorm");
    if (wijze === "vanBijstand") return deelVan(VIJF_PROCENT, bijstand);
    const overInkomen = som(inkomsten.posten.map(({ vakantietoeslag }) => vakantietoeslag));
    const vanNorm = minst(bijstand, meest(0n, deelVan(VIJF_PROCENT, norm) - overInkomen));
    // By the income that is counted: a payment as if there were no job knows no job.
    const bijLoon = inkomsten.posten.some(
      ({ post }) =>
        post.bron === "werk" &&
        post.banen.some(({ baan, loon }) => baan.krijgtVakantiegeldBijLoon && loon.netto > 0n),
    );
    return bijLoon ? minst(vanNorm, deelVan(VIJF_PROCENT, bijstand)) : vanNorm;
  }

  private uitbetaling(recht: Recht): Cent {
    const { maand, bijstand, norm } = recht;
    return bijstand - this.reservering(maand, bijstand, norm, recht);
  }

  /** What the municipality pays in this month, before a set-off. */
  private betaling(maand: Maandnr): Cent {
    if (this.gemeente.uitbetalen === "volgendeMaand") return this.uitbetaling(this.van(maand - 1));
    if (this.gemeente.verrekenen !== "maandLater") return this.uitbetaling(this.van(maand));
    const { norm } = this.van(maand);
    const vorige = this.van(maand - 1);
    const bijstand = this.vermogenTeHoog(maand) ? 0n : meest(0n, norm - vorige.verrekendTotaal);
    return bijstand - this.reservering(maand, bijstand, norm, vorige);
  }

  verloop(): Verloop {
    const jaarinkomens = this.jaarinkomens();
    const maandLater = this.gemeente.verrekenen === "maandLater";
    const giftruimte = new Map<number, Cent>();
    const bufferruimte = new Map<number, Cent>();
    const premies = new Premies(this.situatie, this.rechthebbenden);
    const nabetaling = new Nabetaling();
    let pot = 0n; // reservations not yet paid
    let betaaldSindsStart = 0n;
    let rechtSindsStart = 0n;
    let schuld = 0n; // end-of-year pay still to be set off
    let voorschot = 0n; // paid too much in the first months, still to be paid back

    // Gifts of the same year before `start` use the room too.
    for (const gift of this.situatie.giften ?? []) {
      const maand = maandnr(gift.maand);
      if (maand >= this.start || jaarVan(maand) !== jaarVan(this.start)) continue;
      if (gift.soort === "voedselbank") continue;
      const ruimte = giftruimte.get(jaarVan(maand)) ?? GIFTEN_PER_JAAR;
      giftruimte.set(jaarVan(maand), meest(0n, ruimte - cent(gift.bedrag)));
    }

    const maanden: Maanduitkomst[] = [];
    for (let maand = this.start; maand <= this.eind; maand += 1) {
      const jaar = jaarVan(maand);
      const recht = this.van(maand);
      const reservering = this.reservering(maand, recht.bijstand, recht.norm, recht);
      const uitbetaling = recht.bijstand - reservering;

      const isVakantietoeslagMaand =
        kalendermaand(maand) === (this.gemeente.vakantietoeslagMaand ?? 6);
      const naEinde = maand > this.start && this.van(maand - 1).bijstand === 0n;
      const vakantietoeslagBijstand = isVakantietoeslagMaand || naEinde ? pot : 0n;
      pot += reservering - vakantietoeslagBijstand;

      const teBetalen = this.betaling(maand);
      const zonderWerk = this.volledigeBetaling(maand);
      let bijstandOpRekening: Cent;
      if (zonderWerk === null) {
        const ingehouden = minst(schuld, teBetalen);
        schuld -= ingehouden;
        const terug =
          this.gemeente.terughalen === "verrekenen" ? minst(voorschot, teBetalen - ingehouden) : 0n;
        voorschot -= terug;
        bijstandOpRekening = teBetalen - ingehouden - terug;
      } else {
        bijstandOpRekening = zonderWerk;
        voorschot += meest(0n, zonderWerk - teBetalen);
      }
      betaaldSindsStart += teBetalen;
      rechtSindsStart += uitbetaling;
      const eindejaars = this.banen.map((baan) => ({ baan, ...baan.eindejaarsuitkering(maand) }));
      if ((this.gemeente.eindejaarsuitkering ?? "verrekenen") === "verrekenen") {
        for (const uitkering of eindejaars) {
          schuld += this.terugDoorEindejaarsuitkering(uitkering, nabetaling);
        }
      }
      const teVeel = maandLater ? meest(0n, betaaldSindsStart - rechtSindsStart) : 0n;

      const giften = this.giften(maand, giftruimte);
      const vanHier = this.banen.filter(({ wie }) => this.opDeRekening.includes(wie));
      const loon = som(vanHier.map((baan) => baan.opRekening(maand)));
      const overig = som(
        (this.situatie.overigInkomen ?? [])
          .filter(({ wie }) => this.opDeRekening.includes(wie))
          .map((inkomen) => overigInMaand(inkomen, this.situatie.huishouden, maand) ?? 0n),
      );
      const eenmaligen = eenmaligVan(this.situatie, maand)
        .map(({ geld }) => geld)
        .filter(({ wie }) => this.opDeRekening.includes(wie));
      const eenmalig = som(eenmaligen.map(({ netto }) => cent(netto)));
      const eenmaligInkomen = som(
        eenmaligen
          .filter((geld) => eenmaligTelt(geld) === "inkomen")
          .map(({ netto }) => cent(netto)),
      );
      const premie = premies.betaaldIn(maand);
      premies.bouwOp(recht);

      let bufferbudget = 0n;
      const heeftInkomsten = recht.posten.some(
        ({ post }) =>
          post.bron === "werk" && post.netto > 0n && this.opDeRekening.includes(post.wie),
      );
      if ((this.gemeente.bufferbudget ?? false) && jaar >= 2027 && heeftInkomsten) {
        const ruimte = bufferruimte.get(jaar) ?? BUFFERBUDGET_PER_JAAR;
        const doel = recht.norm - deelVan(VIJF_PROCENT, recht.norm);
        bufferbudget = minst(
          ruimte,
          meest(0n, doel - loon - bijstandOpRekening - overig - eenmaligInkomen),
        );
        bufferruimte.set(jaar, ruimte - bufferbudget);
      }

      const vraag = this.situatie.toeslagen ?? null;
      const toeslagen =
        vraag === null
          ? null
          : toeslagenVan(
              vraag,
              this.situatie.huishouden,
              maand,
              jaarinkomens.get(jaar) ?? 0n,
              this.huurinkomen(jaar),
              this.werkenAllen(maand),
            );
      const inhoudingen = inhoudingenVan(this.situatie.inhoudingen ?? [], {
        maand: maandtekst(maand),
        norm: recht.norm,
        inkomen: recht.bijstand + inkomenVoorInhouding(recht, this.opDeRekening),
        ruimte: bijstandOpRekening + loon,
      });
      const opRekening: MaandOpRekening = {
        loon,
        onbelasteVergoeding: som(vanHier.map((baan) => baan.onbelasteVergoeding(maand))),
        bijstand: bijstandOpRekening,
        vakantiegeldWerk: som(vanHier.map((baan) => baan.vakantiegeld(maand).netto)),
        eindejaarsuitkering: som(
          eindejaars.filter(({ baan }) => vanHier.includes(baan)).map(({ netto }) => netto),
        ),
        vakantietoeslagBijstand,
        premie,
        bufferbudget,
        giften: giften.geld,
        overig,
        eenmalig,
        toeslagen: toeslagen === null ? 0n : som(Object.values<Cent>({ ...toeslagen })),
        inhoudingen: -som(inhoudingen.map(({ bedrag }) => bedrag)),
      };
      maanden.push({
        recht,
        reservering,
        uitbetaling,
        giften,
        toeslagen,
        opRekening,
        totaal: som(Object.values<Cent>({ ...opRekening })),
        inhoudingen,
        terugTeBetalen: teVeel + schuld + voorschot,
        tweedeLoon: som(vanHier.map((baan) => baan.tweedeVierwekenloon(maand))),
        heeftTweedeLoon: vanHier.some((baan) => baan.aantalVierwekenbetalingen(maand) > 1),
        binnenBaan: vanHier.some((baan) => baan.isHeleMaandActief(maand)),
      });
    }
    return { maanden, jaarinkomens };
  }

  /**
   * The payment of this month when it is one of the first months in full: what the month it is over would pay without
   * any job; null when it is an ordinary payment.
   */
  private volledigeBetaling(maand: Maandnr): Cent | null {
    const over = this.gemeente.uitbetalen === "volgendeMaand" ? maand - 1 : maand;
    // The first month with earnings, and with bijstand.
    const begin = (this.situatie.werk ?? [])
      .filter(({ tot }) => tot == null || dagnr(tot) >= this.begindag)
      .map(({ van }) => (maandnr(van) < this.beginmaand ? this.beginmaand : maandnr(van)))
      .reduce((a, b) => (b < a ? b : a), Infinity);
    const aantal = this.gemeente.eersteMaandenVolledig ?? 0;
    if (this.banen.length === 0 || over < begin || over - begin >= aantal) return null;
    const posten = this.posten(over).filter(({ bron }) => bron !== "werk");
    return this.uitbetaling(this.recht(over, posten, GEEN_VRIJLATING));
  }

  /** Claimant and partner each have a job in this month, or had one in the three months before it. */
  private werkenAllen(maand: Maandnr): boolean {
    const wie = this.situatie.huishouden.partner == null ? ["aanvrager"] : PERSONEN;
    return wie.every((w) =>
      [0, 1, 2, 3].some((terug) =>
        this.banen.some((baan) => baan.wie === w && baan.isActief(maand - terug)),
      ),
    );
  }

  private giften(
    maand: Maandnr,
    giftruimte: Map<number, Cent>,
  ): { ontvangen: Cent; vrij: Cent; boven: Cent; ruimteOver: Cent; geld: Cent } {
    const vanMaand = (this.situatie.giften ?? []).filter((gift) => maandnr(gift.maand) === maand);
    const van = (soort: string): Cent =>
      som(vanMaand.filter((gift) => gift.soort === soort).map((gift) => cent(gift.bedrag)));
    const meetellend = van("geld") + van("natura");
    const ruimte = giftruimte.get(jaarVan(maand)) ?? GIFTEN_PER_JAAR;
    const binnen = minst(meetellend, ruimte);
    giftruimte.set(jaarVan(maand), ruimte - binnen);
    return {
      ontvangen: meetellend + van("voedselbank"),
      vrij: binnen + van("voedselbank"),
      boven: meetellend - binnen,
      ruimteOver: ruimte - binnen,
      geld: van("geld"),
    };
  }

  /** Art. 32 lid 2: end-of-year pay belongs to the months in which it was built up. */
  private terugDoorEindejaarsuitkering(
    { baan, netto, delen }: { baan: Baan; netto: Cent; delen: ReadonlyMap<Maandnr, Cent> },
    nabetaling: Nabetaling,
  ): Cent {
    let verschil = 0n;
    for (const [maand, bedrag] of delen) {
      if (maand < this.start || maand > this.eind) continue;
      const deel =
        maand === this.beginmaand ? baan.naarDagenVanaf(this.begindag, maand, bedrag) : bedrag;
      nabetaling.voegToe(maand, baan, deel);
      const besloten = this.van(maand);
      const herzien = this.recht(
        maand,
        besloten.posten.map(({ post }) => post),
        this.vrijlatingen.get(maand) ?? GEEN_VRIJLATING,
        nabetaling.extra(maand),
      ).bijstand;
      verschil += nabetaling.herzie(maand, besloten.bijstand, herzien);
    }
    return minst(netto, verschil);
  }

  // ── Year income ────────────────────────────────────────────────────────────────────────────────────────

  private jaarinkomens(): Map<number, Cent> {
    const jaarinkomens = new Map<number, Cent>();
    if (this.situatie.toeslagen == null) return jaarinkomens;
    for (let jaar = jaarVan(this.start); jaar <= jaarVan(this.eind); jaar += 1) {
      jaarinkomens.set(jaar, this.toetsingsinkomen(jaar, PERSONEN));
    }
    return jaarinkomens;
  }

  /** The year income for huurtoeslag: without that of a partner who lives elsewhere. */
  private huurinkomen(jaar: number): Cent {
    return this.toetsingsinkomen(jaar, this.opDeRekening);
  }

  /** Is there childcare in a month whose year income lies above the last row that is known? */
  get opvangBovenTabel(): boolean {
    const { toeslagen, huishouden } = this.situatie;
    if (toeslagen == null || huishouden.partner?.rechtmatigVerblijf === false) return false;
    for (let maand = this.start; maand <= this.eind; maand += 1) {
      const opvang = (toeslagen.kinderopvang ?? []).some(({ kind }) => {
        const geboren = huishouden.kinderen?.[kind]?.geboortedatum;
        const leeftijd = geboren === undefined ? -1 : leeftijdOpEerste(geboren, maand);
        return leeftijd >= 0 && leeftijd < 18;
      });
      if (!opvang || !this.werkenAllen(maand)) continue;
      if (this.toetsingsinkomen(jaarVan(maand), PERSONEN) >= 122_858_00n) return true;
    }
    return false;
  }

  /** Gross wages, holiday pay and end-of-year pay paid, and gross bijstand (loon-en-toeslagen.md 3.2 and 4). */
  private toetsingsinkomen(jaar: number, van: readonly Wie[]): Cent {
    const tabel = loonheffingstabel(jaar);
    const netDeel = 10_000n - tabel.tarief[0];
    let loon = 0n;
    let bijstand = 0n; // in 1 / (12 × netDeel) cent
    for (let maand = jaar * 12; maand < jaar * 12 + 12; maand += 1) {
      for (const baan of this.banen) {
        if (!van.includes(baan.wie)) continue;
        loon += baan.vakantiegeld(maand).bruto + baan.eindejaarsuitkering(maand).bruto;
      }
      const recht = this.van(maand);
      // The whole wage of the month, also what was earned before bijstand began.
      const banen = this.banen.flatMap((baan) => {
        const verdiend = baan.geteld(maand, this.telwijze);
        return verdiend === null ? [] : [{ baan, loon: verdiend }];
      });
      for (const { baan, loon: verdiend } of banen) {
        if (van.includes(baan.wie)) loon += verdiend.belast;
      }
      for (const wie of this.rechthebbenden) {
        // The wages with the credit use it together, as one month wage.
        const metKorting = banen.filter(({ baan }) => baan.wie === wie && baan.metKorting);
        const gebruikt = jaarheffingVoorKorting(
          som(metKorting.map(({ loon: l }) => l.belast)),
          jaar,
        );
        const ongebruikt = meest(0n, tabel.ahk.maximum - gebruikt) * 100n;
        const deel = (recht.bijstand * 12n) / BigInt(this.rechthebbenden.length);
        bijstand += meest(deel * netDeel, (deel - ongebruikt) * 10_000n);
      }
    }
    return loon + rond(bijstand, 12n * netDeel) + brutoVanJaar(this.situatie, jaar, van).bruto;
  }
}

function minstMaand(a: Maandnr, b: Maandnr): Maandnr {
  return a < b ? a : b;
}

/** What work and other income come to for a deduction: one-off money is left out. */
function inkomenVoorInhouding({ posten }: Recht, van: readonly Wie[]): Cent {
  return som(
    posten
      .filter(({ post }) => !post.bron.startsWith("eenmalig:") && van.includes(post.wie))
      .map(({ post, naVrijlating }) => (post.bron === "werk" ? post.netto : naVrijlating)),
  );
}

/** Disregard first, then the holiday allowance over what is left (CRvB 24-8-2021; Regeling art. 8 and 10). */
function rekenPost(
  post: Post,
  vrijlatingPersoon: Vrijlating | null,
  extra: ReadonlyMap<Baan, Cent>,
): GerekendePost {
  if (post.bron !== "werk") {
    const naVrijlating = post.netto - post.nietGeteld;
    const vakantietoeslag = post.metVakantietoeslag
      ? vakantietoeslagOver({ teller: naVrijlating, noemer: 1n }, "art12")
      : 0n;
    return {
      post,
      vrijlating: null,
      vrij: post.nietGeteld,
      naVrijlating,
      vakantietoeslag,
      verrekend: naVrijlating + vakantietoeslag,
    };
  }
  // End-of-year pay is under the disregard together with the wage; the table is over the wage alone.
  const erbij = som(post.banen.map(({ baan }) => extra.get(baan) ?? 0n));
  const vrij = vrijgelaten(vrijlatingPersoon, post.netto + erbij);
  const loonNaVrijlating = post.netto - vrijgelaten(vrijlatingPersoon, post.netto);
  const metOpbouw = post.banen.filter(
    ({ baan, loon }) => baan.bouwtVakantiegeldOp && loon.netto > 0n,
  );
  const tabel = metOpbouw.some(({ baan }) => baan.metKorting) ? "art11" : "art13";
  const vakantietoeslag =
    post.netto === 0n
      ? 0n
      : vakantietoeslagOver(
          {
            teller: loonNaVrijlating * som(metOpbouw.map(({ loon }) => loon.netto)),
            noemer: post.netto,
          },
          tabel,
        );
  const naVrijlating = post.netto + erbij - vrij;
  return {
    post,
    vrijlating: vrijlatingPersoon,
    vrij,
    naVrijlating,
    vakantietoeslag,
    verrekend: naVrijlating + vakantietoeslag,
  };
}

/** End-of-year pay already attributed to months, and what their entitlement became by it. */
class Nabetaling {
  private readonly perMaand = new Map<Maandnr, Map<Baan, Cent>>();
  private readonly herzienRecht = new Map<Maandnr, Cent>();

  voegToe(maand: Maandnr, baan: Baan, bedrag: Cent): void {
    const banen = this.perMaand.get(maand) ?? new Map<Baan, Cent>();
    banen.set(baan, (banen.get(baan) ?? 0n) + bedrag);
    this.perMaand.set(maand, banen);
  }

  extra(maand: Maandnr): ReadonlyMap<Baan, Cent> {
    return this.perMaand.get(maand) ?? new Map<Baan, Cent>();
  }

  /** How much less the month's entitlement is than it was before this payment. */
  herzie(maand: Maandnr, besloten: Cent, herzien: Cent): Cent {
    const eerder = this.herzienRecht.get(maand) ?? besloten;
    this.herzienRecht.set(maand, herzien);
    return eerder - herzien;
  }
}

function hoogstens(bedrag: Cent, maximum: string | null): Cent {
  return maximum === null ? bedrag : minst(bedrag, cent(maximum));
}

/** The local premium (art. 31 lid 2 j): built up per person and month, paid in the listed months. */
class Premies {
  private readonly situatie: SituatieJson;
  private readonly personen: readonly Wie[];
  private readonly opgebouwd = new Map<Wie, Cent>();
  private readonly betaald = new Map<string, Cent>();

  constructor(situatie: SituatieJson, personen: readonly Wie[]) {
    this.situatie = situatie;
    this.personen = personen;
  }

  bouwOp(recht: Recht): void {
    const premie = this.situatie.gemeente?.premie ?? null;
    if (premie === null || recht.bijstand === 0n) return;
    for (const wie of this.personen) {
      const persoon = this.situatie.huishouden[wie];
      if (persoon == null) continue;
      const onder27 = leeftijdOpEerste(persoon.geboortedatum, recht.maand) < 27;
      if (onder27 && !(persoon.doelgroepLoonkostensubsidie ?? false)) continue;
      const netto = recht.posten.find(({ post }) => post.wie === wie && post.bron === "werk")?.post
        .netto;
      if (netto === undefined) continue;
      const bedrag = hoogstens(deelVan(procent(premie.procent), netto), premie.maximumPerMaand);
      this.opgebouwd.set(wie, (this.opgebouwd.get(wie) ?? 0n) + bedrag);
    }
  }

  /** Paid in this month over the months before it, of all persons together. */
  betaaldIn(maand: Maandnr): Cent {
    const premie = this.situatie.gemeente?.premie ?? null;
    if (!premie?.maanden.includes(kalendermaand(maand))) return 0n;
    const perJaar = hoogstens(vrijlatingsmaxima(maand).premiePerJaar, premie.maximumPerJaar);
    let totaal = 0n;
    for (const wie of this.personen) {
      const sleutel = `${wie} ${jaarVan(maand).toString()}`;
      const eerder = this.betaald.get(sleutel) ?? 0n;
      const bedrag = minst(this.opgebouwd.get(wie) ?? 0n, meest(0n, perJaar - eerder));
      this.opgebouwd.set(wie, 0n);
      this.betaald.set(sleutel, eerder + bedrag);
      totaal += bedrag;
    }
    return totaal;
  }
}

// ── Output ───────────────────────────────────────────────────────────────────────────────────────────────

function inkomstenJson({ post, ...gerekend }: GerekendePost): InkomstenJson {
  return {
    wie: post.wie,
    bron: post.bron,
    bruto: post.bruto === null ? null : tekst(post.bruto),
    netto: tekst(post.netto),
    vrijlating: {
      grond: gerekend.vrijlating?.grond ?? null,
      bedrag: tekst(gerekend.vrij),
      maandenOver: gerekend.vrijlating?.maandenOver ?? null,
    },
    naVrijlating: tekst(gerekend.naVrijlating),
    vakantietoeslag: tekst(gerekend.vakantietoeslag),
    verrekend: tekst(gerekend.verrekend),
  };
}

function maandJson(uitkomst: Maanduitkomst): MaandJson {
  const { recht, giften, toeslagen, opRekening } = uitkomst;
  return {
    maand: maandtekst(recht.maand),
    norm: tekst(recht.norm),
    inkomsten: recht.posten.map(inkomstenJson),
    verrekendTotaal: tekst(recht.verrekendTotaal),
    bijstand: tekst(recht.bijstand),
    reservering: tekst(uitkomst.reservering),
    uitbetaling: tekst(uitkomst.uitbetaling),
    giften: {
      ontvangen: tekst(giften.ontvangen),
      vrij: tekst(giften.vrij),
      boven: tekst(giften.boven),
      ruimteOver: tekst(giften.ruimteOver),
    },
    toeslagen:
      toeslagen === null
        ? null
        : {
            zorg: tekst(toeslagen.zorg),
            huur: tekst(toeslagen.huur),
            kindgebonden: tekst(toeslagen.kindgebonden),
            kinderopvang: tekst(toeslagen.kinderopvang),
            totaal: tekst(opRekening.toeslagen),
          },
    opRekening: {
      loon: tekst(opRekening.loon),
      onbelasteVergoeding: tekst(opRekening.onbelasteVergoeding),
      bijstand: tekst(opRekening.bijstand),
      vakantiegeldWerk: tekst(opRekening.vakantiegeldWerk),
      eindejaarsuitkering: tekst(opRekening.eindejaarsuitkering),
      vakantietoeslagBijstand: tekst(opRekening.vakantietoeslagBijstand),
      premie: tekst(opRekening.premie),
      bufferbudget: tekst(opRekening.bufferbudget),
      giften: tekst(opRekening.giften),
      overig: tekst(opRekening.overig),
      eenmalig: tekst(opRekening.eenmalig),
      toeslagen: tekst(opRekening.toeslagen),
      inhoudingen: tekst(opRekening.inhoudingen),
      totaal: tekst(uitkomst.totaal),
    },
    inhoudingen: uitkomst.inhoudingen.map(({ soort, bedrag }) => ({
      soort,
      bedrag: tekst(bedrag),
    })),
    terugTeBetalen: tekst(uitkomst.terugTeBetalen),
  };
}

/** What comes once in this month. */
function eenmalig({ opRekening: r, tweedeLoon }: Maanduitkomst): Cent {
  return (
    r.vakantiegeldWerk +
    r.eindejaarsuitkering +
    r.vakantietoeslagBijstand +
    r.premie +
    r.giften +
    r.eenmalig +
    tweedeLoon
  );
}

/** The month total that occurs most often in months without one-offs; the first of equals. */
function gewoneMaand(maanden: readonly Maanduitkomst[]): Cent {
  const gewone = maanden.filter((m) => eenmalig(m) === 0n && !m.heeftTweedeLoon);
  const bedragen = (gewone.length > 0 ? gewone : maanden).map((m) => m.totaal - eenmalig(m));
  let beste = 0n;
  let hoeVaak = 0;
  for (const bedrag of bedragen) {
    const aantal = bedragen.filter((ander) => ander === bedrag).length;
    if (aantal > hoeVaak) [beste, hoeVaak] = [bedrag, aantal];
  }
  return beste;
}

/** The ordinary month with and without work, and the stretches of the months of work (contract, "Ordinary month. Corrected"). */
function gewoon(
  met: readonly Maanduitkomst[],
  zonder: readonly Maanduitkomst[],
): { met: Cent; zonder: Cent; reeksen: SamenvattingJson["gewoneMaanden"] } {
  const loonmaanden = met.filter(({ opRekening }) => opRekening.loon > 0n);
  const heleMaanden = loonmaanden.filter(({ binnenBaan }) => binnenBaan);
  const werk = new Set(
    (heleMaanden.length > 0 ? heleMaanden : loonmaanden).map(({ recht }) => recht.maand),
  );
  if (werk.size === 0) {
    const bedrag = gewoneMaand(zonder);
    return { met: bedrag, zonder: bedrag, reeksen: [] };
  }
  const van = (maanden: readonly Maanduitkomst[]): Maanduitkomst[] =>
    maanden.filter(({ recht }) => werk.has(recht.maand));
  const [eigen, ander] = [van(met), van(zonder)];
  const rijen = eigen.map((maand, nummer) => {
    const tegenover = ander[nummer];
    if (tegenover === undefined) throw new RangeError("month without its counterpart");
    return {
      maand: maand.recht.maand,
      bedrag: maand.totaal - eenmalig(maand),
      zonderWerk: tegenover.totaal - eenmalig(tegenover),
    };
  });
  // A stretch begins where the month before it is no month of work, or comes to something else.
  const begint = rijen.map((rij, nummer) => {
    const vorige = rijen[nummer - 1];
    return (
      vorige?.maand !== rij.maand - 1 ||
      vorige.bedrag !== rij.bedrag ||
      vorige.zonderWerk !== rij.zonderWerk
    );
  });
  const reeksen = rijen.flatMap(({ maand, bedrag, zonderWerk }, nummer) => {
    if (begint[nummer] !== true) return [];
    const volgende = begint.indexOf(true, nummer + 1);
    const laatste = rijen[(volgende < 0 ? rijen.length : volgende) - 1]?.maand ?? maand;
    return [
      {
        van: maandtekst(maand),
        tot: maandtekst(laatste),
        bedrag: tekst(bedrag),
        zonderWerk: tekst(zonderWerk),
      },
    ];
  });
  return { met: gewoneMaand(eigen), zonder: gewoneMaand(ander), reeksen };
}

function cijfers(maanden: readonly Maanduitkomst[]): {
  totaal: Cent;
  gemiddeld: Cent;
} {
  const totaal = som(maanden.map((maand) => maand.totaal));
  return {
    totaal,
    gemiddeld: rond(totaal, BigInt(maanden.length)),
  };
}

function samenvatting(
  { maanden, jaarinkomens }: Verloop,
  zonder: Verloop,
  situatie: SituatieJson,
): SamenvattingJson {
  const met = cijfers(maanden);
  const zonderWerk = cijfers(zonder.maanden);
  const gewoneMaanden = gewoon(maanden, zonder.maanden);
  const [eerste, ...rest] = maanden;
  if (eerste === undefined) throw new RangeError("geen maanden");
  const laagste = rest.reduce((best, maand) => (maand.totaal < best.totaal ? maand : best), eerste);
  const hoogste = rest.reduce((best, maand) => (maand.totaal > best.totaal ? maand : best), eerste);
  const benoemd = (maand: Maanduitkomst): { maand: string; bedrag: string } => ({
    maand: maandtekst(maand.recht.maand),
    bedrag: tekst(maand.totaal),
  });
  return {
    gewoneMaand: tekst(gewoneMaanden.met),
    gewoneMaanden: gewoneMaanden.reeksen,
    ...(jaarinkomens.size === 0
      ? {}
      : {
          jaarinkomen: Object.fromEntries(
            [...jaarinkomens].map(([jaar, inkomen]) => {
              const heelJaar = maanden.filter((m) => jaarVan(m.recht.maand) === jaar).length === 12;
              const { ontbreekt } = brutoVanJaar(situatie, jaar, PERSONEN);
              return [
                jaar.toString(),
                {
                  toetsingsinkomen: tekst(inkomen),
                  volledig: heelJaar && ontbreekt.length === 0,
                  ...(ontbreekt.length === 0 ? {} : { ontbreekt }),
                },
              ];
            }),
          ),
        }),
    laagsteMaand: benoemd(laagste),
    hoogsteMaand: benoemd(hoogste),
    totaal: tekst(met.totaal),
    gemiddeld: tekst(met.gemiddeld),
    zonderWerk: {
      totaal: tekst(zonderWerk.totaal),
      gemiddeld: tekst(zonderWerk.gemiddeld),
      gewoneMaand: tekst(gewoneMaanden.zonder),
    },
    verschilTotaal: tekst(met.totaal - zonderWerk.totaal),
    verschilGemiddeld: tekst(met.gemiddeld - zonderWerk.gemiddeld),
  };
}

/**
 * The outcome of a situation, computed a second time from the contract.
 * Refuses with `fout` what the contract refuses; throws only on its own mistakes.
 */
export function tegenproef(situatie: unknown): UitkomstJson | { fout: Fout[] } {
  const getoetst = toets(situatie);
  if (getoetst.soort === "geweigerd") return { fout: getoetst.fout };
  const metWerk = new Huishoudverloop(getoetst.situatie, true);
  if (metWerk.opvangBovenTabel) {
    const reden = "bij dit inkomen is de kinderopvangtoeslag niet bekend";
    return { fout: [{ pad: "toeslagen.kinderopvang", reden }] };
  }
  const met = metWerk.verloop();
  const zonder = new Huishoudverloop(getoetst.situatie, false).verloop();
  return {
    versie: 1,
    maanden: met.maanden.map(maandJson),
    samenvatting: samenvatting(met, zonder, getoetst.situatie),
  };
}
