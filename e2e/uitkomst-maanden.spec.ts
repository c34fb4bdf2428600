// Every month of the outcome: why it differs, what explains its amounts, both views, the table and the picture.
import type { Page } from "@playwright/test";
import { bereken } from "@/lib/recht";
import { expect, expectAccessible, expectNoSidewaysScrolling, test } from "./test";
import {
  gezin,
  inEuro,
  inZin,
  maandVan,
  min,
  nu,
  openMaand,
  openUitkomst,
  uurloon,
  vierWeken,
  zaakVan,
} from "./uitkomst";
import {
  heel2026,
  breed,
  namen,
  regels,
  isNul,
  som,
  redenBedrag,
  expectRedenen,
  huishoudens,
} from "./uitkomst-huishoudens";

// A long page: axe alone needs seconds on a busy machine.
test.describe.configure({ timeout: 120_000 });

test("half a year of disregard: why months differ, the countdown, and the benefit in words", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await openUitkomst(page, heel2026, "/uitkomst/#maanden");
  const { maanden } = bereken(heel2026);
  await expectRedenen(page, heel2026, {
    "2026-01": `Je mag nu een deel van je loon houden. Deze maand is dat ${redenBedrag(heel2026, "2026-01", "vrijlatingBegint")}. Daarna mag dit nog 5 maanden.`,
    "2026-05": `Er komt vakantiegeld van het werk. Dat is ${redenBedrag(heel2026, "2026-05", "vakantiegeldWerk")}.`,
    "2026-06": "Dit is de laatste maand.",
    "2026-07": `Vorige maand mocht je nog ${redenBedrag(heel2026, "2026-07", "vrijlatingStopt")} houden.`,
  });

  const samen = som(
    maanden
      .slice(0, 6)
      .flatMap(({ inkomsten }) => inkomsten.map(({ vrijlating }) => vrijlating.bedrag)),
  );
  await expect(
    page.getByRole("region", { name: "Hoe lang mag je een deel houden?" }),
  ).toContainText(
    `Je mag van januari 2026 tot en met juni 2026 een deel houden. Samen is dat ${inZin(samen)}. Na juni 2026 is het voorbij. Dan gaat er meer van je uitkering af.`,
  );

  // The numbers, the article, and what the municipality decides.
  const [maand] = maanden;
  const [loon] = maand?.inkomsten ?? [];
  if (!maand || !loon) throw new Error("no month");
  const kaart = await openMaand(page, "2026-01");
  await kaart.getByRole("button", { name: /^Uitkering/ }).click();
  await expect(kaart).toContainText(
    `Je uitkering is deze maand ${inZin(maand.opRekening.bijstand)}. Zo komen we daaraan:`,
  );
  const stappen = kaart.getByRole("listitem");
  const vrijlating = stappen.filter({ hasText: "Daarvan mag 25 procent blijven" });
  await expect(vrijlating.last()).toContainText(
    `Je verdient ${inZin(loon.netto)}. Daarvan mag 25 procent blijven: ${inZin(loon.vrijlating.bedrag)}. Daarna mag dit nog 5 maanden.`,
  );
  await expect(vrijlating.last()).toContainText("Je gemeente beslist dit.");
  await expect(stappen.last()).toBeVisible();
  await expect(kaart).toContainText(
    `${inZin(maand.norm)} min ${inZin(maand.verrekendTotaal)} is ${inZin(maand.bijstand)}.`,
  );
  await kaart.getByText("Wat zegt de wet?").click();
  const artikel = kaart.getByRole("link", { name: /^Artikel 31 lid 2 onder n Participatiewet/ });
  await expect(artikel).toHaveAttribute(
    "href",
    "https://wetten.overheid.nl/jci1.3:c:BWBR0015703&artikel=31&lid=2&onderdeel=n&g=2026-01-01",
  );
  await expectAccessible(page, kaart);
});

test("what is not certain yet says so at the month", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await openUitkomst(page, uurloon("16"), "/uitkomst/#maanden");
  const kaart = await openMaand(page, "2027-02");
  await expect(kaart).toContainText("voorlopig");
  await kaart.getByText("Wat staat nog niet vast?").click();
  await expect(
    kaart.getByText("De regel van 15 procent begint in 2027 en kan nog veranderen."),
  ).toBeVisible();
  await expect(await openMaand(page, "2026-12")).not.toContainText("voorlopig");
});

