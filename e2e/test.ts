// Every browser test imports `test` from here. It fails a test in which the page did something that this app
// never does: log an error, break its Content-Security-Policy, ask another server for something, set a cookie.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test as base, expect, type Locator, type Page } from "@playwright/test";
import type axe from "axe-core";

interface Fixtures {
  /** What a test expects to go wrong, e.g. /404/ for a page that does not exist. It must happen, and nothing else. */
  expectedErrors: RegExp | null;
  guard: undefined;
}

/** Less than half of the bytes of `axe.source`, which travel to the browser for every page. */
const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

/** What Playwright says when a test does without the worker. */
const workerBlocked = "Service Worker registration blocked by Playwright";

export const test = base.extend<Fixtures>({
  expectedErrors: [null, { option: true }],
  guard: [
    async ({ context, expectedErrors }, use) => {
      const problems: string[] = [];
      const watch = (page: Page) => {
        page.on("console", (message) => {
          if (message.text() === workerBlocked) return;
          if (message.type() === "error" || message.type() === "warning") {
            problems.push(`console.${message.type()}: ${message.text()}`);
          }
        });
        page.on("pageerror", (error) => problems.push(`uncaught: ${error.message}`));
      };
      context.on("page", watch);
      context.on("request", (request) => {
        const url = new URL(request.url());
        // 127.0.0.1 is the other site of inbedden.spec.ts.
        if (!["localhost", "127.0.0.1", ""].includes(url.hostname))
          problems.push(`off origin: ${request.url()}`);
      });
      await use(undefined);
      for (const cookie of await context.cookies()) problems.push(`cookie: ${cookie.name}`);
      const unexpected = problems.filter((problem) => !expectedErrors?.test(problem));
      expect(unexpected, "what the page must never do").toEqual([]);
      if (expectedErrors) {
        expect(problems, "what was expected to go wrong").not.toEqual([]);
      }
    },
    { auto: true },
  ],
});

export { expect };

/** The screens that hold most of what there is, for tests of how all of them look. */
export const mainScreens = [
  "/",
  "/berekening/#uitkering",
  "/berekening/#loon",
  "/berekening/#controle",
  "/uitkomst/",
  "/uitkomst/#maanden",
  "/uitkomst/#wat-als",
  "/samen/",
  "/gemeente-instellen/",
  "/teksten/",
  "/uitleg/vrijlating/",
  "/privacy/",
] as const;

/** Nothing makes the page wider than the screen. A part that is skipped while the slider moves would not be seen. */
export async function expectNoSidewaysScrolling(page: Page, message?: string): Promise<void> {
  await expect(page.locator("[data-moving]")).toHaveCount(0);
  const sticksOut = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    // For who reads the failure.
    const what = [...document.body.querySelectorAll("*")]
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return (
          (left < -1 || right > clientWidth + 1) &&
          !element.closest(".overflow-x-auto *, .blad-schuif *")
        );
      })
      .map(({ tagName, className, textContent }) => `${tagName} ${className} ${textContent}`);
    return [`${scrollWidth - clientWidth} px`, ...what.map((one) => one.slice(0, 160))];
  });
  expect(sticksOut, message).toEqual([]);
}

/**
 * axe with all of WCAG 2.2 A and AA, contrast included, on the page as it stands now. In the page itself and for what
 * is wrong only: Playwright's own wrapper hands over all that is right as well, which takes most of its time.
 * `part`: only this part, of a page of which the rest was looked at in another test; a whole outcome takes seconds.
 */
export async function expectAccessible(page: Page, part?: Locator): Promise<void> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axeSource);
  const violations = await (part ?? page.locator("html")).evaluate(
    async (root): Promise<object[]> => {
      const found = await (window as unknown as { axe: typeof axe }).axe.run(
        root === document.documentElement ? document : root,
        {
          reporter: "no-passes",
          resultTypes: ["violations"],
          runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
        },
      );
      return found.violations.map(({ id, help, nodes }) => ({
        id,
        help,
        where: nodes.map(
          ({ target, failureSummary }) => `${target.join(" ")}: ${failureSummary ?? ""}`,
        ),
      }));
    },
  );
  expect(violations).toEqual([]);
  if (!part) await expectHoldsLargeLetters(page);
}

/** The height of the words in each picture, and what is wrong with them: over each other, or out of the picture. */
async function wordsInPictures(page: Page) {
  const found = [];
  for (const picture of await page.locator("svg:has(text)").filter({ visible: true }).all()) {
    // What is not on the screen is drawn again when it comes there.
    await picture.scrollIntoViewIfNeeded();
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
    found.push(await wordsIn(picture));
  }
  return found;
}

const wordsIn = (picture: Locator) =>
  picture.evaluate((svg) => {
    const box = svg.getBoundingClientRect();
    const words = [...svg.querySelectorAll("text")].map((text) => ({
      text: text.textContent,
      place: text.getBoundingClientRect(),
    }));
    // A pixel of the empty edge of a letter is not seen.
    const over = words.flatMap(({ text, place }, index) =>
      words
        .slice(index + 1)
        .filter(
          ({ place: other }) =>
            place.left < other.right - 1 &&
            other.left < place.right - 1 &&
            place.top < other.bottom - 1 &&
            other.top < place.bottom - 1,
        )
        .map((other) => `"${text}" over "${other.text}"`),
    );
    const out = words
      .filter(
        ({ place }) =>
          place.left < box.left - 1 ||
          place.right > box.right + 1 ||
          place.top < box.top - 1 ||
          place.bottom > box.bottom + 1,
      )
      .map(({ text }) => `"${text}" out of the picture`);
    return {
      height: Math.max(...words.map(({ place }) => place.height)),
      wrong: [...over, ...out],
    };
  });

/**
 * With letters twice as large on a screen of 360 px nothing sticks out, and the words in pictures are larger too: who
 * sees little reads all of it.
 */
export async function expectHoldsLargeLetters(page: Page): Promise<void> {
  const size = page.viewportSize();
  if (!size || size.width > 500) return;
  const enlarge = (fontSize: string) =>
    page.evaluate((value) => {
      document.documentElement.style.fontSize = value;
    }, fontSize);
  await page.setViewportSize({ ...size, width: 360 });
  // Pictures are drawn again a moment later.
  await expect(async () => {
    expect((await wordsInPictures(page)).flatMap(({ wrong }) => wrong)).toEqual([]);
  }).toPass({ timeout: 5000 });
  const small = await wordsInPictures(page);
  await enlarge("200%");
  await expectNoSidewaysScrolling(page, "with letters twice as large");
  await expect(async () => {
    const large = await wordsInPictures(page);
    expect(large.flatMap(({ wrong }) => wrong)).toEqual([]);
    for (const [index, { height }] of large.entries())
      expect(height).toBeGreaterThan((small[index]?.height ?? 0) * 1.8);
  }).toPass({ timeout: 5000 });
  await enlarge("");
  await page.setViewportSize(size);
}

/** Waits until the service worker keeps the whole site and controls this page. */
export async function waitUntilOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((resolve) => {
      navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true });
    });
  });
}
