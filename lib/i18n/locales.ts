/** The languages of the app. Dutch is the source and stands at "/"; the others have a prefix. */
export const locales = ["nl", "en"] as const;

export type Locale = (typeof locales)[number];

export const defaultLocale = "nl" satisfies Locale;

/** True when `value` is a language that the app has. */
export function isLocale(value: string | undefined): value is Locale {
  return (locales as readonly (string | undefined)[]).includes(value);
}

/** The address of a page in a language: ("nl", "/privacy/") → "/privacy/", ("en", "/privacy/") → "/en/privacy/". */
export function localePath(locale: Locale, path: `/${string}`): string {
  return locale === defaultLocale ? path : `/${locale}${path}`;
}
