"use client";

import { NextIntlClientProvider, useLocale, type Messages } from "next-intl";
import { startTransition, useEffect, useState, type ComponentType, type ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";

/** A part of a page that comes after the page itself, with its messages. */
export interface LatePart<Props> {
  /** What came before, in this language. */
  readonly there: (locale: Locale) => ComponentType<Props> | undefined;
  /** Asks for it; the promise fails when it cannot be fetched. */
  readonly ask: (locale: Locale) => Promise<ComponentType<Props>>;
  /** Asks before it is needed. What fails now is asked for again when it is shown. */
  readonly askAhead: (locale: Locale) => void;
}

const messagesIn = (locale: Locale) =>
  import(`../../messages/${locale}.json`) as Promise<{ default: unknown }>;

/**
 * Makes a late part; the messages of an outcome are more than the rest of the page, and would stand in its HTML.
 * @param from "page" when the page itself has the few messages that this part needs
 */
export function latePart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  from: "catalogue" | "page" = "catalogue",
): LatePart<Props> {
  const came = new Map<Locale, ComponentType<Props>>();
  const ask = async (locale: Locale) => {
    if (from === "page") {
      const Part = await load();
      came.set(locale, Part);
      return Part;
    }
    const [Own, { default: messages }] = await Promise.all([load(), messagesIn(locale)]);
    const before = came.get(locale);
    if (before) return before;
    const PartWithMessages = (props: Props) => (
      <NextIntlClientProvider locale={locale} messages={messages as Messages}>
        <Own {...props} />
      </NextIntlClientProvider>
    );
    came.set(locale, PartWithMessages);
    return PartWithMessages;
  };
  return {
    there: (locale) => came.get(locale),
    ask,
    askAhead: (locale) => {
      ask(locale).catch(() => undefined);
    },
  };
}

interface State<Props> {
  readonly Part: ComponentType<Props> | undefined;
  readonly failure?: { readonly reason: unknown };
}

interface LateProps<Props> {
  readonly part: LatePart<Props>;
  readonly meanwhile?: ReactNode;
  /** Called once the part is there. */
  readonly children: (Part: ComponentType<Props>) => ReactNode;
}

/**
 * Shows a late part once it is there. Not with Suspense: React then keeps the waiting text for at least 0.3 s. A part
 * that cannot be fetched is an error of the page, which keeps the answers.
 */
export function Late<Props extends object>({ part, meanwhile, children }: LateProps<Props>) {
  const locale = useLocale();
  const [state, setState] = useState<State<Props>>(() => ({ Part: part.there(locale) }));
  const waiting = state.Part === undefined;
  useEffect(() => {
    if (!waiting) return;
    let gone = false;
    const show = (next: State<Props>) => {
      if (gone) return;
      startTransition(() => {
        setState(next);
      });
    };
    part.ask(locale).then(
      (Part) => {
        show({ Part });
      },
      (reason: unknown) => {
        show({ Part: undefined, failure: { reason } });
      },
    );
    return () => {
      gone = true;
    };
  }, [waiting, part, locale]);
  if (state.failure) throw state.failure.reason;
  return state.Part ? children(state.Part) : meanwhile;
}
