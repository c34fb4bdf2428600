// Lives of ../shared/cases/levens-scherm.md, walked through the questions as a claimant does; the sums stand there.
import type { Page } from "@playwright/test";
import { alleenstaande, begin, dag, kies, loop, vragen, vul, type Stap } from "./reis";
import { expect, test } from "./test";
import { naarPlaats, openMaand } from "./uitkomst";

/** The single person of the walks, with other answers; the municipality leaves nothing of the wage free. */
function leven(anders: Readonly<Record<string, readonly Stap[]>>): readonly Stap[] {
  const stappen: Readonly<Record<string, readonly Stap[]>> = {
    [vragen.vrijlating]: [{ vraag: vragen.vrijlating, doe: [kies("Nee")] }],
    [vragen.gebruikt]: [],
    ...anders,
  };
  return alleenstaande.flatMap((stap) => stappen[stap.vraag] ?? [stap]);
}

const uren20: readonly Stap[] = [{ vraag: vragen.uren, doe: [vul({ uren: "20" })] }];

async function uitkomst(page: Page, stappen: readonly Stap[]): Promise<void> {
  await begin(page);
  await afmaken(page, stappen);
}

/** Answers the questions that are left, and goes to the months of the outcome. */
async function afmaken(page: Page, stappen: readonly Stap[]): Promise<void> {
  await loop(page, stappen);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(vragen.controle);
  await page.getByRole("link", { name: "Bekijk wat je overhoudt" }).click();
  await expect(page.getByTestId("antwoord").first()).toBeVisible();
  await naarPlaats(page, "maanden");
}

test("1: an agency worker whose holiday pay comes on top of every wage", async ({ page }) => {
  await uitkomst(
    page,
    leven({
      [vragen.uren]: uren20,
      [vragen.vakantiegeld]: [
        {
          vraag: vragen.vakantiegeld,
          doe: [kies("Bij elk loon", "Nee, het komt erbovenop"), vul({ procent: "8" })],
        },
      ],
    }),
  );
  const december = await openMaand(page, "2026-12");
  await expect(december).toContainText("€ 1.370,23");
  await expect(december).toContainText("€ 46,77");
  await expect(december).toContainText("€ 1.417,00");
  // Not with the wage of 1,299.13 that nothing came on top of.
  await expect(december).not.toContainText("1.271,21");
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
  const december = await openMaand(page, "2026-12");
  for (const bedrag of ["€ 650,00", "€ 61,20", "€ 681,59", "€ 1.392,79"])
    await expect(december).toContainText(bedrag);
});

test("13: paid every four weeks in arrears, nothing comes before the first pay day", async ({
  page,
}) => {
  await uitkomst(
    page,
    leven({
      [vragen.uren]: uren20,
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
  const december = await openMaand(page, "2026-12");
  await expect(december).toContainText("€ 309,70");
  await expect(december.getByText("Loon", { exact: true })).toHaveCount(0);
  await expect(await openMaand(page, "2027-01")).toContainText("€ 1.171,74");
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
  const verder = stappen.findIndex(({ vraag }) => vraag === vragen.toeslagen);
  await begin(page);
  await loop(page, stappen.slice(0, verder));
  await page.getByRole("button", { name: "Nog een bedrag" }).click();
  const bedrag = (plaats: number, soort: string, netto: string) =>
    vul({
      [`eenmalig.${plaats}.soort`]: soort,
      [`eenmalig.${plaats}.maand`]: "2027-01",
      [`eenmalig.${plaats}.netto`]: netto,
    });
  await afmaken(page, [
    {
      vraag: "Welk geld komt er 1 keer?",
      doe: [bedrag(0, "verlofuren", "310"), bedrag(1, "ontslagvergoeding", "640")],
    },
    ...stappen.slice(verder),
  ]);
  const januari = await openMaand(page, "2027-01");
  for (const deel of ["€ 950,00", "€ 398,49", "€ 1.348,49", "verlofuren", "ontslag"])
    await expect(januari).toContainText(deel);
});

test("14: two months in full, then taken back: said beforehand, and asked in parts", async ({
  page,
}) => {
  await uitkomst(
    page,
    leven({
      [vragen.loon]: [
        { vraag: vragen.loon, doe: [kies("Netto per maand"), vul({ bedrag: "480" })] },
      ],
      [vragen.verrekenen]: [
        { vraag: vragen.verrekenen, doe: [kies("Eerst krijg ik alles")] },
        {
          vraag: "Hoe gaat dat in het begin?",
          doe: [kies("2 maanden", "Het gaat meteen van mijn uitkering af")],
        },
      ],
    }),
  );
  await expect(await openMaand(page, "2026-12")).toContainText("€ 1.828,49");
  await expect(await openMaand(page, "2027-02")).toContainText("€ 480,00");
  await naarPlaats(page, "wat-nu");
  await expect(page.getByRole("main")).toContainText("in delen");
});
