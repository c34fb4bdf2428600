import type { Metadata, Viewport } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { EmbedHeight } from "@/components/embed/embed-height";
import { ErrorBoundary } from "@/components/release/error-boundary";
import { ErrorPage } from "@/components/release/error-page";
import { ReleaseNotice } from "@/components/release/release-notice";
import { SiteFooter } from "@/components/site/site-footer";
import { SiteHeader } from "@/components/site/site-header";
import { TranslationGuard } from "@/components/site/translation-guard";
import { defaultLocale, languages, localePath, locales } from "@/lib/i18n/locales";
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
  const t = await getTranslations("algemeen");
  const fouten = await getTranslations("fouten");
  return (
    <html lang={locale} dir={languages[locale].direction}>
      {process.env.THEMA ? (
        <head>
          {/* THEMA=haven npm run build: the tokens of public/themas/haven.css */}
          <link
            rel="stylesheet"
            href={`${process.env.BASE_PATH ?? ""}/themas/${process.env.THEMA}.css`}
          />
        </head>
      ) : null}
      <body>
        <SiteHeader />
        <main
          id="inhoud"
          tabIndex={-1}
          data-focus-silent
          className="mx-auto w-full max-w-wide px-4 py-8"
        >
          <noscript>
            <p className="mb-6 max-w-text rounded-box bg-info-soft p-4">
              {fouten("geenJavaScript")}
            </p>
          </noscript>
          {/* scripts/build/page-start.js shows these; it may have done so before React looks at them. */}
          <p
            id="te-oud"
            hidden
            suppressHydrationWarning
            className="mb-6 max-w-text rounded-box bg-info-soft p-4"
          >
            {fouten("teOud")}
          </p>
          <p
            id="niet-binnen"
            hidden
            suppressHydrationWarning
            className="mb-6 max-w-text rounded-box bg-info-soft p-4"
          >
            {fouten("nietBinnen")}
          </p>
          <ErrorBoundary
            fallback={
              <ErrorPage startHref={`${process.env.BASE_PATH ?? ""}${localePath(locale, "/")}`} />
            }
          >
            {children}
          </ErrorBoundary>
        </main>
        <SiteFooter />
        {/* Each may break without taking the page along. */}
        <ErrorBoundary fallback={null}>
          <TranslationGuard />
        </ErrorBoundary>
        <ErrorBoundary fallback={null}>
          <EmbedHeight />
        </ErrorBoundary>
        <ErrorBoundary fallback={null}>
          <ReleaseNotice message={t("nieuweVersie.melding")} action={t("nieuweVersie.gebruiken")} />
        </ErrorBoundary>
      </body>
    </html>
  );
}
