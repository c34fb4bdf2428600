import { describe, expect, test } from "vitest";
import nl from "../../../messages/nl.json";
import type { Antwoorden } from "../antwoorden";
import { legeAntwoorden } from "../antwoorden-vorm";
import type { InvoerFoutCode } from "@/lib/notation/lezen";
import { waardeOp } from "../pad";
import { kosten } from "./kosten";
import { opvang } from "./opvang";
import { padVan, type Definitie, type Taal } from "./vraag";
import { extraVragenVan, isBeantwoord, vragenVan } from "./vragen";
import { extraVragen, vragenlijst } from "./vragenlijst";

const leeg = legeAntwoorden("2026-11-22");

/** What a form holds. */
type Waarden = Readonly<Record<string, unknown>>;

const definities: readonly Definitie<Waarden>[] = [...vragenlijst, ...extraVragen];

/** Answers a question with the values of its form. */
function beantwoord(antwoorden: Antwoorden, adres: string, waarden: Waarden): Antwoorden {
  const vraag = [...vragenVan(antwoorden), ...extraVragenVan(antwoorden)].find(
    (een) => een.adres === adres,
  );
  if (!vraag) throw new Error(`${adres} is not asked`);
  return vraag.schrijf(antwoorden, waarden);
}

const dag = (tekst: string) => {
  const [een = "", twee = "", drie = ""] = tekst.split("-");
  return { dag: een, maand: twee, jaar: drie };
};

const stappen: readonly (readonly [string, Waarden])[] = [
  ["uitkering", { keuze: "bijstand" }],
  ["geboortedatum", { datum: dag("15-6-1985") }],
  ["met-wie", { keuzes: ["alleen"] }],
  ["bijzonder", { keuzes: ["niets"] }],
  ["uren", { uren: "16", onbekend: false }],
  ["loon", { soort: "uurloon", bedrag: "14,99", reisgeld: "" }],
  ["begin", { van: dag("1-12-2026"), onbekend: false, stopt: false, tot: dag("") }],
  ["ritme", { keuze: "maand" }],
  ["vakantiegeld", { keuze: "5", maand: "" }],
  ["ander-geld", { keuzes: ["niets"] }],
  ["toeslagen", { keuze: "nee" }],
  ["gemeente", { code: "", naam: "" }],
  ["vrijlating", { keuze: "weetNiet" }],
  ["verrekenen", { keuze: "opDeMaand" }],
];

const alles = stappen.reduce((tot, [adres, waarden]) => beantwoord(tot, adres, waarden), leeg);
const eersteOpen = (antwoorden: Antwoorden) =>
  vragenVan(antwoorden).find((vraag) => !isBeantwoord(vraag, antwoorden))?.adres;
const adressen = (antwoorden: Antwoorden) => vragenVan(antwoorden).map(({ adres }) => adres);

