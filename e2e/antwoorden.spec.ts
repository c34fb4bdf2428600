// What somebody answered: never lost without a word, never shown to the next person, and what is shown is what is kept.
import fc from "fast-check";
import { sleutel } from "@/lib/invoer/sleutel";
import { damaged } from "@/lib/invoer/test-willekeurig";
import { expect, test } from "./test";
import { alleenstaande, antwoordenAlleenstaande, begin, loop, open, vragen, zaai } from "./reis";

test("after Wis alles on samen, Back shows nothing of the person before", async ({ page }) => {
  await zaai(page);
  await page.goto("/samen/");
  await expect(page.locator("#uitkomst")).toContainText("€");
  await page.goto("/uitkomst/#bewaren");
  await page.getByRole("button", { name: "Wis alles" }).first().click();
  await expect(page.getByRole("link", { name: "Begin" })).toBeVisible();
  for (let keer = 0; keer < 2; keer += 1) {
    await page.goBack();
    await expect(page.locator("main")).toBeVisible();
    await expect(page.getByTestId("antwoord")).toHaveCount(0);
    expect(await page.content()).not.toContain("14,99");
  }
});

test("Wis alles stands on every screen with answers, and nowhere without them", async ({
  page,
}) => {
  const wis = page.getByRole("contentinfo").getByRole("button", { name: "Wis alles" });
  await page.goto("/");
  await expect(page.getByRole("link", { name: "Begin" })).toBeVisible();
  await expect(wis).toHaveCount(0);
  await zaai(page);
  for (const pad of [
    "/",
    "/berekening/#controle",
    "/samen/",
    "/overnemen/",
    "/print/persoon/",
    "/print/dossier/",
    "/uitkomst/",
  ]) {
    await page.goto(pad);
    await expect(wis, pad).toBeVisible();
  }
  // Hours that are being tried are kept a moment after the last move: not any more.
  await page.goto("/uitkomst/#wat-als");
  await page.getByRole("textbox", { name: "Uren per week" }).fill("24");
  await wis.click();
  await expect(page.getByRole("link", { name: "Begin" })).toBeVisible();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test("damaged kept answers leave no page without a way out, and none without a word", async ({
  page,
}) => {
  await zaai(page);
  const varianten = fc
    .sample(damaged(antwoordenAlleenstaande), { numRuns: 60, seed: 2026 })
    .map((antwoorden) => JSON.stringify({ antwoorden, concepten: {} }));
  for (const pad of ["/uitkomst/", "/berekening/#controle", "/samen/", "/print/persoon/"]) {
    await page.goto(pad);
    await expect(page.locator("main")).toContainText(/14,99|€/);
    const gezien = await page.evaluate(
      async ([naam, teksten]) => {
        const heel = sessionStorage.getItem(naam) ?? "";
        const stuk: string[] = [];
        let gezegd = 0;
        for (const tekst of teksten) {
          sessionStorage.setItem(naam, tekst);
          // As for a page that comes back from memory: what is kept is read again.
          window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
          await new Promise((klaar) => setTimeout(klaar, 20));
          const main = document.querySelector("main");
          const kop = main?.querySelector("h1")?.textContent ?? "";
          const uitweg = main?.querySelector("a[href], button") ?? null;
          if (uitweg === null || kop === "" || kop.startsWith("Er ging iets mis")) stuk.push(tekst);
          if (main?.textContent.includes("konden we niet lezen")) gezegd += 1;
        }
        sessionStorage.setItem(naam, heel);
        return { stuk, gezegd };
      },
      [sleutel, varianten] as const,
    );
    expect(gezien.stuk, pad).toEqual([]);
    // Of the others only something that nobody had answered was damaged, or it was taken away.
    expect(gezien.gezegd, pad).toBeGreaterThan(20);
  }
});

test("a page that comes back from memory with empty fields fills them with what is kept", async ({
  page,
}) => {
  await open(page, "geboortedatum");
  const velden = page.locator('[id^="datum.dag"]');
  await expect(velden.first()).toHaveValue("15");
  // Safari empties fields of which the browser may remember nothing, and tells nobody.
  await velden.evaluateAll((alle) => {
    for (const een of alle as HTMLInputElement[]) een.value = "";
    window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  });
  await expect(page.locator('[id="datum.dag"]')).toHaveValue("15");
  await expect(page.locator('[id="datum.dag-jaar"]')).toHaveValue("1985");
});

test("the second of two quick taps on Verder answers nothing on the next screen", async ({
  page,
}) => {
  await begin(page);
  await loop(page, alleenstaande.slice(0, 1));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(vragen.geboortedatum);
  await page.locator('[id="datum.dag"]').fill("15");
  await page.locator('[id="datum.dag-maand"]').fill("6");
  await page.locator('[id="datum.dag-jaar"]').fill("1985");
  const vak = await page.getByRole("button", { name: "Verder" }).boundingBox();
  if (!vak) throw new Error("no button");
  const [x, y] = [vak.x + vak.width / 4, vak.y + vak.height / 2];
  await page.mouse.click(x, y);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(vragen.metWie);
  // The second tap lands on a choice that stands where the button stood.
  const aangevinkt = await page.evaluate(
    ([links, boven]) => {
      const keuze = document.querySelector<HTMLElement>(".whk-choice");
      keuze?.dispatchEvent(
        new MouseEvent("click", {
          bubbles: true,
          cancelable: true,
          detail: 1,
          clientX: links ?? 0,
          clientY: boven ?? 0,
        }),
      );
      return document.querySelectorAll("input:checked").length;
    },
    [x, y],
  );
  expect(aangevinkt).toBe(0);
  await page.waitForTimeout(600);
  await page.getByLabel("Ik woon alleen").check();
});

test("kept answers of another shape: what can be read stays, the rest is asked again and said", async ({
  page,
}) => {
  await page.addInitScript(
    ([naam, tekst]) => {
      if (window.name !== "gezaaid") sessionStorage.setItem(naam, tekst);
      window.name = "gezaaid";
    },
    [
      sleutel,
      JSON.stringify({
        antwoorden: { ...antwoordenAlleenstaande, huishouden: null },
        concepten: { uitkering: [null] },
      }),
    ] as const,
  );
  await page.goto("/berekening/#controle");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(vragen.geboortedatum);
  await expect(page.getByText("Een deel van je antwoorden konden we niet lezen.")).toBeVisible();
});

test("unfinished answers are kept in a file, cleared, and opened again from where somebody begins", async ({
  page,
}) => {
  await begin(page);
  await loop(page, alleenstaande.slice(0, 5));
  const bewaard = await page.evaluate((naam) => sessionStorage.getItem(naam) ?? "", sleutel);
  const { antwoorden } = JSON.parse(bewaard) as { antwoorden: unknown };
  await page.getByRole("button", { name: "Wis alles" }).click();
  await page.getByRole("link", { name: "Open een bestand of lees een QR-code" }).click();
  await page.locator('input[accept^=".json"]').setInputFiles({
    name: "antwoorden.json",
    mimeType: "application/json",
    buffer: Buffer.from(
      JSON.stringify({ versie: 2, soort: "wat-houd-ik-over", antwoorden, situaties: [] }),
    ),
  });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(vragen.loon);
  const terug = await page.evaluate((naam) => sessionStorage.getItem(naam) ?? "", sleutel);
  expect((JSON.parse(terug) as { antwoorden: unknown }).antwoorden).toEqual(antwoorden);
});
