// Coverage in time: every month of the window finds exactly one row in every table and one version of every rule, and
// every row is a row of law: amounts as text, a source, a day on which it was read.
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { rijIn, versieIn, type Geldig, type Tabel } from "./geldig";
import { isDag, maandnummer, maandVan } from "./maand";
import { bijzonderTarief, loonheffing } from "./parameters/loonheffing";
import { kwijtschelding } from "./parameters/kwijtschelding";
import { leeftijden } from "./parameters/leeftijden";
import { minimumloon } from "./parameters/minimumloon";
import {
  artikel34a,
  overgangVrijlating,
  premieKeren,
  vrijlatingGronden,
} from "./parameters/vrijlating";
import { artikel22a, artikel24, normen } from "./parameters/normen";
import {
  combinatiekorting,
  huurtoeslag,
  kinderbijslag,
  kinderopvangtoeslag,
  kindgebondenBudget,
  kleineToeslag,
  zorgtoeslag,
} from "./parameters/toeslagen";
import {
  aanspraakVakantietoeslag,
  vakantiebijslag,
  vakantietoeslagBijstand,
  voorschot,
} from "./parameters/vakantietoeslag";
import {
  bufferbudgetMaximum,
  giftenGrens,
  ophoging24a,
  premieMaximum,
  vermogensgrens,
  vrijlatingMaxima,
} from "./parameters/vrij-te-laten";
import { VENSTER } from "./grenzen";
import { ophogingen } from "./regels/norm";
import { reserveringen } from "./regels/recht";
import { vrijlatingen } from "./regels/vrijlating";

/** Months in which a table must speak; the law ends or begins some of them inside the window. */
const HEEL = { van: VENSTER.van, tot: VENSTER.tot };
const TOT_BALANS = { van: "2026-01", tot: "2026-12" };
const VANAF_BALANS = { van: "2027-01", tot: "2027-12" };

const bedrag = z.string().check(z.regex(/^\d+\.\d{2}$/));
/** Whole euros a year, of the tax tables and the allowances. */
const euros = z.string().check(z.regex(/^\d+$/));
const fractie = z.string().check(z.regex(/^0\.\d{1,5}$/));
const procent = z.string().check(z.regex(/^\d{1,2}(\.\d{1,2})?$/));
/** Years of age or months. */
const jaren = z.int().check(z.positive());
const paar = <S extends z.ZodMiniType>(vorm: S) => z.tuple([vorm, vorm]);
const trio = <S extends z.ZodMiniType>(vorm: S) => z.tuple([vorm, vorm, vorm]);
const treden = (...kolommen: [z.ZodMiniType, ...z.ZodMiniType[]]) =>
  z.array(z.tuple(kolommen)).check(z.minLength(1));

