// Keep and take along: the file, the prints, the calendar, the QR code and Wis alles. What leaves the page is what
// stands on it, and opens again as the same outcome.
import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { encodeFragment } from "@/lib/contract/fragment";
import { toFileText, toShortText } from "@/lib/contract/test-first-version";
import { sleutel } from "@/lib/invoer/sleutel";
import { parseSituatie } from "@/lib/contract/situatie";
import { bereken, type Zaak } from "@/lib/recht";
import { expect, expectAccessible, test } from "./test";
import {
  antwoordenVan,
  gezin,
  inEuro,
  inZin,
  maandnaam,
  maandVan,
  naarPlaats,
  opKaart,
  openUitkomst,
  uurloon,
  vierWeken,
  vierWekenLater,
  zaakVan,
} from "./uitkomst";
import { vandaag, zaai } from "./reis";

// A long page: axe alone needs seconds on a busy machine.
test.describe.configure({ timeout: 120_000 });

const bewaren = (page: Page): Locator => page.getByRole("region", { name: "Bewaren en afdrukken" });

async function expectMaanden(page: Page, zaak: Zaak): Promise<void> {
  await naarPlaats(page, "maanden");
  const uitkomst = bereken(zaak);
  for (const { maand } of uitkomst.maanden)
    await expect(maandVan(page, maand).first()).toContainText(opKaart(uitkomst, maand));
  await naarPlaats(page, "bewaren");
}

async function download(page: Page, knop: string): Promise<{ naam: string; tekst: string }> {
  const [bestand] = await Promise.all([
    page.waitForEvent("download"),
    bewaren(page).getByRole("button", { name: knop }).click(),
  ]);
  return { naam: bestand.suggestedFilename(), tekst: readFileSync(await bestand.path(), "utf8") };
}

async function kiesBestand(page: Page, tekst: string): Promise<void> {
  await bewaren(page)
    .locator("input[type=file]")
    .setInputFiles({
      name: "antwoorden.json",
      mimeType: "application/json",
      buffer: Buffer.from(tekst),
    });
}

