// What goes wrong on real phones: an exception, full storage, a wrong clock, another time zone, no network half-way.
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { encodeFragment } from "@/lib/contract/fragment";
import { sleutel } from "@/lib/invoer/sleutel";
import {
  alleenstaande,
  antwoordenAlleenstaande,
  begin,
  loop,
  open,
  vandaag,
  vragen,
  zaai,
} from "./reis";
import { startSite } from "./site";
import { expect, expectAccessible, test, waitUntilOffline } from "./test";
import { naarPlaats } from "./uitkomst";

const kop = (page: Page) => page.getByRole("heading", { level: 1 });

/** From the answers to an outcome on a phone that throws at the first number. */
async function naarEenFout(page: Page): Promise<void> {
  await open(page, "controle");
  await expect(kop(page)).toHaveText(vragen.controle);
  await page.evaluate(() => {
    Object.defineProperty(Intl, "NumberFormat", {
      get() {
        throw new Error("this phone cannot write numbers");
      },
    });
  });
  await page.getByRole("link", { name: "Bekijk wat je overhoudt" }).click();
}

test.describe("an exception in a page", () => {
  test.use({ expectedErrors: /this phone cannot write numbers/ });

  test("gives a calm page, and the answers are still there afterwards", async ({ page }) => {
    await naarEenFout(page);
    await expect(kop(page)).toHaveText("Er ging iets mis op deze pagina");
    await expect(page.getByRole("main").getByRole("alert")).toContainText(
      "Je antwoorden staan er nog.",
    );
    const [bestand] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Bewaar wat er is" }).click(),
    ]);
    expect(readFileSync(await bestand.path(), "utf8")).toContain("15-6-1985");
    await page.getByRole("button", { name: "Laad de pagina opnieuw" }).click();
    await expect(page.getByTestId("antwoord")).toBeVisible();
  });

  test("that comes back each time: Wis alles is a way out", async ({ page }) => {
    await naarEenFout(page);
    await page.getByRole("main").getByRole("button", { name: "Wis alles" }).click();
    await expect(page.getByRole("link", { name: "Begin" })).toBeVisible();
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });
});

test.describe("a part of a page that does not arrive", () => {
  test.use({ expectedErrors: /ERR_FAILED|ChunkLoadError|Failed to load chunk/ });

  /** From now on only the scripts arrive that the page itself names. */
  async function onlyThePage(page: Page, path: string): Promise<void> {
    const named = readFileSync(`out${path}index.html`, "utf8");
    await page.route("**/_next/static/chunks/*.js", (route) =>
      named.includes(new URL(route.request().url()).pathname) ? route.continue() : route.abort(),
    );
  }

  test("scripts that fail once: the page says so, asks again, and the question works", async ({
    page,
  }) => {
    const failed = new Set<string>();
    await page.route("**/_next/static/chunks/*.js", (route) => {
      const address = route.request().url();
      if (failed.has(address)) return route.continue();
      failed.add(address);
      return route.abort();
    });
    await page.goto("/berekening/");
    await expect(page.locator("#niet-binnen")).toBeVisible();
    await expect(page.locator("#niet-binnen")).toBeHidden();
    await page.getByRole("radio").first().check();
    await page.getByRole("button", { name: "Verder" }).click();
    await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  });

  test("somebody with a QR code does not wait for ever", async ({ page }) => {
    await onlyThePage(page, "/overnemen/");
    await page.goto(`/overnemen/#${await encodeFragment("{}")}`);
    await expect(kop(page)).toHaveText("Er ging iets mis op deze pagina");
  });

  test("a place of the outcome gives the same calm page; once there is a network again, the place", async ({
    page,
  }) => {
    await zaai(page);
    await onlyThePage(page, "/uitkomst/");
    // The answer needs nothing more; a place brings its own part.
    await page.goto("/uitkomst/");
    await expect(page.getByTestId("antwoord")).toBeVisible();
    await page.locator("#deur-wat-nu").click();
    await expect(kop(page)).toHaveText("Er ging iets mis op deze pagina");
    await page.unrouteAll({ behavior: "wait" });
    await page.getByRole("button", { name: "Laad de pagina opnieuw" }).click();
    await expect(kop(page)).toHaveText("Wat nu?");
    await expect(page.getByTestId("antwoord")).toBeVisible();
  });
});

