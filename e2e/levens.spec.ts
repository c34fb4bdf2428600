// Lives of ../shared/cases/levens-scherm.md, walked through the questions as a claimant does; the sums stand there. The first
// of each test is walked from the start; the others are told by changing answers, as somebody does who sees the outcome.
import { readFileSync } from "node:fs";
import {
  afmaken,
  anders,
  bekijk,
  expectMaand,
  expectRecht,
  leven,
  los,
  naarControle,
  netto,
  nogIets,
  uitkomst,
  uren,
  vulIn,
  wijzig,
} from "./levens";
import { begin, dag, kies, loop, verder, vragen, vul, type Stap } from "./reis";
import { expect, test } from "./test";
import { maandVan, naarPlaats, openMaand, plaatsen } from "./uitkomst";
import { taak } from "./uitkomst-huishoudens";

// Every test walks all questions, and waits on each screen as long as somebody needs to see it.
test.describe.configure({ timeout: 120_000 });

/** A job that stopped in November: in December there is only what is told beside it. */
const werkVoorbij = {
  [vragen.begin]: [
    {
      vraag: vragen.begin,
      doe: [
        dag("1-2-2026", "van.dag"),
        kies("Ik weet wanneer de baan stopt"),
        dag("30-11-2026", "tot.dag"),
      ],
    },
  ],
};

/** Money that comes once, in the fields of its question. */
const eenmalig = (plaats: number, soort: string, maand: string, bedrag: string) => ({
  [`eenmalig.${plaats}.soort`]: soort,
  [`eenmalig.${plaats}.maand`]: maand,
  [`eenmalig.${plaats}.netto`]: bedrag,
});

const welkInkomen = "Welk ander inkomen komt er binnen?";
const reden = "Waarom is de bijstand alleen voor jou?";

const inkomen = (velden: Readonly<Record<string, string>>): Stap => ({
  vraag: welkInkomen,
  doe: [
    vul(
      Object.fromEntries(
        Object.entries(velden).map(([naam, waarde]) => [`inkomens.0.${naam}`, waarde]),
      ),
    ),
  ],
});

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

