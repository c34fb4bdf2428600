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

test("months in which the same amount is taken back stand together", () => {
  // 1.200 net with 8% is 1.296, so 123,46 a month is left of 1.419,46: far less than what December brought too much.
  const groups = groupsOf({
    vrijlating: { toepassen: false },
    werk: [
      {
        wie: "aanvrager",
        van: "2026-12-01",
        tot: null,
        loon: { soort: "nettoPerMaand", bedrag: "1200.00" },
        vakantiegeld: { hoe: "jaarlijks", maand: 5 },
      },
    ],
    gemeente: { eersteMaandenVolledig: 1, terughalen: "verrekenen" },
  });
  expect(groups.slice(0, 2)).toEqual(["2026-12 1", "2027-01 4"]);
});

test("a gift stands on its own", () => {
  const groups = groupsOf({
    vrijlating: { toepassen: false },
    giften: [{ maand: "2027-03", bedrag: "50.00", soort: "geld" }],
  });
  expect(groups).toContain("2027-03 1");
});
