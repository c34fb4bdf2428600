// The households of which the outcome is read in full, what stands there for each, and words that several tests look for.
import type { Page } from "@playwright/test";
import { bereken, type OpRekening, type Zaak } from "@/lib/recht";
import { expect } from "./test";
import {
  afgerond,
  gezin,
  inZin,
  maandVan,
  min,
  naarPlaats,
  uurloon,
  vierWeken,
  vierWekenLater,
  zonderTeken,
} from "./uitkomst";

/** Half a year of disregard under n from January 2026, over the new amounts of 1 July. */
export const heel2026 = uurloon("16", {
  start: "2026-01",
  werk: [{ ...uurloon("16").werk[0], van: "2026-01-01" }],
});

export const breed = { width: 1280, height: 900 };
export const smal = { width: 360, height: 640 };

export const namen: Record<Exclude<keyof OpRekening, "totaal">, string> = {
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
export const regels = Object.keys(namen) as (keyof typeof namen)[];

export const isNul = (bedrag: string) => /^-?0\.00$/.test(bedrag);
export const som = (bedragen: readonly string[]) =>
  bedragen.reduce((a, b) => min(a, min("0.00", b)), "0.00");

/** "€ 40 meer", as the card says it; above the cards stands: than without work. */
export function verschilZin(maand: string, zonder: string): string {
  const verschil = min(maand, zonder);
  if (afgerond(verschil) === afgerond("0.00")) return "evenveel";
  return `${inZin(zonderTeken(verschil))} ${verschil.startsWith("-") ? "minder" : "meer"}`;
}

/** A task of "Wat nu?". */
export const taak = (page: Page, titel: string | RegExp) =>
  page.getByRole("region", { name: "Wat nu?" }).locator("ol > li").filter({ hasText: titel });

/** The amount of a reason, as the rules give it. */
export const redenBedrag = (zaak: Zaak, maand: string, code: string) => {
  const gevonden = bereken(zaak)
    .maanden.find((een) => een.maand === maand)
    ?.redenen.find((reden) => reden.code === code);
  if (!gevonden?.bedrag) throw new Error(`${code} is no reason in ${maand}`);
  return inZin(zonderTeken(gevonden.bedrag));
};

/** These sentences stand at their months, and every month that differs from the one before has a reason. */
export async function expectRedenen(
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

export interface Huishouden {
  readonly zaak: Zaak;
  /** The sentence at a month that says why it differs. */
  readonly redenen?: Readonly<Record<string, string>>;
  /** What more there is to read in this outcome, without touching it. */
  readonly verder?: (page: Page) => Promise<void>;
}

export const huishoudens = {
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
      "2027-02":
        "Je hebt genoeg inkomen. Daarom heb je over deze maand geen recht op een uitkering.",
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
