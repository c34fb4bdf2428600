// How income and allowances move together (loon-en-toeslagen.md 4.6 and 9.11): nothing jumps the wrong way, and an
// extra euro never costs more than a euro. Childcare has steps by law and stands apart.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseSituatie } from "@/lib/contract/situatie";
import { getal, tekst } from "./bedrag";
import { bereken } from "./bereken";
import { maandnummer } from "./maand";
import { inhouding, TIJDVAKKEN, type Tijdvak } from "./regels/loonheffing";
import {
  huurtoeslagPerMaand,
  kinderopvangtoeslagPerMaand,
  kindgebondenBudgetPerMaand,
  zorgtoeslagPerMaand,
} from "./regels/toeslagen";
import { cent, tekst as uitCent } from "@/tests/tegenproef/geld";
import { situatieMetToeslagen } from "@/tests/tegenproef/willekeurig";
import type { Uitkomst } from "./uitkomst";

const RONDES = { seed: 20_261_122, numRuns: 400 };
const bedrag = (van: number, tot: number) =>
  fc.integer({ min: van * 100, max: tot * 100 }).map((centen) => uitCent(BigInt(centen)));
const maanden = fc.constantFrom("2026-01", "2026-12", "2027-06").map(maandnummer);

/** A household as the allowances see it. */
const huishoudens = fc.record({
  maand: maanden,
  partner: fc.boolean(),
  kinderen: fc.array(fc.integer({ min: 0, max: 17 }), { maxLength: 4 }),
  kaleHuur: bedrag(200, 1000),
});
type Huishouden = typeof huishoudens extends fc.Arbitrary<infer T> ? T : never;

/** Each allowance in euro a month on a year income. */
function toeslagen({ maand, partner, kinderen, kaleHuur }: Huishouden, inkomen: string) {
  const jaar = getal(inkomen);
  const partners = partner ? 2 : 1;
  const bewoners = { personen: partners + kinderen.length, volwassenOfKind: true, partners };
  const uit = {
    zorg: zorgtoeslagPerMaand(jaar, partner, null, maand).perMaand,
    huur: huurtoeslagPerMaand(getal(kaleHuur), jaar, bewoners, null, maand),
    kindgebonden: kindgebondenBudgetPerMaand(kinderen, jaar, partner, null, maand),
  };
  return {
    zorg: cent(tekst(uit.zorg)),
    huur: cent(tekst(uit.huur)),
    kindgebonden: cent(tekst(uit.kindgebonden)),
  };
}

const meer = (bedragNu: string, centen: bigint): string => uitCent(cent(bedragNu) + centen);

describe("loon", () => {
  // One step of the table: 54 euro a year, up to whole cents.
  const STAP: Readonly<Record<Tijdvak, bigint>> = { maand: 450n, vierWeken: 416n, week: 104n };
  test("een stap meer bruto is nooit minder netto, 2025 tot en met 2027", () => {
    const tijdvakken = fc.constantFrom(...(Object.keys(TIJDVAKKEN) as Tijdvak[]));
    fc.assert(
      fc.property(
        bedrag(0, 5000),
        tijdvakken,
        fc.integer({ min: 2025, max: 2027 }),
        fc.boolean(),
        (bruto, tijdvak, jaar, korting) => {
          const netto = (loon: string): bigint =>
            cent(loon) - cent(tekst(inhouding(getal(loon), tijdvak, jaar, korting)));
          expect(netto(meer(bruto, STAP[tijdvak])) >= netto(bruto)).toBe(true);
        },
      ),
      RONDES,
    );
  });
});

