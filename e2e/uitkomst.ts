// Households of the tests of the outcome page, what the rules say about them, and how to look at the page.
import type { Locator, Page } from "@playwright/test";
import type { Antwoorden } from "@/lib/invoer/antwoorden";
import { parseSituatie } from "@/lib/contract/situatie";
import { fromZaak } from "@/lib/invoer/van-zaak";
import { bereken, type Uitkomst, type Zaak } from "@/lib/recht";
import { zaai } from "./reis";
import { expect } from "./test";

/** The situation of a household in the format of the contract, with what is left out filled in. */
export function zaakVan(situatie: object): Zaak {
  const gelezen = parseSituatie(situatie);
  if (gelezen.soort !== "zaak") throw new Error(JSON.stringify(gelezen.fouten));
  return gelezen.zaak;
}

interface Anders {
  readonly vrijlating?: object;
  readonly [deel: string]: unknown;
}

const alleen = { aanvrager: { geboortedatum: "1985-06-15" } };

/** A single person of 41 with a job of so many hours for € 14,99, from December 2026; what holds in 2027 is answered. */
export const uurloon = (uren: string, { vrijlating, ...anders }: Anders = {}) =>
  zaakVan({
    versie: 1,
    start: "2026-12",
    huishouden: alleen,
    werk: [
      {
        wie: "aanvrager",
        van: "2026-12-01",
        tot: null,
        loon: { soort: "uurloon", bedrag: "14.99", urenPerWeek: uren },
        betaling: { ritme: "maand" },
      },
    ],
    vrijlating: { overgang2027: "34a", ...vrijlating },
    ...anders,
  });

/**
 * The known story of ../shared/cases/README.md: paid every four weeks by an agency, and the municipality counts the
 * wage × 13/12 with the holiday pay on top. January to December 2026, October has two wages.
 */
export const vierWeken = zaakVan({
  versie: 1,
  start: "2026-01",
  huishouden: alleen,
  werk: [
    {
      wie: "aanvrager",
      van: "2026-01-01",
      tot: null,
      loon: { soort: "brutoPerVierWeken", bedrag: "800.00" },
      betaling: { ritme: "vierWeken", eersteBetaaldag: "2026-01-23" },
    },
  ],
  vrijlating: { toepassen: false },
});

/** The same, with wages that lower the benefit a month later: too much at first, too little afterwards. */
export const vierWekenLater = zaakVan({
  versie: 1,
  start: "2026-12",
  huishouden: alleen,
  werk: [
    {
      wie: "aanvrager",
      van: "2026-12-01",
      tot: null,
      loon: { soort: "brutoPerVierWeken", bedrag: "1100.00" },
      betaling: { ritme: "vierWeken", eersteBetaaldag: "2026-12-25" },
    },
  ],
  vrijlating: { toepassen: false },
  gemeente: { verrekenen: "maandLater" },
});

/** A lone parent of two, 28 hours from February, gifts above the limit, all four allowances. */
export const gezin = zaakVan({
  versie: 1,
  start: "2026-12",
  huishouden: {
    aanvrager: { geboortedatum: "1990-02-03" },
    kinderen: [{ geboortedatum: "2018-09-09" }, { geboortedatum: "2021-04-01" }],
  },
  werk: [
    {
      wie: "aanvrager",
      van: "2027-02-01",
      tot: null,
      loon: { soort: "uurloon", bedrag: "16.00", urenPerWeek: "28" },
      betaling: { ritme: "maand" },
    },
  ],
  giften: [
    { maand: "2027-01", bedrag: "700.00", soort: "geld" },
    { maand: "2027-03", bedrag: "600.00", soort: "geld" },
  ],
  toeslagen: {
    zorg: true,
    huur: { kaleHuur: "710.00" },
    kindgebonden: true,
    kinderopvang: [{ kind: 0, soort: "bso", urenPerMaand: "40", uurprijs: "9.50" }],
  },
});