test("a browser that is too old says so, and does not look as if it works", async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Promise, "any");
  });
  await page.goto("/");
  await expect(page.getByText("Deze browser is te oud voor deze rekenhulp.")).toBeVisible();
});

test.describe("an exception outside the pages", () => {
  test.use({ expectedErrors: /this phone refuses/ });

  test("in the layout: the same calm page, and the answers are still there", async ({ page }) => {
    await open(page, "controle");
    await expect(kop(page)).toHaveText(vragen.controle);
    // The part of the layout that catches what breaks in a page breaks itself.
    const guard = /(getDerivedStateFromProps\(\w+,\w+\)\{)(?=return \w+\.pathname)/;
    let broken = 0;
    await page.route("**/_next/static/chunks/*.js", async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      if (guard.test(text)) broken += 1;
      await route.fulfill({
        response,
        // Not into the browser's cache, where a reload would find it.
        headers: { ...response.headers(), "cache-control": "no-store" },
        body: text.replace(guard, '$1throw new Error("this phone refuses the layout");'),
      });
    });
    await page.reload();
    await expect(kop(page)).toHaveText("Er ging iets mis op deze pagina");
    expect(broken).toBeGreaterThan(0);
    await expect(page).toHaveTitle("Er ging iets mis op deze pagina");
    await expectAccessible(page);
    await page.unrouteAll({ behavior: "wait" });
    await page.getByRole("button", { name: "Laad de pagina opnieuw" }).click();
    await expect(kop(page)).toHaveText(vragen.controle);
    await expect(page.locator("main")).toContainText("15 juni 1985");
  });

  test("in Next's own router: the same calm page, and the answers are still there", async ({
    page,
  }) => {
    await open(page, "controle");
    await expect(kop(page)).toHaveText(vragen.controle);
    // As Safari does after a hundred steps in half a minute.
    await page.evaluate(() => {
      window.history.pushState = () => {
        throw new DOMException("this phone refuses steps", "SecurityError");
      };
    });
    await page.getByRole("link", { name: "Bekijk wat je overhoudt" }).click();
    await expect(kop(page)).toHaveText("Er ging iets mis op deze pagina");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Laad de pagina opnieuw" }).click();
    await expect(kop(page)).toHaveText(vragen.controle);
    await expect(page.locator("main")).toContainText("15 juni 1985");
  });

  test("in a helper beside the page: the page goes on", async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, "serviceWorker", {
        get() {
          throw new Error("this phone refuses workers");
        },
      });
    });
    await begin(page);
    await loop(page, alleenstaande.slice(0, 2));
    await expect(kop(page)).toHaveText(vragen.metWie);
  });
});

test("printing while the print is being made: no button, and not half a sheet on paper", async ({
  page,
}) => {
  const { gemeente, ...rest } = antwoordenAlleenstaande;
  await open(page, "controle", {
    ...rest,
    gemeente: { ...gemeente, code: "GM0599", naam: "Rotterdam" },
  });
  let release = () => {
    // Replaced when the request comes.
  };
  await page.route("**/gemeenten/alle.json", async (route) => {
    await new Promise<void>((resolve) => {
      release = resolve;
    });
    await route.continue();
  });
  await page.goto("/print/dossier/");
  await expect(page.getByText("We maken je afdruk.")).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("main")).not.toContainText("€");
  await page.emulateMedia({ media: "screen" });
  await expect(page.getByRole("button", { name: "Druk af" })).toHaveCount(0);
  release();
  await expect(page.getByRole("button", { name: "Druk af" })).toBeVisible();
  await expect(page.locator("article.blad")).toContainText("Werkwijze van Rotterdam");
});