describe("toeslagen", () => {
  test("meer inkomen is nooit meer toeslag", () => {
    fc.assert(
      fc.property(huishoudens, bedrag(0, 90_000), bedrag(0, 5000), (huishouden, inkomen, extra) => {
        const nu = toeslagen(huishouden, inkomen);
        const dan = toeslagen(huishouden, meer(inkomen, cent(extra)));
        for (const soort of ["zorg", "huur", "kindgebonden"] as const)
          expect(dan[soort] <= nu[soort], soort).toBe(true);
      }),
      RONDES,
    );
  });

  test("zij dalen niet steiler dan de wet: 13,73, 27 of 22, en 7,6 of 9,95 procent", () => {
    fc.assert(
      fc.property(huishoudens, bedrag(0, 90_000), (huishouden, inkomen) => {
        const nu = toeslagen(huishouden, inkomen);
        // 1000 euro more a year; a month is cut to whole euros, and below 24 a year nothing is paid.
        const dan = toeslagen(huishouden, meer(inkomen, 100_000n));
        const alleen = !huishouden.partner && huishouden.kinderen.length === 0;
        const procent = { zorg: 1373n, huur: alleen ? 2700n : 2200n, kindgebonden: 995n };
        for (const soort of ["zorg", "huur", "kindgebonden"] as const) {
          const perJaar = (nu[soort] - dan[soort]) * 12n;
          expect(perJaar <= procent[soort] * 10n + 3600n, soort).toBe(true);
        }
      }),
      RONDES,
    );
  });

  test("halverwege de afbouw daalt elke toeslag met haar eigen percentage", () => {
    // Per year, in cents, over 1200 euro; a month is cut to whole euros: up to 12 euro a year.
    const huishouden: Huishouden = {
      maand: maandnummer("2026-03"),
      partner: false,
      kinderen: [8],
      kaleHuur: "800.00",
    };
    const daling = (soort: "zorg" | "huur" | "kindgebonden", vanaf: string, wie = huishouden) =>
      Number(toeslagen(wie, vanaf)[soort] - toeslagen(wie, meer(vanaf, 120_000n))[soort]) * 12;
    const ongeveer = (gevonden: number, procent: number) => {
      expect(Math.abs(gevonden - procent * 1200)).toBeLessThanOrEqual(1200);
    };
    ongeveer(daling("zorg", "33000.00"), 13.73);
    ongeveer(daling("huur", "33000.00"), 22);
    ongeveer(daling("huur", "27000.00", { ...huishouden, kinderen: [] }), 27);
    ongeveer(daling("kindgebonden", "33000.00"), 7.6);
    const in2027 = { ...huishouden, maand: maandnummer("2027-03") };
    ongeveer(daling("kindgebonden", "40000.00", in2027), 8.05);
    // Above 61,917 the second percentage.
    ongeveer(daling("kindgebonden", "63000.00", { ...in2027, kinderen: [8, 9, 13, 14] }), 9.95);
  });

  test("honderd euro loon meer per maand houdt altijd iets over na belasting en toeslagen", () => {
    fc.assert(
      fc.property(huishoudens, bedrag(1200, 4500), (huishouden, maandloon) => {
        const jaar = huishouden.maand >= maandnummer("2027-01") ? 2027 : 2026;
        const houdt = (loon: string): bigint => {
          const { zorg, huur, kindgebonden } = toeslagen(huishouden, uitCent(cent(loon) * 12n));
          const belasting = cent(tekst(inhouding(getal(loon), "maand", jaar, true)));
          return cent(loon) - belasting + zorg + huur + kindgebonden;
        };
        expect(houdt(meer(maandloon, 10_000n)) > houdt(maandloon)).toBe(true);
      }),
      RONDES,
    );
  });

  test("kinderopvangtoeslag: meer inkomen is nooit meer, meer uren nooit minder", () => {
    fc.assert(
      fc.property(
        maanden,
        bedrag(0, 150_000),
        bedrag(0, 20_000),
        fc.integer({ min: 1, max: 260 }),
        bedrag(5, 15),
        (maand, inkomen, extra, uren, uurprijs) => {
          const opvang = (hoeveel: number) => [
            { kind: 0, soort: "bso" as const, uren: getal(hoeveel), uurprijs: getal(uurprijs) },
          ];
          const nu = kinderopvangtoeslagPerMaand(opvang(uren), getal(inkomen), maand);
          const rijker = getal(meer(inkomen, cent(extra)));
          expect(
            kinderopvangtoeslagPerMaand(opvang(uren), rijker, maand).lessThanOrEqualTo(nu),
          ).toBe(true);
          expect(
            kinderopvangtoeslagPerMaand(
              opvang(uren + 1),
              getal(inkomen),
              maand,
            ).greaterThanOrEqualTo(nu),
          ).toBe(true);
        },
      ),
      RONDES,
    );
  });
});

test("in hele huishoudens: wie in een jaar een hoger inkomen heeft, krijgt geen hogere toeslag", () => {
  const reken = (situatie: unknown): Uitkomst => {
    const gelezen = parseSituatie(situatie);
    if (gelezen.soort === "fouten") throw new Error(JSON.stringify(gelezen.fouten));
    return bereken(gelezen.zaak);
  };
  fc.assert(
    fc.property(situatieMetToeslagen(), (situatie) => {
      const met = reken(situatie);
      const zonder = reken({ ...situatie, werk: [] });
      met.maanden.forEach(({ maand, toeslagen: nu }, plaats) => {
        const dan = zonder.maanden[plaats]?.toeslagen;
        const inkomen = ({ samenvatting }: Uitkomst): bigint =>
          cent(samenvatting.jaarinkomen?.[maand.slice(0, 4)]?.toetsingsinkomen ?? "0.00");
        if (nu === null || dan == null) return;
        const hoger = inkomen(met) >= inkomen(zonder);
        for (const soort of ["zorg", "huur", "kindgebonden"] as const) {
          const verschil = cent(nu[soort]) - cent(dan[soort]);
          expect(hoger ? verschil <= 0n : verschil >= 0n, `${maand} ${soort}`).toBe(true);
        }
      });
    }),
    { ...RONDES, numRuns: 100 },
  );
});
