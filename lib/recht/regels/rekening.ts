/**
 * Wat er in elke kalendermaand op de rekening komt: loon, bijstand, vakantiegeld en de rest, in de volgorde van de
 * maanden, met wat moet worden terugbetaald (artikelen 45, 58 en 60 Participatiewet).
 */
import { nietNegatief, NUL, som, tekst, type Decimal } from "../bedrag";
import { pw } from "../bron";
import { kalendermaand, maandnummer, maandVan } from "../maand";
import { partnerHeeftRecht } from "../partner";
import type { Wie, Zaak } from "../situatie";
import type { OpRekening } from "../uitkomst";
import type { Stap } from "../stap";
import { bijElkaar, stap, vanWie, type Waarde } from "../waarde";
import { Baan } from "./baan";
import { beginVan } from "./begin";
import { Bufferbudget } from "./bufferbudget";
import { EindejaarsVerrekening } from "./eindejaarsuitkering";
import { giftenIn, type GiftenInMaand } from "./giften";
import { eenmaligOpRekening } from "./eenmalig";
import { inhoudingenIn, inhoudingenOpRekening, type IngehoudenBedrag } from "./inhoudingen";
import { overigInMaand, overigStap } from "./overig-inkomen";
import { Premie } from "./premie";
import { beslis, type Beslissing, type Kader, type Maandrecht } from "./recht";
import { staatOpRekening } from "./thuis";
import { naarRecht, stelVast, type Vaststelling } from "./vaststelling";
import { naTerughalen, VolledigeMaanden } from "./volledige-maanden";
import { verschuivingen } from "./verrekenwijze";
import { Vrijlating } from "./vrijlating";

export type Onderdeel = Exclude<keyof OpRekening, "totaal">;

/** Eén maand van de berekening. */
export interface Maandstand {
  readonly maand: number;
  readonly recht: Maandrecht;
  /** Waarvan het geld deze maand komt. */
  readonly vaststelling: Vaststelling;
  readonly giften: GiftenInMaand;
  readonly rekening: Readonly<Partial<Record<Onderdeel, Waarde>>>;
  readonly totaal: Decimal;
  readonly terugTeBetalen: Decimal;
  /** Bijstand die tot en met deze maand is betaald; met een eindejaarsuitkering telt ook wat ervan is bewaard. */
  readonly betaaldTotNu: Decimal;
  /** Deel van de bijstand dat is ingehouden voor een eindejaarsuitkering. */
  readonly ingehouden: Decimal;
  /** Wat deze maand te veel is betaald omdat zij volledig wordt betaald; null als dat niet zo is. */
  readonly volledigTeVeel: Decimal | null;
  /** Deel van de bijstand dat is ingehouden voor eerdere volle betalingen. */
  readonly teruggehaald: Decimal;
  readonly inhoudingen: readonly IngehoudenBedrag[];
  /** Loonbetalingen in deze maand, per baan. */
  readonly betalingen: readonly number[];
  /** Vierwekenloon na de eerste betaling van de maand. */
  readonly tweedeLoon: Decimal;
}

export interface Verloop {
  readonly kader: Kader;
  readonly standen: readonly Maandstand[];
  /** De vaststelling over de laatste maand als haar geld na het venster komt. */
  readonly nogTeBetalen: Vaststelling | null;
  /** De maand voor het venster, zonder vrijlating. */
  readonly ervoor: Maandrecht | null;
  /** Recht over maanden buiten het venster, voor het jaarinkomen: ervoor zonder vrijlating, erna met doorlopende termijnen. */
  readonly rechtIn: (maand: number) => Maandrecht;
  /** Kan van iemand een vrijlating van voor 2027 doorlopen? */
  readonly vrijlatingKanDoorlopen: boolean;
}

function kaderVan(zaak: Zaak): Kader {
  const { partner } = zaak.huishouden;
  const begin = beginVan(zaak);
  const banen = zaak.werk.map(
    (werk, plaats) => new Baan(werk, plaats, zaak.gemeente.vierWeken, begin),
  );
  const van = (wie: Wie): readonly Baan[] => banen.filter((baan) => baan.werk.wie === wie);
  return {
    zaak,
    begin,
    banen,
    banenThuis: banen.filter((baan) => staatOpRekening(zaak, baan.werk.wie)),
    banenVan: { aanvrager: van("aanvrager"), partner: van("partner") },
    partnerZonderRecht: partner !== null && !partnerHeeftRecht(partner),
    partnerElders: partner?.woontElders === true,
  };
}

