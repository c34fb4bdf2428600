// What of before 2027 goes on (contract, "Transition to 2027", "Under 27 in 2026"). Every amount is net wage × percentage.
import { describe, expect, test } from "vitest";
import type { GebruikteMaandenJson, SituatieJson, WerkJson } from "@/tests/tegenproef/soorten";
import { tegenproef } from "@/tests/tegenproef/tegenproef";
import { bereken, verklaar } from "@/lib/recht/bereken";
import { parseSituatie } from "@/lib/contract/situatie";
import { ALLEEN, nettoBaan, situatie, toetsGeval, uitkomstVan } from "./geval";
import { stapIn } from "./uitleg";

type Huishouden = SituatieJson["huishouden"];
type Vrijlating = NonNullable<SituatieJson["vrijlating"]>;

const OUDER: Huishouden = { ...ALLEEN, kinderen: [{ geboortedatum: "2020-05-05" }] };
const JONG: Huishouden = { aanvrager: { geboortedatum: "2003-02-27" } };

function gebruikt(maanden: GebruikteMaandenJson, rest: Vrijlating = {}): Vrijlating {
  return { overgang2027: "n", gebruikteMaanden: { aanvrager: maanden }, ...rest };
}

/** Ground, amount and months left per month: "n 125.00 0"; "–" without a ground. */
function gronden(
  start: string,
  maanden: number,
  vrijlating: Vrijlating,
  huishouden: Huishouden = ALLEEN,
  werk: WerkJson = nettoBaan("500.00"),
): string[] {
  const geval = situatie(start, maanden, huishouden, { werk: [werk], vrijlating });
  toetsGeval({ titel: "", situatie: geval, verwacht: {} });
  return uitkomstVan(geval).maanden.map(({ inkomsten }) => {
    const { grond, bedrag, maandenOver } = inkomsten[0]?.vrijlating ?? { grond: null };
    return grond === null ? "–" : `${grond} ${bedrag} ${String(maandenOver)}`;
  });
}

describe("n loopt door", () => {
  test("de maanden die over zijn, daarna 34a, geteld vanaf januari", () => {
    expect(gronden("2026-12", 4, gebruikt({ n: 4 }))).toEqual([
      "n 125.00 1",
      "n 125.00 0",
      // February is the second of the twelve.
      "34a 75.00 10",
      "34a 75.00 9",
    ]);
  });

  test("zonder die keuze is het in januari 34a", () => {
    expect(gronden("2026-12", 2, { gebruikteMaanden: { aanvrager: { n: 4 } } })).toEqual([
      "n 125.00 1",
      "34a 75.00 11",
    ]);
  });

  test("hoogstens 289,00", () => {
    // 25% of 1100.00 = 275.00; of 1160.00 = 290.00
    expect(gronden("2027-01", 1, gebruikt({ n: 5 }), ALLEEN, nettoBaan("1100.00"))).toEqual([
      "n 275.00 0",
    ]);
    expect(gronden("2027-01", 1, gebruikt({ n: 5 }), ALLEEN, nettoBaan("1160.00"))).toEqual([
      "n 289.00 0",
    ]);
  });

  test("een maand zonder loon gebruikt niets; 34a loopt dan wel", () => {
    const werk = nettoBaan("500.00", { van: "2027-10-01" });
    expect(gronden("2027-09", 4, gebruikt({ n: 4 }), ALLEEN, werk)).toEqual([
      "–",
      "n 125.00 1",
      "n 125.00 0",
      "34a 75.00 0",
    ]);
  });

  test("een maand zonder bijstand gebruikt niets", () => {
    const werk = nettoBaan("500.00", {
      loon: {
        soort: "nettoPerMaand",
        bedrag: "500.00",
        perMaand: { "2027-01": { bedrag: "3000.00" } },
      },
    });
    expect(gronden("2026-12", 3, gebruikt({ n: 4 }), ALLEEN, werk)).toEqual([
      "n 125.00 1",
      "–",
      "n 125.00 0",
    ]);
  });

  test.each<[string, Vrijlating, Huishouden]>([
    ["niets gebruikt voor 2027", gebruikt({}), ALLEEN],
    ["alles gebruikt", gebruikt({ n: 6 }), ALLEEN],
    ["onder 27: gebruikte maanden zijn maanden met loon", gebruikt({ n: 3 }), JONG],
  ])("niet: %s", (_titel, vrijlating, huishouden) => {
    expect(gronden("2027-01", 1, vrijlating, huishouden)).toEqual(["34a 75.00 11"]);
  });

  test("niet als de gemeente niets vrijlaat", () => {
    expect(gronden("2027-01", 1, gebruikt({ n: 3 }, { toepassen: false }))).toEqual(["–"]);
  });

  test("gaat voor medisch urenbeperkt", () => {
    const medisch: Huishouden = {
      aanvrager: { geboortedatum: "1985-06-15", medischUrenbeperkt: true },
    };
    expect(gronden("2027-01", 2, gebruikt({ n: 5 }), medisch)).toEqual([
      "n 125.00 0",
      "y 75.00 null",
    ]);
  });

  test("wie voor 2027 al n en r had, houdt eerst n", () => {
    expect(gronden("2027-01", 2, gebruikt({ n: 5, r: 4 }), OUDER)).toEqual([
      "n 125.00 0",
      "34a 75.00 10",
    ]);
  });

  test("is voorlopig, en zegt op welk artikel het rust", () => {
    const zaak = parseSituatie(
      situatie("2027-01", 1, ALLEEN, {
        werk: [nettoBaan("500.00")],
        vrijlating: gebruikt({ n: 5 }),
      }),
    );
    if (zaak.soort === "fouten") throw new Error("geweigerd");
    const tekst = JSON.stringify(verklaar(zaak.zaak));
    expect(tekst).toContain('"artikel":"78ff"');
    expect(bereken(zaak.zaak).maanden[0]?.voorlopig).toEqual([
      "bedragen-2027",
      "vakantiegeld-2027",
      "overgang-vrijlating",
    ]);
  });
});

