/** Het loon van een heel tijdvak (maand, vier weken of week), van de afspraak naar bruto en netto. In euro. */
import { fractie, getal, NUL, rond, tekst, type Decimal } from "../bedrag";
import { pw, wlb } from "../bron";
import { dagVan, maandVan } from "../maand";
import type { Percentage, Werk } from "../situatie";
import type { Stap } from "../stap";
import { stap } from "../waarde";
import { inhouding, isVoorlopigeHeffing, TIJDVAKKEN, type Tijdvak } from "./loonheffing";

/** Loon over een deel van de tijd: bruto, premie en netto, met de uitleg. */
export interface Loon {
  /** null bij een opgegeven nettoloon. */
  readonly bruto: Decimal | null;
  /** Bruto na pensioenpremie; bij een opgegeven nettoloon het netto. */
  readonly belast: Decimal;
  readonly netto: Decimal;
  readonly stappen: () => readonly Stap[];
}

/**
 * Het deel van loon dat bij de dagen vanaf `vanaf` hoort, elk bedrag afgerond; de belasting blijft die van het geheel.
 * @param deel dat deel van het bedrag, niet afgerond
 */
export function deelVanLoon(loon: Loon, deel: (bedrag: Decimal) => Decimal, vanaf: number): Loon {
  const netto = rond(deel(loon.netto));
  return {
    bruto: loon.bruto === null ? null : rond(deel(loon.bruto)),
    belast: rond(deel(loon.belast)),
    netto,
    stappen: () => [
      ...loon.stappen(),
      stap("deelMetBijstand", netto, [pw("32", "1", "b")], {
        vanaf: dagVan(vanaf),
        heel: tekst(loon.netto),
      }),
    ],
  };
}

export const GEEN_LOON: Loon = { bruto: NUL, belast: NUL, netto: NUL, stappen: () => [] };

/** Het tijdvak waarover een baan betaalt. */
export function tijdvakVan(werk: Werk): Tijdvak {
  const { ritme } = werk.betaling;
  return ritme === "vierWeken" || ritme === "week" ? ritme : "maand";
}

/** Tijdvak waarin loon van deze soort wordt uitgedrukt. */
function tijdvakVanLoon(soort: Werk["loon"]["soort"]): Tijdvak {
  if (soort === "brutoPerVierWeken") return "vierWeken";
  return soort === "brutoPerWeek" ? "week" : "maand";
}

/** Percentage vakantiegeld dat boven op elk loon komt; null als er niets bij komt. */
function vakantiegeldErbij({ vakantiegeld }: Werk): Percentage | null {
  return vakantiegeld.hoe === "bijElkLoon" ? vakantiegeld.procent : null;
}

/**
 * Loon van een heel tijdvak in een maand, met het vakantiegeld dat er met elk loon bij komt. Afgerond voordat er iets
 * anders mee gebeurt; `maand` null is het afgesproken loon, zonder maanden die anders zijn.
 */
export function tijdvakloon(werk: Werk, maand: number | null, tijdvak: Tijdvak): Decimal {
  const loon = afgesprokenLoon(werk, maand, tijdvak);
  const erbij = vakantiegeldErbij(werk);
  return erbij === null ? loon : rond(loon.plus(loon.times(fractie(getal(erbij)))));
}

/** Omgerekend over het jaar: 52 weken, 13 keer vier weken, 12 maanden. */
function naarTijdvak(bedrag: Decimal, van: Tijdvak, naar: Tijdvak): Decimal {
  return van === naar ? bedrag : bedrag.times(TIJDVAKKEN[van]).div(TIJDVAKKEN[naar]);
}