describe("which questions come", () => {
  test("a single person with one job answers 14 of them, in this order", () => {
    expect(adressen(alles)).toEqual(stappen.map(([adres]) => adres));
  });

  test("each question is open until it is answered, and the next one follows", () => {
    let tot = leeg;
    for (const [adres, waarden] of stappen) {
      // The municipality may be skipped: that question is never open.
      if (adres !== "gemeente") expect(eersteOpen(tot)).toBe(adres);
      tot = beantwoord(tot, adres, waarden);
    }
    expect(eersteOpen(tot)).toBeUndefined();
  });

  test("months used before are asked when part of the wage may be kept, and it matters", () => {
    const mag = beantwoord(alles, "vrijlating", { keuze: "ja" });
    expect(adressen(mag)).toContain("gebruikt");
    // From January 2027 on everybody starts anew.
    const later = beantwoord(mag, "begin", {
      van: dag("1-1-2027"),
      onbekend: false,
      stopt: false,
      tot: dag(""),
    });
    expect(adressen(later)).not.toContain("gebruikt");
  });

  test("somebody under 27 has no months of 2026 to have used", () => {
    const jong = beantwoord(alles, "geboortedatum", { datum: dag("1-1-2001") });
    expect(adressen(beantwoord(jong, "vrijlating", { keuze: "ja" }))).not.toContain("gebruikt");
  });

  test("parents are asked about only for somebody of 18 to 20", () => {
    expect(adressen(beantwoord(alles, "geboortedatum", { datum: dag("2-12-2005") }))).toContain(
      "ouders",
    );
    expect(adressen(beantwoord(alles, "geboortedatum", { datum: dag("1-12-2005") }))).not.toContain(
      "ouders",
    );
  });

  test("a partner brings questions of their own, and jobs for who works", () => {
    const paar = beantwoord(alles, "met-wie", { keuzes: ["partner", "kinderen", "anderen"] });
    expect(adressen(paar)).toEqual(
      expect.arrayContaining([
        "partner-geboortedatum",
        "partner-recht",
        "kinderen",
        "huisgenoten",
        "partner-bijzonder",
        "wie-werkt",
      ]),
    );
    const beiden = beantwoord(paar, "wie-werkt", { keuze: "beiden" });
    expect(adressen(beiden)).toContain("baan-2-loon");
    expect(beiden.scenarios[0]?.banen.map(({ wie }) => wie)).toEqual(["aanvrager", "partner"]);
    expect(beiden.scenarios[0]?.banen[0]?.bedrag).toBe("14,99");
  });

  test("allowances and four-weekly pay open questions that others do not see", () => {
    const meer = beantwoord(beantwoord(alles, "toeslagen", { keuze: "ja" }), "ritme", {
      keuze: "vierWeken",
    });
    const nieuw = adressen(meer).filter((adres) => !adressen(alles).includes(adres));
    expect(nieuw).toEqual(["betaaldag", "zorgverzekering", "huur", "vier-weken"]);
  });

  test.each([
    ["niets", []],
    ["inkomen", ["inkomen"]],
    ["bedrijf", ["inkomen"]],
    ["vrijwilligerswerk", ["inkomen"]],
    ["giften", ["giften"]],
    ["eenmalig", ["eenmalig"]],
    ["schuld", ["schuld"]],
    ["baanStopt", ["baan-stopt"]],
    ["bijstandBegint", ["bijstand-begonnen"]],
  ])("%s in 'Is er nog iets?' asks only what belongs to it", (keuze, erbij) => {
    const meer = adressen(beantwoord(alles, "ander-geld", { keuzes: [keuze] }));
    expect(meer.filter((adres) => !adressen(alles).includes(adres))).toEqual(erbij);
    expect(meer).toHaveLength(14 + erbij.length);
  });

  test("who takes back a choice of 'Is er nog iets?' takes its income away", () => {
    const kies = (antwoorden: Antwoorden, ...keuzes: string[]) =>
      beantwoord(antwoorden, "ander-geld", { keuzes });
    const soorten = ({ overigInkomen }: Antwoorden) => overigInkomen.map(({ soort }) => soort);
    const zaakje = kies(alles, "bedrijf");
    expect(soorten(zaakje)).toEqual(["winst"]);
    expect(soorten(kies(zaakje, "inkomen"))).toEqual([null]);
    expect(soorten(kies(zaakje, "bedrijf", "inkomen"))).toEqual(["winst", null]);
    expect(soorten(kies(zaakje, "niets"))).toEqual([]);
    // Told in the list itself, it stays.
    const inLijst = { ...zaakje, anderGeld: ["inkomen" as const] };
    expect(soorten(kies(inLijst, "inkomen", "vrijwilligerswerk"))).toEqual([
      "winst",
      "vrijwilligerswerk",
    ]);
  });

  test("a life at home asks only what belongs to it", () => {
    const erbij = (...keuzes: string[]) =>
      adressen(beantwoord(alles, "met-wie", { keuzes })).filter(
        (adres) => !adressen(alles).includes(adres),
      );
    expect(erbij("alleen", "elders")).toEqual(["partner-geboortedatum", "partner-inkomen"]);
    expect(erbij("anderen")).toEqual(["huisgenoten"]);
    expect(erbij("kinderen")).toEqual(["kinderen"]);
    expect(
      adressen(beantwoord(alles, "uitkering", { keuze: "aangevraagd" })).filter(
        (adres) => !adressen(alles).includes(adres),
      ),
    ).toEqual(["bijstand-vanaf"]);
  });

  test("every question has an address of its own", () => {
    const beiden = beantwoord(beantwoord(alles, "met-wie", { keuzes: ["partner"] }), "wie-werkt", {
      keuze: "beiden",
    });
    const lijst = [...vragenVan(beiden), ...extraVragenVan(beiden)].map(({ adres }) => adres);
    expect(new Set(lijst).size).toBe(lijst.length);
  });
});

test("every place that a question reads is a place in the answers", () => {
  for (const { naam, velden } of definities)
    for (const { pad, over = [] } of Object.values(velden))
      for (const een of [pad, ...over])
        expect(
          waardeOp(leeg, padVan(een, { wie: "aanvrager", baan: 0 })),
          `${naam}: ${een}`,
        ).toBeDefined();
});

test("what a question reads is what it wrote, for every question", () => {
  const vragen = [...vragenVan(alles), ...extraVragenVan(alles)];
  for (const vraag of vragen) {
    const geschreven = vraag.schrijf(alles, vraag.lees(alles));
    expect(vraag.lees(geschreven), vraag.adres).toEqual(vraag.lees(alles));
    expect(isBeantwoord(vraag, geschreven), vraag.adres).toBe(true);
  }
});