const tabellen: readonly (readonly [string, Tabel<unknown>, Geldig, z.ZodMiniType])[] = [
  [
    "normen",
    normen,
    { van: "2025-12", tot: VENSTER.tot },
    z.strictObject({
      alleenstaande: bedrag,
      gehuwden: bedrag,
      jongAlleen: bedrag,
      jongGehuwden: bedrag,
      jongEen: bedrag,
      jongAlleenKind: bedrag,
      jongGehuwdenKind: bedrag,
      jongEenKind: bedrag,
      toeslagJong: z.nullable(bedrag),
      partnerJongKind: z.nullable(bedrag),
      partnerJong: z.nullable(bedrag),
      inrichtingAlleen: bedrag,
      inrichtingGehuwden: bedrag,
      inrichtingVerhogingAlleen: z.nullable(bedrag),
      inrichtingVerhogingGehuwden: z.nullable(bedrag),
    }),
  ],
  [
    "vrijlatingMaxima",
    vrijlatingMaxima,
    TOT_BALANS,
    z.strictObject({ n: bedrag, r: bedrag, y: bedrag, z: bedrag, aa: bedrag }),
  ],
  ["premieMaximum", premieMaximum, HEEL, z.strictObject({ perJaar: bedrag })],
  ["premieKeren", premieKeren, HEEL, z.strictObject({ hoogstens: jaren })],
  ["giftenGrens", giftenGrens, HEEL, z.strictObject({ perJaar: bedrag })],
  [
    "vermogensgrens",
    vermogensgrens,
    { van: "2025-12", tot: VENSTER.tot },
    z.strictObject({ alleenstaande: bedrag, alleenstaandeOuder: bedrag, gehuwden: bedrag }),
  ],
  ["bufferbudgetMaximum", bufferbudgetMaximum, VANAF_BALANS, z.strictObject({ perJaar: bedrag })],
  ["ophoging24a", ophoging24a, VANAF_BALANS, z.strictObject({ perJaar: bedrag })],
  [
    "aanspraakVakantietoeslag",
    aanspraakVakantietoeslag,
    { van: "2025-12", tot: VENSTER.tot },
    z.strictObject({
      artikel11: treden(bedrag, bedrag, bedrag),
      artikel12: treden(bedrag, bedrag, bedrag),
      artikel13: treden(bedrag, bedrag, bedrag),
    }),
  ],
  [
    "leeftijden",
    leeftijden,
    { van: "2025-12", tot: VENSTER.tot },
    z.strictObject({ volwassen: jaren, volleNorm: jaren, vanaf27: jaren, aow: jaren }),
  ],
  [
    "artikel22a",
    artikel22a,
    { van: "2025-12", tot: VENSTER.tot },
    z.strictObject({ vast: procent, perPersoon: procent }),
  ],
  [
    "artikel24",
    artikel24,
    { van: "2025-12", tot: VENSTER.tot },
    z.strictObject({ percentage: procent }),
  ],
  ["artikel34a", artikel34a, VANAF_BALANS, z.strictObject({ percentage: procent, maanden: jaren })],
  [
    "overgangVrijlating",
    overgangVrijlating,
    VANAF_BALANS,
    z.strictObject({
      n: z.strictObject({ percentage: procent, maximum: bedrag }),
      r: z.strictObject({ percentage: procent }),
    }),
  ],
  [
    "vrijlatingGronden",
    vrijlatingGronden,
    TOT_BALANS,
    z.strictObject({
      n: z.strictObject({ percentage: procent, maanden: jaren }),
      r: z.strictObject({ percentage: procent, maanden: jaren, kindTot: jaren }),
      y: z.strictObject({ percentage: procent }),
      z: z.strictObject({ percentage: procent, maanden: jaren }),
      aa: z.strictObject({ percentage: procent }),
      leeftijd: jaren,
    }),
  ],
  ["voorschot", voorschot, HEEL, z.strictObject({ percentage: procent })],
  [
    "vakantiebijslag",
    vakantiebijslag,
    { van: "2025-12", tot: VENSTER.tot },
    z.strictObject({ percentage: procent }),
  ],
  [
    "vakantietoeslagBijstand",
    vakantietoeslagBijstand,
    { van: "2025-12", tot: VENSTER.tot },
    z.strictObject({ percentage: procent }),
  ],
  [
    "loonheffing",
    loonheffing,
    { van: "2025-12", tot: VENSTER.tot },
    z.strictObject({
      stap: euros,
      schijven: treden(euros, fractie, euros),
      algemeneHeffingskorting: z.strictObject({
        maximum: euros,
        afbouwVanaf: euros,
        afbouwTot: euros,
        afbouw: fractie,
      }),
      arbeidskorting: z.strictObject({
        opbouw: trio(fractie),
        afbouw: fractie,
        grenzen: z.tuple([euros, euros, euros, euros]),
        maxima: trio(euros),
      }),
    }),
  ],
  [
    "bijzonderTarief",
    bijzonderTarief,
    HEEL,
    z.strictObject({
      metKorting: treden(euros, procent),
      zonderKorting: treden(euros, procent),
    }),
  ],
  ["kleineToeslag", kleineToeslag, HEEL, z.strictObject({ minstensPerJaar: euros })],
  [
    "zorgtoeslag",
    zorgtoeslag,
    HEEL,
    z.strictObject({
      standaardpremie: euros,
      drempelinkomen: euros,
      norm: paar(fractie),
      afbouw: fractie,
      vermogen: paar(euros),
    }),
  ],
  [
    "huurtoeslag",
    huurtoeslag,
    HEEL,
    z.strictObject({
      basishuur: paar(bedrag),
      kwaliteitskortingsgrens: bedrag,
      aftoppingsgrens: paar(bedrag),
      maximum: bedrag,
      maximumJong: bedrag,
      ijkpunt: paar(euros),
      afbouw: paar(fractie),
      delen: z.tuple([z.literal("1"), fractie, fractie]),
      vermogenPerPersoon: euros,
      vrijJong: euros,
      jongTot: jaren,
    }),
  ],
  [
    "kindgebondenBudget",
    kindgebondenBudget,
    HEEL,
    z.strictObject({
      perKind: euros,
      extra: treden(jaren, euros),
      alleenstaandeOuder: euros,
      drempel: paar(euros),
      afbouw: fractie,
      tweedeKnik: z.nullable(z.strictObject({ vanaf: euros, afbouw: fractie })),
      vermogen: paar(euros),
    }),
  ],
  [
    "kinderopvangtoeslag",
    kinderopvangtoeslag,
    HEEL,
    z.strictObject({
      maximumUurprijs: z.strictObject({ dagopvang: bedrag, bso: bedrag, gastouder: bedrag }),
      maximumUren: euros,
      maandenNaWerk: z.int(),
      tabelTot: euros,
      tabel: treden(euros, procent, procent),
    }),
  ],
  ["minimumloon", minimumloon, HEEL, z.strictObject({ perLeeftijd: treden(jaren, bedrag) })],
  [
    "kinderbijslag",
    kinderbijslag,
    HEEL,
    z.strictObject({ perKwartaal: treden(z.int(), bedrag), kindTot: jaren }),
  ],
  [
    "combinatiekorting",
    combinatiekorting,
    HEEL,
    z.strictObject({ drempel: euros, percentage: procent, maximum: euros, kindTot: jaren }),
  ],
  [
    "kwijtschelding",
    kwijtschelding,
    HEEL,
    z.strictObject({ rijk: procent, hoogstens: z.literal("100"), deelNaarAanslag: procent }),
  ],
];

