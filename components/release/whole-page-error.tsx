"use client";

import { defaultLocale, isLocale, languages, localePath } from "@/lib/i18n/locales";
import type nl from "@/messages/nl.json";
import { ErrorActions } from "./error-actions";

type Texts = (typeof nl)["fouten"]["pagina"];

/** Per language; next.config.js takes them from messages, because nothing of the page may be needed here. */
const texts = JSON.parse(process.env.ERROR_TEXTS ?? "{}") as Record<string, Texts | undefined>;

/**
 * What stands in the place of everything when something breaks outside the pages: in the layout or in Next itself.
 * The answers are kept, as in components/release/error-boundary.tsx. Nothing is reported to anybody.
 */
export function WholePageError() {
  const lang = typeof document === "undefined" ? "" : document.documentElement.lang;
  const locale = isLocale(lang) ? lang : defaultLocale;
  const t = texts[locale];
  const start = `${process.env.BASE_PATH ?? ""}${localePath(locale, "/")}`;
  return (
    <html lang={locale} dir={languages[locale].direction}>
      <body>
        <title>{t?.titel}</title>
        <main role="alert" className="mx-auto grid w-full max-w-wide gap-4 px-4 py-8">
          <h1>{t?.titel}</h1>
          <p>{t?.bewaard}</p>
          <p>{t?.watNu}</p>
          <ErrorActions startHref={start} opnieuw={t?.opnieuw} bewaar={t?.bewaar} wis={t?.wis} />
          <p>
            <a href={start}>{t?.naarStart}</a>
          </p>
        </main>
      </body>
    </html>
  );
}
