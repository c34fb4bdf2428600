/**
 * Every step of the sum as a table: a row per step with its article, a column per period. A period is a run
 * of months in which every step has the same amount, so that a year with few changes needs few columns.
 */
import type { Antwoorden } from "@/lib/invoer/antwoorden";
import { gezegdOverGemeente } from "@/lib/invoer/vragen/meer-over-gemeente";
import type {
  Bedrag,
  Maand,
  MaandVerklaring,
  Stap,
  StapSoort,
  Vindplaats,
  Wie,
  Zaak,
} from "@/lib/recht";
import { same } from "@/lib/same";

export interface DossierPeriode {
  readonly van: Maand;
  readonly tot: Maand;
}

export interface DossierRij {
  readonly soort: StapSoort;
  /** Depth in the sum: 0 is an outcome, its parts are one deeper. */
  readonly diepte: number;
  /** Whose step it is; null for a step of the whole household. */
  readonly wie: Wie | null;
  readonly grondslag: readonly Vindplaats[];
  readonly gemeenteBeslist: boolean;
  /** Per period the amount; null when the step plays no part. */
  readonly bedragen: readonly (Bedrag | null)[];
}

export interface Dossier {
  readonly periodes: readonly DossierPeriode[];
  readonly rijen: readonly DossierRij[];
}

interface FlatStep {
  readonly key: string;
  readonly step: Stap;
  readonly depth: number;
  readonly wie: Wie | null;
}

/**
 * The steps of the entitlement of all months. What reaches the account per month stands in the outcome itself.
 */
export function dossierVan(verklaringen: readonly MaandVerklaring[]): Dossier {
  const perMonth = verklaringen.map(({ maand, recht }) => ({ maand, steps: flatten(recht) }));
  const periods: { van: Maand; tot: Maand; steps: readonly FlatStep[]; print: string }[] = [];
  for (const { maand, steps } of perMonth) {
    const print = steps.map(({ key, step }) => `${key}=${step.uitkomst}`).join("|");
    const last = periods.at(-1);
    if (last?.print === print) last.tot = maand;
    else periods.push({ van: maand, tot: maand, steps, print });
  }
  const rows = mergeOrder(periods.map(({ steps }) => steps));
  return {
    periodes: periods.map(({ van, tot }) => ({ van, tot })),
    rijen: rows.map(({ key, step, depth, wie }) => ({
      soort: step.soort,
      diepte: depth,
      wie,
      grondslag: step.grondslag,
      gemeenteBeslist: step.gemeenteBeslist === true,
      bedragen: periods.map(
        ({ steps }) => steps.find((one) => one.key === key)?.step.uitkomst ?? null,
      ),
    })),
  };
}

/**
 * The steps with the parts before the whole, as one writes a sum. A step that stands in several places (the
 * norm under the bijstand and under a ceiling) is shown once; equal parts of one sum (two jobs that pay the same) are two.
 */
function flatten(step: Stap): readonly FlatStep[] {
  const found = new Map<string, FlatStep>();
  const seen = new Map<string, number>();
  const visit = (at: Stap, depth: number, owner: Wie | null, beside: Set<string>) => {
    // The wage under what counts for a person is that person's.
    const wie = "wie" in at.waarden ? at.waarden.wie : owner;
    const parts = new Set<string>();
    for (const part of at.onderdelen) visit(part, depth + 1, wie, parts);
    const place = at.grondslag.map(({ artikel, lid, onderdeel }) =>
      [artikel, lid, onderdeel].join(" "),
    );
    const base = `${at.soort}/${wie ?? ""}/${place.join(",")}`;
    const already = [...found.values()].find(
      ({ key, step: other }) =>
        key.startsWith(`${base}#`) &&
        !beside.has(key) &&
        other.uitkomst === at.uitkomst &&
        same(other.waarden, at.waarden),
    );
    if (already) {
      beside.add(already.key);
      return;
    }
    const number = seen.get(base) ?? 0;
    seen.set(base, number + 1);
    const key = `${base}#${String(number)}`;
    found.set(key, { key, step: at, depth, wie });
    beside.add(key);
  };
  visit(step, 0, null, new Set());
  return [...found.values()];
}

/** One order for the rows of all periods: a row that is new in a period stands after the row before it. */
function mergeOrder(periods: readonly (readonly FlatStep[])[]): readonly FlatStep[] {
  const order: FlatStep[] = [];
  for (const steps of periods) {
    let at = 0;
    for (const step of steps) {
      const known = order.findIndex(({ key }) => key === step.key);
      if (known === -1) {
        order.splice(at, 0, step);
        at += 1;
      } else at = known + 1;
    }
  }
  return order;
}

/** What somebody may keep of a wage, and the end-of-year payment, as far as no answer in words says it. */
export function unaskedChoices(antwoorden: Antwoorden, { vrijlating, gemeente }: Zaak) {
  const said = gezegdOverGemeente(antwoorden);
  const under27 = said.includes("onder27");
  const all = {
    uitbreidingNietMogelijk: vrijlating.uitbreidingNietMogelijk,
    opnieuwBijNieuweBaan: vrijlating.opnieuwBijNieuweBaan,
    vooruitlopen2026: vrijlating.vooruitlopen2026 && !under27,
    vooruitlopen2026Als27: vrijlating.vooruitlopen2026Als27 && !under27,
    overgangN: vrijlating.overgang2027 === "n" && !said.includes("overgang"),
    eindejaarVrij: gemeente.eindejaarsuitkering === "vrij" && !said.includes("eindejaar"),
  };
  return (Object.keys(all) as (keyof typeof all)[]).filter((one) => all[one]);
}
