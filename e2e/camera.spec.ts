// A code on one screen is read by the camera of another: Chromium plays a film of the code as its camera.
import { writeFileSync } from "node:fs";
import { chromium, type Page } from "@playwright/test";
import { encodeQR } from "qr";
import { findChromium } from "../scripts/find-chromium.mjs";
import { sleutel } from "@/lib/invoer/sleutel";
import { expect, expectAccessible, test } from "./test";
import { antwoordenVan, gezin, openUitkomst, uurloon } from "./uitkomst";
import { vandaag, zaai } from "./reis";

const antwoordenIn = async (page: Page): Promise<unknown> => {
  const tekst = await page.evaluate((naam) => sessionStorage.getItem(naam) ?? "{}", sleutel);
  return (JSON.parse(tekst) as { antwoorden?: unknown }).antwoorden;
};

const beeld = (page: Page) => page.getByRole("img", { name: "QR-code met je antwoorden" });

/** What an office camera sees of a phone: the code a third of the picture, on grey; as a film in y4m. */
async function film(page: Page, png: Buffer, pad: string): Promise<void> {
  const [breed, hoog] = [640, 480];
  const grijs = await page.evaluate(
    async ([data, width, height]) => {
      const image = new Image();
      image.src = data;
      await image.decode();
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext("2d");
      if (!context) return [];
      context.fillStyle = "#777";
      context.fillRect(0, 0, width, height);
      context.drawImage(image, 140, 60, 360, 360);
      const { data: pixels } = context.getImageData(0, 0, width, height);
      return Array.from({ length: width * height }, (_, at) => pixels[at * 4] ?? 0);
    },
    [`data:image/png;base64,${png.toString("base64")}`, breed, hoog] as const,
  );
  const kleur = Buffer.alloc((breed * hoog) / 2, 128);
  const beeldje = Buffer.concat([Buffer.from("FRAME\n"), Buffer.from(grijs), kleur]);
  const kop = Buffer.from(`YUV4MPEG2 W${String(breed)} H${String(hoog)} F10:1 Ip A1:1 C420jpeg\n`);
  writeFileSync(pad, Buffer.concat([kop, beeldje, beeldje]));
}

/** Opens a page in a browser of its own, of which the camera plays this film. */
async function metCamera(
  pad: string,
  baseURL: string,
  doe: (page: Page) => Promise<void>,
  mag = true,
): Promise<void> {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--use-fake-device-for-media-stream",
      // The small Chromium has no window to ask in: here the person always says yes.
      "--use-fake-ui-for-media-stream",
      `--use-file-for-fake-video-capture=${pad}`,
    ],
  });
  try {
    const context = await browser.newContext({
      baseURL,
      locale: "nl-NL",
      timezoneId: "Europe/Amsterdam",
      viewport: { width: 360, height: 740 },
      serviceWorkers: "block",
      permissions: mag ? ["camera"] : [],
    });
    const page = await context.newPage();
    await page.clock.setFixedTime(vandaag);
    await doe(page);
  } finally {
    await browser.close();
  }
}

/** From now on the page remembers every camera that it turned on. */
async function houdCamerasBij(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const alle: MediaStreamTrack[] = [];
    const vraag = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = async (wat) => {
      const stroom = await vraag(wat);
      alle.push(...stroom.getTracks());
      return stroom;
    };
    Object.assign(window, {
      cameras: () => alle.map(({ kind, readyState }) => [kind, readyState]),
    });
  });
}

const cameras = (page: Page) =>
  page.evaluate(() => (window as unknown as { cameras: () => unknown[] }).cameras());

