/** One possibility as the outcome page needs it. */
import type { Bedrag, Uitkomst, Uren, Zaak } from "@/lib/recht";
import type { BaanAntwoorden, ScenarioAntwoorden } from "@/lib/invoer/antwoorden";
import { parseBedrag, parseUren } from "@/lib/notation/bedrag";
import { cents, isZero, plainNumber, scale, subtract, sum } from "@/lib/notation/money";

export interface Scenario {
  /** Place in the answers, from 0. */
  readonly index: number;
  readonly answers: ScenarioAntwoorden;
  readonly zaak: Zaak;
  readonly outcome: Uitkomst;
}

/** Hours per week of a job, when they are known. */
export function hoursOf(job: BaanAntwoorden): Uren | null {
  if (job.onbekend.includes("uren")) return null;
  const read = parseUren(job.uren);
  return read.ok ? read.waarde : null;
}

/** The hours of all jobs together, "16" or "28,5"; null when they are not all known. */
export function totalHours(zaak: Zaak, jobs: readonly BaanAntwoorden[]): string | null {
  const hours = zaak.werk.map(({ loon }, place) => {
    const job = jobs[place];
    return loon.soort === "uurloon" ? loon.urenPerWeek : job ? hoursOf(job) : null;
  });
  if (hours.length === 0 || hours.some((one) => one === null)) return null;
  return plainNumber(sum(hours.map((one) => one ?? "0")));
}

/**
 * What childcare costs a month according to the answers about its allowance; null when that was not asked. The account
 * gets the allowance, so the whole price is a cost.
 */
export function careCosts({ toeslagen, werk }: Zaak): Bedrag | null {
  const care = toeslagen?.kinderopvang ?? [];
  if (care.length === 0 || werk.length === 0) return null;
  return sum(care.map(({ urenPerMaand, uurprijs }) => scale(uurprijs, cents(urenPerMaand), 100n)));
}

/** Whether what an employer pays for the journey is part of the outcome: told with the wage, it is on the account. */
export function hasTravelMoney({ maanden }: Uitkomst): boolean {
  return maanden.some(({ opRekening }) => !isZero(opRekening.onbelasteVergoeding));
}

/**
 * Costs of work a month after what the employer pays back: what was filled in, and childcare when its allowance is part
 * of the outcome. Null when there are none, or one cannot be read.
 */
export function costsOf({ answers, zaak, outcome }: Scenario): Bedrag | null {
  const { kosten } = answers;
  const known = careCosts(zaak);
  const fields = [
    kosten.reiskosten,
    hasTravelMoney(outcome) ? "" : kosten.reiskostenvergoeding,
    known === null ? kosten.kinderopvang : "",
  ];
  if (known === null && fields.every((text) => text.trim() === "")) return null;
  const [travel, paidBack, care] = fields.map((text) => {
    if (text.trim() === "") return "0.00";
    const read = parseBedrag(text);
    return read.ok ? read.waarde : null;
  });
  if (!travel || !paidBack || !care) return null;
  return subtract(sum([travel, care, known ?? "0.00"]), paidBack);
}