/** Een bedrag van één van de mensen in het huishouden. */
interface Deel {
  readonly wie: Wie;
  readonly waarde: Waarde;
}

const isEr = ({ bedrag }: Waarde): boolean => !bedrag.isZero();
const somVan = (waarden: readonly Waarde[]): Decimal => som(waarden.map(({ bedrag }) => bedrag));

/** Voegt bedragen van dezelfde soort samen; zodra er een van de partner is, zegt de uitleg van wie elk is. */
function samen(delen: readonly Deel[], maak: typeof bijElkaar = bijElkaar): Waarde | undefined {
  const aanwezig = delen.filter(({ waarde }) => isEr(waarde));
  if (aanwezig.length === 0) return undefined;
  const bedrag = somVan(aanwezig.map(({ waarde }) => waarde));
  const noemWie = aanwezig.some(({ wie }) => wie === "partner");
  return {
    bedrag,
    stap: () => {
      const stappen = aanwezig.map(({ wie, waarde }) =>
        noemWie ? vanWie(wie, waarde.bedrag, [waarde.stap()]) : waarde.stap(),
      );
      return maak(stappen, bedrag);
    },
  };
}

/** Loon van een of meer banen. */
function lonenSamen(onderdelen: readonly Stap[], bedrag: Decimal): Stap {
  return onderdelen.length === 1
    ? bijElkaar(onderdelen, bedrag)
    : stap("loonOpRekening", bedrag, [], { banen: onderdelen.length }, { onderdelen });
}

/** Vergoedingen samen: zij komen als nettoloon van de baan, en heten niet zo. */
function vergoedingenSamen(waarden: readonly Waarde[]): Waarde | undefined {
  const banen = waarden.filter(isEr).length;
  const bedrag = somVan(waarden);
  return banen === 0
    ? undefined
    : { bedrag, stap: () => stap("onbelasteVergoeding", bedrag, [], { banen }) };
}

