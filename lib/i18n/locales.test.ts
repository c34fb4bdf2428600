import { expect, test } from "vitest";
import { isLocale, localePath } from "./locales";

test("Dutch stands at the root, English has a prefix", () => {
  expect(localePath("nl", "/privacy/")).toBe("/privacy/");
  expect(localePath("en", "/privacy/")).toBe("/en/privacy/");
});

test("an unknown language is not a locale of the app", () => {
  expect(isLocale("de")).toBe(false);
  expect(isLocale(undefined)).toBe(false);
  expect(isLocale("en")).toBe(true);
});
