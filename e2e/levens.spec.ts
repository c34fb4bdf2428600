// Lives of ../shared/cases/levens-scherm.md, walked through the questions as a claimant does; the sums stand there.
import { readFileSync } from "node:fs";
import {
  afmaken,
  anders,
  bekijk,
  eenmalig,
  expectMaand,
  expectRecht,
  inkomen,
  leven,
  naarControle,
  netto,
  nogIets,
  uitkomst,
  uren,
  vulIn,
  welkInkomen,
  wijzig,
} from "./levens";
import { begin, dag, kies, loop, vragen, vul, type Stap } from "./reis";
import { expect, test } from "./test";
import { maandVan, naarPlaats, openMaand, plaatsen } from "./uitkomst";
import { taak } from "./uitkomst-huishoudens";

// Every test walks all questions, and waits on each screen as long as somebody needs to see it.
test.describe.configure({ timeout: 120_000 });

const reden = "Waarom is de bijstand alleen voor jou?";

test("1: an agency worker whose holiday pay comes on top of every wage", async ({ page }) => {
  await uitkomst(
    page,
    leven({
      ...uren("20"),
      [vragen.vakantiegeld]: [
        {
          vraag: vragen.vakantiegeld,
          doe: [kies("Bij elk loon", "Nee, het komt erbovenop"), vul({ procent: "8" })],
        },
      ],
    }),
  );
  const december = await expectMaand(page, "2026-12", {
    Loon: "1.370,23",
    Uitkering: "46,77",
    Samen: "1.417,00",
  });
  // Not with the wage of 1,299.13 that nothing came on top of, and no table of article 11.
  await expect(december).not.toContainText("1.271,21");
  await december.getByRole("button", { name: /^Uitkering/ }).click();
  await expect(december).toContainText("Zo komen we daaraan");
  await expect(december).not.toContainText(/artikel 11/i);
  await expectMaand(page, "2027-05", { "Vakantie.?geld van werk": null });
});

test("2: travel money is taken out of what comes on the account", async ({ page }) => {
  await uitkomst(
    page,
    leven({
      [vragen.loon]: [
        {
          vraag: vragen.loon,
          doe: [kies("Netto per maand"), vul({ bedrag: "711,20", reisgeld: "61,20" })],
        },
      ],
    }),
  );
  await expectMaand(page, "2026-12", {
    Loon: "650,00",
    "Onkosten van werk": "61,20",
    Uitkering: "681,59",
    Samen: "1.392,79",
  });
});

test("7: bijstand from 14 December, after one job and before another", async ({ page }) => {
  const tweede = netto("500")[vragen.loon] ?? [];
  await begin(page);
  await loop(
    page,
    leven({
      ...netto("900"),
      [vragen.uitkering]: [
        { vraag: vragen.uitkering, doe: [kies("Ik heb bijstand aangevraagd")] },
        { vraag: "Vanaf welke dag krijg je bijstand?", doe: [dag("14-12-2026", "dag.dag")] },
      ],
      [vragen.begin]: [
        {
          vraag: vragen.begin,
          doe: [
            dag("1-3-2025", "van.dag"),
            kies("Ik weet wanneer de baan stopt"),
            dag("13-12-2026", "tot.dag"),
          ],
        },
      ],
      [vragen.vakantiegeld]: [{ vraag: vragen.vakantiegeld, doe: [kies("Bij elk loon")] }],
      [vragen.vrijlating]: [{ vraag: vragen.vrijlating, doe: [kies("Ja")] }],
      [vragen.gebruikt]: [{ vraag: vragen.gebruikt, doe: [vul({ n: "0" })] }],
    }),
  );
  await page.getByRole("button", { name: "Nog een baan erbij" }).click();
  await afmaken(page, [
    { vraag: vragen.uren, doe: [vul({ uren: "12" })] },
    ...tweede,
    { vraag: vragen.begin, doe: [dag("11-1-2027", "van.dag")] },
    { vraag: vragen.ritme, doe: [kies("Elke maand, in dezelfde maand")] },
    { vraag: vragen.vakantiegeld, doe: [kies("Elk jaar in mei")] },
  ]);
  const december = await expectMaand(page, "2026-12", {
    Loon: "377,42",
    Uitkering: "782,99",
    Samen: "1.160,41",
  });
  await expect(december).toContainText("Je bijstand begint deze maand");
  await expect(december).not.toContainText("houden");
  await expect(await openMaand(page, "2027-01")).toContainText(
    "€ 50,81. Daarna mag dit nog 11 maanden",
  );
  await bekijk(page, "Verdiend");
  await expectMaand(page, "2026-12", {
    Bijstandsnorm: "824,20",
    "Gaat van je uitkering af": null,
    "Uitkering van deze maand": "824,20",
  });
  await expectMaand(page, "2027-01", {
    "Hiervan mag je houden": "50,81",
    "Uitkering van deze maand": "1.108,53",
  });
});

