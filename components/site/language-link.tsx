"use client";

import type { Locale } from "@/lib/i18n/locales";

interface LanguageLinkProps {
  /** The start page in the other language: where the link leads before the scripts are there. */
  readonly href: string;
  /** The start page in this language: how the addresses of its pages start. */
  readonly from: string;
  readonly to: Locale;
  readonly name: string;
}

/**
 * The same page, and the same question of it, in another language. A switch crosses root layouts and is therefore a full
 * page load; the answers are kept in the tab.
 */
export function LanguageLink({ href, from, to, name }: LanguageLinkProps) {
  return (
    <a
      href={href}
      hrefLang={to}
      lang={to}
      className="inline-flex min-h-11 items-center"
      onClick={({ currentTarget }) => {
        const { pathname, hash } = window.location;
        currentTarget.href = href + pathname.slice(from.length) + hash;
      }}
    >
      {name}
    </a>
  );
}