function afgesprokenLoon(werk: Werk, maand: number | null, tijdvak: Tijdvak): Decimal {
  const { loon } = werk;
  const anders = maand === null ? undefined : loon.perMaand[maandVan(maand)];
  const bedrag = getal(anders?.bedrag ?? loon.bedrag);
  if (loon.soort === "uurloon") {
    const afwijkend = anders as { readonly urenPerWeek?: string } | undefined;
    const perWeek = bedrag.times(getal(afwijkend?.urenPerWeek ?? loon.urenPerWeek));
    return rond(naarTijdvak(perWeek, "week", tijdvak));
  }
  return rond(naarTijdvak(bedrag, tijdvakVanLoon(loon.soort), tijdvak));
}

/** De stappen naar het loon van een heel tijdvak. */
export function tijdvakloonStappen(werk: Werk, maand: number, tijdvak: Tijdvak): readonly Stap[] {
  const afspraak = afgesprokenLoonStap(werk, maand, tijdvak);
  const percentage = vakantiegeldErbij(werk);
  if (percentage === null) return [afspraak];
  return [
    afspraak,
    stap("vakantiegeldBijLoon", tijdvakloon(werk, maand, tijdvak), [], {
      percentage,
      loon: afspraak.uitkomst,
    }),
  ];
}

function afgesprokenLoonStap(werk: Werk, maand: number, tijdvak: Tijdvak): Stap {
  const uitkomst = afgesprokenLoon(werk, maand, tijdvak);
  const { loon } = werk;
  const anders = loon.perMaand[maandVan(maand)];
  const bedrag = tekst(getal(anders?.bedrag ?? loon.bedrag));
  if (loon.soort === "uurloon") {
    const afwijkend = anders as { readonly urenPerWeek?: string } | undefined;
    return stap("uurloon", uitkomst, [], {
      uurloon: bedrag,
      uren: afwijkend?.urenPerWeek ?? loon.urenPerWeek,
      periode: tijdvak,
    });
  }
  if (loon.soort === "nettoPerMaand")
    return stap("nettoOpgegeven", uitkomst, [], { bedrag, periode: tijdvak });
  const van = tijdvakVanLoon(loon.soort);
  return van === tijdvak
    ? stap("brutoloon", uitkomst, [], { periode: tijdvak })
    : stap("omgerekendLoon", uitkomst, [], { bedrag, van, naar: tijdvak });
}

/** Van bruto naar netto over een tijdvak: eerst de pensioenpremie, dan de tabel. */
export function nettoVan(werk: Werk, bruto: Decimal, tijdvak: Tijdvak, jaar: number): Loon {
  if (werk.loon.soort === "nettoPerMaand")
    return { bruto: null, belast: bruto, netto: bruto, stappen: () => [] };
  const percentage = getal(werk.pensioenpremieProcent);
  const premie = percentage.isZero() ? NUL : rond(bruto.times(fractie(percentage)));
  const belast = premie.isZero() ? bruto : bruto.minus(premie);
  const ingehouden = inhouding(belast, tijdvak, jaar, werk.loonheffingskorting);
  const netto = belast.minus(ingehouden);
  return {
    bruto,
    belast,
    netto,
    stappen: () => [
      ...(premie.isZero()
        ? []
        : [stap("pensioenpremie", premie, [], { percentage: werk.pensioenpremieProcent })]),
      stap(
        "loonheffing",
        ingehouden,
        [wlb("20")],
        { bruto: tekst(belast), metKorting: werk.loonheffingskorting },
        { voorlopig: isVoorlopigeHeffing(jaar) },
      ),
      stap("nettoloon", netto, [], { bruto: tekst(bruto), inhouding: tekst(bruto.minus(netto)) }),
    ],
  };
}

/** Onthoudt de uitkomst per nummer: dezelfde maand of dag wordt meer dan eens gevraagd. */
export function onthoud<T>(reken: (nummer: number) => T): (nummer: number) => T {
  const bekend = new Map<number, T>();
  return (nummer) => {
    let waarde = bekend.get(nummer);
    if (waarde === undefined) {
      waarde = reken(nummer);
      bekend.set(nummer, waarde);
    }
    return waarde;
  };
}
