"use client";

import { NextIntlClientProvider, useLocale, type Messages } from "next-intl";
import { lazy, type ComponentType } from "react";
import type { Locale } from "@/lib/i18n/locales";
import type { OutcomeProps } from "./outcome";

/**
 * The outcome with its messages. Both come after the page itself: the messages of an outcome are more than the rest of
 * the page, and would stand in its HTML.
 */
function withMessages(load: () => Promise<{ default: unknown }>) {
  return lazy(async (): Promise<{ default: ComponentType<OutcomeProps> }> => {
    const [{ default: CheckedOutcome }, { default: messages }] = await Promise.all([
      import("./checked-outcome"),
      load(),
    ]);
    return {
      default: function OutcomeWithMessages(props: OutcomeProps) {
        return (
          <NextIntlClientProvider locale={useLocale()} messages={messages as Messages}>
            <CheckedOutcome {...props} />
          </NextIntlClientProvider>
        );
      },
    };
  });
}

export const outcomeIn: Readonly<Record<Locale, ComponentType<OutcomeProps>>> = {
  nl: withMessages(() => import("../../messages/nl.json")),
  en: withMessages(() => import("../../messages/en.json")),
};
