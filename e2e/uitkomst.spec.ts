// The outcome: the answer first, every month with its reasons and explanations, the picture, and what to do. Every
// amount on the screen is what the rules compute. axe looks at each state once: it takes seconds for a page this long.
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { parseSituatie } from "@/lib/contract/situatie";
import { bereken, type OpRekening, type Uitkomst, type Zaak } from "@/lib/recht";
import { toetsenbord } from "./bediening";
import { expect, expectAccessible, expectNoSidewaysScrolling, test } from "./test";
import {
  afgerond,
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
  vierWekenLater,
  zaakVan,
  zonderTeken,
} from "./uitkomst";

// A long page: axe alone needs seconds on a busy machine.
test.describe.configure({ timeout: 120_000 });

/** Half a year of disregard under n from January 2026, over the new amounts of 1 July. */
const heel2026 = uurloon("16", {
  start: "2026-01",
  werk: [{ ...uurloon("16").werk[0], van: "2026-01-01" }],
});

const breed = { width: 1280, height: 900 };
const smal = { width: 360, height: 640 };

const namen: Record<Exclude<keyof OpRekening, "totaal">, string> = {
  loon: "Loon",
  onbelasteVergoeding: "Onkosten van werk",
  bijstand: "Uitkering",
  vakantiegeldWerk: "Vakantie\u00adgeld van werk",
  vakantietoeslagBijstand: "Vakantie\u00adgeld van gemeente",
  eindejaarsuitkering: "Eindejaars\u00aduitkering",
  premie: "Premie",
  bufferbudget: "Bufferbudget",
  giften: "Giften",
  overig: "Ander inkomen",
  eenmalig: "Eenmalig geld",
  toeslagen: "Toeslagen",
  inhoudingen: "Gaat eraf",
};
const regels = Object.keys(namen) as (keyof typeof namen)[];

const isNul = (bedrag: string) => /^-?0\.00$/.test(bedrag);
const som = (bedragen: readonly string[]) =>
  bedragen.reduce((a, b) => min(a, min("0.00", b)), "0.00");

/** "€ 40 meer", as the card says it; above the cards stands: than without work. */
function verschilZin(maand: string, zonder: string): string {
  const verschil = min(maand, zonder);
  if (afgerond(verschil) === afgerond("0.00")) return "evenveel";
  return `${inZin(zonderTeken(verschil))} ${verschil.startsWith("-") ? "minder" : "meer"}`;
}

/** A task of "Wat nu?". */
const taak = (page: Page, titel: string | RegExp) =>
  page.getByRole("region", { name: "Wat nu?" }).locator("ol > li").filter({ hasText: titel });

/** The amount of a reason, as the rules give it. */
const redenBedrag = (zaak: Zaak, maand: string, code: string) => {
  const gevonden = bereken(zaak)
    .maanden.find((een) => een.maand === maand)
    ?.redenen.find((reden) => reden.code === code);
  if (!gevonden?.bedrag) throw new Error(`${code} is no reason in ${maand}`);
  return inZin(zonderTeken(gevonden.bedrag));
};

/** These sentences stand at their months, and every month that differs from the one before has a reason. */
async function expectRedenen(
  page: Page,
  zaak: Zaak,
  zinnen: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [maand, zin] of Object.entries(zinnen))
    await expect(maandVan(page, maand)).toContainText(zin);
  const { maanden } = bereken(zaak);
  for (const [plaats, { maand, opRekening }] of maanden.entries()) {
    const vorige = maanden[plaats - 1];
    if (!vorige || afgerond(min(opRekening.totaal, vorige.opRekening.totaal)) === afgerond("0.00"))
      continue;
    expect(await maandVan(page, maand).locator("> ul > li").count(), maand).toBeGreaterThan(0);
  }
}