test.describe("why a month differs", () => {
  const [baan] = uurloon("8").werk;
  const jong = (geboortedatum: string) =>
    uurloon("8", {
      start: "2026-04",
      huishouden: { aanvrager: { geboortedatum } },
      werk: [{ ...baan, van: "2026-04-01" }],
      vrijlating: { toepassen: false },
    });
  const stopt = uurloon("24", {
    start: "2026-03",
    werk: [{ ...uurloon("24").werk[0], van: "2026-03-01", tot: "2026-09-30" }],
  });
  for (const [naam, zaak, zinnen] of [
    [
      "you turn 21",
      jong("2005-06-15"),
      { "2026-07": "Je bent nu 21 jaar. Daarom hoort er een ander bedrag bij." },
    ],
    ["the job ends", stopt, { "2026-09": "Dit is de laatste maand van je werk." }],
  ] as const)
    test(naam, async ({ page }) => {
      await openUitkomst(page, zaak, "/uitkomst/#maanden");
      await expectRedenen(page, zaak, zinnen);
    });

  test("you turn 27: other rules for the wage", async ({ page }) => {
    const zaak = uurloon("8", {
      start: "2026-04",
      huishouden: { aanvrager: { geboortedatum: "1999-06-15" } },
      werk: [{ ...uurloon("8").werk[0], van: "2026-04-01" }],
    });
    await openUitkomst(page, zaak, "/uitkomst/#maanden");
    await expect(
      page.getByText("Je bent nu 27 jaar. Daarom gelden er andere regels voor je loon."),
    ).toHaveCount(1);
  });
});

