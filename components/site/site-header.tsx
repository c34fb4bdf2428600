import { getLocale, getTranslations } from "next-intl/server";
import { Link } from "@/components/ui/link";
import { LanguageLink } from "./language-link";
import { languages, localePath, locales } from "@/lib/i18n/locales";

/** The top of every page: skip link, name, other languages. */
export async function SiteHeader() {
  const locale = await getLocale();
  const t = await getTranslations("algemeen");
  return (
    <>
      <a className="sr-only focus:not-sr-only focus:block focus:bg-page focus:p-4" href="#inhoud">
        {t("naarInhoud")}
      </a>
      <header className="border-b border-line bg-surface print:hidden">
        <div className="mx-auto flex max-w-wide flex-wrap items-center justify-between gap-x-4 px-4">
          <Link
            href={localePath(locale, "/")}

            className="flex min-h-14 items-center gap-2 font-semibold text-text no-underline hover:underline"
          >
            <svg aria-hidden="true" viewBox="0 0 24 24" className="size-6 text-accent">
              <path
                fill="currentColor"
                d="M2 13h5v8H2zM9.5 8h5v13h-5zM17 3h5v18h-5z"
                opacity=".35"
              />
              <path fill="currentColor" d="M2 17h5v4H2zM9.5 14h5v7h-5zM17 8h5v13h-5z" />
            </svg>
            {t("naam")}
          </Link>
          <div className="flex gap-x-4">
            {locales
              .filter((other) => other !== locale)
              .map((other) => (
                <LanguageLink
                  key={other}
                  from={`${process.env.BASE_PATH ?? ""}${localePath(locale, "/")}`}
                  href={`${process.env.BASE_PATH ?? ""}${localePath(other, "/")}`}
                  to={other}
                  name={languages[other].name}
                />
              ))}
          </div>
        </div>
      </header>
    </>
  );
}
