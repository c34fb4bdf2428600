// The answer after the job: a range after seven screens, and the questions that narrow it to one amount. While something
// is open, every amount that depends on it is a range, and says why.
import type { Page } from "@playwright/test";
import { alleenstaande, begin, loop, verder, vragen } from "./reis";
import { expect, expectAccessible, test } from "./test";
import { expectEerstePagina, naarPlaats, openUitkomst, plaatsen, uurloon } from "./uitkomst";

const bedragenIn = (tekst: string): readonly number[] =>
  [...tekst.matchAll(/€\s?([\d.]+)/g)].map(([, bedrag = ""]) => Number(bedrag.replace(".", "")));

/** The two amounts of the answer, in euros; one amount twice. */
async function bereik(page: Page): Promise<readonly [number, number]> {
  const bedragen = bedragenIn((await page.getByTestId("antwoord").textContent()) ?? "");
  return [bedragen[0] ?? 0, bedragen.at(-1) ?? 0];
}

/** "€ 0 tot € 154", on the screen and on paper. */
const ruimte = /€\s?[\d.]+(,\d\d)? tot €\s?[\d.]+/;

/** Keeps what the device would say aloud. */
async function luister(page: Page): Promise<() => Promise<string>> {
  await page.addInitScript(() => {
    const gezegd: string[] = [];
    const stem = { name: "eigen", lang: "nl-NL", localService: true, default: true, voiceURI: "" };
    Object.assign(window, {
      gezegd,
      SpeechSynthesisUtterance: class {
        constructor(readonly text: string) {}
      },
    });
    Object.defineProperty(window, "speechSynthesis", {
      value: {
        getVoices: () => [stem],
        speak: (zin: { text: string; onstart: () => void; onend?: () => void }) => {
          gezegd.push(zin.text);
          zin.onstart();
          zin.onend?.();
        },
        cancel: () => undefined,
        addEventListener: () => undefined,
      },
    });
  });
  return () => page.evaluate(() => (window as unknown as { gezegd: string[] }).gezegd.join(" "));
}

/** Answers the open question that stands on the screen as the journey of the single person does. */
async function beantwoord(page: Page): Promise<void> {
  const kop = page.getByRole("heading", { level: 1 });
  // What the server drew is the first question of all, until the address is read.
  await expect(kop).toHaveText(/^(?!Welke uitkering heb je).*\?$/);
  const titel = (await kop.textContent()) ?? "";
  const stap = alleenstaande.find(({ vraag }) => vraag === titel);
  if (!stap) throw new Error(titel);
  for (const antwoord of stap.doe) {
    if ("kies" in antwoord)
      for (const label of antwoord.kies ?? []) await page.getByLabel(label).first().check();
    if ("vul" in antwoord)
      for (const [id, waarde] of Object.entries(antwoord.vul))
        await page.locator(`[id="${id}"]`).fill(waarde);
  }
  await verder(page);
  await expect(page.getByTestId("antwoord")).toBeVisible();
}

