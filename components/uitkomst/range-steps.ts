import { breath } from "@/components/ui/breath";
import { reikwijdteInStappen, reikwijdteVan, type Zaak } from "@/lib/recht";
import { rangeOf, type Range } from "@/lib/uitkomst/range";

/** How long readings are computed before the browser may answer a tap, in milliseconds. */
const stretchMs = 8;

/** What is a range in a situation; null when nothing is. */
export const rangeNow = (zaak: Zaak): Range | null => rangeOf(reikwijdteVan(zaak));

/** The same, a few readings at a time: 64 at once keep a slow phone busy. Undefined when `stale` says to stop. */
export async function rangeInSteps(
  zaak: Zaak,
  stale: () => boolean,
): Promise<Range | null | undefined> {
  const steps = reikwijdteInStappen(zaak);
  await breath();
  let begin = performance.now();
  for (;;) {
    if (stale()) return undefined;
    const step = steps.next();
    if (step.done) return rangeOf(step.value);
    if (performance.now() - begin > stretchMs) {
      await breath();
      begin = performance.now();
    }
  }
}
