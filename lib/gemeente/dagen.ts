/**
 * The days that a practice file gives: on which day the bijstand comes, and until when income can be reported. Only
 * facts that hold today; everything else is null, and the person fills in what they know.
 */
import { dagIn, dagPlus, laatsteDagVan, maandPlus } from "@/lib/notation/datum";
import type { Dag, Maand } from "@/lib/recht";
import { isFeestdag } from "./feestdagen";
import type { Bekend, Praktijk } from "./praktijk";
import { waaromNietVanNu } from "./to-gemeente";

export interface GemeenteDagen {
  /** The day in this month on which bijstand comes; null when it is not known. */
  readonly uitkering: (maand: Maand) => Dag | null;
  /** The last day to report the income of this month; null when it is not known, or depends on the pay slip. */
  readonly inleveren: (maand: Maand) => Dag | null;
}

/** Monday to Friday, and no public holiday. */
function isWerkdag(dag: Dag): boolean {
  const weekday = new Date(`${dag}T00:00:00Z`).getUTCDay();
  return weekday >= 1 && weekday <= 5 && !isFeestdag(dag);
}

/** The first working day from a day on, looking forward (1) or back (-1). */
function werkdagVanaf(dag: Dag, richting: 1 | -1): Dag {
  return isWerkdag(dag) ? dag : werkdagVanaf(dagPlus(dag, richting), richting);
}

/** So many working days before a day. */
function werkdagenVoor(dag: Dag, aantal: number): Dag {
  return aantal === 0 ? dag : werkdagenVoor(werkdagVanaf(dagPlus(dag, -1), -1), aantal - 1);
}

/** The first, second, … working day of a month. */
function werkdagIn(maand: Maand, nummer: number): Dag {
  let dag = werkdagVanaf(`${maand}-01`, 1);
  for (let teller = 1; teller < nummer; teller += 1) dag = werkdagVanaf(dagPlus(dag, 1), 1);
  return dag;
}

function betaaldagIn({ waarde }: Bekend<"betaaldag">, maand: Maand): Dag | null {
  switch (waarde.soort) {
    case "laatsteWerkdag":
      return werkdagVanaf(laatsteDagVan(maand), -1);
    case "omstreeks":
    case "uiterlijk":
      return dagIn(maand, waarde.dag);
    case "werkdag":
      return werkdagIn(maand, waarde.nummer);
    case "datums":
      return waarde.datums.find(({ dag }) => dag.startsWith(maand))?.dag ?? null;
    case "eindeMaand":
      return null;
  }
}

function inleverdag(
  { waarde }: Bekend<"inlevermoment">,
  betaaldag: Bekend<"betaaldag"> | null,
  maand: Maand,
): Dag | null {
  switch (waarde.soort) {
    case "dagVanMaand":
      return dagIn(waarde.maand === "volgende" ? maandPlus(maand, 1) : maand, waarde.dag);
    case "datums":
      return waarde.datums.find((dag) => dag.startsWith(maand)) ?? null;
    case "voorBetaaldag": {
      if (betaaldag === null) return null;
      const over = betaaldag.waarde.maand === "volgende" ? maandPlus(maand, 1) : maand;
      const dag = betaaldagIn(betaaldag, over);
      if (dag === null) return null;
      return waarde.werkdagen ? werkdagenVoor(dag, waarde.dagen) : dagPlus(dag, -waarde.dagen);
    }
    case "geen":
    case "elkeMaand":
    case "naOntvangst":
    case "naWijziging":
    case "vasteMaanden":
      return null;
  }
}

/**
 * The days of a municipality.
 * @param praktijk null: no municipality was chosen, so no day is known
 * @param vandaag the day of use, "2026-11-22"; decides which facts hold today
 */
export function dagenVan(praktijk: Praktijk | null, vandaag: string): GemeenteDagen {
  const vanNu = <V extends "betaaldag" | "inlevermoment">(veld: V): Bekend<V> | null => {
    const gegeven = praktijk?.gegevens[veld] ?? "onbekend";
    if (gegeven === "onbekend" || waaromNietVanNu(gegeven, vandaag) !== null) return null;
    return gegeven as Bekend<V>;
  };
  const betaaldag = vanNu("betaaldag");
  const inlevermoment = vanNu("inlevermoment");
  return {
    uitkering: (maand) => (betaaldag ? betaaldagIn(betaaldag, maand) : null),
    inleveren: (maand) => (inlevermoment ? inleverdag(inlevermoment, betaaldag, maand) : null),
  };
}
