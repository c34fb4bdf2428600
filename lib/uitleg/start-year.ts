/**
 * The year in which a job starts: what to report to Dienst Toeslagen, and what may have to be paid back when nobody
 * reports it. Pure.
 */
import type { Bedrag, Maand, Uitkomst, Zaak } from "@/lib/recht";
import { compare, subtract, sum } from "./money";

/**
 * Tax that may have to be paid back over the year in which a job starts, because payroll grants the arbeidskorting on
 * the wage of a whole year. An estimate: worked out on the tables of 2026 for 24 to 36 hours at the minimum wage during
 * 3 to 9 months, beside bijstand in the other months (205 to 1,358 euro). No source states these totals.
 */
export const startYearTax = {
  from: "200.00",
  to: "1350.00",
  year: 2026,
} as const;

/** The most of the IACK per year (article 8.14a Wet inkomstenbelasting 2001; 2027: bill, provisional). */
export const mostIack: Readonly<
  Record<string, { readonly amount: Bedrag; readonly provisional: boolean }>
> = {
  "2026": { amount: "3032.00", provisional: false },
  "2027": { amount: "2918.00", provisional: true },
};

export interface StartYear {
  readonly year: string;
  /** First month of the first job. */
  readonly start: Maand;
  /** Income of the whole year that counts for allowances, gross. */
  readonly income: Bedrag;
  /** False when part of it is only known net. */
  readonly complete: boolean;
  /** What the months shown from the start on would bring too much when nothing is reported. */
  readonly atRisk: Bedrag;
  /** A job that starts after January while there is bijstand in the months before it. */
  readonly taxWarning: boolean;
  /** The first whole year after it, when it lies in the months shown. */
  readonly nextYear: { readonly year: string; readonly income: Bedrag } | null;
}

/** The first month in which somebody of the household works; null without work. */
export function firstWorkMonth(zaak: Zaak): Maand | null {
  return zaak.werk.map(({ van }) => van.slice(0, 7)).sort()[0] ?? null;
}

/** What to know about the year in which the work starts; null when allowances are not computed or nobody starts. */
export function startYear(zaak: Zaak, outcome: Uitkomst, now: Uitkomst): StartYear | null {
  const start = firstWorkMonth(zaak);
  const incomes = outcome.samenvatting.jaarinkomen;
  if (start === null || incomes === undefined || start < zaak.start) return null;
  const year = start.slice(0, 4);
  const income = incomes[year];
  if (!income) return null;
  const lost = outcome.maanden.map((month, index) => {
    const before = now.maanden[index]?.opRekening.toeslagen ?? "0.00";
    return month.maand >= start && month.maand.startsWith(year)
      ? subtract(before, month.opRekening.toeslagen)
      : "0.00";
  });
  const total = sum(lost);
  const next = String(Number(year) + 1);
  const nextIncome = incomes[next];
  return {
    year,
    start,
    income: income.toetsingsinkomen,
    complete: income.volledig,
    atRisk: compare(total, "0.00") > 0 ? total : "0.00",
    taxWarning: start.slice(5) !== "01",
    nextYear: nextIncome ? { year: next, income: nextIncome.toetsingsinkomen } : null,
  };
}

/** Gross wage of a calendar year in the months shown; null when a wage was given net. */
export function grossWages(outcome: Uitkomst, year: string): Bedrag | null {
  const entries = outcome.maanden
    .filter(({ maand }) => maand.startsWith(year))
    .flatMap(({ inkomsten }) => inkomsten.filter(({ bron }) => bron === "werk"));
  if (entries.some(({ bruto }) => bruto === null)) return null;
  return sum(entries.map(({ bruto }) => bruto ?? "0.00"));
}
