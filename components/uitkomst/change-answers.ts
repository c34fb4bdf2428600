/** Small changes of the answers, as the outcome page makes them. Pure. */
import type { Antwoorden, BaanAntwoorden, EigenKosten } from "@/lib/invoer/antwoorden";
import { maxScenarios } from "@/lib/invoer/antwoorden-vorm";
import { toFields } from "@/lib/contract/settlement";
import type { Verrekenwijze, Zaak } from "@/lib/recht";

type Change = (answers: Antwoorden) => Antwoorden;

/** One job of one possibility. */
export function changeJob(
  scenario: number,
  place: number,
  change: (job: BaanAntwoorden) => BaanAntwoorden,
): Change {
  return (answers) => ({
    ...answers,
    scenarios: answers.scenarios.map((one, index) =>
      index === scenario
        ? { ...one, banen: one.banen.map((job, at) => (at === place ? change(job) : job)) }
        : one,
    ),
  });
}

/** Hours of a job, as typed. */
export function setHours(scenario: number, place: number, text: string): Change {
  return changeJob(scenario, place, (job) => ({
    ...job,
    uren: text,
    onbekend: job.onbekend.filter((field) => field !== "uren"),
  }));
}

/** Hours and the wage for them: for a wage that is not per hour. */
export function setHoursAndWage(
  scenario: number,
  place: number,
  hours: string,
  wage: string,
): Change {
  return changeJob(scenario, place, (job) => ({ ...job, uren: hours, bedrag: wage }));
}

export function setWage(scenario: number, place: number, text: string): Change {
  return changeJob(scenario, place, (job) => ({
    ...job,
    bedrag: text,
    onbekend: job.onbekend.filter((field) => field !== "loon"),
  }));
}

/** The hours or wage of one month; an empty text makes the month ordinary again. */
export function setMonth(
  scenario: number,
  place: number,
  maand: string,
  field: "uren" | "bedrag",
  text: string,
): Change {
  return changeJob(scenario, place, (job) => {
    const old = job.perMaand.find((one) => one.maand === maand) ?? { maand, uren: "", bedrag: "" };
    const next = { ...old, [field]: text };
    const others = job.perMaand.filter((one) => one.maand !== maand);
    return {
      ...job,
      perMaand:
        next.uren.trim() === "" && next.bedrag.trim() === ""
          ? others
          : [...others, next].sort((a, b) => a.maand.localeCompare(b.maand)),
    };
  });
}

export function equalMonths(scenario: number, place: number): Change {
  return changeJob(scenario, place, (job) => ({ ...job, perMaand: [] }));
}

/** A copy of the last possibility, to change. */
export const addScenario: Change = (answers) => {
  const last = answers.scenarios.at(-1);
  return last && answers.scenarios.length < maxScenarios
    ? { ...answers, scenarios: [...answers.scenarios, last] }
    : answers;
};

export function removeScenario(index: number): Change {
  return (answers) =>
    answers.scenarios.length > 1
      ? { ...answers, scenarios: answers.scenarios.filter((_, at) => at !== index) }
      : answers;
}

export function setCost(scenario: number, name: keyof EigenKosten, text: string): Change {
  return (answers) => ({
    ...answers,
    scenarios: answers.scenarios.map((one, index) =>
      index === scenario ? { ...one, kosten: { ...one.kosten, [name]: text } } : one,
    ),
  });
}

export function setDisregard(mag: "ja" | "nee"): Change {
  return (answers) => ({ ...answers, vrijlating: { ...answers.vrijlating, mag } });
}

export function setSettlement(verrekenwijze: Verrekenwijze): Change {
  return (answers) => ({
    ...answers,
    gemeente: {
      ...answers.gemeente,
      ...toFields(verrekenwijze),
    },
  });
}

export function setFourWeekly(vierWeken: Zaak["gemeente"]["vierWeken"]): Change {
  return (answers) => ({ ...answers, gemeente: { ...answers.gemeente, vierWeken } });
}
