/**
 * Waarom een maand is zoals zij is. Elke maand die meer dan één euro verschilt van de vorige, krijgt er ten minste één:
 * wat op de rekening komt, verandert niet zonder dat een van deze oorzaken er is.
 */
import { NUL, tekst, type Decimal } from "../bedrag";
import { citaat, pw, wml } from "../bron";
import { versieIn } from "../geldig";
import { LEEFTIJD } from "../grenzen";
import { dagenInMaand, eersteDag, maandVan } from "../maand";
import { normen } from "../parameters/normen";
import type { Wie, Zaak } from "../situatie";
import type { Reden, RedenCode } from "../uitkomst";
import type { Vindplaats } from "../stap";
import type { Baan } from "./baan";
import { reservering, reserveringswijze, type Kader } from "./recht";
import { redenenOverGeld } from "./redenen-geld";
import type { Maandstand, Onderdeel, Verloop } from "./rekening";
import { overigInMaand } from "./overig-inkomen";
import { redenenThuis } from "./redenen-thuis";
import { staatOpRekening } from "./thuis";
import { vrijlatingArtikel } from "./vrijlating";

type Extra = Omit<Reden, "code" | "bedrag" | "artikel">;

const bedragVan = (stand: Maandstand, onderdeel: Onderdeel): Decimal =>
  stand.rekening[onderdeel]?.bedrag ?? NUL;

class Redenen {
  readonly lijst: Reden[] = [];

  voegToe(
    code: RedenCode,
    bedrag: Decimal | null,
    artikel: Vindplaats | null,
    extra: Extra = {},
  ): void {
    this.lijst.push({
      code,
      bedrag: bedrag === null ? null : tekst(bedrag),
      artikel: artikel === null ? null : citaat(artikel),
      ...extra,
    });
  }

  heeft(...codes: readonly RedenCode[]): boolean {
    return this.lijst.some((reden) => codes.includes(reden.code));
  }
}

const OVER_BEGIN = ["bijstandNogNiet", "bijstandBegint", "bijstandHeleMaand"] as const;

/** Bijstand die in het venster begint: nog niet, vanaf een dag in deze maand, en de hele maand erna. */
function overBegin(
  redenen: Redenen,
  { recht }: Maandstand,
  vorige: Maandstand | null,
  { begin }: Kader,
): void {
  const { maand, dagen } = recht;
  if (dagen === 0) {
    if (vorige === null) redenen.voegToe("bijstandNogNiet", null, null);
  } else if (begin >= eersteDag(maand))
    redenen.voegToe("bijstandBegint", recht.bijstand, pw("45", "3"));
  else if (vorige !== null && vorige.recht.dagen < dagenInMaand(vorige.maand))
    redenen.voegToe(
      "bijstandHeleMaand",
      recht.norm.bedrag.minus(vorige.recht.norm.bedrag),
      pw("45", "1"),
    );
}

/** Gelden vanaf deze maand andere normbedragen? */
const beginnenNormen = (maand: number): boolean => versieIn(normen, maand).van === maandVan(maand);

