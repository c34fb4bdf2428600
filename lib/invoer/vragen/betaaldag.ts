import type { Antwoorden } from "../antwoorden";
import { dagPlus, maandenTussen, maandVan, parseDag } from "@/lib/notation/datum";
import type { Dag } from "@/lib/recht";
import type { InvoerFoutCode } from "@/lib/notation/lezen";
import { alsGevuld } from "./gewone-vragen";
import { dag, onbekend, vanDelen } from "./velden";
import { veldenvraag } from "./velden-vragen";
import { baanOp } from "./vraag";

/** Nobody is paid months before or after the work: then one of the two days has a wrong month or year. */
export function verVanBetaaldag(betaaldag: Dag, tot: Dag): boolean {
  const later = maandenTussen(maandVan(tot), maandVan(betaaldag));
  return later < -1 || later > 3;
}

/** The pay day of a job that begins on this day, when it is not known: the last day of the first period. */
export function aangenomenBetaaldag(van: Dag, ritme: "vierWeken" | "week"): Dag {
  return dagPlus(van, ritme === "vierWeken" ? 27 : 6);
}

/**
 * The first pay day of wages per week or four weeks, and the last day of the work that it pays. Not known: the
 * period that ends on it.
 */
export const betaaldag = veldenvraag({
  naam: "betaaldag",
  stap: "werk",
  per: "baan",
  als: (antwoorden, plek) => ["vierWeken", "week"].includes(baanOp(antwoorden, plek).ritme ?? ""),
  velden: {
    datum: dag("@eersteBetaaldag"),
    onbekend: onbekend("eersteBetaaldag"),
    tot: dag("@eerstePeriodeTot"),
    totOnbekend: onbekend("eerstePeriodeTot"),
  },
  vorm: [
    { naam: "datum", soort: "dag", onbekend: "onbekend" },
    {
      naam: "tot",
      soort: "dag",
      onbekend: "totOnbekend",
      als: (waarden) => !waarden.onbekend,
      fout: ({ datum, tot }, { scenarios }: Antwoorden): InvoerFoutCode | null => {
        const eind = parseDag(vanDelen(tot));
        const betaald = parseDag(vanDelen(datum));
        if (eind.ok && betaald.ok && verVanBetaaldag(betaald.waarde, eind.waarde))
          return "verVanBetaaldag";
        const begin = parseDag(scenarios[0]?.banen[0]?.van ?? "");
        return scenarios[0]?.banen.length === 1 && eind.ok && begin.ok && eind.waarde < begin.waarde
          ? "eindVoorBegin"
          : null;
      },
    },
  ],
  antwoord: (waarden, taal) =>
    waarden.onbekend
      ? [taal.weetNiet]
      : [
          ...alsGevuld(vanDelen(waarden.datum), taal.dag),
          ...(waarden.totOnbekend
            ? []
            : alsGevuld(vanDelen(waarden.tot), (een) =>
                taal.zin("betaaldag.antwoordTot", { dag: taal.dag(een) }),
              )),
        ],
  tekening: "betaaldag",
});
