// Nothing leaves the phone: somebody with amounts and dates that nobody else has walks everything, and the test
// looks for them everywhere they must not be.
import { existsSync } from "node:fs";
import type { Page, Request } from "@playwright/test";
import { sleutel } from "@/lib/invoer/sleutel";
import { alleenstaande, begin, dag, kies, loop, vragen, vul, type Stap } from "./reis";
import { expect, test } from "./test";

test.use({ serviceWorkers: "allow" });

/** What this person typed, in every notation in which it could come out. */
const merktekens = [
  "17-3-1987",
  "1987-03-17",
  "19,37",
  "19.37",
  "713,13",
  "713.13",
  "23,5",
  "23.5",
];

const stappen: readonly Stap[] = alleenstaande.flatMap((stap): Stap[] => {
  switch (stap.vraag) {
    case vragen.geboortedatum:
      return [{ ...stap, doe: [dag("17-3-1987")] }];
    case vragen.uren:
      return [{ ...stap, doe: [vul({ uren: "23,5" })] }];
    case vragen.loon:
      return [{ ...stap, doe: [kies("Bruto per uur"), vul({ bedrag: "19,37" })] }];
    case vragen.toeslagen:
      return [
        { ...stap, doe: [kies("Ja, reken ze mee")] },
        { vraag: "Heb je een zorgverzekering?", doe: [kies("Ja")] },
        {
          vraag: "Huur je een woning?",
          doe: [kies("Ja, een huis of appartement"), vul({ kaleHuur: "713,13" })],
        },
      ];
    default:
      return [stap];
  }
});

const metMerkteken = (tekst: string) => merktekens.filter((merkteken) => tekst.includes(merkteken));

/** Where a page leaves traces: the address bar, the title, the history and the storage that outlives the tab. */
async function expectNoTraces(page: Page): Promise<void> {
  const sporen = await page.evaluate(() =>
    JSON.stringify([
      window.location.href,
      document.title,
      document.referrer,
      window.history.state,
      window.name,
      document.cookie,
    ]),
  );
  expect(metMerkteken(sporen), sporen).toEqual([]);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
}

/** The file of our own build that a request asks for, or what is wrong with the request. */
function problemWith(request: Request): string | null {
  const { protocol, pathname, href } = new URL(request.url());
  if (protocol === "blob:" || protocol === "data:") return null;
  // HEAD: Next asks whether a page is there before it goes to it.
  if (!["GET", "HEAD"].includes(request.method())) return `${request.method()} ${href}`;
  if (metMerkteken(decodeURIComponent(href) + JSON.stringify(request.headers())).length > 0)
    return `an answer in ${href}`;
  const file = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
  return existsSync(`out${decodeURI(file)}`) ? null : `not a file of the site: ${href}`;
}

test("a whole visit asks for nothing but the files of the site, leaves no answer anywhere, and nothing at all after Wis alles", async ({
  page,
  context,
}) => {
  test.setTimeout(240_000);
  const problems: string[] = [];
  const logs: string[] = [];
  let requests = 0;
  context.on("request", (request) => {
    requests += 1;
    const problem = problemWith(request);
    if (problem) problems.push(problem);
  });
  page.on("console", (message) => logs.push(message.text()));

  // Nobody presses the button of the camera in this visit.
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => {
      console.error("the camera was asked for");
      return Promise.reject(new Error());
    };
  });
  await begin(page);
  for (const stap of stappen) {
    await loop(page, [stap]);
    await expectNoTraces(page);
  }
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(vragen.controle);
  // The test can fail: the answers are in the tab, and only there.
  const bewaard = await page.evaluate((naam) => sessionStorage.getItem(naam) ?? "", sleutel);
  expect(metMerkteken(bewaard)).toEqual(["17-3-1987", "19,37", "713,13", "23,5"]);
  await page.getByRole("link", { name: "Bekijk wat je overhoudt" }).click();
  await expect(page.getByTestId("antwoord")).toBeVisible();
  await expectNoTraces(page);

  // Everything on the outcome page that opens, opened.
  for (const knop of await page.locator("main summary, main button[aria-expanded='false']").all())
    if (await knop.isVisible()) await knop.click();
  await expectNoTraces(page);

  for (const adres of ["/samen/", "/print/persoon/", "/print/dossier/", "/uitleg/", "/privacy/"]) {
    await page.goto(adres);
    await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
    await expectNoTraces(page);
  }
  expect(requests).toBeGreaterThan(20);
  expect(problems).toEqual([]);
  expect(metMerkteken(logs.join("\n"))).toEqual([]);

  // What the worker keeps for offline use are files of the site, without answers.
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const lists = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
    );
    return lists.flat();
  });
  expect(metMerkteken(decodeURIComponent(kept.join("\n")))).toEqual([]);

  // "Wis alles" leaves nothing behind, not even behind the Back button.
  await page.goto("/berekening/#controle");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(vragen.controle);
  await page.getByRole("button", { name: "Wis alles" }).click();
  await expect(page.getByRole("link", { name: "Begin" })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(vragen.uitkering);
  const rest = await page.evaluate(async () =>
    JSON.stringify([
      Object.entries(sessionStorage),
      Object.entries(localStorage),
      document.documentElement.outerHTML,
      await indexedDB.databases(),
    ]),
  );
  expect(metMerkteken(rest)).toEqual([]);
});
