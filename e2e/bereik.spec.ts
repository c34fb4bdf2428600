// The answer after the job: a range after seven screens, and the questions that narrow it to one amount.
import type { Page } from "@playwright/test";
import { alleenstaande, begin, loop, verder, vragen } from "./reis";
import { expect, expectAccessible, test } from "./test";
import { expectEerstePagina } from "./uitkomst";

/** The two amounts of the answer, in euros; one amount twice. */
async function bereik(page: Page): Promise<readonly [number, number]> {
  const zin = (await page.getByTestId("antwoord").textContent()) ?? "";
  const bedragen = [...zin.matchAll(/€\s?([\d.]+)/g)].map(([, bedrag = ""]) =>
    Number(bedrag.replace(".", "")),
  );
  return [bedragen[0] ?? 0, bedragen.at(-1) ?? 0];
}

test("somebody who knows only the job sees a range, and narrows it question by question", async ({
  page,
}) => {
  test.setTimeout(120_000);
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

  // A wide one. With more than 64 readings each answer is varied alone (contract), so it may grow before it closes.
  const [laag, hoog] = await bereik(page);
  expect(hoog - laag).toBeGreaterThanOrEqual(154);
  const links = open.getByRole("link");
  for (let keer = 0; keer < 8 && (await links.count()) > 0; keer++) {
    await links.first().click();
    const kop = page.getByRole("heading", { level: 1 });
    // What the server drew is the first question of all, until the address is read.
    await expect(kop).not.toHaveText(alleenstaande[0]?.vraag ?? "");
    await expect(kop).toHaveText(/\?$/);
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
    if (keer === 1) await page.screenshot({ path: "test-results/bereik-smal.png", fullPage: true });
  }
  await expect(links).toHaveCount(0);
  // One amount, and what nobody can answer under it.
  await expect(page.getByTestId("antwoord")).toContainText(/ongeveer €\s?\d+ meer/);
  await expect(page.getByTestId("overgang")).toContainText("31 december 2026");
  await page.screenshot({ path: "test-results/bereik-dicht.png", fullPage: true });
});
