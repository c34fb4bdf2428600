import { expect, expectAccessible, test } from "./test";

test("the start page is Dutch at / and English at /en/", { tag: "@both" }, async ({ page }) => {
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("lang", "nl");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Wat houd ik over als ik ga werken?",
  );
  await expectAccessible(page);
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/en\/$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expectAccessible(page);
});
