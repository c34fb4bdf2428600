import { getLocale, getTranslations } from "next-intl/server";
import { ClearAll } from "./clear-all";
import { Link } from "@/components/ui/link";
import { localePath } from "@/lib/i18n/locales";

/** The pages that are about the calculator; hidden while somebody answers questions (see .whk-journey). */
const pages = [
  ["samen", "/samen/"],
  ["uitleg", "/uitleg/"],
  ["gemeente", "/gemeente-instellen/"],
  ["privacy", "/privacy/"],
  ["toegankelijkheid", "/toegankelijkheid/"],
] as const;

/** The bottom of every page: what this is, and pages about it. */
export async function SiteFooter() {
  const locale = await getLocale();
  const t = await getTranslations("algemeen.voet");
  return (
    <footer className="mt-auto border-t border-line bg-surface-subtle print:hidden">
      <div className="mx-auto grid max-w-wide gap-4 px-4 py-6">
        <nav aria-label={t("label")} className="whk-footer-links">
          <ul className="flex flex-col gap-x-6 sm:flex-row sm:flex-wrap">
            {pages.map(([key, path]) => (
              <li key={key}>
                <Link
                  href={localePath(locale, path)}

                  className="inline-flex min-h-11 items-center"
                >
                  {t(key)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <p className="max-w-text text-subtle">{t("schatting")}</p>
        <ClearAll
          startHref={`${process.env.BASE_PATH ?? ""}${localePath(locale, "/")}`}
          text={t("antwoorden")}
          action={t("wisAlles")}
        />
      </div>
    </footer>
  );
}
