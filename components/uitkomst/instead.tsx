"use client";

import { useLocale } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { localePath } from "@/lib/i18n/locales";

/** A page without an outcome: what is the matter, and where to go on. */
export function Instead({
  above,
  title,
  text,
  href,
  action,
}: {
  /** The heading of the page. */
  above: React.ReactNode;
  title: string;
  text: React.ReactNode;
  href: `/${string}`;
  action: string;
}) {
  const locale = useLocale();
  return (
    // As high as what stood here while the answers were read, so that nothing jumps.
    <div className="grid whk-window-high max-w-text content-start gap-4">
      {above}
      <h2>{title}</h2>
      <div className="grid gap-2">{text}</div>
      <ButtonLink
        variant="primary"
        className="w-full sm:w-auto sm:justify-self-start"
        href={localePath(locale, href)}
      >
        {action}
      </ButtonLink>
    </div>
  );
}
