import { readFileSync } from "node:fs";
import { createTranslator } from "next-intl";
import { expect, test } from "vitest";
import nl from "../../messages/nl.json";
import { catalogues } from "../i18n/test-catalogues";
import { formats } from "../i18n/formats";
import { locales } from "../i18n/locales";
import { checkMessage, lowestScore, runGate, type KeyFinding } from "./gate";
import { listMessages, renderVariants } from "./messages";
import { compiled, type Terms } from "./rules";
import { readBegrippen, termsOf } from "./terms";

const begrippen = readBegrippen(readFileSync("docs/begrippen.md", "utf8"));
const terms = termsOf(begrippen);
const noTerms = termsOf([]);

test("every Dutch sentence passes the reading gate (npm run lezen shows them page by page)", () => {
  const report = runGate(nl, terms);
  expect(
    report.findings.map(
      ({ key, rule, message, sentence }) => `${key} [${rule}] ${message} – ${sentence}`,
    ),
  ).toEqual([]);
});

test("every page scores at least 70 on Flesch-Douma", () => {
  const difficult = runGate(nl, terms).pages.filter(
    ({ score }) => score !== null && score < lowestScore,
  );
  expect(difficult).toEqual([]);
});

test("the gate renders messages as the app does", () => {
  const t = createTranslator({
    locale: "nl",
    messages: { x: "Je krijgt {bedrag, number, euro} in {maand, date, maand}." },
    formats,
    timeZone: "Europe/Amsterdam",
  });
  expect(renderVariants("Je krijgt {bedrag, number, euro} in {maand, date, maand}.")).toEqual([
    t("x", { bedrag: 1300, maand: new Date("2027-02-01T12:00:00Z") }),
  ]);
});

test("every message of every language is valid ICU", () => {
  const broken = locales.flatMap((locale) =>
    listMessages(catalogues[locale])
      .filter(({ text }) => {
        try {
          return renderVariants(text, locale).length === 0;
        } catch {
          return true;
        }
      })
      .map(({ key }) => `${locale}: ${key}`),
  );
  expect(broken).toEqual([]);
});

test("every explained term has a message, and that message names the term", () => {
  const messages = new Map(listMessages(nl).map(({ key, text }) => [key, text.toLowerCase()]));
  const missing = begrippen
    .filter(({ explainedIn }) => explainedIn !== "")
    .flatMap(({ forms, explainedIn }) =>
      forms
        .filter((form) => !messages.get(explainedIn)?.includes(form.toLowerCase()))
        .map((form) => `${form}: not in ${explainedIn}`),
    );
  expect(missing).toEqual([]);
});

test("a term stands once in docs/begrippen.md", () => {
  const all = begrippen.flatMap(({ forms }) => forms);
  expect(all.filter((form, index) => all.indexOf(form) !== index)).toEqual([]);
});

const explaining: Terms = {
  explained: new Set(["loonheffingskorting"]),
  otherWords: compiled([{ avoid: "salaris", instead: "loon" }]),
};