test.describe("every month", () => {
  for (const [naam, { zaak }] of Object.entries(huishoudens))
    test(`as a table from 768 px: ${naam}`, { tag: "@desktop" }, async ({ page }) => {
      await page.setViewportSize({ width: 768, height: 1024 });
      await openUitkomst(page, zaak, "/uitkomst/#maanden");
      const tabel = page.getByRole("table", { name: "Wat er per maand op je rekening komt" });
      const uitkomst = bereken(zaak);
      const zonder = nu(zaak);
      const wel = regels.filter((regel) =>
        uitkomst.maanden.some(({ opRekening }) => !isNul(opRekening[regel])),
      );
      await expect(tabel.getByRole("columnheader")).toHaveText([
        "Maand",
        ...wel.map((regel) => namen[regel]),
        "Samen",
        "Verschil met zonder werk",
      ]);
      for (const [plaats, { maand, opRekening }] of uitkomst.maanden.entries()) {
        const verschil = min(opRekening.totaal, zonder.maanden[plaats]?.opRekening.totaal ?? "");
        await expect(maandVan(page, maand).getByRole("cell")).toHaveText([
          ...wel.map((regel) => (isNul(opRekening[regel]) ? "–" : inEuro(opRekening[regel]))),
          inEuro(opRekening.totaal),
          (verschil.startsWith("-") || isNul(verschil) ? "" : "+") + inEuro(verschil),
        ]);
      }
      await expectNoSidewaysScrolling(page);
      // The sum is the last but one column: nobody may have to scroll for it.
      const vak = page.getByRole("group", { name: "Wat er per maand op je rekening komt" });
      expect(await vak.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
      // The one with all parts stands for how each of them is on a wide screen.
      if (zaak === gezin) await expectAccessible(page);
      await page.setViewportSize({ width: 767, height: 1024 });
      await expect(tabel).toHaveCount(0);
      await expect(page.locator("li[data-testid^='maand']").first()).toBeVisible();
    });

  test(
    "two views of the same year: when the money comes, and to which month it belongs",
    { tag: "@desktop" },
    async ({ page }) => {
      await page.setViewportSize(breed);
      const zaak = gezin;
      await openUitkomst(page, zaak, "/uitkomst/#maanden");
      await page.getByRole("radio", { name: "Verdiend" }).check();
      await expect(page.getByText("Je ziet bij welke maand het geld hoort.")).toBeVisible();
      const tabel = page.getByRole("table", { name: "Wat er bij elke maand hoort" });
      await expect(tabel.getByRole("columnheader")).toHaveText([
        "Maand",
        "Bijstandsnorm",
        "Gaat van je uitkering af",
        "Uitkering van deze maand",
        "Bewaard voor vakantiegeld",
        "Loon van deze maand",
        "Toeslagen",
        "Samen van deze maand",
        "Verschil met zonder werk",
      ]);
      const bedrag = (tekst: string) => (isNul(tekst) ? "–" : inEuro(tekst));
      const zonder = nu(zaak).maanden;
      for (const [plaats, maand] of bereken(zaak).maanden.entries()) {
        const netto = som(maand.inkomsten.map((een) => een.netto));
        const samen = som([maand.bijstand, netto, maand.toeslagen?.totaal ?? "0.00"]);
        const ernaast = zonder[plaats];
        const verschil = min(
          samen,
          som([ernaast?.bijstand ?? "", ernaast?.toeslagen?.totaal ?? ""]),
        );
        await expect(maandVan(page, maand.maand).getByRole("cell")).toHaveText([
          bedrag(maand.norm),
          bedrag(maand.verrekendTotaal),
          bedrag(maand.bijstand),
          bedrag(maand.reservering),
          bedrag(netto),
          bedrag(maand.toeslagen?.totaal ?? "0.00"),
          inEuro(samen),
          (verschil.startsWith("-") || isNul(verschil) ? "" : "+") + inEuro(verschil),
        ]);
      }
      await expectAccessible(page, page.locator("#plaats-maanden"));
      await page.getByRole("radio", { name: "Op je rekening" }).check();
      await expect(page.getByText("Je ziet wanneer het geld komt.")).toBeVisible();
    },
  );

  test("what the account gets is not what was earned: the first month says so, and every month that is opened", async ({
    page,
  }) => {
    await openUitkomst(page, vierWeken, "/uitkomst/#maanden");
    const zin = `Over deze maand rekent de gemeente met ${inZin("866.67")} loon. Je krijgt ${inZin("800.00")}.`;
    const van = (maand: string) => maandVan(page, maand);
    await expect(van("2026-02")).toContainText(zin);
    await expect(van("2026-03")).not.toContainText(zin);
    await expect(await openMaand(page, "2026-03")).toContainText(zin);
  });
});

test.describe("explanations", () => {
  /** Opens every amount of the table in turn, as a press does, and gives what each then shows. */
  const openAlles = (page: Page) =>
    page.evaluate(async () => {
      const gezien: {
        maand: string;
        bedrag: string;
        tekst: string;
        stappen: number;
        links: string[];
      }[] = [];
      for (const rij of document.querySelectorAll("tr[data-testid^='maand-']"))
        for (const knop of rij.querySelectorAll("button")) {
          knop.click();
          await new Promise((klaar) => requestAnimationFrame(() => setTimeout(klaar)));
          const uitleg = document.getElementById(knop.getAttribute("aria-controls") ?? "");
          gezien.push({
            maand: rij.getAttribute("data-testid")?.replace("maand-", "") ?? "",
            bedrag: knop.textContent.replace(/,00$/, ""),
            tekst: uitleg?.textContent ?? "",
            stappen: uitleg?.querySelectorAll("ol > li").length ?? 0,
            links: [...(uitleg?.querySelectorAll("a") ?? [])].map((link) => link.href),
          });
        }
      return gezien;
    });

  // The two with the most kinds of amounts; lib/uitkomst/explanations.test.ts has the words of every kind.
  for (const naam of ["paid every 4 weeks", "a family with allowances"] as const)
    test(
      `every amount opens the steps that decided it: ${naam}`,
      { tag: "@desktop" },
      async ({ page }) => {
        const { zaak } = huishoudens[naam];
        await page.setViewportSize(breed);
        await openUitkomst(page, zaak, "/uitkomst/#maanden");
        const rekening = bereken(zaak).maanden.flatMap(({ opRekening }) =>
          regels.filter((regel) => !isNul(opRekening[regel])),
        ).length;
        const opRekening = await openAlles(page);
        expect(opRekening).toHaveLength(rekening);
        await page.getByRole("radio", { name: "Verdiend" }).check();
        const verdiend = await openAlles(page);
        expect(verdiend.length).toBeGreaterThan(12);
        for (const { maand, bedrag, tekst, stappen, links } of [...opRekening, ...verdiend]) {
          expect(tekst, `${maand} ${bedrag}`).toContain(bedrag);
          expect(tekst, `${maand} ${bedrag}`).toContain("Zo komen we daaraan:");
          expect(stappen, `${maand} ${bedrag}`).toBeGreaterThan(0);
          // The law as it stood that month.
          for (const link of links) expect(link).toContain(`&g=${maand}-01`);
        }
        // Most amounts rest on an article; a gift or a wage that was filled in rests on what was answered.
        expect(opRekening.filter(({ links }) => links.length > 0).length).toBeGreaterThan(12);
        if (zaak === gezin) await expectAccessible(page, page.locator("#plaats-maanden"));
      },
    );
});

test("a counter of the gifts of each calendar year", async ({ page }) => {
  const zaak = zaakVan({
    ...gezin,
    giften: [
      { maand: "2026-12", bedrag: "500.00", soort: "natura" },
      { maand: "2026-12", bedrag: "90.00", soort: "voedselbank" },
      { maand: "2027-01", bedrag: "700.00", soort: "geld" },
      { maand: "2027-03", bedrag: "600.00", soort: "geld" },
    ],
    gemeente: { verrekenen: "opDeMaand" },
  });
  await openUitkomst(page, zaak, "/uitkomst/#maanden");
  const teller = page.getByRole("region", { name: "Giften" });
  await expect(teller).toContainText(
    `In 2026 heb je ${inZin("500.00")} aan giften. Er mag nog ${inZin("700.00")} bij.`,
  );
  await expect(teller).toContainText(
    `In 2027 heb je ${inZin("1300.00")} aan giften. Er mag nog ${inZin("0.00")} bij. In maart 2027 kom je boven de grens. Er is dan ${inZin("100.00")} te veel.`,
  );
  await expect(teller).toContainText("In januari begint de teller opnieuw.");
});
