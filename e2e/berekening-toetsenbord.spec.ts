import type { Page } from "@playwright/test";
import { sleutel } from "@/lib/invoer/bewaarplaats";
import { vandaag, vragen } from "./reis";
import { expect, test } from "./test";

/** Presses Tab until the element with this id has the focus; a person would see it arrive there. */
async function tabNaar(page: Page, id: string): Promise<void> {
  for (let keer = 0; keer < 40; keer += 1) {
    if ((await page.evaluate(() => document.activeElement?.id)) === id) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not reach ${id}`);
}

/** Tab to a field, type, and press Enter to go on. */
async function typ(page: Page, velden: Readonly<Record<string, string>>): Promise<void> {
  for (const [id, tekst] of Object.entries(velden)) {
    await tabNaar(page, id);
    await page.keyboard.type(tekst);
  }
  await page.keyboard.press("Enter");
}

/** Tab to a group of choices, choose the one at a place with the keyboard, and press Enter. */
async function kies(page: Page, id: string, plaats: number): Promise<void> {
  await tabNaar(page, id);
  await page.keyboard.press("Space");
  for (let keer = 0; keer < plaats; keer += 1) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
}

test("a whole journey with the keyboard only", async ({ page }) => {
  test.slow();
  await page.clock.setFixedTime(vandaag);
  await page.goto("/berekening/");
  const kop = page.getByRole("heading", { level: 1 });
  const bij = async (vraag: string) => {
    await expect(kop).toHaveText(vraag);
    // A new screen starts at its heading, so that Tab goes on from there.
    if (vraag !== vragen.uitkering) await expect(kop).toBeFocused();
  };

  await bij(vragen.uitkering);
  await kies(page, "keuze", 0);
  await bij(vragen.geboortedatum);
  await typ(page, { dag: "15", "dag-maand": "6", "dag-jaar": "1985" });
  await bij(vragen.metWie);
  await tabNaar(page, "keuzes");
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");
  await bij(vragen.bijzonder);
  await tabNaar(page, "keuzes-niets");
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");
  await bij(vragen.uren);
  await typ(page, { uren: "12,5" });
  await bij(vragen.loon);
  await tabNaar(page, "soort");
  await page.keyboard.press("Space");
  await typ(page, { bedrag: "16,40" });
  await bij(vragen.begin);
  await typ(page, { "van.dag": "1", "van.dag-maand": "1", "van.dag-jaar": "2027" });
  await bij(vragen.ritme);
  await kies(page, "keuze", 1);
  await bij(vragen.vakantiegeld);
  await kies(page, "keuze", 1);
  await bij(vragen.anderGeld);
  await tabNaar(page, "keuzes-niets");
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");
  await bij(vragen.toeslagen);
  await kies(page, "keuze", 1);
  await bij(vragen.vrijlating);
  // In January 2027 everybody starts anew, so months used before are not asked.
  await kies(page, "keuze", 0);
  await bij(vragen.verrekenen);
  await kies(page, "keuze", 2);
  await bij(vragen.controle);

  const bewaard = await page.evaluate((naam) => sessionStorage.getItem(naam) ?? "", sleutel);
  expect(JSON.parse(bewaard)).toMatchObject({
    antwoorden: {
      scenarios: [
        {
          banen: [{ uren: "12,5", bedrag: "16,40", ritme: "maandErna", vakantiegeldMaand: "6" }],
        },
      ],
      gemeente: { uitbetalen: "volgendeMaand" },
    },
  });

  for (let keer = 0; keer < 60; keer += 1) {
    const tekst = await page.evaluate(() => document.activeElement?.textContent);
    if (tekst === "Bekijk wat je overhoudt") break;
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/uitkomst\/$/);
});
