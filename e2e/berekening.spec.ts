import { readdirSync, readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import type { Antwoorden } from "@/lib/invoer/antwoorden";
import { sleutel } from "@/lib/invoer/sleutel";
import { toZaak } from "@/lib/invoer/naar-zaak";
import { bereken } from "@/lib/recht";
import { aanwijzen, toetsenbord } from "./bediening";
import {
  alleenstaande,
  begin,
  gezin,
  loop,
  open,
  vandaag,
  verder,
  vragen,
  weetWeinig,
} from "./reis";
import { expect, expectAccessible, test } from "./test";
import { naarPlaats, opKaart } from "./uitkomst";

async function antwoordenVan(page: Page): Promise<Antwoorden> {
  const tekst = await page.evaluate((naam) => sessionStorage.getItem(naam), sleutel);
  return (JSON.parse(tekst ?? "{}") as { antwoorden: Antwoorden }).antwoorden;
}

/** "€ 1.446" or "€ 1.446,09", as the outcome writes it. */
const euro = (bedrag: string, cijfers: 0 | 2) =>
  new Intl.NumberFormat("nl-NL", {
    style: "currency",
    currency: "EUR",
    minimumFractionDigits: cijfers,
    maximumFractionDigits: cijfers,
  }).format(Number(bedrag));

for (const [manier, bedieningVan] of Object.entries({ aanwijzen, toetsenbord }))
  for (const [naam, stappen] of Object.entries({ alleenstaande, gezin, weetWeinig })) {
    const wandeling = `${naam}, ${manier}: every question, the check page and the outcome, without anything to repair`;
    // A finger on the phone, the keyboard on the desktop; the longest one with the mouse too.
    const tag = manier === "toetsenbord" ? "@desktop" : naam === "gezin" ? "@both" : [];
    test(wandeling, { tag }, async ({ page, isMobile }) => {
      // Up to 26 screens, each looked at by axe; a busy machine needs minutes for that.
      test.setTimeout(240_000);
      const bediening = bedieningVan(page);
      // The screens are the same in every way, so axe looks once.
      await begin(page, bediening);
      await loop(page, stappen, { axe: isMobile, bediening });
      const kop = page.getByRole("heading", { level: 1 });
      await expect(kop).toHaveText(vragen.controle);
      // A new screen starts at its heading, for a screen reader and for Tab.
      await expect(kop).toBeFocused();
      await expectAccessible(page);
      expect(page.url()).toMatch(/\/berekening\/#controle$/);
      await expect(page.locator("main").locator("a[href^='http']")).toHaveCount(0);

      const uit = toZaak(await antwoordenVan(page));
      if (uit.soort === "onvolledig") throw new Error(JSON.stringify(uit.fouten));
      const uitkomst = bereken(uit.zaak);
      const { samenvatting, maanden } = uitkomst;
      await bediening.druk(page.getByRole("link", { name: "Bekijk wat je overhoudt" }));
      await expect(page).toHaveURL(/\/uitkomst\/$/);
      // The screen says what the rules say: in the answer, and in each of the twelve months.
      const main = page.locator("main");
      const { laag = "0", hoog = "0" } = samenvatting.reikwijdte?.verschilGewoneMaand ?? {};
      const inAntwoord =
        Number(hoog) - Number(laag) < 5
          ? [samenvatting.gewoneMaand, samenvatting.zonderWerk.gewoneMaand]
          : [laag.replace("-", ""), hoog.replace("-", "")];
      for (const bedrag of inAntwoord) await expect(main).toContainText(euro(bedrag, 0));
      await naarPlaats(page, "maanden");
      for (const { maand } of maanden)
        await expect(page.getByTestId(`maand-${maand}`).filter({ visible: true })).toContainText(
          opKaart(uitkomst, maand),
        );
      // Back comes out at the answer, and then at the check page again.
      await page.goBack();
      await expect(kop).toHaveText("Dit houd je over");
      await page.goBack();
      await expect(kop).toHaveText(vragen.controle);
      if (naam !== "weetWeinig" || !isMobile) return;
      // Every "Weet ik niet" is named there, and can be changed.
      const lijst = page.getByRole("heading", { name: "Hier gaan we van uit" }).locator("..");
      await expect(lijst).toContainText("Het loon is € 11,99 bruto per uur.");
      await expect(lijst).toContainText("16 uur per week");
      await expect(lijst).toContainText("De baan begint op 1 december 2026.");
      await expect(lijst).toContainText("Je mag geen deel van je loon houden.");
      // And what is open stands beside it with what it moves, most first.
      const open = page.getByTestId("nog-open").getByRole("listitem");
      await expect(open.first()).toContainText(/Scheelt €\s?\d+ per maand/);
      await expect(open.first().getByRole("link", { name: /^Wijzig:/ })).toBeVisible();
      await lijst.getByRole("link", { name: /Wijzig: Het werk is 16 uur/ }).click();
      await page.locator("#onbekend").uncheck();
      await page.locator("#uren").fill("24");
      await verder(page);
      await expect(kop).toHaveText(vragen.controle);
      await expect(main).toContainText("24 uur");
    });
  }

test("Back, Vorige and a refresh lose nothing, on every question", async ({ page }) => {
  test.slow();
  await begin(page);
  for (const stap of alleenstaande) {
    await loop(page, [stap]);
    await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(stap.vraag);
    const daarna = await page.getByRole("heading", { level: 1 }).textContent();
    await page.goBack();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(stap.vraag);
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(stap.vraag);
    await verder(page);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(daarna ?? "");
    await page.getByRole("link", { name: "Vorige" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(stap.vraag);
    await verder(page);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(daarna ?? "");
  }
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(vragen.controle);
});

test("the tab is named after the question, also once everything has loaded", async ({ page }) => {
  // The end of the network: Next writes the title of the page after the first question stands there.
  await page.goto("/berekening/", { waitUntil: "networkidle" });
  expect(await page.title()).toBe(`${vragen.uitkering} · Wat houd ik over?`);
});

test("the name of the tab comes back after a refresh, and is left to a translation tool and the next page", async ({
  page,
}) => {
  await open(page, "controle");
  await page.reload({ waitUntil: "networkidle" });
  expect(await page.title()).toBe(`${vragen.controle} · Wat houd ik over?`);
  await page.evaluate(async () => {
    for (let time = 0; time < 2; time += 1) {
      document.title = "答案";
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  });
  expect(await page.title()).toBe("答案");
  await page.getByRole("banner").getByRole("link", { name: "Wat houd ik over?" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Wat houd ik over als ik ga werken?",
  );
  await expect(page).toHaveTitle(/^Wat houd ik over als ik ga werken/);
});

test("what is half typed survives a refresh, and is not an answer yet", async ({ page }) => {
  await open(page, "uren");
  await page.locator("#uren").fill("zestien");
  await page.reload();
  await expect(page.locator("#uren")).toHaveValue("zestien");
  expect((await antwoordenVan(page)).scenarios[0]?.banen[0]?.uren).toBe("16");
});

test("a choice made before the scripts are there stays, and Verder waits for them", async ({
  page,
}) => {
  await page.clock.setFixedTime(vandaag);
  let laat: () => void = () => undefined;
  const scripts = new Promise<void>((klaar) => {
    laat = klaar;
  });
  await page.route("**/_next/static/chunks/*.js", async (route) => {
    await scripts;
    await route.continue();
  });
  await page.goto("/berekening/", { waitUntil: "commit" });
  await page.getByLabel("Bijstand").first().check();
  await page.getByRole("button", { name: "Verder" }).click();
  expect(new URL(page.url()).search).toBe("");
  laat();
  await page.waitForLoadState("networkidle");
  await expect(page.getByLabel("Bijstand").first()).toBeChecked();
  await verder(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(vragen.geboortedatum);
  await expect(page.getByLabel("Jaar")).toHaveAttribute("autocomplete", "bday-year");
});

test("an answer changed from the check page leads back to it, by way of what it opens", async ({
  page,
}) => {
  await open(page, "controle");
  await page.getByRole("link", { name: "Wijzig: Hoe vaak er loon komt" }).click();
  await page.getByLabel("Elke 4 weken").check();
  await verder(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Op welke dag komt het eerste loon?",
  );
  await page.locator("#onbekend").check();
  await verder(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Hoe rekent je gemeente met loon per week of per 4 weken?",
  );
  await page.getByLabel("Weet ik niet").check();
  await verder(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(vragen.controle);
});

test("rare things are reached from the check page: a second job, months that differ, more about a job", async ({
  page,
}) => {
  test.slow();
  await open(page, "controle");
  await page.getByRole("link", { name: "Wijzig: Maanden die anders zijn" }).click();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Nog een maand" }).click();
  await page.locator("[id='maanden.0.maand']").selectOption("2027-03");
  await page.locator("[id='maanden.0.uren']").fill("40");
  await expectAccessible(page);
  await verder(page);
  await expect(page.locator("main")).toContainText("maart 2027: 40 uur per week");

  await page.getByRole("link", { name: "Wijzig: Meer over deze baan" }).click();
  await page.getByLabel("Nee", { exact: true }).check();
  await page.getByLabel(/Eindejaarsuitkering/).fill("8,33");
  await page.getByLabel("Maand van de eindejaarsuitkering").selectOption("12");
  await expectAccessible(page);
  await verder(page);
  await expect(page.locator("main")).toContainText("Eindejaarsuitkering: 8,33 procent");

  await page.getByRole("link", { name: "Wijzig: Kosten van het werk" }).click();
  await expectAccessible(page);
  await page.getByLabel("Reiskosten in euro's").fill("45");
  await verder(page);
  await page.getByRole("link", { name: "Wijzig: Spaargeld en bezit" }).click();
  await expectAccessible(page);
  await page.getByLabel(/Bedrag in euro's/).fill("2.500");
  await verder(page);

  await page.getByRole("button", { name: "Nog een baan erbij" }).click();
  await expect(page.getByText("Baan 2", { exact: true })).toBeVisible();
  await loop(page, [
    alleenstaande[4] ?? { vraag: "", doe: [] },
    alleenstaande[5] ?? { vraag: "", doe: [] },
    alleenstaande[6] ?? { vraag: "", doe: [] },
    alleenstaande[7] ?? { vraag: "", doe: [] },
    alleenstaande[8] ?? { vraag: "", doe: [] },
  ]);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(vragen.controle);
  await expectAccessible(page);
  const { scenarios, huishouden } = await antwoordenVan(page);
  expect(scenarios[0]?.banen).toHaveLength(2);
  expect(scenarios[0]?.kosten.reiskosten).toBe("45");
  expect(huishouden.vermogen).toBe("2.500");
  await page.getByRole("button", { name: "Haal baan 2 weg" }).click();
  await expect(page.getByRole("button", { name: "Haal baan 2 weg" })).toHaveCount(0);
});

test("an address further on leads to the first open question", async ({ page }) => {
  await page.goto("/berekening/#controle");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(vragen.uitkering);
  await begin(page);
  await loop(page, alleenstaande.slice(0, 3));
  await page.goto("/berekening/#verrekenen");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(vragen.bijzonder);
});

test("two tabs do not share answers, and nothing is kept outside the tab", async ({
  page,
  context,
}) => {
  await begin(page);
  await loop(page, alleenstaande.slice(0, 2));
  const ander = await context.newPage();
  await ander.goto("/berekening/");
  await expect(ander.getByLabel("Bijstand", { exact: false }).first()).not.toBeChecked();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("the outcome is fetched while somebody reads the check page", async ({ page }) => {
  const map = "out/_next/static/chunks";
  // The part that puts the answer on the screen; its words stand in the page itself.
  const metAntwoord = readdirSync(map).filter((naam) =>
    readFileSync(`${map}/${naam}`, "utf8").includes("plaats-ernaast"),
  );
  expect(metAntwoord).not.toEqual([]);
  const gevraagd: string[] = [];
  page.on("request", (request) => gevraagd.push(request.url().split("/").at(-1) ?? ""));
  await open(page, "controle");
  await expect.poll(() => metAntwoord.some((naam) => gevraagd.includes(naam))).toBe(true);
});

test("Wis alles throws everything away in one tap", async ({ page }) => {
  await open(page, "controle");
  await page.getByRole("button", { name: "Wis alles" }).click();
  await expect(page).toHaveURL(/\/$/);
  await expect(page.getByRole("link", { name: "Begin" })).toBeVisible();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test("without storage the journey works until the page closes, and says so", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "sessionStorage", {
      get() {
        throw new DOMException("forbidden", "SecurityError");
      },
    });
  });
  await begin(page);
  await loop(page, alleenstaande.slice(0, 3));
  await expect(page.locator("main")).toContainText("Je browser bewaart niets.");
  await page.getByRole("link", { name: "Vorige" }).click();
  await expect(page.getByLabel("Ik woon alleen")).toBeChecked();
});

test("the questions read in English too, and the other language starts at the same question", async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date("2026-11-22T10:00:00+01:00"));
  await page.goto("/en/berekening/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Which benefit do you have?");
  await page.getByLabel("I do not know").check();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What is your date of birth?");
  await page.getByRole("link", { name: "Nederlands" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(vragen.geboortedatum);
});
