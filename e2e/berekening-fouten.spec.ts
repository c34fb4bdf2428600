import type { Page } from "@playwright/test";
import { alleenstaande, begin, kies, loop, open, verder, vragen } from "./reis";
import { expect, expectAccessible, test } from "./test";

/** The summary has the focus, says what to do, and its link leads to the field with the same text. */
async function verwachtFout(page: Page, id: string, zin: string): Promise<void> {
  const melding = page.locator("main").locator("[aria-labelledby=foutmelding-titel]");
  await expect(melding).toBeFocused();
  await expect(melding).toContainText(zin);
  await expect(page.locator(`[id="${id}-fout"]`)).toHaveText(zin);
  await expectAccessible(page);
  await melding.getByRole("link").first().click();
  await expect(page.locator(`[id="${id}"]`)).toBeFocused();
}

interface Geval {
  readonly titel: string;
  readonly velden: Readonly<Record<string, string>>;
  readonly kies?: readonly string[];
  readonly fout: string;
  readonly zin: string;
}

/** Per question, in the order in which one person could try them. */
const gevallen: Readonly<Record<string, readonly Geval[]>> = {
  geboortedatum: [
    {
      titel: "a birth date in the future",
      velden: { "datum.dag": "1", "datum.dag-maand": "1", "datum.dag-jaar": "2030" },
      fout: "datum.dag",
      zin: "Deze dag is nog niet geweest. Kijk het jaar na.",
    },
    {
      titel: "a day that does not exist",
      velden: { "datum.dag": "31", "datum.dag-maand": "2", "datum.dag-jaar": "1985" },
      fout: "datum.dag",
      zin: "Deze dag bestaat niet. Kijk de dag en de maand na.",
    },
    {
      titel: "AOW age",
      velden: { "datum.dag": "1", "datum.dag-maand": "5", "datum.dag-jaar": "1950" },
      fout: "datum.dag",
      zin: "Vanaf 67 jaar krijg je AOW. De SVB kan je helpen. Vraag ook naar extra geld naast de AOW.",
    },
    {
      titel: "under 18",
      velden: { "datum.dag": "1", "datum.dag-maand": "5", "datum.dag-jaar": "2012" },
      fout: "datum.dag",
      zin: "Deze rekenhulp is voor mensen vanaf 18 jaar. Vraag je gemeente of de jeugdhulp om hulp.",
    },
  ],
  uren: [
    {
      titel: "200 hours a week",
      velden: { uren: "200" },
      fout: "uren",
      zin: "Vul hoogstens 60 uur per week in.",
    },
    {
      titel: "hours in letters",
      velden: { uren: "zestien" },
      fout: "uren",
      zin: "Vul de uren in met cijfers, bijvoorbeeld 16 of 12,5.",
    },
    {
      titel: "negative hours",
      velden: { uren: "-16" },
      fout: "uren",
      zin: "Haal het minteken weg.",
    },
  ],
  loon: [
    {
      titel: "letters in an amount",
      kies: ["Bruto per maand"],
      velden: { bedrag: "veel geld" },
      fout: "bedrag",
      zin: "Vul een bedrag in met cijfers, bijvoorbeeld 1.250,00.",
    },
    {
      titel: "a negative amount",
      kies: ["Bruto per maand"],
      velden: { bedrag: "-1300" },
      fout: "bedrag",
      zin: "Haal het minteken weg.",
    },
    {
      titel: "an amount that can mean two things",
      kies: ["Bruto per maand"],
      velden: { bedrag: "1,300" },
      fout: "bedrag",
      zin: "Schrijf het bedrag met een komma voor de centen, bijvoorbeeld 1.250,00.",
    },
    {
      titel: "an empty amount",
      kies: ["Netto per maand"],
      velden: { bedrag: "" },
      fout: "bedrag",
      zin: "Vul een bedrag in, bijvoorbeeld 1.250,00.",
    },
  ],
  begin: [
    {
      titel: "a start after what is known",
      velden: { "van.dag": "1", "van.dag-maand": "1", "van.dag-jaar": "2028" },
      fout: "van.dag",
      zin: "We kennen de bedragen tot en met december 2027. Begint je werk later? Open dit dan later opnieuw met internet.",
    },
    {
      titel: "an end before the start",
      kies: ["Ik weet wanneer de baan stopt"],
      velden: {
        "van.dag": "1",
        "van.dag-maand": "2",
        "van.dag-jaar": "2027",
        "tot.dag": "31",
        "tot.dag-maand": "1",
        "tot.dag-jaar": "2027",
      },
      fout: "tot.dag",
      zin: "De laatste dag is eerder dan de eerste dag. Kijk beide dagen na.",
    },
  ],
  gebruikt: [
    {
      titel: "more months than there are",
      velden: { n: "9" },
      fout: "n",
      zin: "Dit zijn te veel maanden. Kijk het getal na.",
    },
  ],
};

