// The explanation of what may be beside a wage: each step with its numbers, its place in the law and who decides. Sums in
// ander-geld, bijstand-vanaf, loon-erbij and partner-zonder-recht.test.ts unless they stand here.
import { describe, expect, test } from "vitest";
import type { EenmaligJson, InhoudingJson, SituatieJson } from "@/tests/tegenproef/soorten";
import { ALLEEN, nettoBaan, situatie, ZONDER_VRIJLATING } from "./geval";
import { stapIn, uitleg } from "./uitleg";

const december = (rest: Partial<SituatieJson>, huishouden = ALLEEN): SituatieJson =>
  situatie("2026-12", 3, huishouden, { ...ZONDER_VRIJLATING, ...rest });

describe("eerste maanden volledig", () => {
  const volledig = december({
    werk: [nettoBaan("480.00", { van: "2026-12-01", vakantiegeld: { hoe: "jaarlijks" } })],
    gemeente: { eersteMaandenVolledig: 2, terughalen: "verrekenen" },
  });

  test("de volle betaling, met wat het recht was", () => {
    expect(uitleg(volledig, "2026-12", "bijstand").slice(0, 2)).toEqual([
      "bijstandVolledig 1348.49 maand=2026-12, recht=856.01, teVeel=492.48 gemeente",
      "  uitbetaling 856.01 bijstand=901.06, reservering=45.05 [45 lid 1]",
    ]);
  });

  test("het terughalen, met de betaling waar het af gaat", () => {
    expect(uitleg(volledig, "2027-02", "bijstand").slice(0, 2)).toEqual([
      "teruggehaald 0.00 ingehouden=868.49 [58 lid 4] gemeente",
      "  uitbetaling 868.49 bijstand=901.06, reservering=32.57 [45 lid 1]",
    ]);
  });
});

describe("eenmalig geld", () => {
  const met = (soort: EenmaligJson["soort"], telt?: EenmaligJson["telt"]): SituatieJson =>
    december({
      eenmalig: [
        {
          wie: "aanvrager",
          maand: "2026-12",
          soort,
          netto: "120.00",
          ...(telt === undefined ? {} : { telt }),
        },
      ],
    });

  test.each([
    ["verkoop", undefined, "telt=inkomen [32 lid 1]"],
    ["verkoop", "nee", "telt=nee [31 lid 2]"],
    ["erfenis", undefined, "telt=vermogen [34 lid 1]"],
  ] as const)("%s %s op de rekening", (soort, telt, hoe) => {
    expect(uitleg(met(soort, telt), "2026-12", "eenmalig")).toEqual([
      "eenmalig 120.00",
      `  eenmaligBedrag 120.00 soort=${soort}, ${hoe}`,
    ]);
  });

  test("als inkomen staat het ook in het recht, anders niet", () => {
    expect(stapIn(met("verkoop"), "2026-12", "eenmaligBedrag")).toEqual([
      "eenmaligBedrag 120.00 soort=verkoop, telt=inkomen [32 lid 1]",
    ]);
    expect(stapIn(met("erfenis"), "2026-12", "eenmaligBedrag")).toEqual([]);
  });
});

describe("inhoudingen", () => {
  const met = (...inhoudingen: InhoudingJson[]): string[] =>
    uitleg(
      december({
        inhoudingen,
        werk: [nettoBaan("400.00")],
        gemeente: { reservering: "vanBijstand" },
      }),
      "2026-12",
      "inhoudingen",
    );

  test("een bedrag, en een tweede dat er niet meer bij past", () => {
    // 1019.46 − 5% (50.97) = 968.49 and 400.00: 1368.49 − 1368.00
    expect(
      met(
        { soort: "beslag", van: "2026-01", bedrag: "1368.00" },
        { soort: "boete", van: "2026-01", bedrag: "10.00" },
      ),
    ).toEqual([
      "inhoudingen -1368.49",
      "  inhouding 1368.00 soort=beslag, begrensd=false",
      "  inhouding 0.49 soort=boete, begrensd=true",
    ]);
  });

  test("precies wat er is, is niet begrensd", () => {
    expect(met({ soort: "beslag", van: "2026-01", bedrag: "1368.49" })[1]).toBe(
      "  inhouding 1368.49 soort=beslag, begrensd=false",
    );
  });

  test("in procent van de norm en van wat er boven is", () => {
    // Nothing is above the norm: 400.00 + 1019.46 = 1419.46; 5% of it is 70.97
    expect(
      met({ soort: "aflossing", van: "2026-01", procentVanNorm: "5", procentVanMeer: "35" })[1],
    ).toBe(
      "  inhoudingProcent 70.97 soort=aflossing, norm=1419.46, procentVanNorm=5, meer=0.00, procentVanMeer=35, begrensd=false",
    );
  });
});

