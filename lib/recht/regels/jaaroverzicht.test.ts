import { expect, test } from "vitest";
import { parseSituatie } from "@/lib/invoer/situatie";
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
  const bedrag = Number(jaaroverzichten(gelezen.zaak)[0]?.teVeelArbeidskorting?.bedrag);
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
        huishoudenMet({ kinderen: [{ geboortedatum }] }),
        maandnummer(maand),
      ),
    ),
  ).toBe(bedrag);
});
