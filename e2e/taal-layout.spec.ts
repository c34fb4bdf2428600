// Other languages: texts that are 40 percent longer and run from right to left, and a translation tool in the browser
// that replaces the texts of the page under React.
import type { Page } from "@playwright/test";
import { alleenstaande, antwoordenAlleenstaande, begin, loop, open, vragen } from "./reis";
import { expect, expectNoSidewaysScrolling, test, mainScreens } from "./test";
import { toonAlles } from "./uitkomst";

/** Makes every text on the page 40 percent longer, and the page run from right to left. Amounts stay as they are. */
async function pseudo(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dir = "rtl";
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (["SCRIPT", "STYLE"].includes(text.parentElement?.tagName ?? "")) continue;
      text.data = text.data.replace(
        /\p{L}{3,}/gu,
        (word) => word + word.slice(0, Math.ceil(word.length * 0.4)),
      );
    }
  });
}

/** Waits until React has taken over all of the page: what comes later must still find the texts that the server sent. */
async function waitUntilTakenOver(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll("main *")].every((element) =>
        Object.keys(element).some((key) => key.startsWith("__reactFiber")),
      ),
    undefined,
    { polling: 100 },
  );
}

const screens = [...mainScreens, "/berekening/#gemeente", "/uitleg/", "/uitleg/bedragen/"];

test("every main screen holds longer texts from right to left at 360 px, without sideways scrolling", async ({
  page,
}) => {
  test.slow();
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, "uitkering");
  for (const address of screens) {
    await page.goto(address);
    // Another # alone keeps the page, with the longer texts of the screen before.
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    if (address.startsWith("/uitkomst/"))
      await expect(page.getByTestId("antwoord").first()).toBeVisible();
    if (address === "/uitkomst/#maanden") await toonAlles(page, "maanden");
    if (address === "/uitkomst/#wat-als") {
      // Its curve keeps running from left to right, and its slider with it.
      await expect(page.locator('main input[type="range"]').first()).toHaveCSS("direction", "ltr");
    }
    if (address === "/samen/")
      await expect(page.getByTestId("rij-gewoneMaand").first()).toBeVisible();
    await waitUntilTakenOver(page);
    await pseudo(page);
    await expectNoSidewaysScrolling(page);
  }
});

/** Works as the tool of a browser: wraps each text in an element of its own, now and after each change. */
async function translateAsBrowsersDo(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const translate = (text: Text) => {
      if (text.data.trim() === "" || text.parentElement?.closest("font, script, style, head"))
        return;
      const outer = document.createElementNS("http://www.w3.org/1999/xhtml", "font");
      const inner = document.createElementNS("http://www.w3.org/1999/xhtml", "font");
      inner.append(text.data);
      outer.append(inner);
      text.replaceWith(outer);
    };
    const all = (root: Node) => {
      if (root instanceof Text) {
        translate(root);
        return;
      }
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      texts.forEach(translate);
    };
    // A tool starts when the page is there; React has taken it over by then.
    addEventListener("load", () => {
      setTimeout(() => {
        all(document.body);
        new MutationObserver((records) => {
          for (const record of records) record.addedNodes.forEach(all);
        }).observe(document.body, { childList: true, subtree: true });
        document.documentElement.classList.add("translated-ltr");
      }, 300);
    });
  });
}

test("a translation tool does not break the questions, and never leaves an old amount", async ({
  page,
}) => {
  test.slow();
  await translateAsBrowsersDo(page);
  await begin(page);
  await loop(page, alleenstaande);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(vragen.controle);
  expect(await page.locator("main font").count()).toBeGreaterThan(20);

  // An error comes and goes, and the sentence under the wage follows what is typed.
  await page.goto("/berekening/#loon");
  await expect(page.locator("h1 font").first()).toBeVisible();
  const echo = page.getByRole("radiogroup").getByRole("status");
  await page.locator("#bedrag").fill("");
  await page.getByRole("button", { name: "Verder" }).click();
  await expect(page.locator("main").locator("[aria-labelledby=foutmelding-titel]")).toBeVisible();
  for (const [bedrag, perMaand] of [
    ["15", "1.040"],
    ["18", "1.248"],
  ] as const) {
    await page.locator("#bedrag").fill(bedrag);
    // 16 hours × 52 / 12.
    await expect(echo).toContainText(perMaand);
    await expect(echo).not.toContainText(perMaand === "1.248" ? "1.040" : "1.248");
  }
});

test("the outcome follows a change under a translation tool, amount by amount", async ({
  page,
  context,
}) => {
  test.slow();
  const amounts = (one: Page) =>
    one
      .locator("main")
      .evaluate((main) => main.textContent.match(/€\s[\d.,]+/g)?.slice(0, 80) ?? []);
  const more = async (one: Page, translated: boolean) => {
    await open(one, "uitkering", antwoordenAlleenstaande);
    await one.goto("/uitkomst/#wat-als");
    const hours = one.locator('main input[type="range"]').first();
    await expect(hours).toBeVisible();
    if (translated) await expect.poll(() => one.locator("main font").count()).toBeGreaterThan(20);
    await hours.focus();
    for (let press = 0; press < 4; press += 1) await one.keyboard.press("ArrowRight");
    await expect(hours).toHaveValue("20");
  };
  await more(page, false);
  const translated = await context.newPage();
  await translateAsBrowsersDo(translated);
  await more(translated, true);
  await expect
    .poll(async () => (await amounts(translated)).join(" "))
    .toBe((await amounts(page)).join(" "));
});