export const antwoordenVan = (...zaken: readonly [Zaak, ...Zaak[]]): Antwoorden => {
  const [eerste, ...andere] = zaken.map((zaak) => fromZaak(zaak, "2026-11-22"));
  if (!eerste) throw new Error("no situation");
  return { ...eerste, scenarios: [eerste, ...andere].flatMap(({ scenarios }) => scenarios) };
};

/** Opens the outcome of these answers, or of these situations beside each other, and waits until it is there. */
export async function openUitkomst(
  page: Page,
  antwoorden: Antwoorden | Zaak | readonly [Zaak, ...Zaak[]],
  pad = "/uitkomst/",
): Promise<void> {
  const van =
    "huishouden" in antwoorden && "scenarios" in antwoorden
      ? antwoorden
      : "huishouden" in antwoorden
        ? antwoordenVan(antwoorden)
        : antwoordenVan(...antwoorden);
  await zaai(page, van);
  await page.goto(pad);
  // The rules and the messages come after the page itself.
  await expect(page.getByTestId("antwoord").first()).toBeVisible({ timeout: 30_000 });
  const [, plaats] = pad.split("#");
  if (plaats !== undefined) await toonAlles(page, plaats as Plaats);
}

export const plaatsen = [
  "maanden",
  "wat-nu",
  "wat-als",
  "toeslagen",
  "specificatie",
  "bewaren",
  "voorbehoud",
] as const;
export type Plaats = (typeof plaatsen)[number];

/** Waits for a place, and opens its months that stand together and its parts behind a heading. */
export async function toonAlles(page: Page, plaats: Plaats): Promise<void> {
  await expect(page.locator(`section#plaats-${plaats} .whk-parts > *`).first()).toBeAttached({
    timeout: 30_000,
  });
  await page.evaluate(() => {
    for (const deel of document.querySelectorAll("details"))
      if (deel.querySelector(":scope > summary > h2")) deel.open = true;
    for (const knop of document.querySelectorAll<HTMLElement>(
      "[data-testid=maanden] > :is(h2, h3) > button[aria-expanded=false]",
    ))
      knop.click();
  });
}

/** Goes to a place of the outcome, or back to the answer, as its address does; everything in it is opened. */
export async function naarPlaats(page: Page, plaats: Plaats | ""): Promise<void> {
  await page.evaluate((naam) => {
    location.hash = naam;
  }, plaats);
  if (plaats !== "") await toonAlles(page, plaats);
}

/** "1348.49" → "€ 1.348,49". Written apart from the app, so that a mistake there is seen here. */
export function inEuro(bedrag: string): string {
  const min = bedrag.startsWith("-") ? "\u2212" : "";
  const [heel = "", centen = "00"] = bedrag.replace("-", "").split(".");
  return `${min}€\u00a0${heel.replace(/\B(?=(\d{3})+$)/g, ".")},${centen}`;
}

/** In a sentence: without cents when there are none. */
export function inZin(bedrag: string): string {
  return inEuro(bedrag).replace(/,00$/, "");
}

/** Rounded half up to whole euros, as in the answer. */
export function afgerond(bedrag: string): string {
  const centen = BigInt(bedrag.replace("-", "").replace(".", ""));
  const heel = (centen + 50n) / 100n;
  return inZin(`${bedrag.startsWith("-") && heel > 0n ? "-" : ""}${String(heel)}.00`);
}

/** a − b, to the cent. */
export function min(a: string, b: string): string {
  const centen = (bedrag: string) => BigInt(bedrag.replace(".", ""));
  const verschil = centen(a) - centen(b);
  const cijfers = String(verschil < 0n ? -verschil : verschil).padStart(3, "0");
  return `${verschil < 0n ? "-" : ""}${cijfers.slice(0, -2)}.${cijfers.slice(-2)}`;
}

export const zonderTeken = (bedrag: string) => bedrag.replace("-", "");

/** The same household without any job, computed by the rules: every amount beside "zonder werk". */
export const nu = (zaak: Zaak): Uitkomst => bereken({ ...zaak, werk: [] });

const namen =
  "januari februari maart april mei juni juli augustus september oktober november december".split(
    " ",
  );

