/**
 * `npm run bench`: what a computation costs.
 * It is bundled by esbuild first: the loader of the other scripts gives every function its name when it is made, which
 * the phone does not, and which cost as much as the computation. Every round uses another hourly wage, so that nothing is
 * read back from an earlier round. Times are processor time, compiler and garbage collector included, so that what other
 * programs on the machine do is not in them. Each line gives the fastest and the middle round.
 */
import {
  bereken,
  berekenTotalen,
  reikwijdteVan,
  Vergelijker,
  type OpenPad,
  type Uitkomst,
  type Zaak,
} from "../lib/recht";
import { parseSituatie } from "@/lib/contract/situatie";

const ROUNDS = 80;
const HOURS = Array.from({ length: 41 }, (_, hours) => hours);

interface Household {
  readonly months?: number;
  readonly incomes?: number;
  readonly gifts?: number;
  readonly allowances?: boolean;
}

/** Situations of one household, as the app computes them one after another. */
function together(zaken: readonly Zaak[]): readonly Uitkomst[] {
  const vergelijker = new Vergelijker();
  return zaken.map((zaak) => bereken(zaak, vergelijker));
}

/** One of the months of 2026, in turn. */
const monthOf = (place: number): string => `2026-${String((place % 12) + 1).padStart(2, "0")}`;

/** A lone parent with a child of 8, or somebody alone, with one job for each entry of `hours`. */
function household(
  wage: number,
  hours: readonly number[],
  { months = 12, allowances = false, incomes = 0, gifts = 0 }: Household = {},
): Zaak {
  const parsed = parseSituatie({
    versie: 1,
    start: "2026-01",
    maanden: months,
    huishouden: {
      aanvrager: { geboortedatum: "1985-06-15" },
      kinderen: allowances ? [{ geboortedatum: "2018-03-03" }] : [],
    },
    werk: hours.map((hoursPerWeek) => ({
      wie: "aanvrager",
      van: "2026-02-01",
      loon: { soort: "uurloon", bedrag: wage.toFixed(2), urenPerWeek: String(hoursPerWeek) },
    })),
    overigInkomen: Array.from({ length: incomes }, (_, one) => ({
      van: `${monthOf(one)}-01`,
      nettoPerMaand: "10.00",
    })),
    giften: Array.from({ length: gifts }, (_, one) => ({
      maand: monthOf(one),
      bedrag: "5.00",
      soort: "geld",
    })),
    toeslagen: allowances
      ? { zorg: true, huur: { kaleHuur: "650.00" }, kindgebonden: true, kinderopvang: [] }
      : null,
  });
  if (parsed.soort === "fouten") throw new Error(JSON.stringify(parsed.fouten));
  return parsed.zaak;
}

/** One household whose hours change, as the search in the app does: all else is the same object. */
function searched(wage: number, options: Household = {}): readonly Zaak[] {
  const first = household(wage, [0], options);
  return HOURS.map((hours) => ({ ...first, werk: household(wage, [hours], options).werk }));
}

interface Times {
  readonly fastest: number;
  readonly middle: number;
}

/** Processor time that this process has used, in milliseconds. */
function used(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Times of `run` in milliseconds; `prepare` is not in it. */
function time<T>(prepare: () => T, run: (input: T) => unknown, rounds = ROUNDS): Times {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const input = prepare();
    const start = used();
    run(input);
    times.push(used() - start);
  }
  times.sort((a, b) => a - b);
  return { fastest: times[0] ?? 0, middle: times[Math.floor(rounds / 2)] ?? 0 };
}

let next = 0;
/** A wage that has not been used before in this run. */
const newWage = (): number => 12 + (next++ % 4000) / 100;

const inUnits = (milliseconds: number): string =>
  milliseconds < 1 ? `${(milliseconds * 1000).toFixed(0)} µs` : `${milliseconds.toFixed(1)} ms`;
const report = (what: string, { fastest, middle }: Times, per = 1): void => {
  const [a, b] = [inUnits(fastest / per), inUnits(middle / per)];
  console.log(`${what.padEnd(56)} ${a.padStart(9)} ${b.padStart(9)}`);
};

// The first computations also pay for the compiler of the JavaScript engine.
for (let round = 0; round < 60; round++) {
  searched(newWage()).forEach(berekenTotalen);
  searched(newWage(), { allowances: true }).forEach(berekenTotalen);
  bereken(household(newWage(), [20]));
}

console.log(`${"".padEnd(56)} ${"fastest".padStart(9)} ${"middle".padStart(9)}`);
const search = time(
  () => searched(newWage()),
  (all) => all.map(berekenTotalen),
);
report("one household-month", search, HOURS.length * 12);
report("search over 0–40 hours (41 × 12 months)", search);
report(
  "search over 0–40 hours with allowances",
  time(
    () => searched(newWage(), { allowances: true }),
    (all) => all.map(berekenTotalen),
  ),
);
const outcome = (months: number, jobs: number): Times =>
  time(
    () =>
      household(
        newWage(),
        Array.from({ length: jobs }, () => 8),
        { months },
      ),
    (zaak) => bereken(zaak),
  );
report("one outcome: 12 months, reasons, comparison with now", outcome(12, 1));
report(
  "full outcome: 12 months × 4 scenarios",
  time(() => searched(newWage()).slice(16, 20), together),
);

/** Two readings of each: 64 together, the most that are combined. */
const open: readonly OpenPad[] = [
  "vrijlating.toepassen",
  "gemeente.vakantietoeslagMaand",
  "gemeente.verrekenen",
  "werk.0.loonheffingskorting",
  "werk.0.betaling",
  "vrijlating.gebruikteMaanden",
];
report(
  "range over 64 readings of a family",
  time(() => ({ ...household(newWage(), [20], { allowances: true }), open }), reikwijdteVan, 40),
);

console.log("\ngrowth of one outcome");
for (const months of [3, 6, 12, 24]) report(`  ${months} months, 1 job`, outcome(months, 1));
for (const jobs of [1, 2, 4, 8, 16]) report(`  12 months, ${jobs} job(s)`, outcome(12, jobs));
const more = (options: Household): Times =>
  time(
    () => household(newWage(), [12], options),
    (zaak) => bereken(zaak),
  );
for (const incomes of [6, 12, 24, 48]) report(`  ${incomes} other incomes`, more({ incomes }));
for (const gifts of [25, 50, 100, 200]) report(`  ${gifts} gifts`, more({ gifts }));
for (const scenarios of [1, 2, 4, 8])
  report(
    `  12 months, 1 job, ${scenarios} scenario(s)`,
    time(() => searched(newWage()).slice(8, 8 + scenarios), together),
  );
