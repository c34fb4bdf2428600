/**
 * The to-do list that follows from an outcome: what to tell, ask, hand in and put aside, and when.
 *
 * Every task comes from something in the situation or the outcome, carries its source, and has a sentence
 * under `watNu.taken`. Nothing here is advice to work or not to work.
 */
import { Decimal } from "decimal.js";
import { leeftijdOp, maandVan } from "@/lib/notation/datum";
import { reportableIncome } from "./report-income";
import {
  bereken,
  zonderWerk,
  LEEFTIJD,
  staatNogNietVast,
  tabellen,
  waardenVan,
  type Bedrag,
  type Dag,
  type Grond,
  type Maand,
  type Uitkomst,
  type Vindplaats,
  type Werk,
  type Zaak,
} from "@/lib/recht";

/** When to do a task. */
export type Wanneer =
  /** Before this day. */
  | { readonly soort: "voorDag"; readonly dag: Dag }
  | { readonly soort: "maand"; readonly maand: Maand }
  /** Every month from one up to and including another. */
  | { readonly soort: "elkeMaand"; readonly van: Maand; readonly tot: Maand }
  /** Only when it happens; no date is known. */
  | { readonly soort: "alsHetGebeurt" };

/** Where a task comes from: an article of an act, or a page of an authority. */
export type TaakBron =
  | { readonly soort: "wet"; readonly wet: "pw" | "awir"; readonly vindplaats: Vindplaats }
  | {
      readonly soort: "pagina";
      readonly code: "loonheffingskorting" | "toeslagen";
      readonly gelezen: Dag;
    };

/** Per kind of task the numbers of its sentence. Amounts are text, in euro. */
export interface TaakWaarden {
  /** Tell the municipality about the job before it starts. */
  meldWerk: { plaats: number; dag: Dag };
  /** Ask for the disregard; `bedrag` is what it is worth from the month `van` up to and including `tot`. */
  vraagVrijlating: { grond: Grond; bedrag: Bedrag; van: Maand; tot: Maand };
  /** The sum has no disregard because the college decides; ask whether it is possible. */
  vraagOfVrijlatingKan: Record<never, never>;
  /** Under 27 in 2026: ask whether the municipality is ahead of the law of 2027. */
  vraagVooruitlopen: Record<never, never>;
  /** Have the loonheffingskorting applied at the one employer. */
  loonheffingskortingEen: Record<never, never>;
  /** More than one job or income at a time: choose one. */
  loonheffingskortingKies: { banen: number };
  /** Hand in pay slips; `eerste` is the month in which the first wage comes. */
  loonstrook: { eerste: Maand };
  /** Report the income of the year to Dienst Toeslagen. `inkomen` is null when it is not known. */
  toeslagen: { jaar: string; inkomen: Bedrag | null; gerekend: boolean; anderInkomen: boolean };
  /** Too much bijstand comes in this month; it can be asked back. */
  bewaarVoorTerugbetalen: { maand: Maand; bedrag: Bedrag };
  /** More money than usual this month, less in months after it. */
  zetOpzij: { maand: Maand; bedrag: Bedrag; minderIn: readonly Maand[] };
  /** The lowest month brings less than without work: ask what is possible before starting. */
  lageMaand: { maand: Maand; bedrag: Bedrag; minder: Bedrag };
  /** From 2027: ask about the bufferbudget for months below the norm. */
  bufferbudget: { maanden: readonly Maand[] };
  /** A gift above the limit. */
  giftBoven: { maand: Maand; bedrag: Bedrag };
  /** From this month there is no disregard any more. */
  vrijlatingStopt: { maand: Maand; bedrag: Bedrag };
  /** The job ends on this day while bijstand goes on. */
  werkStopt: { plaats: number; dag: Dag };
  /** The job ends and there is no bijstand at that time: apply again. `voorschot` is 95% of the norm. */
  opnieuwAanvragen: { dag: Dag | null; norm: Bedrag; voorschot: Bedrag; jongerDan27: boolean };
}

export type TaakSoort = keyof TaakWaarden;

/** Before the job, in the months shown, or when the job stops. */
export type TaakFase = "voor" | "tijdens" | "stopt";

