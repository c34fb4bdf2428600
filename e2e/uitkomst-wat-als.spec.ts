// What if: every change on the outcome page shows at once, and is what the rules compute for that change.
import type { Locator, Page } from "@playwright/test";
import { bereken, type Zaak } from "@/lib/recht";
import { expect, expectAccessible, expectHoldsLargeLetters, test } from "./test";
import {
  afgerond,
  expectAntwoord,
  expectMaanden,
  gezin,
  inEuro,
  inZin,
  maandnaam,
  min,
  naarPlaats,
  openUitkomst,
  uurloon,
  vierWekenLater,
  zonderTeken,
} from "./uitkomst";

// A long page: axe alone needs seconds on a busy machine.
test.describe.configure({ timeout: 120_000 });

const watAls = (page: Page): Locator =>
  page.getByRole("region", { name: "Andere uren of ander werk" });

test.describe("more or fewer hours", () => {
  test("the slider and the field give the same, at once, and are kept", async ({ page }) => {
    await openUitkomst(page, uurloon("16"), "/uitkomst/#wat-als");
    const schuif = watAls(page).getByRole("slider", { name: "Uren per week" });
    const veld = watAls(page).getByRole("textbox", { name: "Uren per week" });
    await expect(veld).toHaveValue("16");
    await schuif.focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await expect(schuif).toHaveAttribute("aria-valuetext", "18 uur");
    await expect(veld).toHaveValue("18");
    // Beside the slider a point of the curve, elsewhere the situation itself: the same rules.
    const bij18 = afgerond(bereken(uurloon("18")).samenvatting.gemiddeld);
    await expect(
      watAls(page).getByText(`Bij 18 uur heb je gemiddeld ${bij18} per maand.`),
    ).toBeVisible();
    await expectAntwoord(page, uurloon("18"));
    await expectMaanden(page, uurloon("18"));
    await veld.fill("12,5");
    await expect(page.getByTestId("antwoord")).toContainText("12,5 uur werk");
    await expectMaanden(page, uurloon("12.5"));
    const { gemiddeld } = bereken(uurloon("12.5")).samenvatting;
    await expect(
      watAls(page).getByText(`Bij 12,5 uur heb je gemiddeld ${afgerond(gemiddeld)} per maand.`),
    ).toBeVisible();
    // What cannot be read changes nothing, and says what to do.
    await veld.fill("veel");
    await expect(watAls(page).getByText("Vul een aantal uren in, bijvoorbeeld 16.")).toBeVisible();
    await expectAccessible(page, watAls(page));
    await expectMaanden(page, uurloon("12.5"));
    await veld.fill("12,5");
    await expect(watAls(page).getByRole("button", { name: "Terug naar 16 uur" })).toBeVisible();
    await page.waitForFunction(() =>
      sessionStorage.getItem("wat-houd-ik-over.1")?.includes('"12,5"'),
    );
    await page.reload();
    await expect(page.getByTestId("antwoord")).toContainText("12,5 uur werk");
    // Kept at once by who reloads or closes the page.
    await veld.fill("20");
    await page.reload();
    await expect(page.getByTestId("antwoord")).toContainText("20 uur werk");
  });

  /**
   * Moves the slider inside the page and presses something in the same task: quicker than any person. Gives the hours in
   * the field a moment later.
   */
  const schuifEnDruk = async (page: Page, uren: string, op: Locator) => {
    await expect(page.getByRole("slider", { name: "Uren per week" })).toBeVisible();
    return op.evaluate(async (knop, naar) => {
      const schuif = document.querySelector("input[type=range]");
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(schuif, naar);
      schuif?.dispatchEvent(new Event("input", { bubbles: true }));
      if (knop instanceof HTMLElement) knop.click();
      await new Promise((klaar) => {
        setTimeout(klaar, 0);
      });
      return document.querySelector<HTMLInputElement>("figure input[type=text]")?.value;
    }, uren);
  };

  test("who leaves at once takes the new hours along", async ({ page }) => {
    await openUitkomst(page, uurloon("16"), "/uitkomst/#wat-als");
    await schuifEnDruk(page, "18", page.locator('footer a[href$="/privacy/"]'));
    await page.waitForURL(/\/privacy\/$/);
    await page.goto("/print/persoon/");
    await expect(page.locator("article.blad")).toContainText(
      inEuro(bereken(uurloon("18")).maanden[1]?.opRekening.totaal ?? "").replace("€\u00a0", ""),
    );
  });

  test("another answer, given before the hours are kept, does not put them back", async ({
    page,
  }) => {
    await openUitkomst(page, uurloon("16"), "/uitkomst/#wat-als");
    const geenVrijlating = watAls(page).getByLabel("De gemeente laat mij niets houden");
    expect(await schuifEnDruk(page, "30", geenVrijlating)).toBe("30");
    await expectMaanden(page, uurloon("30", { vrijlating: { toepassen: false } }));
  });

  test("a possibility that goes away takes the hours along that were tried for it", async ({
    page,
  }) => {
    await openUitkomst(page, [uurloon("8"), uurloon("24")], "/uitkomst/#wat-als");
    const weg = watAls(page).getByRole("button", { name: "Haal mogelijkheid 1 weg" });
    await schuifEnDruk(page, "30", weg);
    await expect(page.getByTestId("antwoord")).toContainText("24 uur werk");
    // Longer than it takes until hours are kept.
    await page.waitForTimeout(1000);
    await expectMaanden(page, uurloon("24"));
    await expect(watAls(page).getByRole("slider", { name: "Uren per week" })).toHaveValue("24");
  });

  test("back to the hours of the answers in one press", async ({ page }) => {
    await openUitkomst(page, uurloon("16"), "/uitkomst/#wat-als");
    const veld = watAls(page).getByRole("textbox", { name: "Uren per week" });
    await veld.fill("30");
    await expectMaanden(page, uurloon("30"));
    await watAls(page).getByRole("button", { name: "Terug naar 16 uur" }).click();
    await expect(veld).toHaveValue("16");
    await expectMaanden(page, uurloon("16"));
  });

  test("the curve over 0 to 40 hours: every point, the first hour with more, the largest drop", async ({
    page,
  }) => {
    await openUitkomst(page, uurloon("16"), "/uitkomst/#wat-als");
    // By hand: each number of hours through the rules.
    const punten = Array.from({ length: 41 }, (_, uren) =>
      uren === 0
        ? bereken({ ...uurloon("16"), werk: [] }).samenvatting.gemiddeld
        : bereken(uurloon(String(uren))).samenvatting.gemiddeld,
    );
    const [geen = ""] = punten;
    const eerste = punten.findIndex((bedrag) => min(geen, bedrag).startsWith("-"));
    expect(eerste).toBeGreaterThan(0);
    const figuur = watAls(page).getByRole("figure", { name: /houd je meer over dan nu$/ });
    await figuur.getByText("Toon als tabel").click();
    const rijen = figuur.getByRole("table").locator("tbody tr");
    await expect(rijen.locator("td:nth-child(2)")).toHaveText(punten.map(inEuro));
    await expect(rijen.locator("td:nth-child(3)")).toHaveText(
      punten.map((punt) => inEuro(min(punt, geen))),
    );
    await expect(rijen.getByRole("rowheader")).toHaveText(punten.map((_, uren) => String(uren)));
    await expectAccessible(page, figuur);
    // Its words, and those of the picture of where the wage goes, grow with the letters.
    await watAls(page)
      .locator("details")
      .evaluateAll((all) => {
        for (const one of all) one.setAttribute("open", "");
      });
    await expect(watAls(page).locator("svg:has(text)").filter({ visible: true })).toHaveCount(2);
    await expectHoldsLargeLetters(page);
  });

  test("the largest drop in words, at the end of the bijstand", async ({ page }) => {
    await openUitkomst(page, gezin, "/uitkomst/#wat-als");
    const [baan] = gezin.werk;
    if (baan?.loon.soort !== "uurloon") throw new Error("no wage per hour");
    const { loon } = baan;
    // Over the ten months with work, from February.
    const gemiddeld = (uren: number) => {
      const werk = uren === 0 ? [] : [{ ...baan, loon: { ...loon, urenPerWeek: String(uren) } }];
      const totalen = bereken({ ...gezin, werk })
        .maanden.filter(({ maand }) => maand >= "2027-02")
        .map(({ opRekening }) => Number(opRekening.totaal.replace(".", "")));
      const centen = Math.round(totalen.reduce((a, b) => a + b, 0) / 10);
      return `${String(Math.floor(centen / 100))}.${String(centen % 100).padStart(2, "0")}`;
    };
    const punten = Array.from({ length: 41 }, (_, uren) => gemiddeld(uren));
    const stappen = punten
      .slice(1)
      .map((punt, uren) => ({ uren, verschil: min(punt, punten[uren] ?? "") }));
    const dalingen = stappen
      .filter(({ verschil }) => verschil.startsWith("-"))
      .sort((a, b) => Number(a.verschil) - Number(b.verschil));
    const [diepste] = dalingen;
    const figuur = watAls(page).getByRole("figure").first();
    await expect(figuur).toContainText(
      diepste
        ? `De grootste daling: van ${String(diepste.uren)} naar ${String(diepste.uren + 1)} uur. Dat kost ${inZin(zonderTeken(diepste.verschil))} per maand.`
        : "Een uur extra kost je nooit geld.",
    );
  });

  test("a wage per month follows the hours; a net wage cannot", async ({ page }) => {
    const [baan] = uurloon("16").werk;
    await openUitkomst(
      page,
      uurloon("16", { werk: [{ ...baan, loon: { soort: "nettoPerMaand", bedrag: "900.00" } }] }),
      "/uitkomst/#wat-als",
    );
    await expect(
      watAls(page).getByText(
        "Je hebt een nettoloon ingevuld. Vul je uurloon in, dan kun je hier schuiven.",
      ),
    ).toBeVisible();
    await expect(watAls(page).getByRole("slider")).toHaveCount(0);
  });
});

