// EN 301 549 V3.2.1 clause 9 (web): what our tests show of each criterion, level A and AA of WCAG 2.1, and of what WCAG
// 2.2 adds. `axe` is the program that looks at every screen; a test is named by a part of its title.

/**
 * `tests`: what shows it, all of them. `none`: why the app has nothing that it is about. `person`: what a program cannot
 * see, so a person still has to look.
 * @typedef {{ name: string, tests?: readonly string[], none?: string, person?: string }} Criterion
 */

const axe = "axe";
const keyboard = "toetsenbord: every question";
const reader = "a screen reader meets a question";
const heard = "a screen reader hears that the outcome is there";
const noMedia = "geen geluid en geen video";

/** @type {Readonly<Record<string, Criterion>>} */
export const criteria = {
  "1.1.1": {
    name: "Niet-tekstuele content",
    tests: [axe],
    person: "of een tekst bij een tekening past",
  },
  "1.2.1": { name: "Louter geluid of video", none: noMedia },
  "1.2.2": { name: "Ondertitels", none: noMedia },
  "1.2.3": { name: "Audiodescriptie of alternatief", none: noMedia },
  "1.2.4": { name: "Ondertitels, live", none: noMedia },
  "1.2.5": { name: "Audiodescriptie", none: noMedia },
  "1.3.1": { name: "Info en relaties", tests: [axe, heard] },
  "1.3.2": {
    name: "Betekenisvolle volgorde",
    tests: [keyboard],
    person: "of de volgorde klopt met wat iemand ziet",
  },
  "1.3.3": {
    name: "Zintuiglijke eigenschappen",
    person: "of een uitleg naar plaats of kleur alleen wijst",
  },
  "1.3.4": { name: "Weergavestand", tests: [axe] },
  "1.3.5": { name: "Inputdoel", none: "geen veld vraagt naam, adres of rekening" },
  "1.4.1": { name: "Gebruik van kleur", tests: ["in forced colours"] },
  "1.4.2": { name: "Geluidsbediening", none: "voorlezen begint en stopt met een knop" },
  "1.4.3": { name: "Contrast", tests: [axe, "the dark mode of the device passes axe"] },
  "1.4.4": { name: "Tekst groter", tests: ["320 pixels wide, which is also 1280 at 400 percent"] },
  "1.4.5": { name: "Afbeeldingen van tekst", none: "geen afbeelding met tekst" },
  "1.4.10": { name: "Reflow", tests: ["320 pixels wide, which is also 1280 at 400 percent"] },
  "1.4.11": { name: "Contrast van niet-tekst", tests: ["text, controls and focus can be seen"] },
  "1.4.12": { name: "Tekstafstand", tests: ["is not cut off and does not stick out"] },
  "1.4.13": { name: "Content bij hover of focus", none: "niets verschijnt bij hover of focus" },
  "2.1.1": { name: "Toetsenbord", tests: [keyboard] },
  "2.1.2": { name: "Geen toetsenbordval", tests: [keyboard] },
  "2.1.4": { name: "Enkel teken als sneltoets", none: "geen sneltoetsen" },
  "2.2.1": { name: "Timing aanpasbaar", none: "geen tijdslimiet" },
  "2.2.2": { name: "Pauzeren, stoppen, verbergen", tests: ["who wants no movement gets none"] },
  "2.3.1": { name: "Drie flitsen", none: "niets flitst" },
  "2.4.1": { name: "Blokken omzeilen", tests: [axe] },
  "2.4.2": { name: "Paginatitel", tests: [axe, "the tab is named after the question"] },
  "2.4.3": { name: "Focusvolgorde", tests: [keyboard, "what has the focus is never hidden"] },
  "2.4.4": { name: "Linkdoel", tests: [axe], person: "of een link zegt waar hij heen gaat" },
  "2.4.5": { name: "Meerdere manieren", person: "of elke pagina op 2 manieren te vinden is" },
  "2.4.6": {
    name: "Koppen en labels",
    tests: [reader],
    person: "of een kop zegt wat eronder staat",
  },
  "2.4.7": {
    name: "Focus zichtbaar",
    tests: ["what has the focus is never hidden", "in forced colours"],
  },
  "2.5.1": { name: "Aanwijzergebaren", none: "alles werkt met 1 tik" },
  "2.5.2": { name: "Aanwijzerannulering", person: "of een tik pas telt bij loslaten" },
  "2.5.3": { name: "Label in naam", tests: [axe] },
  "2.5.4": { name: "Bewegingsactivering", none: "niets reageert op beweging van het apparaat" },
  "3.1.1": { name: "Taal van de pagina", tests: [axe] },
  "3.1.2": {
    name: "Taal van onderdelen",
    tests: [axe],
    person: "of elk Nederlands woord in het Engels is gemerkt",
  },
  "3.2.1": { name: "Bij focus", tests: [keyboard] },
  "3.2.2": { name: "Bij input", tests: [keyboard] },
  "3.2.3": { name: "Consistente navigatie", person: "of de navigatie overal gelijk is" },
  "3.2.4": { name: "Consistente identificatie", person: "of hetzelfde overal hetzelfde heet" },
  "3.3.1": { name: "Foutidentificatie", tests: [reader] },
  "3.3.2": { name: "Labels of instructies", tests: [axe, reader] },
  "3.3.3": { name: "Foutsuggestie", tests: ["a wrong file names the field and the remedy"] },
  "3.3.4": { name: "Foutpreventie", none: "de app verstuurt niets en legt niets vast" },
  "4.1.1": { name: "Parsen", none: "vervallen: voldaan bij elke pagina in HTML" },
  "4.1.2": { name: "Naam, rol, waarde", tests: [axe, heard] },
  "4.1.3": { name: "Statusberichten", tests: [heard] },
  "2.4.11 (2.2)": { name: "Focus niet bedekt", tests: ["what has the focus is never hidden"] },
  "2.5.7 (2.2)": { name: "Sleepbewegingen", tests: ["the slider and the field give the same"] },
  "2.5.8 (2.2)": { name: "Grootte van het doel", tests: [axe] },
  "3.2.6 (2.2)": { name: "Consistente hulp", person: "of hulp overal op dezelfde plaats staat" },
  "3.3.7 (2.2)": {
    name: "Overbodige invoer",
    tests: ["an answer changed from the check page leads back"],
  },
  "3.3.8 (2.2)": { name: "Toegankelijke authenticatie", none: "er is geen account" },
};

/** What of other clauses a buyer asks about. */
export const otherClauses = [
  ["5 tot en met 8", "Geen hardware, geen spraak in twee richtingen, geen video."],
  ["10, 11", "Geen documenten en geen software buiten de browser."],
  ["12", "De pagina over toegankelijkheid zegt wat is getest en waar iemand een probleem meldt."],
  ["13", "Geen dienst voor doorgifte of noodhulp."],
];