const regels: readonly (readonly [string, readonly [Geldig, ...Geldig[]], Geldig])[] = [
  ["vrijlatingen", vrijlatingen, HEEL],
  ["ophogingen", ophogingen, { van: "2025-12", tot: VENSTER.tot }],
  ["reserveringen", reserveringen, { van: "2025-12", tot: VENSTER.tot }],
];

function maandenVan({ van, tot }: Geldig): string[] {
  const maanden: string[] = [];
  for (let nummer = maandnummer(van); nummer <= maandnummer(tot); nummer++)
    maanden.push(maandVan(nummer));
  return maanden;
}

const isMaandtekst = /^\d{4}-(0[1-9]|1[0-2])$/;

describe.each([
  ...tabellen.map(([naam, tabel, bereik]) => [naam, tabel, bereik] as const),
  ...regels,
])("%s in de tijd", (_naam, lijst: readonly [Geldig, ...Geldig[]], bereik) => {
  test("elke maand precies één rij", () => {
    for (const maand of maandenVan(bereik)) {
      const rijen = lijst.filter(({ van, tot }) => van <= maand && maand <= tot);
      expect(rijen, maand).toHaveLength(1);
      expect(versieIn(lijst, maandnummer(maand)), maand).toBe(rijen[0]);
    }
  });

  test("begint voor het eindigt, en de volgende rij de maand erna", () => {
    lijst.forEach(({ van, tot }, plaats) => {
      expect(van).toMatch(isMaandtekst);
      expect(tot).toMatch(isMaandtekst);
      expect(van <= tot, `${van} – ${tot}`).toBe(true);
      const volgende = lijst[plaats + 1];
      if (volgende !== undefined) expect(maandnummer(volgende.van)).toBe(maandnummer(tot) + 1);
    });
  });

  test("een maand erbuiten wordt geweigerd, nooit stil een andere rij", () => {
    const eerste = lijst[0].van;
    const laatste = (lijst.at(-1) ?? lijst[0]).tot;
    expect(() => versieIn(lijst, maandnummer(eerste) - 1)).toThrow(eerste);
    expect(() => versieIn(lijst, maandnummer(laatste) + 1)).toThrow(laatste);
  });
});

