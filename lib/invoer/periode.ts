/** Which months are shown, and what follows from that for the questions. */
import type { Dag, Maand } from "@/lib/recht";
import { BEGIN_34A, MAANDEN_VRIJLATING, VENSTER } from "@/lib/recht/grenzen";
import { bijstandBegint, type Antwoorden } from "./antwoorden";
import { parseAantal } from "@/lib/notation/bedrag";
import {
  maandenTussen,
  maandenVanaf,
  maandPlus,
  maandVan,
  parseDag,
  parseMaand,
} from "@/lib/notation/datum";

/** The months that the rules know. */
export const venster = { eerste: VENSTER.van, laatste: VENSTER.tot } as const;

/** The first months of the jobs of all possibilities that can be read. */
function beginmaanden(antwoorden: Antwoorden): readonly Maand[] {
  return antwoorden.scenarios
    .flatMap(({ banen }) => banen)
    .flatMap((baan) => {
      const van = parseDag(baan.van);
      return van.ok && !baan.onbekend.includes("van") ? [maandVan(van.waarde)] : [];
    });
}

/** The month in which the bijstand starts, when that is told. */
function bijstandmaand(antwoorden: Antwoorden): readonly Maand[] {
  const vanaf = parseDag(antwoorden.bijstand.vanaf);
  return bijstandBegint(antwoorden) && vanaf.ok && !antwoorden.bijstand.weetNiet
    ? [maandVan(vanaf.waarde)]
    : [];
}

/** The day on which a job starts whose first day is not known: the first of next month. */
export function aangenomenBegin(vandaag: Dag): Dag {
  return `${maandPlus(maandVan(vandaag), 1)}-01`;
}

/**
 * The months that are shown. When they are not given: from the month in which the first job or the bijstand
 * starts, or this month when that is later; earlier when fewer than twelve months would fit in the window.
 */
export function periodeVan(antwoorden: Antwoorden): { start: Maand; maanden: number } {
  const { periode } = antwoorden;
  const laatsteStart = maandPlus(venster.laatste, -11);
  const nu = [venster.eerste, maandVan(periode.vandaag), venster.laatste].sort()[1] ?? "";
  const eerste = [...beginmaanden(antwoorden), ...bijstandmaand(antwoorden)].sort()[0] ?? nu;
  const gewenst = eerste < nu ? nu : eerste;
  const passend = gewenst > laatsteStart ? (nu > laatsteStart ? nu : laatsteStart) : gewenst;
  const gegeven = parseMaand(periode.start);
  const start = gegeven.ok ? gegeven.waarde : passend;
  const aantal = parseAantal(periode.maanden);
  const over = Math.max(1, maandenTussen(start, venster.laatste) + 1);
  return { start, maanden: aantal.ok ? Number(aantal.waarde) : Math.min(12, over) };
}

/**
 * The months to choose from: those that are shown, and what was chosen before (a file, a job that began later): a list
 * without it would lose it.
 * @param vanafJanuari also the months of that year before the first one shown
 */
export function teKiezenMaanden(
  antwoorden: Antwoorden,
  gekozen: readonly string[],
  vanafJanuari = false,
): readonly Maand[] {
  const { start, maanden } = periodeVan(antwoorden);
  const ervoor = vanafJanuari ? Number(start.slice(5)) - 1 : 0;
  const kan = maandenVanaf(maandPlus(start, -ervoor), ervoor + maanden);
  const ook = gekozen.filter((een) => parseMaand(een).ok);
  return [...new Set([...kan, ...ook])].sort();
}

/** The most months of article 34a that can have been used before `start`: from its first month on. */
export function hoogste34a(start: Maand): number {
  return Math.max(0, Math.min(MAANDEN_VRIJLATING["34a"], maandenTussen(BEGIN_34A, start)));
}