function overWerk(
  redenen: Redenen,
  stand: Maandstand,
  vorige: Maandstand | null,
  banen: readonly Baan[],
): void {
  const { maand } = stand;
  for (const baan of banen) {
    const extra: Extra = { wie: baan.werk.wie, plaats: baan.plaats };
    const { ritme } = baan.werk.betaling;
    const betaald = baan.opRekening(maand).bedrag;
    if (maand === baan.eersteMaand) {
      redenen.voegToe("werkBegint", betaald, null, extra);
      if (betaald.isZero()) redenen.voegToe("eersteLoonVolgt", null, null, extra);
    }
    if (maand === baan.laatsteMaand) redenen.voegToe("werkStopt", null, null, extra);
    if (baan.deelIn(maand))
      redenen.voegToe("deelVanMaand", baan.verdiend(maand).netto, null, extra);
    if (
      ritme === "maandErna" &&
      (maand === baan.eersteMaand + 1 || maand === baan.laatsteMaand + 1)
    )
      redenen.voegToe("loonVanVorigeMaand", betaald, null, extra);
    if (ritme === "vierWeken" || ritme === "week") {
      const gewoon = ritme === "vierWeken" ? 1 : 4;
      const aantal = stand.betalingen[baan.plaats] ?? 0;
      if (aantal > gewoon) redenen.voegToe("extraLoon", betaald, null, extra);
      else if (aantal < gewoon && baan.actiefIn(maand) && maand !== baan.eersteMaand)
        redenen.voegToe("minderLoon", null, null, extra);
      if (maand > baan.laatsteMaand && !betaald.isZero())
        redenen.voegToe("laterLoon", betaald, null, extra);
    }
    if (baan.actiefIn(maand) && baan.werk.loon.perMaand[maandVan(maand)] !== undefined)
      redenen.voegToe("anderLoon", baan.verdiend(maand).netto, null, extra);
  }
  waarschuwingLoonheffingskorting(redenen, maand, banen);
  const vergoeding = bedragVan(stand, "onbelasteVergoeding");
  if (!vergoeding.equals(vorige === null ? NUL : bedragVan(vorige, "onbelasteVergoeding")))
    redenen.voegToe("onbelasteVergoeding", vergoeding, null);
  if (vorige === null) return;
  const verschil = bedragVan(stand, "loon").minus(bedragVan(vorige, "loon"));
  if (verschil.isZero()) return;
  const verklaard = redenen.heeft(
    "werkBegint",
    "deelVanMaand",
    "loonVanVorigeMaand",
    "laterLoon",
    "extraLoon",
    "minderLoon",
    "anderLoon",
    "eersteLoonVolgt",
  );
  if (verklaard) return;
  // Van elke baan hetzelfde bruto en toch een ander netto: dan is de belasting anders.
  if (banen.every((baan) => baan.opRekening(maand).bruto.equals(baan.opRekening(maand - 1).bruto)))
    redenen.voegToe("belastingWijzigt", verschil, null);
  else redenen.voegToe(verschil.isNegative() ? "minderLoon" : "meerLoon", verschil.abs(), null);
}

function waarschuwingLoonheffingskorting(
  redenen: Redenen,
  maand: number,
  banen: readonly Baan[],
): void {
  for (const wie of ["aanvrager", "partner"] as const) {
    const nu = banen.filter(
      (baan) =>
        baan.werk.wie === wie && baan.actiefIn(maand) && baan.werk.loon.soort !== "nettoPerMaand",
    );
    const met = nu.filter((baan) => baan.werk.loonheffingskorting).length;
    if (met > 1) redenen.voegToe("tweeKeerLoonheffingskorting", null, pw("31", "1"), { wie });
    if (nu.length > 0 && met === 0)
      redenen.voegToe("geenLoonheffingskorting", null, pw("31", "1"), { wie });
  }
}

function overVrijlating(redenen: Redenen, stand: Maandstand, vorige: Maandstand | null): void {
  for (const wie of ["aanvrager", "partner"] as const) {
    const post = (van: Maandstand | null) =>
      van?.recht.posten.find((kandidaat) => kandidaat.bron === "werk" && kandidaat.wie === wie);
    const nu = post(stand)?.vrijlating ?? null;
    const toen = post(vorige)?.vrijlating ?? null;
    if (nu === null) {
      const werkt = post(stand)?.netto.isZero() === false;
      if (toen !== null && werkt && !stand.recht.bijstand.isZero())
        redenen.voegToe(
          "vrijlatingStopt",
          toen.bedrag,
          vrijlatingArtikel(toen.grond, stand.maand - 1),
          {
            wie,
            grond: toen.grond,
          },
        );
      continue;
    }
    const code: RedenCode =
      toen === null
        ? "vrijlatingBegint"
        : toen.grond === nu.grond
          ? "vrijlatingLoopt"
          : "vrijlatingWisselt";
    redenen.voegToe(code, nu.bedrag, vrijlatingArtikel(nu.grond, stand.maand), {
      wie,
      grond: nu.grond,
      maandenOver: nu.maandenOver,
    });
  }
}