export interface TaakVan<S extends TaakSoort> {
  readonly soort: S;
  readonly fase: TaakFase;
  readonly wanneer: Wanneer;
  /** The amount the task is about; null when it is about no amount. */
  readonly bedrag: Bedrag | null;
  readonly bron: readonly TaakBron[];
  /** The municipality decides. */
  readonly gemeenteBeslist: boolean;
  /** Rests on law or amounts that are not final. */
  readonly voorlopig: boolean;
  readonly waarden: Readonly<TaakWaarden[S]>;
}

export type Taak = { [S in TaakSoort]: TaakVan<S> }[TaakSoort];

const read: Dag = "2026-11-21";

function pw(artikel: string, lid?: string, onderdeel?: string): TaakBron {
  return {
    soort: "wet",
    wet: "pw",
    vindplaats: {
      bwb: "BWBR0015703",
      artikel,
      ...(lid === undefined ? {} : { lid }),
      ...(onderdeel === undefined ? {} : { onderdeel }),
    },
  };
}

/** The duty to tell the municipality everything that matters, at once and unasked. */
const tellAtOnce = pw("17", "1");

const vrijlatingBron: Readonly<Record<Grond, TaakBron>> = {
  n: pw("31", "2", "n"),
  r: pw("31", "2", "r"),
  y: pw("31", "2", "y"),
  z: pw("31", "2", "z"),
  aa: pw("31", "2", "aa"),
  "34a": pw("34a", "1"),
};

/**
 * The tasks that follow from a situation and its outcome, in the order in which they come up: before the
 * job, in dated order through the months, and at the end what holds when the job stops.
 * An empty list means that there is no job.
 */
export function watNu(zaak: Zaak, uitkomst: Uitkomst): readonly Taak[] {
  if (zaak.werk.length === 0) return [];
  return [
    ...beforeTheJob(zaak, uitkomst),
    ...duringTheMonths(zaak, uitkomst).sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : 1)),
    ...whenTheJobStops(zaak, uitkomst),
  ];
}

/** The day or month on which a task comes up, as text that sorts; "" for a task without a date. */
function dateOf({ wanneer }: Taak): string {
  switch (wanneer.soort) {
    case "voorDag":
      return wanneer.dag;
    case "maand":
      return wanneer.maand;
    case "elkeMaand":
      return wanneer.van;
    case "alsHetGebeurt":
      return "";
  }
}

interface Extra {
  readonly bedrag?: Bedrag;
  readonly gemeenteBeslist?: true;
  readonly voorlopig?: boolean;
}

const faseVan: Readonly<Record<TaakSoort, TaakFase>> = {
  meldWerk: "voor",
  lageMaand: "voor",
  vraagVrijlating: "voor",
  vraagOfVrijlatingKan: "voor",
  vraagVooruitlopen: "voor",
  loonheffingskortingEen: "voor",
  loonheffingskortingKies: "voor",
  loonstrook: "tijdens",
  toeslagen: "tijdens",
  bewaarVoorTerugbetalen: "tijdens",
  zetOpzij: "tijdens",
  bufferbudget: "tijdens",
  giftBoven: "tijdens",
  vrijlatingStopt: "tijdens",
  werkStopt: "stopt",
  opnieuwAanvragen: "stopt",
};

function task<S extends TaakSoort>(
  soort: S,
  wanneer: Wanneer,
  bron: readonly TaakBron[],
  waarden: TaakWaarden[S],
  extra: Extra = {},
): Taak {
  return {
    soort,
    fase: faseVan[soort],
    wanneer,
    bedrag: extra.bedrag ?? null,
    bron,
    gemeenteBeslist: extra.gemeenteBeslist ?? false,
    voorlopig: extra.voorlopig ?? false,
    waarden,
  } as TaakVan<S> as Taak;
}

function beforeTheJob(zaak: Zaak, uitkomst: Uitkomst): Taak[] {
  const tasks: Taak[] = [];
  const firstDay = firstDayOf(zaak.werk);
  const starting = zaak.werk
    .map((werk, plaats) => ({ werk, plaats }))
    .filter(({ werk }) => maandVan(werk.van) >= zaak.start);
  for (const { werk, plaats } of starting) {
    tasks.push(
      task("meldWerk", { soort: "voorDag", dag: werk.van }, [tellAtOnce], {
        plaats,
        dag: werk.van,
      }),
    );
  }
  const before: Wanneer =
    starting.length > 0
      ? { soort: "voorDag", dag: firstDay }
      : { soort: "maand", maand: zaak.start };

  const low = lowestMonthTask(zaak, uitkomst, before);
  if (low) tasks.push(low);
  tasks.push(...vrijlatingTasks(zaak, uitkomst, before));

  const together = mostJobsAtOnce(zaak.werk);
  const taxPage: TaakBron = { soort: "pagina", code: "loonheffingskorting", gelezen: read };
  if (together > 1) {
    tasks.push(task("loonheffingskortingKies", before, [taxPage], { banen: together }));
  } else {
    // A job that ran already and has the korting needs nothing.
    const settled = zaak.werk.every(
      (werk) => werk.loonheffingskorting && maandVan(werk.van) < zaak.start,
    );
    if (!settled) tasks.push(task("loonheffingskortingEen", before, [taxPage], {}));
  }
  return tasks;
}

