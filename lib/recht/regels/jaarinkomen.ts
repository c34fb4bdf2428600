/**
 * Het inkomen van een kalenderjaar waarop toeslagen worden berekend, ook over maanden buiten het venster (artikel 8 Awir).
 * In euro.
 */
import { getal, hoogste, NUL, rond, som, type Decimal } from "../bedrag";
import { jaarVan, maandnummer } from "../maand";
import { partnerHeeftRecht } from "../partner";
import type { Wie, Zaak } from "../situatie";
import type { Baan } from "./baan";
import { brutoNaastLoon } from "./jaarinkomen-overig";
import { eersteTarief, ongebruikteHeffingskorting } from "./loonheffing";
import type { Maandrecht } from "./recht";
import type { Verloop } from "./rekening";

const TWAALF = getal(12);

export interface Jaarinkomen {
  readonly toetsingsinkomen: Decimal;
  /** Alle twaalf maanden van het jaar zijn getoond, en er ontbreekt niets. */
  readonly volledig: boolean;
  /** Het deel van wie bijstand aanvraagt, zonder dat van een partner. */
  readonly aanvrager: Decimal;
  /** Belast geld zonder bruto bedrag, "overig:0" of "eenmalig:0"; het zit er niet in. */
  readonly ontbreekt: readonly string[];
}

/**
 * Bruto bijstand over een maand: de gemeente betaalt de belasting, met de heffingskorting die het loon niet opmaakt.
 * Per persoon met recht, bij een paar ieder de helft.
 */
function brutoBijstand(verloop: Verloop, recht: Maandrecht): Decimal {
  const personen: readonly Wie[] = partnerHeeftRecht(verloop.kader.zaak.huishouden.partner)
    ? ["aanvrager", "partner"]
    : ["aanvrager"];
  const netto = recht.bijstand.div(personen.length);
  const jaar = jaarVan(recht.maand);
  return som(
    personen.map((wie) => {
      const metKorting = verloop.kader.banenVan[wie].filter(
        (baan) => baan.werk.loonheffingskorting,
      );
      const loon = som(metKorting.map((baan) => baan.verdiend(recht.maand).belast));
      const ongebruikt = ongebruikteHeffingskorting(loon, jaar).div(TWAALF);
      return hoogste(netto, netto.minus(ongebruikt).div(getal(1).minus(eersteTarief(jaar))));
    }),
  );
}

/** Belast loon, betaald vakantiegeld en eindejaarsuitkering van deze banen, in een kalenderjaar. */
function loonVan(banen: readonly Baan[], jaar: number): Decimal {
  const begin = jaar * 12;
  let totaal = NUL;
  for (let maand = begin; maand < begin + 12; maand++)
    for (const baan of banen)
      totaal = totaal
        .plus(baan.verdiend(maand).belast)
        .plus(baan.vakantiegeld(maand).bruto)
        .plus(baan.eindejaarsuitkering(maand).bruto);
  return totaal;
}

/**
 * Toetsingsinkomen van een kalenderjaar: belast loon, betaald vakantiegeld en eindejaarsuitkering, en bruto bijstand.
 * Daarbij komt wat van overig inkomen en eenmalig geld belast is (`jaarinkomen-overig`).
 */
export function jaarinkomen(verloop: Verloop, jaar: number): Jaarinkomen {
  const { zaak, banenVan } = verloop.kader;
  const begin = jaar * 12;
  const bijstand = som(
    Array.from({ length: 12 }, (_, plaats) =>
      brutoBijstand(verloop, verloop.rechtIn(begin + plaats)),
    ),
  );
  const start = maandnummer(zaak.start);
  const { bruto, ontbreekt } = brutoNaastLoon(zaak, jaar);
  const loon = loonVan(banenVan.aanvrager, jaar);
  return {
    toetsingsinkomen: rond(som([loon, loonVan(banenVan.partner, jaar), bijstand]))
      .plus(bruto.aanvrager)
      .plus(bruto.partner),
    aanvrager: rond(loon.plus(bijstand)).plus(bruto.aanvrager),
    volledig: start <= begin && begin + 12 <= start + zaak.maanden && ontbreekt.length === 0,
    ontbreekt,
  };
}

/** Kalenderjaren die het venster raakt, met hun toetsingsinkomen. */
export function jaarinkomens(verloop: Verloop, zaak: Zaak): ReadonlyMap<number, Jaarinkomen> {
  const start = maandnummer(zaak.start);
  const jaren = new Map<number, Jaarinkomen>();
  for (let jaar = jaarVan(start); jaar <= jaarVan(start + zaak.maanden - 1); jaar++)
    jaren.set(jaar, jaarinkomen(verloop, jaar));
  return jaren;
}
