/** The days that practice files give. The files' days are those of the pages in ../shared/rules/gemeenten.md. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { dagenVan } from "./dagen";
import { readPraktijk } from "./read-praktijk";

const vandaag = "2026-11-22";

function read(naam: string) {
  const gelezen = readPraktijk(JSON.parse(readFileSync(`public/gemeenten/${naam}.json`, "utf8")));
  if (!gelezen.goed) throw new Error(JSON.stringify(gelezen.fouten));
  return gelezen.praktijk;
}

function praktijk(gegevens: Record<string, unknown>, jaar = 2026) {
  const source = {
    bron: "https://www.voorbeeld.nl/bijstand",
    bronsoort: "gemeente",
    gelezen: "2026-11-21",
    jaar,
    bevestigd: false,
  };
  const gelezen = readPraktijk({
    versie: 1,
    naam: "Voorbeeldstad",
    soort: "gemeente",
    gemeenten: ["Voorbeeldstad"],
    samengesteld: "2026-11-21",
    gegevens: Object.fromEntries(
      Object.entries(gegevens).map(([veld, waarde]) => [veld, { waarde, ...source }]),
    ),
  });
  if (!gelezen.goed) throw new Error(JSON.stringify(gelezen.fouten));
  return gelezen.praktijk;
}

test("Dronten pays over November on 8 December, and its list ends with 8 January 2027", () => {
  const { uitkering } = dagenVan(read("dronten"), vandaag);
  expect(uitkering("2026-12")).toBe("2026-12-08");
  expect(uitkering("2027-01")).toBe("2027-01-08");
  expect(uitkering("2027-02")).toBeNull();
});

test("Heerenveen pays around the 30th, in February on the 28th, and has a date list for income", () => {
  const { uitkering, inleveren } = dagenVan(read("heerenveen"), vandaag);
  expect(uitkering("2027-01")).toBe("2027-01-30");
  expect(uitkering("2027-02")).toBe("2027-02-28");
  expect(inleveren("2026-12")).toBe("2026-12-23");
  expect(inleveren("2027-01")).toBeNull();
});

test("Tytsjerksteradiel wants the income by the 1st of the month after, and pays by the 15th", () => {
  const { uitkering, inleveren } = dagenVan(read("tytsjerksteradiel"), vandaag);
  expect(uitkering("2026-12")).toBe("2026-12-15");
  expect(inleveren("2026-12")).toBe("2027-01-01");
});

test.each<[string, Record<string, unknown>, string, string | null]>([
  // 31 January 2027 is a Sunday, 1 January a Friday and New Year, 30 November 2026 a Monday.
  ["the last working day", { soort: "laatsteWerkdag", maand: "zelfde" }, "2027-01", "2027-01-29"],
  ["the last working day", { soort: "laatsteWerkdag", maand: "zelfde" }, "2026-11", "2026-11-30"],
  [
    "a second working day",
    { soort: "werkdag", maand: "volgende", nummer: 2 },
    "2027-01",
    "2027-01-05",
  ],
  [
    "a first working day",
    { soort: "werkdag", maand: "volgende", nummer: 1 },
    "2026-11",
    "2026-11-02",
  ],
  ["the end of the month: no day", { soort: "eindeMaand", maand: "zelfde" }, "2027-01", null],
])("the pay day is %s: %j in %s is %s", (_, betaaldag, maand, dag) => {
  expect(dagenVan(praktijk({ betaaldag }), vandaag).uitkering(maand)).toBe(dag);
});

test("days before the pay day: working days skip the weekend, other days do not", () => {
  const betaaldag = { soort: "laatsteWerkdag", maand: "zelfde" };
  const before = (werkdagen: boolean) =>
    dagenVan(
      praktijk({ betaaldag, inlevermoment: { soort: "voorBetaaldag", dagen: 2, werkdagen } }),
      vandaag,
    ).inleveren("2026-11");
  expect(before(true)).toBe("2026-11-26");
  expect(before(false)).toBe("2026-11-28");
  const withoutPayDay = praktijk({
    inlevermoment: { soort: "voorBetaaldag", dagen: 2, werkdagen: true },
  });
  expect(dagenVan(withoutPayDay, vandaag).inleveren("2026-11")).toBeNull();
});

test("no municipality, an unknown fact and a fact of another year give no day", () => {
  const betaaldag = { soort: "omstreeks", maand: "zelfde", dag: 25 };
  expect(dagenVan(null, vandaag).uitkering("2026-12")).toBeNull();
  expect(dagenVan(praktijk({}), vandaag).inleveren("2026-12")).toBeNull();
  expect(dagenVan(praktijk({ betaaldag }, 2025), vandaag).uitkering("2026-12")).toBeNull();
  expect(dagenVan(praktijk({ betaaldag }), vandaag).uitkering("2026-12")).toBe("2026-12-25");
});