function vrijlatingTasks(zaak: Zaak, uitkomst: Uitkomst, before: Wanneer): Taak[] {
  const extra: Extra = { gemeenteBeslist: true };
  if (!zaak.vrijlating.toepassen) {
    return [task("vraagOfVrijlatingKan", before, [pw("31", "2", "n"), pw("34a", "1")], {}, extra)];
  }
  const perGround = new Map<
    Grond,
    { bedrag: Decimal; van: Maand; tot: Maand; voorlopig: boolean }
  >();
  for (const { maand, inkomsten, voorlopig } of uitkomst.maanden) {
    for (const { vrijlating } of inkomsten) {
      const bedrag = new Decimal(vrijlating.bedrag);
      // y holds without a decision: nobody has to ask for it.
      if (vrijlating.grond === null || vrijlating.grond === "y" || bedrag.isZero()) continue;
      const known = perGround.get(vrijlating.grond);
      perGround.set(vrijlating.grond, {
        bedrag: bedrag.plus(known?.bedrag ?? 0),
        van: known?.van ?? maand,
        tot: maand,
        voorlopig:
          known?.voorlopig === true ||
          voorlopig.includes("art-34a") ||
          voorlopig.includes("overgang-vrijlating"),
      });
    }
  }
  const tasks = [...perGround].map(([grond, { bedrag, van, tot, voorlopig }]) =>
    task(
      "vraagVrijlating",
      before,
      [vrijlatingBron[grond]],
      { grond, bedrag: bedrag.toFixed(2), van, tot },
      { ...extra, bedrag: bedrag.toFixed(2), voorlopig },
    ),
  );
  const young = uitkomst.voorbehouden.some(({ code }) => code === "vooruitlopen2026");
  if (young && !zaak.vrijlating.vooruitlopen2026)
    tasks.push(
      task(
        "vraagVooruitlopen",
        before,
        [pw("34a", "1")],
        {},
        { ...extra, voorlopig: staatNogNietVast("artikel34a", tabellen.artikel34a[0].van) },
      ),
    );
  return tasks;
}

function lowestMonthTask(zaak: Zaak, uitkomst: Uitkomst, before: Wanneer): Taak | null {
  const { laagsteMaand } = uitkomst.samenvatting;
  // Beside the same month without work: an ordinary month may have other amounts.
  const without = bereken(zonderWerk(zaak)).maanden.find(
    ({ maand }) => maand === laagsteMaand.maand,
  );
  const less = new Decimal(without?.opRekening.totaal ?? 0).minus(laagsteMaand.bedrag);
  if (less.lt(1)) return null;
  return task(
    "lageMaand",
    before,
    [],
    { ...laagsteMaand, minder: less.toFixed(2) },
    { bedrag: laagsteMaand.bedrag, gemeenteBeslist: true },
  );
}

