// Allowances and the year: per month, what to report for which year, tax, children, local schemes and costs of work.
import type { Locator, Page } from "@playwright/test";
import type { Antwoorden } from "@/lib/invoer/antwoorden";
import { legeAntwoorden } from "@/lib/invoer/antwoorden-vorm";
import { bereken, jaaroverzichten, type Zaak } from "@/lib/recht";
import { expect, expectAccessible, test } from "./test";
import {
  afgerond,
  antwoordenVan,
  gezin,
  inEuro,
  inZin,
  min,
  naarPlaats,
  nu,
  openUitkomst,
  uurloon,
  zaakVan,
} from "./uitkomst";

// A long page: axe alone needs seconds on a busy machine.
test.describe.configure({ timeout: 120_000 });

const deel = (page: Page): Locator => page.getByRole("region", { name: "Toeslagen en belasting" });

/** Starts in July 2026 and works on: 2026 is the year of the start, 2027 the first whole year. */
const startjaar = zaakVan({
  versie: 1,
  start: "2026-07",
  maanden: 18,
  huishouden: { aanvrager: { geboortedatum: "1985-06-15" } },
  werk: [
    {
      wie: "aanvrager",
      van: "2026-07-01",
      tot: null,
      loon: { soort: "uurloon", bedrag: "14.99", urenPerWeek: "36" },
    },
  ],
  toeslagen: { zorg: true, huur: { kaleHuur: "710.00" }, kindgebonden: false, kinderopvang: [] },
});

/** What goes down because of the work in the months shown of a year, added up apart from the app. */
function teVeel(zaak: Zaak, jaar: string): string {
  const zonder = nu(zaak).maanden;
  const centen = bereken(zaak).maanden.flatMap(({ maand, toeslagen }, plaats) =>
    maand.startsWith(jaar)
      ? (["zorg", "huur", "kindgebonden"] as const).map((naam) =>
          BigInt(
            min(zonder[plaats]?.toeslagen?.[naam] ?? "0.00", toeslagen?.[naam] ?? "0.00").replace(
              ".",
              "",
            ),
          ),
        )
      : [],
  );
  const samen = String(centen.reduce((a, b) => a + b, 0n)).padStart(3, "0");
  return `${samen.slice(0, -2)}.${samen.slice(-2)}`;
}

test("each allowance per month, with and without work", async ({ page }) => {
  await openUitkomst(page, gezin, "/uitkomst/#toeslagen");
  const uitkomst = bereken(gezin);
  const laatste = uitkomst.maanden.at(-1)?.toeslagen;
  const zonder = nu(gezin).maanden.at(-1)?.toeslagen;
  if (!laatste || !zonder) throw new Error("no allowances");
  const blok = deel(page)
    .getByRole("listitem")
    .filter({ hasText: "Februari 2027 tot en met november 2027" });
  for (const bedrag of [
    laatste.zorg,
    laatste.huur,
    laatste.kindgebonden,
    laatste.kinderopvang,
    laatste.totaal,
  ])
    await expect(blok).toContainText(inEuro(bedrag));
  await expect(blok).toContainText(`Zonder werk was dit ${inZin(zonder.totaal)}.`);
});

test("the year of the start apart from the first whole year: which income, from when, and the risk", async ({
  page,
}) => {
  await openUitkomst(page, startjaar, "/uitkomst/#toeslagen");
  const { jaarinkomen } = bereken(startjaar).samenvatting;
  const eerste = deel(page)
    .getByRole("listitem")
    .filter({ hasText: "2026: het jaar waarin je begint" });
  await expect(eerste).toContainText(
    `Vul als jaarinkomen in: ${afgerond(jaarinkomen?.["2026"]?.toetsingsinkomen ?? "")} bruto. Geef dit door in juli 2026.`,
  );
  await expect(eerste).toContainText(
    "Dat is je loon, je vakantiegeld en je bijstand van het hele jaar.",
  );
  const tweede = deel(page).getByRole("listitem").filter({ hasText: "2027: je eerste hele jaar" });
  await expect(tweede).toContainText(
    `Vul als jaarinkomen in: ${afgerond(jaarinkomen?.["2027"]?.toetsingsinkomen ?? "")} bruto. Geef dit door in januari 2027.`,
  );
  await expect(tweede).toContainText("Dit bedrag staat nog niet vast.");
  for (const [kaart, jaar] of [
    [eerste, "2026"],
    [tweede, "2027"],
  ] as const) {
    const bedrag = teVeel(startjaar, jaar);
    await expect(kaart).toContainText(
      bedrag === "0.00"
        ? "In deze maanden krijg je dan niet te veel toeslag."
        : `Als je dit niet doorgeeft, moet je later misschien ${afgerond(bedrag)} terugbetalen.`,
    );
  }
  expect(teVeel(startjaar, "2027")).not.toBe("0.00");
  await expect(deel(page)).toContainText(
    "Zet je toeslagen niet stop. Geef alleen je nieuwe inkomen door.",
  );
  await expectAccessible(page, deel(page));
});