test("what the employer pays for the journey is told once", () => {
  const waarden = { reiskosten: "113", reiskostenvergoeding: "61,20", kinderopvang: "" };
  const taal = { zin: (sleutel: string) => sleutel, euro: (tekst: string) => tekst } as Taal;
  const gezegd = (reisgeld: string) => {
    const [eerste] = alles.scenarios;
    const baan = eerste?.banen[0];
    if (!baan) throw new Error("no job");
    const banen = [{ ...baan, reisgeld, onbekend: [] }];
    return kosten.antwoord(waarden, taal, { ...alles, scenarios: [{ ...eerste, banen }] });
  };
  expect(gezegd("")).toEqual(["kosten.antwoordReis", "kosten.antwoordVergoeding"]);
  expect(gezegd("61,20")).toEqual(["kosten.antwoordReis"]);
});

describe("the texts that are looked up by a key put together", () => {
  const vragen: Readonly<Record<string, unknown>> = nl.vragen;
  const deel = (soort: string) =>
    vragen[soort] as { vraag: string; kort: string; opties?: Record<string, string> };

  test("every question has a heading and a short name", () => {
    for (const { naam, teksten = naam } of definities) {
      expect(deel(teksten).vraag, naam).toBeTruthy();
      expect(deel(teksten).kort, naam).toBeTruthy();
    }
  });

  test("every choice has a text, or is yes, no or 'Weet ik niet'", () => {
    for (const { naam, teksten = naam, opties = [] } of definities)
      for (const keuze of opties)
        expect(
          deel(teksten).opties?.[keuze] ?? (["ja", "nee", "weetNiet"].includes(keuze) ? "ja" : ""),
          `${naam}.${keuze}`,
        ).toBeTruthy();
  });
});

describe("what is wrong with an answer", () => {
  const codes = (adres: string, waarden: Waarden) => {
    const vraag = [...vragenVan(alles), ...extraVragenVan(alles)].find(
      (een) => een.adres === adres,
    );
    return vraag?.foutenIn(alles, waarden).map(([, code]) => code) ?? [];
  };

  test("hours of childcare may have decimals and go above those of a week", () => {
    const deel = { kind: "0", soort: "dagopvang", uurprijs: "9,50" } as const;
    const fouten = (urenPerMaand: string) =>
      opvang
        .fouten({ keuze: "ja", opvang: [{ ...deel, urenPerMaand }] }, alles, {
          wie: "aanvrager",
          baan: null,
        })
        .map(([, code]) => code);
    expect([fouten("189,5"), fouten("301")]).toEqual([[], ["teVeelOpvangUren"]]);
  });

  test.each<[string, Waarden, InvoerFoutCode]>([
    ["uren", { uren: "", onbekend: false }, "urenLeeg"],
    ["uren", { uren: "0", onbekend: false }, "urenNul"],
    ["uren", { uren: "60,5", onbekend: false }, "teVeelUren"],
    ["loon", { soort: "uurloon", bedrag: "1.300", reisgeld: "" }, "uurloonHoog"],
    ["loon", { soort: "", bedrag: "" }, "kies"],
    ["loon", { soort: "brutoPerMaand", bedrag: "0", reisgeld: "" }, "bedragNul"],
    ["geboortedatum", { datum: dag("23-11-2026") }, "geboortedatumToekomst"],
    ["geboortedatum", { datum: dag("2-12-2008") }, "onder18"],
    // 67 on the last day that is computed, 30 November 2027.
    ["geboortedatum", { datum: dag("30-11-1960") }, "aowLeeftijd"],
    ["vakantiegeld", { keuze: "andere", maand: "" }, "maandLeeg"],
    ["met-wie", { keuzes: [] }, "kiesIets"],
    ["met-wie", { keuzes: ["alleen", "partner"] }, "alleenEnSamen"],
    ["bijzonder", { keuzes: ["niets", "inrichting"] }, "nietsEnIets"],
    ["bijzonder", { keuzes: ["zelfstandige"] }, "zelfstandige"],
    [
      "begin",
      { van: dag("1-2-2027"), onbekend: false, stopt: true, tot: dag("31-1-2027") },
      "eindVoorBegin",
    ],
    [
      "begin",
      { van: dag("1-2-2026"), onbekend: false, stopt: true, tot: dag("31-10-2026") },
      "eindVoorVenster",
    ],
    ["spaargeld", { vermogen: "veel" }, "bedrag"],
  ])("%s %j: %s", (adres, waarden, code) => {
    expect(codes(adres, waarden)).toEqual([code]);
  });

  test.each<[string, Waarden]>([
    ["uren", { uren: "onzin", onbekend: true }],
    ["uren", { uren: "60", onbekend: false }],
    ["loon", { soort: "weetNiet", bedrag: "onzin" }],
    ["geboortedatum", { datum: dag("1-12-1960") }],
    ["geboortedatum", { datum: dag("1-12-2008") }],
    ["begin", { van: dag("x"), onbekend: true, stopt: false, tot: dag("y") }],
    ["spaargeld", { vermogen: "" }],
    ["spaargeld", { vermogen: "-500" }],
  ])("%s %j is fine", (adres, waarden) => {
    expect(codes(adres, waarden)).toEqual([]);
  });
});
