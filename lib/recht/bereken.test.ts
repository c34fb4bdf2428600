// The doors of the rules: refusing what cannot be computed, and the totals alone.
import { describe, expect, test } from "vitest";
import { parseSituatie } from "@/lib/contract/situatie";
import { bereken, berekenTotalen, berekenZonderReikwijdte, verklaar } from "./bereken";
import { BuitenBereik, Vergelijker } from "./reken";
import type { Zaak } from "./situatie";
import { specificaties } from "./specificatie";
import type { SituatieJson } from "@/tests/tegenproef/soorten";
import { ALLEEN, nettoBaan, PAAR, situatie, ZONDER_VRIJLATING } from "@/tests/scenarios/geval";

function lees(invoer: SituatieJson): Zaak {
  const gelezen = parseSituatie(invoer);
  if (gelezen.soort === "fouten") throw new Error(JSON.stringify(gelezen.fouten));
  return gelezen.zaak;
}
const zaak = (): Zaak =>
  lees(situatie("2026-01", 2, ALLEEN, { werk: [nettoBaan("500.00")], ...ZONDER_VRIJLATING }));

describe.each([
  ["bereken", bereken],
  ["berekenZonderReikwijdte", berekenZonderReikwijdte],
  ["berekenTotalen", berekenTotalen],
  ["verklaar", verklaar],
] as const)("%s", (_naam, doe) => {
  test("weigert wat buiten bereik is, met alle redenen", () => {
    const buiten: Zaak = { ...zaak(), start: "2027-12" };
    expect(() => doe(buiten)).toThrow(BuitenBereik);
    expect(() => doe(buiten)).toThrow("maanden: buitenVenster");
  });
});

test("zonder reikwijdte, en verder hetzelfde", () => {
  const open = { ...zaak(), open: ["vrijlating.toepassen"] as const };
  const { samenvatting, ...rest } = bereken(open);
  const { reikwijdte, ...cijfers } = samenvatting;
  expect(reikwijdte).not.toBeNull();
  expect(berekenZonderReikwijdte(open)).toEqual({ ...rest, samenvatting: cijfers });
});

test("alleen de totalen", () => {
  // 901.50 − 45.08 = 856.42; + 500.00, twice
  expect(berekenTotalen(zaak())).toEqual({ totaal: "2712.84", gemiddeld: "1356.42" });
});

test("loon dat op een dag komt, met die dag", () => {
  // 13 × 400.00 = 5,200: the tax on it is less than the credit, so net is gross.
  const vierWeken = nettoBaan("0.00", {
    loon: { soort: "brutoPerVierWeken", bedrag: "400.00" },
    betaling: { ritme: "vierWeken", eersteBetaaldag: "2026-01-02" },
  });
  const [januari, februari] = verklaar(
    lees(situatie("2026-01", 2, ALLEEN, { werk: [nettoBaan("500.00"), vierWeken] })),
  );
  expect(januari?.loonbetalingen).toEqual([
    { dag: "2026-01-02", bedrag: "400.00" },
    { dag: "2026-01-30", bedrag: "400.00" },
  ]);
  expect(februari?.loonbetalingen).toEqual([{ dag: "2026-02-27", bedrag: "400.00" }]);
});

describe("wat over een maand is verdiend, van ieder", () => {
  // 25% of 500.00 and of 300.00; a partner without a right keeps nothing of the own wage.
  const uitkering = {
    wie: "aanvrager",
    omschrijving: "",
    nettoPerMaand: "100.00",
    van: "2025-01-01",
  } as const;
  const zonderRecht = {
    ...ALLEEN,
    partner: { geboortedatum: "1986-01-01", heeftRechtOpBijstand: false },
  };
  test.each([
    ["een paar", PAAR, "200.00"],
    ["een partner zonder recht", zonderRecht, "125.00"],
  ])("%s", (_naam, huishouden, vrijlating) => {
    const [januari] = verklaar(
      lees(
        situatie("2026-01", 1, huishouden, {
          werk: [nettoBaan("500.00"), nettoBaan("300.00", { wie: "partner" })],
          overigInkomen: [uitkering],
        }),
      ),
    );
    expect(januari?.verdiend).toMatchObject({
      verdiendLoon: { uitkomst: "800.00" },
      vrijlating: { uitkomst: vrijlating },
      overig: { uitkomst: "100.00" },
    });
  });
});

test.each([
  [{}, ["2026-01", "2026-02"]],
  [{ verrekenen: "maandLater" }, ["2026-01", "2026-02"]],
  [{ uitbetalen: "volgendeMaand" }, ["2025-12", "2026-01", "2026-02"]],
] as const)("met %o is er een specificatie over %s", (gemeente, maanden) => {
  const geval = situatie("2026-01", 2, ALLEEN, { werk: [nettoBaan("500.00")], gemeente });
  expect(specificaties(lees(geval)).map(({ maand }) => maand)).toEqual(maanden);
});

test("zonder werk: dezelfde situatie, ook na een andere", () => {
  // 1331.42 a month; a couple 2002.13 − 100.11 = 1902.02
  const eerste = zaak();
  const paar: Zaak = {
    ...eerste,
    huishouden: {
      ...eerste.huishouden,
      partner: {
        geboortedatum: "1986-01-01",
        medischUrenbeperkt: false,
        doelgroepLoonkostensubsidie: false,
        inInrichting: false,
        heeftRechtOpBijstand: true,
        woontElders: false,
        rechtmatigVerblijf: true,
      },
    },
  };
  const zonder = (geval: Zaak): string => bereken(geval).samenvatting.zonderWerk.totaal;
  expect([eerste, paar, eerste, { ...eerste, werk: eerste.werk.slice(0, 1) }].map(zonder)).toEqual([
    "2662.84",
    "3804.04",
    "2662.84",
    "2662.84",
  ]);
});

test("zonder werk wordt één keer gerekend zolang alleen de baan verandert", () => {
  const vergelijker = new Vergelijker();
  const eerste = zaak();
  const { zonder } = vergelijker.vergelijk(eerste);
  const andereBaan = { ...eerste, werk: [...eerste.werk, ...eerste.werk] };
  expect(vergelijker.vergelijk(andereBaan).zonder).toBe(zonder);
  // Three months of 1331.42 and no longer two
  const langer = vergelijker.vergelijk({ ...eerste, maanden: 3 }).zonder;
  expect(langer.map(({ totaal }) => totaal.toFixed(2))).toEqual(["1331.42", "1331.42", "1331.42"]);
});

test("zonder werk: een situatie die in alles anders is", () => {
  // 3 × (2027.79 − 101.39), and zorgtoeslag for two at its most: 3 × 246.00
  const anders = situatie("2026-07", 3, PAAR, {
    werk: [nettoBaan("500.00")],
    toeslagen: { zorg: true },
  });
  bereken(zaak());
  expect(bereken(lees(anders)).samenvatting.zonderWerk.totaal).toBe("6517.20");
});