/** "2027-02" → "februari 2027". */
export function maandnaam(maand: string): string {
  return `${namen[Number(maand.slice(5)) - 1] ?? ""} ${maand.slice(0, 4)}`;
}

/** The card or the row of a month. */
export const maandVan = (page: Page, maand: string): Locator => page.getByTestId(`maand-${maand}`);

/** Opens the card of a month when it is closed. */
export async function openMaand(page: Page, maand: string): Promise<Locator> {
  const kaart = maandVan(page, maand);
  const knop = kaart.getByRole("heading").getByRole("button");
  if ((await knop.getAttribute("aria-expanded")) === "false") await knop.click();
  await expect(knop).toHaveAttribute("aria-expanded", "true");
  return kaart;
}

/** What is seen without scrolling: the element with its whole box inside the window. */
export async function expectInView(page: Page, deel: Locator): Promise<void> {
  const vak = await deel.boundingBox();
  const venster = page.viewportSize();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  expect(vak, deel.toString()).not.toBeNull();
  if (!vak || !venster) return;
  expect(vak.y, `top of ${deel.toString()}`).toBeGreaterThanOrEqual(0);
  expect(vak.y + vak.height, `bottom of ${deel.toString()}`).toBeLessThanOrEqual(venster.height);
}

/** What a month comes to on the screen: with cents, or as a range while an answer is open that moves it. */
export function opKaart({ maanden, samenvatting }: Uitkomst, maand: string): string {
  const ruimte = samenvatting.reikwijdte?.maanden.find((een) => een.maand === maand);
  if (ruimte && Number(min(ruimte.hoog, ruimte.laag)) >= 5)
    return `${afgerond(ruimte.laag)} tot ${afgerond(ruimte.hoog)}`;
  return inEuro(maanden.find((een) => een.maand === maand)?.opRekening.totaal ?? "");
}

/** Every month on the screen has the amount of the rules for this situation; then back to "what if". */
export async function expectMaanden(page: Page, zaak: Zaak): Promise<void> {
  await naarPlaats(page, "maanden");
  const uitkomst = bereken(zaak);
  for (const { maand } of uitkomst.maanden)
    await expect(maandVan(page, maand).first()).toContainText(opKaart(uitkomst, maand));
  await naarPlaats(page, "wat-als");
}

/** The answer at the top: more or less than now in an ordinary month. */
export async function expectAntwoord(page: Page, zaak: Zaak): Promise<void> {
  const { gewoneMaand, zonderWerk } = bereken(zaak).samenvatting;
  const verschil = min(gewoneMaand, zonderWerk.gewoneMaand);
  const antwoord = page.getByTestId("antwoord").first();
  await expect(antwoord).toContainText(
    afgerond(verschil) === afgerond("0.00")
      ? "ongeveer evenveel"
      : `${afgerond(zonderTeken(verschil))} ${verschil.startsWith("-") ? "minder" : "meer"}`,
  );
}

/** Two screens of a phone of 360 × 740: who has only the first page reads no further. */
const tweeSchermen = 2 * 740;

/**
 * The first page is no longer than its budget, and answers three questions on its first two screens: what comes in an
 * ordinary month, which month is lowest, and what is to be done first.
 */
export async function expectEerstePagina(page: Page, hoogste: number): Promise<void> {
  await page.setViewportSize({ width: 360, height: 740 });
  const hoogte = await page
    .locator("main")
    .evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
  expect(hoogte, "the answer").toBeLessThanOrEqual(hoogste);
  for (const deel of [
    page.getByTestId("antwoord").first(),
    page
      .getByText(/het minst: €|^Minst: |laagste maand|have least: €|^Least: |lowest month/)
      .first(),
    page.locator("#deur-wat-nu").getByText(/^(Eerst|First): /),
  ]) {
    const vak = await deel.boundingBox();
    expect(vak, deel.toString()).not.toBeNull();
    expect((vak?.y ?? 0) + (vak?.height ?? 0), deel.toString()).toBeLessThanOrEqual(tweeSchermen);
  }
}
