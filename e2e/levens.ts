// How the lives of ../shared/cases/levens-scherm.md are told on the screens, and read from the outcome.
import type { Locator, Page } from "@playwright/test";
import { aanwijzen } from "./bediening";
import { alleenstaande, begin, kies, loop, vragen, vul, type Stap } from "./reis";
import { expect } from "./test";
import { naarPlaats, openMaand, toonAlles } from "./uitkomst";

/** Answers in place of those of somebody else, by question; an empty list leaves the question out. */
export type Anders = Readonly<Record<string, readonly Stap[]>>;

/** The single person of the walks, with other answers; the municipality leaves nothing of the wage free. */
export function leven(anders: Anders, wie: readonly Stap[] = alleenstaande): readonly Stap[] {
  const stappen: Anders = {
    [vragen.vrijlating]: [{ vraag: vragen.vrijlating, doe: [kies("Nee")] }],
    [vragen.gebruikt]: [],
    ...anders,
  };
  return wie.flatMap((stap) => stappen[stap.vraag] ?? [stap]);
}

/** A net wage a month. */
export const netto = (bedrag: string): Anders => ({
  [vragen.loon]: [{ vraag: vragen.loon, doe: [kies("Netto per maand"), vul({ bedrag })] }],
});

/** So many hours for € 14,99. */
export const uren = (aantal: string): Anders => ({
  [vragen.uren]: [{ vraag: vragen.uren, doe: [vul({ uren: aantal })] }],
});

/** "Is er nog iets?" and what is asked after it. */
export const nogIets = (keuze: string, ...daarna: readonly Stap[]): Anders => ({
  [vragen.anderGeld]: [{ vraag: vragen.anderGeld, doe: [kies(keuze)] }, ...daarna],
});

/** Walks all questions, and goes to the months of the outcome. */
export async function uitkomst(page: Page, stappen: readonly Stap[]): Promise<void> {
  await begin(page);
  await afmaken(page, stappen);
}

/** Answers the questions that are left, and goes to the months of the outcome. */
export async function afmaken(page: Page, stappen: readonly Stap[]): Promise<void> {
  await loop(page, stappen);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(vragen.controle);
  await page.getByRole("link", { name: "Bekijk wat je overhoudt" }).click();
  await expect(page.getByTestId("antwoord").first()).toBeVisible();
  await naarPlaats(page, "maanden");
}

/** Back to the check page, as a link on the outcome does. */
export async function naarControle(page: Page): Promise<void> {
  await page.goto("/berekening/#controle");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(vragen.controle);
}

/** From the check page to the question with this name. */
export async function wijzig(page: Page, kort: string): Promise<void> {
  await page.getByRole("link", { name: `Wijzig: ${kort}`, exact: true }).click();
}

/** Ticks off what was chosen before. */
export async function los(page: Page, ...labels: readonly string[]): Promise<void> {
  for (const label of labels) await page.getByLabel(label).first().uncheck();
}

/** Fills in fields by their place, before the question is done. */
export async function vulIn(page: Page, velden: Readonly<Record<string, string>>): Promise<void> {
  for (const [id, waarde] of Object.entries(velden))
    await aanwijzen(page).vul(page.locator(`[id="${id}"]`), waarde);
}

/** Another choice in "Is er nog iets?"; what is asked about it comes next. */
export async function anders(page: Page, eerst: string, nu: string): Promise<void> {
  await naarControle(page);
  await wijzig(page, "Wat er nog meer is");
  await los(page, eerst);
  await loop(page, [{ vraag: vragen.anderGeld, doe: [kies(nu)] }]);
}

const bijWeergave = {
  Verdiend: "Je ziet bij welke maand het geld hoort.",
  "Op je rekening": "Je ziet wanneer het geld komt.",
} as const;

/** Shows what belongs to each month, or what is on the account in it. */
export async function bekijk(page: Page, weergave: "Verdiend" | "Op je rekening"): Promise<void> {
  await page.getByRole("radio", { name: weergave }).check();
  await expect(page.getByText(bijWeergave[weergave])).toBeVisible();
  // Months that are alike in this view stand together.
  await toonAlles(page, "maanden");
}

/** Opens a month and reads its lines: the name of a line and its amount, "Loon": "650,00". */
export async function expectMaand(
  page: Page,
  maand: string,
  regels: Readonly<Record<string, string | null>>,
): Promise<Locator> {
  const kaart = await openMaand(page, maand);
  for (const [naam, bedrag] of Object.entries(regels)) {
    const regel = kaart.getByRole("button", { name: new RegExp(`^${naam}\\W`) });
    if (bedrag === null) await expect(regel, `${naam} in ${maand}`).toHaveCount(0);
    else if (naam === "Samen") await expect(kaart).toContainText(`Samen${euro(bedrag)}`);
    else await expect(regel, `${naam} in ${maand}`).toContainText(bedrag);
  }
  return kaart;
}

/** "1.370,23" with its sign, as it stands beside the name of a line. */
const euro = (bedrag: string) => `€\u00a0${bedrag}`;

/** What the municipality owes over these months, in the view of what was earned. */
export async function expectRecht(
  page: Page,
  maanden: Readonly<Record<string, string>>,
): Promise<void> {
  await bekijk(page, "Verdiend");
  for (const [maand, bedrag] of Object.entries(maanden))
    await expectMaand(page, maand, { "Uitkering van deze maand": bedrag });
}

/** Money that comes once, in the fields of its question. */
export const eenmalig = (plaats: number, soort: string, maand: string, bedrag: string) => ({
  [`eenmalig.${plaats}.soort`]: soort,
  [`eenmalig.${plaats}.maand`]: maand,
  [`eenmalig.${plaats}.netto`]: bedrag,
});

export const welkInkomen = "Welk ander inkomen komt er binnen?";

/** The question about other income, with one of them. */
export const inkomen = (velden: Readonly<Record<string, string>>): Stap => ({
  vraag: welkInkomen,
  doe: [
    vul(
      Object.fromEntries(
        Object.entries(velden).map(([naam, waarde]) => [`inkomens.0.${naam}`, waarde]),
      ),
    ),
  ],
});