test("a code on a phone is read by the camera of samen: only after a press, nothing is sent, and the camera goes off", async ({
  page,
  baseURL,
}, info) => {
  test.setTimeout(120_000);
  const antwoorden = antwoordenVan(gezin, gezin);
  await openUitkomst(page, antwoorden, "/uitkomst/#bewaren");
  await page.getByRole("button", { name: "Laat de QR-code zien" }).click();
  const png = await beeld(page).screenshot();
  const pad = info.outputPath("code.y4m");
  await film(page, png, pad);

  await metCamera(pad, baseURL ?? "", async (bureau) => {
    await houdCamerasBij(bureau);
    await bureau.goto("/samen/");
    await bureau.getByText("Bewaren of overnemen").click();
    const knop = bureau.getByRole("button", { name: "Lees met de camera" });
    await expect(knop).toBeVisible();
    expect(await cameras(bureau)).toEqual([]);
    await expectAccessible(bureau);
    // The reader of codes and the words of a late part may still come; what is asked for is a file of the site.
    const gevraagd: string[] = [];
    bureau.on("request", (request) => gevraagd.push(`${request.method()} ${request.url()}`));
    await knop.click();
    await expect(bureau.getByText("Je antwoorden staan weer klaar.")).toBeVisible();
    expect(await cameras(bureau)).toEqual([["video", "ended"]]);
    await expect(bureau.locator("video")).toHaveCount(0);
    expect(
      gevraagd.filter(
        (een) => !/^GET [^?#]*\/(_next\/static\/chunks|berichten)\/[^?#]*$/.test(een),
      ),
    ).toEqual([]);
    expect(await antwoordenIn(bureau)).toEqual(await antwoordenIn(page));
    await expect(bureau.locator("#uitkomst")).toContainText("€");
    const elders = await bureau.evaluate(async () => [
      localStorage.length,
      (await caches.keys()).length,
      (await indexedDB.databases()).length,
      Object.keys(sessionStorage).length,
    ]);
    expect(elders, "the answers in the tab, and no picture anywhere").toEqual([0, 0, 0, 1]);

    // The other page reads as well, and asks before it replaces.
    await bureau.goto("/overnemen/");
    await bureau.getByRole("button", { name: "Lees met de camera" }).click();
    const vraag = bureau.getByRole("group", { name: "Wil je je antwoorden vervangen?" });
    await expect(vraag).toBeFocused();
    await expectAccessible(bureau);
  });
});

test("the camera looks for as long as somebody wants, and is off when it was stopped or the page is put away", async ({
  page,
  baseURL,
}, info) => {
  const pad = info.outputPath("leeg.y4m");
  await page.goto("/overnemen/");
  const wit = await page.screenshot({ clip: { x: 0, y: 0, width: 20, height: 20 } });
  await film(page, wit, pad);
  await metCamera(pad, baseURL ?? "", async (bureau) => {
    await houdCamerasBij(bureau);
    await bureau.goto("/overnemen/");
    await bureau.getByRole("button", { name: "Lees met de camera" }).click();
    await expect(bureau.getByText("Richt de camera op de QR-code")).toBeVisible();
    await expectAccessible(bureau);
    expect(await cameras(bureau)).toEqual([["video", "live"]]);
    await bureau.getByRole("button", { name: "Stop de camera" }).click();
    expect(await cameras(bureau)).toEqual([["video", "ended"]]);
    await bureau.getByRole("button", { name: "Lees met de camera" }).click();
    await expect(bureau.getByText("Richt de camera op de QR-code")).toBeVisible();
    await bureau.evaluate(() => {
      Object.defineProperty(document, "visibilityState", { value: "hidden" });
      document.dispatchEvent(new Event("visibilitychange"));
    });
    await expect(bureau.locator("video")).toHaveCount(0);
    expect(await cameras(bureau)).toEqual([
      ["video", "ended"],
      ["video", "ended"],
    ]);
  });
});

for (const [naam, fout, zin] of [
  ["a refused permission", "NotAllowedError", "De camera mag niet aan."],
  ["no camera", "NotFoundError", "We vinden hier geen camera."],
  ["a camera that another program uses", "NotReadableError", "De camera werkt nu niet."],
] as const)
  test(`${naam} has its own sentence, with the file as the other way`, async ({ page }) => {
    await page.addInitScript((soort) => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("", soort));
    }, fout);
    await page.goto("/overnemen/");
    await page.getByRole("button", { name: "Lees met de camera" }).click();
    await expect(page.getByText(zin)).toBeVisible();
    await expect(page.getByText(zin)).toContainText("open");
    await expect(page.getByRole("button", { name: "Open een bestand" })).toBeVisible();
  });

test("a picture of a code is read too; one without a code, of something else, or no picture at all says so", async ({
  page,
}) => {
  await openUitkomst(page, uurloon("16"), "/uitkomst/#bewaren");
  await page.getByRole("button", { name: "Laat de QR-code zien" }).click();
  await expect(page.getByText("Wie deze code leest, ziet je antwoorden.")).toBeVisible();
  const zonderAdres = await beeld(page).screenshot();
  await expect(
    page.getByText("Het blijft op het andere apparaat in de geschiedenis"),
  ).toBeVisible();
  await page.getByRole("button", { name: "Laat de code met adres zien" }).click();
  await expect(page.getByText("Deze code is een adres met je antwoorden.")).toBeVisible();
  const metAdres = await beeld(page).screenshot();
  const bedoeld = await antwoordenIn(page);
  const leegBeeld = await page.screenshot({ clip: { x: 0, y: 0, width: 200, height: 60 } });
  await page.setContent(encodeQR("https://www.example.com/", "svg", { scale: 6 }));
  const vreemd = await page.screenshot();

  await page.goto("/overnemen/");
  const kies = (buffer: Buffer) =>
    page
      .locator('input[accept="image/*"]')
      .setInputFiles({ name: "foto.png", mimeType: "image/png", buffer });
  for (const [buffer, zin] of [
    [leegBeeld, "Op deze foto vinden we geen QR-code."],
    [vreemd, "Deze QR-code is niet van deze rekenhulp."],
    [Buffer.from("geen foto"), "Deze foto kunnen we niet lezen."],
  ] as const) {
    await kies(buffer);
    await expect(page.getByText(zin)).toBeVisible();
    await expect(page.getByText("Je antwoorden hier zijn niet veranderd.")).toBeVisible();
  }
  expect(await antwoordenIn(page)).toEqual(bedoeld);
  for (const buffer of [zonderAdres, metAdres]) {
    await page.evaluate(() => {
      sessionStorage.clear();
    });
    await page.goto("/overnemen/");
    await kies(buffer);
    await expect(page).toHaveURL(/\/uitkomst\/$/);
    expect(await antwoordenIn(page)).toEqual(bedoeld);
  }
});

test("the print for the person carries a code that a picture of the paper gives back", async ({
  page,
}) => {
  await zaai(page, antwoordenVan(gezin));
  await page.goto("/print/persoon/");
  await expect(page.locator("article.blad")).toContainText(
    "In deze code staan je antwoorden, zonder naam.",
  );
  const foto = await page.locator("article.blad").screenshot();
  const bedoeld = await antwoordenIn(page);
  await page.evaluate(() => {
    sessionStorage.clear();
  });
  await page.goto("/overnemen/");
  await page
    .locator('input[accept="image/*"]')
    .setInputFiles({ name: "foto.png", mimeType: "image/png", buffer: foto });
  await expect(page).toHaveURL(/\/uitkomst\/$/);
  expect(await antwoordenIn(page)).toEqual(bedoeld);
});