test.describe("a file on the device", () => {
  test("is the situation of the contract, and opens again as the same outcome", async ({
    page,
  }) => {
    await openUitkomst(page, gezin, "/uitkomst/#bewaren");
    const { naam, tekst } = await download(page, "Bewaar als bestand");
    expect(naam).toBe("wat-houd-ik-over-2026-11-22.json");
    const bestand = JSON.parse(tekst) as { versie: number; situaties: readonly unknown[] };
    expect(bestand.versie).toBe(2);
    const gelezen = parseSituatie(bestand.situaties[0]);
    if (gelezen.soort !== "zaak") throw new Error("no valid situation");
    expect(bereken(gelezen.zaak)).toEqual(bereken(gezin));

    // On another tab, where other answers stand: it asks first.
    await openUitkomst(page, gezin, "/uitkomst/#bewaren");
    await kiesBestand(page, toFileText([vierWeken]));
    const vraag = page.getByRole("group", { name: "Wil je je antwoorden vervangen?" });
    await expect(vraag).toBeFocused();
    await expectAccessible(page, bewaren(page));
    await vraag.getByRole("button", { name: "Laat alles zoals het is" }).click();
    await expectMaanden(page, gezin);
    await kiesBestand(page, toFileText([vierWeken]));
    await vraag.getByRole("button", { name: "Vervang mijn antwoorden" }).click();
    await expectMaanden(page, vierWeken);
    await kiesBestand(page, tekst);
    const [eerst] = await Promise.all([
      page.waitForEvent("download"),
      vraag.getByRole("button", { name: "Bewaar eerst mijn antwoorden" }).click(),
    ]);
    // Saving first replaces nothing: what comes instead is seen, and that is another press.
    expect(JSON.parse(readFileSync(await eerst.path(), "utf8"))).toMatchObject({
      situaties: [JSON.parse(toFileText([vierWeken]))],
    });
    await expect(vraag).toBeVisible();
    await vraag.getByRole("button", { name: "Vervang mijn antwoorden" }).click();
    await expectMaanden(page, gezin);
    await bewaren(page).getByRole("button", { name: "Zet mijn vorige antwoorden terug" }).click();
    await expectMaanden(page, vierWeken);
    await bewaren(page).getByRole("button", { name: "Zet mijn vorige antwoorden terug" }).click();
    await expectMaanden(page, gezin);
  });

  test("with three possibilities, and in the shortest form of the first version", async ({
    page,
  }) => {
    const zaken = [uurloon("8"), uurloon("16"), uurloon("32")] as const;
    await openUitkomst(page, zaken, "/uitkomst/#bewaren");
    const { tekst } = await download(page, "Bewaar als bestand");
    expect((JSON.parse(tekst) as { situaties: unknown[] }).situaties).toHaveLength(3);
    // Only what is required: files of before a field was added have no such field.
    const kort = {
      versie: 1,
      start: "2026-12",
      huishouden: { aanvrager: { geboortedatum: "1985-06-15" } },
      werk: [
        {
          wie: "aanvrager",
          van: "2026-12-01",
          tot: null,
          loon: { soort: "uurloon", bedrag: "14.99", urenPerWeek: "20" },
        },
      ],
    };
    await kiesBestand(page, JSON.stringify(kort));
    await page.getByRole("button", { name: "Vervang mijn antwoorden" }).click();
    await expect(page.getByTestId("antwoord")).toContainText("20 uur werk");
    await expectMaanden(page, zaakVan(kort));
    await kiesBestand(page, tekst);
    await page.getByRole("button", { name: "Vervang mijn antwoorden" }).click();
    await naarPlaats(page, "");
    await expect(page.getByTestId("antwoord")).toHaveText([/^8 uur/, /^16 uur/, /^32 uur/]);
  });

  test("a file that cannot be opened says why, and changes nothing", async ({ page }) => {
    await openUitkomst(page, uurloon("16"), "/uitkomst/#bewaren");
    for (const [naam, tekst, zin] of [
      ["no file of ours", "dag", "Dit is geen bestand van deze rekenhulp."],
      ["empty", "", "Het bestand is leeg."],
      ["of a newer version", '{"versie":2}', "Dit bestand is gemaakt met een nieuwere versie."],
      [
        "with a mistake",
        JSON.stringify({
          versie: 1,
          start: "2026-13",
          huishouden: { aanvrager: { geboortedatum: "1985-06-15" } },
        }),
        "Er klopt iets niet in het bestand.",
      ],
      [
        "an outcome",
        JSON.stringify({ versie: 1, regels: "1", samenvatting: {} }),
        "In dit bestand staat een uitkomst.",
      ],
    ] as const)
      await test.step(naam, async () => {
        await kiesBestand(page, tekst);
        await expect(bewaren(page)).toContainText(zin);
        await expect(bewaren(page)).toContainText("Je antwoorden hier zijn niet veranderd.");
        await expectMaanden(page, uurloon("16"));
      });
  });
});