for (const [adres, pogingen] of Object.entries(gevallen)) {
  test(`wrong answers to "${adres}" each get a sentence that says what to do, and stay as they were typed`, async ({
    page,
  }) => {
    await open(page, adres);
    for (const { titel, velden, kies: keuzes = [], fout, zin } of pogingen)
      await test.step(titel, async () => {
        for (const label of keuzes) await page.getByLabel(label).check();
        for (const [id, tekst] of Object.entries(velden))
          await page.locator(`[id="${id}"]`).fill(tekst);
        await verder(page);
        await verwachtFout(page, fout, zin);
        for (const [id, tekst] of Object.entries(velden))
          await expect(page.locator(`[id="${id}"]`)).toHaveValue(tekst);
        await expect(page).toHaveTitle(/^Fout: /);
      });
  });
}

test("pressing Verder without an answer says so on every question", async ({ page }) => {
  test.slow();
  await begin(page);
  for (const stap of alleenstaande) {
    // The municipality may be left open.
    if (stap.vraag === vragen.gemeente) {
      await loop(page, [stap]);
      continue;
    }
    await verder(page);
    await expect(page.locator("main").locator("[aria-labelledby=foutmelding-titel]")).toBeFocused();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(stap.vraag);
    await loop(page, [stap]);
  }
});

test("other benefits are refused by name, with who does help", async ({ page }) => {
  await open(page, "uitkering");
  for (const [keuze, zin] of [
    ["IOAW", "Voor IOAW en IOAZ gelden andere regels. Vraag je gemeente om hulp."],
    ["IOAZ", "Voor IOAW en IOAZ gelden andere regels. Vraag je gemeente om hulp."],
    ["Bbz", "Voor het Bbz gelden andere regels. Vraag je gemeente om hulp."],
    [
      "AOW, of bijstand van de SVB",
      "Voor mensen met AOW gelden andere regels. De SVB kan je helpen.",
    ],
  ] as const)
    await test.step(keuze, async () => {
      await page.getByLabel(keuze).first().check();
      await verder(page);
      await expect(
        page.locator("main").locator("[aria-labelledby=foutmelding-titel]"),
      ).toContainText("Dit kunnen we hier niet uitrekenen");
      await verwachtFout(page, "keuze", zin);
      await expect(page.getByLabel(keuze).first()).toBeChecked();
    });
});

test("self-employed is refused by name, with who does help", async ({ page }) => {
  await open(page, "bijzonder");
  await page.getByLabel("Geen van deze").uncheck();
  await loop(page, [{ vraag: vragen.bijzonder, doe: [kies("Ik leef van een eigen bedrijf")] }]);
  await verwachtFout(
    page,
    "keuzes",
    "Voor een eigen bedrijf gelden andere regels: het Bbz. Vraag je gemeente om hulp.",
  );
});

test("alone and together at once is asked again", async ({ page }) => {
  await open(page, "met-wie");
  await page.getByLabel("Met mijn partner").check();
  await verder(page);
  await verwachtFout(page, "keuzes", "Je koos alleen en ook samen. Haal 1 van de 2 weg.");
});
