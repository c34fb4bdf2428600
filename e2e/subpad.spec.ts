// Built with BASE_PATH and THEMA, as a municipality may do. Runs in `npm run subpad` only: it needs a build of its own.
import { readFileSync } from "node:fs";
import { encodeFragment } from "@/lib/contract/fragment";
import { toShortText } from "@/lib/contract/test-first-version";
import { attributes, listFiles } from "../scripts/build/output.mjs";
import { basePath } from "../scripts/site.mjs";
import { alleenstaande, loop, vandaag, vragen } from "./reis";
import { expect, test, waitUntilOffline } from "./test";
import { uurloon } from "./uitkomst";

const thema = process.env.THEMA ?? "";

test("every address in every page, in the sitemap and in the headers file is below the sub-path", () => {
  expect(basePath).not.toBe("");
  const pages = listFiles().filter((file) => file.endsWith(".html"));
  expect(pages.length).toBeGreaterThan(30);
  for (const file of pages) {
    const html = readFileSync(`out/${file}`, "utf8");
    const addresses = ["href", "src"].flatMap((name) => attributes(html, /<[a-z][^>]*>/g, name));
    const outside = addresses.filter(
      (address) => address.startsWith("/") && !address.startsWith(`${basePath}/`),
    );
    expect(outside, file).toEqual([]);
    expect(
      addresses.some((address) => address.startsWith(`${basePath}/_next/`)),
      file,
    ).toBe(true);
  }
  const sitemap = readFileSync("out/sitemap.xml", "utf8");
  expect(sitemap).toContain(`<loc>${process.env.SITE_URL ?? ""}${basePath}/berekening/</loc>`);
  for (const line of readFileSync("out/_headers", "utf8").split("\n"))
    if (line.startsWith("/")) expect(line.startsWith(`${basePath}/`), line).toBe(true);
});

test("security.txt is served and has not expired", async ({ request }) => {
  const answer = await request.get(`${basePath}/.well-known/security.txt`);
  expect(answer.status()).toBe(200);
  const text = await answer.text();
  expect(text).toContain(`Contact: ${process.env.SECURITY_CONTACT ?? "-"}\n`);
  const expires = Date.parse(/^Expires: (.*)$/m.exec(text)?.[1] ?? "");
  const day = 24 * 60 * 60 * 1000;
  expect(expires - Date.now()).toBeGreaterThan(300 * day);
  // RFC 9116: less than a year ahead.
  expect(expires - Date.now()).toBeLessThan(365 * day);
});

test("the journey, the outcome, the print and the other language ask for nothing outside the sub-path", async ({
  page,
  context,
}) => {
  test.slow();
  const outside: string[] = [];
  let practice = 0;
  context.on("request", (request) => {
    const { pathname, protocol } = new URL(request.url());
    if (protocol === "blob:" || protocol === "data:") return;
    if (!pathname.startsWith(`${basePath}/`)) outside.push(request.url());
    if (pathname === `${basePath}/gemeenten/alle.json`) practice += 1;
  });
  await page.clock.setFixedTime(vandaag);
  await page.goto(`${basePath}/`);
  const token = "--whk-button-primary-background-color";
  const css = readFileSync(`out/themas/${thema}.css`, "utf8");
  const colour = new RegExp(`${token}: (#[0-9a-f]{6});`).exec(css)?.[1];
  expect(
    await page.evaluate(
      (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim(),
      token,
    ),
  ).toBe(colour);
  await page.getByRole("link", { name: "Begin" }).click();
  await loop(page, alleenstaande);
  await page.getByRole("link", { name: "Bekijk wat je overhoudt" }).click();
  await expect(page).toHaveURL(new RegExp(`${basePath}/uitkomst/$`));
  await expect(page.getByTestId("antwoord")).toBeVisible();
  await page.goto(`${basePath}/print/persoon/`);
  await expect(page.locator("article.blad")).toContainText("december 2026");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(new RegExp(`${basePath}/en/$`));
  await page.goto(`${basePath}/overnemen/#${await encodeFragment(toShortText([uurloon("16")]))}`);
  await expect(page.getByText("We hebben de antwoorden gelezen.")).toBeVisible();
  expect(practice).toBeGreaterThan(0);
  expect(outside).toEqual([]);
});

test.describe("an address below the sub-path that does not exist", () => {
  test.use({ expectedErrors: /404/ });

  test("gives the page for that, with a way to the start", async ({ page }) => {
    expect((await page.goto(`${basePath}/bestaat-niet/`))?.status()).toBe(404);
    await page.getByRole("link").click();
    await expect(page).toHaveURL(new RegExp(`${basePath}/$`));
  });
});

test.describe("with the worker", () => {
  test.use({ serviceWorkers: "allow" });

  test("it keeps the site below the sub-path, and that works without a network", async ({
    page,
    context,
  }) => {
    await page.clock.setFixedTime(vandaag);
    await page.goto(`${basePath}/`);
    await waitUntilOffline(page);
    const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
    expect(new URL(scope).pathname).toBe(`${basePath}/`);
    const manifest = await page.locator('link[rel="manifest"]').getAttribute("href");
    expect(manifest).toBe(`${basePath}/manifest.webmanifest`);
    await context.setOffline(true);
    await page.goto(`${basePath}/berekening/`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(vragen.uitkering);
    await page.goto(`${basePath}/uitleg/vrijlating/`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });
});