describe("r wordt 15 procent", () => {
  test("voor de rest van de dertig maanden, daarna niets van 34a", () => {
    // 20 months used: December is the 21st, September the 30th.
    expect(gronden("2026-12", 12, gebruikt({ n: 6, r: 20 }), OUDER)).toEqual([
      "r 62.50 9",
      ...[8, 7, 6, 5, 4, 3, 2, 1, 0].map((over) => `34a 75.00 ${over}`),
      "–",
      "–",
    ]);
  });

  test("ook als er geen uitbreiding mogelijk is", () => {
    const vrijlating = gebruikt({ n: 6, r: 29 }, { uitbreidingNietMogelijk: true });
    expect(gronden("2027-01", 2, vrijlating, OUDER)).toEqual(["34a 75.00 0", "–"]);
  });

  test.each<[string, Vrijlating, Huishouden]>([
    ["het jongste kind is 12 op 1 januari", gebruikt({ n: 6, r: 20 }), metKind("2014-12-31")],
    ["r is op", gebruikt({ n: 6, r: 30 }), OUDER],
    ["r is nooit gegeven", gebruikt({ n: 6 }), OUDER],
    ["geen kind", gebruikt({ n: 6, r: 20 }), ALLEEN],
  ])("niet: %s", (_titel, vrijlating, huishouden) => {
    expect(gronden("2027-01", 1, vrijlating, huishouden)).toEqual(["34a 75.00 11"]);
  });

  test("een kind dat pas na 1 januari 12 wordt, houdt het niet tegen", () => {
    expect(gronden("2027-01", 2, gebruikt({ n: 6, r: 10 }), metKind("2015-01-02"))).toEqual([
      "34a 75.00 19",
      "34a 75.00 18",
    ]);
  });

  test("na n in het venster: r in 2026, en door in 2027", () => {
    expect(gronden("2026-11", 3, gebruikt({ n: 5 }), OUDER)).toEqual([
      "n 125.00 0",
      "r 62.50 29",
      "34a 75.00 28",
    ]);
  });
});

test("één kind onder 12 is genoeg", () => {
  expect(
    gronden("2027-01", 1, gebruikt({ n: 6, r: 20 }), metKind("2010-01-01", "2020-05-05")),
  ).toEqual(["34a 75.00 9"]);
});