test("buiten het venster zwijgen de lijsten die daarbuiten niet nodig zijn", () => {
  // Article 31 lid 2 n to aa ends with 2026; articles 24a and 34b begin with 2027.
  expect(vrijlatingMaxima.at(-1)?.tot).toBe("2026-12");
  expect(bufferbudgetMaximum[0].van).toBe("2027-01");
  expect(ophoging24a[0].van).toBe("2027-01");
  // Our knowledge ends with 2027: no list speaks about 2028.
  for (const [naam, lijst] of [...tabellen, ...regels])
    expect((lijst.at(-1) ?? lijst[0]).tot <= VENSTER.tot, naam).toBe(true);
});

const rijvorm = (waarden: z.ZodMiniType) =>
  z.strictObject({
    van: z.string(),
    tot: z.string(),
    bron: z.strictObject({
      titel: z.string().check(z.minLength(10)),
      url: z.string().check(z.regex(/^https:\/\/[a-z0-9.-]+\.nl\/\S+$/)),
      gelezen: z.string().check(z.refine(isDag)),
    }),
    voorlopig: z.exactOptional(z.string().check(z.minLength(10))),
    berustOp: z.exactOptional(z.enum(["wet", "begroting", "voorstel", "aangehouden"])),
    verwacht: z.exactOptional(z.string().check(z.refine(isDag))),
    waarden,
  });

describe("elke rij heeft de vorm van een publicatie", () => {
  test.each(tabellen)("%s", (_naam, tabel, _bereik, waarden) => {
    for (const rij of tabel) {
      const gelezen = rijvorm(waarden).safeParse(rij);
      expect(gelezen.success, `${rij.van}: ${JSON.stringify(gelezen.error?.issues)}`).toBe(true);
    }
  });

  test("wat voor 2027 niet is vastgesteld heet voorlopig, met de dag waarop het bekend hoort te zijn", () => {
    for (const [naam, tabel] of tabellen)
      for (const rij of tabel)
        // A source that was read before December 2026 cannot have made it law.
        if (rij.van >= "2027-01" && (rij.voorlopig !== undefined || rij.bron.gelezen < "2026-12")) {
          expect(rij.voorlopig, `${naam} ${rij.van}`).toBeTypeOf("string");
          expect(rij.verwacht, `${naam} ${rij.van}`).toBeTypeOf("string");
        }
  });
});

/** Amounts that the law orders: each is at least the one before. */
function oplopend(...bedragen: readonly (string | null)[]): boolean {
  const getallen = bedragen.flatMap((waarde) => (waarde === null ? [] : [Number(waarde)]));
  return getallen.every((waarde, plaats) => plaats === 0 || waarde >= (getallen[plaats - 1] ?? 0));
}