/** @param doorMedebewoners verschil van de norm dat al is gezegd */
function overNorm(
  redenen: Redenen,
  stand: Maandstand,
  vorige: Maandstand,
  doorMedebewoners: Decimal,
): void {
  const { wie: nu } = stand.recht;
  const { wie: toen } = vorige.recht;
  const verschil = stand.recht.norm.bedrag.minus(vorige.recht.norm.bedrag).minus(doorMedebewoners);
  const leeftijden: readonly (readonly [Wie, number | null, number | null])[] = [
    ["aanvrager", nu.leeftijdAanvrager, toen.leeftijdAanvrager],
    ["partner", nu.leeftijdPartner, toen.leeftijdPartner],
  ];
  for (const [persoon, jaren, eerder] of leeftijden) {
    if (jaren === null || eerder === null || jaren === eerder) continue;
    if (jaren === LEEFTIJD.volleNorm && !verschil.isZero())
      redenen.voegToe("leeftijd21", verschil, pw("21"), { wie: persoon });
    const werkt = stand.recht.posten.some((post) => post.bron === "werk" && post.wie === persoon);
    if (jaren === LEEFTIJD.vanaf27 && werkt)
      redenen.voegToe("leeftijd27", null, pw("31", "5"), { wie: persoon });
  }
  // Over een deel van de maand: dat zegt de reden over het begin van de bijstand.
  if (verschil.isZero() || redenen.heeft("leeftijd21", ...OVER_BEGIN)) return;
  const zelfdeKinderen = nu.kinderen.length === toen.kinderen.length;
  const [basis] = stand.recht.norm.stap().onderdelen;
  redenen.voegToe(
    beginnenNormen(stand.maand) && zelfdeKinderen ? "normWijzigt" : "huishoudenWijzigt",
    verschil,
    basis?.grondslag[0] ?? null,
  );
}

function overBijstand(
  redenen: Redenen,
  stand: Maandstand,
  vorige: Maandstand | null,
  zaak: Zaak,
): void {
  const { recht } = stand;
  // Voor het begin is er niets om mee te vergelijken.
  const toen = vorige !== null && vorige.recht.dagen > 0 ? vorige.recht : undefined;
  if (recht.dagen === 0) return;
  if (recht.teVeelVermogen) {
    if (toen?.teVeelVermogen !== true) redenen.voegToe("vermogen", null, pw("34", "3"));
  } else if (recht.bijstand.isZero()) {
    if (toen?.bijstand.isZero() !== true)
      redenen.voegToe("geenBijstand", recht.verrekend.bedrag, pw("19", "1", "a"));
  } else if (toen?.bijstand.isZero() === true)
    redenen.voegToe("bijstandTerug", recht.bijstand, pw("19", "2"));

  if (!stand.ingehouden.isZero())
    redenen.voegToe("eindejaarsuitkeringVerrekend", stand.ingehouden, pw("32", "2"));
  if (vorige === null) return;
  // Zonder inkomen komt elke wijze op hetzelfde bedrag uit.
  const wijze = reserveringswijze(zaak.gemeente, vorige.maand);
  const zoalsToen = reservering(
    { ...zaak.gemeente, reservering: wijze },
    stand.maand,
    recht.bijstand,
    recht.norm.bedrag,
    recht,
  );
  if (!zoalsToen.bedrag.equals(recht.reservering))
    redenen.voegToe("reserveringWijzigt", recht.reservering, pw("19", "3"));
  if (stand.terugTeBetalen.greaterThan(vorige.terugTeBetalen))
    redenen.voegToe("terugbetalen", stand.terugTeBetalen, pw("58", "2", "f"));

  const verschil = bedragVan(stand, "bijstand").minus(bedragVan(vorige, "bijstand"));
  if (verschil.isZero()) return;
  const { verrekend } = stand.vaststelling;
  const anderInkomen = !verrekend.bedrag.equals(vorige.vaststelling.verrekend.bedrag);
  if (zaak.gemeente.verrekenwijze === "maandLater" && anderInkomen && !recht.teVeelVermogen)
    redenen.voegToe("verrekendVorigeMaand", verschil, pw("58", "4"));
  else if (zaak.gemeente.verrekenwijze === "volgendeMaand")
    redenen.voegToe("bijstandVorigeMaand", verschil, null);
  else if (
    !redenen.heeft(
      "werkBegint",
      "deelVanMaand",
      "anderLoon",
      "vrijlatingBegint",
      "vrijlatingStopt",
      "vrijlatingWisselt",
      "normWijzigt",
      "huishoudenWijzigt",
      "medebewonerTeltMee",
      "medebewonerTeltNietMee",
      "leeftijd21",
      "vermogen",
      "geenBijstand",
      "bijstandTerug",
      ...OVER_BEGIN,
      "eindejaarsuitkeringVerrekend",
    )
  )
    redenen.voegToe(
      verschil.isNegative() ? "minderBijstand" : "meerBijstand",
      verschil.abs(),
      pw("19", "2"),
    );
}