test.describe("other work beside it", () => {
  test(
    "up to three possibilities beside now: same order, same scale, one may go",
    { tag: "@both" },
    async ({ page }) => {
      await openUitkomst(page, uurloon("16"), "/uitkomst/#wat-als");
      const voegToe = watAls(page).getByRole("button", { name: "Zet er nog een naast" });
      await voegToe.click();
      await watAls(page)
        .getByRole("listitem")
        .filter({ hasText: "Mogelijkheid 2" })
        .getByLabel("Uren per week")
        .fill("24");
      await voegToe.click();
      await watAls(page)
        .getByRole("listitem")
        .filter({ hasText: "Mogelijkheid 3" })
        .getByLabel("Uren per week")
        .fill("8");
      await expect(voegToe).toHaveCount(0);
      await naarPlaats(page, "");
      await expect(page.getByTestId("antwoord")).toHaveText([
        /^16 uur werk/,
        /^24 uur werk/,
        /^8 uur werk/,
      ]);
      await naarPlaats(page, "wat-als");

      const naast = page.getByRole("list", { name: "Naast elkaar" }).getByRole("listitem");
      await expect(naast.getByRole("heading")).toHaveText([
        "Nu, zonder werk",
        "16 uur werk",
        "24 uur werk",
        "8 uur werk",
      ]);
      const { samenvatting } = bereken(uurloon("16"));
      const gewoon = [
        samenvatting.zonderWerk.gewoneMaand,
        ...["16", "24", "8"].map((uren) => bereken(uurloon(uren)).samenvatting.gewoneMaand),
      ];
      for (const [plaats, bedrag] of gewoon.entries())
        await expect(naast.nth(plaats)).toContainText(`Gewone maand${afgerond(bedrag)}`);
      // Same scale: the bar of the highest is full, the others in proportion.
      const breedten = await naast
        .locator("svg rect:nth-child(2)")
        .evaluateAll((vakken) =>
          vakken.map((vak) => Number.parseFloat(vak.getAttribute("width") ?? "")),
        );
      const hoogste = Math.max(...gewoon.map(Number));
      for (const [plaats, breedte] of breedten.entries())
        expect(breedte).toBeCloseTo((Number(gewoon[plaats]) / hoogste) * 100, 1);
      await expectAccessible(page);

      await watAls(page).getByRole("button", { name: "Haal mogelijkheid 2 weg" }).click();
      await naarPlaats(page, "");
      await expect(page.getByTestId("antwoord")).toHaveText([/^16 uur werk/, /^8 uur werk/]);
    },
  );
});

