import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseSituatie } from "@/lib/contract/situatie";
import { bereken } from "@/lib/recht";
import nl from "../../messages/nl.json";
import { artikelen, uitlegPaginas, type Artikel, type Waarde } from "./artikelen";
import { bedragenTabel, stand2027 } from "./bedragen-tabel";
import { bronnen } from "./bronnen";
import { versies } from "./versies";
import { waardeVan } from "./waarden";

const fixed: Record<string, readonly string[]> = {
  // Stands there when the host gives the address of its statement.
  toegankelijkheid: ["verklaring"],
  // These messages stand in the table of amounts.
  bedragen: [
    "tabelKop",
    "tabel",
    "wat",
    "vanaf",
    "waar",
    "stand2027",
    ...new Set(bedragenTabel().map((r) => r.wat)),
  ],
};

test.each(Object.entries(artikelen as Record<string, Artikel>))(
  "page %s shows each of its messages exactly once",
  (pagina, { secties }) => {
    const shown = [
      "titel",
      "inleiding",
      ...secties.flatMap(({ kop, teksten = [], lijst = [] }) => [kop, ...lijst, ...teksten]),
      ...(fixed[pagina] ?? []),
    ];
    const messages = Object.keys(nl.paginas[pagina as keyof typeof artikelen]);
    expect([...shown].sort()).toEqual([...messages].sort());
  },
);

test("the page with amounts says of 2027 what is law, what is budget, what is a plan and what is carried over", () => {
  // shared rules, bijgewerkt-2026-11-28.md: sections 1 and 2.
  const stand = Object.fromEntries(stand2027().map(({ grond, namen }) => [grond, namen]));
  expect(stand).not.toHaveProperty("vast");
  expect(stand.wet).toContain("artikel34a");
  expect(stand.begroting).toEqual(["ophoging24a", "kindgebondenBudget", "kinderopvangtoeslag"]);
  expect(stand.voorstel).toEqual(["loonheffing"]);
  expect(stand.aangehouden).toEqual(
    expect.arrayContaining(["normen", "giftenGrens", "zorgtoeslag", "huurtoeslag"]),
  );
  const {
    kop: _,
    vast,
    wet,
    begroting,
    voorstel,
    aangehouden,
    ...namen
  } = nl.paginas.bedragen.stand2027;
  expect([vast, wet, begroting, voorstel, aangehouden].every(Boolean)).toBe(true);
  expect(Object.values(stand).flat().sort()).toEqual(Object.keys(namen).sort());
});

