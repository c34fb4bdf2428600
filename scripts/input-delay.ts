// npm run vertraging: how long a slow phone lets somebody wait for a key press, on the two pages that compute while you type.
// The browser's own Event Timing, on a processor slowed down four times; the site must be built. Aim: delay under 50 ms.
import { chromium, type Page } from "@playwright/test";
import { sleutel } from "@/lib/invoer/sleutel";
import type { Zaak } from "@/lib/recht";
import { antwoordenVan, gezin } from "../e2e/uitkomst";
import { findChromium } from "./find-chromium.mjs";
import { createSiteServer, listenOnFreePort, siteHandler } from "./server.mjs";
import { basePath } from "./site.mjs";

const slowdown = 4;
const presses = 30;
/** Somebody who holds an arrow key down or types fast. */
const pauseMs = 120;
const aimMs = 50;

const kept = (zaak: Zaak) => JSON.stringify({ antwoorden: antwoordenVan(zaak), concepten: {} });

/** The slowest family that the tests have: two children, four allowances, gifts. */
const answers = kept(gezin);

/** The same when little is known: 36 readings, each with allowances. */
const unknown = kept({
  ...gezin,
  vrijlating: { ...gezin.vrijlating, toepassen: false },
  open: [
    "vrijlating.toepassen",
    "gemeente.verrekenen",
    "gemeente.uitbetalen",
    "werk.0.betaling",
    "werk.0.vakantiegeld",
  ],
});

interface Press {
  /** From the press until the page starts to work on it. */
  readonly delay: number;
  /** From the press until the screen shows what it changed. */
  readonly paint: number;
}

/** Presses the keys one after the other and gives what the browser measured of each. */
async function press(page: Page, keys: readonly string[]): Promise<readonly Press[]> {
  await page.evaluate(() => {
    const kept: Press[] = [];
    Object.assign(window, { kept });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[])
        if (entry.name === "keydown")
          kept.push({ delay: entry.processingStart - entry.startTime, paint: entry.duration });
      // What is faster than 16 ms is left out by the browser itself.
    }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
  });
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(pauseMs);
  }
  await page.waitForTimeout(1000);
  const slow = await page.evaluate(() => (window as unknown as { kept: Press[] }).kept);
  const fast = Array.from({ length: keys.length - slow.length }, () => ({ delay: 0, paint: 0 }));
  return [...slow, ...fast];
}

function report(name: string, pressed: readonly Press[]): boolean {
  const row = (["delay", "paint"] as const).map((kind) => {
    const sorted = pressed.map((one) => one[kind]).sort((a, b) => a - b);
    const at = (share: number) =>
      Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? NaN);
    return { middle: at(0.5), worst: at(1) };
  });
  const [delay, paint] = row;
  console.log(
    `${name.padEnd(40)} delay ${delay?.middle} ms, at most ${delay?.worst} ms · until it is on the screen ${paint?.middle} ms, at most ${paint?.worst} ms`,
  );
  return (delay?.worst ?? NaN) < aimMs;
}

const handler = siteHandler("out");
const server = createSiteServer(() => handler);
const port = await listenOnFreePort(server);
const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ["--no-sandbox"],
});
const context = await browser.newContext({
  baseURL: `http://localhost:${port}`,
  locale: "nl-NL",
  viewport: { width: 412, height: 839 },
  serviceWorkers: "block",
});
/** Opens a page with the answers of the family, slowed down, and puts the focus on a field. */
async function openAt(
  address: string,
  role: "slider" | "textbox",
  name: string | RegExp,
  given = answers,
) {
  const page = await context.newPage();
  await page.addInitScript(
    ([at, text]) => {
      sessionStorage.setItem(at, text);
    },
    [sleutel, given] as const,
  );
  await page.goto(address);
  const field = page.getByRole(role, { name }).first();
  await field.waitFor();
  await field.focus();
  await page.waitForTimeout(1000);
  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  return page;
}

const left = Array.from({ length: presses }, (_, place) =>
  place % 20 < 10 ? "ArrowLeft" : "ArrowRight",
);
const bare = await openAt("data:text/html,<input type=range aria-label=Leeg>", "slider", "Leeg");
// What this browser needs at least: the rest is ours.
report("a page with only a slider", await press(bare, left));
await bare.close();
const typed = Array.from({ length: presses }, (_, place) =>
  place % 3 === 2 ? "Backspace" : String((place * 7) % 10),
);
const fast: boolean[] = [];
for (const [given, rest] of [
  [answers, ""],
  [unknown, ", with a range"],
] as const) {
  const slider = await openAt(`${basePath}/uitkomst/#wat-als`, "slider", "Uren per week", given);
  fast.push(report(`the slider of the hours${rest}`, await press(slider, left)));
  await slider.close();
  const together = await openAt(`${basePath}/samen/`, "textbox", /uur/i, given);
  fast.push(report(`typing in samen${rest}`, await press(together, typed)));
  await together.close();
}

await browser.close();
server.close();
server.closeAllConnections();
process.exitCode = fast.every(Boolean) ? 0 : 1;