test.describe("hours per month", () => {
  test("all months are equal until one differs: 60 hours in March", async ({ page }) => {
    await openUitkomst(page, uurloon("16"), "/uitkomst/#wat-als");
    const deel = watAls(page).getByRole("group", { name: "Uren die per maand verschillen" });
    await expect(deel.getByRole("radio", { name: "Alle maanden gelijk" })).toBeChecked();
    await deel.getByRole("radio", { name: "Per maand anders" }).check();
    await expect(
      deel.getByText("Werk je 60 uur in een maand? Dat is ongeveer 14 uur per week."),
    ).toBeVisible();
    const maart = deel.getByLabel("Uren per week in maart 2027");
    await expect(maart).toHaveValue("");
    await maart.fill("14");
    const [baan] = uurloon("16").werk;
    const anders = uurloon("16", {
      werk: [{ ...baan, loon: { ...baan?.loon, perMaand: { "2027-03": { urenPerWeek: "14" } } } }],
    });
    await expectMaanden(page, anders);
    await naarPlaats(page, "maanden");
    await expect(
      page.locator('li[data-testid="maand-2027-03"], tr[data-testid="maand-2027-03"] + tr'),
    ).toContainText("Voor deze maand heb je andere uren of een ander loon ingevuld.");
    await naarPlaats(page, "wat-als");
    await expectAccessible(page, watAls(page));
    await deel.getByRole("radio", { name: "Alle maanden gelijk" }).check();
    await expectMaanden(page, uurloon("16"));
  });
});