/** Loopt een zaak maand voor maand door. */
export function doorloop(zaak: Zaak): Verloop {
  const kader = kaderVan(zaak);
  const { banenThuis } = kader;
  /** Wat van elke baan thuis komt, in hun volgorde. */
  const vanBanen = (waarden: readonly Waarde[]): readonly Deel[] =>
    banenThuis.flatMap(({ werk }, plaats) => {
      const waarde = waarden[plaats];
      return waarde === undefined ? [] : { wie: werk.wie, waarde };
    });
  const start = maandnummer(zaak.start);
  const { gemeente, huishouden } = zaak;
  const vrijlatingen: Record<Wie, Vrijlating> = {
    aanvrager: new Vrijlating("aanvrager", zaak),
    partner: new Vrijlating("partner", zaak),
  };
  const { inkomsten, betaling: later } = verschuivingen[gemeente.verrekenwijze];
  const ervoor = inkomsten + later > 0 ? beslis(kader, start - 1, null).recht : null;
  const eindejaar = new EindejaarsVerrekening(kader);
  const eersteMaanden = new VolledigeMaanden(kader);
  const heeftEindejaar = zaak.werk.some((werk) => werk.eindejaarsuitkering !== null);
  const premies =
    gemeente.premie === null
      ? []
      : [
          new Premie("aanvrager", gemeente.premie, start),
          ...(partnerHeeftRecht(huishouden.partner)
            ? [new Premie("partner", gemeente.premie, start)]
            : []),
        ];
  const buffer = gemeente.bufferbudget ? new Bufferbudget() : null;

  let vorige: Maandrecht | null = ervoor;
  let bewaard = NUL;
  let bewaardVan = start;
  let betaald = NUL;
  let rechtTotNu = NUL;
  let betaaldTotNu = NUL;
  const standen: Maandstand[] = [];
  const beslissingen = new Map<number, Beslissing>();

  for (let maand = start; maand < start + zaak.maanden; maand++) {
    const beslissing = beslis(kader, maand, vrijlatingen);
    beslissingen.set(maand, beslissing);
    const { recht } = beslissing;
    const rekening: Partial<Record<Onderdeel, Waarde>> = {};
    const zet = (onderdeel: Onderdeel, waarde: Waarde | null | undefined): void => {
      if (waarde && !waarde.bedrag.isZero()) rekening[onderdeel] = waarde;
    };

    const lonen = banenThuis.map((baan) => baan.opRekening(maand));
    zet("loon", samen(vanBanen(lonen), lonenSamen));
    const vergoedingen = banenThuis.map((baan) => baan.onbelasteVergoeding(maand));
    zet("onbelasteVergoeding", vergoedingenSamen(vergoedingen));
    zet("vakantiegeldWerk", samen(vanBanen(banenThuis.map((baan) => baan.vakantiegeld(maand)))));
    zet("overig", overigOpRekening(zaak, maand));
    zet("eenmalig", eenmaligOpRekening(zaak, maand));
    const giften = giftenIn(zaak.giften, maand);
    zet("giften", giften.geld);

    const {
      vaststelling,
      volledig,
      teVeel: volledigTeVeel,
    } = eersteMaanden.betaal(stelVast(zaak, recht, vorige));
    const { betaling: vol } = vaststelling;
    // Van een volle betaling gaat niets af.
    const ingehouden = volledig ? NUL : eindejaar.houdIn(vol.bedrag);
    const naEindejaar = naEindejaarsuitkering(vol, ingehouden);
    const teruggehaald = volledig ? NUL : eersteMaanden.houdIn(naEindejaar.bedrag);
    rekening.bijstand = naTerughalen(naEindejaar, teruggehaald);
    const netto = rekening.bijstand.bedrag;

    if (heeftEindejaar) {
      eindejaar.onthoud(beslissing);
      const uitkeringen = kader.banen.map((baan) => baan.eindejaarsuitkering(maand));
      zet(
        "eindejaarsuitkering",
        samen(vanBanen(banenThuis.map((baan) => baan.eindejaarsuitkering(maand)))),
      );
      if (gemeente.eindejaarsuitkering === "verrekenen")
        uitkeringen.forEach(({ bedrag, delen }, plaats) => {
          const baan = kader.banen[plaats];
          if (baan !== undefined) eindejaar.verdeel(baan, bedrag, delen);
        });
    }

    const stopt = vorige?.bijstand.isZero();
    if (kalendermaand(maand) === gemeente.vakantietoeslagMaand || stopt) {
      zet("vakantietoeslagBijstand", vakantietoeslag(bewaard, bewaardVan, maand));
      bewaard = NUL;
      bewaardVan = maand;
    }
    bewaard = bewaard.plus(recht.reservering);

    const nu = premies.flatMap((premie) => {
      const waarde = premie.betaal(maand);
      return waarde === null ? [] : { wie: premie.wie, waarde };
    });
    zet("premie", samen(nu));
    if (!recht.bijstand.isZero())
      for (const premie of premies) {
        const gegevens = beslissing.gegevens.find((persoon) => persoon.wie === premie.wie);
        if (gegevens !== undefined)
          premie.bouwOp(gegevens.netto, gegevens.leeftijd, gegevens.persoon);
      }

    const heeftLoon = beslissing.inkomens.some(
      ({ wie, netto: verdiend }) => !verdiend.isZero() && staatOpRekening(zaak, wie),
    );
    if (buffer !== null && heeftLoon)
      zet(
        "bufferbudget",
        buffer.vulAan(
          maand,
          recht.norm.bedrag,
          som([
            rekening.loon?.bedrag ?? NUL,
            netto,
            rekening.overig?.bedrag ?? NUL,
            eenmaligInkomen(recht, zaak),
          ]),
        ),
      );

    const ruimte = netto.plus(rekening.loon?.bedrag ?? NUL);
    const inhoudingen = inhoudingenIn(zaak, recht, ruimte);
    zet("inhoudingen", inhoudingenOpRekening(inhoudingen));

    betaald = betaald.plus(vol.bedrag);
    rechtTotNu = rechtTotNu.plus(recht.uitbetaling);
    betaaldTotNu = betaaldTotNu.plus(netto);
    if (heeftEindejaar) betaaldTotNu = betaaldTotNu.plus(recht.reservering);
    const teVeel = inkomsten > 0 ? nietNegatief(betaald.minus(rechtTotNu)) : NUL;
    standen.push({
      maand,
      recht,
      vaststelling,
      giften,
      rekening,
      totaal: som(Object.values(rekening).map((waarde) => waarde.bedrag)),
      terugTeBetalen: som([teVeel, eindejaar.openstaand, eersteMaanden.openstaand]),
      betaaldTotNu,
      ingehouden,
      volledigTeVeel: volledig ? volledigTeVeel : null,
      teruggehaald,
      inhoudingen,
      betalingen: kader.banen.map((baan) => baan.opRekening(maand).betalingen),
      tweedeLoon: som(
        [...lonen.entries(), ...vergoedingen.entries()].map(([plaats, betaald]) =>
          banenThuis[plaats]?.werk.betaling.ritme === "vierWeken" ? betaald.naEerste : NUL,
        ),
      ),
    });
    vorige = recht;
  }

  let volgende = start + zaak.maanden;
  const rechtIn = (maand: number): Maandrecht => {
    const al = beslissingen.get(maand);
    if (al !== undefined) return al.recht;
    if (maand < start) return beslis(kader, maand, null).recht;
    // De termijnen lopen door: maanden na het venster komen in volgorde.
    for (; volgende <= maand; volgende++)
      beslissingen.set(volgende, beslis(kader, volgende, vrijlatingen));
    return rechtIn(maand);
  };
  const vrijlatingKanDoorlopen = Object.values(vrijlatingen).some(
    (vrijlating) => vrijlating.kanDoorlopen,
  );
  const nogTeBetalen =
    later > 0 && vorige !== null ? eersteMaanden.stelVast(naarRecht(vorige)) : null;
  return { kader, standen, nogTeBetalen, ervoor, rechtIn, vrijlatingKanDoorlopen };
}

