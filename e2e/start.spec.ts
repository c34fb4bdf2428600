import { expect, test } from "@playwright/test";

test("the start page is Dutch at / and English at /en/", async ({ page }) => {
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("lang", "nl");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Wat houd ik over als ik ga werken?",
  );
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/en\/$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("an unknown address gives the Dutch 404 page", async ({ page }) => {
  const response = await page.goto("/bestaat-niet/");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Deze pagina bestaat niet");
});
