/**
 * `npm run bedragen [-- 2027-02-01]`: which tables run out when, what is provisional, and what should have been
 * published by a day (today when none is given). A command to run each month (docs/bedragen.md), never a test.
 */
import { tabellen } from "../lib/recht";

const today = process.argv[2] ?? new Date().toISOString().slice(0, 10);
const lines: string[] = [];
let late = 0;

for (const [naam, tabel] of Object.entries(tabellen)) {
  const last = tabel.at(-1);
  lines.push(`${naam}: tot en met ${last?.tot ?? "?"}`);
  for (const { van, tot, voorlopig, verwacht, bron } of tabel) {
    if (voorlopig === undefined) continue;
    const overdue = verwacht !== undefined && verwacht < today;
    if (overdue) late += 1;
    const due =
      verwacht === undefined
        ? ""
        : overdue
          ? ` ZOEK OP: hoort er te zijn sinds ${verwacht}.`
          : ` Verwacht: ${verwacht}.`;
    lines.push(
      `  ${van} – ${tot} voorlopig. ${voorlopig}${due}`,
      `    nu uit: ${bron.titel} (gelezen ${bron.gelezen})`,
    );
  }
}

process.stdout.write(
  `Stand op ${today}\n\n${lines.join("\n")}\n\n${late} voorlopige rijen waarvan de officiële bedragen bekend horen te zijn.\n`,
);
