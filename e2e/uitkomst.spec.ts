// The outcome: the answer first, with its doors; every amount on the screen is what the rules compute. axe looks at each
// state once: it takes seconds for a page this long.
import { readFileSync } from "node:fs";
import { parseSituatie } from "@/lib/contract/situatie";
import { bereken } from "@/lib/recht";
import { toetsenbord } from "./bediening";
import {
  expect,
  expectAccessible,
  expectHoldsLargeLetters,
  expectNoSidewaysScrolling,
  test,
} from "./test";
import {
  afgerond,
  expectEerstePagina,
  expectInView,
  gezin,
  inEuro,
  inZin,
  maandnaam,
  maandVan,
  min,
  naarPlaats,
  nu,
  openMaand,
  openUitkomst,
  plaatsen,
  uurloon,
  vierWeken,
  zonderTeken,
} from "./uitkomst";
import {
  breed,
  smal,
  namen,
  regels,
  isNul,
  som,
  verschilZin,
  expectRedenen,
  huishoudens,
  type Huishouden,
} from "./uitkomst-huishoudens";

// A long page: axe alone needs seconds on a busy machine.
test.describe.configure({ timeout: 120_000 });

for (const [naam, { zaak, redenen, verder }] of Object.entries<Huishouden>(huishoudens))
  test(`on a phone of 360 × 640, ${naam}: no scrolling for the answer and the lowest month, why months differ, and every amount of the rules on cards`, async ({
    page,
  }) => {
    await page.setViewportSize(smal);
    await openUitkomst(page, zaak);
    const { samenvatting, maanden } = bereken(zaak);
    const { laagsteMaand } = samenvatting;
    const verschil = min(samenvatting.gewoneMaand, samenvatting.zonderWerk.gewoneMaand);
    const antwoord = page.getByTestId("antwoord");
    await expect(antwoord).toContainText(
      `${afgerond(zonderTeken(verschil))} ${verschil.startsWith("-") ? "minder" : "meer"}`,
    );
    await expectInView(page, antwoord);
    await expectInView(
      page,
      page.getByText(
        `In ${maandnaam(laagsteMaand.maand)} heb je het minst: ${afgerond(laagsteMaand.bedrag)}.`,
      ),
    );
    await expectAccessible(page);
    await verder?.(page);
    await naarPlaats(page, "maanden");
    if (redenen) await expectRedenen(page, zaak, redenen);

    const zonder = nu(zaak);
    for (const [plaats, { maand, opRekening }] of maanden.entries()) {
      const kaart = await openMaand(page, maand);
      await expect(kaart.getByRole("heading")).toContainText(inEuro(opRekening.totaal));
      await expect(kaart).toContainText(
        verschilZin(opRekening.totaal, zonder.maanden[plaats]?.opRekening.totaal ?? ""),
      );
      const wel = regels.filter((regel) => !isNul(opRekening[regel]));
      await expect(
        kaart.getByRole("list", { name: /^Tik op een bedrag/ }).getByRole("button"),
      ).toHaveText(wel.map((regel) => `${namen[regel]}${inEuro(opRekening[regel])}`));
      expect(som(wel.map((regel) => opRekening[regel]))).toBe(opRekening.totaal);
    }
    // No sideways scrolling, also with every card open.
    await expectNoSidewaysScrolling(page);
    await expectAccessible(page, page.locator("#plaats-maanden"));
  });

