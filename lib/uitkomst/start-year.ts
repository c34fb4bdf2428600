/**
 * The calendar years in which somebody works: what to report to Dienst Toeslagen and from which month, what may have
 * to be paid back when nobody reports it, and the tax of a year with work in part of it. Pure.
 */
import type { Bedrag, Jaaroverzicht, Maand, ToeslagenUitkomst, Uitkomst, Zaak } from "@/lib/recht";
import { maandenVanaf, maandVan } from "@/lib/notation/datum";
import { worksIn } from "./answer";
import { reportableIncome } from "./report-income";
import { cents, compare, isZero, scale, subtract, sum } from "@/lib/notation/money";

/** The first month in which somebody of the household works; null without work. */
export function firstWorkMonth(zaak: Zaak): Maand | null {
  return zaak.werk.map(({ van }) => maandVan(van)).sort()[0] ?? null;
}

/** The months of a calendar year in which somebody works, also outside the months shown. */
function workMonths(zaak: Zaak, year: string): readonly Maand[] {
  return maandenVanaf(`${year}-01`, 12).filter((month) => worksIn(zaak, month));
}

/** True when the work of somebody starts in this year after January, so that there was none in part of it. */
export function startsIn(zaak: Zaak, year: string): boolean {
  const [first] = workMonths(zaak, year);
  return first !== undefined && !first.endsWith("-01");
}

/** The income of each calendar year that is touched, as `samenvatting.jaarinkomen` has it. */
export type YearIncomes = NonNullable<Uitkomst["samenvatting"]["jaarinkomen"]>;

/** The year incomes, also when the allowances themselves are not computed. */
export function yearIncomes(
  bereken: (zaak: Zaak) => Uitkomst,
  zaak: Zaak,
  outcome: Uitkomst,
): YearIncomes {
  const without = { zorg: false, huur: null, kindgebonden: false, kinderopvang: [] };
  return (
    outcome.samenvatting.jaarinkomen ??
    bereken({ ...zaak, toeslagen: without }).samenvatting.jaarinkomen ??
    {}
  );
}

export interface ReportYear {
  readonly year: string;
  /** The month from which the new income holds. */
  readonly from: Maand;
  /** "begint": the work starts after January; "heel": work in all twelve months; "deel": work stops in this year. */
  readonly kind: "begint" | "heel" | "deel";
  /** Gross income of the whole year that counts for allowances; null when it is not complete, and must not be reported. */
  readonly income: Bedrag | null;
  /** True when amounts of this year are not published law yet. */
  readonly provisional: boolean;
  /** False when part of the year lies outside the months shown. */
  readonly complete: boolean;
  /** What the months shown would bring too much when nothing is reported; null when that is not known. */
  readonly atRisk: Bedrag | null;
}

/** Allowances that somebody gets before the work and that go down with the income; childcare begins with the work. */
const goesDown = [
  "zorg",
  "huur",
  "kindgebonden",
] as const satisfies readonly (keyof ToeslagenUitkomst)[];

/**
 * What to report for each year with work, the year in which it starts apart from the years after it.
 * `now` is the same household without work. An allowance is of a whole year, so the months before the work count too.
 */
export function reportYears(
  zaak: Zaak,
  outcome: Uitkomst,
  now: Uitkomst,
  incomes: YearIncomes,
): readonly ReportYear[] {
  return Object.entries(incomes).flatMap(([year, income]): ReportYear[] => {
    const worked = workMonths(zaak, year);
    const [from] = worked;
    if (from === undefined) return [];
    const lost = outcome.maanden.flatMap(({ maand, toeslagen }, index) => {
      const before = now.maanden[index]?.toeslagen;
      return maand.startsWith(year) && toeslagen && before
        ? goesDown.map((name) => subtract(before[name], toeslagen[name]))
        : [];
    });
    const total = sum(lost);
    const reportable = reportableIncome(zaak, income);
    return [
      {
        year,
        from,
        kind: worked.length === 12 ? "heel" : from.endsWith("-01") ? "deel" : "begint",
        income: reportable,
        provisional: outcome.maanden.some(
          ({ maand, voorlopig }) => maand.startsWith(year) && voorlopig.length > 0,
        ),
        complete: income.volledig,
        atRisk:
          zaak.toeslagen === null || reportable === null
            ? null
            : compare(total, "0.00") > 0
              ? total
              : "0.00",
      },
    ];
  });
}

/** The first whole year of work after the years of the outcome; null when it lies among them, or does not come. */
export function laterFullYear(zaak: Zaak, years: readonly ReportYear[]): string | null {
  const last = years.at(-1);
  if (last === undefined || years.some(({ kind }) => kind === "heel")) return null;
  const next = String(Number(last.year) + 1);
  return workMonths(zaak, next).length === 12 ? next : null;
}

/** An amount that is an estimate, as a band of hundreds of euros around it: "381.20" → 300 to 400. */
export function bandOf(amount: Bedrag): { readonly from: Bedrag; readonly to: Bedrag } {
  const hundreds = cents(amount) / 10_000n;
  const exact = isZero(subtract(amount, scale("100.00", hundreds, 1n)));
  return {
    from: scale("100.00", hundreds, 1n),
    to: scale("100.00", exact && hundreds > 0n ? hundreds : hundreds + 1n, 1n),
  };
}

/**
 * Who may have to pay tax over a year with work in part of it, and how much; `band` is null when the wage was given net,
 * which says nothing about the tax that the employer took off.
 */
export function startYearTax(zaak: Zaak, { jaar, teVeelArbeidskorting }: Jaaroverzicht) {
  return (["aanvrager", "partner"] as const).flatMap((wie) => {
    const found = teVeelArbeidskorting.find((one) => one.wie === wie);
    if (found) return { wie, band: bandOf(found.bedrag) };
    const werk = zaak.werk.filter((job) => job.wie === wie);
    const net = werk.some(({ loon }) => loon.soort === "nettoPerMaand");
    return net && startsIn({ ...zaak, werk }, String(jaar)) ? { wie, band: null } : [];
  });
}