function duringTheMonths(zaak: Zaak, uitkomst: Uitkomst): Taak[] {
  const tasks: Taak[] = [];
  const { maanden } = uitkomst;

  const withWage = maanden.filter((m) => isPositive(m.opRekening.loon)).map((m) => m.maand);
  const [eerste] = withWage;
  const laatste = withWage.at(-1);
  if (eerste !== undefined && laatste !== undefined) {
    tasks.push(
      task(
        "loonstrook",
        { soort: "elkeMaand", van: eerste, tot: laatste },
        [tellAtOnce, pw("53a", "1")],
        { eerste },
      ),
    );
  }
  tasks.push(...toeslagenTasks(zaak, uitkomst), ...putAside(uitkomst));

  for (const { maand, giften, voorlopig } of maanden) {
    if (!isPositive(giften.boven)) continue;
    tasks.push(
      task(
        "giftBoven",
        { soort: "maand", maand },
        [pw("31", "2", "m"), tellAtOnce],
        { maand, bedrag: giften.boven },
        {
          bedrag: giften.boven,
          gemeenteBeslist: true,
          voorlopig: voorlopig.includes("giften-2027"),
        },
      ),
    );
  }

  maanden.forEach((month, index) => {
    const stopped = month.redenen.find(({ code }) => code === "vrijlatingStopt");
    const before = maanden[index - 1];
    if (!stopped || !before) return;
    const bedrag = sum(before.inkomsten.map(({ vrijlating }) => vrijlating.bedrag)).toFixed(2);
    tasks.push(
      task(
        "vrijlatingStopt",
        { soort: "maand", maand: month.maand },
        [vrijlatingBron[stopped.grond ?? "n"]],
        { maand: month.maand, bedrag },
        { bedrag },
      ),
    );
  });

  const short = maanden.filter(
    ({ maand, norm, opRekening, inkomsten }) =>
      maand >= tabellen.bufferbudgetMaximum[0].van &&
      inkomsten.some(({ bron }) => bron === "werk") &&
      // Without its holiday allowance; that comes in June.
      sum([opRekening.loon, opRekening.bijstand, opRekening.overig]).lt(
        partOf(norm, 100 - Number(waardenVan("vakantietoeslagBijstand", maand).percentage)),
      ),
  );
  const [firstShort] = short;
  if (firstShort) {
    tasks.push(
      task(
        "bufferbudget",
        { soort: "maand", maand: firstShort.maand },
        [pw("34b")],
        { maanden: short.map(({ maand }) => maand) },
        {
          gemeenteBeslist: true,
          voorlopig: staatNogNietVast("bufferbudgetMaximum", firstShort.maand),
          bedrag: waardenVan("bufferbudgetMaximum", firstShort.maand).perJaar,
        },
      ),
    );
  }

  return tasks;
}

function toeslagenTasks(zaak: Zaak, uitkomst: Uitkomst): Taak[] {
  const starts = zaak.werk.map(({ van }) => maandVan(van)).filter((maand) => maand >= zaak.start);
  const first = [...starts].sort()[0] ?? zaak.start;
  const years = [...new Set(uitkomst.maanden.map(({ maand }) => maand.slice(0, 4)))].filter(
    (jaar) => jaar >= first.slice(0, 4),
  );
  return years.map((jaar) => {
    const inkomen = reportableIncome(zaak, uitkomst.samenvatting.jaarinkomen?.[jaar]);
    const maand = jaar === first.slice(0, 4) ? first : `${jaar}-01`;
    return task(
      "toeslagen",
      { soort: "maand", maand },
      [{ soort: "pagina", code: "toeslagen", gelezen: read }],
      {
        jaar,
        inkomen,
        gerekend: zaak.toeslagen !== null,
        anderInkomen: zaak.overigInkomen.length > 0,
      },
      {
        ...(inkomen === null ? {} : { bedrag: inkomen }),
        voorlopig: uitkomst.maanden.some(
          ({ maand: nu, voorlopig }) => nu.startsWith(jaar) && voorlopig.length > 0,
        ),
      },
    );
  });
}

/**
 * What to put aside. First what can be asked back: the rise of `terugTeBetalen` in a month. Then, of the money
 * that a month brings above the usual, as much as the months after it (until the next such month) fall short.
 * Usual is the ordinary month, or the month without work when that is higher.
 */
function putAside({ maanden, samenvatting }: Uitkomst): Taak[] {
  const tasks: Taak[] = [];
  const rises = maanden.map(({ terugTeBetalen }, index) =>
    Decimal.max(0, new Decimal(terugTeBetalen).minus(maanden[index - 1]?.terugTeBetalen ?? 0)),
  );
  for (const [index, { maand }] of maanden.entries()) {
    const rise = rises[index];
    if (!rise || rise.lt(1)) continue;
    const bedrag = rise.toFixed(2);
    tasks.push(
      task(
        "bewaarVoorTerugbetalen",
        { soort: "maand", maand },
        [pw("58", "2", "f"), pw("58", "4")],
        { maand, bedrag },
        { bedrag, gemeenteBeslist: true },
      ),
    );
  }
  const usual = Decimal.max(samenvatting.gewoneMaand, samenvatting.zonderWerk.gewoneMaand);
  // What has to be paid back is not there to bridge a lower month.
  const above = maanden.map(({ opRekening }, index) =>
    new Decimal(opRekening.totaal).minus(rises[index] ?? 0).minus(usual),
  );
  maanden.forEach(({ maand }, index) => {
    const extra = above[index];
    if (!extra || extra.lt(1)) return;
    const next = above.findIndex((value, at) => at > index && value.gte(1));
    const until = next === -1 ? maanden.length : next;
    const minderIn: Maand[] = [];
    let short = new Decimal(0);
    for (let at = index + 1; at < until; at += 1) {
      const missing = above[at]?.neg() ?? new Decimal(0);
      const later = maanden[at];
      if (missing.lt(1) || !later) continue;
      short = short.plus(missing);
      minderIn.push(later.maand);
    }
    const bedrag = Decimal.min(extra, short);
    if (bedrag.lt(1)) return;
    tasks.push(
      task(
        "zetOpzij",
        { soort: "maand", maand },
        [],
        { maand, bedrag: bedrag.toFixed(2), minderIn },
        { bedrag: bedrag.toFixed(2) },
      ),
    );
  });
  return tasks;
}

