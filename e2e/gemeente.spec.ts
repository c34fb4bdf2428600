// The form for the practice of a municipality: open, change, see the effect, download, open again; and a wrong file.
import { readFileSync } from "node:fs";
import { legeAntwoorden } from "@/lib/invoer/antwoorden-vorm";
import { antwoordenAlleenstaande, open, verder, vragen } from "./reis";
import { expect, expectAccessible, test } from "./test";

const today = new Date("2026-11-22T10:00:00+01:00");

test("a policy officer makes a file, sees what it does, downloads it and opens it again", async ({
  page,
}) => {
  await page.clock.setFixedTime(today);
  await page.goto("/gemeente-instellen/");
  const effect = page.getByTestId("voorbeelden");
  await expect(effect).toContainText("Elke maand is gelijk aan de landelijke regels.");
  await page.getByLabel("Naam", { exact: true }).fill("Voorbeeldstad");
  await page
    .getByLabel("Pagina waar jullie regels staan")
    .fill("https://www.voorbeeldstad.nl/bijstand");
  await page.locator('[id="gegevens.vierWeken-bekend"]').check();
  await page.locator('[id="gegevens.vierWeken.waarde"]').selectOption("werkdagen");
  // The parent is paid every four weeks; the two others are not touched by the method.
  await expect(effect.getByText("Elke maand is gelijk aan de landelijke regels.")).toHaveCount(2);
  await page.locator('[id="gegevens.vakantietoeslag-bekend"]').check();
  await page.locator('[id="gegevens.vakantietoeslag.waarde.maand"]').selectOption("5");
  await expect(effect.getByText("Elke maand is gelijk aan de landelijke regels.")).toHaveCount(0);
  await expectAccessible(page);

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download het bestand" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("voorbeeldstad.json");
  const path = await download.path();
  const file = JSON.parse(readFileSync(path, "utf8")) as {
    naam: string;
    gemeenten: string[];
    gegevens: Record<string, unknown>;
  };
  expect(file.gemeenten).toEqual(["Voorbeeldstad"]);
  expect(file.gegevens.schatten).toBe("onbekend");
  expect(file.gegevens.vierWeken).toEqual({
    waarde: "werkdagen",
    bron: "https://www.voorbeeldstad.nl/bijstand",
    bronsoort: "gemeente",
    gelezen: "2026-11-22",
    jaar: 2026,
    bevestigd: true,
  });

  await page.getByRole("button", { name: "Begin opnieuw" }).click();
  await expect(page.getByLabel("Naam", { exact: true })).toHaveValue("");
  await page.getByLabel("Open een bestand dat je al hebt").setInputFiles(path);
  await expect(page.locator("main").getByRole("status").first()).toHaveText(
    "Je werkt nu met het bestand van Voorbeeldstad.",
  );
  await expect(page.locator('[id="gegevens.vierWeken.waarde"]')).toHaveValue("werkdagen");
});

test("the question in the journey may be skipped, and fills in answers that can be changed", async ({
  page,
}) => {
  await open(page, "gemeente");
  const question = page.getByRole("heading", { level: 1 });
  await expect(question).toHaveText(vragen.gemeente);
  const field = page.getByRole("textbox", { name: "Gemeente" });
  await expect(field).toHaveValue("");
  await expect(page.getByText("We rekenen met de landelijke regels.").first()).toBeVisible();
  // Nothing was answered yet, so nobody chose otherwise.
  await page.getByText("Wat we weten: Landelijk").click();
  await expect(page.getByText("Artikel 45 lid 1 van de Participatiewet.")).toBeVisible();
  await expect(page.getByText("Je koos zelf iets anders.")).toHaveCount(0);
  await verder(page);
  await expect(question).toHaveText(vragen.vrijlating);

  await page.goBack();
  // Somebody from Breda: a fact too old to compute with, and what to ask.
  await field.fill("breda");
  await expect(page.getByText("Hoe Breda rekent, weten we nog niet.")).toBeVisible();
  await expect(page.getByText("Mag ik een deel van mijn loon houden, en hoe lang?")).toBeVisible();
  // Nothing is known but who carries it out, with the age of that.
  await field.fill("Aa en Hunze");
  await expect(
    page.getByText("Je bijstand regelt waarschijnlijk: Werkplein Drentsche Aa. Dit komt uit 2026."),
  ).toBeVisible();
  // An old name went to several municipalities, and is not an answer before one is chosen.
  await field.fill("haaren");
  await expect(page.getByText("We vinden 4 gemeenten.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Verder" }).click();
  await expect(page.locator("[aria-labelledby=foutmelding-titel]")).toContainText(
    "Kies je gemeente uit",
  );
  await page.getByText("Oisterwijk").click();
  await expect(field).toHaveValue("Oisterwijk");
  await expect(field).toBeFocused();
  await field.fill("Dronten");
  await page.getByText("Wat we weten: Dronten").click();
  // What no page says is not a "no": it is named as not known.
  await expect(page.getByRole("heading", { name: "Dit weten we niet van Dronten" })).toBeVisible();
  await expectAccessible(page);
  await verder(page);
  await expect(question).toHaveText(vragen.vrijlating);
  await page.goto("/berekening/#verrekenen");
  await expect(page.getByText("Dit vulden we in voor Dronten.")).toBeVisible();
  await expect(page.locator('input[value="volgendeMaand"]')).toBeChecked();
  await page.locator('input[value="opDeMaand"]').check();
  await verder(page);
  await expect(question).toHaveText(vragen.controle);
  await expect(page.getByText("Dronten", { exact: true })).toBeVisible();

  // The same municipality once more: what was changed stays changed, and is said so.
  await page.goto("/berekening/#gemeente");
  await expect(field).toHaveValue("Dronten");
  await page.getByText("Wat we weten: Dronten").click();
  await expect(
    page.getByRole("listitem").filter({ hasText: "Je koos zelf iets anders. Daarmee rekenen we." }),
  ).toHaveCount(1);
  await verder(page);
  await expect(question).toHaveText(vragen.vrijlating);
  await page.goto("/berekening/#verrekenen");
  await expect(page.locator('input[value="opDeMaand"]')).toBeChecked();
  await expect(page.getByText("Dit vulden we in voor Dronten.")).toHaveCount(0);
});

