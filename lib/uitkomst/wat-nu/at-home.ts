/** What to tell about the home: who becomes 27 or ends a study, who comes or goes, and a child that becomes 18. */
import { leeftijdOp, maandPlus, maandVan } from "@/lib/notation/datum";
import { LEEFTIJD, type Dag, type Maand, type Uitkomst, type Zaak } from "@/lib/recht";
import { pw, task, tellAtOnce, type Taak, type TaakWaarden } from "./task";

type Melding = TaakWaarden["meldThuis"];

const tell = (waarden: Melding): Taak =>
  task(
    "meldThuis",
    { soort: "maand", maand: maandVan(waarden.dag) },
    [tellAtOnce, ...(waarden.minder === null ? [] : [pw("22a", "1")])],
    waarden,
    waarden.minder === null ? {} : { bedrag: waarden.minder },
  );

/** The day on which somebody gets this age; somebody of 29 February on 1 March. */
function birthday(born: Dag, age: number): Dag {
  const day = `${Number(born.slice(0, 4)) + age}${born.slice(4)}`;
  return leeftijdOp(born, day) >= age && !day.endsWith("02-29") ? day : `${day.slice(0, 4)}-03-01`;
}

export function atHome({ huishouden }: Zaak, { maanden }: Uitkomst): Taak[] {
  const shown = (day: Dag | null): day is Dag =>
    day !== null && maanden.some(({ maand }) => maand === maandVan(day));
  const tasks: Taak[] = [];
  // Who counts from a month on that is shown, and by how much the norm is lower then.
  for (const { maand, redenen } of maanden)
    for (const reden of redenen) {
      const person = huishouden.medebewoners[reden.plaats ?? -1];
      if (reden.code !== "medebewonerTeltMee" || !person) continue;
      const day = dayOf(person, reden.aanleiding, maand);
      if (day !== null)
        tasks.push(
          tell({
            wat: reden.aanleiding === "studie" ? "studie" : "leeftijd27",
            dag: day,
            vanaf: maand,
            minder: reden.bedrag?.replace("-", "") ?? null,
          }),
        );
    }
  for (const { van, tot } of huishouden.medebewoners) {
    if (shown(van)) tasks.push(tell({ wat: "komt", dag: van, vanaf: null, minder: null }));
    if (shown(tot)) tasks.push(tell({ wat: "gaat", dag: tot, vanaf: null, minder: null }));
  }
  for (const { geboortedatum } of huishouden.kinderen) {
    const day = birthday(geboortedatum, LEEFTIJD.volwassen);
    if (shown(day)) tasks.push(tell({ wat: "kind18", dag: day, vanaf: null, minder: null }));
  }
  return tasks;
}

type Medebewoner = Zaak["huishouden"]["medebewoners"][number];

function dayOf(person: Medebewoner, why: string | undefined, maand: Maand): Dag | null {
  if (why === "leeftijd27") return birthday(person.geboortedatum, LEEFTIJD.vanaf27);
  return why === "studie" ? `${person.studeertTotEnMet ?? maandPlus(maand, -1)}-01` : null;
}
