// In the site of a municipality: an iframe on another origin that is as high as what is in it.
import { createServer, type Server } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import type { FrameLocator, Page } from "@playwright/test";
import { vandaag, vragen } from "./reis";
import { startSite, type Site } from "./site";
import { expect, test } from "./test";

/** The page of the municipality: the lines of docs/beheer.md, between other things. */
const hostPage = (site: string) => `<!doctype html>
<html lang="nl">
  <head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>Gemeente</title>
    <style>* { box-sizing: border-box }</style></head>
  <body>
    <h1>Gemeente Voorbeeldstad</h1>
    <script>window.heard = []; addEventListener("message", ({ data }) => heard.push(data));</script>
    <iframe
      src="${site}/berekening/"
      data-wat-houd-ik-over
      title="Wat houd ik over?"
      width="100%"
      height="900"
    ></iframe>
    <script src="${site}/insluiten.js" defer></script>
    <p>Onderkant</p>
  </body>
</html>`;

let gemeente: Server;
let site: Site | undefined;

test.beforeAll(async () => {
  gemeente = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(hostPage(site?.origin ?? ""));
  }).listen(0, "127.0.0.1");
  await once(gemeente, "listening");
});

test.afterEach(async () => {
  await site?.stop();
});

test.afterAll(() => {
  gemeente.close();
});

const gemeenteOrigin = () => `http://127.0.0.1:${String((gemeente.address() as AddressInfo).port)}`;

/** The height inside the iframe, and of what is in it. */
async function heights(page: Page, frame: FrameLocator) {
  const iframe = await page.locator("iframe").evaluate((element) => element.clientHeight);
  const content = await frame
    .locator("html")
    .evaluate((element) => Math.ceil(element.getBoundingClientRect().height));
  return { iframe, content };
}

test("an allowed site shows the journey in an iframe that follows its height, and hears nothing else", async ({
  page,
  context,
}) => {
  site = await startSite(gemeenteOrigin());
  await page.clock.setFixedTime(vandaag);
  await page.goto(gemeenteOrigin());
  const frame = page.frameLocator("iframe");
  const follows = async () => {
    await expect
      .poll(async () => {
        const { iframe, content } = await heights(page, frame);
        return iframe - content;
      })
      .toBe(0);
    return (await heights(page, frame)).iframe;
  };
  await expect(frame.getByRole("heading", { level: 1 })).toHaveText(vragen.uitkering);
  const first = await follows();

  // A longer page, and back: it grows and it shrinks.
  await frame.locator("html").evaluate((html) => {
    html.ownerDocument.body.insertAdjacentHTML("beforeend", "<p id='proef'>proef</p>".repeat(40));
  });
  await expect.poll(async () => (await heights(page, frame)).iframe).toBeGreaterThan(first + 500);
  await follows();
  await frame.locator("html").evaluate((html) => {
    for (const part of html.querySelectorAll("#proef")) part.remove();
  });
  // Not exactly the first height: the words that are explained come a moment after the question.
  await expect.poll(async () => (await heights(page, frame)).iframe).toBeLessThan(first + 500);
  await follows();

  await frame.getByLabel("Bijstand").first().check();
  await frame.getByRole("button", { name: "Verder" }).click();
  await expect(frame.getByRole("heading", { level: 1 })).toHaveText(vragen.geboortedatum);
  await follows();
  // The new question stands on the screen, although the page around it is the one that scrolls.
  await expect(frame.getByRole("heading", { level: 1 })).toBeInViewport();

  // The outcome, which has no complete answers yet, is no higher than what it says.
  await frame.locator("html").evaluate(() => {
    location.assign("/uitkomst/");
  });
  await expect(frame.getByText("Er missen nog antwoorden")).toBeVisible();
  await follows();
  await page.waitForTimeout(300);
  expect(await follows()).toBeLessThan(2000);

  const heard = await page.evaluate(() => Reflect.get(window, "heard") as unknown[]);
  expect(heard.length).toBeGreaterThan(2);
  for (const message of heard)
    expect(message).toEqual({
      soort: "wat-houd-ik-over:hoogte",
      hoogte: expect.any(Number) as unknown,
    });
  expect(await context.cookies()).toEqual([]);
});

test.describe("a site that is not allowed", () => {
  test.use({ expectedErrors: /frame-ancestors|X-Frame-Options|ERR_BLOCKED_BY_RESPONSE/ });

  test("cannot show the app in an iframe", async ({ page }) => {
    site = await startSite();
    await page.goto(gemeenteOrigin());
    await expect(page.getByText("Onderkant")).toBeVisible();
    await expect(
      page.frameLocator("iframe").getByRole("heading", { name: vragen.uitkering }),
    ).toHaveCount(0);
  });
});

test.describe("a site that was allowed and is no longer", () => {
  test.use({
    serviceWorkers: "allow",
    expectedErrors: /frame-ancestors|X-Frame-Options|ERR_BLOCKED_BY_RESPONSE/,
  });

  test("does not get the app from the copy on the phone either", async ({ page }) => {
    site = await startSite(gemeenteOrigin());
    await page.clock.setFixedTime(vandaag);
    await page.goto(gemeenteOrigin());
    const question = page.frameLocator("iframe").getByRole("heading", { name: vragen.uitkering });
    await expect(question).toBeVisible();
    const inside = page.frames()[1];
    await inside?.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.reload();
    await expect(question).toBeVisible();
    // The same release, with the headers of a host that lets nobody.
    site.publish("out");
    await page.reload();
    await expect(page.getByText("Onderkant")).toBeVisible();
    await expect(question).toHaveCount(0);
  });
});
