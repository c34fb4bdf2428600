import { describe, expect, test } from "vitest";
import { parseSituatie } from "@/lib/contract/situatie";
import { getal, tekst } from "../bedrag";
import { maandnummer } from "../maand";
import { combinatiekortingOver, jaaroverzichten, kinderbijslagPerKwartaal } from "./jaaroverzicht";
import { huishoudenMet } from "./testhuishouden";

/** Rekenregels 3.2: arbeidskorting via het loon en volgens de aangifte, minimumloon 14,99, begin in de tweede helft van 2026. */
test.each([
  // uren, eerste maand, via loon − volgens aangifte
  ["24", "2026-10-01", 770, 390],
  ["24", "2026-07-01", 1540, 779],
  ["24", "2026-04-01", 2310, 1637],
  ["32", "2026-10-01", 1252, 520],
  ["36", "2026-10-01", 1336, 584],
  ["36", "2026-07-01", 2672, 1637],
])("%s uur vanaf %s: te veel arbeidskorting %i − %i", (uren, van, viaLoon, aangifte) => {
  const gelezen = parseSituatie({
    versie: 1,
    start: van.slice(0, 7),
    maanden: 2,
    huishouden: { aanvrager: { geboortedatum: "1985-06-15" } },
    werk: [
      {
        van,
        loon: { soort: "uurloon", bedrag: "14.99", urenPerWeek: uren },
        // In de tabel van de rekenregels valt het vakantiegeld in mei van het volgende jaar.
        vakantiegeld: { hoe: "geen" },
      },
    ],
  });
  if (gelezen.soort !== "zaak") throw new Error("geen zaak");
  const bedrag = Number(jaaroverzichten(gelezen.zaak)[0]?.teVeelArbeidskorting[0]?.bedrag);
  // De rekenregels noemen hele euro's.
  expect(Math.abs(bedrag - (viaLoon - aangifte))).toBeLessThan(1);
});

/** Rekenregels 5: alleen bruikbaar tot de verschuldigde belasting. */
test.each([
  [12000, 660, 168],
  [18000, 1347, 452],
  [24000, 2034, 737],
  [36000, 3032, 3032],
])("combinatiekorting 2026 bij %i: recht %i, bruikbaar %i", (loon, recht, bruikbaar) => {
  const korting = combinatiekortingOver(getal(loon), 2026);
  expect(Math.abs(Number(tekst(korting.recht)) - recht)).toBeLessThanOrEqual(1);
  expect(Math.abs(Number(tekst(korting.bruikbaar)) - bruikbaar)).toBeLessThanOrEqual(1);
});

/** SVB, per kwartaal naar de leeftijd op de eerste dag. */
test.each([
  ["2026-02", "2020-01-02", "295.07"],
  ["2026-02", "2020-01-01", "358.30"],
  ["2026-08", "2014-07-02", "362.35"],
  ["2026-08", "2014-07-01", "426.29"],
  ["2026-08", "2008-07-01", "0.00"],
])("kinderbijslag in %s voor een kind van %s: %s", (maand, geboortedatum, bedrag) => {
  expect(
    tekst(
      kinderbijslagPerKwartaal(
        huishoudenMet({ kinderen: [{ geboortedatum, vertrekt: null }] }),
        maandnummer(maand),
      ),
    ),
  ).toBe(bedrag);
});

