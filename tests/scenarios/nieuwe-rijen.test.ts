// What says provisional follows the rows that were used: new rows take it away by themselves, in every place.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { watNu } from "@/lib/uitkomst/wat-nu";
import { parseSituatie } from "@/lib/contract/situatie";
import { bedragenTabel, stand2027 } from "@/lib/paginas/bedragen-tabel";
import { outOfDate } from "@/lib/uitkomst/out-of-date";
import { bereken, verklaar } from "@/lib/recht/bereken";
import { houdAan, type Rij, type Tabel } from "@/lib/recht/geldig";
import { artikel22a, artikel24, gepubliceerdeNormen, normen } from "@/lib/recht/parameters/normen";
import { kindgebondenBudget, kleineToeslag } from "@/lib/recht/parameters/toeslagen";
import { premieKeren } from "@/lib/recht/parameters/vrijlating";
import { halfjaarlijks } from "@/lib/recht/parameters/verwacht";
import type { Zaak } from "@/lib/recht/situatie";
import { staatNogNietVast, tabellen } from "@/lib/recht/tabellen";
import type { SituatieJson } from "@/tests/tegenproef/soorten";
import { situatieMetToeslagen, willekeurigeSituatie } from "@/tests/tegenproef/willekeurig";
import { metRijen } from "./andere-rijen";
import { ALLEEN, nettoBaan, PAAR, situatie } from "./geval";

function lees(invoer: SituatieJson): Zaak {
  const gelezen = parseSituatie(invoer);
  if (gelezen.soort === "fouten") throw new Error(JSON.stringify(gelezen.fouten));
  return gelezen.zaak;
}

/** Does any step of the explanation say that it is provisional? */
const zegtVoorlopig = (zaak: Zaak): boolean =>
  JSON.stringify(verklaar(zaak)).includes('"voorlopig":true');

describe("na het invoeren van de normen van januari 2027", () => {
  const [eerste, ...rest] = gepubliceerdeNormen.filter(({ tot }) => tot <= "2026-12");
  const juli = rest.at(-1);
  if (eerste === undefined || juli === undefined) throw new Error("geen normen van 2026");
  // Made up: one euro more for somebody alone.
  const nieuw = {
    ...juli,
    van: "2027-01",
    tot: "2027-06",
    bron: {
      titel: "Normen van januari 2027",
      url: "https://voorbeeld.nl/norm",
      gelezen: "2026-12-10",
    },
    waarden: { ...juli.waarden, alleenstaande: "1420.46" },
  };
  metRijen(normen, houdAan([eerste, ...rest, nieuw], halfjaarlijks));

  const zonderLoon = (): Zaak =>
    lees(
      situatie("2026-12", 8, ALLEEN, { gemeente: { vakantietoeslagUitbetaling: "maandelijks" } }),
    );

  test("staan de maanden vast, tot er weer nieuwe worden verwacht", () => {
    const { maanden, voorbehouden } = bereken(zonderLoon());
    expect(maanden.map(({ norm, voorlopig }) => [norm, ...voorlopig])).toEqual([
      ["1419.46"],
      ...Array.from({ length: 6 }, () => ["1420.46"]),
      // July keeps the newest norms.
      ["1420.46", "bedragen-2027"],
    ]);
    expect(voorbehouden.map(({ code }) => code)).toContain("bedragen2027");
  });

  test("zeggen de stappen en het voorbehoud er niets meer over", () => {
    const voorJuli = { ...zonderLoon(), maanden: 7 };
    expect(zegtVoorlopig(voorJuli)).toBe(false);
    expect(bereken(voorJuli).voorbehouden.map(({ code }) => code)).not.toContain("bedragen2027");
    expect(verklaar(zonderLoon()).at(-1)?.norm.voorlopig).toBe(true);
  });

  test("is er geen melding dat zij oud zijn, en staan zij op de pagina met bedragen", () => {
    expect(outOfDate({ ...zonderLoon(), maanden: 7 }, "2027-02-10")).not.toContain("normen");
    expect(outOfDate(zonderLoon(), "2027-07-01")).toContain("normen");
    const norm = bedragenTabel().filter(({ wat }) => wat === "norm");
    expect(norm.map(({ vanaf, voorlopig }) => [vanaf, voorlopig])).toEqual([
      ["2027-01-01", false],
      ["2026-07-01", false],
    ]);
    expect(stand2027()[0]).toEqual({ grond: "vast", namen: ["normen"] });
  });

  test("blijft loon in 2027 voorlopig door de belasting, tot ook die er is", () => {
    const baan = {
      ...nettoBaan("0.00"),
      loon: { soort: "brutoPerMaand", bedrag: "500.00" } as const,
    };
    const met = lees(situatie("2027-01", 1, ALLEEN, { werk: [baan] }));
    expect(bereken(met).maanden[0]?.voorlopig).toContain("belasting-2027");
  });
});

