// Walks through the questions as a person does: reads the heading, fills in, presses "Verder".
import type { Page } from "@playwright/test";
import type { Antwoorden } from "@/lib/invoer/antwoorden";
import { leegScenario, legeAntwoorden, legeBaan } from "@/lib/invoer/antwoorden-vorm";
import { sleutel } from "@/lib/invoer/sleutel";
import { aanwijzen, type Bediening } from "./bediening";
import { expect, expectAccessible } from "./test";

/** The day on which the tests live; the amounts of that day are known. */
export const vandaag = new Date("2026-11-22T10:00:00+01:00");

/** One answer: what to touch or type on a screen. */
export type Antwoord =
  | { readonly kies: readonly string[] }
  | { readonly vul: Readonly<Record<string, string>>; readonly kies?: readonly string[] }
  | { readonly dag: string; readonly van?: string };

export interface Stap {
  /** The question, as the heading says it. */
  readonly vraag: string;
  readonly doe: readonly Antwoord[];
}

export const kies = (...labels: readonly string[]): Antwoord => ({ kies: labels });
export const vul = (velden: Readonly<Record<string, string>>): Antwoord => ({ vul: velden });
/** A day, "15-6-1985", in the three fields; `van` is the id of the first one. */
export const dag = (tekst: string, van = "datum.dag"): Antwoord => ({ dag: tekst, van });

export async function begin(page: Page, bediening = aanwijzen(page)): Promise<void> {
  await page.clock.setFixedTime(vandaag);
  await page.goto("/");
  await bediening.druk(page.getByRole("link", { name: "Begin" }));
}

async function vraagIs(page: Page, vraag: string): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(vraag);
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
}

async function doe(page: Page, antwoord: Antwoord, bediening: Bediening): Promise<void> {
  const veld = (id: string) => page.locator(`[id="${id}"]`);
  if ("dag" in antwoord) {
    const id = antwoord.van ?? "datum.dag";
    const delen = antwoord.dag.split("-");
    for (const [plaats, achter] of ["", "-maand", "-jaar"].entries())
      await bediening.vul(veld(`${id}${achter}`), delen[plaats] ?? "");
    return;
  }
  for (const label of antwoord.kies ?? []) await bediening.kies(page.getByLabel(label).first());
  if ("vul" in antwoord)
    for (const [id, waarde] of Object.entries(antwoord.vul)) await bediening.vul(veld(id), waarde);
}

/** When "Verder" was pressed last on a page: a person needs time to see the next screen (components/berekening/one-press.ts). */
const gedrukt = new WeakMap<Page, number>();

/** Waits until somebody can have seen the screen after the last "Verder". */
async function rust(page: Page): Promise<void> {
  const wachten = (gedrukt.get(page) ?? 0) + 550 - Date.now();
  if (wachten > 0) await page.waitForTimeout(wachten);
}

export async function verder(page: Page, bediening = aanwijzen(page)): Promise<void> {
  await rust(page);
  await bediening.druk(page.getByRole("button", { name: "Verder" }));
  gedrukt.set(page, Date.now());
}

interface Manier {
  /** Looks at every screen with axe, as it is filled in. */
  readonly axe?: boolean;
  readonly bediening?: Bediening;
}

/** Answers the questions in this order. */
export async function loop(
  page: Page,
  stappen: readonly Stap[],
  { axe = false, bediening = aanwijzen(page) }: Manier = {},
): Promise<void> {
  for (const stap of stappen) {
    await vraagIs(page, stap.vraag);
    for (const antwoord of stap.doe) await doe(page, antwoord, bediening);
    if (axe) await expectAccessible(page);
    await verder(page, bediening);
  }
  await rust(page);
}

export const vragen = {
  uitkering: "Welke uitkering heb je?",
  geboortedatum: "Wat is je geboortedatum?",
  metWie: "Met wie woon je?",
  bijzonder: "Past een van deze zinnen bij jou?",
  uren: "Hoeveel uur per week ga je werken?",
  loon: "Wat ga je verdienen?",
  begin: "Wanneer begint de baan?",
  ritme: "Hoe vaak krijg je loon?",
  vakantiegeld: "Wanneer komt het vakantiegeld van het werk?",
  anderGeld: "Is er nog iets?",
  toeslagen: "Wil je ook je toeslagen meerekenen?",
  gemeente: "In welke gemeente woon je?",
  vrijlating: "Mag je van de gemeente een deel van je loon houden?",
  gebruikt: "Hoeveel maanden mocht je al een deel van je loon houden?",
  verrekenen: "Wanneer gaat je loon van je uitkering af?",
  controle: "Kloppen je antwoorden?",
} as const;