describe("ander inkomen dat niet telt", () => {
  const KIND = { ...ALLEEN, kinderen: [{ geboortedatum: "2010-05-01" }] };
  const met = (soort: "loonKind" | "anders"): string[] =>
    stapIn(
      december(
        {
          overigInkomen: [
            {
              wie: "aanvrager",
              omschrijving: "krant",
              soort,
              nettoPerMaand: "240.00",
              van: "2026-01-01",
              ...(soort === "loonKind" ? { kind: 0 } : { telt: "nee" }),
            },
          ],
        },
        KIND,
      ),
      "2026-12",
      "overigInkomenTeltNiet",
    );

  test("het loon van een kind door de wet, ander geld door de gemeente", () => {
    expect(met("loonKind")).toEqual([
      "overigInkomenTeltNiet 0.00 soort=loonKind, omschrijving=krant, netto=240.00 [31 lid 2 onder h]",
    ]);
    expect(met("anders")).toEqual([
      "overigInkomenTeltNiet 0.00 soort=anders, omschrijving=krant, netto=240.00 gemeente",
    ]);
  });
});

test("een vrijwilligersvergoeding: wat vrij is, en tot hoeveel", () => {
  const zaak = december({
    overigInkomen: [
      {
        wie: "aanvrager",
        omschrijving: "buurthuis",
        soort: "vrijwilligerswerk",
        nettoPerMaand: "250.00",
        van: "2026-12-01",
      },
    ],
  });
  expect(stapIn(zaak, "2026-12", "vrijwilligersvergoeding")).toEqual([
    "vrijwilligersvergoeding 30.00 wie=aanvrager, netto=250.00, vrij=220.00, perMaand=220.00, perJaar=2200.00 [31 lid 2 onder k; 7 Regeling Participatiewet, IOAW en IOAZ]",
  ]);
});

describe("vakantiegeld boven op elk loon", () => {
  const baan = nettoBaan("0.00", {
    loon: { soort: "brutoPerMaand", bedrag: "1000.00" },
    vakantiegeld: { hoe: "bijElkLoon", procent: "8" },
  });

  test("eerst het loon, dan het loon met vakantiegeld", () => {
    // 1000.00 × 1.08
    expect(uitleg(december({ werk: [baan] }), "2026-12", "loon").slice(1, 3)).toEqual([
      "  brutoloon 1000.00 periode=maand",
      "  vakantiegeldBijLoon 1080.00 percentage=8, loon=1000.00",
    ]);
  });

  test("de reservering over de norm is begrensd tot die over de bijstand", () => {
    const los = nettoBaan("1000.00", { vakantiegeld: { hoe: "bijElkLoon" } });
    expect(stapIn(december({ werk: [los] }), "2027-01", "reserveringBegrensd")).toEqual([
      "reserveringBegrensd 20.97 bijstand=419.46, percentage=5 [19 lid 3; 45 lid 1] gemeente",
    ]);
  });
});

describe("bijstand die in een maand begint", () => {
  const vanaf = (bijstandVanaf: string): SituatieJson =>
    situatie("2026-08", 3, ALLEEN, {
      ...ZONDER_VRIJLATING,
      bijstandVanaf,
      werk: [nettoBaan("600.00"), nettoBaan("300.00", { tot: "2026-09-17" })],
    });

  test("voor het begin telt er niets en is er geen reservering", () => {
    expect(uitleg(vanaf("2026-09-18"), "2026-08", "recht")).toEqual([
      "bijstandNogNiet 0.00 vanaf=2026-09-18",
    ]);
  });

  test("de norm naar dagen, met de hele norm eronder", () => {
    expect(uitleg(vanaf("2026-09-18"), "2026-09", "norm").slice(0, 2)).toEqual([
      "normOverDagen 615.10 vanaf=2026-09-18, dagen=13, dagenInMaand=30 [45 lid 3]",
      "  norm 1419.46",
    ]);
  });

  test("het deel van het loon, alleen in die maand en van de baan die er dan nog is", () => {
    const delen = (zaak: SituatieJson, maand: string): string[] =>
      uitleg(zaak, maand, "recht").filter((regel) => regel.includes("deelMetBijstand"));
    expect(delen(vanaf("2026-09-18"), "2026-09").map((regel) => regel.trim())).toEqual([
      // 600.00 × 13 / 30
      "deelMetBijstand 260.00 vanaf=2026-09-18, heel=600.00 [32 lid 1 onder b]",
    ]);
    expect(delen(vanaf("2026-09-18"), "2026-10")).toEqual([]);
    expect(delen(vanaf("2026-09-01"), "2026-09")).toEqual([]);
  });
});

describe("een partner zonder recht", () => {
  const met = (partner: object, loon: string): SituatieJson =>
    situatie(
      "2026-12",
      1,
      { ...ALLEEN, partner: { geboortedatum: "1986-01-01", ...partner } },
      { ...ZONDER_VRIJLATING, werk: [nettoBaan(loon, { wie: "partner" }), nettoBaan("100.00")] },
    );

  test("die elders woont: wat boven zijn eigen norm is", () => {
    // 1500.00 − 1419.46 = 80.54, and 100.00
    const regels = stapIn(met({ woontElders: true }, "1500.00"), "2026-12", "verrekendTotaal");
    expect(regels.filter((regel) => !regel.startsWith("    "))).toEqual([
      "verrekendTotaal 180.54",
      "  verrekend 100.00 wie=aanvrager, naVrijlating=100.00, vakantietoeslag=0.00 [31 lid 3]",
      "  partnerElders 80.54 inkomenPartner=1500.00, grens=1419.46 [32 lid 4]",
    ]);
  });
});