test.describe("what the municipality may do", () => {
  /** The choices of one question: each with its consequence, and the months after choosing. */
  async function expectKeuzes(
    page: Page,
    vraag: string,
    keuzes: readonly (readonly [naam: string, zaak: Zaak])[],
  ): Promise<void> {
    const groep = watAls(page).getByRole("group", { name: vraag });
    for (const [naam, zaak] of keuzes) {
      const { gewoneMaand, laagsteMaand } = bereken(zaak).samenvatting;
      const keuze = groep.locator("label").filter({ hasText: new RegExp(`^${naam}`) });
      await expect(keuze).toContainText(
        `Gewone maand ${afgerond(gewoneMaand)}. Minst: ${maandnaam(laagsteMaand.maand)}, ${afgerond(laagsteMaand.bedrag)}.`,
      );
    }
    for (const [naam, zaak] of keuzes) {
      await groep
        .locator("label")
        .filter({ hasText: new RegExp(`^${naam}`) })
        .getByRole("radio")
        .check();
      await expectAntwoord(page, zaak);
      await expectMaanden(page, zaak);
    }
  }

  const met = (zaak: Zaak, gemeente: Partial<Zaak["gemeente"]>): Zaak => ({
    ...zaak,
    gemeente: { ...zaak.gemeente, ...gemeente },
  });

  test("a disregard, yes or no", async ({ page }) => {
    const zaak = uurloon("16");
    await openUitkomst(page, zaak, "/uitkomst/#wat-als");
    await expectKeuzes(page, "Een deel van je loon houden", [
      ["De gemeente laat mij niets houden", uurloon("16", { vrijlating: { toepassen: false } })],
      ["De gemeente laat mij een deel houden", zaak],
    ]);
  });

  test("in the same month, settled a month later, or paid a month later", async ({ page }) => {
    const zaak = uurloon("16");
    await openUitkomst(page, zaak, "/uitkomst/#wat-als");
    await expectKeuzes(page, "Wanneer gaat je loon van je uitkering af?", [
      ["Een maand later", met(zaak, { verrekenwijze: "maandLater" })],
      ["Mijn hele uitkering komt een maand later", met(zaak, { verrekenwijze: "volgendeMaand" })],
      ["In dezelfde maand", zaak],
    ]);
    // The most that can be asked back in a month.
    const hoogste = bereken(met(zaak, { verrekenwijze: "maandLater" }))
      .maanden.map(({ terugTeBetalen }) => Number(terugTeBetalen))
      .sort((een, ander) => ander - een)[0];
    await expect(
      watAls(page)
        .locator("label")
        .filter({ hasText: /^Een maand later/ }),
    ).toContainText(`Zet dan ${inZin((hoogste ?? 0).toFixed(2))} opzij om terug te betalen.`);
  });

  test("four-weekly pay counted in each way", async ({ page }) => {
    const zaak = met(vierWekenLater, { verrekenwijze: "opDeMaand" });
    await openUitkomst(page, zaak, "/uitkomst/#wat-als");
    await expectKeuzes(page, "Hoe telt de gemeente je loon per week of 4 weken?", [
      ["Per werkdag", met(zaak, { vierWeken: "werkdagen" })],
      ["Op de dag dat het komt", met(zaak, { vierWeken: "ontvangen" })],
      ["Elke maand hetzelfde gemiddelde", zaak],
    ]);
    await expectAccessible(page, watAls(page));
  });

  test("who is paid every month is not asked about weeks", async ({ page }) => {
    await openUitkomst(page, uurloon("16"), "/uitkomst/#wat-als");
    await expect(
      watAls(page).getByText("Hoe telt de gemeente je loon per week of 4 weken?"),
    ).toHaveCount(0);
  });
});

test("with two jobs the hours of each can vary", async ({ page }) => {
  const [baan] = uurloon("8").werk;
  const zaak = uurloon("8", { werk: [baan, { ...baan, loonheffingskorting: false }] });
  await openUitkomst(page, zaak, "/uitkomst/#wat-als");
  await watAls(page).getByRole("radio", { name: "Baan 2" }).check();
  const veld = watAls(page).getByRole("textbox", { name: "Uren per week" });
  await veld.fill("12");
  // Each job keeps its own, also when the page has not followed yet.
  await watAls(page).getByRole("radio", { name: "Baan 1" }).check();
  await expect(veld).toHaveValue("8");
  await watAls(page).getByRole("radio", { name: "Baan 2" }).check();
  await expect(veld).toHaveValue("12");
  const loon = { soort: "uurloon", bedrag: "14.99", urenPerWeek: "12" } as const;
  const anders = uurloon("8", { werk: [baan, { ...baan, loonheffingskorting: false, loon }] });
  await expectMaanden(page, anders);
});