/** A single person of 41 with 16 hours at € 14,99 from December: 15 questions. */
export const alleenstaande: readonly Stap[] = [
  { vraag: vragen.uitkering, doe: [kies("Bijstand")] },
  { vraag: vragen.geboortedatum, doe: [dag("15-6-1985")] },
  { vraag: vragen.metWie, doe: [kies("Ik woon alleen")] },
  { vraag: vragen.bijzonder, doe: [kies("Geen van deze")] },
  { vraag: vragen.uren, doe: [vul({ uren: "16" })] },
  { vraag: vragen.loon, doe: [kies("Bruto per uur"), vul({ bedrag: "€ 14,99" })] },
  { vraag: vragen.begin, doe: [dag("1-12-2026", "van.dag")] },
  { vraag: vragen.ritme, doe: [kies("Elke maand, in dezelfde maand")] },
  { vraag: vragen.vakantiegeld, doe: [kies("Elk jaar in mei")] },
  { vraag: vragen.anderGeld, doe: [kies("Nee, dit is alles")] },
  { vraag: vragen.toeslagen, doe: [kies("Nee, laat ze weg")] },
  { vraag: vragen.gemeente, doe: [] },
  { vraag: vragen.vrijlating, doe: [kies("Ja")] },
  { vraag: vragen.gebruikt, doe: [vul({ n: "0" })] },
  { vraag: vragen.verrekenen, doe: [kies("In dezelfde maand")] },
];

/** A couple with a child; the partner works through an agency, paid every four weeks; allowances are counted. */
export const gezin: readonly Stap[] = [
  { vraag: vragen.uitkering, doe: [kies("Bijstand")] },
  { vraag: vragen.geboortedatum, doe: [dag("3-2-1990")] },
  {
    vraag: vragen.metWie,
    doe: [kies("Met mijn partner", "Met kinderen onder de 18")],
  },
  { vraag: "Wat is de geboortedatum van je partner?", doe: [dag("20-11-1988")] },
  { vraag: "Is de bijstand voor jullie samen?", doe: [kies("Ja, voor ons samen")] },
  {
    vraag: "Wanneer zijn je kinderen geboren?",
    doe: [dag("9-9-2018", "kinderen.0.geboortedatum.dag")],
  },
  { vraag: vragen.bijzonder, doe: [kies("Geen van deze")] },
  { vraag: "Past een van deze zinnen bij je partner?", doe: [kies("Geen van deze")] },
  { vraag: "Wie gaat er werken?", doe: [kies("Mijn partner")] },
  { vraag: "Hoeveel uur per week gaat je partner werken?", doe: [vul({ uren: "20" })] },
  {
    vraag: "Wat gaat je partner verdienen?",
    doe: [kies("Bruto per 4 weken"), vul({ bedrag: "1.300,50" })],
  },
  { vraag: vragen.begin, doe: [dag("7-12-2026", "van.dag")] },
  { vraag: "Hoe vaak krijgt je partner loon?", doe: [kies("Elke 4 weken")] },
  {
    vraag: "Op welke dag komt het eerste loon?",
    doe: [dag("8-1-2027"), dag("3-1-2027", "tot.dag")],
  },
  { vraag: vragen.vakantiegeld, doe: [kies("Bij elk loon", "Ja, het zit erin")] },
  { vraag: vragen.anderGeld, doe: [kies("Giften")] },
  {
    vraag: "Welke giften krijg je dit jaar?",
    doe: [
      vul({ "giften.0.maand": "2026-12", "giften.0.bedrag": "250" }),
      kies("Spullen of boodschappen"),
    ],
  },
  { vraag: vragen.toeslagen, doe: [kies("Ja, reken ze mee")] },
  { vraag: "Heb je een zorgverzekering?", doe: [kies("Ja")] },
  {
    vraag: "Huur je een woning?",
    doe: [kies("Ja, een huis of appartement"), vul({ kaleHuur: "710" })],
  },
  { vraag: "Gaat een kind naar de opvang?", doe: [kies("Nee")] },
  { vraag: vragen.gemeente, doe: [vul({ naam: "Almere" })] },
  { vraag: vragen.vrijlating, doe: [kies("Ja")] },
  {
    vraag: "Hoeveel maanden mocht je partner al een deel van het loon houden?",
    doe: [vul({ n: "2" })],
  },
  { vraag: vragen.verrekenen, doe: [kies("Een maand later")] },
  {
    vraag: "Hoe rekent je gemeente met loon per week of per 4 weken?",
    doe: [kies("Met een gemiddelde per maand")],
  },
];

