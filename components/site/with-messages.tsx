"use client";

import { NextIntlClientProvider, type Messages } from "next-intl";
import { lazy, type ComponentType } from "react";
import { locales, type Locale } from "@/lib/i18n/locales";

const messagesIn = (locale: Locale) =>
  import(`../../messages/${locale}.json`) as Promise<{ default: unknown }>;

/**
 * A part of a page that comes after the page itself, with its messages, one for each language. The messages of an
 * outcome are more than the rest of the page, and would stand in its HTML.
 */
export function withMessages<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): Readonly<Record<Locale, ComponentType<Props>>> {
  const inLocale = (locale: Locale) =>
    lazy(async (): Promise<{ default: ComponentType<Props> }> => {
      const [Part, { default: messages }] = await Promise.all([load(), messagesIn(locale)]);
      return {
        default: function PartWithMessages(props: Props) {
          return (
            <NextIntlClientProvider locale={locale} messages={messages as Messages}>
              <Part {...props} />
            </NextIntlClientProvider>
          );
        },
      };
    });
  return Object.fromEntries(
    locales.map((locale) => [locale, inLocale(locale)]),
  ) as unknown as Record<Locale, ComponentType<Props>>;
}
