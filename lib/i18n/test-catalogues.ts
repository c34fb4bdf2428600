/** The messages of every language, read from their files: for tests, so that a next language is in them by itself. */
import { readFileSync } from "node:fs";
import type nl from "../../messages/nl.json";
import { locales, type Locale } from "./locales";

/** Every language has the keys of Dutch (messages.test.ts), so the Dutch types hold for all. */
export const catalogues = Object.fromEntries(
  locales.map((locale) => [locale, JSON.parse(readFileSync(`messages/${locale}.json`, "utf8"))]),
) as Record<Locale, typeof nl>;
