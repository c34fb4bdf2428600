// What to do now, and the guide beside the statement of the municipality.
import type { Page } from "@playwright/test";
import { bereken, type Uitkomst } from "@/lib/recht";
import { expect, expectAccessible, test } from "./test";
import {
  inEuro,
  inZin,
  maandnaam,
  openUitkomst,
  uurloon,
  vierWeken,
  vierWekenLater,
  zaakVan,
} from "./uitkomst";
import { heel2026, taak } from "./uitkomst-huishoudens";

// A long page: axe alone needs seconds on a busy machine.
test.describe.configure({ timeout: 120_000 });

test.describe("what now", () => {
  const taken = (page: Page) => page.getByRole("region", { name: "Wat nu?" }).getByRole("listitem");

  test("a dated list from the outcome", async ({ page }) => {
    const zaak = zaakVan({
      ...vierWekenLater,
      huishouden: { aanvrager: { geboortedatum: "1985-06-15" } },
      werk: [
        {
          wie: "aanvrager",
          van: "2026-12-01",
          tot: "2027-08-31",
          loon: { soort: "brutoPerVierWeken", bedrag: "1100.00" },
          betaling: { ritme: "vierWeken", eersteBetaaldag: "2026-12-25" },
        },
      ],
      vrijlating: { toepassen: true },
      gemeente: { verrekenen: "maandLater" },
    });
    await openUitkomst(page, zaak, "/uitkomst/#wat-nu");
    const lijst: readonly (readonly [titel: string, wanneer: string])[] = [
      ["Vertel je gemeente dat je gaat werken", "Voor 1 december 2026"],
      ["Vraag om de vrijlating voor 2026", "Voor 1 december 2026"],
      ["Kies voor loonheffingskorting bij je werkgever", "Voor 1 december 2026"],
      ["Geef elke loonstrook door", "Elke maand, van december 2026"],
      ["Geef je inkomen van 2026 door voor je toeslagen", "In december 2026"],
      ["Geef je inkomen van 2027 door voor je toeslagen", "In januari 2027"],
      ["Vertel je gemeente dat je werk stopt", "Voor 31 augustus 2027"],
      ["Vraag opnieuw bijstand aan als dat nodig is", "Als het gebeurt"],
    ];
    for (const [titel, wanneer] of lijst) {
      await expect(taak(page, titel), titel).toHaveCount(1);
      await expect(taak(page, titel)).toContainText(wanneer);
    }
    await expect(taak(page, "Vraag opnieuw bijstand aan")).toContainText(
      "Dat is minstens 95 procent van de bijstand.",
    );
    await expect(taak(page, "Vraag om de vrijlating voor 2026")).toContainText(
      "De gemeente beslist",
    );
    const bewaar = taak(page, /Bewaar €.* in december 2026/);
    await expect(bewaar).toContainText(
      `Bewaar ${inZin(bereken(zaak).maanden[0]?.terugTeBetalen ?? "")} in december 2026`,
    );
    for (const bron of await page
      .getByRole("region", { name: "Wat nu?" })
      .getByText("Waar staat dit?")
      .all())
      await bron.click();
    expect(await taken(page).count()).toBeGreaterThan(lijst.length);
    await expectAccessible(page, page.locator("#plaats-wat-nu"));
  });

  test("two employers at once: the tax credit at one of them", async ({ page }) => {
    const [baan] = uurloon("16").werk;
    const zaak = uurloon("16", { werk: [baan, { ...baan, loonheffingskorting: false }] });
    await openUitkomst(page, zaak, "/uitkomst/#wat-nu");
    await expect(taak(page, "Kies de loonheffingskorting bij 1 werkgever")).toContainText(
      "Je hebt 2 banen tegelijk.",
    );
  });
});

test.describe("does this not agree with your statement?", () => {
  const gids = (page: Page) => page.getByRole("region", { name: "Nakijken met je specificatie" });
  const vouwOpen = (page: Page) =>
    gids(page).getByText("Kijk je specificatie regel voor regel na").click();

  test("line by line, with the names of the statement and the amounts of each month", async ({
    page,
  }) => {
    await openUitkomst(page, heel2026, "/uitkomst/#specificatie");
    await vouwOpen(page);
    const kies = gids(page).getByLabel("Welke maand wil je nakijken?");
    for (const maand of ["2026-01", "2026-07"]) {
      await kies.selectOption(maand);
      const gevonden = bereken(heel2026).maanden.find((een) => een.maand === maand);
      const [loon] = gevonden?.inkomsten ?? [];
      if (!gevonden || !loon) throw new Error(maand);
      const tabel = gids(page).getByRole("table", {
        name: `Regels op je specificatie van ${maandnaam(maand)}`,
      });
      await expect(tabel.locator("tbody > tr > td")).toHaveText(
        [
          gevonden.norm,
          loon.netto,
          loon.vrijlating.bedrag,
          loon.vakantietoeslag,
          gevonden.verrekendTotaal,
          gevonden.bijstand,
          gevonden.reservering,
          gevonden.uitbetaling,
        ].map(inEuro),
      );
      await expect(tabel.getByRole("rowheader")).toHaveText([
        /^Norm/,
        /^Inkomsten/,
        /^Vrijlating/,
        /^Vakantiegeld over inkomsten/,
        /^Samen van de norm af/,
        /^Bijstand/,
        /^Bewaard vakantiegeld/,
        /^Betaald/,
      ]);
    }
    await expectAccessible(page, gids(page));
  });

  test("at least six usual causes, those that fit first, and where to get help", async ({
    page,
  }) => {
    await openUitkomst(page, vierWeken, "/uitkomst/#specificatie");
    await vouwOpen(page);
    const oorzaken = gids(page).locator("li > details");
    expect(await oorzaken.count()).toBeGreaterThanOrEqual(6);
    await expect(oorzaken.first()).toContainText("Je loon komt niet per maand");
    await expect(oorzaken.first()).toContainText("Past bij jou");
    for (const oorzaak of await oorzaken.all()) await oorzaak.locator("summary").click();
    await expect(gids(page)).toContainText("Gratis hulp: het Juridisch Loket");
    await expect(gids(page)).toContainText(`uitgave ${bereken(vierWeken).regels}`);
    await expectAccessible(page, gids(page));
  });

  test("amounts of the statement show which other choice gives exactly those", async ({ page }) => {
    const later: Uitkomst = bereken({
      ...heel2026,
      gemeente: { ...heel2026.gemeente, verrekenwijze: "maandLater" },
    });
    const [, , maart] = later.maanden;
    await openUitkomst(page, heel2026, "/uitkomst/#specificatie");
    await vouwOpen(page);
    await gids(page).getByLabel("Welke maand wil je nakijken?").selectOption("2026-07");
    await gids(page).getByRole("button", { name: "Vergelijk met mijn specificatie" }).click();
    const juli = later.maanden.find(({ maand }) => maand === "2026-07");
    if (!juli || !maart) throw new Error("no July");
    const vak = gids(page).getByLabel("Jouw bedrag bij betaald");
    await vak.fill("nul");
    await expect(gids(page)).toContainText("Dit is geen bedrag.");
    await expectAccessible(page, gids(page));
    await vak.fill(juli.opRekening.bijstand.replace(".", ","));
    await expect(gids(page)).toContainText("Dit verklaart het verschil");
    await expect(gids(page)).toContainText(
      "Je gemeente haalt je loon 1 maand later van je uitkering af.",
    );
    await expectAccessible(page, gids(page));
  });
});
