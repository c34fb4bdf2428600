import type { Metadata, Viewport } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ErrorBoundary } from "@/components/release/error-boundary";
import { ErrorPage } from "@/components/release/error-page";
import { ReleaseNotice } from "@/components/release/release-notice";
import { defaultLocale, localePath, locales } from "@/lib/i18n/locales";
import "../globals.css";

export const dynamicParams = false;

/** Dutch is not in this list: it has its own layout in app/(nl), at "/". */
export function generateStaticParams() {
  return locales.filter((locale) => locale !== defaultLocale).map((locale) => ({ locale }));
}

export const viewport: Viewport = { width: "device-width", initialScale: 1 };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("algemeen");
  return { title: { default: t("naam"), template: `%s · ${t("naam")}` } };
}

export default async function RootLayout({ children }: { children: React.ReactNode }) {
  const locale = await getLocale();
  const other = locale === "nl" ? "en" : "nl";
  const t = await getTranslations("algemeen");
  const fouten = await getTranslations("fouten");
  return (
    <html lang={locale}>
      <body>
        <a className="sr-only focus:not-sr-only" href="#inhoud">
          {t("naarInhoud")}
        </a>
        <header className="mx-auto flex max-w-3xl justify-between p-4">
          <span>{t("naam")}</span>
          {/* A language switch crosses root layouts and is therefore a full page load. */}
          <a
            href={`${process.env.BASE_PATH ?? ""}${localePath(other, "/")}`}
            hrefLang={other}
            lang={other}
          >
            {t("andereTaal")}
          </a>
        </header>
        <main id="inhoud" className="mx-auto max-w-3xl p-4">
          <noscript>{fouten("geenJavaScript")}</noscript>
          <ErrorBoundary
            fallback={
              <ErrorPage startHref={`${process.env.BASE_PATH ?? ""}${localePath(locale, "/")}`} />
            }
          >
            {children}
          </ErrorBoundary>
        </main>
        <ReleaseNotice message={t("nieuweVersie.melding")} action={t("nieuweVersie.gebruiken")} />
      </body>
    </html>
  );
}
