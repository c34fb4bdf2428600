// Keep, clear, open: everything that somebody answered and everything that was assumed is there again, for a household
// with everything filled in, one that is not finished, and one full of "weet ik niet".
import type { Page } from "@playwright/test";
import type { Antwoorden } from "@/lib/invoer/antwoorden";
import { leegScenario, legeAntwoorden, legeBaan } from "@/lib/invoer/antwoorden-vorm";
import { sleutel } from "@/lib/invoer/sleutel";
import { alles } from "@/lib/uitkomst/test-situations";
import { expect, test } from "./test";
import { antwoordenVan, zaakVan } from "./uitkomst";
import { antwoordenAlleenstaande, zaai } from "./reis";

const vol = (): Antwoorden => {
  const antwoorden = antwoordenVan(zaakVan(alles));
  const [eerste = leegScenario([])] = antwoorden.scenarios;
  const kosten = { reiskosten: "113", reiskostenvergoeding: "12,50", kinderopvang: "60" };
  return {
    ...antwoorden,
    huishouden: {
      ...antwoorden.huishouden,
      kostendelers: "",
      huisgenoten: [
        { geboortedatum: "3-4-1970", situatie: "gewoon" },
        { geboortedatum: "5-6-1999", situatie: "opleiding" },
      ],
    },
    scenarios: [
      { ...eerste, kosten },
      { ...eerste, kosten: { ...kosten, reiskosten: "20" } },
      leegScenario([{ ...legeBaan("aanvrager"), uren: "24" }]),
    ],
    gemeente: { ...antwoorden.gemeente, code: "GM0599", naam: "Rotterdam" },
  };
};

const onaf: Antwoorden = {
  ...legeAntwoorden("2026-11-22"),
  uitkering: "bijstand",
  huishouden: {
    ...legeAntwoorden("2026-11-22").huishouden,
    aanvrager: { geboortedatum: "15-6-", bijzonderheden: ["niets"] },
    metWie: ["kinderen"],
    kinderen: [{ geboortedatum: "" }],
  },
  scenarios: [leegScenario([{ ...legeBaan("aanvrager"), uren: "16 of 20", loonSoort: "uurloon" }])],
};

const weetNiet: Antwoorden = {
  ...antwoordenAlleenstaande,
  scenarios: antwoordenAlleenstaande.scenarios.map((scenario) => ({
    ...scenario,
    banen: scenario.banen.map((baan) => ({
      ...baan,
      ritme: "weetNiet",
      vakantiegeld: "weetNiet",
      loonheffingskorting: "weetNiet",
      onbekend: ["uren", "loon", "van"],
    })),
  })),
  vrijlating: {
    ...antwoordenAlleenstaande.vrijlating,
    mag: "weetNiet",
    gebruikt: {
      ...antwoordenAlleenstaande.vrijlating.gebruikt,
      aanvrager: { n: "", r: "", z: "", "34a": "", weetNiet: true },
    },
  },
  gemeente: {
    ...antwoordenAlleenstaande.gemeente,
    verrekenen: "weetNiet",
    uitbetalen: "weetNiet",
    vierWeken: "weetNiet",
  },
  toeslagen: {
    ...antwoordenAlleenstaande.toeslagen,
    meerekenen: "ja",
    verzekerd: "weetNiet",
    huurt: "weetNiet",
  },
};

/** What stands in every field, and every sentence beside the fields: also what is assumed. */
async function alleAntwoorden(page: Page) {
  await expect(page.locator("#uitkomst")).not.toBeEmpty();
  await expect(page.locator("form section, form [id=periode]").last()).toBeAttached();
  await expect(page.locator("form .min-h-\\[165rem\\]")).toHaveCount(0);
  return page.locator("form").evaluate((form) => ({
    tekst: form.textContent,
    velden: [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input, select")].map(
      (veld) => [veld.id, veld.value, "checked" in veld && veld.checked],
    ),
  }));
}

const bewaard = (page: Page) =>
  page.evaluate((naam) => {
    const { antwoorden } = JSON.parse(sessionStorage.getItem(naam) ?? "{}") as {
      antwoorden?: unknown;
    };
    return antwoorden;
  }, sleutel);

for (const [naam, antwoorden] of [
  ["everything filled in", vol()],
  ["not finished", onaf],
  ["full of 'weet ik niet'", weetNiet],
] as const)
  test(`kept, cleared and opened: every answer and every assumption is there again: ${naam}`, async ({
    page,
  }) => {
    await zaai(page, antwoorden);
    await page.goto("/samen/");
    await page.getByText("Bewaren of overnemen").click();
    const voor = await alleAntwoorden(page);
    const kern = await bewaard(page);
    const [bestand] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Bewaar als bestand" }).click(),
    ]);
    await expect(
      page.getByText("Kijk bij je downloads. Het bestand heet wat-houd-ik-over-2026-11-22.json."),
    ).toBeVisible();
    const pad = await bestand.path();
    await page.getByRole("button", { name: "Wis alles" }).click();
    await expect(page.getByRole("link", { name: "Begin" })).toBeVisible();

    await page.goto("/samen/");
    await page.getByText("Bewaren of overnemen").click();
    const leeg = await alleAntwoorden(page);
    expect(leeg).not.toEqual(voor);
    await page.locator('input[accept^=".json"]').setInputFiles(pad);
    await expect(page.getByText("Je antwoorden staan weer klaar.")).toBeVisible();
    await expect.poll(() => alleAntwoorden(page)).toEqual(voor);
    expect(await bewaard(page)).toEqual(kern);
  });

test("on samen nothing is replaced unseen, and one press puts the answers of before back", async ({
  page,
}) => {
  await zaai(page, weetNiet);
  await page.goto("/samen/");
  await page.getByText("Bewaren of overnemen").click();
  const kern = await bewaard(page);
  await page.locator('input[accept^=".json"]').setInputFiles({
    name: "antwoorden.json",
    mimeType: "application/json",
    buffer: Buffer.from(
      JSON.stringify({ versie: 2, soort: "wat-houd-ik-over", antwoorden: onaf, situaties: [] }),
    ),
  });
  const vraag = page.getByRole("group", { name: "Wil je je antwoorden vervangen?" });
  await expect(vraag).toBeFocused();
  expect(await bewaard(page)).toEqual(kern);
  await vraag.getByRole("button", { name: "Vervang mijn antwoorden" }).click();
  await expect(page.locator('[id="scenarios.0.banen.0.uren"]')).toHaveValue("16 of 20");
  await page.getByRole("button", { name: "Zet mijn vorige antwoorden terug" }).click();
  await expect.poll(() => bewaard(page)).toEqual(kern);
});

test("text typed on samen a moment before the page is loaded again is kept", async ({ page }) => {
  await zaai(page);
  await page.goto("/samen/");
  const veld = page.locator('[id="scenarios.0.banen.0.uren"]');
  await expect(veld).toHaveValue("16");
  await Promise.all([
    page.waitForEvent("load"),
    veld.evaluate((invoer) => {
      // As a browser does it with a key: React does not see a value that is set in the usual way.
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(invoer, "23");
      invoer.dispatchEvent(new Event("input", { bubbles: true }));
      window.location.reload();
    }),
  ]);
  await expect(veld).toHaveValue("23");
});
