import { Decimal } from "decimal.js";
import { describe, expect, test } from "vitest";
import { bereken } from "@/lib/recht";
import type { Situatie } from "@/lib/contract/situatie";
import { alles, vierWeken, vijfhonderdNetto, zaakVan } from "./test-situations";
import { watNu } from "./wat-nu";
import type { Taak, TaakSoort, TaakVan } from "./wat-nu/task";

function takenVan(situatie: Situatie): readonly Taak[] {
  const zaak = zaakVan(situatie);
  return watNu(zaak, bereken(zaak));
}

function find<S extends TaakSoort>(taken: readonly Taak[], soort: S): TaakVan<S> | undefined {
  return taken.find((taak) => taak.soort === soort) as TaakVan<S> | undefined;
}

const kinds = (taken: readonly Taak[]) => taken.map(({ soort }) => soort);

test("without a job there is nothing to do", () => {
  expect(takenVan({ ...vijfhonderdNetto, werk: [] })).toEqual([]);
});

test("the tasks stand in the order before, during and after", () => {
  const phases = takenVan(alles).map(({ fase }) => fase);
  expect(phases).toEqual([...phases].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
});
const order = ["voor", "tijdens", "stopt"];

test("the tasks in the months stand in the order of time", () => {
  const days = takenVan(alles)
    .filter(({ fase }) => fase === "tijdens")
    .map(({ wanneer }) =>
      wanneer.soort === "maand" ? wanneer.maand : wanneer.soort === "elkeMaand" ? wanneer.van : "",
    );
  expect(days).toEqual([...days].sort());
  expect(days).not.toContain("");
});

test("every task that rests on a duty or a right carries its source", () => {
  const without = takenVan(alles).filter(
    ({ soort, bron }) => bron.length === 0 && soort !== "zetOpzij" && soort !== "lageMaand",
  );
  expect(without).toEqual([]);
});

test("a job that starts must be told before its first day (article 17)", () => {
  const taak = find(takenVan(vierWeken), "meldWerk");
  expect(taak?.wanneer).toEqual({ soort: "voorDag", dag: "2026-07-06" });
  expect(taak?.bron).toMatchObject([{ vindplaats: { artikel: "17", lid: "1" } }]);
});

test("the job of the partner is told as that of the partner", () => {
  const [own, theirs] = takenVan({
    ...vierWeken,
    huishouden: { ...vierWeken.huishouden, partner: { geboortedatum: "1986-01-01" } },
    werk: [...(vierWeken.werk ?? []), { ...vierWeken.werk?.[0], wie: "partner" }],
  } as Situatie).filter(({ soort }) => soort === "meldWerk");
  expect(own?.waarden).toMatchObject({ wie: "aanvrager" });
  expect(theirs?.waarden).toMatchObject({ wie: "partner" });
});

test("a job that ran already needs no telling", () => {
  const running: Situatie = {
    ...vijfhonderdNetto,
    werk: [{ van: "2025-06-01", loon: { soort: "nettoPerMaand", bedrag: "500.00" } }],
  };
  expect(kinds(takenVan(running))).not.toContain("meldWerk");
});

describe("the disregard", () => {
  test("is worth six times 125.00 for 500.00 net from January 2026", () => {
    const taak = find(takenVan(vijfhonderdNetto), "vraagVrijlating");
    expect(taak?.waarden).toEqual({
      wie: "aanvrager",
      grond: "n",
      bedrag: "750.00",
      van: "2026-01",
      tot: "2026-06",
    });
    expect(taak?.gemeenteBeslist).toBe(true);
    expect(taak?.bron).toMatchObject([{ vindplaats: { artikel: "31", lid: "2", onderdeel: "n" } }]);
  });

  test("ends in July, six months after it began", () => {
    expect(find(takenVan(vijfhonderdNetto), "vrijlatingStopt")?.waarden).toEqual({
      wie: "aanvrager",
      maand: "2026-07",
      bedrag: "125.00",
    });
  });

  test("of two people is asked for by each, and ends for each with the own amount", () => {
    // 25% of 500.00 for six months, 25% of 300.00 for the one month that is left; the wage of the child is no disregard.
    const taken = takenVan({
      ...vijfhonderdNetto,
      huishouden: {
        ...vijfhonderdNetto.huishouden,
        partner: { geboortedatum: "1986-01-01" },
        kinderen: [{ geboortedatum: "2010-03-01" }],
      },
      werk: [jobFrom("2026-01-01"), { ...jobFrom("2026-01-01", null, "300.00"), wie: "partner" }],
      vrijlating: { gebruikteMaanden: { partner: { n: 5 } } },
      overigInkomen: [{ soort: "loonKind", kind: 0, nettoPerMaand: "200.00", van: "2026-01-01" }],
    });
    const all = (soort: TaakSoort) =>
      taken.filter((taak) => taak.soort === soort).map(({ waarden }) => waarden);
    expect(all("vraagVrijlating")).toMatchObject([
      { wie: "aanvrager", bedrag: "750.00", van: "2026-01", tot: "2026-06" },
      { wie: "partner", bedrag: "75.00", van: "2026-01", tot: "2026-01" },
    ]);
    expect(all("vrijlatingStopt")).toEqual([
      { wie: "partner", maand: "2026-02", bedrag: "75.00" },
      { wie: "aanvrager", maand: "2026-07", bedrag: "125.00" },
    ]);
  });

  test("that is not counted is worth asking about, without an amount", () => {
    const taken = takenVan({ ...vijfhonderdNetto, vrijlating: { toepassen: false } });
    expect(find(taken, "vraagOfVrijlatingKan")?.bedrag).toBeNull();
    expect(kinds(taken)).not.toContain("vraagVrijlating");
  });

  test("of 2027 is provisional", () => {
    const taken = takenVan({
      ...vijfhonderdNetto,
      start: "2027-01",
      werk: [jobFrom("2027-01-01")],
    });
    expect(find(taken, "vraagVrijlating")).toMatchObject({
      voorlopig: true,
      waarden: { grond: "34a" },
    });
  });

  test("somebody under 27 asks in 2026 whether the municipality is ahead of the law", () => {
    const young: Situatie = {
      ...vijfhonderdNetto,
      huishouden: { aanvrager: { geboortedatum: "2002-01-01" } },
    };
    expect(kinds(takenVan(young))).toContain("vraagVooruitlopen");
    expect(kinds(takenVan(vijfhonderdNetto))).not.toContain("vraagVooruitlopen");
  });
});

function jobFrom(van: string, tot: string | null = null, bedrag = "500.00") {
  return { van, tot, loon: { soort: "nettoPerMaand" as const, bedrag } };
}

describe("loonheffingskorting", () => {
  test("one job: have it applied there", () => {
    expect(kinds(takenVan(vierWeken))).toContain("loonheffingskortingEen");
  });

  test("two jobs at a time: choose one", () => {
    const taken = takenVan({
      ...vijfhonderdNetto,
      werk: [jobFrom("2026-01-01"), jobFrom("2026-03-01")],
    });
    expect(find(taken, "loonheffingskortingKies")?.waarden).toEqual({
      wie: "aanvrager",
      banen: 2,
    });
    expect(kinds(taken)).not.toContain("loonheffingskortingEen");
  });

  test("two people with jobs: only who has two at a time chooses, the other asks for it", () => {
    const partner = { wie: "partner" } as const;
    const taken = takenVan({
      ...vijfhonderdNetto,
      huishouden: {
        ...vijfhonderdNetto.huishouden,
        partner: { geboortedatum: "1986-01-01" },
      },
      werk: [
        jobFrom("2026-01-01"),
        { ...jobFrom("2026-01-01"), ...partner },
        { ...jobFrom("2026-03-01"), ...partner },
      ],
    });
    expect(
      taken
        .filter(({ soort }) => soort === "loonheffingskortingKies")
        .map(({ waarden }) => waarden),
    ).toEqual([{ wie: "partner", banen: 2 }]);
    expect(kinds(taken)).toContain("loonheffingskortingEen");
  });

  test("two jobs one after the other are not two at a time", () => {
    const taken = takenVan({
      ...vijfhonderdNetto,
      werk: [jobFrom("2026-01-01", "2026-02-28"), jobFrom("2026-03-01")],
    });
    expect(kinds(taken)).not.toContain("loonheffingskortingKies");
  });
});

test("pay slips are handed in from the first to the last month with a wage", () => {
  const taken = takenVan({
    ...vijfhonderdNetto,
    werk: [jobFrom("2026-03-01", "2026-08-31")],
  });
  expect(find(taken, "loonstrook")?.wanneer).toEqual({
    soort: "elkeMaand",
    van: "2026-03",
    tot: "2026-08",
  });
});

describe("allowances", () => {
  test("are reported per calendar year from the start of the job", () => {
    const taken = takenVan({
      ...vijfhonderdNetto,
      start: "2026-07",
      werk: [jobFrom("2026-09-01")],
    });
    expect(
      taken
        .filter((taak) => taak.soort === "toeslagen")
        .map(({ waarden, wanneer }) => [waarden.jaar, wanneer, waarden.inkomen]),
    ).toEqual([
      ["2026", { soort: "maand", maand: "2026-09" }, null],
      ["2027", { soort: "maand", maand: "2027-01" }, null],
    ]);
  });

  test("that are computed name the income they were computed on", () => {
    const zaak = zaakVan({ ...alles, overigInkomen: [] });
    const uitkomst = bereken(zaak);
    const taak = watNu(zaak, uitkomst).find(({ soort }) => soort === "toeslagen");
    expect(taak?.bedrag).toBe(uitkomst.samenvatting.jaarinkomen?.["2026"]?.toetsingsinkomen);
  });
});

describe("what to put aside", () => {
  test("bijstand that comes too much while income is set off a month later", () => {
    // January: 1331.42 comes (1401.50 less 5 percent), while with the wage of January 946.67 is due.
    const taken = takenVan({ ...vijfhonderdNetto, gemeente: { verrekenen: "maandLater" } });
    const taak = find(taken, "bewaarVoorTerugbetalen");
    expect(taak?.waarden).toEqual({ maand: "2026-01", bedrag: "384.75" });
    expect(taak?.bron).toMatchObject([
      { vindplaats: { artikel: "58" } },
      { vindplaats: { artikel: "58", lid: "4" } },
    ]);
  });

  test("is never more than the month brings above the usual, nor than the months after it lack", () => {
    for (const situatie of [vierWeken, vijfhonderdNetto, alles]) {
      const zaak = zaakVan(situatie);
      const uitkomst = bereken(zaak);
      const { gewoneMaand, zonderWerk } = uitkomst.samenvatting;
      const usual = Decimal.max(gewoneMaand, zonderWerk.gewoneMaand);
      for (const taak of watNu(zaak, uitkomst)) {
        if (taak.soort !== "zetOpzij") continue;
        const total = (maand: string) =>
          new Decimal(uitkomst.maanden.find((m) => m.maand === maand)?.opRekening.totaal ?? "0");
        const extra = total(taak.waarden.maand).minus(usual);
        const lacking = taak.waarden.minderIn
          .map((maand) => usual.minus(total(maand)))
          .reduce((a, b) => a.plus(b), new Decimal(0));
        expect(new Decimal(taak.waarden.bedrag).lte(Decimal.min(extra, lacking))).toBe(true);
        expect(taak.waarden.minderIn.every((maand) => maand > taak.waarden.maand)).toBe(true);
      }
    }
  });
});

test("a month with two four-weekly wages is followed by months with less: the story of the programme plan", () => {
  const zaak = zaakVan({ ...vierWeken, vrijlating: { toepassen: false } });
  const uitkomst = bereken(zaak);
  const taken = watNu(zaak, uitkomst);
  const low = find(taken, "lageMaand");
  expect(low?.waarden.maand).toBe(uitkomst.samenvatting.laagsteMaand.maand);
  const double = uitkomst.maanden.find(({ redenen }) =>
    redenen.some(({ code }) => code === "extraLoon"),
  );
  expect(
    taken.some((taak) => taak.soort === "zetOpzij" && taak.waarden.maand === double?.maand),
  ).toBe(true);
});

test("the bufferbudget is only for 2027, and provisional", () => {
  const story = { ...vierWeken, vrijlating: { toepassen: false } };
  const taak = find(takenVan(story), "bufferbudget");
  expect(taak?.waarden.maanden.length).toBeGreaterThan(0);
  expect(taak?.waarden.maanden.every((maand) => maand >= "2027-01")).toBe(true);
  expect(taak).toMatchObject({ voorlopig: true, gemeenteBeslist: true, bedrag: "1000.00" });
  expect(kinds(takenVan({ ...story, maanden: 4 }))).not.toContain("bufferbudget");
});

test("a gift above € 1.200 is reported with what is above it", () => {
  const taken = takenVan({
    ...vijfhonderdNetto,
    giften: [{ maand: "2026-04", bedrag: "1350.00", soort: "geld" }],
  });
  expect(find(taken, "giftBoven")?.waarden).toEqual({ maand: "2026-04", bedrag: "150.00" });
});

describe("when the job stops", () => {
  test("with bijstand beside it, its end is reported on its last day", () => {
    const taken = takenVan({ ...vijfhonderdNetto, werk: [jobFrom("2026-01-01", "2026-05-31")] });
    expect(find(taken, "werkStopt")?.wanneer).toEqual({ soort: "voorDag", dag: "2026-05-31" });
  });

  test("without bijstand somebody applies again, with an advance of 95 percent of the norm (article 52)", () => {
    const taken = takenVan({
      ...vijfhonderdNetto,
      werk: [jobFrom("2026-01-01", "2026-05-31", "2500.00")],
    });
    // 0.95 × 1401.50 = 1331.425
    expect(find(taken, "opnieuwAanvragen")).toMatchObject({
      wanneer: { soort: "voorDag", dag: "2026-05-31" },
      bedrag: "1331.43",
      bron: [
        { vindplaats: { artikel: "43a" } },
        { vindplaats: { artikel: "52", lid: "1" } },
        { vindplaats: { artikel: "52", lid: "2" } },
      ],
    });
    expect(kinds(taken)).not.toContain("werkStopt");
  });

  test("a job that ends before bijstand begins has no norm of its own yet", () => {
    const taken = takenVan({
      ...vijfhonderdNetto,
      bijstandVanaf: "2026-06-01",
      werk: [jobFrom("2026-01-01", "2026-03-31")],
    });
    // 0.95 × 1419.46 = 1348.487
    expect(find(taken, "opnieuwAanvragen")).toMatchObject({
      wanneer: { soort: "alsHetGebeurt" },
      bedrag: "1348.49",
    });
  });

  test("four weeks of waiting only when everybody is under 27 and in no special group (article 41)", () => {
    const born = (geboortedatum: string, medischUrenbeperkt = false): Situatie => ({
      ...vijfhonderdNetto,
      huishouden: { aanvrager: { geboortedatum, medischUrenbeperkt } },
    });
    const young = (situatie: Situatie) =>
      find(takenVan(situatie), "opnieuwAanvragen")?.waarden.jongerDan27;
    expect(young(born("2000-01-01"))).toBe(true);
    expect(young(born("1999-11-30"))).toBe(false);
    expect(young(born("2000-01-01", true))).toBe(false);
  });
});

test("one-off money that counts fills a month: no bufferbudget to ask for", () => {
  const taken = takenVan({
    ...vijfhonderdNetto,
    start: "2027-01",
    maanden: 3,
    werk: [jobFrom("2026-12-01", null, "400.00")],
    // Takes 500.00 off the benefit of February.
    eenmalig: [{ maand: "2027-02", soort: "verkoop", netto: "500.00" }],
  });
  expect(kinds(taken)).not.toContain("bufferbudget");
});

test("first months in full are owed back: ask to pay in parts when most is owed (life 14)", () => {
  const volledig: Situatie = {
    ...vijfhonderdNetto,
    start: "2026-12",
    werk: [{ van: "2026-12-01", loon: { soort: "nettoPerMaand", bedrag: "480.00" } }],
    vrijlating: { toepassen: false },
    gemeente: { eersteMaandenVolledig: 2, terughalen: "verrekenen" },
  };
  expect(find(takenVan(volledig), "terugInDelen")).toMatchObject({
    wanneer: { soort: "maand", maand: "2027-01" },
    bedrag: "972.48",
    gemeenteBeslist: true,
  });
  expect(kinds(takenVan({ ...volledig, gemeente: {} }))).not.toContain("terugInDelen");
});

test("a disregard of 2026 with months left in 2027 is asked for on paper before 1 January 2027", () => {
  const over = (n: number): Situatie => ({
    ...vijfhonderdNetto,
    start: "2026-10",
    werk: [{ van: "2026-10-01", loon: { soort: "nettoPerMaand", bedrag: "500.00" } }],
    vrijlating: { gebruikteMaanden: { aanvrager: { n } } },
  });
  // October, November and December use three of the six: two before them leave one, three leave none.
  expect(find(takenVan(over(2)), "vrijlatingOpPapier")).toMatchObject({
    wanneer: { soort: "voorDag", dag: "2027-01-01" },
    voorlopig: true,
  });
  expect(kinds(takenVan(over(3)))).not.toContain("vrijlatingOpPapier");
});

test("childcare allowance is stopped in the third month after the job", () => {
  const opvang: Situatie = {
    ...vijfhonderdNetto,
    huishouden: { ...vijfhonderdNetto.huishouden, kinderen: [{ geboortedatum: "2019-09-09" }] },
    werk: [
      { van: "2026-01-01", tot: "2026-05-15", loon: { soort: "nettoPerMaand", bedrag: "500.00" } },
    ],
    toeslagen: { kinderopvang: [{ kind: 0, soort: "bso", urenPerMaand: "60", uurprijs: "9.50" }] },
  };
  expect(find(takenVan(opvang), "stopOpvang")?.waarden).toEqual({ maand: "2026-08", maanden: 3 });
  const gaatDoor = { ...opvang, werk: vijfhonderdNetto.werk ?? [] };
  expect(kinds(takenVan(gaatDoor))).not.toContain("stopOpvang");
});
