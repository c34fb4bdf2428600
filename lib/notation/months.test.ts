import { expect, test } from "vitest";
import { locales } from "@/lib/i18n/locales";
import { capitalise, dayName, monthAndYear, monthName, monthShort } from "./months";
import { writing } from "@/lib/i18n/writing";

const days = Array.from({ length: 12 }, (_, place) => {
  const month = `2027-${String(place + 1).padStart(2, "0")}`;
  return { month, day: `${month}-09` };
});

test.each(locales)("%s: months and days are written as CLDR does", (locale) => {
  const cldr = (day: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(writing[locale].cldr, { ...options, timeZone: "UTC" }).format(
      new Date(`${day}T00:00:00Z`),
    );
  for (const { month, day } of days) {
    expect(monthName(locale, month)).toBe(cldr(day, { month: "long" }));
    expect(monthShort(locale, month)).toBe(cldr(day, { month: "short" }));
    expect(monthAndYear(locale, month)).toBe(cldr(day, { month: "long", year: "numeric" }));
    expect(dayName(locale, day)).toBe(
      cldr(day, { day: "numeric", month: "long", year: "numeric" }),
    );
  }
});

test("a first letter gets a capital", () => {
  expect(capitalise("nl", "februari 2027")).toBe("Februari 2027");
  expect(capitalise("nl", "")).toBe("");
});
