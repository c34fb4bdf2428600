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

/** Tab, Shift, arrows, space and Enter; never a pointer. */
export function toetsenbord(page: Page): Bediening {
  const heeftFocus = (doel: Locator) =>
    doel.evaluate((element) => {
      const nu = document.activeElement;
      // Tab stops once at a group of radio buttons.
      const zelfdeGroep =
        element instanceof HTMLInputElement &&
        element.type === "radio" &&
        nu instanceof HTMLInputElement &&
        nu.name === element.name;
      return nu === element || zelfdeGroep;
    });
  const tabNaar = async (doel: Locator) => {
    for (let keer = 0; keer < 120; keer += 1) {
      if (await heeftFocus(doel)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`Tab does not reach ${doel.toString()}`);
  };
  return {
    kies: async (keuze) => {
      await tabNaar(keuze);
      await page.keyboard.press("Space");
      for (let keer = 0; keer < 12 && !(await keuze.isChecked()); keer += 1)
        await page.keyboard.press("ArrowDown");
    },
    vul: async (veld, waarde) => {
      await tabNaar(veld);
      if (await isSelect(veld)) {
        for (let keer = 0; keer < 40 && (await veld.inputValue()) !== waarde; keer += 1)
          await page.keyboard.press("ArrowDown");
        return;
      }
      await page.keyboard.press("ControlOrMeta+a");
      await page.keyboard.type(waarde);
    },
    druk: async (knop) => {
      await tabNaar(knop);
      await page.keyboard.press("Enter");
    },
  };
}