test("with full storage the journey works until the page closes, and says so", async ({ page }) => {
  await page.addInitScript(() => {
    // A trial of one letter fits, and nothing more.
    const setItem = Storage.prototype.setItem.bind(window.sessionStorage);
    Storage.prototype.setItem = (naam: string, tekst: string) => {
      if (tekst.length > 1) throw new DOMException("full", "QuotaExceededError");
      setItem(naam, tekst);
    };
  });
  await begin(page);
  await loop(page, alleenstaande.slice(0, 3));
  await expect(page.locator("main")).toContainText("Je browser bewaart niets.");
  expect(await page.evaluate((naam) => sessionStorage.getItem(naam), sleutel)).toBeNull();
  await page.getByRole("link", { name: "Vorige" }).click();
  await expect(page.getByLabel("Ik woon alleen")).toBeChecked();
});

for (const [wanneer, klok, eersteMaand, aantal, melding] of [
  ["years behind", "1970-01-01T12:00:00Z", "2026-12", 12, "Klopt de datum van je telefoon?"],
  // There are no amounts after December 2027, so that is the only month left, and no work lies in it.
  ["years ahead", "2040-05-04T12:00:00Z", "2027-12", 1, "Klopt de datum van je telefoon?"],
  ["on a leap day", "2028-02-29T23:30:00Z", "2027-12", 1, "De bedragen zijn te oud"],
  ["in the last month", "2027-12-01T12:00:00Z", "2027-12", 1, "We kennen alleen nog deze maand"],
] as const)
  test(`a clock that is ${wanneer}: an outcome over months that have amounts, and what is wrong`, async ({
    page,
  }) => {
    await open(page, "controle");
    await page.clock.setFixedTime(new Date(klok));
    for (const pad of ["/uitkomst/", "/", "/samen/", "/print/persoon/", "/print/dossier/"]) {
      await page.goto(pad);
      await expect(page.getByText(melding).filter({ visible: true }).first(), pad).toBeVisible();
      if (pad !== "/uitkomst/") continue;
      await expect(page.getByTestId("antwoord")).toBeVisible();
      await naarPlaats(page, "maanden");
      const maanden = page.locator("[data-testid^='maand-']").filter({ visible: true });
      await expect(maanden).toHaveCount(aantal);
      await expect(maanden.first()).toHaveAttribute("data-testid", `maand-${eersteMaand}`);
    }
  });

for (const timezoneId of ["Pacific/Auckland", "America/Los_Angeles"])
  test.describe(`a phone that lives in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test("computes the same months, also around the change to summer time", async ({ page }) => {
      await open(page, "controle");
      await expect(page.locator("main")).toContainText("15 juni 1985");
      await expect(page.locator("main")).toContainText("1 december 2026");
      await page.getByRole("link", { name: "Bekijk wat je overhoudt" }).click();
      await expect(page.getByTestId("antwoord")).toBeVisible();
      await naarPlaats(page, "maanden");
      const maanden = page.locator("[data-testid^='maand-']").filter({ visible: true });
      await expect(maanden).toHaveCount(12);
      expect(
        await maanden.evaluateAll((rijen) =>
          rijen.map((rij) => (rij as HTMLElement).dataset.testid),
        ),
      ).toEqual([
        "maand-2026-12",
        ...Array.from(
          { length: 11 },
          (_, plaats) => `maand-2027-${String(plaats + 1).padStart(2, "0")}`,
        ),
      ]);
    });
  });

test.describe("without a network", () => {
  test.use({ serviceWorkers: "allow" });

  test("a half-finished journey goes on without a network, up to the print", async ({ page }) => {
    test.setTimeout(240_000);
    const site = await startSite();
    try {
      await page.clock.setFixedTime(vandaag);
      await page.goto(`${site.origin}/berekening/`);
      await waitUntilOffline(page);
      await loop(page, alleenstaande.slice(0, 6));
      await site.stop();
      await page.reload();
      await loop(page, alleenstaande.slice(6));
      await expect(kop(page)).toHaveText(vragen.controle);
      await page.getByRole("link", { name: "Bekijk wat je overhoudt" }).click();
      await expect(page.getByTestId("antwoord")).toBeVisible();
      await page.goto(`${site.origin}/print/persoon/`);
      await expect(page.locator("main")).toContainText("december 2026");
      await page.goto(`${site.origin}/uitleg/vrijlating/`);
      await expect(kop(page)).toBeVisible();
    } finally {
      await site.stop();
    }
  });
});