function whenTheJobStops(zaak: Zaak, uitkomst: Uitkomst): Taak[] {
  const bron = [pw("43a"), pw("52", "1"), pw("52", "2")];
  const last = uitkomst.maanden.at(-1);
  if (!last) return [];
  const tasks: Taak[] = [];
  // Whoever gets bijstand beside the job only reports its end; whoever got none applies again.
  zaak.werk.forEach((werk, plaats) => {
    const { tot } = werk;
    const month = uitkomst.maanden.find(({ maand }) => tot !== null && maand === maandVan(tot));
    if (tot === null || !month || !isPositive(month.bijstand)) return;
    tasks.push(
      task("werkStopt", { soort: "voorDag", dag: tot }, [tellAtOnce], { plaats, dag: tot }),
    );
  });
  // A job that ends in a month without bijstand: there the date is known.
  const ended = zaak.werk
    .map(({ tot }) => tot)
    .filter((tot): tot is Dag => tot !== null)
    .map((dag) => ({ dag, maand: uitkomst.maanden.find(({ maand }) => maand === maandVan(dag)) }))
    .find(({ maand }) => maand && !isPositive(maand.bijstand));
  const norm = ended?.maand?.norm ?? last.norm;
  const voorschot = partOf(
    norm,
    Number(waardenVan("voorschot", ended?.maand?.maand ?? last.maand).percentage),
  ).toFixed(2);
  return [
    ...tasks.sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : 1)),
    task(
      "opnieuwAanvragen",
      ended ? { soort: "voorDag", dag: ended.dag } : { soort: "alsHetGebeurt" },
      bron,
      {
        dag: ended?.dag ?? null,
        norm,
        voorschot,
        jongerDan27: everybodyUnder27(zaak, ended?.dag ?? `${last.maand}-01`),
      },
      { bedrag: voorschot },
    ),
  ];
}

/** Article 41 lid 4: four weeks of waiting only when all are under 27 and none is in one of the groups. */
function everybodyUnder27({ huishouden }: Zaak, dag: Dag): boolean {
  const { aanvrager, partner } = huishouden;
  const people = partner?.heeftRechtOpBijstand ? [aanvrager, partner] : [aanvrager];
  return people.every(
    (person) =>
      leeftijdOp(person.geboortedatum, dag) < LEEFTIJD.vanaf27 &&
      !person.medischUrenbeperkt &&
      !person.doelgroepLoonkostensubsidie,
  );
}

/** A percentage of an amount, rounded to cents. */
function partOf(amount: Bedrag, percentage: number): Decimal {
  return new Decimal(amount).times(percentage).div(100).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
}

function mostJobsAtOnce(werk: readonly Werk[]): number {
  const ofSamePerson = (job: Werk) =>
    werk.filter(
      (other) =>
        other.wie === job.wie &&
        other.van <= job.van &&
        (other.tot === null || other.tot >= job.van),
    ).length;
  return Math.max(...werk.map(ofSamePerson));
}

function firstDayOf(werk: readonly Werk[]): Dag {
  return [...werk.map(({ van }) => van)].sort()[0] ?? "";
}

function isPositive(bedrag: Bedrag): boolean {
  return new Decimal(bedrag).gt(0);
}

function sum(bedragen: readonly Bedrag[]): Decimal {
  return bedragen.reduce((total, bedrag) => total.plus(bedrag), new Decimal(0));
}
