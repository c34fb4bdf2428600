// The two ways in which a person works the screen: pressing on it, or with the keyboard alone.
import type { Locator, Page } from "@playwright/test";

export interface Bediening {
  /** Chooses a radio button or ticks a box; what is chosen already stays as it is. */
  readonly kies: (keuze: Locator) => Promise<void>;
  /** Replaces what a field says; for a list the value of the option. */
  readonly vul: (veld: Locator, waarde: string) => Promise<void>;
  /** Presses a button or follows a link. */
  readonly druk: (knop: Locator) => Promise<void>;
}

const isSelect = (veld: Locator) => veld.evaluate((element) => element.tagName === "SELECT");

/** A finger where the device has a touch screen, otherwise a mouse. */
export function aanwijzen(page: Page): Bediening {
  const druk = async (doel: Locator) => {
    if (await page.evaluate(() => navigator.maxTouchPoints > 0)) await doel.tap();
    else await doel.click();
  };
  return {
    kies: async (keuze) => {
      if (!(await keuze.isChecked())) await druk(keuze);
    },
    vul: async (veld, waarde) => {
      if (await isSelect(veld)) await veld.selectOption(waarde);
      else await veld.fill(waarde);
    },
    druk,
  };
}

/** Presses Tab, or "Shift+Tab", until this has the focus: what they do not reach fails the test. */
export async function tabNaar(page: Page, doel: Locator, toets = "Tab"): Promise<void> {
  // Found once: to look for the element again after every press takes four times as long.
  const gezocht = await doel.elementHandle();
  for (let keer = 0; keer < 120; keer += 1) {
    const heeftFocus = await gezocht?.evaluate((element) => {
      const nu = document.activeElement;
      // Tab stops once at a group of radio buttons.
      const zelfdeGroep =
        element instanceof HTMLInputElement &&
        element.type === "radio" &&
        nu instanceof HTMLInputElement &&
        nu.name === element.name;
      return nu === element || zelfdeGroep;
    });
    if (heeftFocus) return;
    await page.keyboard.press(toets);
  }
  throw new Error(`${toets} does not reach ${doel.toString()}`);
}

/** Tab, Shift, arrows, space and Enter; never a pointer. */
export function toetsenbord(page: Page): Bediening {
  return {
    kies: async (keuze) => {
      await tabNaar(page, keuze);
      await page.keyboard.press("Space");
      for (let keer = 0; keer < 12 && !(await keuze.isChecked()); keer += 1)
        await page.keyboard.press("ArrowDown");
    },
    vul: async (veld, waarde) => {
      await tabNaar(page, veld);
      if (await isSelect(veld)) {
        for (let keer = 0; keer < 40 && (await veld.inputValue()) !== waarde; keer += 1)
          await page.keyboard.press("ArrowDown");
        return;
      }
      await page.keyboard.press("ControlOrMeta+a");
      await page.keyboard.type(waarde);
    },
    druk: async (knop) => {
      await tabNaar(page, knop);
      await page.keyboard.press("Enter");
    },
  };
}
