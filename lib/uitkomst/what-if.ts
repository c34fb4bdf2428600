/** "Wat als": the same situation with one thing different. Pure: situation in, situation out. */
import {
  berekenZonderReikwijdte,
  BuitenBereik,
  type Bedrag,
  type Loon,
  type Uitkomst,
  type Uren,
  type Vergelijker,
  type Verrekenwijze,
  type Werk,
  type Zaak,
} from "@/lib/recht";
import { hundredths, scale } from "@/lib/notation/money";
import { same } from "@/lib/same";

/** True when hours can be varied: a net wage does not follow the hours, since tax is not proportional. */
export function canVaryHours(job: Werk, hoursNow: Uren | null): boolean {
  if (job.loon.soort === "uurloon") return true;
  return job.loon.soort !== "nettoPerMaand" && hoursNow !== null && hundredths(hoursNow) > 0n;
}

function wageAtHours(loon: Loon, hours: Uren, hoursNow: Uren | null): Loon {
  if (loon.soort === "uurloon") return { ...loon, urenPerWeek: hours };
  if (hoursNow === null || loon.soort === "nettoPerMaand") return loon;
  const scaled: Bedrag = scale(loon.bedrag, hundredths(hours), hundredths(hoursNow));
  return { ...loon, bedrag: scaled };
}

/**
 * The situation in which one job has other hours per week. A wage per month, four weeks or week follows the hours in
 * proportion. Months with hours of their own keep them. With 0 hours the job is not there.
 */
export function withHours(zaak: Zaak, place: number, hours: Uren, hoursNow: Uren | null): Zaak {
  const werk =
    hundredths(hours) === 0n
      ? zaak.werk.filter((_, index) => index !== place)
      : zaak.werk.map((job, index) =>
          index === place ? { ...job, loon: wageAtHours(job.loon, hours, hoursNow) } : job,
        );
  return { ...zaak, werk };
}

/** The outcome; null where the rules do not reach: childcare with more hours than its table of incomes goes. */
export function outcomeWithin(zaak: Zaak, vergelijker?: Vergelijker): Uitkomst | null {
  try {
    return berekenZonderReikwijdte(zaak, vergelijker);
  } catch (error) {
    if (error instanceof BuitenBereik) return null;
    throw error;
  }
}

/**
 * True for situations with the same curve over the hours of a job. An hourly wage follows the hours exactly, so the hours
 * of now play no part; another wage is rounded to cents on the way, so nothing is left out.
 */
export function sameCurve(
  a: { readonly zaak: Zaak; readonly job: number; readonly answered: Uren | null },
  b: { readonly zaak: Zaak; readonly job: number; readonly answered: Uren | null },
): boolean {
  const ofCurve = ({ zaak, job, answered }: typeof a) =>
    zaak.werk[job]?.loon.soort === "uurloon"
      ? [job, withHours(zaak, job, "1", null)]
      : [job, zaak, answered];
  return same(ofCurve(a), ofCurve(b));
}

/** Set off a month later there are no first months that are paid in full: that is what the month later is. */
export function withSettlement(zaak: Zaak, verrekenwijze: Verrekenwijze): Zaak {
  const gemeente = { ...zaak.gemeente, verrekenwijze };
  if (verrekenwijze !== "maandLater") return { ...zaak, gemeente };
  return { ...zaak, gemeente: { ...gemeente, eersteMaandenVolledig: 0, terughalen: "later" } };
}

export function withDisregard(zaak: Zaak, toepassen: boolean): Zaak {
  return { ...zaak, vrijlating: { ...zaak.vrijlating, toepassen } };
}

export function withFourWeekly(zaak: Zaak, vierWeken: Zaak["gemeente"]["vierWeken"]): Zaak {
  return { ...zaak, gemeente: { ...zaak.gemeente, vierWeken } };
}

/** True when somebody is paid per week or per four weeks, so that the way of counting matters. */
export function isPaidByWeeks(zaak: Zaak): boolean {
  return zaak.werk.some(
    ({ betaling }) => betaling.ritme === "vierWeken" || betaling.ritme === "week",
  );
}
