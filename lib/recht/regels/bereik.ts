/** Wat niet wordt gerekend, met wie dan wel helpt. Een zaak die hier doorheen komt, heeft een uitkomst. */
import { leeftijd, maandnummer, maandVan, dagVanLeeftijd, laatsteDag } from "../maand";
import { BEGIN_34A, LEEFTIJD, VENSTER } from "../grenzen";
import { waardenIn } from "../geldig";
import { premieKeren } from "../parameters/vrijlating";
import { partnerHeeftRecht } from "../partner";
import type { Betaling, Zaak } from "../situatie";
import type { Fout } from "../uitkomst";
import { beginmaand } from "./begin";
import { opvangBovenTabel } from "./toeslagen";

/** In maanden. */
const HALF_JAAR = 6;

/** Hoeveel maanden het loon van een tijdvak voor het einde ervan komt. */
function vooruitbetaald({
  eersteBetaaldag,
  eerstePeriodeTot,
}: Extract<Betaling, { readonly eersteBetaaldag: unknown }>): number {
  return maandnummer(eerstePeriodeTot ?? eersteBetaaldag) - maandnummer(eersteBetaaldag);
}

/** Alle redenen waarom een zaak buiten bereik valt; leeg als zij te rekenen is. */
export function toetsBereik(zaak: Zaak): readonly Fout[] {
  const fouten: Fout[] = [];
  const start = maandnummer(zaak.start);
  const einde = start + zaak.maanden - 1;
  if (zaak.start < VENSTER.van || maandVan(einde) > VENSTER.tot) {
    fouten.push({
      pad: zaak.start < VENSTER.van || zaak.start > VENSTER.tot ? "start" : "maanden",
      code: "buitenVenster",
    });
    return fouten;
  }
  const begin = beginmaand(zaak);
  if (begin !== null && (begin < start || begin > einde))
    fouten.push({ pad: "bijstandVanaf", code: "bijstandVanafBuitenVenster" });
  const { aanvrager, partner } = zaak.huishouden;
  const personen = [
    { pad: "huishouden.aanvrager", persoon: aanvrager },
    ...(partner === null ? [] : [{ pad: "huishouden.partner", persoon: partner }]),
  ];
  for (const { pad, persoon } of personen) {
    const { geboortedatum } = persoon;
    if (dagVanLeeftijd(geboortedatum, LEEFTIJD.aow) <= laatsteDag(einde))
      fouten.push({
        pad: `${pad}.geboortedatum`,
        code: "aowLeeftijd",
      });
    if (leeftijd(geboortedatum, start) < LEEFTIJD.volwassen)
      fouten.push({
        pad: `${pad}.geboortedatum`,
        code: "onder18",
      });
    else if (persoon.inInrichting && leeftijd(geboortedatum, start) < LEEFTIJD.volleNorm)
      fouten.push({
        pad: `${pad}.inInrichting`,
        code: "jongInInrichting",
      });
  }
  if (
    partner !== null &&
    !partnerHeeftRecht(partner) &&
    (aanvrager.inInrichting || partner.inInrichting)
  )
    fouten.push({
      pad: "huishouden.partner",
      code: "inrichtingPartnerZonderRecht",
    });
  for (const wie of ["aanvrager", "partner"] as const)
    if (zaak.vrijlating.gebruikteMaanden[wie]["34a"] > 0 && zaak.start < BEGIN_34A)
      fouten.push({
        pad: `vrijlating.gebruikteMaanden.${wie}.34a`,
        code: "gebruikt34aIn2026",
      });
  if (zaak.vrijlating.vooruitlopen2026 && zaak.vrijlating.vooruitlopen2026Als27)
    fouten.push({
      pad: "vrijlating.vooruitlopen2026Als27",
      code: "vooruitlopenOpTweeManieren",
    });
  zaak.werk.forEach(({ loon, vakantiegeld, betaling }, plaats) => {
    // Op de loonstrook zit het vakantiegeld al in het nettobedrag.
    if (
      loon.soort === "nettoPerMaand" &&
      vakantiegeld.hoe === "bijElkLoon" &&
      vakantiegeld.procent !== null
    )
      fouten.push({
        pad: `werk.${plaats}.vakantiegeld.procent`,
        code: "vakantiegeldBovenopNetto",
      });
    // Zo lang vooraf betaalt niemand: een van de dagen klopt niet, en de belasting van dat jaar is niet bekend.
    if ("eersteBetaaldag" in betaling && vooruitbetaald(betaling) > HALF_JAAR)
      fouten.push({ pad: `werk.${plaats}.betaling.eersteBetaaldag`, code: "verVanBetaaldag" });
  });
  const { eersteMaandenVolledig, terughalen, verrekenwijze } = zaak.gemeente;
  if (verrekenwijze === "maandLater") {
    // Daar is de latere maand het terughalen.
    if (eersteMaandenVolledig > 0)
      fouten.push({ pad: "gemeente.eersteMaandenVolledig", code: "volledigEnMaandLater" });
    if (terughalen === "verrekenen")
      fouten.push({ pad: "gemeente.terughalen", code: "volledigEnMaandLater" });
  }
  const { hoogstens } = waardenIn(premieKeren, start);
  if ((zaak.gemeente.premie?.maanden.length ?? 0) > hoogstens)
    fouten.push({
      pad: "gemeente.premie.maanden",
      code: "premieMaanden",
    });
  if (partner === null) {
    zaak.werk.forEach((werk, plaats) => {
      if (werk.wie === "partner") fouten.push(partnerOntbreekt(`werk.${plaats}.wie`));
    });
    for (const veld of ["overigInkomen", "eenmalig"] as const)
      zaak[veld].forEach(({ wie }, plaats) => {
        if (wie === "partner") fouten.push(partnerOntbreekt(`${veld}.${plaats}.wie`));
      });
  }
  // Pas wat te rekenen is, heeft een jaarinkomen.
  if (fouten.length === 0 && opvangBovenTabel(zaak))
    fouten.push({ pad: "toeslagen.kinderopvang", code: "inkomenBovenOpvang" });
  return fouten;
}

function partnerOntbreekt(pad: string): Fout {
  return {
    pad,
    code: "partnerOntbreekt",
  };
}
