import { cpSync } from "node:fs";
import type { Page } from "@playwright/test";
import { makeNextRelease, startSite, type Site } from "./site";
import { expect, test, waitUntilOffline } from "./test";

test.use({ serviceWorkers: "allow" });

const heading = { from: "Wat houd ik over als ik ga werken?", to: "Dit is de volgende versie" };

let site: Site;

test.beforeEach(async () => {
  site = await startSite();
});

test.afterEach(async () => {
  await site.stop();
});

async function expectHeading(page: Page, text: string): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(text);
}

/** Asks the browser to look for a new release, as it does by itself once a day. */
async function lookForRelease(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
}

/** Waits until a new release is on the phone and waits for its turn. */
async function waitForWaitingRelease(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    const registration = await navigator.serviceWorker.ready;
    return registration.waiting !== null;
  });
}

test("after one visit everything is kept on the phone, and every page and link works without a network", async ({
  page,
}) => {
  await page.goto(`${site.origin}/`);
  await waitUntilOffline(page);
  const missing = await page.evaluate(async () => {
    const [name = ""] = await caches.keys();
    const cache = await caches.open(name);
    const list = (await (await cache.match("/__files"))?.json()) as Record<string, string>;
    const absent = [];
    for (const address of Object.keys(list)) {
      if (!(await cache.match(`/${address}`))) absent.push(address);
    }
    return { absent, count: Object.keys(list).length };
  });
  expect(missing.absent).toEqual([]);
  expect(missing.count).toBeGreaterThan(10);

  await site.stop();
  // Typed without its last slash, as people do.
  await page.goto(`${site.origin}/en`);
  await expectHeading(page, "What do I keep if I start working?");
  await page.reload();
  await expectHeading(page, "What do I keep if I start working?");
  // Not by loading the page anew.
  await page.evaluate(() => {
    document.body.dataset.sameDocument = "yes";
  });
  await page.getByRole("contentinfo").getByRole("link", { name: "Privacy" }).click();
  await expect(page).toHaveURL(/\/privacy\/$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("body")).toHaveAttribute("data-same-document", "yes");
});

test.describe("an unknown address without a network", () => {
  test.use({ expectedErrors: /404|ERR_CONNECTION_REFUSED/ });

  test("gives the page that says so", async ({ page }) => {
    await page.goto(`${site.origin}/`);
    await waitUntilOffline(page);
    await site.stop();
    const response = await page.goto(`${site.origin}/bestaat-niet/`);
    expect(response?.status()).toBe(404);
    await expectHeading(page, "Deze pagina bestaat niet");
  });
});

test("a new release waits for the person; the open page and the other tab stay as they are", async ({
  page,
  context,
}, info) => {
  await page.goto(`${site.origin}/`);
  await waitUntilOffline(page);
  const other = await context.newPage();
  await other.goto(`${site.origin}/`);
  const oldScript = await page.locator("script[src*='/chunks/']").first().getAttribute("src");
  // The server no longer has the old script; the phone still does.
  const expectOldScript = async (tab: Page) => {
    expect(await tab.evaluate(async (src) => (await fetch(src)).status, oldScript ?? "")).toBe(200);
  };

  makeNextRelease(info.outputPath("next"), heading);
  site.publish(info.outputPath("next"));
  await lookForRelease(page);
  await expect(page.getByRole("status")).toContainText("Er is een nieuwe versie.");
  await expectHeading(page, heading.from);
  await expectOldScript(page);

  await page.getByRole("button", { name: "Gebruik de nieuwe versie" }).click();
  await expectHeading(page, heading.to);
  await expect(page.getByRole("status")).toBeEmpty();

  // Not loaded again behind somebody's back; its own scripts are still there; a link leads to the new release.
  await expectHeading(other, heading.from);
  await expectOldScript(other);
  await other.getByRole("link", { name: "English" }).click();
  await expectHeading(other, "What do I keep if I start working?");

  await site.stop();
  await page.reload();
  await expectHeading(page, heading.to);
});

test("a release that is ready when a page is opened takes over by itself", async ({
  page,
}, info) => {
  await page.goto(`${site.origin}/`);
  await waitUntilOffline(page);
  makeNextRelease(info.outputPath("next"), heading);
  site.publish(info.outputPath("next"));
  await lookForRelease(page);
  await waitForWaitingRelease(page);
  await page.goto(`${site.origin}/`);
  await expectHeading(page, heading.to);
});

test("a server that mixes two releases does not spoil the copy on the phone", async ({
  page,
}, info) => {
  await page.goto(`${site.origin}/`);
  await waitUntilOffline(page);
  const next = info.outputPath("next");
  makeNextRelease(next, heading);
  // The worker of the next release is there, its pages are not yet.
  cpSync("out/index.html", `${next}/index.html`);
  site.publish(next);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const { installing } = registration;
    await new Promise<void>((resolve) => {
      if (!installing || installing.state === "redundant") resolve();
      else
        installing.addEventListener("statechange", () => {
          if (installing.state === "redundant") resolve();
        });
    });
  });
  await site.stop();
  await page.reload();
  await expectHeading(page, heading.from);
  await expect(page.getByRole("status")).toBeEmpty();
});

test("a copy that the browser threw away is made again at the next visit", async ({ page }) => {
  await page.goto(`${site.origin}/`);
  await waitUntilOffline(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await page.goto(`${site.origin}/privacy/`);
  // The list is written when all files are there.
  await page.waitForFunction(async () => (await caches.match("/__files")) !== undefined);
  await site.stop();
  await page.goto(`${site.origin}/`);
  await expectHeading(page, heading.from);
});