test.describe("prints", () => {
  const soorten = [
    ["persoon", 1],
    ["dossier", 2],
  ] as const;

  for (const [soort, meeste] of soorten)
    for (const [naam, zaak] of [
      ["16 hours", uurloon("16")],
      ["four-weekly, a month later", vierWekenLater],
      ["family with allowances", gezin],
    ] as const)
      test(
        `${soort}: at most ${String(meeste)} A4 in black and white with every amount: ${naam}`,
        // Paper is the same everywhere.
        { tag: naam === "16 hours" ? [] : "@desktop" },
        async ({ page }) => {
          await zaai(page, antwoordenVan(zaak));
          await page.goto(`/print/${soort}/`);
          const blad = page.locator("article.blad");
          await expect(blad).toBeVisible();
          const uitkomst = bereken(zaak);
          for (const { opRekening } of uitkomst.maanden)
            await expect(
              blad
                .getByRole("row")
                .filter({ hasText: inEuro(opRekening.totaal).replace("€\u00a0", "") })
                .first(),
            ).toBeVisible();
          await expect(blad).toContainText("22 november 2026");
          await expect(blad).toContainText(`uitgave ${uitkomst.regels}`);
          await expect(blad).toContainText(
            soort === "persoon" ? "Dit is een schatting" : "Dit is een berekening, geen besluit.",
          );
          await expectAccessible(page);
          await page.emulateMedia({ media: "print" });
          await expect(page.getByRole("button", { name: "Druk af" })).toBeHidden();
          const kleuren = await blad.evaluate((deel) => [
            ...new Set([...deel.querySelectorAll("*")].map((een) => getComputedStyle(een).color)),
          ]);
          expect(kleuren).toEqual(["rgb(0, 0, 0)"]);
          const pdf = (await page.pdf({ format: "A4", preferCSSPageSize: true })).toString(
            "latin1",
          );
          expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(meeste);
        },
      );

  test("the inputs stand on the print for the file, with what the municipality does", async ({
    page,
  }) => {
    const antwoorden = antwoordenVan(gezin);
    await zaai(page, {
      ...antwoorden,
      gemeente: { ...antwoorden.gemeente, code: "GM0599", naam: "Rotterdam" },
    });
    await page.goto("/print/dossier/");
    const blad = page.locator("article.blad");
    await expect(blad).toContainText("€\u00a016 bruto per uur");
    await expect(blad).toContainText("€\u00a0710 per maand");
    await expect(blad).toContainText("Werkwijze van Rotterdam: bestand van");
    await expect(blad).toContainText("31 lid 4 Pw");
  });

  test("the person's print names the lowest month and what to do", async ({ page }) => {
    await zaai(page, antwoordenVan(vierWekenLater));
    await page.goto("/print/persoon/");
    const { laagsteMaand } = bereken(vierWekenLater).samenvatting;
    const blad = page.locator("article.blad");
    await expect(blad).toContainText(
      `In ${maandnaam(laagsteMaand.maand)} heb je het minst: ${inZin(laagsteMaand.bedrag)}.`,
    );
    await expect(blad).toContainText("Vertel je gemeente dat je gaat werken");
    // The first month is too much (uitkomst-huishoudens.ts): who has only the paper hears it too.
    await expect(blad.getByTestId("terugbetalen")).toContainText(
      `Zet daarom ${inZin("1196.69")} opzij. Dat begint in december 2026.`,
    );
  });

  test("which possibility is printed can be chosen", async ({ page }) => {
    const zaken = [uurloon("8"), uurloon("32")] as const;
    await zaai(page, antwoordenVan(...zaken));
    await page.goto("/print/persoon/");
    await page.getByRole("radio", { name: "Mogelijkheid 2" }).check();
    const [, tweede] = bereken(zaken[1]).maanden;
    await expect(page.locator("article.blad")).toContainText(
      inEuro(tweede?.opRekening.totaal ?? ""),
    );
    await expectAccessible(page);
  });

  test("without answers the page says where to begin", async ({ page }) => {
    await page.goto("/print/persoon/");
    await expect(page.getByRole("link", { name: "Naar de vragen" })).toBeVisible();
    await expectAccessible(page);
  });
});

test("pay days and days to report go into a calendar", async ({ page }) => {
  await openUitkomst(page, uurloon("16"), "/uitkomst/#bewaren");
  await bewaren(page).getByLabel("Op welke dag van de maand komt je loon?").selectOption("25");
  const { naam, tekst } = await download(page, "Maak het agendabestand");
  expect(naam).toBe("wat-houd-ik-over.ics");
  const regels = tekst.replaceAll(/\r\n[ \t]/g, "").split("\r\n");
  expect(regels[0]).toBe("BEGIN:VCALENDAR");
  const loon = bereken(uurloon("16")).maanden.map(({ opRekening }) => opRekening.loon);
  const dagen = regels.filter((regel) => /^DTSTART.*25$/.test(regel));
  expect(dagen.length).toBeGreaterThanOrEqual(loon.length);
  const titels = regels.filter((regel) => regel.startsWith("SUMMARY:")).join("\n");
  expect(titels).toContain(`Loon: ongeveer ${inZin(loon[1] ?? "").replace(",", "\\,")}`);
  expect(titels).toContain("Loonstrook doorgeven aan de gemeente");
  expect(titels).toContain("Morgen begint je werk");
  await expectAccessible(page, bewaren(page));
});

