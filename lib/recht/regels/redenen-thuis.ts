/** Redenen over wie er in huis is: een medebewoner die gaat tellen voor de norm, een maand ervoor en in de maand zelf. */
import type { Decimal } from "../bedrag";
import { awir, pw } from "../bron";
import { LEEFTIJD, VENSTER } from "../grenzen";
import { dagVan, dagVanLeeftijd, leeftijd, maandVan } from "../maand";
import type { Dag, Huishouden, Medebewoner, Zaak } from "../situatie";
import type { Aanleiding } from "../uitkomst";
import { norm } from "./norm";
import type { Melding } from "./redenen-geld";
import type { Maandstand } from "./rekening";
import { deeltKosten, woontIn } from "./thuis";
import { zonderVerblijf } from "./toeslagen";

/** Waardoor de medebewoner in deze maand meetelt en in de vorige niet; een verjaardag met zijn dag. */
function aanleidingVan(
  medebewoner: Medebewoner,
  maand: number,
): { readonly aanleiding: Aanleiding; readonly dag?: Dag } {
  const { geboortedatum } = medebewoner;
  if (!woontIn(medebewoner, maand - 1)) return { aanleiding: "inwonen" };
  return leeftijd(geboortedatum, maand - 1) < LEEFTIJD.vanaf27
    ? { aanleiding: "leeftijd27", dag: dagVan(dagVanLeeftijd(geboortedatum, LEEFTIJD.vanaf27)) }
    : { aanleiding: "studie" };
}

/** Wat de norm van een maand anders is door de medebewoners zoals zij nu meetellen, en niet zoals in de vorige maand. */
function verschilInNorm(huishouden: Huishouden, maand: number): Decimal {
  const { medebewoners, kostendelendeMedebewoners } = huishouden;
  const alsVorige = {
    ...huishouden,
    medebewoners: [],
    kostendelendeMedebewoners:
      kostendelendeMedebewoners +
      medebewoners.filter((medebewoner) => deeltKosten(medebewoner, maand - 1)).length,
  };
  return norm(huishouden, maand).bedrag.minus(norm(alsVorige, maand).bedrag);
}

/** Wie van de medebewoners anders meetelt dan een maand eerder, en wat dat samen met de norm doet. */
interface Veranderingen {
  readonly wie: readonly {
    readonly plaats: number;
    readonly medebewoner: Medebewoner;
    readonly nu: boolean;
  }[];
  readonly verschil: Decimal | null;
}

const NIETS: Veranderingen = { wie: [], verschil: null };

/** Het verschil van de norm hoort bij één medebewoner, of bij niemand. */
const alsEnige = ({ wie, verschil }: Veranderingen): Decimal | null =>
  wie.length === 1 ? verschil : null;

/** Wie in deze maand meer of minder meetelt dan in de vorige; leeg als de norm er niet door verandert. */
function veranderingen(huishouden: Huishouden, maand: number): Veranderingen {
  const wie = [...huishouden.medebewoners.entries()].flatMap(([plaats, medebewoner]) => {
    const nu = deeltKosten(medebewoner, maand);
    return nu === deeltKosten(medebewoner, maand - 1) ? [] : [{ plaats, medebewoner, nu }];
  });
  if (wie.length === 0) return NIETS;
  const verschil = verschilInNorm(huishouden, maand);
  return verschil.isZero() ? NIETS : { wie, verschil };
}

/**
 * Redenen van een maand over wie er in huis is.
 * @returns met het verschil van de norm dat zij verklaren; null als er geen is
 */
export function redenenThuis(
  { maand, recht }: Maandstand,
  vorige: Maandstand | null,
  zaak: Zaak,
): { readonly meldingen: readonly Melding[]; readonly verschil: Decimal | null } {
  const { huishouden } = zaak;
  const nu = vorige === null || recht.dagen === 0 ? NIETS : veranderingen(huishouden, maand);
  const straks = maandVan(maand + 1) > VENSTER.tot ? NIETS : veranderingen(huishouden, maand + 1);
  const meldingen = [
    ...nu.wie.map(({ plaats, medebewoner, nu: telt }): Melding => [
      telt ? "medebewonerTeltMee" : "medebewonerTeltNietMee",
      alsEnige(nu),
      pw("22a", "1"),
      telt ? { plaats, ...aanleidingVan(medebewoner, maand) } : { plaats },
    ]),
    ...straks.wie
      .filter(({ nu: telt }) => telt)
      .map(({ plaats, medebewoner }): Melding => [
        "medebewonerGaatTellen",
        alsEnige(straks),
        pw("19a"),
        { plaats, ...aanleidingVan(medebewoner, maand + 1) },
      ]),
    ...zonderVerblijf(zaak).map((toeslag): Melding => [
      "geenToeslagVerblijf",
      null,
      awir("9", "2"),
      { toeslag },
    ]),
  ];
  return { meldingen, verschil: nu.verschil };
}
