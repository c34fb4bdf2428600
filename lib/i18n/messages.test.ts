import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { argumentNames, listMessages } from "../leesbaarheid/messages";
import { catalogues } from "./catalogues";
import { defaultLocale, locales, type Locale } from "./locales";

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
