import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Link } from "@/components/ui/link";
import { localePath } from "@/lib/i18n/locales";
import { uitlegPaginas } from "@/lib/paginas/artikelen";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("paginas.overzicht");
  return { title: t("titel"), description: t("inleiding") };
}

export default async function UitlegOverzichtPage() {
  const t = await getTranslations("paginas");
  const locale = await getLocale();
  return (
    <article className="max-w-text">
      <h1>{t("overzicht.titel")}</h1>
      <p className="mt-4">{t("overzicht.inleiding")}</p>
      <ul className="mt-6">
        {Object.entries(uitlegPaginas).map(([slug, pagina]) => (
          <li key={slug} className="border-b border-line">
            <Link
              className="flex min-h-12 items-center"
              href={localePath(locale, `/uitleg/${slug}/`)}
            >
              {t(`${pagina}.titel`)}
            </Link>
          </li>
        ))}
        <li className="border-b border-line">
          <Link
            className="flex min-h-12 items-center"
            href={localePath(locale, "/uitleg/woorden/")}
          >
            {t("woorden.titel")}
          </Link>
        </li>
      </ul>
    </article>
  );
}
