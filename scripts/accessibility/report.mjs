// The report on EN 301 549, from what the tests of a run say and from nothing else.
import { criteria, otherClauses } from "./criteria.mjs";

/** @typedef {{ title: string, ok: boolean, browser?: true }} Result */
/**
 * @typedef {{ title: string, ok?: boolean, tests?: { results: { status: string }[] }[] }} Spec
 * @typedef {{ specs?: Spec[], suites?: Suite[] }} Suite
 */

/**
 * The tests in a report of Playwright.
 * @param {Suite} suite
 * @returns {Result[]}
 */
export function fromPlaywright({ specs = [], suites = [] }) {
  const run = (/** @type {Spec} */ { tests = [] }) =>
    tests.some(({ results }) => results.some(({ status }) => status !== "skipped"));
  return [
    ...specs
      .filter(run)
      .map(({ title, ok }) => ({ title, ok: ok === true, browser: /** @type {const} */ (true) })),
    ...suites.flatMap(fromPlaywright),
  ];
}

/**
 * The tests in a report of vitest.
 * @param {{ testResults?: { assertionResults: { title: string, status: string }[] }[] }} report
 * @returns {Result[]}
 */
export const fromVitest = ({ testResults = [] }) =>
  testResults.flatMap(({ assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === "passed" || status === "failed")
      .map(({ title, status }) => ({ title, ok: status === "passed" })),
  );

/**
 * What a run says of one criterion. "axe" looks on every screen of many tests: one that fails is a screen that may be wrong.
 * @param {import("./criteria.mjs").Criterion} criterion
 * @param {readonly Result[]} results
 */
export function verdict({ tests = [], none, person }, results) {
  if (none !== undefined) return { status: "niet van toepassing", why: none };
  const by = tests.map((part) =>
    results.filter(({ title, browser }) =>
      part === "axe" ? browser === true : title.includes(part),
    ),
  );
  if (by.some((found) => found.length === 0))
    return { status: "niet gemeten", why: "een test liep niet" };
  const failed = [
    ...new Set(
      by
        .flat()
        .filter(({ ok }) => !ok)
        .map(({ title }) => title),
    ),
  ];
  if (failed.length > 0) return { status: "voldoet niet", why: failed.slice(0, 3).join("; ") };
  if (tests.length === 0)
    return { status: "niet beoordeeld", why: `een mens moet kijken ${person ?? ""}` };
  return {
    status: person === undefined ? "geen fouten gevonden" : "geen fouten gevonden, deels",
    why:
      person === undefined
        ? tests.join("; ")
        : `${tests.join("; ")}. Een mens moet kijken ${person}`,
  };
}

/**
 * The report as Markdown.
 * @param {readonly Result[]} results
 * @param {{ release: string, day: string, axe: string }} of
 */
export function report(results, { release, day, axe }) {
  const rows = Object.entries(criteria).map(([clause, criterion]) => {
    const { status, why } = verdict(criterion, results);
    const number = clause.endsWith("(2.2)") ? `WCAG ${clause}` : `9.${clause}`;
    return { status, line: `| ${number} | ${criterion.name} | ${status} | ${why} |` };
  });
  const count = (/** @type {string} */ start) =>
    rows.filter(({ status }) => status.startsWith(start)).length;
  return [
    "# EN 301 549: wat de tests laten zien",
    "",
    `Uitgave ${release}, getest op ${day} in Chromium, met axe-core ${axe}. ${results.length} tests liepen, ${results.filter(({ ok }) => !ok).length} faalden.`,
    "",
    `Geen fouten gevonden: ${count("geen fouten")}. Voldoet niet: ${count("voldoet niet")}. Niet van toepassing: ${count("niet van")}. ` +
      `Niet gemeten of niet beoordeeld: ${count("niet gemeten") + count("niet beoordeeld")}.`,
    "",
    "Dit is geen onderzoek door een onafhankelijke partij. Geen fouten gevonden betekent: deze tests vonden er geen. Mensen met een schermlezer,",
    "mensen die moeilijk lezen en andere browsers dan Chromium zijn niet in deze tests.",
    "",
    "| Clausule | Criterium | Uitkomst | Waaruit dat blijkt |",
    "| --- | --- | --- | --- |",
    ...rows.map(({ line }) => line),
    "",
    "| Andere clausules | |",
    "| --- | --- |",
    ...otherClauses.map(([clause, text]) => `| ${clause} | ${text} |`),
    "",
  ].join("\n");
}
