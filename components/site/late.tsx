"use client";

import { NextIntlClientProvider, useLocale, type Messages } from "next-intl";
import { startTransition, useEffect, useState, type ComponentType, type ReactNode } from "react";
import type { LatePartName } from "@/lib/i18n/late-messages";
import { localePath, type Locale } from "@/lib/i18n/locales";

/** A part of a page that comes after the page itself, with its messages. */
export interface LatePart<Props> {
  /** What came before, in this language. */
  readonly there: (locale: Locale) => ComponentType<Props> | undefined;
  /** Asks for it; the promise fails when it cannot be fetched. */
  readonly ask: (locale: Locale) => Promise<ComponentType<Props>>;
  /** Asks before it is needed. What fails now is asked for again when it is shown. */
  readonly askAhead: (locale: Locale) => void;
}

/** The messages of a late part, from a static file of this site. */
async function messagesOf(name: LatePartName, locale: Locale): Promise<Messages> {
  const address = localePath(locale, `/berichten/${name}.json`);
  const response = await fetch(`${process.env.BASE_PATH ?? ""}${address}`);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Messages;
}

/**
 * Makes a late part. Its messages stand in a file of its own (lib/i18n/late-messages.ts): in the HTML of the page they
 * would be more than the rest of it.
 * @param name "page" when the page itself has the messages of this part already
 */
export function latePart<Props extends object>(
  name: LatePartName | "page",
  load: () => Promise<ComponentType<Props>>,
): LatePart<Props> {
  const came = new Map<Locale, ComponentType<Props>>();
  const ask = async (locale: Locale) => {
    if (name === "page") {
      const Part = await load();
      came.set(locale, Part);
      return Part;
    }
    const [Own, messages] = await Promise.all([load(), messagesOf(name, locale)]);
    const before = came.get(locale);
    if (before) return before;
    const PartWithMessages = (props: Props) => (
      <NextIntlClientProvider locale={locale} messages={messages}>
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
