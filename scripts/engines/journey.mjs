// What somebody does in every engine: the questions to the outcome, and what goes wrong first in another browser.
import { inflateSync } from "node:zlib";

/** @typedef {import("./drivers.mjs").Session} Session */
/** @typedef {import("./drivers.mjs").Reference} Reference */

/** @typedef {{ result: "works" | "not measured" } | { result: "fails", why: string }} Finding */
/** @typedef {Partial<Record<keyof typeof checks | "start", Finding>>} Findings */

/** What is looked at, in this order, with the words of the table in docs/browsers.md. */
export const checks = /** @type {const} */ ({
  dubbel: "twee keer snel tikken",
  vragen: "vragen tot uitkomst",
  schuif: "schuif",
  terug: "terug uit een andere pagina",
  print: "print op één vel",
  offline: "zonder netwerk",
});

const pause = (/** @type {number} */ ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Waits until this is so.
 * @template T
 * @param {string} what for who reads the failure
 * @param {() => Promise<T>} look
 * @param {number} [patience] in milliseconds
 * @returns {Promise<NonNullable<T>>}
 */
async function until(what, look, patience = 15_000) {
  const end = Date.now() + patience;
  for (;;) {
    const found = await look().catch((/** @type {unknown} */ error) => {
      if (Date.now() > end) throw error;
      return undefined;
    });
    if (found) return found;
    if (Date.now() > end) throw new Error(`it never came: ${what}`);
    await pause(60);
  }
}

/** The questions with what is answered: labels to press, fields to type in. @type {[string, ...(string | [id: string, text: string])[]][]} */
const questions = [
  ["Met wie woon je?", "Ik woon alleen"],
  ["Past een van deze zinnen bij jou?", "Geen van deze"],
  ["Hoeveel uur per week ga je werken?", ["uren", "16"]],
  ["Wat ga je verdienen?", "Bruto per uur", ["bedrag", "14,99"]],
  ["Wanneer begint de baan?", ["van.dag", "1"], ["van.dag-maand", "12"], ["van.dag-jaar", "2026"]],
  ["Hoe vaak krijg je loon?", "Elke maand, in dezelfde maand"],
  ["Wanneer komt het vakantiegeld van het werk?", "Elk jaar in mei"],
  ["Is er nog iets?", "Nee, dit is alles"],
  ["Wil je ook je toeslagen meerekenen?", "Nee, laat ze weg"],
  ["In welke gemeente woon je?"],
  ["Mag je van de gemeente een deel van je loon houden?", "Ja"],
  ["Hoeveel maanden mocht je al een deel van je loon houden?", ["n", "0"]],
  ["Wanneer gaat je loon van je uitkering af?", "In dezelfde maand"],
  ["Kloppen je antwoorden?"],
];

/** A press sooner than this after the last one belongs to the screen before (components/berekening/one-press.ts). */
const seen = 560;

/**
 * Goes through everything and gives what was seen, by check.
 * @param {Session} session
 * @param {string} origin
 * @param {() => Promise<void>} stopNetwork
 * @returns {Promise<Findings>}
 */
export async function journey(session, origin, stopNetwork) {
  /** @type {Findings} */
  const found = {};
  /** @param {keyof typeof checks} name @param {() => Promise<"not measured" | undefined | void>} look */
  const check = async (name, look) => {
    try {
      const seen = await look();
      found[name] = seen === "not measured" ? { result: seen } : { result: "works" };
    } catch (error) {
      found[name] = {
        result: "fails",
        why: error instanceof Error ? error.message : String(error),
      };
    }
  };
  const heading = () => session.run("return document.querySelector('h1')?.innerText.trim() ?? ''");
  /** @param {string} text */
  const expectHeading = (text) =>
    until(`the heading "${text}"`, async () => (await heading()) === text);
  /** @param {string} path @param {string} what */
  const find = async (path, what) =>
    /** @type {Reference} */ (
      await until(what, () =>
        session.run(
          `const found = document.evaluate(arguments[0], document, null, 9, null).singleNodeValue;
           found?.scrollIntoView({ block: "center" });
           return found`,
          path,
        ),
      )
    );
  const next =
    "//main//*[self::a or self::button][normalize-space()='Verder' or normalize-space()='Bekijk wat je overhoudt']";
  /** @param {string | [string, string]} answer */
  const give = async (answer) => {
    if (typeof answer !== "string") {
      await session.type(await find(`//*[@id='${answer[0]}']`, answer[0]), answer[1]);
      return;
    }
    const label = await find(`//label[contains(normalize-space(), '${answer}')]`, answer);
    if (await session.run("return arguments[0].control?.checked === true", label)) return;
    await session.press(label);
  };
  const pressNext = async () => {
    await pause(seen);
    await session.press(await find(next, "Verder"));
  };
  const answer = () =>
    session.run("return document.querySelector('[data-testid=antwoord]')?.innerText ?? ''");

  await check("dubbel", async () => {
    await session.go(`${origin}/berekening/`);
    await expectHeading("Welke uitkering heb je?");
    await give("Bijstand");
    await pressNext();
    await expectHeading("Wat is je geboortedatum?");
    await give(["datum.dag", "15"]);
    await give(["datum.dag-maand", "6"]);
    await give(["datum.dag-jaar", "1985"]);
    await pause(seen);
    const button = await find(next, "Verder");
    const [x = 0, y = 0] = /** @type {number[]} */ (
      await session.run(
        `const box = arguments[0].getBoundingClientRect();
         return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)]`,
        button,
      )
    );
    for (let attempt = 0; ; attempt += 1) {
      await session.run(
        `window.pressed = [];
         addEventListener("click", ({ timeStamp }) => pressed.push(timeStamp), true);`,
      );
      await session.pressTwice(x, y);
      await expectHeading("Met wie woon je?");
      await pause(300);
      await expectHeading("Met wie woon je?");
      const [first = 0, second = 0] = /** @type {number[]} */ (await session.run("return pressed"));
      // On a busy machine the second press comes late, and then it is meant for the next screen.
      if (second - first < 450 || attempt === 3) break;
      await session.run(
        "for (const one of document.querySelectorAll('main input:checked')) one.click()",
      );
      await session.back();
      await expectHeading("Wat is je geboortedatum?");
      await pause(seen);
    }
    const chosen = await session.run(
      "return document.querySelectorAll('main input:checked').length",
    );
    if (chosen !== 0) throw new Error("the second press chose an answer on the next screen");
  });

  await check("vragen", async () => {
    for (const [question, ...answers] of questions) {
      await expectHeading(question);
      for (const one of answers) await give(one);
      await pressNext();
    }
    await until("an answer with an amount", async () => /€\s*\d/.test(String(await answer())));
  });

  await check("schuif", async () => {
    await session.go(`${origin}/uitkomst/#wat-als`);
    const hours = () => session.run("return document.querySelector('input[type=range]')?.value");
    await find("//input[@type='range']", "the slider");
    const before = Number(await hours());
    const words = () => session.run("return document.querySelector('#plaats-wat-als')?.innerText");
    const wordsBefore = await words();
    await session.type(await find("//input[@type='range']", "the slider"), "\uE014");
    await until("one hour more", async () => Number(await hours()) > before);
    await until("other words", async () => (await words()) !== wordsBefore);
  });

  await check("terug", async () => {
    await session.go(`${origin}/uitkomst/`);
    await until("the outcome", answer);
    await session.go(`${origin}/licenties.txt`);
    await session.back();
    await until("the outcome", answer);
    await until("a page that works", async () =>
      session.run(
        `const door = document.querySelector('a[href="#maanden"], a[href$="#maanden"]');
         door?.click();
         return location.hash === "#maanden" && Boolean(document.querySelector("#plaats-maanden"))`,
      ),
    );
  });

  await check("print", async () => {
    await session.go(`${origin}/print/persoon/`);
    await until("the sheet", () => session.run("return document.querySelector('.blad-totaal')"));
    const pdf = await session.print();
    if (pdf === null) return "not measured";
    const pages = countPages(Buffer.from(pdf, "base64"));
    if (pages !== 1) throw new Error(`${pages} sheets for the print of one`);
    return undefined;
  });

  await check("offline", async () => {
    await session.go(`${origin}/`);
    await until(
      "the copy on the phone",
      () => session.run("return Boolean(navigator.serviceWorker?.controller)"),
      30_000,
    );
    await stopNetwork();
    await session.go(`${origin}/privacy`);
    await expectHeading("Wat gebeurt er met mijn gegevens?");
    await session.go(`${origin}/uitkomst/`);
    await until("the outcome", answer);
  });
  return found;
}

/**
 * The number of pages in a PDF: the marks of its pages, also those in compressed parts.
 * @param {Buffer} pdf
 */
export function countPages(pdf) {
  const marks = (/** @type {string} */ text) =>
    text.match(/\/Type\s*\/Page(?![a-z])/g)?.length ?? 0;
  const text = pdf.toString("latin1");
  let count = marks(text);
  for (const found of text.matchAll(/stream\r?\n/g)) {
    if (text.slice(found.index - 3, found.index) === "end") continue;
    try {
      count += marks(inflateSync(pdf.subarray(found.index + found[0].length)).toString("latin1"));
    } catch {
      // Not compressed, or in another way: a picture or letters.
    }
  }
  return count;
}