test("from Breda: what is not known is asked, and the outcome says how many euros each question moves", async ({
  page,
}) => {
  const { vrijlating, gemeente } = legeAntwoorden("2026-11-22");
  await open(page, "gemeente", { ...antwoordenAlleenstaande, vrijlating, gemeente });
  await page.getByRole("textbox", { name: "Gemeente" }).fill("breda");
  const vraag = "Wanneer gaat mijn loon van mijn uitkering af?";
  await expect(page.getByRole("listitem").filter({ hasText: vraag })).toBeVisible();
  await expect(page.getByText("Bij je uitkomst zie je hoeveel euro")).toBeVisible();
  await verder(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(vragen.vrijlating);
  await page.goto("/uitkomst/");
  await page.getByText("Vraag dit aan je gemeente of werkgever").click();
  for (const zin of [vraag, "Mag ik een deel van mijn loon houden, en hoe lang?"])
    await expect(page.getByRole("listitem").filter({ hasText: zin })).toHaveText(
      /Scheelt €\s?\d[\d.]* (per maand|in \w+ \d{4})/,
    );
});

test("a wrong file names the field and the remedy, and what was filled in stays", async ({
  page,
}) => {
  await page.goto("/gemeente-instellen/");
  await page.getByLabel("Naam", { exact: true }).fill("Voorbeeldstad");
  const source = JSON.parse(readFileSync("public/gemeenten/dronten.json", "utf8")) as {
    gegevens: { betaaldag: { gelezen: string } };
  };
  source.gegevens.betaaldag.gelezen = "gisteren";
  await page.getByLabel("Open een bestand dat je al hebt").setInputFiles({
    name: "dronten.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(source)),
  });
  const alert = page.getByRole("alert").filter({ hasText: "Dit bestand klopt niet" });
  await expect(alert).toContainText("Betaaldag");
  await expect(alert).toContainText("Schrijf een bestaande dag als jaar-maand-dag");
  await expect(alert).toContainText("gegevens.betaaldag.gelezen");
  await expect(page.getByLabel("Naam", { exact: true })).toHaveValue("Voorbeeldstad");
  await expectAccessible(page);
});

test("a file that is not ready says what to fill in, and a refresh keeps it", async ({ page }) => {
  await page.goto("/gemeente-instellen/");
  await page.getByLabel("Naam", { exact: true }).fill("Voorbeeldstad");
  await page.locator('[id="gegevens.giften-bekend"]').check();
  await page.getByRole("button", { name: "Download het bestand" }).click();
  const alert = page.getByRole("alert").filter({ hasText: "Dit bestand klopt niet" });
  await expect(alert).toContainText("Giften: Schrijf een bedrag");
  await expect(alert).toContainText("Giften: Vul het hele adres van de pagina in.");
  await page.reload();
  await expect(page.getByLabel("Naam", { exact: true })).toHaveValue("Voorbeeldstad");
  await expect(page.locator('[id="gegevens.giften-bekend"]')).toBeChecked();

  // A draft of another shape: what can be read stays, the rest is named and unknown again.
  await page.evaluate(() => {
    const naam = "wat-houd-ik-over.gemeente.1";
    const kept = JSON.parse(sessionStorage.getItem(naam) ?? "") as { gegevens: object };
    sessionStorage.setItem(
      naam,
      JSON.stringify({ ...kept, gegevens: { ...kept.gegevens, betaaldag: [null] } }),
    );
  });
  await page.reload();
  await expect(page.getByText("We konden niet alles lezen")).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "We konden" })).toContainText(
    "Betaaldag",
  );
  await expect(page.locator('[id="gegevens.giften-bekend"]')).toBeChecked();
  await expect(page.locator('[id="gegevens.betaaldag"]')).toBeChecked();

  // Work is not thrown away without a question.
  await page.getByRole("button", { name: "Begin opnieuw" }).click();
  const vraag = page.getByRole("group", { name: "Wil je weggooien wat je hebt ingevuld?" });
  await expect(vraag).toBeFocused();
  await expectAccessible(page, vraag);
  await vraag.getByRole("button", { name: "Nee" }).click();
  await expect(page.getByLabel("Naam", { exact: true })).toHaveValue("Voorbeeldstad");
  await page.getByLabel("Begin met een bestand van hier").selectOption({ label: "Dronten" });
  await vraag.getByRole("button", { name: "Ja" }).click();
  await expect(page.getByLabel("Naam", { exact: true })).toHaveValue("Dronten");
  await expect(page.getByText("We konden niet alles lezen")).toHaveCount(0);
});

for (const theme of ["haven", "heide"]) {
  test(`the example theme ${theme} passes every check of contrast on real pages`, async ({
    page,
  }) => {
    test.slow();
    for (const address of ["/", "/samen/", "/gemeente-instellen/"]) {
      await page.goto(address);
      await page.evaluate(
        (href) =>
          new Promise<void>((resolve) => {
            const link = document.createElement("link");
            link.rel = "stylesheet";
            link.href = href;
            link.onload = () => {
              resolve();
            };
            document.head.append(link);
          }),
        `/themas/${theme}.css`,
      );
      await expectAccessible(page);
    }
  });
}
