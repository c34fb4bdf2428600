/** What to put aside, and for what. */
import { Decimal } from "decimal.js";
import { type Maand, type Uitkomst, type Zaak } from "@/lib/recht";
import { type Taak, pw, task } from "./task";

/**
 * What to put aside. First what can be asked back: the rise of `terugTeBetalen` in a month. Then, of the money
 * that a month brings above the usual, as much as the months after it (until the next such month) fall short.
 * Usual is the ordinary month, or the month without work when that is higher.
 */
export function putAside({ maanden, samenvatting }: Uitkomst): Taak[] {
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

/** The first months in full are owed back: ask to pay in parts, in the month in which the most is owed. */
export function payBackInParts({ gemeente }: Zaak, { maanden }: Uitkomst): Taak[] {
  if (gemeente.eersteMaandenVolledig === 0) return [];
  const [most] = [...maanden].sort((a, b) =>
    new Decimal(b.terugTeBetalen).comparedTo(a.terugTeBetalen),
  );
  if (most === undefined || new Decimal(most.terugTeBetalen).lt(1)) return [];
  const { maand, terugTeBetalen: bedrag } = most;
  return [
    task(
      "terugInDelen",
      { soort: "maand", maand },
      [pw("58", "4")],
      { maand, bedrag },
      { bedrag, gemeenteBeslist: true },
    ),
  ];
}
