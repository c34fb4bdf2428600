import { expect, test } from "vitest";
import { bereken, verklaar } from "@/lib/recht";
import { fromZaak } from "@/lib/invoer/van-zaak";
import { dossierVan, unaskedChoices } from "./dossier";
import type { Situatie } from "@/lib/contract/situatie";
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

test("two jobs that pay the same are two wages", () => {
  const [job] = vijfhonderdNetto.werk ?? [];
  if (!job) throw new Error("no job");
  const { rijen } = dossierVan(verklaar(zaakVan({ ...vijfhonderdNetto, werk: [job, job] })));
  const amounts = (soort: string) =>
    rijen.filter((rij) => rij.soort === soort).map(({ bedragen }) => bedragen[0]);
  expect(amounts("nettoOpgegeven")).toEqual(["500.00", "500.00"]);
  // 25% of 1000.00
  expect(amounts("naVrijlating")).toEqual(["750.00"]);
});

test("what an answer in words says already is not said again, and nothing is left out", () => {
  const unasked = (situatie: Omit<Situatie, "versie" | "start"> & { start?: string }) => {
    const zaak = zaakVan({ versie: 1, start: "2026-12", maanden: 10, ...situatie });
    return unaskedChoices(fromZaak(zaak, "2026-11-22"), zaak);
  };
  const jong = { aanvrager: { geboortedatum: "2003-06-15" } };
  const ouder = { aanvrager: { geboortedatum: "1985-06-15" } };
  const werk = (anders: object = {}): Situatie["werk"] => [
    {
      wie: "aanvrager",
      van: "2026-12-01",
      loon: { soort: "brutoPerMaand", bedrag: "800.00" },
      ...anders,
    },
  ];
  const metEindejaar = werk({ eindejaarsuitkering: { procent: "8.33", maand: 11 } });
  const gemeente = { eindejaarsuitkering: "vrij" } as const;
  // Under 27 with a job that pays at the end of the year: all three are questions.
  for (const hoe of ["vooruitlopen2026", "vooruitlopen2026Als27"])
    expect(
      unasked({
        huishouden: jong,
        werk: metEindejaar,
        vrijlating: { [hoe]: true, overgang2027: "n" },
        gemeente,
      }),
    ).toEqual(hoe === "vooruitlopen2026" ? ["overgangN"] : []);
  // A claimant of 41 is not asked about under 27, and without that payment nobody is asked about it.
  expect(
    unasked({
      huishouden: { ...ouder, partner: jong.aanvrager },
      werk: werk(),
      vrijlating: { vooruitlopen2026Als27: true },
      gemeente,
    }),
  ).toEqual(["vooruitlopen2026Als27", "eindejaarVrij"]);
  expect(
    unasked({
      huishouden: ouder,
      start: "2027-02",
      werk: werk(),
      vrijlating: { overgang2027: "n" },
    }),
  ).toEqual(["overgangN"]);
});
