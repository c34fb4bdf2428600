// Samen invullen: a client manager's whole session with the keyboard only, the same amounts as the command line,
// and answers that stay.
import { spawnSync } from "node:child_process";
import type { Locator, Page } from "@playwright/test";
import { tabNaar } from "./bediening";
import type { Uitkomst } from "@/lib/recht";
import { expect, expectAccessible, test } from "./test";
import { afgerond, opKaart } from "./uitkomst";

const field = (page: Page, pad: string): Locator => page.locator(`[id="${pad}"]`);

/** Chooses from a list by typing the beginning of the words, as people do with a keyboard. */
async function typeChoice(page: Page, target: Locator, words: string): Promise<void> {
  await tabNaar(page, target);
  await page.keyboard.type(words);
  await expect(target.locator("option:checked")).toHaveText(new RegExp(`^${words}`));
}

async function typeText(page: Page, target: Locator, text: string): Promise<void> {
  await tabNaar(page, target);
  await page.keyboard.type(text);
}

/** Somebody alone, 16 hours for € 15,50 from 1 January 2027, with Dronten's practice. Keyboard only. */
async function fillIn(page: Page): Promise<void> {
  await typeChoice(page, field(page, "uitkering"), "Bijstand");
  await typeText(page, field(page, "huishouden.aanvrager.geboortedatum"), "15-6-1985");
  await tabNaar(page, field(page, "huishouden.metWie"));
  await page.keyboard.press("Space");
  const job = "scenarios.0.banen.0";
  await typeText(page, field(page, `${job}.uren`), "16");
  await typeChoice(page, field(page, `${job}.loonSoort`), "Bruto per uur");
  await typeText(page, field(page, `${job}.bedrag`), "15,50");
  await typeText(page, field(page, `${job}.van`), "1-1-2027");
  await typeChoice(page, field(page, `${job}.ritme`), "Elke maand, in");
  await typeText(page, field(page, "gemeente.naam"), "Dronten");
  await typeChoice(page, field(page, "vrijlating.mag"), "Ja");
  await page.keyboard.press("Tab");
}

/** The same household as a situation file, with the `gemeente` that Dronten's file gives. */
const situatie = {
  versie: 1,
  start: "2027-01",
  maanden: 12,
  huishouden: { aanvrager: { geboortedatum: "1985-06-15" }, partner: null },
  werk: [
    {
      wie: "aanvrager",
      van: "2027-01-01",
      tot: null,
      loon: { soort: "uurloon", bedrag: "15.50", urenPerWeek: "16" },
      betaling: { ritme: "maand" },
    },
  ],
  vrijlating: { toepassen: true },
  // The list of the holiday pay is left alone: the screen says between which amounts it lies.
  open: ["werk.0.vakantiegeld"],
  gemeente: { verrekenen: "opDeMaand", uitbetalen: "volgendeMaand", vakantietoeslagMaand: 6 },
};

function reken(input: unknown): Uitkomst {
  const { stdout, status, stderr } = spawnSync("node", ["scripts/reken.mjs", "-"], {
    input: JSON.stringify(input),
    encoding: "utf8",
  });
  expect(status, stderr + stdout).toBe(0);
  return JSON.parse(stdout) as ReturnType<typeof reken>;
}

// Dronten's pay days are of 2026: a file of the same year is computed, so the day of use is fixed.
const today = new Date("2026-11-22T10:00:00+01:00");

// Who sits at one screen together has a keyboard; the phone has its own walk, through the questions.
test(
  "a whole session with the keyboard only gives what the command line gives",
  { tag: "@desktop" },
  async ({ page }) => {
    test.slow();
    await page.clock.setFixedTime(today);
    await page.goto("/samen/");
    await fillIn(page);
    const expected = reken(situatie);
    for (const { maand } of expected.maanden)
      await expect(page.getByTestId(`maand-${maand}`).first()).toContainText(
        opKaart(expected, maand),
      );
    await expectAccessible(page);

    // Two more possibilities beside it, still without a mouse.
    const add = page.getByRole("button", { name: "Nog een mogelijkheid ernaast" });
    const withHours = (uren: string) =>
      reken({
        ...situatie,
        werk: [
          { ...situatie.werk[0], loon: { soort: "uurloon", bedrag: "15.50", urenPerWeek: uren } },
        ],
      });
    for (const [place, hours] of ["24", "32"].entries()) {
      await tabNaar(page, add);
      await page.keyboard.press("Enter");
      await tabNaar(page, field(page, `scenarios.${String(place + 1)}.banen.0.uren`), "Shift+Tab");
      await page.keyboard.press("Control+A");
      await page.keyboard.type(hours);
    }
    await page.keyboard.press("Tab");
    // Only the hours differ from the first possibility, and only they are marked.
    for (const place of [1, 2])
      await expect(
        page
          .getByRole("group", { name: `Mogelijkheid ${String(place + 1)}` })
          .locator("label")
          .filter({ hasText: "anders" }),
      ).toHaveText(/^Uren per week/);
    const ordinary = page.getByTestId("rij-gewoneMaand").locator("td, dd");
    for (const [place, outcome] of [expected, withHours("24"), withHours("32")].entries()) {
      const { laag = "", hoog = "" } = outcome.samenvatting.reikwijdte?.gewoneMaand ?? {};
      await expect(ordinary.nth(place + 1)).toHaveText(`${afgerond(laag)} tot ${afgerond(hoog)}`);
    }
    // The months are those of the possibility that is chosen.
    const third = page.getByRole("button", { name: "Mogelijkheid 3", exact: true });
    await tabNaar(page, third);
    await page.keyboard.press("Enter");
    await expect(third).toHaveAttribute("aria-pressed", "true");
    const last = withHours("32");
    for (const { maand } of last.maanden)
      await expect(page.getByTestId(`maand-${maand}`).first()).toContainText(opKaart(last, maand));
    await expectAccessible(page);
  },
);

