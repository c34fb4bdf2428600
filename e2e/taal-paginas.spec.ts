import nl from "../messages/nl.json" with { type: "json" };
import { open } from "./reis";
import { expect, expectAccessible, expectNoSidewaysScrolling, test } from "./test";

const paginas = [
  ["/uitleg/", "Uitleg"],
  ["/uitleg/vrijlating/", "Wat is vrijlating?"],
  ["/uitleg/vakantiegeld/", "Wat is vakantiegeld bij bijstand?"],
  ["/uitleg/terugbetalen/", "Wanneer moet ik terugbetalen?"],
  ["/uitleg/2027/", "Wat verandert er op 1 januari 2027?"],
  ["/uitleg/bedragen/", "Waar komen de bedragen vandaan?"],
  ["/uitleg/woorden/", "Wat betekenen deze woorden?"],
  ["/privacy/", "Wat gebeurt er met mijn gegevens?"],
  ["/toegankelijkheid/", "Kan iedereen deze app gebruiken?"],
  ["/veranderd/", "Wat is er veranderd?"],
] as const;

for (const [adres, kop] of paginas) {
  test(`${adres} has no accessibility faults and fits on 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(adres);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(kop);
    await expectAccessible(page);
    await expectNoSidewaysScrolling(page);
  });
}

test("the explanation pages can be read without JavaScript", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const [adres, kop] of paginas) {
    await page.goto(adres);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(kop);
    expect((await page.getByRole("article").innerText()).length).toBeGreaterThan(120);
  }
  await context.close();
});

test("a word of the law is explained behind a line, by keyboard, on a question, the outcome, /samen/ and a print", async ({
  page,
}) => {
  const { woorden } = nl.paginas;
  await open(page, "loon");
  for (const [adres, regel, uitleg] of [
    ["/berekening/#loon", "Wat betekenen bruto, netto en vakantiegeld?", woorden.netto],
    ["/berekening/#controle", woorden.titel, woorden.loonheffingskorting],
    ["/uitkomst/", "Wat betekenen gewone maand en toeslag?", woorden.gewoneMaand],
    ["/samen/", woorden.titel, woorden.kostendeler],
    ["/print/dossier/", woorden.titel, woorden.vrijlating],
  ] as const) {
    await page.goto(adres);
    const vraag = page.locator("summary").filter({ hasText: regel }).first();
    await expect(vraag).toBeVisible();
    await expect(page.getByText(uitleg).first()).toBeHidden();
    await vraag.focus();
    await page.keyboard.press("Enter");
    await expect(page.getByText(uitleg).first()).toBeVisible();
  }
  await expectAccessible(page);
});

test("an explanation page says when it changed and where its rules are written", async ({
  page,
}) => {
  await page.goto("/uitleg/vrijlating/");
  await expect(page.getByText("Laatst veranderd op 28 november 2026.")).toBeVisible();
  await expect(page.getByRole("link", { name: /Participatiewet, artikel 31/ })).toHaveAttribute(
    "href",
    /^https:\/\/wetten\.overheid\.nl\//,
  );
});

test("reading aloud uses a voice of the device, never one that sends the text away", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const spoken: string[] = [];
    const voice = (name: string, lang: string, localService: boolean) => ({
      name,
      lang,
      localService,
      default: false,
      voiceURI: name,
    });
    Object.assign(window, {
      spoken,
      SpeechSynthesisUtterance: class {
        voice: { name: string } | null = null;
        constructor(readonly text: string) {}
      },
    });
    Object.defineProperty(window, "speechSynthesis", {
      value: {
        getVoices: () => [
          voice("wolk", "nl-NL", false),
          voice("engels", "en-GB", true),
          voice("eigen", "nl-NL", true),
        ],
        speak: (said: { text: string; voice: { name: string } | null; onstart: () => void }) => {
          spoken.push(`${said.voice?.name ?? "geen"}: ${said.text}`);
          said.onstart();
        },
        cancel: () => undefined,
        addEventListener: () => undefined,
      },
    });
  });
  await page.goto("/uitleg/vrijlating/");
  await page.getByRole("button", { name: "Lees voor" }).click();
  await expect(page.getByRole("button", { name: "Stop met voorlezen" })).toBeVisible();
  const said = () => page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
  // The speech is loaded when somebody asks for it.
  await expect.poll(said).toContain("eigen: Wat is vrijlating?");
  const spoken = await said();
  expect(spoken[0]).toBe("eigen: Wat is vrijlating?");
  expect(spoken.every((sentence) => sentence.startsWith("eigen: "))).toBe(true);
});

test("without a voice on the device the button says so", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "speechSynthesis", {
      value: {
        getVoices: () => [{ name: "wolk", lang: "nl-NL", localService: false }],
        cancel: () => undefined,
        addEventListener: () => undefined,
      },
    });
  });
  await page.goto("/uitleg/vrijlating/");
  await page.getByRole("button", { name: "Lees voor" }).click();
  await expect(page.getByText("Op dit apparaat staat geen Nederlandse stem.")).toBeVisible();
});

test("a voice that does not begin is reported, with another way", async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { SpeechSynthesisUtterance: Object });
    Object.defineProperty(window, "speechSynthesis", {
      value: {
        getVoices: () => [{ name: "eigen", lang: "nl-NL", localService: true }],
        // As in a browser inside another app: it takes the sentence and says nothing.
        speak: () => undefined,
        cancel: () => undefined,
        addEventListener: () => undefined,
      },
    });
  });
  await page.goto("/uitleg/vrijlating/");
  await page.getByRole("button", { name: "Lees voor" }).click();
  await expect(page.getByText("De stem begint niet. Open deze site")).toBeVisible();
  await expect(page.getByRole("button", { name: "Lees voor" })).toBeVisible();
});