const EENMALIG: readonly (readonly [RedenCode & Onderdeel, Vindplaats])[] = [
  ["vakantiegeldWerk", wml("17")],
  ["vakantietoeslagBijstand", pw("45", "1")],
  ["eindejaarsuitkering", pw("32", "2")],
  ["premie", pw("31", "2", "j")],
  ["bufferbudget", pw("34b", "1")],
];
const VOORBIJGAAND: readonly Onderdeel[] = [...EENMALIG.map(([naam]) => naam), "giften"];

function overEenmalig(
  redenen: Redenen,
  stand: Maandstand,
  vorige: Maandstand | null,
  zaak: Zaak,
): void {
  const vrij = zaak.gemeente.eindejaarsuitkering === "vrij";
  for (const [onderdeel, artikel] of EENMALIG) {
    const bedrag = bedragVan(stand, onderdeel);
    if (!bedrag.isZero()) redenen.voegToe(onderdeel, bedrag, artikel);
    if (onderdeel === "eindejaarsuitkering" && !bedrag.isZero() && vrij)
      redenen.voegToe("eindejaarsuitkeringVrij", null, artikel);
  }
  if (!stand.giften.ontvangen.isZero())
    redenen.voegToe("gift", stand.giften.ontvangen, pw("31", "2", "m"));
  if (!stand.giften.boven.isZero())
    redenen.voegToe("giftBovenGrens", stand.giften.boven, pw("31", "2", "m"));
  if (vorige === null) return;
  for (const onderdeel of VOORBIJGAAND) {
    const weg = bedragVan(vorige, onderdeel);
    if (!weg.isZero() && bedragVan(stand, onderdeel).isZero())
      redenen.voegToe("eenmaligVoorbij", weg, null);
  }
}

function overOverig(
  redenen: Redenen,
  stand: Maandstand,
  vorige: Maandstand | null,
  zaak: Zaak,
): void {
  zaak.overigInkomen.forEach((overig, plaats) => {
    if (!staatOpRekening(zaak, overig.wie)) return;
    if (vorige === null) return;
    // Ook voor de bijstand begint: dan telt het niet en staat het wel op de rekening.
    const nu = overigInMaand(overig, zaak.huishouden, stand.maand);
    const toen = overigInMaand(overig, zaak.huishouden, vorige.maand);
    const extra: Extra = { plaats };
    if (nu !== null && toen === null)
      redenen.voegToe("overigInkomenBegint", nu, pw("32", "1"), extra);
    else if (nu === null && toen !== null)
      redenen.voegToe("overigInkomenStopt", toen, pw("32", "1"), extra);
    else if (nu !== null && toen !== null && !nu.equals(toen))
      redenen.voegToe("overigInkomenAnders", nu, pw("32", "1"), extra);
  });
}

/** Redenen per maand van het venster. */
export function redenenVan(
  verloop: Verloop,
  toeslagen: readonly Decimal[] | null,
): readonly (readonly Reden[])[] {
  const { zaak, banenThuis: banen } = verloop.kader;
  return verloop.standen.map((stand, plaats) => {
    const redenen = new Redenen();
    const vorige = verloop.standen[plaats - 1] ?? null;
    overWerk(redenen, stand, vorige, banen);
    overVrijlating(redenen, stand, vorige);
    overBegin(redenen, stand, vorige, verloop.kader);
    const thuis = redenenThuis(stand, vorige, zaak);
    for (const melding of thuis.meldingen) redenen.voegToe(...melding);
    if (vorige !== null) overNorm(redenen, stand, vorige, thuis.verschil ?? NUL);
    overBijstand(redenen, stand, vorige, zaak);
    overEenmalig(redenen, stand, vorige, zaak);
    overOverig(redenen, stand, vorige, zaak);
    for (const melding of redenenOverGeld(stand, vorige, zaak)) redenen.voegToe(...melding);
    const toeslagNu = toeslagen?.[plaats];
    const toeslagToen = toeslagen?.[plaats - 1];
    if (toeslagNu !== undefined && toeslagToen !== undefined && !toeslagNu.equals(toeslagToen))
      redenen.voegToe("toeslagenWijzigen", toeslagNu.minus(toeslagToen), null);
    return redenen.lijst;
  });
}