test.describe("handing over by QR code", () => {
  test("only on request, and drawn on this device", async ({ page }) => {
    await openUitkomst(page, uurloon("16"), "/uitkomst/#bewaren");
    await expect(bewaren(page).getByRole("img", { name: "QR-code met je antwoorden" })).toHaveCount(
      0,
    );
    await bewaren(page).getByRole("button", { name: "Laat de QR-code zien" }).click();
    await expect(
      bewaren(page).getByRole("img", { name: "QR-code met je antwoorden" }),
    ).toBeVisible();
    await expect(bewaren(page)).toContainText("Wie deze code leest, ziet je antwoorden.");
    await expectAccessible(page, bewaren(page));
    await bewaren(page).getByRole("button", { name: "Verberg de QR-code" }).click();
    await expect(bewaren(page).getByRole("img", { name: "QR-code met je antwoorden" })).toHaveCount(
      0,
    );
    expect(page.url()).not.toContain("#2d");
  });

  test("arrives: gone from the address and the history at once, and asks nothing when there is nothing", async ({
    page,
  }) => {
    await page.clock.setFixedTime(vandaag);
    const fragment = await encodeFragment(toShortText([gezin]));
    await page.goto("/");
    await page.goto(`/overnemen/#${fragment}`);
    await expect(page.getByText("We hebben de antwoorden gelezen.")).toBeVisible();
    expect(new URL(page.url()).hash).toBe("");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Neem de antwoorden over" }).click();
    await expect(page).toHaveURL(/\/uitkomst\/$/);
    await expectMaanden(page, gezin);
    // Nothing of it in the history either.
    await page.goBack();
    expect(page.url()).not.toContain(fragment.slice(0, 20));
    expect(await page.evaluate(() => JSON.stringify(history.state))).not.toContain(
      fragment.slice(0, 20),
    );
  });

  test("asks before it replaces answers", async ({ page }) => {
    await zaai(page, antwoordenVan(uurloon("16")));
    await page.goto(`/overnemen/#${await encodeFragment(toShortText([gezin]))}`);
    await page.getByRole("button", { name: "Neem de antwoorden over" }).click();
    const vraag = page.getByRole("group", { name: "Wil je je antwoorden vervangen?" });
    await expect(vraag).toBeFocused();
    await expectAccessible(page);
    await vraag.getByRole("button", { name: "Laat alles zoals het is" }).click();
    await expect(page).toHaveURL(/\/uitkomst\/$/);
    await expectMaanden(page, uurloon("16"));
  });

  test("a damaged code changes nothing", async ({ page }) => {
    const fragment = await encodeFragment(toShortText([gezin]));
    await page.goto(`/overnemen/#${fragment.slice(0, 30)}${fragment.slice(31)}`);
    await expect(page.getByText("De QR-code is niet goed aangekomen.")).toBeVisible();
    expect(new URL(page.url()).hash).toBe("");
    await expectAccessible(page);
  });
});

test("Wis alles: one tap, and nothing is left", async ({ page }) => {
  await openUitkomst(page, gezin, "/uitkomst/#bewaren");
  await bewaren(page).getByRole("button", { name: "Wis alles" }).click();
  await expect(page).toHaveURL(/localhost:\d+\/$/);
  expect(await page.evaluate((naam) => sessionStorage.getItem(naam), sleutel)).toBeNull();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.goto("/uitkomst/");
  await expect(page.getByText("Er is nog niets om te laten zien")).toBeVisible();
});

test("a file that may not have arrived can be copied as text; a print that does not open is reported", async ({
  page,
}) => {
  await page.addInitScript(() => {
    // As in a browser inside another app: the file is dropped, and to print does nothing.
    HTMLAnchorElement.prototype.click = () => undefined;
    window.print = () => undefined;
    Object.defineProperty(navigator, "clipboard", {
      value: {
        writeText: (text: string) => {
          Object.assign(window, { copied: text });
          return Promise.resolve();
        },
      },
    });
  });
  await openUitkomst(page, uurloon("16"), "/uitkomst/#bewaren");
  await page.getByRole("button", { name: "Bewaar als bestand" }).click();
  await expect(page.getByText("Staat het bestand er niet?")).toBeVisible();
  await page.getByRole("button", { name: "Kopieer als tekst" }).click();
  await expect(page.getByText("De tekst is gekopieerd.")).toBeVisible();
  const copied = await page.evaluate(() => String(Reflect.get(window, "copied")));
  expect(Object.keys(JSON.parse(copied) as object)).toContain("antwoorden");

  await page.goto("/print/persoon/");
  await page.getByRole("button", { name: "Druk af" }).click();
  await expect(page.getByText("Gaat het printen niet open?")).toBeVisible();
});