describe("overzicht per jaar", () => {
  // Rekenregels 4.5 (SVB) en 5: 36.000 per jaar geeft het maximum van de combinatiekorting; 2026 3.032, 2027 2.918.
  const baan = (rest: object = {}) => ({
    wie: "aanvrager",
    van: "2025-01-01",
    loon: { soort: "brutoPerMaand", bedrag: "3000.00" },
    vakantiegeld: { hoe: "geen" },
    ...rest,
  });
  const ouder = (...kinderen: string[]) => ({
    aanvrager: { geboortedatum: "1985-06-15" },
    kinderen: kinderen.map((geboortedatum) => ({ geboortedatum })),
  });
  const paar = { ...ouder("2018-01-01"), partner: { geboortedatum: "1986-01-01" } };
  const overzicht = (start: string, maanden: number, huishouden: object, werk: object[]) => {
    const gelezen = parseSituatie({ versie: 1, start, maanden, huishouden, werk });
    if (gelezen.soort !== "zaak") throw new Error(JSON.stringify(gelezen.fouten));
    return jaaroverzichten(gelezen.zaak);
  };
  const in2026 = {
    jaar: 2026,
    voorlopig: false,
    kinderbijslag: "358.30",
    combinatiekorting: "3032.00",
    combinatiekortingHoogstens: "3032.00",
    teVeelArbeidskorting: [],
  };

  test("een heel jaar werk zonder bijstand; 2027 staat niet vast", () => {
    expect(overzicht("2026-03", 12, ouder("2018-01-01"), [baan()])).toEqual([
      in2026,
      {
        jaar: 2027,
        voorlopig: true,
        kinderbijslag: "362.35",
        combinatiekorting: "2918.00",
        combinatiekortingHoogstens: "2918.00",
        teVeelArbeidskorting: [],
      },
    ]);
    expect(overzicht("2026-03", 10, ouder("2018-01-01"), [baan()])).toEqual([in2026]);
  });

  test("kinderbijslag van het eerste kwartaal van het venster", () => {
    expect(overzicht("2026-06", 1, ouder("2018-01-01"), [])[0]?.kinderbijslag).toBe("358.30");
    expect(overzicht("2026-07", 1, ouder("2018-01-01"), [])[0]?.kinderbijslag).toBe("362.35");
    // 0 tot en met 5 jaar, en nog niet geboren.
    expect(overzicht("2026-01", 1, ouder("2026-01-01"), [])[0]?.kinderbijslag).toBe("295.07");
    expect(overzicht("2026-01", 1, ouder("2026-01-02"), [])[0]?.kinderbijslag).toBeNull();
  });

  test("geen combinatiekorting met bijstand, zonder werk of zonder kind onder 12 op 1 januari", () => {
    const korting = (huishouden: object, werk: object[]) => {
      const [eerste] = overzicht("2026-01", 12, huishouden, werk);
      return [eerste?.combinatiekorting, eerste?.combinatiekortingHoogstens];
    };
    // Bijstand tot en met maart.
    expect(korting(ouder("2018-01-01"), [baan({ van: "2026-04-01" })])).toEqual([null, "3032.00"]);
    expect(korting(ouder("2014-01-02"), [baan()])).toEqual(["3032.00", "3032.00"]);
    expect(korting(ouder("2014-01-01"), [baan()])).toEqual([null, null]);
    expect(korting(ouder("2026-01-01"), [baan()])).toEqual(["3032.00", "3032.00"]);
    expect(korting(ouder("2026-01-02"), [baan()])).toEqual([null, null]);
    expect(korting(ouder(), [baan()])).toEqual([null, null]);
    expect(korting(ouder("2018-01-01"), [])).toEqual([null, null]);
    expect(korting(ouder("2018-01-01"), [baan({ van: "2027-01-01" })])).toEqual([null, null]);
    // Of a couple with one wage nobody has it; of two wages both would know what it is at most.
    expect(korting(paar, [baan()])).toEqual([null, null]);
    expect(korting(paar, [baan(), baan({ wie: "partner" })])).toEqual(["3032.00", "3032.00"]);
  });

  test("van een paar telt wie het minste verdient", () => {
    const korting = (...werk: object[]) =>
      overzicht("2026-01", 12, paar, werk)[0]?.combinatiekorting;
    expect(korting(baan())).toBeNull();
    expect(korting(baan(), baan({ wie: "partner" }))).toBe("3032.00");
    // 11,45% × (12000 − 6239) = 659,63, naar beneden; daarvan is 168 te gebruiken.
    const weinig = baan({ wie: "partner", loon: { soort: "brutoPerMaand", bedrag: "1000.00" } });
    expect(Math.abs(Number(korting(baan(), weinig)) - 168)).toBeLessThanOrEqual(1);
  });

  test("vakantiegeld telt mee; wie het hele jaar werkt, heeft niets te veel", () => {
    // 12 × 1000 en 11 × 80 in mei: 12.880. Belasting 35,75% = 4604, heffingskorting 3115, arbeidskorting
    // 996 + 31,009% × (12.880 − 11.965) = 1280: daarvan is 209 te gebruiken (zonder vakantiegeld 168).
    const werk = (rest: object) =>
      baan({
        van: "2025-06-01",
        loon: { soort: "brutoPerMaand", bedrag: "1000.00" },
        ...rest,
      });
    const korting = (rest: object) =>
      Number(
        overzicht("2026-01", 12, paar, [
          baan({ loon: { soort: "brutoPerMaand", bedrag: "4000.00" } }),
          { ...werk(rest), wie: "partner" },
        ])[0]?.combinatiekorting,
      );
    expect(Math.abs(korting({}) - 168)).toBeLessThanOrEqual(1);
    expect(Math.abs(korting({ vakantiegeld: { hoe: "jaarlijks" } }) - 209)).toBeLessThanOrEqual(1);
    // Zes maanden 1500 en zes maanden 500: via het loon meer dan volgens de aangifte, maar niet door een half jaar.
    const helft = Object.fromEntries(
      ["01", "02", "03", "04", "05", "06"].map((maand) => [`2026-${maand}`, { bedrag: "1500.00" }]),
    );
    expect(
      overzicht("2026-01", 12, ouder(), [
        baan({ loon: { soort: "brutoPerMaand", bedrag: "500.00", perMaand: helft } }),
      ])[0]?.teVeelArbeidskorting,
    ).toEqual([]);
  });

  test("te veel arbeidskorting van elk die een deel van het jaar werkt; niet bij een netto opgegeven loon", () => {
    // Rekenregels 3.2, 24 uur: vanaf oktober 770 − 390, vanaf juli 1540 − 779.
    const uren24 = (wie: string, van: string) =>
      baan({ wie, van, loon: { soort: "uurloon", bedrag: "14.99", urenPerWeek: "24" } });
    const teVeel = (...werk: object[]) =>
      overzicht("2026-07", 6, paar, werk)[0]?.teVeelArbeidskorting;
    const beiden = teVeel(uren24("aanvrager", "2026-10-01"), uren24("partner", "2026-07-01")) ?? [];
    expect(beiden.map(({ wie }) => wie)).toEqual(["aanvrager", "partner"]);
    expect(Math.abs(Number(beiden[0]?.bedrag) - 380)).toBeLessThan(1);
    expect(Math.abs(Number(beiden[1]?.bedrag) - 761)).toBeLessThan(1);
    expect(teVeel(uren24("partner", "2026-07-01"))?.map(({ wie }) => wie)).toEqual(["partner"]);
    expect(
      teVeel(baan({ van: "2026-10-01", loon: { soort: "nettoPerMaand", bedrag: "1500.00" } })),
    ).toEqual([]);
  });
});