test("3, 6, 4: a husband elsewhere, a son who turns 27, maintenance for a daughter who turns 18", async ({
  page,
}) => {
  await uitkomst(
    page,
    leven({
      ...netto("420"),
      [vragen.metWie]: [
        {
          vraag: vragen.metWie,
          doe: [kies("Ik woon alleen", "Ik ben getrouwd, maar we wonen apart")],
        },
        { vraag: "Wat is de geboortedatum van je partner?", doe: [dag("1-2-1984")] },
        { vraag: "Hoeveel verdient je man of vrouw per maand?", doe: [vul({ inkomen: "0" })] },
      ],
    }),
  );
  await expectMaand(page, "2026-12", { Uitkering: "532,28", Samen: "952,28" });
  await bekijk(page, "Verdiend");
  await expectMaand(page, "2026-12", { Bijstandsnorm: "1.013,90" });
  await naarPlaats(page, "voorbehoud");
  await expect(page.getByRole("main")).toContainText(
    /De wet noemt dat duurzaam gescheiden\. Je gemeente beslist dat/,
  );

  // 6: the birthday of the son is asked, not his age.
  await naarControle(page);
  await wijzig(page, "Met wie je woont");
  await los(page, "Ik woon alleen", "Ik ben getrouwd, maar we wonen apart");
  await loop(page, [
    { vraag: vragen.metWie, doe: [kies("Met andere mensen")] },
    {
      vraag: "Wie wonen er nog meer bij je?",
      doe: [dag("9-1-2000", "huisgenoten.0.geboortedatum.dag"), kies("Iets anders")],
    },
  ]);
  await wijzig(page, "Loon");
  await afmaken(page, netto("600")[vragen.loon] ?? []);
  await expect(await openMaand(page, "2027-01")).toContainText("27 jaar op 9 januari 2027");
  const februari = await openMaand(page, "2027-02");
  for (const deel of ["27 jaar op 9 januari 2027", "€ 405,56 omlaag"])
    await expect(februari).toContainText(deel);
  await expectRecht(page, { "2026-12": "771,46", "2027-01": "771,46", "2027-02": "365,90" });
  await naarPlaats(page, "wat-nu");
  await expect(taak(page, "Vertel je gemeente dat je huisgenoot 27 wordt")).toContainText(
    "€ 405,56 per maand lager",
  );
  // A study that goes on.
  await naarControle(page);
  await wijzig(page, "Andere mensen in huis");
  await afmaken(page, [
    { vraag: "Wie wonen er nog meer bij je?", doe: [kies("Volgt een opleiding")] },
  ]);
  await expectRecht(page, { "2027-02": "771,46" });
  await expect(page.getByRole("main")).not.toContainText("27 jaar op");

  // 4: nobody types a last day of the maintenance.
  await naarControle(page);
  await wijzig(page, "Met wie je woont");
  await los(page, "Met andere mensen");
  await loop(page, [
    { vraag: vragen.metWie, doe: [kies("Met kinderen onder de 18")] },
    {
      vraag: "Wanneer zijn je kinderen geboren?",
      doe: [dag("11-1-2009", "kinderen.0.geboortedatum.dag")],
    },
  ]);
  await wijzig(page, "Loon");
  await loop(page, netto("300")[vragen.loon] ?? []);
  await wijzig(page, "Wat er nog meer is");
  await los(page, "Nee, dit is alles");
  await afmaken(page, [
    ...(nogIets("Nog een uitkering, alimentatie of ander geld")[vragen.anderGeld] ?? []),
    inkomen({ soort: "kinderalimentatie", kind: "0", nettoPerMaand: "210" }),
  ]);
  for (const maand of ["2027-01", "2027-02"])
    await expect(await openMaand(page, maand)).toContainText("18 jaar vanaf 11 januari 2027");
  await expectRecht(page, { "2026-12": "885,46", "2027-01": "1.027,72", "2027-02": "1.095,46" });
});

