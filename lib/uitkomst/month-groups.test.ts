import { expect, test } from "vitest";
import { parseSituatie } from "@/lib/contract/situatie";
import { bereken, zonderWerk } from "@/lib/recht";
import { monthGroups } from "./month-groups";
import { monthRows } from "./month-rows";

function groupsOf(change: object) {
  const read = parseSituatie({
    versie: 1,
    start: "2026-12",
    huishouden: { aanvrager: { geboortedatum: "1985-06-15" } },
    werk: [
      {
        wie: "aanvrager",
        van: "2026-12-01",
        tot: null,
        loon: { soort: "nettoPerMaand", bedrag: "500.00" },
        vakantiegeld: { hoe: "geen" },
      },
    ],
    ...change,
  });
  if (read.soort !== "zaak") throw new Error(JSON.stringify(read.fouten));
  const rows = monthRows(bereken(read.zaak), bereken(zonderWerk(read.zaak)), "rekening");
  return monthGroups(rows).map((group) => `${group[0]?.month ?? ""} ${String(group.length)}`);
}

test("months with the same amounts are one, a month with a reason of its own is not", () => {
  // December begins; January has the rules of 2027; May has holiday pay of the municipality, June says that it is over.
  const groups = groupsOf({ vrijlating: { toepassen: false } });
  expect(groups[0]).toBe("2026-12 1");
  expect(groups.reduce((total, group) => total + Number(group.split(" ")[1]), 0)).toBe(12);
  expect(groups.length).toBeLessThan(8);
  expect(groups.some((group) => Number(group.split(" ")[1]) >= 3)).toBe(true);
});

test("a gift stands on its own", () => {
  const groups = groupsOf({
    vrijlating: { toepassen: false },
    giften: [{ maand: "2027-03", bedrag: "50.00", soort: "geld" }],
  });
  expect(groups).toContain("2027-03 1");
});
