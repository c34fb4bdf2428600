import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { argumentNames, kind, listMessages, parseNodes, type Node } from "../leesbaarheid/messages";
import { catalogues } from "./test-catalogues";
import { defaultLocale, locales, type Locale } from "./locales";
import { writing } from "./writing";

const { nl } = catalogues;
const keys = (locale: Locale) => listMessages(catalogues[locale]).map(({ key }) => key);
const others = locales.filter((locale) => locale !== defaultLocale);

test("every file of messages is a language of the app, and the other way round", () => {
  expect(readdirSync("messages").filter((file) => file.endsWith(".json"))).toEqual(
    [...locales].sort().map((locale) => `${locale}.json`),
  );
});

test.each(others)("every message exists in Dutch and in %s", (locale) => {
  expect(keys(locale).sort()).toEqual(keys("nl").sort());
});

test.each(others)("a message has the same arguments and tags in Dutch and in %s", (locale) => {
  const other = new Map(listMessages(catalogues[locale]).map(({ key, text }) => [key, text]));
  const different = listMessages(nl).filter(
    ({ key, text }) =>
      argumentNames(text).join() !== argumentNames(other.get(key) ?? "", locale).join(),
  );
  expect(different.map(({ key }) => key)).toEqual([]);
});

test("no message is empty", () => {
  const empty = Object.values(catalogues).flatMap((tree) =>
    listMessages(tree).filter(({ text }) => !text.trim()),
  );
  expect(empty).toEqual([]);
});

/** The plurals in a message, those inside other plurals too. */
function pluralsIn(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => [
    ...(node.type === kind.plural ? [node] : []),
    ...Object.values(node.options ?? {}).flatMap(({ value }) => pluralsIn(value)),
    ...pluralsIn(node.children ?? []),
  ]);
}

/** The categories of the language that a plural has no words for. */
function missingCategories(locale: Locale, plural: Node): string[] {
  const { pluralCategories } = new Intl.PluralRules(writing[locale].cldr).resolvedOptions();
  const own = Object.keys(plural.options ?? {});
  return pluralCategories.filter((category) => !own.includes(category));
}

test("a plural without a category of its language is found", () => {
  const [plural] = pluralsIn(parseNodes("<b>{n, plural, other {# maanden}}</b>"));
  expect(plural && missingCategories("nl", plural)).toEqual(["one"]);
});

test.each(locales)("every plural in %s has the categories of the language", (locale) => {
  const incomplete = listMessages(catalogues[locale]).filter(({ text }) =>
    pluralsIn(parseNodes(text)).some((plural) => missingCategories(locale, plural).length > 0),
  );
  expect(incomplete.map(({ key }) => key)).toEqual([]);
});
