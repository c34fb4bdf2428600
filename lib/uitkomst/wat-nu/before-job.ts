/** What to do before the job starts. */
import { Decimal } from "decimal.js";
import { maandVan } from "@/lib/notation/datum";
import {
  BEGIN_34A,
  berekenZonderReikwijdte,
  zonderWerk,
  staatNogNietVast,
  waardenVan,
  type Dag,
  type Grond,
  type Maand,
  type Uitkomst,
  type Werk,
  type Wie,
  type Zaak,
} from "@/lib/recht";
import { lastDayBefore34a } from "../range";
import {
  type Wanneer,
  type TaakBron,
  type Taak,
  read,
  pw,
  tellAtOnce,
  vrijlatingBron,
  type Extra,
  task,
} from "./task";

export function beforeTheJob(zaak: Zaak, uitkomst: Uitkomst): Taak[] {
  const tasks: Taak[] = [];
  const firstDay = firstDayOf(zaak.werk);
  const starting = zaak.werk
    .map((werk, plaats) => ({ werk, plaats }))
    .filter(({ werk }) => maandVan(werk.van) >= zaak.start);
  for (const { werk, plaats } of starting) {
    tasks.push(
      task("meldWerk", { soort: "voorDag", dag: werk.van }, [tellAtOnce], {
        plaats,
        wie: werk.wie,
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

  const taxPage: TaakBron = { soort: "pagina", code: "loonheffingskorting", gelezen: read };
  const perPerson = (["aanvrager", "partner"] as const).flatMap((wie) => {
    const jobs = zaak.werk.filter((werk) => werk.wie === wie);
    return jobs.length === 0 ? [] : [{ wie, jobs, banen: mostJobsAtOnce(jobs) }];
  });
  for (const { wie, banen } of perPerson)
    if (banen > 1) tasks.push(task("loonheffingskortingKies", before, [taxPage], { wie, banen }));
  // A job that ran already and has the korting needs nothing.
  const unsettled = perPerson.some(
    ({ jobs, banen }) =>
      banen === 1 &&
      jobs.some((werk) => !werk.loonheffingskorting || maandVan(werk.van) >= zaak.start),
  );
  if (unsettled) tasks.push(task("loonheffingskortingEen", before, [taxPage], {}));
  return tasks;
}

function vrijlatingTasks(zaak: Zaak, uitkomst: Uitkomst, before: Wanneer): Taak[] {
  const extra: Extra = { gemeenteBeslist: true };
  if (!zaak.vrijlating.toepassen) {
    return [task("vraagOfVrijlatingKan", before, [pw("31", "2", "n"), pw("34a", "1")], {}, extra)];
  }
  const perGround = new Map<
    string,
    { wie: Wie; grond: Grond; bedrag: Decimal; van: Maand; tot: Maand; voorlopig: boolean }
  >();
  for (const { maand, inkomsten, voorlopig } of uitkomst.maanden) {
    for (const { wie, vrijlating } of inkomsten) {
      const bedrag = new Decimal(vrijlating.bedrag);
      // y holds without a decision: nobody has to ask for it.
      if (vrijlating.grond === null || vrijlating.grond === "y" || bedrag.isZero()) continue;
      // Each of two people asks for their own.
      const key = `${wie} ${vrijlating.grond}`;
      const known = perGround.get(key);
      perGround.set(key, {
        wie,
        grond: vrijlating.grond,
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
  const tasks = [...perGround.values()].map(({ wie, grond, bedrag, van, tot, voorlopig }) =>
    task(
      "vraagVrijlating",
      before,
      [vrijlatingBron[grond]],
      { wie, grond, bedrag: bedrag.toFixed(2), van, tot },
      { ...extra, bedrag: bedrag.toFixed(2), voorlopig },
    ),
  );
  if (mayGoOnIn2027(uitkomst))
    tasks.push(
      task(
        "vrijlatingOpPapier",
        { soort: "voorDag", dag: `${BEGIN_34A}-01` },
        [pw("78ff")],
        { voor: lastDayBefore34a, daarna: BEGIN_34A },
        { ...extra, voorlopig: staatNogNietVast("overgangVrijlating", BEGIN_34A) },
      ),
    );
  const young = uitkomst.voorbehouden.some(({ code }) => code === "vooruitlopen2026");
  if (young && !zaak.vrijlating.vooruitlopen2026)
    tasks.push(
      task(
        "vraagVooruitlopen",
        before,
        [pw("34a", "1")],
        { procent: waardenVan("artikel34a", BEGIN_34A).percentage },
        { ...extra, voorlopig: staatNogNietVast("artikel34a", BEGIN_34A) },
      ),
    );
  return tasks;
}

/** A disregard of 2026 that has months left when the rules of 2027 begin, in months that are shown. */
function mayGoOnIn2027({ maanden }: Uitkomst): boolean {
  const last = maanden.filter(({ maand }) => maand < BEGIN_34A).at(-1);
  return (
    maanden.some(({ maand }) => maand >= BEGIN_34A) &&
    last !== undefined &&
    last.inkomsten.some(
      ({ vrijlating: { grond, maandenOver } }) =>
        (grond === "n" || grond === "r") && maandenOver !== null && maandenOver > 0,
    )
  );
}

function lowestMonthTask(zaak: Zaak, uitkomst: Uitkomst, before: Wanneer): Taak | null {
  const { laagsteMaand } = uitkomst.samenvatting;
  // Beside the same month without work: an ordinary month may have other amounts.
  const without = berekenZonderReikwijdte(zonderWerk(zaak)).maanden.find(
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

/** Of the jobs of one person. */
function mostJobsAtOnce(werk: readonly Werk[]): number {
  const together = ({ van }: Werk) =>
    werk.filter((other) => other.van <= van && (other.tot === null || other.tot >= van)).length;
  return Math.max(...werk.map(together));
}

function firstDayOf(werk: readonly Werk[]): Dag {
  return [...werk.map(({ van }) => van)].sort()[0] ?? "";
}