/** De betaling waarvan de schuld van een eindejaarsuitkering af gaat. */
function naEindejaarsuitkering(betaling: Waarde, ingehouden: Decimal): Waarde {
  if (ingehouden.isZero()) return betaling;
  const bedrag = betaling.bedrag.minus(ingehouden);
  return {
    bedrag,
    stap: () =>
      stap(
        "eindejaarsuitkeringVerrekend",
        bedrag,
        [pw("32", "2"), pw("58", "4")],
        { verschil: tekst(ingehouden) },
        { gemeenteBeslist: true, onderdelen: [betaling.stap()] },
      ),
  };
}

/** Eenmalig geld dat in de maand als inkomen telt: het staat op de rekening naast het andere inkomen. */
function eenmaligInkomen({ posten }: Maandrecht, zaak: Zaak): Decimal {
  return som(
    posten
      .filter(({ bron, wie }) => bron.startsWith("eenmalig:") && staatOpRekening(zaak, wie))
      .map(({ netto }) => netto),
  );
}

function overigOpRekening(zaak: Zaak, maand: number): Waarde {
  const bedragen = zaak.overigInkomen.map((overig) =>
    staatOpRekening(zaak, overig.wie)
      ? (overigInMaand(overig, zaak.huishouden, maand) ?? NUL)
      : NUL,
  );
  const bedrag = som(bedragen);
  return {
    bedrag,
    stap: (): Stap =>
      stap(
        "overig",
        bedrag,
        [],
        {},
        {
          onderdelen: zaak.overigInkomen.flatMap((overig, plaats) => {
            const deel = bedragen[plaats] ?? NUL;
            return deel.isZero() ? [] : [overigStap(overig, deel)];
          }),
        },
      ),
  };
}

/** Bewaarde vakantietoeslag die nu wordt betaald. */
function vakantietoeslag(bedrag: Decimal, van: number, maand: number): Waarde {
  return {
    bedrag,
    stap: () =>
      stap("vakantietoeslagBijstand", bedrag, [pw("45", "1")], {
        van: maandVan(van),
        tot: maandVan(maand - 1),
        maanden: maand - van,
      }),
  };
}
