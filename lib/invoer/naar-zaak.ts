/**
 * From what somebody answered to what the rules compute.
 *
 * Pure. Where somebody does not know, a cautious assumption is made and named; where something cannot be read, the
 * outcome is not a guess but a list of what is missing.
 */
import type { Dag, Zaak } from "@/lib/recht";
import { LEEFTIJD, partnerHeeftRecht } from "@/lib/recht/grenzen";
import { bijstandBegint, type Antwoorden, type BaanAntwoorden } from "./antwoorden";
import { parseProcent, parseSaldo } from "@/lib/notation/bedrag";
import { leeftijdOp, parseDag } from "@/lib/notation/datum";
import { periodeVan } from "./periode";
import { laatsteDag } from "./vragen/persoon";
import { buitenBereik } from "./vragen/buiten-bereik";
import { leesBaan } from "./zaak/baan";
import { leesEenmalig, leesInhoudingen } from "./zaak/eenmalig";
import { leesGiften, leesOverigInkomen } from "./zaak/geld";
import { leesGemeente, leesVrijlating } from "./zaak/gemeente";
import {
  leesInkomenElders,
  leesKinderen,
  leesMedebewoners,
  leesPartner,
  leesPersoon,
  telKostendelers,
} from "./zaak/huishouden";
import { openVan } from "./zaak/open";
import { leesToeslagen } from "./zaak/toeslagen";
import { Verzamelaar, type Aanname, type AannameCode, type InvoerFout } from "./zaak/verzamelaar";

export type { Aanname, AannameCode, InvoerFout };

export type ZaakUitAntwoorden =
  | { readonly soort: "volledig"; readonly zaak: Zaak; readonly aannames: readonly Aanname[] }
  | { readonly soort: "onvolledig"; readonly fouten: readonly InvoerFout[] };

/** The first day of bijstand; null when that was before the months that are shown, or is not known. */
function leesBijstandVanaf(v: Verzamelaar, antwoorden: Antwoorden): Dag | null {
  if (!bijstandBegint(antwoorden)) return null;
  const { vanaf, weetNiet } = antwoorden.bijstand;
  if (weetNiet || vanaf.trim() === "") {
    v.neemAan("heleMaanden", "bijstand.vanaf");
    return null;
  }
  const eerste: Dag = `${periodeVan(antwoorden).start}-01`;
  const dag = v.lees("bijstand.vanaf", parseDag(vanaf), eerste);
  if (dag > laatsteDag(antwoorden)) v.fout("bijstand.vanaf", "bijstandBuitenVenster");
  return dag < eerste ? null : dag;
}

function leesZaak(
  v: Verzamelaar,
  antwoorden: Antwoorden,
  banen: readonly BaanAntwoorden[],
  padBanen: string,
): Zaak {
  const { start, maanden } = periodeVan(antwoorden);
  const { huishouden, uitkering, periode } = antwoorden;
  const code = uitkering ? buitenBereik[uitkering] : undefined;
  if (code) v.fout("uitkering", code);
  if (uitkering === null || uitkering === "weetNiet") v.neemAan("bijstand", "uitkering");
  if (huishouden.metWie.length === 0) v.fout("huishouden.metWie", "kies");
  const aanvrager = leesPersoon(v, "huishouden.aanvrager", huishouden.aanvrager);
  const partner = leesPartner(v, antwoorden);
  const jong = [
    aanvrager,
    ...(partner !== null && partnerHeeftRecht(partner) ? [partner] : []),
  ].some(({ geboortedatum }) => leeftijdOp(geboortedatum, `${start}-01`) < LEEFTIJD.volleNorm);
  if (jong && (huishouden.oudersBetalen === null || huishouden.oudersBetalen === "weetNiet"))
    v.neemAan("ouders", "huishouden.oudersBetalen");
  // A job of somebody who is not the partner any more is kept in the answers, but does not count.
  const werk = banen.flatMap((baan, plaats) =>
    baan.wie === "partner" && partner === null
      ? []
      : [
          leesBaan(
            v,
            `${padBanen}.${plaats}`,
            baan,
            periode.vandaag,
            baan.wie === "partner" && partner ? partner.geboortedatum : aanvrager.geboortedatum,
          ),
        ],
  );
  const vermogen = v.leesOptioneel("huishouden.vermogen", huishouden.vermogen, parseSaldo, null);
  return {
    versie: 1,
    start,
    maanden,
    bijstandVanaf: leesBijstandVanaf(v, antwoorden),
    huishouden: {
      aanvrager,
      partner,
      kinderen: leesKinderen(v, antwoorden),
      medebewoners: leesMedebewoners(v, antwoorden),
      kostendelendeMedebewoners: telKostendelers(v, antwoorden),
      kanBeroepDoenOpOuders: huishouden.oudersBetalen !== "nee",
      verlagingNormProcent: v.leesOptioneel(
        "huishouden.verlagingNormProcent",
        huishouden.verlagingNormProcent,
        parseProcent,
        "0",
      ),
      vermogen,
    },
    werk,
    vrijlating: leesVrijlating(v, antwoorden, start, werk, aanvrager),
    overigInkomen: [
      ...leesOverigInkomen(v, antwoorden, start),
      ...leesInkomenElders(v, antwoorden),
    ],
    giften: leesGiften(v, antwoorden),
    eenmalig: leesEenmalig(v, antwoorden, vermogen),
    inhoudingen: leesInhoudingen(v, antwoorden, start),
    gemeente: leesGemeente(v, antwoorden, werk),
    toeslagen: leesToeslagen(v, antwoorden),
    open: [],
  };
}

/** The jobs in their places, with null for one of a partner who is not there. */
function banenDieTellen(
  { huishouden }: Zaak,
  banen: readonly BaanAntwoorden[],
): readonly (BaanAntwoorden | null)[] {
  return banen.map((baan) => (baan.wie === "partner" && !huishouden.partner ? null : baan));
}

/**
 * The situation of one possibility (from 0), with what was assumed; or what is missing.
 *
 * Whether the rules accept it (AOW age inside the window, …) is for `bereken` and `parseSituatie`.
 */
export function toZaak(antwoorden: Antwoorden, scenario = 0): ZaakUitAntwoorden {
  const v = new Verzamelaar();
  const banen = antwoorden.scenarios[scenario]?.banen ?? [];
  const zaak = leesZaak(v, antwoorden, banen, `scenarios.${scenario}.banen`);
  return v.fouten.length > 0
    ? { soort: "onvolledig", fouten: v.fouten }
    : {
        soort: "volledig",
        zaak: { ...zaak, open: openVan(v.aannames, antwoorden, banenDieTellen(zaak, banen)) },
        aannames: v.aannames,
      };
}
