// Nobody shut out: small screens, large letters, more space, other colours, no movement, the keyboard, a screen reader.
import type { Page } from "@playwright/test";
import { open } from "./reis";
import { expect, expectAccessible, expectNoSidewaysScrolling, test, mainScreens } from "./test";

/** Every kind of screen, with an address; the answers are there already. */
const schermen = [
  ...mainScreens,
  "/berekening/#huisgenoten",
  "/toegankelijkheid/",
  "/print/persoon/",
] as const;

async function naar(page: Page, adres: string): Promise<void> {
  await page.goto(adres);
  await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
  if (adres.startsWith("/uitkomst/")) await expect(page.getByTestId("antwoord")).toBeVisible();
}

test("320 pixels wide, which is also 1280 at 400 percent: nothing sticks out sideways", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, "controle");
  for (const adres of schermen) {
    await naar(page, adres);
    await expectNoSidewaysScrolling(page, adres);
  }
});

test.describe("text with more space (WCAG 1.4.12)", () => {
  // The test adds a style of its own, as a person's browser extension does.
  test.use({ bypassCSP: true });

  test("is not cut off and does not stick out", async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width: 360, height: 640 });
    await open(page, "controle");
    for (const adres of schermen) {
      await naar(page, adres);
      await page.addStyleTag({
        content:
          "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }",
      });
      await expectNoSidewaysScrolling(page, adres);
      const cut = await page.evaluate(() =>
        [...document.body.querySelectorAll("main *, header *, footer *")]
          .filter((element) => {
            const { overflowX, overflowY, position } = getComputedStyle(element);
            // What is only there for a screen reader is 1 pixel on purpose.
            if (position === "absolute" && element.clientWidth <= 1) return false;
            return (
              (overflowX === "hidden" && element.scrollWidth > element.clientWidth + 1) ||
              (overflowY === "hidden" && element.scrollHeight > element.clientHeight + 1)
            );
          })
          .map((element) =>
            `${element.tagName} ${element.getAttribute("class") ?? ""}`.slice(0, 120),
          ),
      );
      expect(cut, adres).toEqual([]);
    }
  });
});

test("who wants no movement gets none", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page, "controle");
  for (const adres of ["/berekening/#loon", "/uitkomst/#wat-als"]) {
    await naar(page, adres);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll("*")]
        .filter((element) => {
          const { transitionDuration, animationDuration, animationName, scrollBehavior } =
            getComputedStyle(element);
          const lasts = (text: string) => text.split(",").some((part) => parseFloat(part) > 0.01);
          return (
            lasts(transitionDuration) ||
            (animationName !== "none" && lasts(animationDuration)) ||
            scrollBehavior === "smooth"
          );
        })
        .map((element) => `${element.tagName} ${element.getAttribute("class") ?? ""}`),
    );
    expect(moving, adres).toEqual([]);
  }
});

test("in forced colours what is chosen, the focus and the picture can still be seen", async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await open(page, "loon");
  await expectAccessible(page);
  const chosen = page.getByLabel("Bruto per uur").first();
  await expect(chosen).toBeChecked();
  await chosen.focus();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  const outline = await page.evaluate(() => {
    const element = document.activeElement;
    const row = element?.closest("label");
    return [element, row].map((part) => (part ? getComputedStyle(part).outlineStyle : "none"));
  });
  expect(outline.filter((style) => style !== "none")).not.toEqual([]);
  await naar(page, "/uitkomst/#maanden");
  await expectAccessible(page);
});

// The outcome in the dark is in uitkomst.spec.ts.
test("the dark mode of the device passes axe too", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await open(page, "loon");
  await expectAccessible(page);
});

test("what has the focus is never hidden behind something else", async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, "controle");
  for (const adres of ["/berekening/#loon", "/berekening/#controle", "/uitkomst/#wat-als"]) {
    await naar(page, adres);
    for (let keer = 0; keer < 40; keer += 1) {
      await page.keyboard.press("Tab");
      const hidden = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return null;
        const box = element.getBoundingClientRect();
        const x = Math.min(Math.max(box.left + box.width / 2, 0), window.innerWidth - 1);
        const y = Math.min(Math.max(box.top + box.height / 2, 0), window.innerHeight - 1);
        const top = document.elementFromPoint(x, y);
        const label = element.closest("label");
        const visible =
          top && (element.contains(top) || top.contains(element) || label?.contains(top));
        return visible ? null : `${element.outerHTML.slice(0, 120)} behind ${top?.tagName ?? ""}`;
      });
      expect(hidden, adres).toBeNull();
    }
  }
});

test("a screen reader meets a question, its fields and its mistake", async ({ page }) => {
  await open(page, "uren");
  const main = page.getByRole("main");
  await expect(main).toMatchAriaSnapshot(`
    - heading "Hoeveel uur per week ga je werken?" [level=1]
    - textbox /uur/
    - checkbox /Weet ik/
    - button "Verder"
  `);
  await page.locator("#uren").fill("zestien");
  await page.getByRole("button", { name: "Verder" }).click();
  // The summary takes the focus, by which it is read: as an alert it would be read twice. The field points at its sentence.
  const summary = main.getByRole("group", { name: "Kijk dit nog even na" });
  await expect(summary).toBeFocused();
  await expect(main.getByRole("alert")).toHaveCount(0);
  const field = page.locator("#uren");
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect(field).toHaveAccessibleDescription(/cijfers/);
  await summary.getByRole("link").click();
  await expect(field).toBeFocused();
});

test("a screen reader hears that the outcome is there; every button has a name, no heading level is skipped", async ({
  page,
}) => {
  await open(page, "controle");
  await page.getByRole("link", { name: "Bekijk wat je overhoudt" }).click();
  // Next's live region says the name of the new page.
  await expect(page.locator("#__next-route-announcer__")).toHaveText(/Dit houd je over/);
  const names = await page
    .getByRole("main")
    .getByRole("button")
    .evaluateAll((buttons) =>
      buttons.filter((button) => (button.textContent + (button.ariaLabel ?? "")).trim() === ""),
    );
  expect(names).toEqual([]);
  const levels = await page
    .getByRole("heading")
    .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
  for (const [place, level] of levels.entries())
    expect(level - (levels[place - 1] ?? 0), `heading ${String(place + 1)}`).toBeLessThanOrEqual(1);
});