test("9, 10, 5, 15: sales, volunteer work, a small business and wages of a child", async ({
  page,
}) => {
  const vraag = "Welk geld komt er 1 keer?";
  const stappen = leven({ ...werkVoorbij, ...nogIets("Geld dat 1 keer komt") });
  const na = stappen.findIndex((stap) => stap.vraag === vragen.toeslagen);
  await begin(page);
  await loop(page, stappen.slice(0, na));
  await page.getByRole("button", { name: "Nog een bedrag" }).click();
  await vulIn(page, {
    ...eenmalig(0, "verkoopHandel", "2026-12", "120"),
    ...eenmalig(1, "verkoopEigen", "2027-01", "60"),
  });
  for (const zin of [
    "Koop of maak je spullen om te verkopen? Dan telt het bedrag mee.",
    "Verkoop je soms iets dat je zelf gebruikte? Dan telt het niet mee.",
  ])
    await expect(page.getByText(zin)).toBeVisible();
  await afmaken(page, [{ vraag, doe: [] }, ...stappen.slice(na)]);
  await expect(await openMaand(page, "2026-12")).toContainText(
    "Het telt deze maand mee als inkomen",
  );
  await expect(await openMaand(page, "2027-01")).toContainText("Het telt niet mee");
  await expectRecht(page, { "2026-12": "1.299,46", "2027-01": "1.419,46" });

  // 10: the amount stands beside the bijstand; under 27 all of it counts.
  await anders(page, "Geld dat 1 keer komt", "Geld voor vrijwilligers");
  await afmaken(page, [inkomen({ nettoPerMaand: "180" })]);
  await expectMaand(page, "2026-12", { "Ander inkomen": "180,00", Samen: "1.528,49" });
  await expectRecht(page, { "2026-12": "1.419,46" });
  await naarControle(page);
  await wijzig(page, "Geboortedatum");
  await afmaken(page, [{ vraag: vragen.geboortedatum, doe: [dag("15-6-2001")] }]);
  await expectRecht(page, { "2026-12": "1.239,46" });

  // 5: no refusal, and nothing of the profit is left.
  await anders(page, "Geld voor vrijwilligers", "Een klein eigen bedrijf");
  await afmaken(page, [inkomen({ nettoPerMaand: "265" })]);
  await expectMaand(page, "2026-12", {
    Uitkering: "1.096,74",
    "Ander inkomen": "265,00",
    Samen: "1.361,74",
  });
  await bekijk(page, "Verdiend");
  await expectMaand(page, "2026-12", { "Hiervan mag je houden": null });
  await expect(page.getByRole("main")).not.toContainText("Bbz");

  // 15: a child of 16 with wages; nobody types the amount.
  await naarControle(page);
  await wijzig(page, "Met wie je woont");
  await los(page, "Ik woon alleen");
  await loop(page, [
    { vraag: vragen.metWie, doe: [kies("Met kinderen onder de 18")] },
    {
      vraag: "Wanneer zijn je kinderen geboren?",
      doe: [dag("3-3-2010", "kinderen.0.geboortedatum.dag")],
    },
  ]);
  await anders(page, "Een klein eigen bedrijf", "Nog een uitkering, alimentatie of ander geld");
  await vulIn(page, { "inkomens.0.soort": "loonKind" });
  await expect(
    page.getByText(
      "Loon van een kind onder de 18 telt niet mee. Je hoeft geen bedrag in te vullen.",
    ),
  ).toBeVisible();
  await afmaken(page, [{ vraag: welkInkomen, doe: [] }]);
  await expect(await openMaand(page, "2026-11")).toContainText(
    "Loon van een kind onder de 18 telt niet mee voor je uitkering.",
  );
  await expectMaand(page, "2026-12", { "Ander inkomen": null, Samen: "1.348,49" });
  await expectRecht(page, { "2026-12": "1.419,46" });

  // Who lives from a business is sent to who does help.
  await naarControle(page);
  await wijzig(page, "Bijzonder bij jou");
  await los(page, "Geen van deze");
  await page.getByLabel("Ik leef van een eigen bedrijf").check();
  await verder(page);
  await expect(page.getByRole("main")).toContainText("het Bbz");
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
  await expect(page.getByText("op de specificatie, bijvoorbeeld van het UWV")).toBeVisible();
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

test("17: an end-of-year payment that is set off, and one that the municipality leaves", async ({
  page,
}) => {
  await begin(page);
  await loop(
    page,
    leven({
      ...uren("12"),
      [vragen.begin]: [{ vraag: vragen.begin, doe: [dag("1-1-2027", "van.dag")] }],
    }),
  );
  await wijzig(page, "Meer over deze baan");
  await afmaken(page, [
    {
      vraag: "Wat weet je nog meer over deze baan?",
      doe: [vul({ eindejaarsuitkering: "8,33" }), vul({ eindejaarsmaand: "11" })],
    },
  ]);
  const november = await expectMaand(page, "2027-11", { "Eindejaars.?uitkering": "714,24" });
  await expect(november).toContainText("Misschien terugbetalen€ 714,23");
  await naarPlaats(page, "wat-nu");
  await expect(taak(page, /Bewaar €\s714,23 in november 2027/)).toHaveCount(1);

  await naarControle(page);
  await wijzig(page, "Meer over je gemeente");
  await afmaken(page, [
    { vraag: "Wat weet je nog meer van je gemeente?", doe: [kies("Die mag ik houden")] },
  ]);
  const vrij = await expectMaand(page, "2027-11", { "Eindejaars.?uitkering": "714,24" });
  await expect(vrij).toContainText("Daarover beslist de gemeente");
  await expect(vrij).not.toContainText("terugbetalen");
  await naarPlaats(page, "wat-nu");
  await expect(taak(page, /^Bewaar/)).toHaveCount(0);
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
          doe: [kies("Weet ik niet")],
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