test("without allowances in the sum the income to report stands there all the same", async ({
  page,
}) => {
  await openUitkomst(page, uurloon("16"), "/uitkomst/#toeslagen");
  await expect(deel(page)).toContainText("Toeslagen zijn niet meegerekend.");
  const met = bereken({
    ...uurloon("16"),
    toeslagen: { zorg: true, huur: null, kindgebonden: false, kinderopvang: [] },
  }).samenvatting.jaarinkomen;
  await expect(deel(page)).toContainText(
    `Vul als jaarinkomen in: ${afgerond(met?.["2027"]?.toetsingsinkomen ?? "")} bruto.`,
  );
  await deel(page).getByRole("link", { name: "Reken mijn toeslagen mee" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Wil je ook je toeslagen meerekenen?",
  );
});

test("the tax of the first year is a warning with a band, and an estimate", async ({ page }) => {
  await openUitkomst(page, startjaar, "/uitkomst/#toeslagen");
  // ../shared/rules/loon-en-toeslagen.md 3.2: 36 hours from July, 2.672 by the wage and 1.637 by the return.
  const overzicht = jaaroverzichten(startjaar).find(({ jaar }) => jaar === 2026);
  expect(Math.round(Number(overzicht?.teVeelArbeidskorting[0]?.bedrag) / 100)).toBe(10);
  const melding = page.getByText("De belasting over 2026").locator("..");
  await expect(melding).toContainText(
    `Misschien moet je later nog ${inZin("1000.00")} tot ${inZin("1100.00")} belasting betalen.`,
  );
  await expect(melding).toContainText(
    "Dit is een schatting. Laat het nakijken door de Belastingdienst of een hulpverlener.",
  );
});

test("who fills in net wages hears that the amount is not known, and never a zero", async ({
  page,
}) => {
  await openUitkomst(
    page,
    zaakVan({
      versie: 1,
      start: "2026-07",
      huishouden: { aanvrager: { geboortedatum: "1985-06-15" } },
      werk: [
        {
          wie: "aanvrager",
          van: "2026-07-01",
          tot: null,
          loon: { soort: "nettoPerMaand", bedrag: "1500.00" },
        },
      ],
    }),
    "/uitkomst/#toeslagen",
  );
  await expect(page.getByText("De belasting over 2026").locator("..")).toContainText(
    "Misschien moet je later nog belasting betalen. Hoeveel dat is, weten we niet.",
  );
  await expect(deel(page)).toContainText(
    "Je hebt nettoloon ingevuld. Dan weten we niet je hele bruto inkomen.",
  );
});

test("children: kinderbijslag stays, the combinatiekorting with its cap", async ({ page }) => {
  await openUitkomst(page, gezin, "/uitkomst/#toeslagen");
  // SVB, second half of 2026: a child of 5 and one of 8. Wet IB 2001 art. 8.14a: at most € 2.918 in 2027. The work
  // begins in 2027.
  await expect(deel(page)).toContainText(
    `Je kinderbijslag blijft gelijk als je werkt. Dat is ${inZin("660.75")} per 3 maanden.`,
  );
  await expect(deel(page)).not.toContainText("in 2026. Je krijgt");
  await expect(deel(page)).not.toContainText(inZin("3032.00"));
  await expect(deel(page)).toContainText(
    `De korting is nooit meer dan ${inZin("2918.00")} in 2027.`,
  );
  await expect(deel(page)).toContainText(
    "Zolang je bijstand hebt, telt deze korting mee als inkomen.",
  );
});

test("amounts that must have been replaced by now are named", async ({ page }) => {
  await openUitkomst(page, gezin, "/uitkomst/#voorbehoud");
  const melding = page.getByText("Sommige bedragen zijn misschien oud").locator("..");
  // The rent limits of 2027 are published by 1 November; the tests live on 22 November 2026.
  await expect(melding).toContainText(
    "Voor dit deel zijn er misschien al nieuwe bedragen: huurtoeslag.",
  );
  await expectAccessible(page, melding);
  await page.clock.setFixedTime(new Date("2027-02-10T10:00:00+01:00"));
  await page.reload();
  await expect(melding).toContainText("de bijstand");
});

test("no such line when everything is as new as can be", async ({ page }) => {
  await openUitkomst(page, uurloon("16"));
  await expect(page.getByText("Sommige bedragen zijn misschien oud")).toHaveCount(0);
});

test("the slope of each allowance over the hours, and why more hours bring little", async ({
  page,
}) => {
  await openUitkomst(page, startjaar, "/uitkomst/#wat-als");
  await page.getByText("Waar blijft extra loon?").click();
  const figuur = page.getByRole("figure", { name: "Waar blijft elke extra € 10 loon?" });
  await figuur.getByText("Toon als tabel").click();
  const tabel = figuur.getByRole("table");
  await expect(tabel.getByRole("columnheader")).toHaveText([
    "Uren",
    "voor jou",
    "belasting",
    "minder uitkering",
    "minder huurtoeslag",
    "minder zorgtoeslag",
  ]);
  const rijen = await tabel.locator("tbody tr").evaluateAll((alle) =>
    alle.map((rij) =>
      [...rij.querySelectorAll("td")].map(
        (cel) =>
          Number(
            cel.textContent
              .replace(/[^\d,−-]/g, "")
              .replace("−", "-")
              .replace(",", ".")
              .replace("–", "0"),
          ) || 0,
      ),
    ),
  );
  expect(rijen).toHaveLength(10);
  // Every row is the whole of € 10, so no part of the wage goes without a name.
  for (const rij of rijen)
    expect(Math.abs(rij.reduce((som, deelVan) => som + deelVan, 0) - 10)).toBeLessThan(0.06);
  await expect(figuur).toContainText("Dat komt vooral doordat je uitkering lager is.");
  await expectAccessible(page, figuur);
});

test.describe("local schemes of the municipality", () => {
  const rotterdam = (zaak: Zaak): Antwoorden => {
    const antwoorden = antwoordenVan(zaak);
    return {
      ...antwoorden,
      gemeente: { ...antwoorden.gemeente, code: "GM0599", naam: "Rotterdam" },
    };
  };

  test("what you keep and what you may lose, from which month, never a silent zero", async ({
    page,
  }) => {
    await openUitkomst(page, rotterdam(startjaar), "/uitkomst/#toeslagen");
    const regelingen = page.getByRole("region", { name: "Regelingen van je gemeente" });
    const rijen = regelingen.locator(":scope > ul > li");
    await expect(rijen.nth(1)).toBeVisible();
    for (const rij of await rijen.all())
      await expect(rij).toContainText(
        /Je houdt dit|Je verliest dit misschien, vanaf|Je krijgt misschien minder, vanaf|Dat weten we niet/,
      );
    await expect(regelingen).not.toContainText(/€\s0(?!\d)/);
    await expectAccessible(page, regelingen);
  });

  test("no municipality chosen: no schemes are made up", async ({ page }) => {
    await openUitkomst(page, startjaar, "/uitkomst/#toeslagen");
    await expect(page.getByRole("region", { name: "Regelingen van je gemeente" })).toHaveCount(0);
  });
});

test.describe("costs of working", () => {
  test("the outcome without and with travel, after what the employer pays", async ({ page }) => {
    await openUitkomst(page, uurloon("32"), "/uitkomst/#wat-als");
    await page.getByLabel("Reiskosten per maand").fill("120,50");
    await page.getByLabel("Vergoeding van je werkgever per maand").fill("40");
    await page.getByLabel("Eigen kosten voor kinderopvang per maand").fill("30");
    const { gewoneMaand, zonderWerk } = bereken(uurloon("32")).samenvatting;
    const verschil = min(gewoneMaand, zonderWerk.gewoneMaand);
    const over = min(verschil, "110.50");
    const gevolg = page.getByTestId("kosten-gevolg");
    await expect(gevolg).toContainText(`Zonder deze kosten${afgerond(verschil)}`);
    await expect(gevolg).toContainText(`Met deze kosten${afgerond(over)}`);
    await naarPlaats(page, "");
    await expect(page.getByTestId("na-kosten")).toHaveText(
      `Na je eigen kosten voor werk is het ${afgerond(over)} meer dan nu.`,
    );
    await naarPlaats(page, "wat-als");
    await page.getByLabel("Reiskosten per maand").fill("veel");
    await expect(page.getByText("Vul een bedrag in, bijvoorbeeld 45,00.")).toBeVisible();
    await expectAccessible(page, page.locator("#plaats-wat-als"));
  });

  test("childcare whose allowance is in the outcome is a cost in full", async ({ page }) => {
    await openUitkomst(page, gezin, "/uitkomst/#wat-als");
    const { gewoneMaand, zonderWerk } = bereken(gezin).samenvatting;
    // 40 hours for € 9,50.
    const over = min(min(gewoneMaand, zonderWerk.gewoneMaand), "380.00");
    await naarPlaats(page, "");
    await expect(page.getByTestId("na-kosten")).toHaveText(
      `Na je eigen kosten voor werk is het ${afgerond(over)} meer dan nu.`,
    );
    await naarPlaats(page, "wat-als");
    await expect(page.getByText(`De opvang kost je ${inZin("380.00")} per maand.`)).toBeVisible();
    await expect(page.getByLabel("Eigen kosten voor kinderopvang per maand")).toHaveCount(0);
  });
});

test("answers without any cost have no such line", async ({ page }) => {
  expect(legeAntwoorden("2026-11-22").scenarios[0]?.kosten.reiskosten).toBe("");
  await openUitkomst(page, uurloon("16"));
  await expect(page.getByTestId("na-kosten")).toHaveCount(0);
});
