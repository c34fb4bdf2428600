/** What the outcome page shows, from the answers and what somebody tries out. Pure. */
import type { Antwoorden } from "@/lib/invoer/antwoorden";
import type { Maand, Uitkomst, Uren, Werk, Zaak } from "@/lib/recht";
import { monthsWithWork } from "@/lib/uitkomst/answer";
import { canVaryHours, withHours } from "@/lib/uitkomst/what-if";
import { hoursOf, type Scenario } from "./scenario";

/** Hours per week that somebody tries out for one job, and that are not kept with the answers yet. */
export interface TriedHours {
  readonly scenario: number;
  readonly place: number;
  readonly hours: Uren;
}

export interface OutcomeState {
  readonly answers: Antwoorden;
  /** The situation of each possibility, in the order of the answers. */
  readonly zaken: readonly Zaak[];
  readonly tried: TriedHours | null;
  /** The possibility and the job that somebody chose to look at; what went away is not looked at. */
  readonly chosen: number;
  readonly place: number;
}

/** A situation with its outcome; the same object for an equal situation, so that what is drawn of it stays. */
export interface Computed {
  readonly zaak: Zaak;
  readonly outcome: Uitkomst;
}

/** A possibility, its situation, and the job in it of which the hours vary. */
export interface Varied {
  readonly scenario: number;
  readonly zaak: Zaak;
  readonly job: number;
  /** Its hours when the wage is not per hour. */
  readonly answered: Uren | null;
}

export interface OutcomeModel {
  readonly scenarios: readonly Scenario[];
  /** The possibility that is looked at, with the hours that are tried. */
  readonly scenario: Scenario;
  /** Its situation without the hours that are tried. */
  readonly baseZaak: Zaak;
  readonly job: number;
  readonly work: Werk | undefined;
  /** The same household without work. */
  readonly now: Uitkomst;
  /** Hours of the job: those that are tried, else those of the answers. */
  readonly hours: Uren | null;
  readonly answered: Uren | null;
  /** What the curve over the hours is about; null when they cannot vary. */
  readonly varied: Varied | null;
  /** The months that the curve is about. */
  readonly curveMonths: readonly Maand[];
}

/** Hours per week of a job: those of an hourly wage, or those that were answered beside another wage. */
export function answeredHours(
  zaak: Zaak,
  answers: Antwoorden,
  scenario: number,
  place: number,
): Uren | null {
  const loon = zaak.werk[place]?.loon;
  if (loon?.soort === "uurloon") return loon.urenPerWeek;
  const job = answers.scenarios[scenario]?.banen[place];
  return job ? hoursOf(job) : null;
}

/**
 * Everything that the page shows. `compute` and `without` give equal situations the same objects; hours for which
 * `compute` has no outcome are not shown.
 */
export function outcomeModel(
  { answers, zaken, tried, chosen, place }: OutcomeState,
  compute: (zaak: Zaak) => Computed | null,
  without: (zaak: Zaak) => Computed,
): OutcomeModel {
  const active = Math.min(chosen, zaken.length - 1);
  const baseZaak = zaken[active];
  if (!baseZaak) throw new Error("Answers without a possibility have no outcome.");
  const job = Math.min(place, Math.max(baseZaak.werk.length - 1, 0));
  const work = baseZaak.werk[job];
  const answered = answeredHours(baseZaak, answers, active, job);
  const trying = tried?.scenario === active && tried.place === job ? tried.hours : null;
  const base = compute(baseZaak);
  if (!base) throw new Error("Answers that cannot be computed have no outcome.");
  const attempt = trying === null ? null : compute(withHours(baseZaak, job, trying, answered));
  const shown = attempt ?? base;
  const scenarios = zaken.flatMap((zaak, index): Scenario[] => {
    const of = answers.scenarios[index];
    const found = index === active ? shown : compute(zaak);
    return of && found ? [{ index, answers: of, ...found }] : [];
  });
  const scenario = scenarios[active];
  if (!scenario) throw new Error("Answers without a possibility have no outcome.");
  const { outcome: now } = without(baseZaak);
  return {
    scenarios,
    scenario,
    baseZaak,
    job,
    work,
    now,
    hours: attempt === null ? answered : trying,
    answered,
    varied:
      work !== undefined && canVaryHours(work, answered)
        ? { scenario: active, zaak: baseZaak, job, answered }
        : null,
    curveMonths: monthsWithWork(base.outcome),
  };
}
