/** Van zaak naar uitkomst. */
import { nietNegatief, NUL, tekst, type Decimal } from "./bedrag";
import { dagVan, maandVan } from "./maand";
import { redenenVan } from "./regels/redenen";
import { reikwijdteVan } from "./reikwijdte";
import { getoetst, reken, Vergelijker, type Berekening, type Vergelijking } from "./reken";
import type { Maandstand, Onderdeel, Verloop } from "./regels/rekening";
import {
  gewoneMaanden,
  gewoneMaandVan,
  totalen,
  uiterste,
  type Maandtotaal,
} from "./regels/samenvatting";
import type { Toeslagen } from "./regels/toeslagen";
import { voorbehoudenVan, voorlopigIn } from "./regels/voorbehouden";
import type { Zaak } from "./situatie";
import type { MaandVerklaring, Stap } from "./stap";
import type {
  InkomstenUitkomst,
  MaandUitkomst,
  OpRekening,
  Samenvatting,
  Totalen,
  Uitkomst,
} from "./uitkomst";
import type { Post } from "./regels/inkomen";
import { stap } from "./waarde";
import { UITGAVE } from "./uitgave";

function postNaarUitkomst(post: Post): InkomstenUitkomst {
  const { vrijlating } = post;
  return {
    wie: post.wie,
    bron: post.bron,
    bruto: post.bruto === null ? null : tekst(post.bruto),
    netto: tekst(post.netto),
    vrijlating:
      vrijlating === null
        ? {
            grond: null,
            // Van wat geen loon is: wat niet meetelt.
            bedrag: tekst(post.netto.minus(post.naVrijlating)),
            maandenOver: null,
          }
        : {
            grond: vrijlating.grond,
            bedrag: tekst(vrijlating.bedrag),
            maandenOver: vrijlating.maandenOver,
          },
    naVrijlating: tekst(post.naVrijlating),
    vakantietoeslag: tekst(post.vakantietoeslag),
    verrekend: tekst(post.verrekend),
  };
}

function rekeningNaarUitkomst(stand: Maandstand, toeslagen: Decimal): OpRekening {
  const bedrag = (onderdeel: Onderdeel): string => tekst(stand.rekening[onderdeel]?.bedrag ?? NUL);
  return {
    loon: bedrag("loon"),
    onbelasteVergoeding: bedrag("onbelasteVergoeding"),
    bijstand: bedrag("bijstand"),
    vakantiegeldWerk: bedrag("vakantiegeldWerk"),
    eindejaarsuitkering: bedrag("eindejaarsuitkering"),
    vakantietoeslagBijstand: bedrag("vakantietoeslagBijstand"),
    premie: bedrag("premie"),
    bufferbudget: bedrag("bufferbudget"),
    giften: bedrag("giften"),
    overig: bedrag("overig"),
    eenmalig: bedrag("eenmalig"),
    toeslagen: tekst(toeslagen),
    inhoudingen: bedrag("inhoudingen"),
    totaal: tekst(stand.totaal.plus(toeslagen)),
  };
}

function maandNaarUitkomst(
  stand: Maandstand,
  toeslag: Toeslagen | undefined,
  redenen: MaandUitkomst["redenen"],
  voorlopig: MaandUitkomst["voorlopig"],
): MaandUitkomst {
  const { recht, giften } = stand;
  return {
    maand: maandVan(stand.maand),
    voorlopig,
    norm: tekst(recht.norm.bedrag),
    inkomsten: recht.posten.map(postNaarUitkomst),
    verrekendTotaal: tekst(recht.verrekend.bedrag),
    bijstand: tekst(recht.bijstand),
    reservering: tekst(recht.reservering),
    uitbetaling: tekst(recht.uitbetaling),
    giften: {
      ontvangen: tekst(giften.ontvangen),
      vrij: tekst(giften.vrij),
      boven: tekst(giften.boven),
      ruimteOver: tekst(giften.ruimteOver),
    },
    toeslagen:
      toeslag === undefined
        ? null
        : {
            zorg: tekst(toeslag.zorg),
            huur: tekst(toeslag.huur),
            kindgebonden: tekst(toeslag.kindgebonden),
            kinderopvang: tekst(toeslag.kinderopvang),
            totaal: tekst(toeslag.totaal),
          },
    opRekening: rekeningNaarUitkomst(stand, toeslag?.totaal ?? NUL),
    inhoudingen: stand.inhoudingen.map(({ soort, bedrag }) => ({ soort, bedrag: tekst(bedrag) })),
    terugTeBetalen: tekst(stand.terugTeBetalen),
    redenen,
  };
}