test("11, 12: a debt with a garnishment, and WW of which the amount before tax is not known", async ({
  page,
}) => {
  const schuld = "Wat gaat er elke maand van je geld af?";
  const stappen = leven({ ...uren("24"), ...nogIets("Een schuld of beslag") });
  const na = stappen.findIndex((stap) => stap.vraag === vragen.toeslagen);
  await begin(page);
  await loop(page, stappen.slice(0, na));
  await page.getByRole("button", { name: "Nog een schuld" }).click();
  const deel = (plaats: number, soort: string, bedrag: string) =>
    vul({ [`inhoudingen.${plaats}.soort`]: soort, [`inhoudingen.${plaats}.bedrag`]: bedrag });
  await afmaken(page, [
    { vraag: schuld, doe: [deel(0, "aflossing", "45"), deel(1, "beslag", "71")] },
    ...stappen.slice(na),
  ]);
  const december = await expectMaand(page, "2026-12", { Samen: "1.402,63" });
  for (const een of [
    "€ 170,14 meer",
    "Zonder werk was dit € 1.232,49",
    "aflossen−€ 45,00",
    "Beslag−€ 71,00",
  ])
    await expect(december).toContainText(een);

  // 12: WW beside a job of 12 hours, with the allowances.
  await anders(page, "Een schuld of beslag", "Nog een uitkering, alimentatie of ander geld");
  await vulIn(page, { "inkomens.0.soort": "uitkering", "inkomens.0.nettoPerMaand": "640" });
  await page.getByRole("radio", { name: "Ja", exact: true }).check();
  await loop(page, [{ vraag: welkInkomen, doe: [] }]);
  await wijzig(page, "Uren per week");
  await loop(page, uren("12")[vragen.uren] ?? []);
  await wijzig(page, "Begin van de baan");
  await loop(page, [{ vraag: vragen.begin, doe: [dag("1-1-2027", "van.dag")] }]);
  await wijzig(page, "Toeslagen meerekenen");
  await afmaken(page, [
    { vraag: vragen.toeslagen, doe: [kies("Ja, reken ze mee")] },
    { vraag: "Heb je een zorgverzekering?", doe: [kies("Ja")] },
    { vraag: "Huur je een woning?", doe: [kies("Nee, of alleen een kamer")] },
  ]);
  // Of the year only the wage is known, 9,603.19: that is nowhere an amount to report.
  for (const plaats of plaatsen) {
    await naarPlaats(page, plaats);
    await expect(page.getByRole("main"), plaats).not.toContainText(/9\.603|jaarinkomen van €/);
  }
  await naarPlaats(page, "wat-nu");
  await expect(taak(page, "Geef je inkomen van 2027 door")).toContainText(
    "Neem steeds het bruto bedrag",
  );
  await naarPlaats(page, "bewaren");
  const [agenda] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Maak het agendabestand" }).click(),
  ]);
  expect(readFileSync(await agenda.path(), "utf8")).not.toMatch(/9\.603|jaarinkomen van/);
  for (const soort of ["persoon", "dossier"]) {
    await page.goto(`/print/${soort}/`);
    await expect(page.getByRole("table").first()).toBeVisible();
    await expect(page.getByRole("main")).not.toContainText(/9\.603|jaarinkomen van €/);
  }
  // The payslip of the UWV has the amount before tax: then there is one.
  await naarControle(page);
  await wijzig(page, "Ander inkomen");
  await expect(page.getByText("in een brief, bijvoorbeeld van het UWV")).toBeVisible();
  await afmaken(page, [inkomen({ brutoPerMaand: "996,11" })]);
  await naarPlaats(page, "wat-nu");
  await expect(taak(page, "Geef je inkomen van 2027 door")).toContainText("€ 22.512,78");
});

test("16: bijstand for one of two partners, because of the stay or because of a study", async ({
  page,
}) => {
  await uitkomst(
    page,
    leven({
      ...netto("600"),
      [vragen.metWie]: [
        { vraag: vragen.metWie, doe: [kies("Met mijn partner", "Met kinderen onder de 18")] },
        { vraag: "Wat is de geboortedatum van je partner?", doe: [dag("1-2-1990")] },
        { vraag: "Is de bijstand voor jullie samen?", doe: [kies("Nee, alleen voor mij")] },
        { vraag: reden, doe: [kies("Mijn partner mag hier niet wonen")] },
        {
          vraag: "Wanneer zijn je kinderen geboren?",
          doe: [dag("9-9-2018", "kinderen.0.geboortedatum.dag")],
        },
      ],
      [vragen.bijzonder]: [
        { vraag: vragen.bijzonder, doe: [kies("Geen van deze")] },
        { vraag: "Past een van deze zinnen bij je partner?", doe: [kies("Geen van deze")] },
        { vraag: "Wie gaat er werken?", doe: [kies("Ik")] },
      ],
      [vragen.toeslagen]: [
        { vraag: vragen.toeslagen, doe: [kies("Ja, reken ze mee")] },
        { vraag: "Heb je een zorgverzekering?", doe: [kies("Ja")] },
        {
          vraag: "Huur je een woning?",
          doe: [kies("Ja, een huis of appartement"), vul({ kaleHuur: "710" })],
        },
        { vraag: "Gaat een kind naar de opvang?", doe: [kies("Nee")] },
      ],
    }),
  );
  const december = await expectMaand(page, "2026-12", { Toeslagen: null });
  for (const waarvoor of ["je zorgverzekering", "je huur", "je kinderen"])
    await expect(december).toContainText(
      `Je partner mag niet in Nederland wonen. Daarom krijg je geen toeslag voor ${waarvoor}.`,
    );
  await bekijk(page, "Verdiend");
  await expectMaand(page, "2026-12", { Bijstandsnorm: "1.013,90" });

  await naarControle(page);
  await wijzig(page, "Waarom de bijstand alleen voor jou is");
  await afmaken(page, [{ vraag: reden, doe: [kies("Mijn partner studeert")] }]);
  await expect(page.getByRole("main")).not.toContainText("mag niet in Nederland wonen");
  await bekijk(page, "Verdiend");
  await expectMaand(page, "2026-12", { Bijstandsnorm: "1.013,90" });
  // The most for a couple in 2026 (Stcrt. 2025, 40022).
  await naarPlaats(page, "toeslagen");
  await expect(page.getByRole("main")).toContainText("€ 246");
});

