/**
 * The languages of the app. Dutch is the source and stands at "/"; the others have a prefix.
 * A next language is a file in messages/ and a line here: docs/languages.md.
 */
export const languages = {
  nl: {
    name: "Nederlands",
    direction: "ltr",
  },
  en: {
    name: "English",
    direction: "ltr",
  },
} as const satisfies Record<string, Language>;

interface Language {
  /** In the language itself. */
  readonly name: string;
  readonly direction: "ltr" | "rtl";
}

export type Locale = keyof typeof languages;

export const locales = Object.keys(languages) as readonly Locale[] as readonly [
  Locale,
  ...Locale[],
];

export const defaultLocale = "nl" satisfies Locale;

/** True when `value` is a language that the app has. */
export function isLocale(value: string | undefined): value is Locale {
  return value !== undefined && Object.hasOwn(languages, value);
}

/** The address of a page in a language: ("nl", "/privacy/") → "/privacy/", ("en", "/privacy/") → "/en/privacy/". */
export function localePath(locale: Locale, path: `/${string}`): string {
  return locale === defaultLocale ? path : `/${locale}${path}`;
}