test.describe("the first screen", () => {
  test("each place has its address, its title and its heading; Back leads to the door and the height one came from", async ({
    page,
  }) => {
    await page.setViewportSize(smal);
    await openUitkomst(page, gezin);
    const deuren = page.getByRole("navigation", { name: "Meer over je uitkomst" });
    await expect(deuren.getByRole("listitem")).toHaveCount(plaatsen.length);
    for (const plaats of plaatsen) {
      const deur = deuren.locator(`a[href="#${plaats}"]`);
      const naam = (await deur.locator("span").first().textContent()) ?? "";
      await deur.scrollIntoViewIfNeeded();
      const hoogte = await page.evaluate(() => window.scrollY);
      await deur.click();
      const kop = page.getByRole("heading", { level: 1 });
      await expect(kop).toHaveText(naam);
      await expect(kop).toBeFocused();
      await expect(kop).toBeInViewport();
      expect(new URL(page.url()).hash).toBe(`#${plaats}`);
      await expect(page).toHaveTitle(`${naam} · Wat houd ik over?`);
      await expect(page.locator("main h1")).toHaveCount(1);
      // The answer goes along.
      await expect(page.getByTestId("antwoord")).toContainText("28 uur werk");
      await page.goBack();
      await expect(kop).toHaveText("Dit houd je over");
      await expect(deur).toBeFocused();
      expect(await page.evaluate(() => window.scrollY)).toBeCloseTo(hoogte, -1);
    }
    await page.goto("/uitkomst/#wat-nu");
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Wat nu?");
    await expect(page.getByTestId("antwoord")).toContainText("28 uur werk");
    await page.getByRole("link", { name: "Dit houd je over" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Dit houd je over");
  });

  for (const [naam, zaken, eerste] of [
    ["one possibility", uurloon("16"), 1500],
    ["a family", gezin, 1500],
    ["three possibilities", [uurloon("8"), uurloon("16"), uurloon("28")], 1900],
  ] as const)
    for (const taal of ["", "/en"])
      test(`no page is longer than its budget, and the first answers three questions on two screens: ${naam} ${taal}`, async ({
        page,
      }) => {
        await openUitkomst(page, zaken, `${taal}/uitkomst/`);
        const hoogte = () =>
          page.locator("main").evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
        await expectEerstePagina(page, eerste);
        for (const plaats of plaatsen) {
          await page.evaluate((deel) => {
            location.hash = deel;
          }, plaats);
          await expect(
            page.locator(`section#plaats-${plaats} .whk-parts > *`).first(),
          ).toBeAttached();
          if (plaats === "wat-als") await expect(page.getByRole("slider")).toBeVisible();
          expect(await hoogte(), plaats).toBeLessThanOrEqual(3500);
          await expectNoSidewaysScrolling(page, plaats);
        }
      });

  test("a lower result is followed at once by what you can do", async ({ page }) => {
    await page.setViewportSize(smal);
    await openUitkomst(page, vierWeken);
    const daarna = page.getByText("Dat kun je soms oplossen. Kijk wat je kunt doen");
    await expectInView(page, daarna);
    await daarna.getByRole("link").click();
    const lijst = page.getByRole("region", { name: "Wat nu?" });
    await expect(lijst).toBeInViewport();
    await expect(lijst.getByRole("listitem").nth(3)).toBeVisible();
  });

  test("each of three possibilities has its answer and its lowest month, in the same order", async ({
    page,
  }) => {
    await page.setViewportSize(smal);
    const zaken = [uurloon("8"), uurloon("16"), uurloon("32")] as const;
    await openUitkomst(page, zaken);
    const antwoorden = page.getByTestId("antwoord");
    await expect(antwoorden).toHaveCount(3);
    for (const [plaats, zaak] of zaken.entries()) {
      const { samenvatting } = bereken(zaak);
      const { laagsteMaand } = samenvatting;
      const antwoord = antwoorden.nth(plaats);
      const verschil = min(samenvatting.gewoneMaand, samenvatting.zonderWerk.gewoneMaand);
      await expect(antwoord).toContainText(`${["8", "16", "32"][plaats] ?? ""} uur werk`);
      await expect(antwoord).toContainText(`${afgerond(zonderTeken(verschil))} `);
      await expect(antwoord).toContainText(
        `Minst: ${maandnaam(laagsteMaand.maand)}, ${afgerond(laagsteMaand.bedrag)}`,
      );
      await expectInView(page, antwoord);
    }
    await expectAccessible(page);
    // What is chosen is what the months below are about.
    await antwoorden.nth(2).getByRole("radio").check();
    await naarPlaats(page, "maanden");
    const [eerste] = bereken(zaken[2]).maanden;
    await expect(maandVan(page, "2026-12")).toContainText(inEuro(eerste?.opRekening.totaal ?? ""));
  });
});

test(
  "without a mouse: the other view, how an amount was computed, other hours, and keeping it",
  { tag: "@desktop" },
  async ({ page }) => {
    const { kies, vul, druk } = toetsenbord(page);
    await openUitkomst(page, uurloon("16"));
    await kies(page.getByRole("radio", { name: "Verdiend" }));
    await expect(page.getByText("Je ziet bij welke maand het geld hoort.")).toBeVisible();
    await page.keyboard.press("ArrowUp");
    await expect(page.getByText("Je ziet wanneer het geld komt.")).toBeVisible();

    const maand = maandVan(page, "2027-02");
    const bedrag = maand.getByRole("cell").nth(1).getByRole("button");
    await druk(bedrag);
    await expect(bedrag).toHaveAttribute("aria-expanded", "true");
    await expect(
      page.getByText(/^Je uitkering is deze maand .* Zo komen we daaraan:/),
    ).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(bedrag).toHaveAttribute("aria-expanded", "false");

    await naarPlaats(page, "wat-als");
    await vul(page.getByRole("textbox", { name: "Uren per week" }), "24");
    await expect(page.getByTestId("antwoord")).toContainText("24 uur werk");
    await kies(page.getByRole("radio", { name: /^Een maand later/ }));
    await expect(page.getByTestId("terugbetalen")).toBeVisible();
    await naarPlaats(page, "bewaren");
    const [bestand] = await Promise.all([
      page.waitForEvent("download"),
      druk(page.getByRole("button", { name: "Bewaar als bestand" })),
    ]);
    const { situaties } = JSON.parse(readFileSync(await bestand.path(), "utf8")) as {
      situaties: readonly unknown[];
    };
    const kept = parseSituatie(situaties[0]);
    const { werk, gemeente } = uurloon("24", { gemeente: { verrekenen: "maandLater" } });
    expect(kept).toMatchObject({ soort: "zaak", zaak: { werk, gemeente } });
  },
);

test.describe("dark and English", () => {
  test("axe is clean in the dark, with everything open", async ({ page }) => {
    await page.emulateMedia({ colorScheme: "dark" });
    await openUitkomst(page, gezin);
    for (const plaats of plaatsen) {
      await naarPlaats(page, plaats);
      await page.evaluate(() => {
        for (const meer of document.querySelectorAll("main details"))
          (meer as HTMLDetailsElement).open = true;
      });
      await expectAccessible(page);
    }
  });

  test("in English the amounts and months are the same", async ({ page }) => {
    await openUitkomst(page, gezin, "/en/uitkomst/#maanden");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    for (const { maand, opRekening } of bereken(gezin).maanden)
      await expect(maandVan(page, maand).first()).toContainText(inEuro(opRekening.totaal));
    await expectAccessible(page);
  });
});

test.describe("the picture of the year", () => {
  for (const [naam, grootte] of [
    ["phone", smal],
    ["wide", breed],
  ] as const)
    test(
      `by keyboard and by touch, in words and as a table: ${naam}`,
      { tag: naam === "wide" ? "@desktop" : [] },
      async ({ page }) => {
        await page.setViewportSize(grootte);
        await openUitkomst(page, vierWeken, "/uitkomst/#maanden");
        const uitkomst = bereken(vierWeken);
        const zonder = nu(vierWeken);
        const figuur = page.getByRole("figure", {
          name: "In 10 maanden heb je minder dan zonder werk",
        });
        await expect(figuur).toContainText(
          `In januari heb je het minst: ${afgerond("1122.22")}. In oktober heb je het meest: ${afgerond("2059.29")}.`,
        );
        const schuif = figuur.getByRole("slider", { name: "Kies een maand" });
        await schuif.focus();
        for (const [plaats, { maand, opRekening }] of uitkomst.maanden.entries()) {
          await page.keyboard.press(plaats === 0 ? "Home" : "ArrowRight");
          await expect(schuif).toHaveAttribute("aria-valuenow", String(plaats + 1));
          const gekozen = figuur.getByTestId("gekozen-maand");
          const naamVan = maandnaam(maand);
          await expect(gekozen).toContainText(
            `${naamVan.charAt(0).toUpperCase()}${naamVan.slice(1)}: ${inZin(opRekening.totaal)}`,
          );
          await expect(gekozen).toContainText(
            `zonder werk ${inZin(zonder.maanden[plaats]?.opRekening.totaal ?? "")}`,
          );
        }
        await page.keyboard.press("Home");
        await expect(schuif).toHaveAttribute("aria-valuenow", "1");
        await page.keyboard.press("End");
        await expect(schuif).toHaveAttribute("aria-valuenow", "12");
        const vak = await schuif.boundingBox();
        if (!vak) throw new Error("no picture");
        await schuif.click({ position: { x: vak.width - 5, y: vak.height / 2 } });
        await expect(schuif).toHaveAttribute("aria-valuenow", "12");

        // Besides colour: every part is filled with a pattern of its own, and named in the legend.
        const legenda = figuur.getByRole("list", { name: "Wat betekenen de vakken?" });
        await expect(legenda.getByRole("listitem")).toHaveText([
          "loon",
          "uitkering",
          "vakantiegeld",
          "zonder werk",
        ]);
        const vullingen = await legenda
          .locator("rect")
          .evaluateAll((vakken) => vakken.map((een) => een.getAttribute("fill")));
        expect(new Set(vullingen).size).toBe(3);
        expect(vullingen.every((vulling) => vulling?.startsWith("url(#vlak-"))).toBe(true);

        await figuur.getByText("Toon als tabel").click();
        const tabel = figuur.getByRole("table", { name: "Je jaar in een grafiek" });
        await expect(tabel.getByRole("row")).toHaveCount(13);
        for (const [plaats, { opRekening }] of uitkomst.maanden.entries())
          await expect(tabel.getByRole("row").nth(plaats + 1)).toContainText(
            inEuro(opRekening.totaal),
          );
        await expectAccessible(page, figuur);
        await expectHoldsLargeLetters(page);
      },
    );
});

test.describe("the known story: four-weekly pay", () => {
  test(
    "most months bring less than the benefit, October and May more, and it says why",
    { tag: "@both" },
    async ({ page }) => {
      await openUitkomst(page, vierWeken);
      const uitkomst = bereken(vierWeken);
      const zonder = nu(vierWeken);
      const lager = uitkomst.maanden.filter(({ opRekening }, plaats) =>
        min(opRekening.totaal, zonder.maanden[plaats]?.opRekening.totaal ?? "").startsWith("-"),
      );
      expect(lager).toHaveLength(10);
      await naarPlaats(page, "maanden");
      const verhaal = page.getByText("Waarom zijn de maanden niet gelijk?").locator("..");
      await expect(verhaal).toContainText(
        "Je krijgt elke 4 weken loon. De gemeente rekent elke maand met een gemiddelde. Dat gemiddelde is hoger dan het loon dat in de meeste maanden komt. Daarom heb je in 10 maanden minder dan zonder werk.",
      );
      await expect(verhaal).toContainText(
        "In oktober komt er een keer extra loon. Dan heb je meer.",
      );
      await naarPlaats(page, "");
      // The lowest month by name in the answer, and marked among the months; never hidden in an average.
      await expect(
        page.getByText(`In januari 2026 heb je het minst: ${afgerond("1122.22")}.`),
      ).toBeVisible();
      await naarPlaats(page, "maanden");
      const maand = page.locator(
        'li[data-testid="maand-2026-01"], tr[data-testid="maand-2026-01"] + tr',
      );
      await expect(maand).toContainText("minst");
      for (const { maand: naam } of lager)
        await expect(maandVan(page, naam).first()).toContainText(/ minder|−€/);
    },
  );
});