test("every explanation page has sources, and every source was read on a day and has an address", () => {
  for (const pagina of Object.values(uitlegPaginas)) {
    if (pagina !== "bedragen") expect(artikelen[pagina].bronnen.length, pagina).toBeGreaterThan(0);
  }
  const all = [...Object.values(bronnen), ...bedragenTabel().map(({ bron }) => bron)];
  for (const { url, gelezen } of all) {
    expect(URL.canParse(url), url).toBe(true);
    expect(url).toMatch(/^https:\/\//);
    expect(gelezen).toMatch(/^2026-\d\d-\d\d$/);
  }
});

test("release notes stand newest first and tell every message once", () => {
  const dates = versies.map(({ datum }) => datum);
  expect(dates).toEqual([...dates].sort().reverse());
  const told = versies.flatMap(({ punten }) => punten);
  const messages = Object.keys(nl.paginas.veranderd).filter((key) => key.startsWith("versie"));
  expect([...told].sort()).toEqual(messages.sort());
});

test("every word on the list has a name and an explanation", () => {
  const { titel, wat, naam, ...uitleg } = nl.paginas.woorden;
  expect(Object.keys(naam).sort()).toEqual(Object.keys(uitleg).sort());
  expect([titel, wat].every(Boolean)).toBe(true);
});

describe("the amounts on the explanation pages are those of the rules", () => {
  /** What is left alone of a net wage in the first month. */
  function vrijgelaten(
    start: string,
    bedrag: number,
    huishouden: object,
    gebruikt = {},
    keuzes = {},
  ): number {
    const read = parseSituatie({
      versie: 1,
      start,
      maanden: 1,
      huishouden: { aanvrager: { geboortedatum: "1985-06-15", ...huishouden } },
      werk: [
        {
          wie: "aanvrager",
          van: `${start}-01`,
          loon: { soort: "nettoPerMaand", bedrag: bedrag.toFixed(2) },
          vakantiegeld: { hoe: "geen" },
        },
      ],
      vrijlating: { gebruikteMaanden: { aanvrager: gebruikt }, ...keuzes },
    });
    if (read.soort !== "zaak") throw new Error(JSON.stringify(read.fouten));
    return Number(bereken(read.zaak).maanden[0]?.inkomsten[0]?.vrijlating.bedrag);
  }
  /** The values that a message of a page gets. */
  const waarden = (
    pagina: "vrijlating" | "regels2027",
    sleutel: string,
  ): Partial<Record<string, number>> => {
    const alle = artikelen[pagina].waarden as Record<string, Record<string, Waarde>> | undefined;
    return Object.fromEntries(
      Object.entries(alle?.[sleutel] ?? {}).map(([naam, waarde]) => [
        naam,
        Number(waardeVan(waarde)),
      ]),
    );
  };

  test("a quarter of the wage, up to the maximum, and the example", () => {
    const { procent = 0, maximum } = waarden("vrijlating", "hoeveel");
    const { loon = 0, vrij, rest = 0 } = waarden("vrijlating", "voorbeeld");
    expect(vrijgelaten("2026-12", 400, {})).toBe((400 * procent) / 100);
    expect(vrijgelaten("2026-12", 1200, {})).toBe(maximum);
    expect(vrijgelaten("2026-12", loon, {})).toBe(vrij);
    expect(rest).toBe(loon - vrijgelaten("2026-12", loon, {}));
  });

  test("fewer hours because of health", () => {
    const { procent = 0, maximum } = waarden("vrijlating", "gezondheid");
    const medisch = { medischUrenbeperkt: true };
    // The first six months are those of everybody.
    const op = { n: 6 };
    expect(vrijgelaten("2026-12", 400, medisch, op)).toBe((400 * procent) / 100);
    expect(vrijgelaten("2026-12", 1300, medisch, op)).toBe(maximum);
  });

  test("the rule of 2027 and its example", () => {
    const { procent = 0 } = waarden("regels2027", "houden");
    const { loon = 0, vrij } = waarden("regels2027", "voorbeeld");
    expect(vrijgelaten("2027-02", 400, {})).toBe((400 * procent) / 100);
    expect(vrijgelaten("2027-02", loon, {})).toBe(vrij);
    const medisch = { medischUrenbeperkt: true };
    expect(vrijgelaten("2027-02", 400, medisch)).toBe(
      (400 * (waarden("regels2027", "gezondheid").procent ?? 0)) / 100,
    );
  });

  test("the move to 2027, of which the page says that it is expected", () => {
    const { procent = 0, maximum } = waarden("vrijlating", "overgangMaanden");
    // IOAW article 63l by analogy: months that are left keep the rule of 2026.
    const loopt = [{ n: 2 }, { overgang2027: "n" }] as const;
    expect(vrijgelaten("2027-02", 400, {}, ...loopt)).toBe((400 * procent) / 100);
    expect(vrijgelaten("2027-02", 1200, {}, ...loopt)).toBe(maximum);
    const { loon = 0, vrij } = waarden("vrijlating", "voorbeeld2027");
    expect(vrijgelaten("2027-02", loon, {})).toBe(vrij);
  });

  test("the maximum of a lone parent and of the bufferbudget, as published", () => {
    // Participatiewet as of 1 July 2026, article 31 paragraph 2 r; article 34b as of 1 January 2027.
    // Participatiewet article 31 paragraph 2 n and r: 6 months; then 12,5 percent for 30 months, with a child under 12.
    expect(waarden("vrijlating", "hoelang")).toEqual({ aantal: 6 });
    expect(waarden("vrijlating", "ouder")).toEqual({
      kindJaar: 12,
      eersteAantal: 6,
      procent: 12.5,
      maximum: 180.17,
      aantal: 30,
    });
    expect(waarden("regels2027", "buffer").maximum).toBe(1000);
  });

  test("a value that no table has is a mistake", () => {
    const buiten = { tabel: "vrijlatingMaxima", veld: "n", maand: "2027-01" } as const;
    expect(() => waardeVan(buiten)).toThrow("vrijlatingMaxima has no n in 2027-01.");
  });
});

test("what is expected of 2027 is said as an expectation, and no rule computes with it", () => {
  const { waarden, secties } = artikelen.regels2027;
  const verwacht = Object.entries(waarden ?? {}).filter(([naam]) => naam.startsWith("verwacht"));
  // shared rules, bijgewerkt-2026-11-28.md: section 1 nr 5, 6 and 8, section 2 (gift limit).
  expect(Object.fromEntries(verwacht)).toEqual({
    verwachtBijstand: { alleen: "20.00", stel: "29.00" },
    verwachtMinimumloon: { uurloon: "15.29" },
    verwachtZorg: { alleen: "140.00", stel: "268.00" },
    verwachtGift: { grens: "1250.00" },
  });
  const map = "lib/recht/parameters";
  const tabellen = readdirSync(map).map((bestand) => readFileSync(`${map}/${bestand}`, "utf8"));
  for (const bedrag of verwacht.flatMap(([, delen]) => Object.values(delen)))
    expect(tabellen.join("\n")).not.toContain(JSON.stringify(bedrag));
  const lijst = secties.find(({ kop }) => kop === "verwachtKop");
  expect(lijst).toMatchObject({ teksten: ["verwachtRekenen"] });
  for (const [naam] of verwacht)
    expect(nl.paginas.regels2027[naam as "verwachtZorg"]).toContain("waarschijnlijk");
});
