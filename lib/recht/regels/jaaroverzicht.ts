/**
 * Wat naast de maanden over een heel jaar te weten valt: kinderbijslag, de inkomensafhankelijke combinatiekorting en
 * het verschil in arbeidskorting in het jaar waarin iemand begint. Ter informatie; niets hiervan telt in de maanden mee.
 */
import { fractie, laagste, nietNegatief, NUL, som, tekst, type Decimal } from "../bedrag";
import { rijIn, waardenIn } from "../geldig";
import { jaarVan, leeftijd, maandnummer } from "../maand";
import { combinatiekorting, kinderbijslag } from "../parameters/toeslagen";
import type { Bedrag, Huishouden, Wie, Zaak } from "../situatie";
import { tredeVan } from "../trede";
import { arbeidskortingPerJaar, jaarbelasting } from "./loonheffing";
import { doorloop } from "./rekening";

/** Kinderbijslag per kwartaal, naar de leeftijd op de eerste dag van het kwartaal. */
export function kinderbijslagPerKwartaal(huishouden: Huishouden, maand: number): Decimal {
  const kwartaal = maand - (maand % 3);
  const { perKwartaal, kindTot } = waardenIn(kinderbijslag, kwartaal);
  return som(
    huishouden.kinderen.map(({ geboortedatum }) => {
      const jaren = leeftijd(geboortedatum, kwartaal);
      const [, bedrag] = tredeVan(perKwartaal, (vanaf) => jaren >= vanaf) ?? [];
      return bedrag === undefined || jaren >= kindTot ? NUL : bedrag;
    }),
  );
}

/** Combinatiekorting bij een arbeidsinkomen, en het deel dat de verschuldigde belasting overlaat. */
export function combinatiekortingOver(
  arbeidsinkomen: Decimal,
  jaar: number,
): { readonly recht: Decimal; readonly bruikbaar: Decimal } {
  const { drempel, percentage, maximum } = waardenIn(combinatiekorting, jaar * 12);
  const recht = laagste(
    maximum,
    nietNegatief(arbeidsinkomen.minus(drempel)).times(fractie(percentage)).floor(),
  );
  const { belasting, heffingskorting, arbeidskorting } = jaarbelasting(arbeidsinkomen, NUL, jaar);
  return {
    recht,
    bruikbaar: laagste(recht, nietNegatief(belasting.minus(heffingskorting).minus(arbeidskorting))),
  };
}

/** Overzicht van één kalenderjaar dat het venster raakt. */
export interface Jaaroverzicht {
  readonly jaar: number;
  readonly voorlopig: boolean;
  /** Kinderbijslag per kwartaal, in het eerste kwartaal van het venster in dit jaar; null zonder kinderen. */
  readonly kinderbijslag: Bedrag | null;
  /** Alleen in een jaar zonder bijstand: de korting bij dit loon, voor de aangifte. */
  readonly combinatiekorting: Bedrag | null;
  /** Het hoogste dat de combinatiekorting in dit jaar kan zijn; null zonder werk of zonder kind dat jong genoeg is. */
  readonly combinatiekortingHoogstens: Bedrag | null;
  /** Per mens de arbeidskorting die de werkgever te veel verrekent als hij een deel van het jaar werkt. Een schatting. */
  readonly teVeelArbeidskorting: readonly { readonly wie: Wie; readonly bedrag: Bedrag }[];
}

/** Is er op 1 januari een kind dat jong genoeg is voor de combinatiekorting (artikel 8.14a Wet inkomstenbelasting 2001)? */
function heeftJongKind(huishouden: Huishouden, jaar: number): boolean {
  const { kindTot } = waardenIn(combinatiekorting, jaar * 12);
  return huishouden.kinderen.some(({ geboortedatum }) => {
    const jaren = leeftijd(geboortedatum, jaar * 12);
    return jaren >= 0 && jaren < kindTot;
  });
}

/**
 * Overzicht per kalenderjaar van het venster.
 * @throws BuitenBereik niet: vraag eerst `bereken`
 */
export function jaaroverzichten(zaak: Zaak): readonly Jaaroverzicht[] {
  const verloop = doorloop(zaak);
  const start = maandnummer(zaak.start);
  const einde = start + zaak.maanden - 1;
  const overzichten: Jaaroverzicht[] = [];
  for (let jaar = jaarVan(start); jaar <= jaarVan(einde); jaar++) {
    const maanden = Array.from({ length: 12 }, (_, plaats) => jaar * 12 + plaats);
    const eersteMaand = jaar * 12 > start ? jaar * 12 : start;
    const zonderBijstand = maanden.every((maand) => verloop.rechtIn(maand).bijstand.isZero());
    const perPersoon = (["aanvrager", "partner"] as const).map((wie) => {
      const banen = verloop.kader.banenVan[wie].filter(
        (baan) => baan.werk.loon.soort !== "nettoPerMaand",
      );
      const lonen = maanden.map((maand) => som(banen.map((baan) => baan.verdiend(maand).belast)));
      const bijzonder = maanden.map((maand) =>
        som(
          banen.flatMap((baan) => [
            baan.vakantiegeld(maand).bruto,
            baan.eindejaarsuitkering(maand).bruto,
          ]),
        ),
      );
      const arbeidsinkomen = som([...lonen, ...bijzonder]);
      const viaLoon = som(lonen.map((loon) => arbeidskortingPerJaar(loon, jaar).div(12)));
      const volgensAangifte = jaarbelasting(arbeidsinkomen, NUL, jaar).arbeidskorting;
      const werktHeelJaar = lonen.every((loon) => !loon.isZero());
      return {
        wie,
        arbeidsinkomen,
        teVeel: werktHeelJaar ? NUL : nietNegatief(viaLoon.minus(volgensAangifte)),
      };
    });
    const minst =
      zaak.huishouden.partner === null
        ? (perPersoon[0]?.arbeidsinkomen ?? NUL)
        : laagste(perPersoon[0]?.arbeidsinkomen ?? NUL, perPersoon[1]?.arbeidsinkomen ?? NUL);
    const korting = combinatiekortingOver(minst, jaar).bruikbaar;
    const bijslag = kinderbijslagPerKwartaal(zaak.huishouden, eersteMaand);
    const werkt = (wie: Wie) =>
      verloop.kader.banenVan[wie].some((baan) =>
        maanden.some((maand) => !baan.geteld(maand).netto.isZero()),
      );
    const { partner } = zaak.huishouden;
    // Artikel 8.14a Wet inkomstenbelasting 2001: van een paar krijgt wie het minste verdient de korting.
    const jongKind =
      heeftJongKind(zaak.huishouden, jaar) &&
      werkt("aanvrager") &&
      (partner === null || partner.woontElders || werkt("partner"));
    overzichten.push({
      jaar,
      voorlopig: rijIn(kinderbijslag, jaar * 12).rij.voorlopig !== undefined,
      kinderbijslag: bijslag.isZero() ? null : tekst(bijslag),
      combinatiekorting: zonderBijstand && jongKind && !korting.isZero() ? tekst(korting) : null,
      combinatiekortingHoogstens: jongKind
        ? tekst(waardenIn(combinatiekorting, jaar * 12).maximum)
        : null,
      teVeelArbeidskorting: perPersoon
        .filter(({ teVeel }) => !teVeel.isZero())
        .map(({ wie, teVeel }) => ({ wie, bedrag: tekst(teVeel) })),
    });
  }
  return overzichten;
}