test("switching to the questions and back keeps everything, three possibilities too", async ({
  page,
}) => {
  await page.clock.setFixedTime(today);
  await page.goto("/samen/");
  await fillIn(page);
  for (const place of [1, 2]) {
    await page.getByRole("button", { name: "Nog een mogelijkheid ernaast" }).click();
    await field(page, `scenarios.${String(place)}.banen.0.uren`).fill(`${String(place)}8`);
  }
  await field(page, "scenarios.2.banen.0.uren").blur();
  // On a phone the possibilities stand below each other: nobody has to scroll sideways for an amount.
  await expect(page.getByRole("list", { name: "Nu en met werk naast elkaar" })).toBeVisible();
  await page.getByRole("link", { name: "Liever 1 vraag per scherm" }).click();
  await expect(page).toHaveURL(/berekening/);
  // The one question that is folded away at /samen is open there; what is changed there stands changed here.
  await page.goto("/berekening/#controle");
  await page.getByLabel("Geen van deze").check();
  await page.getByRole("button", { name: "Verder" }).click();
  await expect(page.locator('[id="uren"]')).toHaveValue("16");
  await page.locator('[id="uren"]').fill("20");
  await page.getByRole("button", { name: "Verder" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Wat ga je verdienen?");
  await page.goto("/samen/");
  await expect(field(page, "huishouden.aanvrager.geboortedatum")).toHaveValue("15-6-1985");
  await expect(field(page, "scenarios.0.banen.0.uren")).toHaveValue("20");
  await expect(field(page, "scenarios.0.banen.0.bedrag")).toHaveValue("15,50");
  await expect(field(page, "scenarios.1.banen.0.uren")).toHaveValue("18");
  await expect(field(page, "scenarios.2.banen.0.uren")).toHaveValue("28");
  await expect(field(page, "gemeente.naam")).toHaveValue("Dronten");
  await expect(field(page, "gemeente.uitbetalen")).toHaveValue("volgendeMaand");
});

test("an assumption leads to its field, and choosing an answer takes it away", async ({ page }) => {
  await page.clock.setFixedTime(today);
  await page.goto("/samen/");
  await fillIn(page);
  const assumptions = page.getByRole("region", { name: "Hier gaan we van uit" });
  const item = assumptions.getByRole("listitem").filter({ hasText: "elk jaar in mei" });
  await item.getByRole("link").click();
  await expect(field(page, "scenarios.0.banen.0.vakantiegeld")).toBeFocused();
  await field(page, "scenarios.0.banen.0.vakantiegeld").selectOption("geen");
  await expect(item).toHaveCount(0);
});

test("an answer that cannot be used is named beside the outcome and at the field", async ({
  page,
}) => {
  await page.goto("/samen/");
  await field(page, "huishouden.aanvrager.geboortedatum").fill("31-2-1985");
  await field(page, "huishouden.aanvrager.geboortedatum").blur();
  await expect(page.getByText("Deze dag bestaat niet. Kijk de dag en de maand na.")).toHaveCount(2);
  await expectAccessible(page);
});

test("who reloads or comes back is where they were", async ({ page }) => {
  const place = 1500;
  const scrolled = () => page.evaluate(() => Math.round(scrollY));
  await page.goto("/samen/");
  await expect(page.getByRole("heading", { name: "Dit is nog nodig" })).toBeVisible();
  await page.evaluate((y) => {
    scrollTo(0, y);
  }, place);
  await page.reload();
  await expect(page.getByRole("heading", { name: "Dit is nog nodig" })).toBeVisible();
  await expect.poll(scrolled).toBe(place);
  // Pressed in the page itself: a click of Playwright would scroll to the link first.
  await page.getByRole("link", { name: "Privacy" }).evaluate((link: HTMLElement) => {
    link.click();
  });
  await page.waitForURL(/\/privacy\/$/);
  await page.goBack();
  await expect.poll(scrolled).toBe(place);
});

test("choosing a municipality asks nothing of the network", async ({ page }) => {
  await page.goto("/samen/");
  // What comes after the page is there: the municipalities, and the outcome side.
  await field(page, "gemeente.naam").fill("Rott");
  await expect(page.getByText("Rotterdam", { exact: true })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Dit is nog nodig" })).toBeVisible();
  await page.waitForLoadState("networkidle");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.getByText("Rotterdam", { exact: true }).click();
  await page.getByText("Wat we weten van Rotterdam").click();
  await expect(page.getByText("Dit gold in 2022.").first()).toBeVisible();
  await page.getByRole("button", { name: "Dit klopt. Reken hiermee." }).last().click();
  await expect(page.getByText("Jij zegt dat dit klopt.").first()).toBeVisible();
  expect(asked).toEqual([]);
});
