/** What to do when the job stops. */
import { leeftijdOp, maandVan } from "@/lib/notation/datum";
import {
  LEEFTIJD,
  partnerHeeftRecht,
  waardenVan,
  type Dag,
  type Persoon,
  type Uitkomst,
  type Zaak,
} from "@/lib/recht";
import { type Taak, pw, read, tellAtOnce, dateOf, task } from "./task";
import { partOf, isPositive } from "./sums";

export function whenTheJobStops(zaak: Zaak, uitkomst: Uitkomst): Taak[] {
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
  // A job that ends in a month without bijstand: there the date is known. Before bijstand begins there is no norm yet.
  const begins = zaak.bijstandVanaf === null ? "" : maandVan(zaak.bijstandVanaf);
  const ended = zaak.werk
    .map(({ tot }) => tot)
    .filter((tot): tot is Dag => tot !== null)
    .map((dag) => ({ dag, maand: uitkomst.maanden.find(({ maand }) => maand === maandVan(dag)) }))
    .find(({ maand }) => maand && maand.maand > begins && !isPositive(maand.bijstand));
  const norm = ended?.maand?.norm ?? last.norm;
  const procent = waardenVan("voorschot", ended?.maand?.maand ?? last.maand).percentage;
  const voorschot = partOf(norm, Number(procent)).toFixed(2);
  return [
    ...tasks.sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : 1)),
    ...stopChildcare(zaak, uitkomst),
    task(
      "opnieuwAanvragen",
      ended ? { soort: "voorDag", dag: ended.dag } : { soort: "alsHetGebeurt" },
      bron,
      {
        dag: ended?.dag ?? null,
        norm,
        procent,
        voorschot,
        jongerDan27: withRight(zaak).every((one) => waits(one, ended?.dag ?? `${last.maand}-01`)),
        samen: withRight(zaak).length > 1,
      },
      { bedrag: voorschot },
    ),
  ];
}

/** Childcare allowance that ends some months after the job: who lets it run on has to pay it back. */
function stopChildcare({ werk }: Zaak, { maanden }: Uitkomst): Taak[] {
  const maand = maanden
    .filter(({ toeslagen }) => toeslagen !== null && isPositive(toeslagen.kinderopvang))
    .at(-1)?.maand;
  if (maand === undefined || maand === maanden.at(-1)?.maand) return [];
  // Care that ends because of the age of the child has nothing to do with the job.
  if (!werk.some(({ tot }) => tot !== null && maandVan(tot) <= maand)) return [];
  return [
    task(
      "stopOpvang",
      { soort: "maand", maand },
      [{ soort: "pagina", code: "toeslagen", gelezen: read }],
      { maand, maanden: waardenVan("kinderopvangtoeslag", maand).maandenNaWerk },
    ),
  ];
}

/** Who has bijstand here. */
function withRight({ huishouden: { aanvrager, partner } }: Zaak): readonly Persoon[] {
  return partner !== null && partnerHeeftRecht(partner) ? [aanvrager, partner] : [aanvrager];
}

/** Article 41 lid 4: four weeks of waiting only when all are under 27 and none is in one of the groups. */
function waits(person: Persoon, dag: Dag): boolean {
  return (
    leeftijdOp(person.geboortedatum, dag) < LEEFTIJD.vanaf27 &&
    !person.medischUrenbeperkt &&
    !person.doelgroepLoonkostensubsidie
  );
}