interface Huishouden {
  readonly zaak: Zaak;
  /** The sentence at a month that says why it differs. */
  readonly redenen?: Readonly<Record<string, string>>;
  /** What more there is to read in this outcome, without touching it. */
  readonly verder?: (page: Page) => Promise<void>;
}

const huishoudens = {
  "16 hours": {
    zaak: uurloon("16"),
    verder: async (page) => {
      // Without money to pay back there is no line about it.
      await expect(page.getByTestId("terugbetalen")).toHaveCount(0);
    },
  },
  "paid every 4 weeks": {
    zaak: vierWeken,
    redenen: {
      "2026-07": `De bedragen voor de bijstand veranderen. Je bedrag gaat ${redenBedrag(vierWeken, "2026-07", "normWijzigt")} omhoog.`,
      "2026-10": `Je krijgt deze maand een keer extra loon. Samen is dat ${inZin("1600.00")}.`,
      "2026-11": "Er komt minder loon dan de maand ervoor.",
    },
    verder: async (page) => {
      // The month that occurs leaves holiday pay, gifts and a second wage out.
      await expect(
        page.getByText(`Nu is dat ${afgerond("1348.49")}. Dan is het ${afgerond("1259.29")}.`),
      ).toBeVisible();
    },
  },
  "settled a month later": {
    zaak: vierWekenLater,
    redenen: {
      "2026-12": `Je werk begint. Er komt ${inZin("1026.46")} loon op de rekening.`,
      "2027-01": `De gemeente rekent nu met het inkomen van vorige maand. Er komt ${redenBedrag(vierWekenLater, "2027-01", "verrekendVorigeMaand")} minder uitkering.`,
    },
    verder: async (page) => {
      // The first month is too much, and that is put aside.
      const hoogste = "1196.69";
      expect(bereken(vierWekenLater).maanden[0]?.terugTeBetalen).toBe(hoogste);
      await expect(page.getByTestId("terugbetalen")).toHaveText(
        `Kans op terugbetalen. De gemeente betaalt soms eerst te veel. Zet daarom ${inZin(hoogste)} opzij. Dat begint in december 2026.`,
      );
      await naarPlaats(page, "maanden");
      await expect(page.getByText("Waarom is de eerste maand hoger?").locator("..")).toContainText(
        "Je loon gaat pas een maand later van je uitkering af. De eerste maand krijg je daarom te veel.",
      );
      await naarPlaats(page, "wat-nu");
      await expect(page.getByText(`Bewaar ${inZin(hoogste)} in december 2026`)).toBeVisible();
      // Months that fall short: talk about them before, and ask about the bufferbudget.
      await expect(taak(page, "Bespreek januari 2027 met je gemeente")).toContainText(
        `In januari 2027 komt er ${inZin("1238.41")} binnen.`,
      );
      await expect(taak(page, "Vraag naar het bufferbudget")).toContainText(
        `tot ${inZin("1000.00")} per jaar`,
      );
      await expect(taak(page, "Vraag of je een deel van je loon mag houden")).toHaveCount(1);
    },
  },
  "a family with allowances": {
    zaak: gezin,
    redenen: {
      "2027-01": `Je krijgt een gift. Dat is ${inZin("700.00")}.`,
      "2027-02": "Je hebt genoeg inkomen. Daarom is er deze maand geen uitkering.",
      "2027-03": `Je giften komen dit jaar boven de grens. Dat is ${inZin("100.00")} te veel. Je gemeente beslist wat er dan gebeurt.`,
    },
    verder: async (page) => {
      await naarPlaats(page, "voorbehoud");
      const deel = page.getByRole("region", { name: "Dit is een schatting" });
      await expect(deel).toContainText(`Rekenregels uitgave ${bereken(gezin).regels}.`);
      await expect(deel.getByRole("listitem").first()).toBeVisible();
      await naarPlaats(page, "maanden");
      // In black and white no column of the picture is told by colour alone.
      const vullingen = page
        .getByRole("slider", { name: "Kies een maand" })
        .locator("rect[fill^='url(#vlak-']");
      expect(await vullingen.count()).toBeGreaterThan(12);
    },
  },
} as const satisfies Readonly<Record<string, Huishouden>>;

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
      test(`no page is longer than its budget: ${naam} ${taal}`, async ({ page }) => {
        await page.setViewportSize(smal);
        await openUitkomst(page, zaken, `${taal}/uitkomst/`);
        const hoogte = () =>
          page.locator("main").evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
        await expect(page.getByRole("navigation").locator("li").first()).toBeVisible();
        expect(await hoogte(), "the answer").toBeLessThanOrEqual(eerste);
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
    expect(await lijst.getByRole("listitem").count()).toBeGreaterThan(3);
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
    const zin = `De gemeente rekent met ${inZin("866.67")} loon. Je krijgt ${inZin("800.00")}.`;
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

test.describe("what now", () => {
  const taken = (page: Page) => page.getByRole("region", { name: "Wat nu?" }).getByRole("listitem");

  test("a dated list from the outcome", async ({ page }) => {
    const zaak = zaakVan({
      ...vierWekenLater,
      huishouden: { aanvrager: { geboortedatum: "1985-06-15" } },
      werk: [
        {
          wie: "aanvrager",
          van: "2026-12-01",
          tot: "2027-08-31",
          loon: { soort: "brutoPerVierWeken", bedrag: "1100.00" },
          betaling: { ritme: "vierWeken", eersteBetaaldag: "2026-12-25" },
        },
      ],
      vrijlating: { toepassen: true },
      gemeente: { verrekenen: "maandLater" },
    });
    await openUitkomst(page, zaak, "/uitkomst/#wat-nu");
    const lijst: readonly (readonly [titel: string, wanneer: string])[] = [
      ["Vertel je gemeente dat je gaat werken", "Voor 1 december 2026"],
      ["Vraag om de vrijlating voor 2026", "Voor 1 december 2026"],
      ["Kies voor loonheffingskorting bij je werkgever", "Voor 1 december 2026"],
      ["Geef elke loonstrook door", "Elke maand, van december 2026"],
      ["Geef je inkomen van 2026 door voor je toeslagen", "In december 2026"],
      ["Geef je inkomen van 2027 door voor je toeslagen", "In januari 2027"],
      ["Vertel je gemeente dat je werk stopt", "Voor 31 augustus 2027"],
      ["Vraag opnieuw bijstand aan als dat nodig is", "Als het gebeurt"],
    ];
    for (const [titel, wanneer] of lijst) {
      await expect(taak(page, titel), titel).toHaveCount(1);
      await expect(taak(page, titel)).toContainText(wanneer);
    }
    await expect(taak(page, "Vraag opnieuw bijstand aan")).toContainText(
      "Dat is minstens 95 procent van de bijstand.",
    );
    await expect(taak(page, "Vraag om de vrijlating voor 2026")).toContainText(
      "De gemeente beslist",
    );
    const bewaar = taak(page, /Bewaar €.* in december 2026/);
    await expect(bewaar).toContainText(
      `Bewaar ${inZin(bereken(zaak).maanden[0]?.terugTeBetalen ?? "")} in december 2026`,
    );
    for (const bron of await page
      .getByRole("region", { name: "Wat nu?" })
      .getByText("Waar staat dit?")
      .all())
      await bron.click();
    expect(await taken(page).count()).toBeGreaterThan(lijst.length);
    await expectAccessible(page, page.locator("#plaats-wat-nu"));
  });

  test("two employers at once: the tax credit at one of them", async ({ page }) => {
    const [baan] = uurloon("16").werk;
    const zaak = uurloon("16", { werk: [baan, { ...baan, loonheffingskorting: false }] });
    await openUitkomst(page, zaak, "/uitkomst/#wat-nu");
    await expect(taak(page, "Kies de loonheffingskorting bij 1 werkgever")).toContainText(
      "Je hebt 2 banen tegelijk.",
    );
  });
});

test.describe("does this not agree with your statement?", () => {
  const gids = (page: Page) => page.getByRole("region", { name: "Nakijken met je specificatie" });
  const vouwOpen = (page: Page) =>
    gids(page).getByText("Kijk je specificatie regel voor regel na").click();

  test("line by line, with the names of the statement and the amounts of each month", async ({
    page,
  }) => {
    await openUitkomst(page, heel2026, "/uitkomst/#specificatie");
    await vouwOpen(page);
    const kies = gids(page).getByLabel("Welke maand wil je nakijken?");
    for (const maand of ["2026-01", "2026-07"]) {
      await kies.selectOption(maand);
      const gevonden = bereken(heel2026).maanden.find((een) => een.maand === maand);
      const [loon] = gevonden?.inkomsten ?? [];
      if (!gevonden || !loon) throw new Error(maand);
      const tabel = gids(page).getByRole("table", {
        name: `Regels op je specificatie van ${maandnaam(maand)}`,
      });
      await expect(tabel.locator("tbody > tr > td")).toHaveText(
        [
          gevonden.norm,
          loon.netto,
          loon.vrijlating.bedrag,
          loon.vakantietoeslag,
          gevonden.verrekendTotaal,
          gevonden.bijstand,
          gevonden.reservering,
          gevonden.uitbetaling,
        ].map(inEuro),
      );
      await expect(tabel.getByRole("rowheader")).toHaveText([
        /^Norm/,
        /^Inkomsten/,
        /^Vrijlating/,
        /^Vakantiegeld over inkomsten/,
        /^Samen van de norm af/,
        /^Bijstand/,
        /^Bewaard vakantiegeld/,
        /^Betaald/,
      ]);
    }
    await expectAccessible(page, gids(page));
  });

  test("at least six usual causes, those that fit first, and where to get help", async ({
    page,
  }) => {
    await openUitkomst(page, vierWeken, "/uitkomst/#specificatie");
    await vouwOpen(page);
    const oorzaken = gids(page).locator("li > details");
    expect(await oorzaken.count()).toBeGreaterThanOrEqual(6);
    await expect(oorzaken.first()).toContainText("Je loon komt niet per maand");
    await expect(oorzaken.first()).toContainText("Past bij jou");
    for (const oorzaak of await oorzaken.all()) await oorzaak.locator("summary").click();
    await expect(gids(page)).toContainText("Gratis hulp: het Juridisch Loket");
    await expect(gids(page)).toContainText(`uitgave ${bereken(vierWeken).regels}`);
    await expectAccessible(page, gids(page));
  });

  test("amounts of the statement show which other choice gives exactly those", async ({ page }) => {
    const later: Uitkomst = bereken({
      ...heel2026,
      gemeente: { ...heel2026.gemeente, verrekenen: "maandLater" },
    });
    const [, , maart] = later.maanden;
    await openUitkomst(page, heel2026, "/uitkomst/#specificatie");
    await vouwOpen(page);
    await gids(page).getByLabel("Welke maand wil je nakijken?").selectOption("2026-07");
    await gids(page).getByRole("button", { name: "Vergelijk met mijn specificatie" }).click();
    const juli = later.maanden.find(({ maand }) => maand === "2026-07");
    if (!juli || !maart) throw new Error("no July");
    const vak = gids(page).getByLabel("Jouw bedrag bij betaald");
    await vak.fill("nul");
    await expect(gids(page)).toContainText("Dit is geen bedrag.");
    await expectAccessible(page, gids(page));
    await vak.fill(juli.opRekening.bijstand.replace(".", ","));
    await expect(gids(page)).toContainText("Dit verklaart het verschil");
    await expect(gids(page)).toContainText(
      "Je gemeente haalt je loon 1 maand later van je uitkering af.",
    );
    await expectAccessible(page, gids(page));
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
