import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import nl from "../messages/nl.json" with { type: "json" };
import { listMessages } from "../lib/leesbaarheid/messages";
import { expect, expectAccessible, expectNoSidewaysScrolling, test } from "./test";

const messages = listMessages(nl);
const changed = "Hier zie je per maand wat je krijgt. Ook zie je waarom.";

/** The pictures are made on demand (npm run beelden): here each is one dot. */
const dot = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

test.beforeEach(async ({ page }) => {
  await page.route("**/teksten/beelden/*.png", (route) =>
    route.fulfill({ contentType: "image/png", body: dot }),
  );
});

async function openScreen(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: new RegExp(`^${name}`) }).click();
}

const card = (page: Page, key: string) => page.locator(`[data-sleutel="${key}"]`);

/** Rewrites the introduction of the start page, as somebody does who does not understand it. */
async function rewriteIntroduction(page: Page): Promise<void> {
  await page.goto("/teksten/");
  await openScreen(page, "De startpagina");
  const introduction = card(page, "start.inleiding");
  await introduction.getByLabel("Snap ik niet").check();
  await introduction.getByLabel("Wat zou jij zeggen?").fill(changed);
}

test("every message of the catalogue stands in the list of texts exactly once, in order", async ({
  page,
}) => {
  await page.goto("/teksten/");
  const screens = page.locator("main [aria-expanded]");
  await expect(screens.first()).toBeVisible();
  const keys: string[] = [];
  for (const screen of await screens.all()) {
    await screen.click();
    await expect(screen).toHaveAttribute("aria-expanded", "true");
    // The cards come after the first press.
    await expect(page.locator("[data-sleutel]").first()).toBeVisible();
    const shown = await page
      .locator("[data-sleutel]")
      .evaluateAll((cards) => cards.map((element) => element.getAttribute("data-sleutel") ?? ""));
    keys.push(...shown);
  }
  const alphabetically = (one: string, other: string) => one.localeCompare(other);
  expect([...keys].sort(alphabetically)).toEqual(
    messages.map(({ key }) => key).sort(alphabetically),
  );
  expect(keys.indexOf("start.titel")).toBe(0);
});

test("a rewritten sentence survives a reload", async ({ page }) => {
  await rewriteIntroduction(page);
  await page.reload();
  await openScreen(page, "De startpagina");
  await expect(card(page, "start.inleiding").getByLabel("Wat zou jij zeggen?")).toHaveValue(
    changed,
  );
});

test("a page is shown with its picture, and opens with the answers of a sample", async ({
  page,
}) => {
  await page.goto("/teksten/");
  await openScreen(page, "De startpagina");
  await expect(page.getByRole("img", { name: nl.teksten.plek.beeld })).toHaveJSProperty(
    "naturalWidth",
    1,
  );
  for (const [screen, sample, address, shown] of [
    ["De vragen", "gezin", "/berekening/#opvang", nl.vragen.opvang.vraag],
    ["Toeslagen en belasting", "gezin", "/uitkomst/#toeslagen", nl.toeslagen.titel],
    ["Berekening voor het dossier", "jong", "/print/dossier/", nl.print.dossier.titel],
  ] as const) {
    await page.goto("/teksten/");
    await openScreen(page, screen);
    await page
      .getByRole("link", { name: nl.teksten.plek.met[sample] })
      .and(page.locator(`[href="${address}"]`))
      .click();
    await expect(page).toHaveURL(address);
    await expect(page.getByRole("heading", { name: shown }).first()).toBeVisible();
  }
});

test("a review made on a phone changes its sentence through the command, and no other", async ({
  page,
}) => {
  await rewriteIntroduction(page);
  await card(page, "start.veilig").getByLabel("Snap ik", { exact: true }).check();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download mijn opmerkingen" }).click(),
  ]);
  const folder = mkdtempSync(join(tmpdir(), "teksten-"));
  const review = join(folder, "opmerkingen.json");
  await file.saveAs(review);
  mkdirSync(join(folder, "messages"));
  writeFileSync(join(folder, "messages/nl.json"), readFileSync("messages/nl.json"));

  const shown = execFileSync(
    "node",
    ["--import", "tsx", "scripts/teksten.ts", review, "--map", folder],
    { encoding: "utf8" },
  );

  expect(shown).toContain("start.inleiding");
  expect(shown).toContain("1 overgenomen, 0 niet.");
  const after = listMessages(
    JSON.parse(readFileSync(join(folder, "messages/nl.json"), "utf8")) as typeof nl,
  );
  expect(after).toEqual(
    messages.map((message) =>
      message.key === "start.inleiding" ? { ...message, text: changed } : message,
    ),
  );
});

test("the readable version has the sentence, the judgement and the proposal", async ({ page }) => {
  await rewriteIntroduction(page);
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download om te printen of te mailen" }).click(),
  ]);
  const text = readFileSync(await file.path(), "utf8");
  expect(text).toContain(`Nu staat er: ${nl.start.inleiding}`);
  expect(text).toContain("Oordeel: Snap ik niet");
  expect(text).toContain(`Beter is: ${changed}`);
});

test("nothing is kept on the device until somebody asks for it", async ({ page }) => {
  await rewriteIntroduction(page);
  const onDevice = () => page.evaluate(() => Object.keys(localStorage));
  expect(await onDevice()).toEqual([]);
  await page.getByLabel("Bewaar mijn opmerkingen op dit apparaat").check();
  expect(await onDevice()).toEqual(["wat-houd-ik-over.teksten.nl"]);
  await page.getByRole("button", { name: "Wis mijn opmerkingen" }).click();
  expect(await onDevice()).toEqual([]);
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
});

test("a value that is left out is asked back", async ({ page }) => {
  await page.goto("/teksten/");
  await openScreen(page, "Deze pagina");
  const text = card(page, "teksten.wet");
  await text.getByLabel("Snap ik niet").check();
  await text.getByLabel("Wat zou jij zeggen?").fill("Dit is de wet.");
  await expect(text.getByText("In je zin staat dit stukje nog niet:")).toBeVisible();
});

test("a hard sentence is told at once what makes it hard", async ({ page }) => {
  await page.goto("/teksten/");
  await openScreen(page, "De startpagina");
  const introduction = card(page, "start.inleiding");
  await introduction.getByLabel("Snap ik niet").check();
  await introduction
    .getByLabel("Wat zou jij zeggen?")
    .fill("Je dient dit conform de wet te melden!");
  await expect(introduction.getByText("zonder uitroepteken")).toBeVisible();
  await expect(introduction.getByText("schrijf liever volgens")).toBeVisible();
});

test("a file that is not a review is refused in plain words", async ({ page }) => {
  await page.goto("/teksten/");
  await page.getByLabel("Ga verder met een bestand").setInputFiles({
    name: "iets.json",
    mimeType: "application/json",
    buffer: Buffer.from('{"versie":1,"start":"2026-01"}'),
  });
  await expect(page.getByText("Dit is een ander soort bestand.")).toBeVisible();
});

test("the list of texts is accessible with an open card, and fits on 320 px", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await rewriteIntroduction(page);
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
});
