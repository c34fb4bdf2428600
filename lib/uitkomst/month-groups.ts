/** Months that are alike and follow on each other, told as one. */
import { goesOn, type MonthRow } from "./month-rows";
import { same } from "@/lib/same";

/** What stands on the account, what would stand there without work, and what is not certain. */
const contentOf = ({ lines, total, without, source, range }: MonthRow) => [
  lines,
  total,
  without,
  // What is taken back each month makes the debt smaller: an opened month says what is left of it.
  source.redenen.some(({ code }) => code === "teruggehaald") ? null : source.terugTeBetalen,
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
      row.source.redenen.every((reason) => goesOn(reason, before)) &&
      same(contentOf(before), contentOf(row));
    return joins ? [...groups.slice(0, -1), [...(group ?? []), row]] : [...groups, [row]];
  }, []);
}