test("27 op de eerste dag van de berekening: gebruikte maanden zijn van n", () => {
  const precies = { aanvrager: { geboortedatum: "2000-01-01" } };
  expect(gronden("2027-01", 1, gebruikt({ n: 5 }), precies)).toEqual(["n 125.00 0"]);
  const later = { aanvrager: { geboortedatum: "2000-01-02" } };
  expect(gronden("2027-01", 1, gebruikt({ n: 5 }), later)).toEqual(["34a 75.00 11"]);
});

test("r die in 2026 op is, komt in 2027 niet terug: dan is het 34a", () => {
  expect(gronden("2026-12", 2, gebruikt({ n: 6, r: 30 }), OUDER)).toEqual(["–", "34a 75.00 11"]);
});

test("de uitleg noemt bij 15 procent in plaats van r ook de overgang", () => {
  const met = (vrijlating: Vrijlating, huishouden = OUDER) =>
    stapIn(
      situatie("2027-01", 1, huishouden, { werk: [nettoBaan("500.00")], vrijlating }),
      "2027-01",
      "vrijlatingPercentage",
    );
  const wat = (grond: string, procent: string, over: number) =>
    `wie=aanvrager, inkomen=500.00, percentage=${procent}, grond=${grond}, maandenOver=${over}`;
  expect(met(gebruikt({ n: 6, r: 20 }))).toEqual([
    `vrijlatingPercentage 75.00 ${wat("34a", "15", 9)} [34a lid 1 onder a; 78ff] gemeente voorlopig`,
  ]);
  expect(met({})).toEqual([
    `vrijlatingPercentage 75.00 ${wat("34a", "15", 11)} [34a lid 1 onder a] gemeente voorlopig`,
  ]);
  expect(met(gebruikt({ n: 5 }), ALLEEN)).toEqual([
    `vrijlatingPercentage 125.00 ${wat("n", "25", 0)} [78ff] gemeente voorlopig`,
  ]);
});

function metKind(...geboren: string[]): Huishouden {
  return { ...ALLEEN, kinderen: geboren.map((geboortedatum) => ({ geboortedatum })) };
}

describe("jonger dan 27 in 2026 zoals vanaf 27", () => {
  const als27 = { vooruitlopen2026Als27: true } as const;

  test("zes maanden n met zijn hoogste bedrag, geen r", () => {
    const ouder: Huishouden = { ...JONG, kinderen: [{ geboortedatum: "2024-05-05" }] };
    const werk = nettoBaan("1200.00");
    // July 2026: 25% of 1200.00 is 300.00, at most 289.00
    expect(
      gronden("2026-10", 2, { ...als27, gebruikteMaanden: { aanvrager: { n: 5 } } }, ouder, werk),
    ).toEqual(["n 289.00 0", "–"]);
  });

  test("z komt na n, niet na zes maanden met loon", () => {
    const doelgroep: Huishouden = {
      aanvrager: { geboortedatum: "2003-02-27", doelgroepLoonkostensubsidie: true },
    };
    const vrijlating = { ...als27, gebruikteMaanden: { aanvrager: { n: 5 } } };
    expect(gronden("2026-10", 2, vrijlating, doelgroep)).toEqual(["n 125.00 0", "z 75.00 11"]);
  });

  test("de gebruikte maanden tellen in de overgang", () => {
    expect(gronden("2027-01", 2, gebruikt({ n: 5 }, als27), JONG)).toEqual([
      "n 125.00 0",
      "34a 75.00 10",
    ]);
  });

  test("niet samen met 15 procent in 2026", () => {
    const beide = situatie("2026-10", 1, JONG, {
      vrijlating: { vooruitlopen2026: true, vooruitlopen2026Als27: true },
    });
    expect(parseSituatie(beide)).toMatchObject({
      fouten: [{ pad: "vrijlating.vooruitlopen2026Als27", code: "vooruitlopenOpTweeManieren" }],
    });
    expect(tegenproef(beide)).toMatchObject({
      fout: [{ pad: "vrijlating.vooruitlopen2026Als27" }],
    });
  });
});