function samenvattingVan(
  maanden: readonly Maandtotaal[],
  zonder: readonly Maandtotaal[],
  jaren: Berekening["jaren"],
): Samenvatting {
  const [eigen, ander] = [totalen(maanden), totalen(zonder)];
  const gewoon = gewoneMaandVan(maanden, zonder);
  return {
    totaal: tekst(eigen.totaal),
    gemiddeld: tekst(eigen.gemiddeld),
    gewoneMaand: tekst(gewoon.met),
    gewoneMaanden: gewoneMaanden(maanden, zonder),
    laagsteMaand: uiterste(maanden, "laagste"),
    hoogsteMaand: uiterste(maanden, "hoogste"),
    zonderWerk: {
      totaal: tekst(ander.totaal),
      gemiddeld: tekst(ander.gemiddeld),
      gewoneMaand: tekst(gewoon.zonder),
    },
    verschilTotaal: tekst(eigen.totaal.minus(ander.totaal)),
    verschilGemiddeld: tekst(eigen.gemiddeld.minus(ander.gemiddeld)),
    ...(jaren === null
      ? {}
      : {
          jaarinkomen: Object.fromEntries(
            [...jaren].map(([jaar, { toetsingsinkomen, volledig, ontbreekt }]) => [
              String(jaar),
              {
                toetsingsinkomen: tekst(toetsingsinkomen),
                volledig,
                ...(ontbreekt.length === 0 ? {} : { ontbreekt }),
              },
            ]),
          ),
        }),
  };
}

/**
 * Berekent de uitkomst van een zaak: per maand het recht op bijstand en wat op de rekening komt, in euro netto, en
 * tussen welke bedragen dat ligt zolang er iets openstaat (`samenvatting.reikwijdte`).
 * @param vergelijker voor wie meer zaken na elkaar rekent waarin alleen de baan anders is
 * @throws BuitenBereik als de zaak niet gerekend kan worden, met de redenen en wie dan helpt
 */
export function bereken(zaak: Zaak, vergelijker = new Vergelijker()): Uitkomst {
  const vergelijking = vergelijker.vergelijk(zaak);
  const uitkomst = naarUitkomst(zaak, vergelijking);
  return {
    ...uitkomst,
    samenvatting: { ...uitkomst.samenvatting, reikwijdte: reikwijdteVan(zaak, vergelijking) },
  };
}

/** `bereken` zonder `reikwijdte`, voor wie op elke toets rekent en haar later laat komen. */
export function berekenZonderReikwijdte(zaak: Zaak, vergelijker = new Vergelijker()): Uitkomst {
  return naarUitkomst(zaak, vergelijker.vergelijk(zaak));
}

function naarUitkomst(
  zaak: Zaak,
  { verloop, toeslagen, jaren, maanden, zonder }: Vergelijking,
): Uitkomst {
  const voorlopig = verloop.standen.map((stand) => voorlopigIn(stand, zaak));
  const redenen = redenenVan(verloop, toeslagen?.map((toeslag) => toeslag.totaal) ?? null);
  return {
    versie: 1,
    regels: UITGAVE,
    maanden: verloop.standen.map((stand, plaats) =>
      maandNaarUitkomst(stand, toeslagen?.[plaats], redenen[plaats] ?? [], voorlopig[plaats] ?? []),
    ),
    samenvatting: samenvattingVan(maanden, zonder, jaren),
    voorbehouden: voorbehoudenVan(verloop, new Set(voorlopig.flat())),
  };
}

/** Alleen totaal en gemiddelde, voor wie veel varianten na elkaar rekent. */
export function berekenTotalen(zaak: Zaak): Pick<Totalen, "totaal" | "gemiddeld"> {
  const { totaal, gemiddeld } = totalen(reken(getoetst(zaak)).maanden);
  return { totaal: tekst(totaal), gemiddeld: tekst(gemiddeld) };
}

/** Loon dat op een dag van deze maand op de rekening komt. */
function loonbetalingenIn({ kader }: Verloop, maand: number): MaandVerklaring["loonbetalingen"] {
  return kader.banenThuis.flatMap((baan) => {
    const { bedrag, opDag } = baan.opRekening(maand);
    return bedrag.isZero()
      ? []
      : opDag.map(({ dag, netto }) => ({ dag: dagVan(dag), bedrag: tekst(netto) }));
  });
}

/**
 * Dezelfde berekening, met de stappen per bedrag.
 * @throws BuitenBereik zoals `bereken`
 */
export function verklaar(zaak: Zaak): readonly MaandVerklaring[] {
  const { verloop, toeslagen } = reken(getoetst(zaak));
  return verloop.standen.map((stand, plaats) => {
    const delen: Partial<Record<Onderdeel, Stap>> = Object.fromEntries(
      Object.entries(stand.rekening).map(([naam, waarde]) => [naam, waarde.stap()]),
    );
    const toeslag = toeslagen?.[plaats];
    const { terugTeBetalen } = stand;
    return {
      ...delen,
      ...(toeslag === undefined ? {} : { toeslagen: toeslag.stap() }),
      maand: maandVan(stand.maand),
      bijstand: delen.bijstand ?? stand.recht.stap(),
      norm: stand.recht.norm.stap(),
      recht: stand.recht.stap(),
      verdiend: stand.recht.verdiend(),
      loonbetalingen: loonbetalingenIn(verloop, stand.maand),
      ...(terugTeBetalen.isZero()
        ? {}
        : {
            terugTeBetalen: stap("terugTeBetalen", terugTeBetalen, [], {
              betaald: tekst(stand.betaaldTotNu),
              recht: tekst(nietNegatief(stand.betaaldTotNu.minus(terugTeBetalen))),
            }),
          }),
    };
  });
}