describe("zonder voorlopige rijen", () => {
  for (const tabel of Object.values<Tabel<unknown>>(tabellen))
    metRijen(
      tabel,
      tabel.map(({ voorlopig: _voorlopig, verwacht: _verwacht, ...rij }): Rij<unknown> => rij),
    );

  test("zegt niets dat iets voorlopig is: maanden, stappen, taken, voorbehouden, meldingen, bedragen", () => {
    fc.assert(
      fc.property(fc.oneof(willekeurigeSituatie(), situatieMetToeslagen()), (invoer) => {
        const zaak = lees(invoer);
        const uitkomst = bereken(zaak);
        expect(uitkomst.maanden.flatMap(({ voorlopig }) => voorlopig)).toEqual([]);
        expect(uitkomst.voorbehouden.filter(({ code }) => code.endsWith("2027"))).toEqual([]);
        expect(zegtVoorlopig(zaak)).toBe(false);
        expect(watNu(zaak, uitkomst).filter(({ voorlopig }) => voorlopig)).toEqual([]);
        expect(outOfDate(zaak, "2028-01-01")).toEqual([]);
      }),
      { seed: 20_261_128, numRuns: 150 },
    );
    expect(bedragenTabel().filter(({ voorlopig }) => voorlopig)).toEqual([]);
    expect(staatNogNietVast("normen", "2027-01")).toBe(false);
  });

  test("ook de taak niet om de vrijlating van 2026 op papier te vragen", () => {
    const zaak = lees(situatie("2026-12", 3, ALLEEN, { werk: [nettoBaan("500.00")] }));
    const taak = watNu(zaak, bereken(zaak)).find(({ soort }) => soort === "vrijlatingOpPapier");
    expect(taak).toMatchObject({ voorlopig: false });
  });
});

/** Every row of a table with something else in it. */
const anders = <W>(tabel: Tabel<W>, waarden: Partial<W>): Rij<W>[] =>
  tabel.map((rij) => ({ ...rij, waarden: { ...rij.waarden, ...waarden } }));

describe("delen, leeftijden en grenzen komen uit de rij", () => {
  metRijen(artikel22a, anders(artikel22a, { vast: "20", perPersoon: "30" }));
  metRijen(artikel24, anders(artikel24, { percentage: "60" }));
  metRijen(kindgebondenBudget, anders(kindgebondenBudget, { extra: [[10, "1200"]] }));
  metRijen(kleineToeslag, anders(kleineToeslag, { minstensPerJaar: "2000" }));
  metRijen(premieKeren, anders(premieKeren, { hoogstens: 1 }));
  const eersteMaand = (invoer: SituatieJson) => bereken(lees(invoer)).maanden[0];

  test("van de gehuwdennorm: (20 + 2 × 30) / 2 = 40 procent met een medebewoner, en 60 procent", () => {
    const samen = { ...ALLEEN, kostendelendeMedebewoners: 1 };
    // 2002.13 × 0.4 and × 0.6
    expect(eersteMaand(situatie("2026-01", 1, samen))?.norm).toBe("800.85");
    const partner = { geboortedatum: "1986-01-01", heeftRechtOpBijstand: false };
    expect(eersteMaand(situatie("2026-01", 1, { ...PAAR, partner }))?.norm).toBe("1201.28");
  });

  test("van toeslagen: meer vanaf 10 jaar, en niets onder 2.000 euro per jaar", () => {
    const met = { ...ALLEEN, kinderen: [{ geboortedatum: "2015-06-01" }] };
    const gevraagd = { zorg: true, kindgebonden: true };
    const maand = eersteMaand(situatie("2026-01", 12, met, { toeslagen: gevraagd }));
    // (2580 + 3416 + 1200) / 12, in whole euros; zorgtoeslag is 1,550 a year.
    expect(maand?.toeslagen).toMatchObject({ kindgebonden: "599.00", zorg: "0.00" });
  });

  test("van de premie: hoe vaak per jaar", () => {
    const premie = { procent: "10", maanden: [6, 11], maximumPerMaand: null, maximumPerJaar: null };
    expect(parseSituatie(situatie("2026-01", 12, ALLEEN, { gemeente: { premie } }))).toEqual({
      soort: "fouten",
      fouten: [{ pad: "gemeente.premie.maanden", code: "premieMaanden" }],
    });
  });
});