describe("de orde die de wet tussen bedragen legt", () => {
  test.each(normen.map((rij) => [rij.van, rij.waarden] as const))("normen vanaf %s", (_van, n) => {
    expect(oplopend(n.jongAlleen, n.alleenstaande, n.gehuwden)).toBe(true);
    expect(oplopend(n.jongGehuwden, n.jongEen, n.gehuwden)).toBe(true);
    expect(oplopend(n.jongGehuwden, n.jongGehuwdenKind, n.jongEenKind, n.gehuwden)).toBe(true);
    expect(oplopend(n.jongAlleen, n.jongAlleenKind)).toBe(true);
    expect(oplopend(n.partnerJong, n.partnerJongKind)).toBe(true);
    expect(oplopend(n.inrichtingAlleen, n.inrichtingGehuwden, n.gehuwden)).toBe(true);
    expect(oplopend(n.toeslagJong, n.alleenstaande)).toBe(true);
    // bijstand.md 3.6: article 20 lid 1 b is twice a.
    expect(Math.round(Number(n.jongGehuwden) * 100)).toBe(Math.round(Number(n.jongAlleen) * 200));
  });

  test("vrijlating: r onder y, z en aa, die onder n; premie en vermogen nooit lager dan eerder", () => {
    for (const { waarden: m } of vrijlatingMaxima) {
      expect(oplopend(m.r, m.y, m.n)).toBe(true);
      expect([m.z, m.aa]).toEqual([m.y, m.y]);
    }
    expect(oplopend(...premieMaximum.map(({ waarden }) => waarden.perJaar))).toBe(true);
    expect(oplopend(...vermogensgrens.map(({ waarden }) => waarden.alleenstaande))).toBe(true);
    for (const { waarden: v } of vermogensgrens)
      expect([v.alleenstaandeOuder, v.gehuwden]).toEqual([v.gehuwden, v.alleenstaandeOuder]);
  });

  test("minimumloon: een vast deel van het volle, half naar boven op centen", () => {
    for (const { van, waarden: m } of minimumloon) {
      // bijgewerkt-2026-11-28.md 1.4
      const delen = van < "2027-01" ? [50, 60, 80] : [62.5, 75, 87.5];
      const heel = m.perLeeftijd.at(-1)?.[1];
      const deel = (procent: number): string =>
        (Math.round((Math.round(Number(heel) * 100) * procent) / 100) / 100).toFixed(2);
      expect(m.perLeeftijd.map(([vanaf]) => vanaf)).toEqual([18, 19, 20, 21]);
      expect(m.perLeeftijd.slice(0, -1).map(([, bedrag]) => bedrag)).toEqual(delen.map(deel));
    }
  });

  test("tabellen met treden beginnen bij nul en lopen op", () => {
    const lijsten = [
      ...loonheffing.map(({ waarden }) => waarden.schijven),
      ...bijzonderTarief.flatMap(({ waarden }) => [waarden.metKorting, waarden.zonderKorting]),
      ...aanspraakVakantietoeslag.flatMap(({ waarden: w }) => [
        w.artikel11,
        w.artikel12,
        w.artikel13,
      ]),
      ...kinderopvangtoeslag.map(({ waarden }) => waarden.tabel),
      ...kinderbijslag.map(({ waarden }) => waarden.perKwartaal),
    ];
    for (const lijst of lijsten) expect(lijst.map(([vanaf]) => Number(vanaf))[0]).toBe(0);
    const later = kindgebondenBudget.map(({ waarden }) => waarden.extra);
    for (const lijst of [...lijsten, ...later]) {
      const grenzen = lijst.map(([vanaf]) => Number(vanaf));
      expect(grenzen).toEqual([...new Set(grenzen)].sort((a, b) => a - b));
    }
  });

  test("belasting: de optelling van een schijf is die tot zijn grens, naar beneden afgerond", () => {
    for (const { waarden } of loonheffing)
      waarden.schijven.forEach(([vanaf, tarief, cumulatief], plaats) => {
        const volgende = waarden.schijven[plaats + 1];
        if (volgende === undefined) return;
        const heel = Number(cumulatief) + (Number(volgende[0]) - Number(vanaf)) * Number(tarief);
        expect(Math.abs(Number(volgende[2]) - heel)).toBeLessThan(1);
      });
  });
});

test("rijIn geeft de waarden als getallen en houdt de vorm", () => {
  const { rij, waarden } = rijIn(aanspraakVakantietoeslag, maandnummer("2026-03"));
  expect(rij.van).toBe("2026-01");
  expect(waarden.artikel11.map((trede) => trede.map((deel) => deel.toFixed(2)))).toEqual(
    rij.waarden.artikel11,
  );
  expect(rijIn(normen, maandnummer("2025-08")).waarden.toeslagJong).toBeNull();
});

test("wat zonder maand wordt gevraagd, heeft één rij", () => {
  // `grenzen.ts` and a few rules read the first row: a second one has to come in through `rijIn` or `waardenIn`.
  for (const tabel of [leeftijden, vrijlatingGronden, artikel34a, premieKeren, vakantiebijslag])
    expect(tabel).toHaveLength(1);
});
