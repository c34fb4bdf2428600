// The project's acceptance cases (../shared/cases) and the three cases of the contract.
import { describe, expect, test } from "vitest";
import type { Uitkomst } from "@/lib/recht";
import { getal, rond, tekst } from "@/lib/recht/bedrag";
import { waardenIn } from "@/lib/recht/geldig";
import { maandnummer } from "@/lib/recht/maand";
import { normen } from "@/lib/recht/parameters/normen";
import { inhouding } from "@/lib/recht/regels/loonheffing";
import {
  huurtoeslagPerMaand,
  kinderopvangtoeslagPerMaand,
  kindgebondenBudgetPerMaand,
  zorgtoeslagPerMaand,
} from "@/lib/recht/regels/toeslagen";
import { aanspraakOverInkomen } from "@/lib/recht/regels/vakantietoeslag";
import { leesGevallen } from "./lees-gevallen";
import type { SituatieJson } from "@/tests/tegenproef/soorten";
import { ALLEEN, op, situatie, uitkomstVan } from "./geval";

interface Geval {
  readonly id: string;
  readonly situatie: SituatieJson;
  readonly verwacht: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const huishoudens = leesGevallen("huishoudens.json") as Geval[];

function verwachteVelden(uitkomst: Uitkomst, verwacht: Geval["verwacht"]): unknown {
  return Object.fromEntries(
    Object.entries(verwacht).map(([maand, velden]) => {
      const gevonden = uitkomst.maanden.find((deel) => deel.maand === maand);
      return [
        maand,
        Object.fromEntries(Object.keys(velden).map((pad) => [pad, op(gevonden, pad)])),
      ];
    }),
  );
}

describe("huishoudens van ../shared/cases", () => {
  test.each(huishoudens)("$id", (geval) => {
    expect(verwachteVelden(uitkomstVan(geval.situatie), geval.verwacht)).toEqual(geval.verwacht);
  });
});

describe("de drie gevallen van het contract", () => {
  const netto500 = {
    wie: "aanvrager",
    van: "2026-01-01",
    loon: { soort: "nettoPerMaand", bedrag: "500.00" },
  } as const;

  test("1: alleenstaande, netto 500, vrijlating n in de eerste maand", () => {
    const [januari] = uitkomstVan(situatie("2026-01", 1, ALLEEN, { werk: [netto500] })).maanden;
    expect(januari).toMatchObject({
      norm: "1401.50",
      bijstand: "996.50",
      reservering: "49.83",
      uitbetaling: "946.67",
      inkomsten: [
        {
          vrijlating: { grond: "n", bedrag: "125.00", maandenOver: 5 },
          naVrijlating: "375.00",
          vakantietoeslag: "30.00",
        },
      ],
    });
  });

  test("2: hetzelfde in februari zonder vrijlating", () => {
    const [februari] = uitkomstVan(
      situatie("2026-02", 1, ALLEEN, { werk: [netto500], vrijlating: { toepassen: false } }),
    ).maanden;
    expect(februari).toMatchObject({ verrekendTotaal: "540.00", bijstand: "861.50" });
  });

  test("3: 14,99 per uur voor 20 uur per week vanaf 1 juli 2026", () => {
    const loon = { soort: "uurloon", bedrag: "14.99", urenPerWeek: "20" } as const;
    const [juli] = uitkomstVan(
      situatie("2026-07", 1, ALLEEN, { werk: [{ wie: "aanvrager", van: "2026-07-01", loon }] }),
    ).maanden;
    expect(juli?.inkomsten).toMatchObject([{ bruto: "1299.13", netto: "1271.21" }]);
  });
});

describe("tabellen van ../shared/cases", () => {
  const gepubliceerd = leesGevallen("normen.json") as { vanaf: Record<string, string[]> };
  test.each(Object.entries(gepubliceerd.vanaf))("normen vanaf %s", (datum, verwacht) => {
    const rij = waardenIn(normen, maandnummer(datum));
    const gevonden = [
      rij.alleenstaande,
      rij.gehuwden,
      rij.jongAlleen,
      rij.jongGehuwden,
      rij.jongEen,
      rij.jongGehuwdenKind,
      rij.jongEenKind,
    ];
    expect(gevonden.map(tekst)).toEqual(verwacht);
  });

  const tabellen = leesGevallen("vakantietoeslag.json") as Record<string, [string, string][]>;
  test.each(
    (["11", "12", "13"] as const).flatMap((artikel) =>
      (tabellen[`art${artikel}`] ?? []).map(([inkomen, bedrag]) => ({ artikel, inkomen, bedrag })),
    ),
  )("vakantietoeslag artikel $artikel over $inkomen", ({ artikel, inkomen, bedrag }) => {
    const januari = maandnummer("2026-01");
    expect(tekst(rond(aanspraakOverInkomen(getal(inkomen), januari, artikel)))).toBe(bedrag);
  });

  interface Heffingrij {
    readonly bruto: string;
    readonly met: string;
    readonly zonder?: string | null;
  }
  const heffing = leesGevallen("loonheffing.json") as Record<"maand" | "vierWeken", Heffingrij[]>;
  test.each(
    (["maand", "vierWeken"] as const).flatMap((tijdvak) =>
      heffing[tijdvak].map((rij) => ({ ...rij, tijdvak })),
    ),
  )("loonheffing 2026 per $tijdvak over $bruto", ({ tijdvak, bruto, met, zonder }) => {
    expect(tekst(inhouding(getal(bruto), tijdvak, 2026, true))).toBe(met);
    if (zonder != null) expect(tekst(inhouding(getal(bruto), tijdvak, 2026, false))).toBe(zonder);
  });

  interface Toeslagen {
    readonly zorgtoeslagAlleen: [number, number][];
    readonly huurtoeslag: {
      personen: number;
      leeftijd: number;
      huur: number;
      inkomen: number;
      perMaand: number;
    }[];
    readonly kindgebondenBudget: {
      partner: boolean;
      kinderen: number[];
      inkomen: number;
      perMaand: number;
    }[];
    readonly kinderopvangtoeslag: {
      inkomen: number;
      uren: number;
      uurprijs: string;
      perMaand: number;
    }[];
  }
  const toeslagen = leesGevallen("toeslagen.json") as Toeslagen;
  const maart2026 = maandnummer("2026-03");

  test.each(toeslagen.zorgtoeslagAlleen)("zorgtoeslag bij inkomen %i", (inkomen, perMaand) => {
    const { perMaand: bedrag } = zorgtoeslagPerMaand(getal(inkomen), false, null, maart2026);
    expect(tekst(bedrag)).toBe(`${perMaand}.00`);
  });

  test.each(toeslagen.huurtoeslag)("huurtoeslag bij huur $huur en inkomen $inkomen", (geval) => {
    const bedrag = huurtoeslagPerMaand(
      getal(geval.huur),
      getal(geval.inkomen),
      { personen: geval.personen, volwassenOfKind: geval.leeftijd >= 21, partners: 1 },
      null,
      maart2026,
    );
    expect(tekst(bedrag)).toBe(`${geval.perMaand}.00`);
  });

  test.each(toeslagen.kindgebondenBudget)("kindgebonden budget bij inkomen $inkomen", (geval) => {
    const { kinderen, inkomen, partner, perMaand } = geval;
    const bedrag = kindgebondenBudgetPerMaand(kinderen, getal(inkomen), partner, null, maart2026);
    expect(tekst(bedrag)).toBe(`${perMaand}.00`);
  });

  test.each(toeslagen.kinderopvangtoeslag)("kinderopvangtoeslag bij inkomen $inkomen", (geval) => {
    const opvang = {
      kind: 0,
      soort: "dagopvang",
      uren: getal(geval.uren),
      uurprijs: getal(geval.uurprijs),
    } as const;
    const bedrag = kinderopvangtoeslagPerMaand([opvang], getal(geval.inkomen), maart2026);
    expect(tekst(bedrag)).toBe(`${geval.perMaand}.00`);
  });
});