test("somebody who knows only the job sees a range, and narrows it question by question", async ({
  page,
}) => {
  test.setTimeout(180_000);
  const gezegd = await luister(page);
  await begin(page);
  const tot = alleenstaande.findIndex(({ vraag }) => vraag === vragen.begin);
  // At most seven screens before the answer.
  expect(tot + 1).toBeLessThanOrEqual(7);
  await loop(page, alleenstaande.slice(0, tot));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(vragen.begin);
  for (const [id, waarde] of [
    ["van.dag", "1"],
    ["van.dag-maand", "12"],
    ["van.dag-jaar", "2026"],
  ] as const)
    await page.locator(`[id="${id}"]`).fill(waarde);
  await page.getByRole("button", { name: "Laat het antwoord al zien" }).click();
  const open = page.getByTestId("reikwijdte");
  await expect(open).toBeVisible();
  await expect(page.getByTestId("antwoord")).toContainText(/€\s?[\d.]+ tot €\s?[\d.]+ meer/);
  await expect(page.getByRole("link", { name: "Beantwoord de andere vragen" })).toBeVisible();
  await expectAccessible(page);
  await page.screenshot({ path: "test-results/bereik-breed.png", fullPage: true });
  await expectEerstePagina(page, 1900);

  // The picture says in words what its stripes mean; the door to the months names the lowest and the highest.
  await expect(page.getByText("In het gestreepte deel zie je")).toBeVisible();
  await expect(page.locator("#deur-maanden")).toContainText(/Van €\s?[\d.]+ tot €\s?[\d.]+/);
  await expect(page.locator("#deur-specificatie")).toContainText(ruimte);
  // All months together are a range too.
  await expect(page.getByTestId("samen")).toContainText(ruimte);
  // Read aloud it says the same amounts, and why.
  const antwoord = page.locator("#antwoord");
  await page.getByRole("button", { name: "Lees voor" }).click();
  const bedragen = bedragenIn(await antwoord.innerText());
  await expect.poll(async () => bedragenIn(await gezegd())).toEqual(bedragen);
  expect(await gezegd()).toContain("We weten nog niet alles.");
  // Wherever an amount stands, it says that not all is known, and each month is a range.
  for (const plaats of plaatsen) {
    await naarPlaats(page, plaats);
    await expect(page.locator(`#plaats-${plaats}`).getByTestId("een-lezing").first()).toBeVisible();
    if (plaats === "maanden")
      await expect(page.getByTestId("maand-2026-12").first()).toContainText(ruimte);
  }

  // What is said in English has the same amounts in the same order.
  await page.goto("/en/uitkomst/");
  await expect(antwoord).toContainText("We do not know everything yet.");
  expect(bedragenIn(await antwoord.innerText())).toEqual(bedragen);

  // On paper: at most five questions to ask, each with its euros, and the months as ranges.
  for (const soort of ["persoon", "dossier"]) {
    await page.goto(`/print/${soort}/`);
    const vragenOpPapier = open.locator("li");
    await expect(vragenOpPapier.first()).toBeVisible();
    expect(await vragenOpPapier.count()).toBeLessThanOrEqual(5);
    for (const regel of await vragenOpPapier.allTextContents())
      expect(regel).toMatch(/\? Scheelt €\s?\d/);
    await expect(page.locator("td", { hasText: /\d tot (€\s)?\d/ }).first()).toBeVisible();
  }
  // And where somebody fills in everything together with the client manager.
  await page.goto("/samen/");
  await expect(page.locator("tr, dl").filter({ hasText: "Laagste maand" }).last()).toContainText(
    ruimte,
    { timeout: 30_000 },
  );
  await expect(page.getByTestId("maand-2026-12").first()).toContainText(ruimte);
  await expect(open).toContainText("We weten nog niet alles.");

  // A wide one. With more than 64 readings each answer is varied alone (contract), so it may grow before it closes: then
  // the screen has said so.
  await page.goto("/uitkomst/");
  await expect(open).toBeVisible();
  let breedte = 0;
  const meet = async (): Promise<number> => {
    const [laag, hoog] = await bereik(page);
    return hoog - laag;
  };
  breedte = await meet();
  expect(breedte).toBeGreaterThanOrEqual(154);
  const links = open.getByRole("link");
  const deels = page.getByTestId("deels");
  for (let keer = 0; keer < 8 && (await links.count()) > 0; keer++) {
    const gezegdDatHetKanGroeien = await deels.isVisible();
    await links.first().click();
    await beantwoord(page);
    const nieuw = await meet();
    if (nieuw > breedte) expect(gezegdDatHetKanGroeien).toBe(true);
    breedte = nieuw;
    if (keer === 1) await page.screenshot({ path: "test-results/bereik-smal.png", fullPage: true });
  }
  await expect(links).toHaveCount(0);
  await expect(deels).toHaveCount(0);
  // One amount, and what nobody can answer under it: both readings with their amounts.
  await expect(page.getByTestId("antwoord")).toContainText(/ongeveer €\s?\d+ meer/);
  const overgang = page.getByTestId("overgang");
  await expect(overgang).toContainText("31 december 2026");
  const lezingen = await overgang.getByRole("listitem").allTextContents();
  expect(lezingen.map((lezing) => bedragenIn(lezing).length)).toEqual([1, 1]);
  await page.screenshot({ path: "test-results/bereik-dicht.png", fullPage: true });
});

test("what a partner used is asked from the outcome, and closes the range", async ({ page }) => {
  const [baan] = uurloon("16").werk;
  const paar = uurloon("16", {
    huishouden: {
      aanvrager: { geboortedatum: "1985-06-15" },
      partner: { geboortedatum: "1986-01-01" },
    },
    werk: [{ ...baan, wie: "partner" }],
    open: ["vrijlating.gebruikteMaanden.partner"],
  });
  await openUitkomst(page, paar);
  const open = page.getByTestId("reikwijdte");
  await expect(open).toContainText(/Scheelt €\s?\d+ in december 2026/);
  await open.getByRole("link", { name: "Maanden dat je partner een deel hield" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Hoeveel maanden mocht je partner al een deel van het loon houden?",
  );
  await page.locator("#onbekend").uncheck();
  await page.locator("#n").fill("0");
  await verder(page);
  await expect(page.getByTestId("antwoord")).toContainText(/ongeveer €\s?\d+ meer/);
  await expect(open).toHaveCount(0);
});
