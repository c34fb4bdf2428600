/**
 * The to-do list that follows from an outcome: what to tell, ask, hand in and put aside, and when.
 *
 * Every task comes from something in the situation or the outcome, carries its source, and has a sentence
 * under `watNu.taken`. Nothing here is advice to work or not to work.
 */
import type { Uitkomst, Zaak } from "@/lib/recht";
import { beforeTheJob } from "./wat-nu/before-job";
import { duringTheMonths } from "./wat-nu/during-months";
import { dateOf, type Taak } from "./wat-nu/task";
import { whenTheJobStops } from "./wat-nu/when-it-stops";

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