/** One bad sentence of each kind, with the rule that must catch it, and the same thing said well. */
const bad: readonly (readonly [KeyFinding["rule"], string, string])[] = [
  [
    "zinslengte",
    "Als je in deze maand meer verdient dan de gemeente dacht dan gaat er later wat af.",
    "Je verdient soms meer dan de gemeente dacht. Dan gaat er later wat af.",
  ],
  ["formeel", "Je dient dit te melden.", "Je moet dit melden."],
  ["formeel", "Indien je werkt, houd je meer over.", "Als je werkt, houd je meer over."],
  ["formeel", "Je ontvangt je loon in mei.", "Je krijgt je loon in mei."],
  ["formeel", "Meld dit te allen tijde.", "Meld dit altijd."],
  ["formeel", "Middels dit formulier reken je.", "Met dit formulier reken je."],
  ["formeel", "Conform de wet is dit zo.", "Volgens de wet is dit zo."],
  ["formeel", "Vraag eventueel hulp.", "Vraag hulp als je wilt."],
  ["toon", "Meld dit zo snel mogelijk.", "Meld dit in maart."],
  ["toon", "Gefeliciteerd met je baan.", "Je hebt een baan."],
  ["toon", "Let op: je krijgt minder.", "Je krijgt minder."],
  ["toon", "Helaas krijg je minder.", "Je krijgt minder."],
  ["toon", "Werken loont met deze baan.", "Met deze baan houd je meer over."],
  ["toon", "U krijgt minder.", "Je krijgt minder."],
  ["toon", "Dit is zo gedaan: 5 minuten.", "Je kunt later verder gaan."],
  ["toon", "Voorkom fraude.", "Geef je loon door aan de gemeente."],
  [
    "lijdend",
    "Het loon wordt verrekend en de rest wordt betaald.",
    "De gemeente haalt je loon eraf en betaalt de rest.",
  ],
  [
    "lijdend",
    "Je loon wordt verrekend. De rest wordt betaald.",
    "De gemeente haalt je loon eraf. Daarna betaalt ze de rest.",
  ],
  ["langWoord", "Dit is de arbeidsongeschiktheid.", "Met loonheffingskorting betaal je minder."],
  ["notatie", "Je krijgt €1300.", "Je krijgt € 1.300."],
  ["notatie", "Je krijgt € 1300.", "Je krijgt € 1.300."],
  ["notatie", "Je krijgt 1300 euro.", "Je krijgt € 1.300."],
  ["notatie", "Je krijgt € 12.50.", "Je krijgt € 12,50."],
  ["notatie", "Je houdt 25%.", "Je houdt 25 procent."],
  ["notatie", "Dit begint op 01-01-2027.", "Dit begint op 1 januari 2027."],
  ["notatie", "Dit begint op 1 jan 2027.", "Dit begint op 1 januari 2027."],
  ["notatie", "Dit begint in 2027-01.", "Dit begint in januari 2027."],
  ["notatie", "Dit duurt zes maanden.", "Dit duurt 6 maanden."],
  ["dubbeleOntkenning", "Je krijgt niet geen geld.", "Je krijgt geld."],
  ["vraag", "Is je kind 4 jaar of ouder?", "Hoe oud is je kind?"],
  ["vraag", "Heb je geen partner?", "Heb je een partner?"],
  ["vraag", "Werk je meer dan 12 uur?", "Hoeveel uur werk je?"],
  ["uitroepteken", "Je houdt meer over!", "Je houdt meer over."],
  ["afkorting", "Je loon, bijv. per week.", "Je loon, bijvoorbeeld per week."],
  ["afkorting", "Vraag het aan de RVO.", "Vraag het aan het UWV."],
  ["andereTerm", "Vul je salaris in.", "Vul je loon in."],
  ["icu", "Je krijgt {bedrag.", "Je krijgt {bedrag}."],
];

test.each(bad)("the gate goes red on %s: %s", (rule, sentence, good) => {
  expect(checkMessage("vragen.x", sentence, explaining).map((found) => found.rule)).toContain(rule);
  expect(checkMessage("vragen.x", good, explaining)).toEqual([]);
});

test("every rule of the gate has a bad sentence above", () => {
  const rules: Record<KeyFinding["rule"], true> = {
    zinslengte: true,
    formeel: true,
    toon: true,
    lijdend: true,
    langWoord: true,
    notatie: true,
    dubbeleOntkenning: true,
    vraag: true,
    uitroepteken: true,
    afkorting: true,
    andereTerm: true,
    icu: true,
  };
  expect([...new Set(bad.map(([rule]) => rule))].sort()).toEqual(Object.keys(rules).sort());
});

test("a page of hard words fails on its score alone", () => {
  const hard =
    "Gemeentelijke instanties beoordelen individuele omstandigheden. Administratieve medewerkers beantwoorden inhoudelijke vragen. ";
  const { pages } = runGate({ moeilijk: { a: hard.repeat(4) } }, noTerms);
  expect(pages[0]?.score).toBeLessThan(lowestScore);
});

test("every branch of a plural or a choice is read", () => {
  const text = "{n, plural, one {Dit is goed.} other {Dit is conform de {n} regels.}}";
  expect(checkMessage("x.y", text, noTerms).map(({ rule }) => rule)).toEqual(["formeel"]);
});

test("literal law text between quotation marks is not ours to rewrite", () => {
  expect(checkMessage("x.y", "In de wet staat: “dient te ontvangen”.", noTerms)).toEqual([]);
});