test("13: paid every four weeks in arrears, nothing comes before the first pay day", async ({
  page,
}) => {
  await uitkomst(
    page,
    leven({
      ...uren("20"),
      [vragen.begin]: [{ vraag: vragen.begin, doe: [dag("7-12-2026", "van.dag")] }],
      [vragen.ritme]: [
        { vraag: vragen.ritme, doe: [kies("Elke 4 weken")] },
        {
          vraag: "Op welke dag komt het eerste loon?",
          doe: [dag("15-1-2027"), dag("3-1-2027", "tot.dag")],
        },
      ],
      [vragen.verrekenen]: [
        { vraag: vragen.verrekenen, doe: [kies("In dezelfde maand")] },
        {
          vraag: "Hoe rekent je gemeente met loon per week of per 4 weken?",
          doe: [kies("Met een gemiddelde per maand")],
        },
      ],
    }),
  );
  const december = await expectMaand(page, "2026-12", { Loon: null, Uitkering: "309,70" });
  await expect(december).toContainText("minst");
  await expectMaand(page, "2027-01", { Loon: "1.171,74" });
});

test("8: leave hours and severance after the job count in their month only", async ({ page }) => {
  const eindigt: readonly Stap[] = [
    {
      vraag: vragen.anderGeld,
      doe: [kies("Ik weet al wanneer de baan stopt")],
    },
    {
      vraag: "Wanneer stopt de baan?",
      doe: [dag("31-12-2026", "tot.dag"), kies("Er komt dan nog geld")],
    },
  ];
  const stappen = leven({
    [vragen.begin]: [{ vraag: vragen.begin, doe: [dag("1-2-2026", "van.dag")] }],
    [vragen.anderGeld]: eindigt,
  });
  const na = stappen.findIndex(({ vraag }) => vraag === vragen.toeslagen);
  await begin(page);
  await loop(page, stappen.slice(0, na));
  await page.getByRole("button", { name: "Nog een bedrag" }).click();
  await afmaken(page, [
    {
      vraag: "Welk geld komt er 1 keer?",
      doe: [
        vul(eenmalig(0, "verlofuren", "2027-01", "310")),
        vul(eenmalig(1, "ontslagvergoeding", "2027-01", "640")),
      ],
    },
    ...stappen.slice(na),
  ]);
  const januari = await expectMaand(page, "2027-01", {
    "Eenmalig geld": "950,00",
    Uitkering: "398,49",
    Samen: "1.348,49",
  });
  for (const deel of ["verlofuren", "€ 310", "ontslag", "€ 640"])
    await expect(januari).toContainText(deel);
  await expectRecht(page, { "2027-01": "469,46", "2027-02": "1.419,46" });
});

test("14: two months in full, then taken back: said beforehand, and asked in parts", async ({
  page,
}) => {
  await uitkomst(
    page,
    leven({
      ...netto("480"),
      [vragen.verrekenen]: [
        { vraag: vragen.verrekenen, doe: [kies("Eerst krijg ik alles")] },
        {
          vraag: "Hoe gaat dat in het begin?",
          doe: [kies("2 maanden", "Het gaat meteen van mijn uitkering af")],
        },
      ],
    }),
  );
  for (const [maand, samen, terug] of [
    ["2026-12", "1.828,49", "492,48"],
    ["2027-01", "1.828,49", "972,48"],
    ["2027-02", "480,00", "103,99"],
    ["2027-03", "1.244,50", null],
  ] as const) {
    const kaart = await expectMaand(page, maand, { Samen: samen });
    if (terug === null) await expect(kaart).not.toContainText("Misschien terugbetalen");
    else await expect(kaart).toContainText(`Misschien terugbetalen€ ${terug}`);
  }
  await expect(maandVan(page, "2027-02")).toContainText("minst");
  await naarPlaats(page, "wat-nu");
  await expect(page.getByRole("main")).toContainText("in delen");
  await naarPlaats(page, "");
  await expect(page.getByRole("main")).toContainText("Zet daarom € 972,48 opzij");
});