/** Somebody of 20 with housemates who knows little: "Weet ik niet" wherever it can be chosen. */
export const weetWeinig: readonly Stap[] = [
  { vraag: vragen.uitkering, doe: [kies("Weet ik niet")] },
  { vraag: vragen.geboortedatum, doe: [dag("2-2-2006")] },
  { vraag: vragen.metWie, doe: [kies("Met andere mensen")] },
  {
    vraag: "Wie wonen er nog meer bij je?",
    doe: [dag("3-3-1981", "huisgenoten.0.geboortedatum.dag"), kies("Weet ik niet")],
  },
  { vraag: "Kun je geld krijgen van je ouders?", doe: [kies("Weet ik niet")] },
  { vraag: vragen.bijzonder, doe: [kies("Geen van deze")] },
  { vraag: vragen.uren, doe: [kies("Weet ik niet")] },
  { vraag: vragen.loon, doe: [kies("Weet ik niet")] },
  { vraag: vragen.begin, doe: [kies("Weet ik niet")] },
  { vraag: vragen.ritme, doe: [kies("Weet ik niet")] },
  { vraag: vragen.vakantiegeld, doe: [kies("Weet ik niet")] },
  { vraag: vragen.anderGeld, doe: [kies("Nee, dit is alles")] },
  { vraag: vragen.toeslagen, doe: [kies("Nee, laat ze weg")] },
  { vraag: vragen.gemeente, doe: [] },
  { vraag: vragen.vrijlating, doe: [kies("Weet ik niet")] },
  { vraag: vragen.verrekenen, doe: [kies("Weet ik niet")] },
];

const leeg = legeAntwoorden("2026-11-22");

/** The answers of `alleenstaande`, for tests that start in the middle. */
export const antwoordenAlleenstaande: Antwoorden = {
  ...leeg,
  uitkering: "bijstand",
  huishouden: {
    ...leeg.huishouden,
    aanvrager: { geboortedatum: "15-6-1985", bijzonderheden: ["niets"] },
    metWie: ["alleen"],
  },
  scenarios: [
    leegScenario([
      {
        ...legeBaan("aanvrager"),
        uren: "16",
        loonSoort: "uurloon",
        bedrag: "14,99",
        van: "1-12-2026",
        stopt: "nee",
        ritme: "maand",
        vakantiegeld: "jaarlijks",
        vakantiegeldMaand: "5",
      },
    ]),
  ],
  anderGeld: ["niets"],
  vrijlating: {
    ...leeg.vrijlating,
    mag: "ja",
    gebruikt: {
      ...leeg.vrijlating.gebruikt,
      aanvrager: { n: "0", r: "", z: "", "34a": "", weetNiet: false },
    },
  },
  gemeente: { ...leeg.gemeente, verrekenen: "opDeMaand", uitbetalen: "zelfdeMaand" },
  toeslagen: { ...leeg.toeslagen, meerekenen: "nee" },
};

/** Puts these answers in the tab, before the first page is opened. */
export async function zaai(
  page: Page,
  antwoorden: Antwoorden = antwoordenAlleenstaande,
): Promise<void> {
  await page.clock.setFixedTime(vandaag);
  // Before the app starts, and once: a page that is loaded again keeps what was done on it.
  await page.addInitScript(
    ([naam, tekst]) => {
      if (window.name === "gezaaid") return;
      window.name = "gezaaid";
      sessionStorage.setItem(naam, tekst);
    },
    [sleutel, JSON.stringify({ antwoorden, concepten: {} })] as const,
  );
}

/** Opens a question with these answers already in the tab. */
export async function open(
  page: Page,
  adres: string,
  antwoorden: Antwoorden = antwoordenAlleenstaande,
): Promise<void> {
  await zaai(page, antwoorden);
  await page.goto(`/berekening/#${adres}`);
}
