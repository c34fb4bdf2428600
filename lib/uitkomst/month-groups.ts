/** Months that are alike and follow on each other, told as one. */
import type { RedenCode } from "@/lib/recht";
import type { MonthRow } from "./month-rows";
import { same } from "@/lib/same";

/** Reasons that go on from one month to the next, and are no news in the second. */
const goesOn: ReadonlySet<RedenCode> = new Set<RedenCode>(["vrijlatingLoopt"]);

/** What stands on the account, what would stand there without work, and what is not certain. */
const contentOf = ({ lines, total, without, source, range }: MonthRow) => [
  lines,
  total,
  without,
  source.terugTeBetalen,
  source.voorlopig,
  range?.total,
  range?.difference,
];

/**
 * The rows in groups: a month joins the one before when all of its amounts are the same and it has no reason of its own.
 * Every month stands in one group, in order.
 */
export function monthGroups(rows: readonly MonthRow[]): readonly (readonly MonthRow[])[] {
  return rows.reduce<readonly (readonly MonthRow[])[]>((groups, row) => {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const joins =
      before !== undefined &&
      row.source.redenen.every(({ code }) => goesOn.has(code)) &&
      same(contentOf(before), contentOf(row));
    return joins ? [...groups.slice(0, -1), [...(group ?? []), row]] : [...groups, [row]];
  }, []);
}
