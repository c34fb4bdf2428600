import { expect, test } from "vitest";
import { bereken, verklaar } from "@/lib/recht";
import { dossierVan } from "./dossier";
import { alles, vierWeken, vijfhonderdNetto, zaakVan } from "./test-situations";

test("a year with a new norm and an end of the disregard in July has two periods", () => {
  const { periodes, rijen } = dossierVan(verklaar(zaakVan(vijfhonderdNetto)));
  expect(periodes).toEqual([
    { van: "2026-01", tot: "2026-06" },
    { van: "2026-07", tot: "2026-12" },
  ]);
  const amounts = (soort: string) => rijen.find((rij) => rij.soort === soort)?.bedragen;
  expect(amounts("normAlleenstaande")).toEqual(["1401.50", "1419.46"]);
  expect(amounts("vrijlatingPercentage")).toEqual(["125.00", null]);
  expect(amounts("uitbetaling")?.[0]).toBe("946.67");
});

test.each([
  ["one monthly wage", zaakVan(vijfhonderdNetto)],
  ["four-weekly wages", zaakVan(vierWeken)],
  ["everything the format has", zaakVan(alles)],
])("every month ends in the amounts of the outcome: %s", (_, zaak) => {
  const { periodes, rijen } = dossierVan(verklaar(zaak));
  for (const month of bereken(zaak).maanden) {
    const at = periodes.findIndex(({ van, tot }) => van <= month.maand && month.maand <= tot);
    const amounts = rijen.flatMap(({ bedragen }) => bedragen[at] ?? []);
    for (const amount of [month.norm, month.bijstand, month.uitbetaling]) {
      expect(amounts).toContain(amount);
    }
  }
});

test("a row has as many amounts as there are periods, and says whose it is", () => {
  const { periodes, rijen } = dossierVan(verklaar(zaakVan(alles)));
  for (const { bedragen } of rijen) expect(bedragen).toHaveLength(periodes.length);
  expect(new Set(rijen.filter(({ soort }) => soort === "verrekend").map(({ wie }) => wie))).toEqual(
    new Set(["aanvrager", "partner"]),
  );
});
