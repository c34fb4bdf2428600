import { expect, test } from "vitest";
import { locales } from "@/lib/i18n/locales";
import { listOf } from "./lists";
import { writing } from "@/lib/i18n/writing";

const words = ["loon", "vakantiegeld", "giften", "toeslagen"];

test.each(locales)("%s: words in a row are written as CLDR does", (locale) => {
  const cldr = new Intl.ListFormat(writing[locale].cldr, { type: "conjunction" });
  for (let count = 0; count <= words.length; count += 1) {
    const parts = words.slice(0, count);
    expect(listOf(locale, parts)).toBe(cldr.format(parts));
  }
});
