import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import { SamenPage } from "@/components/samen/samen-page";
import { Link } from "@/components/ui/link";
import { woordBerichten } from "@/lib/paginas/woorden";
import { woordenBijSamen } from "@/lib/paginas/woorden-bij";
import { localePath } from "@/lib/i18n/locales";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("samen");
  return { title: t("titel"), description: t("inleiding") };
}

/** All answers on one page, for two people at one screen. */
export default async function Page() {
  const t = await getTranslations("samen");
  const locale = await getLocale();
  const messages = await getMessages();
  const { samen, vragen, controle, fouten, gemeente, bewaren } = messages;
  return (
    <>
      {/* As wide as the two columns of SamenPage. */}
      <div className="mb-8 grid gap-3 lg:mx-[calc((100%-min(92rem,100vw-4rem))/2)]">
        <h1>{t("titel")}</h1>
        <p className="max-w-text">{t("inleiding")}</p>
        <nav aria-label={t("naar")}>
          <ul className="flex flex-wrap gap-x-4">
            {(["huishouden", "werk", "geld", "gemeente", "toeslagen", "uitkomst"] as const).map(
              (part) => (
                <li key={part}>
                  <a href={`#${part}`} className="inline-flex min-h-11 items-center">
                    {t(`delen.${part}`)}
                  </a>
                </li>
              ),
            )}
            <li>
              <Link
                href={localePath(locale, "/berekening/")}

                className="inline-flex min-h-11 items-center"
              >
                {t("naarVragen")}
              </Link>
            </li>
          </ul>
        </nav>
      </div>
      <NextIntlClientProvider
        messages={{
          samen,
          vragen,
          controle: { aannames: controle.aannames },
          bewaren: { melding: bewaren.melding },
          fouten: { code: fouten.code },
          gemeente: { kies: gemeente.kies },
          ...woordBerichten(messages, Object.values(woordenBijSamen).flat()),
        }}
      >
        <SamenPage />
      </NextIntlClientProvider>
    </>
  );
}
